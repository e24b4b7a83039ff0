pattern  mobilize.send-forces
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     deploy | send | dispatch | rush | move | station | position | mass | redeploy | airlift | despatch | fly | pour | commit | concentrate | amass | shift | transfer
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM | IGO | EUR | UNO | SPY | UAF | IMG | LEG
object  lemma: troop | soldier | force | forces | marine | paratrooper | commando | reinforcement | brigade | battalion | division | regiment | contingent | special force | ground troop | infantry | warship | aircraft carrier | destroyer | frigate | submarine | fleet | navy | tank | fighter jet | warplane | bomber | armoured vehicle | armored vehicle | army | unit | garrison | gunboat | naval vessel | reservist | carrier | gunship & not class: none-at-all
to|in|into|on|near|along|at|around|toward|towards|against|off?  ANY & OWNER:target?
example  Ghana deployed warships near Kenya.
         => MOBILIZE GHA -> KEN
example  Brazil sent paratroopers to the Swedish border.
         => MOBILIZE BRA -> SWE
never    The car maker deployed a fleet of test cars.

pattern  mobilize.call-up
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     call_up | mobilize | mobilise | conscript | draft | muster | activate | summon | recall | call | call_upon | call_on | recruit | raise | enlist
nominal  no
subject  ACTOR:source
object|on|upon  lemma: reservist | reserve | reserves | conscript | recruit | army reservist | volunteer | national guard | army | militia | soldier | force | forces | troop
for|against|to|in?  ANY & OWNER:target?
example  Algeria called up reservists.
         => MOBILIZE DZA
example  Morocco mobilised its army.
         => MOBILIZE MAR

pattern  mobilize.mobilisation-n
code     MOBILIZE
mode     troops
context  military
cameo    152
noun     mobilisation | mobilization | buildup | build-up | movement | deployment
confidence 0.7
itself  lemma: mobilisation | mobilization | troop buildup | military buildup | troop build-up | military build-up | buildup | build-up | troop movement | deployment
subject  ACTOR:source
of|near|along|in|to|on|at?  ANY & OWNER:target?
example  Spain began a mobilisation.
         => MOBILIZE ESP

pattern  mobilize.order-mobilisation
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     order | announce | declare | decree | begin | launch
nominal  no
priority 3
subject  ACTOR:source
object  lemma: mobilisation | mobilization | general mobilization | partial mobilisation | partial mobilization | general mobilisation | call-up | draft | conscription
against|of|in?  ANY & OWNER:target?
example  Canada ordered a general mobilisation.
         => MOBILIZE CAN

pattern  mobilize.reinforce
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     reinforce | strengthen | bolster | beef_up | increase | boost | build_up | double | expand | step_up | fortify
nominal  no
subject  ACTOR:source & sector: MIL | GOV | REB | IGO | PRM
object  lemma: force | forces | garrison | troop | military presence | presence | troop presence | position | defence | defense | border defence | troop level | army | border | contingent | military
in|on|along|near|at|around|against?  ANY & OWNER:target?
example  Algeria reinforced its troops near Germany.
         => MOBILIZE DZA -> DEU
example  Canada strengthened its forces in Ethiopia.
         => MOBILIZE CAN -> *

pattern  mobilize.alert-more
code     MOBILIZE
context  military
cameo    151
verb     put | place | go | keep | remain | stay | stand | raise | set
nominal  no
priority 2
subject  ACTOR:source
object?  lemma: troop | army | force | military | navy | air force | police | soldier | unit | forces
on  lemma: alert | high alert | full alert | maximum alert | standby | stand-by | combat alert | war footing | highest alert | heightened alert
example  Ukraine put its army on high alert.
         => MOBILIZE UKR
never    The storm put the town on alert.

pattern  mobilize.alert-passive
code     MOBILIZE
context  military
cameo    151
verb     put | place | set | keep
nominal  no
priority 2
object  ACTOR:source | lemma: troop | army | force | military | police | unit
on  lemma: alert | high alert | full alert | maximum alert | standby | war footing
example  The Canadian army was put on high alert.
         => MOBILIZE CAN

pattern  mobilize.alert-raise
code     MOBILIZE
context  military
cameo    151
verb     raise | increase | heighten | declare | issue | upgrade
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | COP
object  lemma: alert | alert level | alert status | security alert | threat level | level of alert | terror alert | combat readiness
example  Germany raised its alert level.
         => MOBILIZE DEU

pattern  mobilize.mass-border
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     mass | gather | assemble | concentrate | advance | amass | converge | muster | line_up
nominal  no
subject  lemma: troop | soldier | army | force | forces | tank | rebel | fighter | warship | militant | militia | soldier & OWNER:source
at|near|along|on|around|outside|towards|toward  OWNER:target | class: territory & OWNER:target?
with?  OWNER:target
example  Pakistani troops massed near the Vietnamese border.
         => MOBILIZE PAK -> VNM

