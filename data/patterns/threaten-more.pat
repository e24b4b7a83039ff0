pattern  threaten.act
code     THREATEN
mode     violence
cameo    130
verb     threaten | vow | swear
nominal  no
priority 7
subject  ACTOR:source
content  lemma: attack | bomb | invade | kill | strike | destroy | retaliate | shoot | execute | fight | shell | assassinate | massacre | annihilate | behead | crush | avenge | wipe | resume_attacks | blow_up | shoot_down | sink | burn | punish | hit | target
on|against|in?  OWNER:target
example  Turkey threatened to shell Canada.
         => THREATEN TUR -> CAN
example  Polish rebels vowed to retaliate against Algeria.
         => THREATEN POL -> DZA
never    He warned the paper that attacking his aide brought trouble.

pattern  threaten.sanctions
code     THREATEN
mode     relations
cameo    130
verb     threaten | vow | warn
nominal  no
priority 7
subject  ACTOR:source
content  EVENT:SANCTION & lemma: impose | cut | suspend | withdraw | expel | halt | sever | break | freeze | slap | withhold | recall | quit | stop | sanction | ban | end | leave | pull_out | block | cancel | tighten | terminate | downgrade
example  Spain threatened to sever ties with Peru.
         => THREATEN ESP -> PER

pattern  threaten.restrict
code     THREATEN
mode     restrict
cameo    130
verb     threaten | vow | warn
nominal  no
priority 6
subject  ACTOR:source
content  EVENT:COERCE
example  Kenya threatened to arrest Moroccan activists.
         => THREATEN KEN -> MAR

pattern  threaten.boycott
code     THREATEN
cameo    130
verb     threaten | vow | warn
nominal  no
priority 7
subject  PEOPLE:source
content  EVENT:PROTEST
example  Swedish unions threatened to strike.
         => THREATEN SWE

pattern  threaten.will-boycott
code     THREATEN
cameo    130
verb     boycott
nominal  no
tense    future
status   occurred
priority 9
subject  ACTOR:source & sector: GOV | PTY | OPP | LEG | REB
object  ANY & OWNER:target?
example  Kenya will boycott the Moroccan elections.
         => THREATEN KEN -> MAR

pattern  threaten.would-boycott
code     THREATEN
cameo    130
verb     boycott | blockade | sever | expel | break_off
nominal  no
modality would
status   occurred
priority 9
subject  ACTOR:source
object  ANY & OWNER:target?
with|of|in?  OWNER:target
speaker  ANY
example  Uganda said it would boycott the Spanish elections.
         => THREATEN UGA -> ESP
never    Rivals said the plan would cut services.

pattern  threaten.noun-more
code     THREATEN
cameo    130
noun     threat | warning | ultimatum
itself  lemma: threat | warning | ultimatum | death threat
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
against|to|of|on  OWNER:target | PEOPLE:target | EVENT:conflict & OWNER:target?
example  The Greek threat against Uganda was repeated.
         => THREATEN GRC -> UGA

pattern  threaten.make-threat
code     THREATEN
cameo    130
verb     make | issue | send | deliver | repeat | renew | give | level | utter | receive_not | direct | post | present | hand | serve
nominal  no
priority 2
subject  ACTOR:source
object  lemma: threat | warning | ultimatum | death threat | stern warning | veiled threat | bomb threat | final warning | stark warning | deadline | final ultimatum | personal warning
to|against|indirect|at|of|over?  OWNER:target
example  Turkey issued an ultimatum to Canada.
         => THREATEN TUR -> CAN
example  Spain gave Peru a stern warning.
         => THREATEN ESP -> PER

pattern  threaten.receive-threat
code     THREATEN
cameo    130
verb     receive | face | get
nominal  no
priority 2
subject  PEOPLE:target
object  lemma: threat | death threat | ultimatum | warning | bomb threat
from  ACTOR:source
example  Morocco received death threats from Kenyan rebels.
         => THREATEN KEN -> MAR

pattern  threaten.warn-of
code     THREATEN
cameo    130
verb     warn | caution | admonish | put_on_notice
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | UAF | SPY | COP | PRM
object|to  ACTOR:target | OWNER:target
example  Italy warned Pakistan against crossing the border.
         => THREATEN ITA -> PAK
never    Doctors warned smokers about the risks.
of|against|content|over|about EVENT:conflict,material | EVENT:conflict | lemma: consequence | war | retaliation | action | sanction | punishment | force
never    The minister warned lawmakers that growth would slow.

pattern  threaten.warn-war
code     THREATEN
cameo    130
verb     warn | threaten
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | UAF | SPY
of|with|object  lemma: war | retaliation | consequence | attack | reprisal | military action | force | civil war | sanction | punishment | serious consequence | bloodshed | violence | invasion | strike | revenge | escalation | response
against|in|on?  OWNER:target
example  Ethiopia warned of war with Colombia.
         => THREATEN ETH -> *

pattern  threaten.consequence
code     THREATEN
cameo    130
verb     face | suffer | pay | regret
nominal  no
tense    future
status   occurred
confidence 0.6
subject  OWNER:target
object|for  lemma: consequence | price | retaliation | punishment | sanction | wrath | serious consequence | severe consequence | decision | heavy price
speaker  ACTOR:source
example  Morocco said Greece will face serious consequences.
         => THREATEN MAR -> GRC

