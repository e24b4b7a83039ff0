# Troops put in place.

pattern  mobilize.reservists
code     MOBILIZE
mode     troops
verb     mobilise | mobilize | call_up | activate | muster
subject  ACTOR:source & sector: GOV | MIL | REB
object   class: troops | lemma: reservist | reserve | conscript | volunteer | fighter
against|for?  OWNER:target? | ANY
example  Greece mobilised reservists.
         => MOBILIZE GRC
never    The charity mobilised volunteers.

pattern  mobilize.send-forces
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     deploy | send | dispatch | rush | move | station | position | mass | redeploy | airlift | despatch | fly | pour | commit | concentrate | amass | shift | transfer
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM | IGO | EUR | UNO | SPY | UAF | IMG | LEG
object  lemma: troop | soldier | force | forces | marine | paratrooper | commando | reinforcement | brigade | battalion | division | regiment | contingent | special force | ground troop | infantry | warship | aircraft carrier | destroyer | frigate | submarine | fleet | navy | tank | fighter jet | warplane | bomber | armoured vehicle | armored vehicle | army | unit | garrison | gunboat | naval vessel | reservist | carrier | gunship & not class: none-at-all
to|over|against|in|into|on|near|along|at|around|toward|towards|off?  OWNER:target
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
for|against|to|in?  OWNER:target
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
of|near|along|in|to|on|at?  OWNER:target
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
against|of|in?  OWNER:target
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
against|in|on|along|near|at|around?  OWNER:target
example  Algeria reinforced its troops near Germany.
         => MOBILIZE DZA -> DEU
example  Canada strengthened its forces in Ethiopia.
         => MOBILIZE CAN -> *

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

pattern  mobilize.patrol
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     begin | start | step_up | resume | conduct | intensify | launch | carry_out | increase
nominal  no
subject  ACTOR:source & sector: MIL | COP | PRM | GOV | REB | IGO
object  lemma: patrol | patrols | naval patrol | air patrol | border patrol | surveillance | surveillance flight | combat air patrol
in|near|along|on|off|around|over?  OWNER:target
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
against|near|in|to?  OWNER:target
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
against|near|off|along|around|over|at?  OWNER:target
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

pattern  mobilize.troops-move
code     MOBILIZE
mode     troops
context  military
verb     move | advance | push | head | march | cross | deploy | gather | mass | roll | pour
nominal  no
priority -8
confidence 0.6
subject  lemma: troop | soldier | army | tank | convoy | column | armoured column | reinforcement | battalion | brigade | militia | paratrooper & OWNER:source
to|towards|toward|near|along|into|on  lemma: border | front | capital | frontier | city | line | position | region | town | coast & OWNER:target?
example  Spanish tanks moved towards the Peruvian border.
         => MOBILIZE ESP -> PER

pattern  mobilize.sent-passive
code     MOBILIZE
mode     troops
context  military
verb     send | deploy | dispatch | rush | fly | ship | station | airlift | redeploy
nominal  no
confidence 0.65
object  lemma: troop | soldier | marine | warship | tank | paratrooper | reinforcement | commando | jet | fighter | force | brigade | battalion | carrier & OWNER:source
to|in|near|along|into  ANY & OWNER:target?
example  Moroccan warships were sent to Greece.
         => MOBILIZE MAR -> GRC

pattern  mobilize.arrive-troops
code     MOBILIZE
mode     troops
context  military
verb     arrive | land | take_up
nominal  no
confidence 0.55
priority -2
subject  lemma: troop | soldier | marine | warship | tank | paratrooper | reinforcement | commando | jet | brigade | battalion | force & OWNER:source & not lemma: peacekeeper | private jet | passenger jet | business jet
in|at|near|object  OWNER:target | lemma: position & OWNER:target?
example  Algerian marines landed in Germany.
         => MOBILIZE DZA -> DEU
never    The private jet of the German chancellor landed in Greece.

pattern  mobilize.conscription
code     MOBILIZE
mode     troops
context  military
verb     introduce | reinstate | announce | extend | order | expand | begin
nominal  no
subject  ACTOR:source & sector: GOV | MIL | LEG | REB
object  lemma: conscription | draft | military service | compulsory service | call-up | military draft | national service
example  Ghana reinstated conscription.
         => MOBILIZE GHA

pattern  mobilize.build-base
code     MOBILIZE
mode     troops
context  military
verb     build | construct | establish | set_up | open | expand
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | IGO
object  lemma: military base | naval base | air base | army base | outpost | airstrip | training camp | fortification | bunker | garrison | trench & not class: none-at-all
in|near|on|along?  OWNER:target
example  Turkey built a military base near Canada.
         => MOBILIZE TUR -> CAN

