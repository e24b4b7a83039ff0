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
subject  lemma: troop | soldier | marine | warship | tank | paratrooper | reinforcement | commando | jet | brigade | battalion | force & OWNER:source & not lemma: peacekeeper
in|at|near|object  OWNER:target | lemma: position & OWNER:target?
example  Algerian marines landed in Germany.
         => MOBILIZE DZA -> DEU

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

pattern  mobilize.rearm
code     MOBILIZE
mode     weapons
context  military
verb     rearm | arm | equip | modernise | modernize | expand | enlarge | upgrade | double
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | MIL
object  lemma: army | navy | air force | military | fleet | arsenal | nuclear arsenal | missile arsenal | armed forces | force & not OWNER:target
example  Colombia expanded its arsenal.
         => MOBILIZE COL

pattern  mobilize.military-budget
code     MOBILIZE
context  military
verb     raise | increase | boost | double | hike
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | LEG
object  lemma: defence spending | defense spending | military spending | defence budget | defense budget | military budget
example  Morocco raised its defence spending.
         => MOBILIZE MAR

pattern  mobilize.point-missiles
code     MOBILIZE
mode     weapons
context  military
verb     aim | point | train | target | direct
nominal  no
subject  ACTOR:source
object  lemma: missile | gun | rocket | artillery | weapon | radar | cannon
at|on|toward|towards  OWNER:target
example  Austria aimed missiles at Egypt.
         => MOBILIZE AUT -> EGY

pattern  mobilize.build-base
code     MOBILIZE
mode     troops
context  military
verb     build | construct | establish | set_up | open | expand
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | IGO
object  lemma: military base | naval base | air base | army base | outpost | airstrip | training camp | fortification | bunker | garrison | trench & not class: none-at-all
in|near|on|along?  ANY & OWNER:target?
example  Turkey built a military base near Canada.
         => MOBILIZE TUR -> CAN

pattern  mobilize.fly-over
code     MOBILIZE
mode     weapons
context  military
verb     fly | buzz | overfly | scramble
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV
object?  lemma: jet | bomber | fighter | drone | warplane | reconnaissance flight | fighter jet | sortie | plane | spy plane
over|near|along|into|object|around  OWNER:target | lemma: airspace & OWNER:target?
example  Austria flew bombers near Egypt.
         => MOBILIZE AUT -> EGY

pattern  mobilize.violate-airspace
code     MOBILIZE
mode     weapons
context  military
verb     violate | enter | breach | penetrate | intrude
nominal  no
subject  lemma: jet | plane | warplane | aircraft | drone | fighter | warship | submarine | bomber | helicopter | navy | troop | soldier & OWNER:source
object|into  lemma: airspace | territorial water | waters | territory | air space | territorial waters & OWNER:target?
of?  OWNER:target
example  Moroccan jets violated Greek airspace.
         => MOBILIZE MAR -> GRC

pattern  mobilize.scramble
code     MOBILIZE
mode     weapons
context  military
verb     scramble
nominal  no
subject  ACTOR:source & sector: MIL | GOV
object  lemma: jet | fighter | fighter jet | plane | aircraft | warplane
to|purpose|against?  ANY & OWNER:target?
example  Nigeria scrambled jets.
         => MOBILIZE NGA

pattern  mobilize.nuclear-alert
code     MOBILIZE
mode     weapons
context  military
verb     put | place | order
nominal  no
priority 3
subject  ACTOR:source
object  lemma: nuclear force | nuclear forces | deterrent | nuclear deterrent | missile unit | strategic force
on|to|into  lemma: alert | high alert | special alert | readiness
example  Kenya put its nuclear forces on high alert.
         => MOBILIZE KEN

pattern  mobilize.militia-patrol
code     MOBILIZE
mode     militia
context  military
verb     patrol | roam | man | guard | occupy
nominal  no
confidence 0.6
subject  lemma: militia | vigilante | paramilitary | militiaman | armed group | self-defence group | volunteer & PEOPLE:source
object|in  lemma: street | streets | checkpoint | neighbourhood | neighborhood | village | border | road | town | city & OWNER:target?
example  Swedish militiamen patrolled the streets.
         => MOBILIZE SWE

pattern  mobilize.call-to-arms
code     MOBILIZE
mode     militia
context  military
verb     call | urge | summon | rally | exhort
nominal  no
priority 4
subject  ACTOR:source & sector: REB | GOV | MIL | REL | PRM | PTY
object|on|for  lemma: follower | supporter | fighter | volunteer | citizen | young men | tribesman
to|content  lemma: arms | fight | arm | join | mobilise | mobilize | war | battle | defend
example  The Colombian cleric called on followers to fight.
         => MOBILIZE COL

pattern  mobilize.police-fan
code     MOBILIZE
mode     police
context  military
verb     fan_out | patrol | line | guard | ring | surround | flood | deploy
nominal  no
confidence 0.6
subject  lemma: police | riot police | policeman | officer | gendarme | security force & PEOPLE:source
object|in|across|through|around|outside  lemma: street | streets | city | capital | embassy | parliament | building | square | airport | town | area | route & OWNER:target?
example  Vietnamese riot police ringed the Thai embassy.
         => MOBILIZE VNM -> THA

pattern  mobilize.police-alert
code     MOBILIZE
mode     police
context  military
verb     mobilise | mobilize | deploy | put | place
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | COP | LEG
object  lemma: officer | police | thousand | thousands | guard | hundreds | security & not class: none-at-all
for|ahead_of|before|during  lemma: election | summit | protest | visit | rally | match | demonstration | vote | funeral | march | referendum
example  Germany deployed thousands of police for the election.
         => MOBILIZE DEU

pattern  mobilize.arms-race
code     MOBILIZE
mode     weapons
context  military
verb     enter | join | start | fuel
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | MIL
object|in  lemma: arms race | arms build-up | space race
with?  OWNER:target
example  Chile started an arms race with Turkey.
         => MOBILIZE CHL -> TUR
