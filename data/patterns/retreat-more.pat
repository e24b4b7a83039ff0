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

pattern  retreat.free-more
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free | discharge | parole | unchain | turn_loose
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | REB | UAF | CRM | PRM
object  PEOPLE:target & not lemma: figure | data | report | result | statement | film | album | list | study | document | detail | statistic | number
from|to|on|after|in?  ANY
example  Italy freed two Pakistani sailors.
         => RETREAT ITA -> PAK
example  A Vietnamese court freed a Thai activist.
         => RETREAT VNM -> THA
never    The figures released by the Peruvian ministry showed growth.

pattern  retreat.freed
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free
agentless yes
nominal  no
priority -2
object  PEOPLE:target & not lemma: figure | data | report | result | statement | film | album | list | study | document | detail | statistic | number | people | driver | man | woman
subject?  ACTOR:source
from|to|on|after|in|following?  ANY
example  Two Indian sailors were released.
         => RETREAT --- -> IND
never    People get released from prison.
never    Figures released this year showed exports at a high.

pattern  retreat.release-n
code     RETREAT
mode     release
cameo    0841
noun     release | freeing | liberation
subject  ACTOR:source
of  PEOPLE:target
example  The release of Kenyan prisoners by Ghanaian rebels continued.
         => RETREAT GHA -> KEN

pattern  retreat.return-thing
code     RETREAT
mode     release
cameo    0842
verb     return | give_back | hand_back | hand_over | repatriate | restore | send_back | restitute | surrender | release
nominal  no
subject  ACTOR:source
object  lemma: artifact | artefact | painting | property | land | fossil | treasure | skull | remains | body | relic | asset | antiquity | manuscript | monkey | animal | gorilla | portrait | bible | sarcophagus | ship | vessel | plane | tanker | weapon | equipment | archive | jewel | gold | statue | sculpture | coin | book | document | money | fund | boat | aircraft | house | loot | pendant | map | art | artwork | bronze | mask | ape | bird & not class: none-at-all
to  OWNER:target
example  Uganda returned stolen paintings to Spain.
         => RETREAT UGA -> ESP

pattern  retreat.release-thing
code     RETREAT
mode     release
cameo    0842
verb     release | free | unblock | unfreeze | hand_over | return
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns | lemma: asset | fund | funds | cargo | tanker | account | body | shipment | money | bank account | property & OWNER:target
to?  OWNER:target
example  Ukraine released a Brazilian ship.
         => RETREAT UKR -> BRA

pattern  retreat.prisoner-swap
code     RETREAT
mode     release
cameo    0841
verb     exchange | swap
symmetric yes
priority 4
subject  ACTOR:source
object  lemma: prisoner | prisoner of war | hostage | captive | detainee | body | soldier
with  ACTOR:both
example  Kenya swapped prisoners with Morocco.
         => RETREAT KEN, MAR

pattern  retreat.repatriate
code     RETREAT
mode     release
cameo    0841
verb     repatriate | send_home | return | hand_over | transfer
priority 1
subject  ACTOR:source
object  lemma: prisoner | prisoner of war | refugee | hostage | captive | remains | body | soldier | detainee | fisherman | child & PEOPLE:target
to  ANY & OWNER:target?
example  Germany repatriated Nigerian prisoners.
         => RETREAT DEU -> NGA

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
object?  class: troops | class: weapons
example  Swedish rebels disarmed.
         => RETREAT SWE

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
verb     dismantle | shut_down | close | destroy | halt | freeze | mothball
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: nuclear reactor | nuclear facility | nuclear programme | nuclear program | test site | missile site | reactor | military base | base | settlement | enrichment | uranium enrichment | checkpoint | roadblock | outpost | minefield | barrier | camp & OWNER:target?
example  Chile dismantled its nuclear programme.
         => RETREAT CHL

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

pattern  retreat.end-strike
code     RETREAT
cameo    085
verb     end | call_off | suspend | abandon | halt | cancel | break | lift | postpone | finish
nominal  no
priority 2
subject  PEOPLE:source
object  lemma: strike | hunger strike | protest | boycott | sit-in | blockade | general strike | demonstration | industrial action | stoppage | occupation | walkout | protests | picket | work stoppage
against|of|over|after|at?  ANY & OWNER:target?
example  Kenyan teachers ended their strike.
         => RETREAT KEN

pattern  retreat.grant-access
code     RETREAT
mode     access
cameo    0861
verb     grant | give | allow | permit | authorise | authorize
nominal  no
agentless no
priority 2
subject  ACTOR:source
object  lemma: access | safe passage | entry | passage | humanitarian access | free passage | unfettered access | visa | overflight | right of passage | consular access
to|for|indirect  OWNER:target
example  Pakistan granted inspectors access to Vietnamese prisons.
         => RETREAT PAK -> *
example  Morocco gave safe passage to Greek refugees.
         => RETREAT MAR -> GRC

pattern  retreat.admit
code     RETREAT
mode     access
cameo    0861
verb     admit | let_in | readmit | accept | allow | permit | let | welcome_back | invite_back
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: inspector | observer | monitor | peacekeeper | aid worker | convoy | aid convoy | journalist | investigator | refugee | election observer | mission | humanitarian aid | aid | weapons inspector | relief worker | observer mission | delegation & OWNER:target?
into|in|to|content|from|for?  ANY
example  Peru admitted Italian observers.
         => RETREAT PER -> ITA

