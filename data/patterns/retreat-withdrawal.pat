# Withdrawals.

pattern  retreat.thin-out
code     RETREAT
mode     withdraw
verb     cut | reduce | scale_down | scale_back | halve | trim | thin_out | draw_down
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | IGO
object   lemma: presence | military presence | troop presence | troop level | garrison | contingent | troop number | deployment
in|from|on?  OWNER:target
example  France reduced its military presence in Chad.
         => RETREAT FRA -> TCD
never    The store reduced its presence in Chad.

pattern  retreat.leave-land
code     RETREAT
mode     withdraw
verb     vacate | evacuate | abandon | leave | quit | pull_out
nominal  no
priority 1
subject  ACTOR:source & sector: MIL | REB | PRM | UAF
object|of|from  lemma: base | position | outpost | town | village | city | barracks | stronghold | airport | garrison | enclave | district | island | region | province | area | bridgehead | trench | hill | camp | port | bank | zone | territory & OWNER:target?
confidence 0.7
example  The rebels abandoned their positions in Chad.
         => RETREAT *
never    Tourists abandoned the hotel.

pattern  retreat.pull-troops
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     withdraw | pull_out | pull | evacuate | remove | bring_home | pull_back | recall | redeploy | extricate | move_back | ship_home
subject  ACTOR:source
object  lemma: troop | soldier | force | forces | army | contingent | military | tank | unit | warship | settler | settlement | battalion | brigade | artillery | heavy weapon | weapon | marine | combat troop | military force | police | checkpoint | adviser | military adviser | trainer | aircraft & not sector: SOC
from|out_of?  OWNER:target
example  Nigeria pulled its soldiers from Ukraine.
         => RETREAT NGA -> UKR
example  Japan withdrew its forces from Austria.
         => RETREAT JPN -> AUT

pattern  retreat.self-withdraw
code     RETREAT
mode     withdraw
context  military
agentless no
reduced  no
cameo    087
verb     withdraw | retreat | pull_out | pull_back | leave | depart | evacuate | fall_back | disengage | quit | vacate | abandon | flee | exit
confidence 0.7
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | COP
from|object|out_of|of  OWNER:target & not class: troops & not class: people | class: territory | class: facilities & OWNER:target?
example  Algerian troops withdrew from Germany.
         => RETREAT DZA -> DEU
example  Vietnamese rebels abandoned a Thai town.
         => RETREAT VNM -> THA
never    The bomb left by Ugandan rebels was found in Kenya.

pattern  retreat.troops-from
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     withdraw | retreat | pull_out | pull_back | fall_back
nominal  no
agentless no
priority -3
confidence 0.65
subject  lemma: troop | soldier | force | army | fighter | rebel | militia | battalion | brigade | guerrilla & ACTOR:source
from|out_of  ANY & not lemma: race | election | contest | talk | talks | deal | process
example  Malian soldiers withdrew from Kidal.
         => RETREAT MLI
never    Malian rebels withdrew from the talks.

pattern  retreat.call-halt
code     RETREAT
mode     ceasefire
verb     call
nominal  no
priority 30
confidence 0.65
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF
object   lemma: halt
to       lemma: offensive | attack | operation | war | fighting | campaign | bombing | shelling | strike | hostility | hostilities | advance | raid
example  The Burmese rebels called a halt to their offensive.
         => RETREAT MMR
never    The Burmese union called a halt to the sale.

pattern  retreat.let-pass
code     RETREAT
mode     access
verb     allow | let | permit
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object|inner  lemma: flight | plane | ship | convoy | truck | vessel | tanker | aircraft | aid convoy | ferry | cargo ship | fuel tanker | aid ship | grain ship
content  lemma: land | dock | enter | pass | leave | sail | depart | cross | unload | resume | through
to|from|in?  ANY & OWNER:target?
example  Saudi Arabia allowed flights to land in Yemen again.
         => RETREAT SAU
never    Saudi Arabia allowed prices to land.


pattern  retreat.troops-fly-out
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     fly | sail | march | pull | drive | roll
nominal  no
agentless no
confidence 0.65
subject  lemma: troop | soldier | force | army | contingent | battalion | marine | peacekeeper & ACTOR:source
object   NONE
out_of   OWNER:target
example  The last American soldiers flew out of Niger.
         => RETREAT USA -> NER
never    The American president flew out of Niger.



pattern  retreat.begin-withdrawal
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     begin | start | complete | continue | resume | finish | speed_up | announce_done | conduct | carry_out
nominal  no
priority 1
subject  ACTOR:source
object  lemma: withdrawal | pullout | pull-out | troop withdrawal | pullback | retreat | evacuation | disengagement | drawdown | departure | redeployment
from|of|out_of?  OWNER:target
example  Brazil began its withdrawal from Sweden.
         => RETREAT BRA -> SWE

pattern  retreat.withdrawal-n
code     RETREAT
mode     withdraw
context  military
cameo    087
noun     withdrawal | pullout | pull-out | pullback | evacuation | drawdown | exit
itself  lemma: withdrawal | pullout | pull-out | troop withdrawal | pullback | evacuation | drawdown | exit
subject  ACTOR:source
from|out_of  OWNER:target
of?  lemma: troop | soldier | force | forces
example  The Nigerian withdrawal from Ukraine continued.
         => RETREAT NGA -> UKR

pattern  retreat.reduce-force
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     reduce | cut | halve | scale_down | trim | draw_down | scale_back | thin_out | slash
nominal  no
subject  ACTOR:source
object  lemma: troop | force | forces | troop level | military presence | troop presence | garrison | contingent | army | number of troops | presence
in|from?  OWNER:target
example  Norway cut its troops in India.
         => RETREAT NOR -> IND

