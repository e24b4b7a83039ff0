# Disarming, ceasefires kept.

pattern  retreat.disband
code     RETREAT
mode     disarm
verb     disband | demobilise | demobilize | dissolve | stand_down
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: militia | army | unit | armed wing | paramilitary | brigade | force | battalion | fighter
example  Colombia's rebels disbanded their armed wing.
         => RETREAT COL
never    The singer disbanded the group.

pattern  retreat.destroy-arsenal
code     RETREAT
mode     disarm
verb     dismantle | scrap | decommission | eliminate
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: arsenal | stockpile | chemical weapon | nuclear weapon | warhead | missile | landmine | weapon | centrifuge | reactor
example  Libya dismantled its chemical weapons.
         => RETREAT LBY
never    Libya dismantled the tents.

pattern  retreat.lay-down
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     lay_down | hand_over | surrender | give_up | turn_in | hand_in | lay | put_down | decommission | destroy | scrap | dismantle | eliminate | relinquish | dispose | dispose_of | renounce | turn_over
subject  ACTOR:source
object|of  class: weapons | lemma: arms | weapon | arsenal | weapons | chemical weapon | nuclear weapon | nuclear programme | stockpile | missile | landmine | centrifuge | warhead | nuclear arsenal | weapons of mass destruction | military base | weapons depot & not class: none-at-all
to?  OWNER:target
example  Ukrainian rebels laid down their arms.
         => RETREAT UKR

pattern  retreat.disarm-v
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     disarm | demobilise | demobilize | disband | demilitarise | demilitarize | denuclearize | denuclearise
subject  ACTOR:source & sector: REB | PRM | MIL | UAF | GOV
object   NONE
example  Swedish rebels disarmed.
         => RETREAT SWE

pattern  retreat.disarm-thing
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     disarm | demobilise | demobilize | disband | demilitarise | demilitarize | denuclearize | denuclearise
subject  ACTOR:source & sector: REB | PRM | MIL | UAF | GOV
object   class: troops | class: weapons | lemma: unit | wing | militia | rebel | zone | area
example  The Swedish army disbanded two brigades.
         => RETREAT SWE
never    The Swedish police disarmed the gunman.

pattern  retreat.surrender-more
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     surrender | capitulate | give_up | turn_in
nominal  no
subject  ACTOR:source & sector: REB | MIL | PRM | UAF | CRM | OPP | IMG
to?  OWNER:target
object?  lemma: himself | themselves | herself
example  Moroccan rebels surrendered to Greek troops.
         => RETREAT MAR -> GRC
never    Peruvian rebels laid siege to the town.

pattern  retreat.dismantle
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     dismantle | shut_down | close | halt | freeze | mothball
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: nuclear reactor | nuclear facility | nuclear programme | nuclear program | test site | missile site | reactor | military base | base | settlement | enrichment | uranium enrichment | checkpoint | roadblock | outpost | minefield | barrier | camp & OWNER:target?
example  Chile dismantled its nuclear programme.
         => RETREAT CHL

pattern  retreat.destroy-own
code     RETREAT
mode     disarm
context  military
cameo    0831
verb     destroy | demolish | blow_up
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: nuclear reactor | nuclear facility | test site | missile site | enrichment plant | stockpile | stock | chemical weapon | landmine | minefield & OWNER:target?
example  Libya destroyed its chemical weapons.
         => RETREAT LBY
never    The Pakistani army destroyed rebel camps.


pattern  retreat.truce-observe
code     RETREAT
mode     ceasefire
context  military
cameo    0871
verb     observe | respect | honour | honor | implement | keep | uphold | begin | start | enter | hold | extend
nominal  no
priority 2
subject  ACTOR:source
object|into  class: ceasefire
with|in?  OWNER:target
example  Chile observed a truce with Turkey.
         => RETREAT CHL -> TUR

pattern  retreat.truce-begin
code     RETREAT
mode     ceasefire
context  military
cameo    0871
verb     begin | start | hold | come | take_effect | take | go
nominal  no
agentless yes
confidence 0.65
subject  lemma: ceasefire | cease-fire | truce | armistice | ceasefire agreement
in|between|into|with|across  OWNER:target | lemma: effect | force
in?  OWNER:target
example  A ceasefire began in Spain.
         => RETREAT --- -> ESP

pattern  retreat.truce-n
code     RETREAT
mode     ceasefire
context  military
cameo    0871
noun     ceasefire | cease-fire | truce
confidence 0.5
status   occurred
in|between  OWNER:target
subject?  ACTOR:source
example  A truce in Ukraine held.
         => RETREAT --- -> UKR

pattern  retreat.stop-fighting
code     RETREAT
mode     ceasefire
context  military
cameo    0871
verb     stop | halt | end | cease | suspend | call_off | break_off | abandon | pause | discontinue
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IGO | UNO | OPP | IMG
object|content  lemma: fighting | attack | offensive | hostilities | hostility | bombing | shelling | bombardment | airstrike | air strike | military operation | operation | raid | rocket attack | war | fire | missile test | nuclear test | insurgency | military action | campaign | assault | siege | military offensive | violence | enrichment | drill | military exercise | exercise | combat operation | armed struggle
of|against|in|on|with?  OWNER:target
example  Vietnam halted its bombing.
         => RETREAT VNM
example  Thai rebels suspended their offensive.
         => RETREAT THA
never    The Danish professor said that nobody can stop all attacks.

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

pattern  retreat.dissolve-self
code     RETREAT
mode     disarm
verb     disband | dissolve | demobilise | demobilize
nominal  no
subject  ACTOR:source & sector: REB | PRM | UAF | GOV
object?  lemma: itself | militia | unit | army | armed wing | paramilitary unit | force
example  The Italian militia disbanded.
         => RETREAT ITA

pattern  retreat.disarm
code     RETREAT
mode     disarm
verb     disarm | demobilize | demobilise | surrender | lay_down | disband | give_up | destroy
nominal  yes
subject  ACTOR:source
object   class: weapons
to?      ACTOR:target
example  The rebels in Colombia surrendered their weapons to the government.
         => RETREAT COL -> COL

pattern  retreat.surrender
code     RETREAT
mode     disarm
verb     surrender | capitulate | demobilize | demobilise
subject  ACTOR:source & sector: REB | MIL | UAF | PRM | CRM | CVL | UNK
object?  class: none-at-all
to?      ACTOR:target
example  Five hundred Ugandan rebels surrendered.
         => RETREAT UGA

pattern  retreat.demobilise-passive
code     RETREAT
mode     disarm
verb     disarm | demobilize | demobilise
object   PEOPLE:source
priority -2
example  Ethnic Albanian guerrillas in Macedonia have been demobilized.
         => RETREAT *

pattern  retreat.hand-in
code     RETREAT
mode     disarm
verb     hand | hand_in | turn | turn_in | give_up | surrender | lay_down | give | lay_aside | deliver_up
nominal  no
confidence 0.7
subject  ACTOR:source & sector: REB | UAF | MIL | PRM | IMG | CRM
object|in  class: weapons
to?  ACTOR:target
example  Angola's rebels are handing in their rifles.
         => RETREAT AGO