pattern  mobilize.sail
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     sail | steam | head | cruise
nominal  no
priority 2
subject  lemma: warship | fleet | navy | destroyer | frigate | aircraft carrier | carrier | submarine | flotilla | gunboat | strike group & OWNER:source
to|toward|towards|into|near|off|through  ANY & OWNER:target?
example  Indian warships sailed towards Poland.
         => MOBILIZE IND -> POL

pattern  mobilize.prepare-war
code     MOBILIZE
context  military
cameo    150
verb     prepare | gear_up | brace | ready | arm
nominal  no
confidence 0.7
subject  ACTOR:source
for  lemma: war | battle | offensive | attack | assault | invasion | combat | conflict | operation | military action | military operation | strike
against|with|on?  OWNER:target
example  Poland is preparing for war against Algeria.
         => MOBILIZE POL -> DZA
never    The band prepared for a concert.

pattern  mobilize.patrol
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     begin | start | step_up | resume | conduct | intensify | launch | carry_out | increase
nominal  no
subject  ACTOR:source & sector: MIL | COP | PRM | GOV | REB | IGO
object  lemma: patrol | patrols | naval patrol | air patrol | border patrol | surveillance | surveillance flight | combat air patrol
in|near|along|on|off|around|over?  ANY & OWNER:target?
example  Japan stepped up patrols near the Austrian border.
         => MOBILIZE JPN -> AUT

pattern  mobilize.patrol-v
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     patrol | garrison | guard
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | COP | PRM | REB
object  class: territory | lemma: street | streets | coast | border | sea | sky | airspace | water | waters & OWNER:target?
example  Spanish troops patrolled the Peruvian border.
         => MOBILIZE ESP -> PER

pattern  mobilize.show-force
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     stage | make | mount | put_on | display
nominal  no
priority 1
subject  ACTOR:source
object  lemma: show of force | show of strength | military parade | parade | force
near|in|against|to?  ANY & OWNER:target?
example  Thailand staged a show of force near Mexico.
         => MOBILIZE THA -> MEX

pattern  mobilize.exercise-more
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     hold | conduct | stage | begin | launch | start | carry_out | run | practise | perform | undertake | kick_off | continue
nominal  no
priority -6
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | COP
object  lemma: military exercise | live-fire exercise | live-fire drill | military drill | war game | wargame | naval exercise | naval drill | manoeuvre | maneuver | artillery drill | air defence exercise | combat drill | snap drill | military manoeuvre | military maneuver | exercise | drill & not class: sports
near|off|in|along|around|over|against|at?  ANY & OWNER:target?
example  Pakistan held live-fire drills near Vietnam.
         => MOBILIZE PAK -> VNM

pattern  mobilize.border-troops
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     send | move | deploy | rush
nominal  no
confidence 0.6
subject  ACTOR:source
object  ANY
to  lemma: border | front | front line | frontier | frontline | demarcation line & OWNER:target?
example  Pakistan moved tanks to the Vietnamese border.
         => MOBILIZE PAK -> VNM

pattern  mobilize.weapon-test
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     test | test-fire | fire | launch | test-launch | detonate | conduct | carry_out | unveil | parade
nominal  no
priority -1
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: missile | ballistic missile | rocket | long-range missile | cruise missile | nuclear weapon | nuclear bomb | missile test | nuclear test | missile launch | hydrogen bomb | atomic bomb | nuclear device | intercontinental ballistic missile | hypersonic missile | weapon test | torpedo | satellite | anti-ship missile | rocket launch
in|off|over|near|from|into|toward|towards?  ANY & OWNER:target?
example  Pakistan tested a ballistic missile.
         => MOBILIZE PAK
example  Austria conducted a nuclear test.
         => MOBILIZE AUT
at|on|into NONE

pattern  mobilize.weapon-deploy
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     deploy | position | install | station | place | move | send | site | aim | point | activate | load
nominal  no
priority 1
subject  ACTOR:source
object  lemma: missile | missile battery | rocket launcher | artillery | battery | missile system | nuclear weapon | air defence system | air defense system | cannon | bomber | rocket | anti-aircraft missile | weapon | radar | missile launcher | howitzer | warhead
in|near|along|at|on|to|against|toward|towards|around?  ANY & OWNER:target?
example  Uganda deployed missiles near the Spanish border.
         => MOBILIZE UGA -> ESP

pattern  mobilize.enrich
code     MOBILIZE
mode     weapons
context  cbrn
cameo    154
verb     enrich | restart | resume | develop | build | produce | stockpile | acquire | amass | manufacture | make | expand
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | UAF
object  lemma: uranium | uranium enrichment | nuclear programme | nuclear program | nuclear reactor | enrichment | centrifuge | missile programme | missile program | nuclear weapon | chemical weapon | biological weapon | weapon of mass destruction | arsenal | plutonium | nuclear arsenal | ballistic missile | atomic bomb | nuclear bomb
example  Germany resumed uranium enrichment.
         => MOBILIZE DEU

