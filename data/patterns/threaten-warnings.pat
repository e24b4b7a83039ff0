# Warnings, threats without more.

pattern  threaten.red-line
code     THREATEN
verb     draw | set | issue
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | MIL | IGO | EUR
object  lemma: red line | deadline | ultimatum
for|to|on|over  OWNER:target
example  Kenya set a deadline for Morocco.
         => THREATEN KEN -> MAR

pattern  threaten.warn-consequences
code     THREATEN
verb     warn | threaten | caution
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target
of|about|against  lemma: consequence | consequences | serious consequences | action | war | reprisal | response | retaliation | dire consequences | severe consequences | sanction | attack | escalation | cost
example  Thailand warned Mexico of serious consequences.
         => THREATEN THA -> MEX

pattern  threaten.will-respond
code     THREATEN
verb     respond | retaliate | react | answer | hit_back | act
nominal  no
tense    future
status   occurred
confidence 0.65
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | EUR | IGO
to|with|against  lemma: attack | aggression | sanction | provocation | force | strike | measure | threat | tariff | violation & OWNER:target?
example  Pakistan will respond to the Vietnamese provocation.
         => THREATEN PAK -> VNM

pattern  threaten.will-kill
code     THREATEN
mode     violence
verb     kill | execute | behead | annihilate | exterminate | wipe_out | obliterate | eradicate
nominal  no
tense    future
future   THREATEN
priority 3
confidence 0.65
subject  ACTOR:source & sector: REB | UAF | CRM | MIL | GOV | PRM
object   PEOPLE:target | OWNER:target
example  The rebels said they would kill the Danish hostages.
         => THREATEN * -> DNK
never    The vaccine will wipe out the disease.


pattern  threaten.will-pay
code     THREATEN
verb     pay | regret | rue | suffer
nominal  no
tense    future
future   THREATEN
priority 2
confidence 0.6
subject  ACTOR:target & sector: GOV | MIL | REB | PRM
speaker  ACTOR:source & sector: GOV | MIL | REB | PRM | LEG
for|object  lemma: price | consequence | join | attack | crime | betrayal | aggression | move | act | action | decision | deed | provocation | killing | raid | strike
example  Russia said Finland would pay a price.
         => THREATEN RUS -> FIN
never    Russia said Finland would pay for the gas.

pattern  threaten.hint
code     THREATEN
verb     hint | raise | conjure | brandish | float
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | MIL | LEG | EUR | IGO | REB
at|of    lemma: war | new war | attack | strike | invasion | sanction | retaliation | reprisal | military action | force | escalation
object?  lemma: prospect | possibility | spectre | specter | threat
against|with|on?  OWNER:target
example  Azerbaijan's leader hinted at a new war with Armenia.
         => THREATEN AZE -> ARM
never    The general raised the flag of the war museum.


pattern  threaten.will-launch
code     THREATEN
mode     violence
context  military
verb     begin | launch | start | mount | carry_out | open | unleash | resume
nominal  no
tense    future
future   THREATEN
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: operation | military operation | offensive | attack | strike | air strike | assault | invasion | war | military campaign | ground operation | bombardment & OWNER:target?
against|on|in  OWNER:target
example  Turkey will launch an operation against Syria.
         => THREATEN TUR -> SYR
never    The ministry will launch an operation to count birds.


pattern  threaten.turn-into
code     THREATEN
mode     violence
verb     turn | reduce | bomb | burn
nominal  no
tense    future
future   THREATEN
subject  ACTOR:source & sector: GOV | MIL | REB | UAF | PRM
object   OWNER:target
into|to  lemma: ash | ashes | rubble | ruin | ruins | graveyard | cemetery | dust | hell | desert
example  North Korea will turn Seoul into ashes.
         => THREATEN PRK -> KOR
never    The council will turn the field into a cemetery.


pattern  threaten.strike-threat
code     THREATEN
verb     threaten | vow | warn
nominal  no
confidence 0.65
priority 5
subject  PEOPLE:source & sector: LAB | EDU | MED | SOC | OPP | PTY | CVL | AGR | BUS
object|of|content  lemma: strike | protest | industrial action | walkout | boycott | general strike | hunger strike | demonstration & ANY
against|over?  OWNER:target
example  Polish unions threatened a general strike.
         => THREATEN POL
never    The party plans to hold a news conference.

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
against|on  OWNER:target | PEOPLE:target | EVENT:conflict & OWNER:target?
example  The Greek threat against Uganda was repeated.
         => THREATEN GRC -> UGA

pattern  threaten.noun-of
code     THREATEN
cameo    130
noun     threat | warning | ultimatum
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
itself   lemma: threat | warning | ultimatum
of       EVENT:conflict | lemma: action | war | strike | attack | sanction | retaliation | force | intervention | reprisal | invasion
against|to|on? OWNER:target
example  The Greek threat of sanctions against Uganda was repeated.
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
of|with|object  lemma: war | retaliation | consequence | attack | reprisal | military action | military force | use of force | civil war | sanction | punishment | serious consequence | bloodshed | violence | invasion | strike | revenge | escalation | response
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