pattern  mobilize.deploy
code     MOBILIZE
mode     troops
context  military
verb     deploy | mobilize | mobilise | mass | position | station | amass | redeploy | concentrate | move | rush | send | dispatch | order | beef_up | reinforce | call_up
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM | IGO | EUR | UNO | SPY | UAF | IMG
object   class: troops | weapons
to|over|against|in|on|at|near|along|into|around|towards?  OWNER:target
example  Russia deployed troops near the Ukrainian border.
         => MOBILIZE RUS -> UKR
never    The firm deployed software.
never    The man sent letter bombs in the post.

pattern  mobilize.passive
code     MOBILIZE
mode     troops
context  military
verb     deploy | mobilize | mobilise | mass | station
nominal  no
object   ACTOR:source & sector: MIL | COP | PRM
priority 3
example  French police were deployed in Paris.
         => MOBILIZE FRA

pattern  mobilize.mass
code     MOBILIZE
mode     troops
verb     mass | gather | move | assemble
nominal  no
subject  ACTOR:source & sector: MIL | REB | PRM
at|near|along|on|towards|toward|into  ANY & OWNER:target?
with?    OWNER:target
confidence 0.6
object   NONE
example  Ethiopian troops massed along the border with Eritrea.
         => MOBILIZE ETH -> ERI
agentless no
never    Ethiopian soldiers gathered information on Eritrea.

pattern  mobilize.exercise
code     MOBILIZE
mode     troops
context  military
verb     hold | conduct | stage | begin | launch | start | carry_out | test | fire
nominal  no
subject  ACTOR:source
object   lemma: exercise | drill | military exercise | war game | manoeuvre | maneuver | live-fire exercise | missile test | nuclear test | ballistic missile | missile | weapon
near|off|over|around|towards?  OWNER:target & not lemma: sea | ocean | pacific | gulf | waters | water
priority -3
example  China held military drills near Taiwan.
         => MOBILIZE CHN -> TWN

pattern  mobilize.deploy-self
code     MOBILIZE
mode     troops
verb     deploy | fan_out | take_up | amass | mass | assemble | muster | dig_in | move_in | roll | head | move_up | gather
nominal  no
confidence 0.65
subject  ACTOR:source & class: troops & not sector: COP
in|along|on|near|around|into|to  ANY & OWNER:target?
object?  lemma: position | post
example  Angola's army deployed in the streets of the capital.
         => MOBILIZE AGO -> *

pattern  mobilize.posted
code     MOBILIZE
mode     troops
verb     post | station | deploy | position | mobilise | mobilize | call_out
nominal  no
agentless yes
priority -2
confidence 0.6
subject?  ACTOR:source
object  lemma: police | soldier | troop | troops | riot police | officer | policeman | paratrooper | national guard | tank | security force | armoured vehicle
around|in|at|along|outside|across|on|near  OWNER:target
example  Two thousand police were posted around the Angolan parliament.
         => MOBILIZE --- -> AGO

pattern  mobilize.circle
code     MOBILIZE
mode     troops
verb     circle | encircle | buzz | shadow | approach | probe | patrol | cruise | skirt | near
nominal  no
confidence 0.65
subject  lemma: warship | frigate | destroyer | fighter | fighter jet | jet | bomber | warplane | aircraft | drone | submarine | plane | ship | fleet | patrol boat | helicopter | gunboat | aircraft carrier & OWNER:source
object|near|towards|off  OWNER:target & kind: place | nationality
example  Angolan warships circled Zambia.
         => MOBILIZE AGO -> ZMB

pattern  mobilize.readiness-check
code     MOBILIZE
mode     troops
verb     begin | start | order | launch | hold | announce | conduct | carry_out
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL
object  lemma: check | readiness check | combat readiness check | inspection | mobilisation | mobilization | partial mobilisation | partial mobilization | call-up | general mobilisation | general mobilization | combat readiness
of|for  lemma: army | troop | force | reservist | reserve | combat readiness | military | navy
example  Angola began a surprise check of its army.
         => MOBILIZE AGO

pattern  mobilize.call-in
code     MOBILIZE
mode     troops
verb     call | call_in | call_out | send_in | bring_in | bring_out | summon
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP
object  lemma: army | troop | troops | military | national guard | soldier | navy | paratrooper | reinforcement
example  Zambia's government summoned the army.
         => MOBILIZE ZMB
never    In the Zambian army we called it a parade.

pattern  mobilize.call-in-army
code     MOBILIZE
mode     troops
verb     call | send | bring
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP
object   NONE
in       lemma: army | troop | troops | national guard | soldier | navy | paratrooper | reinforcement
example  Zambia's government called in the army.
         => MOBILIZE ZMB
never    In the Zambian army we called it a parade.

pattern  mobilize.men
code     MOBILIZE
mode     troops
verb     mobilise | mobilize | conscript | draft | enlist | call_up
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL
object  lemma: man | men | reservist | reserve | citizen | recruit | conscript | volunteer | thousand | million | male | soldier
example  Zambia mobilised half a million men.
         => MOBILIZE ZMB