pattern  mobilize.arm-self
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     stockpile | amass | buy_up | rearm
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object  lemma: weapon | weapons | arms | ammunition | missile | tank
example  Ghanaian rebels stockpiled weapons.
         => MOBILIZE GHA

pattern  mobilize.train-forces
code     MOBILIZE
context  military
cameo    154
verb     train
nominal  no
confidence 0.6
priority 3
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: fighter | soldier | hacker | commando | militant | recruit | computer hacker | bomber | suicide bomber | terrorist | guerrilla | sniper
for|in|against?  ANY & OWNER:target?
example  Turkey trained hackers.
         => MOBILIZE TUR

pattern  mobilize.police-send
code     MOBILIZE
mode     police
cameo    153
verb     deploy | send | dispatch | call | rush | order | mobilize | mobilise | station | position | call_in | bring_in | summon
priority 1
subject  ACTOR:source
object  lemma: police | riot police | policeman | police officer | officer | security force | gendarme | police force | guard | national guard | security forces | police unit | border guard | security personnel | constable
to|in|into|on|around|at|across|outside|for|against?  ANY & OWNER:target?
example  Canada deployed riot police in the capital.
         => MOBILIZE CAN
example  Italy sent police to the Pakistani embassy.
         => MOBILIZE ITA -> PAK

pattern  mobilize.police-passive
code     MOBILIZE
mode     police
cameo    153
verb     deploy | mobilize | mobilise | station | position
nominal  no
confidence 0.65
priority 2
object  lemma: police | riot police | policeman | police officer | officer | security force | gendarme | national guard | security forces | troop | soldier | hundreds | thousands & PEOPLE:source & sector: COP | MIL | PRM
to|in|into|on|around|at|across|outside  ANY
example  Swedish police were deployed in the capital.
         => MOBILIZE SWE
never    The police were called to the house.

pattern  mobilize.security-more
code     MOBILIZE
mode     police
cameo    153
verb     step_up | tighten | boost | increase | beef_up | strengthen | reinforce | heighten | intensify | bolster | ramp_up
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | IGO
object  lemma: security | security measure | police presence | security presence | border security | border control | surveillance | airport security | vigilance | border patrol | border guard
in|at|around|along|on|near|for?  ANY & OWNER:target?
example  Sweden tightened security along the Japanese border.
         => MOBILIZE SWE -> JPN

pattern  mobilize.security-passive
code     MOBILIZE
mode     police
cameo    153
verb     step_up | tighten | boost | increase | beef_up | strengthen | heighten
agentless yes
nominal  no
confidence 0.55
object  lemma: security | border security | police presence | security measure
in|at|around|along|across  OWNER:target
example  Security was tightened in Kenya.
         => MOBILIZE --- -> KEN

pattern  mobilize.militia-form
code     MOBILIZE
mode     militia
cameo    150
verb     form | create | establish | raise | set_up | arm | organise | organize | assemble | launch | activate | recruit | train | expand
nominal  no
subject  ACTOR:source
object  lemma: militia | paramilitary group | armed group | vigilante group | self-defence force | self-defense force | armed wing | brigade | guerrilla force | paramilitary force | army | rebel army | private army | paramilitary unit
in|near|against?  ANY & OWNER:target?
example  Turkey formed a militia.
         => MOBILIZE TUR

pattern  mobilize.militia-formed
code     MOBILIZE
mode     militia
cameo    150
verb     form | create | establish | set_up | arm | mobilize | mobilise
agentless yes
nominal  no
object  lemma: militia | paramilitary group | armed group | vigilante group | paramilitary force | self-defence force
in|near|against|by  OWNER:target
example  A paramilitary group was formed in Brazil.
         => MOBILIZE --- -> BRA

pattern  mobilize.militia-act
code     MOBILIZE
mode     militia
cameo    150
verb     begin | start | expand | increase | launch | step_up | resume
nominal  no
priority 1
subject  lemma: militia | paramilitary | paramilitary force | paramilitary group | vigilante | militiaman | militia group & PEOPLE:source
object|content  lemma: patrol | recruitment | operation | operate | training | recruit | drill | patrolling
in|near|along?  ANY & OWNER:target?
example  A Ghanaian militia began patrols near the Kenyan border.
         => MOBILIZE GHA -> KEN

pattern  mobilize.take-arms
code     MOBILIZE
mode     militia
cameo    150
verb     take_up | take
nominal  no
subject  ACTOR:source | PEOPLE:source
object  lemma: arms | weapon
against?  OWNER:target
example  Mexican rebels took up arms against Ghana.
         => MOBILIZE MEX -> GHA

pattern  mobilize.recruit-fighters
code     MOBILIZE
mode     militia
cameo    150
verb     recruit | enlist | hire
nominal  no
confidence 0.65
subject  ACTOR:source & sector: REB | PRM | UAF | MIL | IMG
object  lemma: fighter | member | soldier | mercenary | volunteer | child soldier | child | recruit | militant | youth
in|from|to?  ANY & OWNER:target?
example  Ugandan rebels recruited fighters.
         => MOBILIZE UGA