pattern  threaten.retaliate-more
code     THREATEN
mode     violence
cameo    130
verb     retaliate | hit_back | strike_back | avenge | punish | annihilate | wipe_out | take_revenge
nominal  no
tense    future
status   occurred
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB | UAF | PRM
object|against|to|with|for?  ANY & OWNER:target?
example  Turkey will retaliate against Canada.
         => THREATEN TUR -> CAN

pattern  threaten.revenge
code     THREATEN
mode     violence
cameo    130
verb     vow | promise | swear | pledge | threaten | seek
nominal  no
subject  ACTOR:source
object  lemma: revenge | retaliation | vengeance | reprisal | war | jihad | response | retribution | crackdown
against|on|for|over?  OWNER:target
example  Vietnam vowed revenge on Thailand.
         => THREATEN VNM -> THA

pattern  threaten.force
code     THREATEN
mode     violence
cameo    130
verb     threaten
nominal  no
priority 2
subject  ACTOR:source & not sector: EDU | BUS | MED | JRN
object|with  lemma: force | violence | war | military action | military strike | attack | invasion | airstrike | nuclear strike | bloodshed | strike | bombing | missile strike | death
against|on?  OWNER:target
example  Nigeria threatened military action against Ukraine.
         => THREATEN NGA -> UKR

pattern  threaten.threaten-thing
code     THREATEN
cameo    130
verb     threaten
nominal  no
priority 1
subject  ACTOR:source
object  lemma: sanction | embargo | tariff | boycott | veto | blockade | expulsion | strike | walkout | legal action | retaliation | reprisal | measure | cut | lawsuit | crackdown | arrest | closure
against|on|of?  OWNER:target
example  Peru threatened sanctions against Italy.
         => THREATEN PER -> ITA

pattern  threaten.warrant-more
code     THREATEN
mode     arrest
context  legal
cameo    130
verb     issue | approve | grant | sign | obtain | circulate | put_out
nominal  no
priority 3
subject  ACTOR:source & sector: JUD | COP | GOV | IGO
object  lemma: arrest warrant | warrant | international arrest warrant | red notice | warrant of arrest
for|against|of  PEOPLE:target | OWNER:target
example  A Swedish court issued an arrest warrant for the Japanese general.
         => THREATEN SWE -> JPN

pattern  threaten.arrest
code     THREATEN
mode     arrest
cameo    130
verb     threaten | promise | vow
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | COP | JUD | MIL | LEG
object|with|content  lemma: arrest | arrests | imprisonment | detention | jail | prosecution | prosecute | detain | jail | imprison
of?  PEOPLE:target
example  Japanese police threatened the arrest of Austrian activists.
         => THREATEN JPN -> AUT

pattern  threaten.expel
code     THREATEN
mode     expel
cameo    130
verb     threaten
nominal  no
priority 8
subject  ACTOR:source
content|object|with  lemma: expel | deport | expulsion | deportation | kick_out | throw_out | evict
of|from?  PEOPLE:target
example  Peru threatened to expel Italian diplomats.
         => THREATEN PER -> ITA

pattern  threaten.territory
code     THREATEN
mode     territory
context  territory
cameo    130
verb     threaten | vow
nominal  no
priority 8
subject  ACTOR:source
content|object  lemma: annex | seize | occupy | invade | retake | conquer | capture | annexation | secede | reclaim
of?  OWNER:target
example  Vietnam threatened to annex a Thai province.
         => THREATEN VNM -> THA

pattern  threaten.veto
code     THREATEN
cameo    130
verb     threaten
nominal  no
priority 12
subject  ACTOR:source
content  EVENT:REJECT
example  India threatened to reject a Polish plan.
         => THREATEN IND -> POL

pattern  threaten.nuclear
code     THREATEN
mode     violence
cameo    130
verb     brandish | rattle | wave
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: sabre | saber | weapon | nuclear weapon | missile | sword
at|against?  OWNER:target
example  Egypt brandished its missiles at Norway.
         => THREATEN EGY -> NOR

pattern  threaten.promise-if
code     THREATEN
mode     violence
cameo    130
verb     promise | vow | pledge | swear
nominal  no
priority 6
subject  ACTOR:source & sector: REB | UAF | PRM | MIL | IMG
content  lemma: renew | resume | continue | launch | step_up | intensify | escalate | fight | attack
in|against|on?  OWNER:target
example  Algerian rebels vowed to resume attacks on Germany.
         => THREATEN DZA -> *

pattern  threaten.ready-fight
code     THREATEN
mode     violence
cameo    130
adjective ready | prepared | determined | poised | willing
priority 6
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF
content|for|to  lemma: fight | attack | retaliate | war | strike | defend | invade | battle | respond | destroy | combat | use_force
example  Ethiopia is ready to attack Colombia.
         => THREATEN ETH -> COL

pattern  threaten.plan-impose
code     THREATEN
mode     restrict
cameo    130
verb     plan | intend | prepare | propose
nominal  no
priority 6
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO
content  EVENT:COERCE,SANCTION & lemma: impose | restrict | ban | slap | tighten | introduce | close | block | cut | seize
example  India intends to impose restrictions on Polish journalists.
         => THREATEN IND -> POL

pattern  threaten.warn-own
code     THREATEN
verb     warn
nominal  no
subject  ACTOR:source & sector: MIL | COP | REB | UAF | PRM | SPY
content  EVENT:conflict
example  The rebels of Chad warned that they would attack Niger.
         => THREATEN TCD -> NER
never    The minister of Chad warned that growth would slow.