pattern  threaten.warn-own
code     THREATEN
verb     warn
nominal  no
subject  ACTOR:source & sector: MIL | COP | REB | UAF | PRM | SPY
content  EVENT:conflict
example  The rebels of Chad warned that they would attack Niger.
         => THREATEN TCD -> NER
never    The minister of Chad warned that growth would slow.

pattern  threaten.v
code     THREATEN
verb     threaten | vow | swear
subject  ACTOR:source
content|of  EVENT:conflict,material & not lemma: resign | quit | leave | run | retire
example  Iran threatened to attack Israel.
         => THREATEN IRN -> ISR
never    The barrister threatened to resign.

pattern  threaten.any
code     THREATEN
verb     threaten
nominal  no
subject  ACTOR:source
content  ANY & not lemma: resign | quit | run | retire | overshadow | derail | spoil | divide | split | upend | jam | undermine | engulf | overwhelm | tear | become | eclipse | erode | dominate | complicate | dwarf | spill | consume | unravel | doom | weaken | reshape | fracture | drag | hurt | erupt | widen | boil | turn
example  Turkey threatened to close the strait.
         => THREATEN TUR
never    The storm threatened to spoil the day.
never    The senators threaten to split the vote.

pattern  threaten.object
code     THREATEN
agentless no
verb     threaten
subject  ACTOR:source & not sector: PTY | BUS
object|against|to  OWNER:target & not lemma: interest | security | peace | stability | existence | economy | job | way of life | prosperity | future | democracy
with?    ANY
example  North Korea threatened South Korea.
         => THREATEN PRK -> KOR
never    The general threatens British interests.

pattern  threaten.with
code     THREATEN
verb     threaten
nominal  no
subject  ACTOR:source
object?  OWNER:target
with|object  class: sanctions | EVENT | class: weapons | lemma: action | force | war | retaliation | consequence | reprisal | measure
against|on?  OWNER:target
example  The United States threatened Mexico with tariffs.
         => THREATEN USA -> MEX

pattern  threaten.warn
code     THREATEN
verb     warn | caution
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
object|to  ACTOR:target & kind: place | nationality | group & not lemma: resident | citizen | people | voter | elector | traveller | traveler | tourist | consumer | bank | population | inhabitant
example  The South African government warned Lesotho.
         => THREATEN ZAF -> LSO
never    Experts warned of storms.
of|content|against? ANY
never    The senator warned the committee that it looked like interference.
never    Fiji warned its residents to take cover.

pattern  threaten.warning
code     THREATEN
noun     warning | threat | ultimatum
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
to|against|object|for  OWNER:target
example  Beijing issued a warning to Taiwan.
         => THREATEN CHN -> TWN

pattern  threaten.ultimatum
code     THREATEN
cameo    139
verb     give | issue | deliver | present | set
nominal  no
subject  ACTOR:source & not sector: JUD
object   lemma: ultimatum | deadline
to|indirect?  OWNER:target
example  Austria gave Serbia an ultimatum.
         => THREATEN AUT -> SRB
never    An Austrian judge set a deadline for the parties.

pattern  threaten.retaliate
code     THREATEN
verb     retaliate | strike_back | hit_back
nominal  no
tense    future
status   occurred
subject  ACTOR:source
against|with|to?  OWNER:target
confidence 0.6
example  Iran will retaliate against Israel.
         => THREATEN IRN -> ISR

pattern  threaten.warn-that
code     THREATEN
verb     warn | caution
nominal  no
confidence 0.7
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | LEG | PRM | SPY
object|indirect  ACTOR:target & sector: GOV | MIL | REB | LEG | IGO | EUR | UNO | PRM
content  lemma: retaliate | respond | hit_back | strike_back | regret | pay | suffer | punish | face | answer
example  Cuba warned Haiti that it would regret the decision.
         => THREATEN CUB -> HTI
example  Iraq warned Kuwait that it would face retaliation.
         => THREATEN IRQ -> KWT
never    Cuba warned Haiti that a storm was near.

pattern  threaten.warn-means
code     THREATEN
verb     warn | caution | remind | tell
nominal  no
priority 3
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB
object|indirect  ACTOR:target & sector: GOV | MIL | REB | LEG | OPP
content  lemma: mean | cost | invite | trigger | provoke
example  Zambia warned Angola that secession meant war.
         => THREATEN ZMB -> AGO

pattern  threaten.warn-not-to
code     THREATEN
verb     warn
nominal  no
confidence 0.6
priority -1
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | EUR | UNO
inner    ACTOR:target & sector: GOV | MIL | REB & not sector: BUS & kind: place | nationality | organization
infinitive ANY & not lemma: stay | remain | avoid | prepare | expect | be | take | keep | watch | travel | drink | eat | visit
example  Spain warned Peru not to cross the river.
         => THREATEN ESP -> PER
never    Spain warned its citizens not to travel to Peru.
