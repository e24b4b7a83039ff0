# Threats of measures: sanctions, arrest, expulsion.

pattern  threaten.walk-away
code     THREATEN
mode     relations
verb     threaten
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | REB | PTY | OPP | LEG | LAB
content  lemma: leave | quit | withdraw | pull_out | walk_out | abandon | suspend | boycott | resign | scrap | tear_up | close | expel | cut | sever | freeze | end | cancel
example  Chile threatened to leave the treaty.
         => THREATEN CHL

pattern  threaten.sanction-n
code     THREATEN
mode     restrict
verb     threaten
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target
with  lemma: sanction | sanctions | tariff | tariffs | embargo | penalty | isolation | boycott | fine | expulsion | blockade | lawsuit | arrest | jail | prosecution
example  Greece threatened Uganda with sanctions.
         => THREATEN GRC -> UGA

pattern  threaten.expel-2
code     THREATEN
mode     expel
verb     threaten | warn
nominal  no
priority 9
subject  ACTOR:source
content  lemma: expel | deport | throw_out | kick_out | banish | evict
example  Ukraine threatened to deport Brazilian migrants.
         => THREATEN UKR -> BRA

pattern  threaten.arrest-2
code     THREATEN
mode     arrest
verb     threaten | warn | vow
nominal  no
priority 9
subject  ACTOR:source
content  lemma: arrest | jail | prosecute | detain | imprison
example  Vietnam threatened to jail Thai journalists.
         => THREATEN VNM -> THA

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

pattern  threaten.warrant
code     THREATEN
mode     arrest
context  legal
verb     issue
nominal  no
subject  ACTOR:source
object   lemma: warrant | arrest warrant
for|against  PEOPLE:target
example  The International Criminal Court issued an arrest warrant for Vladimir Putin.
         => THREATEN IGO -> RUS

pattern  threaten.measures-object
code     THREATEN
mode     restrict
verb     threaten
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
object   class: sanctions | lemma: blockade | countermeasure | measure | retaliatory measure | lawsuit | legal action | veto | walkout | boycott | expulsion | closure | cut
against|on|over?  OWNER:target
example  Peru threatened tariffs on Chilean wine.
         => THREATEN PER -> CHL
never    Frost threatened the harvest in Chile.

pattern  threaten.will-if
code     THREATEN
verb     impose | slap | expel | cut | sever | suspend | close | block | ban | freeze | withhold | bomb | attack | strike | invade | retaliate | arrest | shut | halt | levy | punish
modality will
nominal  no
status   occurred
priority 30
confidence 0.7
subject  ACTOR:source
unless|if  ANY
object?  OWNER:target
against|on|with|to?  OWNER:target
example  Botswana will impose sanctions on Angola if the law is passed.
         => THREATEN BWA -> AGO
never    The team will play on unless it rains.

pattern  threaten.consequence-more
code     THREATEN
verb     bear | reap | answer | rue | live_to_regret | feel | meet
nominal  no
tense    future
status   occurred
confidence 0.6
subject  OWNER:target
object|with|for  lemma: consequence | price | cost | retaliation | punishment | wrath | whirlwind | response | responsibility
speaker  ACTOR:source
example  Botswana said that Angola would bear the consequences.
         => THREATEN BWA -> AGO

pattern  threaten.respond-with
code     THREATEN
mode     violence
verb     respond | answer | retaliate | reply | hit_back | react
nominal  no
tense    future
status   occurred
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
with  class: weapons | lemma: force | strike | fire | missile | attack | blow | retaliation
to|against?  OWNER:target
example  Botswana will respond with missiles.
         => THREATEN BWA

pattern  threaten.take-measures
code     THREATEN
verb     take | adopt | impose | introduce | resort | announce
nominal  no
tense    future
status   occurred
priority 4
confidence 0.65
subject  ACTOR:source & sector: GOV | EUR | IGO | MIL
object|to  lemma: countermeasure | counter-measure | retaliatory measure | retaliation | reprisal | tough measure | punitive measure | retaliatory step | resolute measure | forceful measure
against|on?  OWNER:target
example  Malawi will take countermeasures against Angola.
         => THREATEN MWI -> AGO

pattern  threaten.hold-out-sanctions
code     THREATEN
verb     hold_out | raise | dangle
nominal  no
confidence 0.65
priority 3
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL
object   lemma: prospect | possibility | threat | spectre | specter
of       class: sanctions | lemma: retaliation | reprisal | invasion | expulsion | embargo | blockade | intervention | countermeasure | airstrike | strike & OWNER:target?
against|on|for? OWNER:target
example  Spain held out the prospect of sanctions against Peru.
         => THREATEN ESP -> PER
never    Spain held out the prospect of aid to Peru.

pattern  threaten.vow-to-strike
code     THREATEN
verb     vow | pledge | promise | swear
nominal  no
confidence 0.65
priority 3
subject  PEOPLE:source & sector: LAB | EDU | MED | AGR
content|infinitive lemma: strike | shut | shut_down | paralyse | paralyze | cripple | walk_out | blockade | ground | escalate | intensify | continue
example  Nigerian unions vowed to shut down the refineries.
         => THREATEN NGA
never    Nigerian unions promised to work with the government.

pattern  threaten.promise-to-punish
code     THREATEN
verb     promise | pledge | vow | swear
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | COP | MIL
content  lemma: deport | expel | ban | bar | jail | prosecute | imprison | round_up | evict | punish | penalise | penalize | sanction | outlaw | boycott | isolate | crack_down | confront & EVENT:conflict
on|against? OWNER:target
never    The Danish senator promised to ban smoking.
example  The Danish prime minister promised to deport Kenyan refugees.
         => THREATEN DNK -> *

pattern  threaten.will-unless
code     THREATEN
verb     boycott | withdraw | pull_out | walk_out | leave | quit | resign | strike | veto | abstain | stay_away
modality will
nominal  no
status   occurred
priority 40
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | REB | LAB | IGO | EUR | MIL | SOC
unless   ANY
object?  OWNER:target & not class: troops | diplomats & not lemma: nomination | bid
from?    OWNER:target
example  The Danish opposition will boycott the election unless the government resigns.
         => THREATEN DNK
never    The Danish opposition will boycott the election.