pattern  retreat.end-occupation-more
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     end | terminate
nominal  no
subject  ACTOR:source
object  lemma: occupation | military occupation | annexation | military rule | mission | military mission | combat mission | war | military campaign | intervention
of|in|over?  OWNER:target
example  Chile ended its occupation of Turkey.
         => RETREAT CHL -> TUR

pattern  retreat.cede
code     RETREAT
mode     withdraw
context  territory
cameo    087
verb     cede | surrender | relinquish | hand_over | hand_back | give_back | give_up | yield | return | transfer
nominal  no
subject  ACTOR:source
object  class: territory | lemma: control | sovereignty | territory & OWNER:target?
of|to|in|over?  OWNER:target
example  Austria handed back a Egyptian island.
         => RETREAT AUT -> EGY

pattern  retreat.leave-base
code     RETREAT
mode     withdraw
context  military
verb     leave | vacate | abandon | evacuate | quit | hand_over | close
nominal  no
subject  ACTOR:source & sector: MIL | GOV | IGO
object  lemma: base | military base | air base | outpost | garrison | position | camp | port | airfield & OWNER:target?
in?  OWNER:target
example  Sweden vacated a base in Japan.
         => RETREAT SWE -> JPN

pattern  retreat.last-troops
code     RETREAT
mode     withdraw
context  military
verb     leave | depart | withdraw | pull_out | exit
nominal  no
priority 1
subject  lemma: troop | soldier | force | forces | contingent | tank | army | marine | peacekeeper | fighter | rebel | militia | convoy | unit & OWNER:source
object|from|out_of  OWNER:target | class: territory & OWNER:target?
example  The last Swedish soldiers left Japan.
         => RETREAT SWE -> JPN

pattern  retreat.withdrawn
code     RETREAT
mode     withdraw
context  military
verb     withdraw | pull_out | evacuate | remove | recall | redeploy
nominal  no
confidence 0.65
object  lemma: troop | soldier | force | tank | army | contingent | warship | unit | missile | checkpoint | artillery | weapon & OWNER:source
from|out_of  OWNER:target
example  Thai troops were withdrawn from Mexico.
         => RETREAT THA -> MEX

pattern  retreat.halt-advance
code     RETREAT
mode     withdraw
context  military
verb     halt | stop | suspend | pause | abandon | call_off
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MIL | REB | GOV | PRM
object  lemma: advance | offensive | march | assault | deployment | exercise | military exercise | drill | manoeuvre | patrol | flight | build-up | expansion
on|in|against|towards|to|near|with?  OWNER:target
example  German rebels halted their advance on Nigeria.
         => RETREAT DEU -> NGA

pattern  retreat.lift-siege
code     RETREAT
mode     withdraw
verb     lift | end | raise | break_off | relax | ease | loosen
nominal  no
priority 3
subject  ACTOR:source
object  lemma: siege | blockade | naval blockade | cordon | encirclement | lockdown
of|on|around|against  OWNER:target
example  Spain lifted its siege of Peru.
         => RETREAT ESP -> PER

pattern  retreat.cancel-exercise
code     RETREAT
mode     withdraw
context  military
verb     cancel | call_off | scale_back | postpone | suspend
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | IGO
object  lemma: exercise | military exercise | drill | war game | manoeuvre | joint exercise | missile test | military drill | launch | deployment
with|near|in?  OWNER:target
example  Algeria cancelled its drills near Germany.
         => RETREAT DZA -> DEU

pattern  retreat.return-land
code     RETREAT
mode     withdraw
context  territory
verb     return | restore | give_back | cede | transfer
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL
object  lemma: land | territory | island | sovereignty | enclave | village | base | canal | province | strip
to  OWNER:target
example  Canada returned an island to Ethiopia.
         => RETREAT CAN -> ETH

pattern  retreat.withdraw
code     RETREAT
mode     withdraw
verb     withdraw | pull_out | pull_back | evacuate | retreat | remove | recall
subject  ACTOR:source & not class: diplomats
object   class: troops | weapons | lemma: settler | settlement
from?    OWNER:target
example  Russia withdrew its troops from Kherson.
         => RETREAT RUS -> UKR
never    She withdrew money from the bank.

pattern  retreat.withdraw-self
code     RETREAT
mode     withdraw
verb     withdraw | pull_out | retreat | pull_back | leave
nominal  yes
agentless no
reduced  no
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | COP
from|of|object  OWNER:target
example  Israeli forces withdrew from Gaza.
         => RETREAT ISR -> PSE
never    With months left in the term, Greek deputies stopped work.

pattern  retreat.troops-out
code     RETREAT
mode     withdraw
context  military
verb     leave | quit | vacate | abandon | evacuate
nominal  no
confidence 0.7
subject  ACTOR:source & sector: MIL | REB | PRM
object   OWNER:target & kind: place
example  The Danish army left Iceland.
         => RETREAT DNK -> ISL
example  The rebels abandoned the Syrian town.
         => RETREAT --- -> SYR
never    The Danish army left nothing behind.

pattern  retreat.pull-back
code     RETREAT
mode     withdraw
verb     pull_back | fall_back | retreat | draw_back | move_back
nominal  no
agentless no
confidence 0.65
subject  ACTOR:source & sector: MIL | REB | PRM | UAF
across|from|to|behind|out_of  ANY & OWNER:target?
example  Angolan forces pulled back across the river.
         => RETREAT AGO
