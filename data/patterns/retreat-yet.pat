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

pattern  retreat.prisoners-freed
code     RETREAT
mode     release
verb     free | release | liberate
nominal  no
subject  ACTOR:source
object  lemma: prisoner | hostage | detainee | captive | inmate | political prisoner | prisoner of war | dissident | activist | journalist | aid worker | missionary | crew | fisherman | sailor | pilot | soldier | tourist | student | schoolgirl | girl | bishop | priest | nun | engineer | worker | leader | opposition leader | general & PEOPLE:target
to|from|in|for|after?  ANY
example  Austria liberated Egyptian hostages.
         => RETREAT AUT -> EGY

pattern  retreat.walk-free
code     RETREAT
mode     release
verb     walk | go
nominal  no
confidence 0.65
subject  PEOPLE:target
complement|content|obl  lemma: free
from|after|in?  ANY
example  Two Vietnamese journalists walked free.
         => RETREAT --- -> VNM

pattern  retreat.bail
code     RETREAT
mode     release
verb     bail | grant_bail | parole
nominal  no
subject  ACTOR:source & sector: JUD | COP | GOV
object  PEOPLE:target
example  Algerian police paroled a German activist.
         => RETREAT DZA -> DEU

pattern  retreat.grant-bail
code     RETREAT
mode     release
verb     grant | give
nominal  no
priority 2
subject  ACTOR:source & sector: JUD | COP | GOV
object  lemma: bail | parole | early release | freedom
to|indirect  PEOPLE:target
example  A Norwegian court granted bail to a Indian activist.
         => RETREAT NOR -> IND

pattern  retreat.prisoner-exchange
code     RETREAT
mode     release
noun     exchange | swap
symmetric yes
itself  lemma: prisoner exchange | prisoner swap | exchange of prisoners
subject?  ACTOR:source
between|with  ACTOR:both
example  A prisoner swap between Kenya and Morocco followed.
         => RETREAT KEN, MAR

pattern  retreat.hand-back
code     RETREAT
mode     release
verb     hand_back | return | give_back | hand_over | surrender
nominal  no
priority 1
subject  ACTOR:source
object  lemma: body | bodies | remains | hostage | prisoner | child | drone | aircraft | plane | ship | helicopter | territory | island | base | airport | town | village | control | port
to  OWNER:target
example  Spain handed over the remains to Peru.
         => RETREAT ESP -> PER

pattern  retreat.destroy-stock
code     RETREAT
mode     disarm
context  military
verb     destroy | scrap | dispose_of | eliminate | decommission | dismantle | retire
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object  lemma: stockpile | chemical weapon | landmine | missile | warhead | nuclear warhead | cluster munition | chemical stockpile | arsenal | biological weapon | nuclear weapon | weapons & not OWNER:target
under|in?  ANY
example  Brazil scrapped its nuclear warheads.
         => RETREAT BRA

pattern  retreat.halt-programme
code     RETREAT
mode     disarm
context  cbrn
verb     halt | freeze | suspend | stop | abandon | end | give_up | mothball | shut_down | renounce
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: nuclear programme | nuclear program | enrichment | uranium enrichment | missile programme | missile program | weapons programme | nuclear test | missile test | nuclear weapons programme | weapons program | plutonium production | nuclear activity | centrifuge
example  Pakistan halted uranium enrichment.
         => RETREAT PAK

pattern  retreat.ceasefire-hold
code     RETREAT
mode     ceasefire
context  military
verb     hold | last | take_hold | come | go
nominal  no
agentless yes
confidence 0.6
subject  lemma: ceasefire | truce | cease-fire | lull | armistice | peace
in|between|into|across  OWNER:target | lemma: force | effect
between?  OWNER:target
example  The truce held in Poland.
         => RETREAT --- -> POL

pattern  retreat.guns-silent
code     RETREAT
mode     ceasefire
context  military
verb     stop | cease | halt | suspend | end
nominal  no
priority 1
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | GOV
content|object  lemma: fire | firing | shelling | shooting | bombing | fighting | shell | bomb | attack | fight
on|in|at|of?  OWNER:target
example  Canadian rebels stopped firing.
         => RETREAT CAN

pattern  retreat.open-corridor
code     RETREAT
mode     access
verb     open | establish | set_up | create | allow
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | UNO
object  lemma: humanitarian corridor | corridor | safe passage | aid corridor | safe route | crossing | aid route | humanitarian pause
to|for|from|in|into  OWNER:target
example  Norway opened a humanitarian corridor to India.
         => RETREAT NOR -> IND

pattern  retreat.allow-aid
code     RETREAT
mode     access
verb     allow | let | permit | admit
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | COP
object  lemma: aid | convoy | aid convoy | aid worker | relief | truck | food | humanitarian aid | medicine | ambulance | un convoy | doctor | inspector | observer | journalist | monitor | investigator | red cross | nuclear inspector & OWNER:target?
into|to|through|in|content  ANY & OWNER:target?
example  Ghana admitted a Kenyan aid convoy.
         => RETREAT GHA -> KEN

pattern  retreat.restore-service
code     RETREAT
mode     access
verb     restore | resume | reconnect | reopen | turn_on | unblock
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB | BUS
object  lemma: internet | power | electricity | gas supply | gas | water supply | flight | train service | internet access | trade | oil export | supply | deliveries | access | service | twitter | mobile phone service
to|in|for|with  OWNER:target
example  Germany restored gas supplies to Nigeria.
         => RETREAT DEU -> NGA

pattern  retreat.leave-office
code     RETREAT
mode     resign
verb     leave
nominal  no
subject  ACTOR:source & not sector: BUS
object   class: office
example  The Latvian finance minister left office.
         => RETREAT LVA
never    The Latvian finance minister left Riga.

pattern  retreat.stand-down
code     RETREAT
mode     resign
verb     stand_down | step_down | quit | resign | bow_out | step_aside
nominal  no
priority 1
subject  lemma: president | minister | prime minister | premier | chancellor | governor | general | speaker | leader | king | mayor | ambassador | judge | commissioner | secretary | cabinet | government | chief of staff | prosecutor | police chief | senator | spokesman & OWNER:source
object?  class: office
over|after|amid|following|as|from|in?  ANY
example  The Spanish police chief stepped down.
         => RETREAT ESP
never    The finance chief of a Chilean bank stepped down.

pattern  retreat.forced-out
code     RETREAT
mode     resign
verb     force | drive | push | hound
nominal  no
confidence 0.55
object  lemma: president | minister | prime minister | premier | governor | general | chief | speaker | leader | mayor | director | commissioner | chairman & OWNER:source
from|out_of  lemma: office | power | post | government
example  The Peruvian prime minister was forced from office.
         => RETREAT PER

pattern  retreat.dissolve-self
code     RETREAT
mode     disarm
verb     disband | dissolve | demobilise | demobilize
nominal  no
subject  ACTOR:source & sector: REB | PRM | UAF | GOV
object?  lemma: itself | militia | unit | army | armed wing | paramilitary unit | force
example  The Italian militia disbanded.
         => RETREAT ITA

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