pattern  retreat.admitted
code     RETREAT
mode     access
cameo    0861
verb     admit | allow | let | permit | readmit
agentless yes
nominal  no
object  lemma: inspector | observer | monitor | peacekeeper | aid worker | convoy | aid convoy | investigator | election observer | weapons inspector & OWNER:target?
into|in|to|content  ANY & OWNER:target?
example  Ethiopian observers were allowed into the camp.
         => RETREAT --- -> ETH

pattern  retreat.open-border
code     RETREAT
mode     access
cameo    0861
verb     open | reopen | re-open | unseal
nominal  no
subject  ACTOR:source
object  lemma: border | borders | border crossing | crossing | airspace | port | frontier | corridor | humanitarian corridor | checkpoint | gate | door | road | embassy | airport
to|with|for?  OWNER:target
example  Ghana opened its borders to Kenyan refugees.
         => RETREAT GHA -> KEN

pattern  retreat.peacekeepers-arrive
code     RETREAT
mode     access
cameo    0861
verb     arrive | land | deploy | enter
nominal  no
confidence 0.6
subject  OWNER:target & lemma: peacekeeper | observer | peacekeeping troop | peacekeeping force | inspector | monitor | weapons inspector | troop | police officer | expert
in|into|at  OWNER:source
for?  ANY
subject  OWNER:target & not class: none-at-all
example  Chilean peacekeepers arrived in Iraq.
         => RETREAT IRQ -> CHL

pattern  retreat.resign-more
code     RETREAT
mode     resign
verb     resign | step_down | quit | abdicate | step_aside | stand_down | relinquish_power | bow_out
subject  ACTOR:source & sector: GOV | LEG | PTY | MIL | JUD | COP | ELI | IGO | UNO | EUR | OPP | SPY | BUS
as|from|over|after|in|following|amid|object?  ANY
example  The Norwegian finance minister resigned.
         => RETREAT NOR
never    The striker quit the club.

pattern  retreat.tender
code     RETREAT
mode     resign
verb     tender | submit | announce | hand_in | offer
nominal  no
subject  ACTOR:source
object  lemma: resignation
as|from|to|over|indirect?  ANY
example  The Japanese finance minister tendered his resignation.
         => RETREAT JPN

pattern  retreat.give-power
code     RETREAT
mode     resign
verb     give_up | relinquish | hand_over | surrender | cede | renounce | yield | transfer
nominal  no
subject  ACTOR:source & sector: GOV | MIL | PTY | ELI | LEG
object  lemma: power | post | office | presidency | premiership | control | authority | leadership | throne | seat | crown
to?  OWNER:target
example  The Greek president gave up power.
         => RETREAT GRC
never    The driver gave up his seat.

pattern  retreat.resignation-n
code     RETREAT
mode     resign
noun     resignation | abdication
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | MIL | JUD | COP | ELI | IGO | UNO | EUR
of|as|from|over|after?  ANY
example  The Pakistani president's resignation surprised Europe.
         => RETREAT PAK

pattern  retreat.lift-more
code     RETREAT
cameo    085
verb     lift | end | remove | drop | scrap | abolish | waive | rescind | revoke | roll_back | cancel | suspend | annul | terminate | repeal | unwind | ditch
nominal  no
priority 1
subject  ACTOR:source
object  class: sanctions | lemma: siege | blockade | embargo | arms embargo | trade embargo | economic sanction | boycott | tariff | travel ban | ban | suspension | trade ban | import ban | visa requirement | asset freeze | naval blockade | boycott law | export ban & OWNER:target?
on|against|of|from|to?  OWNER:target
example  Ethiopia lifted its embargo on Colombia.
         => RETREAT ETH -> COL

pattern  retreat.lifted
code     RETREAT
cameo    085
verb     lift | end | remove | drop | scrap | waive | rescind | roll_back
agentless yes
nominal  no
object  class: sanctions | lemma: siege | blockade | embargo | arms embargo | boycott | tariff | travel ban | ban & OWNER:target?
on|against|of|by  OWNER:target
example  Sanctions against Germany were lifted.
         => RETREAT --- -> DEU

pattern  retreat.ease-sanctions
code     RETREAT
cameo    085
verb     ease | relax | loosen | soften | reduce | cut | lower | trim | halve | scale_back
nominal  no
priority 1
subject  ACTOR:source
object  lemma: sanction | sanctions | embargo | tariff | trade barrier | economic sanction | trade restriction | duty | trade sanction | arms embargo | import duty | blockade & OWNER:target?
on|against|of|to?  OWNER:target
example  Norway eased sanctions against India.
         => RETREAT NOR -> IND

pattern  retreat.settle
code     RETREAT
cameo    080
verb     settle | resolve | end | patch_up | bury | mend
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: dispute | conflict | war | feud | quarrel | rift | hatchet | crisis | border dispute | civil war | standoff | trade dispute | hostilities
with|between?  ACTOR:both
example  Poland settled its border dispute with Algeria.
         => RETREAT POL, DZA
never    The two Swedish leaders did not resolve all of their differences.
