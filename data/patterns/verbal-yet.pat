pattern  consult.sides-meet
code     CONSULT
verb     meet | gather | sit_down | convene | reconvene | talk
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY
purpose|content|for  lemma: discuss | talk | negotiate | review | agree | resolve | sign | draft | talks | meeting | summit | explore | seek
with?  ACTOR:both
example  Nigerian and Ukrainian ministers met to discuss trade.
         => CONSULT NGA, UKR

pattern  consult.hold-summit
code     CONSULT
mode     multilateral
verb     hold | stage | attend | open | convene
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR
object  lemma: summit | trilateral summit | emergency summit | regional summit | trilateral meeting | multilateral talk | ministerial meeting | joint session | emergency session
with|of?  ACTOR:both
example  Greece and Uganda held an emergency summit.
         => CONSULT GRC, UGA

pattern  consult.receive-2
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | greet | fete | entertain
nominal  no
priority 2
confidence 0.65
subject  ACTOR:target & sector: GOV | LEG | REL
object  ACTOR:source & sector: GOV | LEG | MIL | UNO | REL | EUR | IGO & lemma: president | minister | king | chancellor | premier | prince | queen | leader | delegation | envoy | secretary | ambassador | general | pope | speaker | emir | sultan | commissioner | secretary-general | chief | negotiator | prime minister | foreign minister
example  The Thai king received the Vietnamese prime minister.
         => CONSULT VNM -> THA

pattern  consult.hosted-passive
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | host | greet
nominal  no
confidence 0.6
object  ACTOR:source & sector: GOV | LEG | MIL | UNO | REL | EUR | IGO
subject  ACTOR:target & sector: GOV | LEG | REL
in|at  ANY
example  The Algerian president was welcomed by the German king at the palace.
         => CONSULT DZA -> DEU

pattern  consult.travel-2
code     CONSULT
mode     visit
verb     travel | fly | jet | head | go | journey | make | return
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL & lemma: president | minister | king | chancellor | premier | prince | queen | leader | envoy | secretary | ambassador | general | pope | speaker | delegation | emir | commissioner | prime minister | foreign minister | negotiator | senator | lawmaker
to|into  ACTOR:target
example  The Ugandan foreign minister travelled to Spain.
         => CONSULT UGA -> ESP

pattern  consult.begin-visit
code     CONSULT
mode     visit
verb     arrive | land | touch_down
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL & lemma: president | minister | king | chancellor | premier | prince | queen | leader | envoy | secretary | general | pope | speaker | delegation | emir | commissioner | prime minister | foreign minister | negotiator
in|at  ACTOR:target
example  The Greek foreign minister arrived in Uganda.
         => CONSULT GRC -> UGA

pattern  consult.official-trip-n
code     CONSULT
mode     visit
noun     visit | trip
priority 1
confidence 0.65
itself  lemma: state visit | official visit | working visit | surprise visit | two-day visit | trip
subject  ACTOR:source
to|in  ACTOR:target
example  The Iraqi president's state visit to Chile began.
         => CONSULT IRQ -> CHL

pattern  consult.fact-finding
code     CONSULT
mode     visit
verb     send | dispatch | lead
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR | LEG
object  lemma: delegation | fact-finding mission | trade delegation | parliamentary delegation | high-level delegation | trade mission
to  ACTOR:target
example  Greece sent a trade delegation to Uganda.
         => CONSULT GRC -> UGA

pattern  consult.inspect
code     CONSULT
mode     visit
verb     inspect | tour
nominal  no
confidence 0.55
subject  ACTOR:source & sector: UNO | IGO | GOV | EUR & lemma: inspector | observer | monitor | expert | commissioner | envoy | minister | team
object  OWNER:target | class: facilities & OWNER:target?
in?  OWNER:target
example  A Greek minister toured a Ugandan factory.
         => CONSULT GRC -> UGA

pattern  consult.speak-phone-2
code     CONSULT
mode     phone
verb     call | telephone | phone | ring
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG & lemma: president | minister | king | chancellor | premier | leader | secretary | prince | prime minister | foreign minister
object  ACTOR:both & sector: GOV | LEG | ELI
purpose|to|about|over?  ANY
example  The Pakistani president called the Vietnamese prime minister.
         => CONSULT PAK, VNM

pattern  consult.hotline
code     CONSULT
mode     phone
verb     set_up | open | use | establish
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL
object  lemma: hotline | hot line | direct line | communication channel | communication line | back channel
with|between  ACTOR:both
example  Algeria opened a hotline with Germany.
         => CONSULT DZA, DEU

pattern  consult.mediator-2
code     CONSULT
mode     third-party
verb     broker | mediate | facilitate | negotiate | help_broker
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR | REL
object  lemma: ceasefire | truce | deal | peace deal | agreement | talks | peace talks | prisoner swap | release | settlement | accord | peace agreement | prisoner exchange
between|with  OWNER:target
example  Ethiopia brokered a truce between Colombia and Sudan.
         => CONSULT ETH -> COL, SDN

pattern  consult.envoy-shuttle
code     CONSULT
mode     third-party
verb     meet | visit
nominal  no
confidence 0.6
subject  lemma: mediator | un envoy | peace envoy | special envoy & OWNER:source
object|with  ACTOR:target
example  A Kenyan mediator met the Moroccan rebels.
         => CONSULT KEN -> MAR

pattern  consult.negotiations-n
code     CONSULT
noun     talk | negotiation
symmetric yes
confidence 0.6
itself  lemma: peace talk | trade talk | negotiation | nuclear talk | border talk | ceasefire talk
between|with  ACTOR:both
subject?  ACTOR:source
example  Peace talks between Egypt and Norway resumed.
         => CONSULT EGY, NOR

pattern  consult.round
code     CONSULT
verb     hold | begin | open | conclude | end | finish | start | complete | wrap_up
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | MIL
object  lemma: round | session | day & not class: sports
of  lemma: talk | talks | negotiation | dialogue | consultation
with|between?  ACTOR:both
example  Sweden concluded a round of talks with Japan.
         => CONSULT SWE, JPN

pattern  consult.discuss-topic
code     CONSULT
verb     discuss | review | debate | address | consider
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB
object  ANY
with  ACTOR:both & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP
example  Turkey discussed the border with Canada.
         => CONSULT TUR, CAN

pattern  support.voice-2
code     SUPPORT
verb     throw | put | lend
nominal  no
stance   support
subject  ACTOR:source
object  lemma: weight | support | backing
behind|to  OWNER:target | lemma: bid | plan | candidate | campaign | proposal | effort & OWNER:target?
example  Ghana threw its weight behind Kenya.
         => SUPPORT GHA -> KEN

pattern  support.hail-2
code     SUPPORT
verb     hail | praise | commend | salute | applaud | welcome | laud | toast | honour | honor
nominal  no
stance   support
priority 1
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | SOC | ELI
object  lemma: leadership | courage | progress | role | contribution | friendship | partnership | alliance | cooperation | commitment | effort | work | reform | achievement | decision | restraint | sacrifice & OWNER:target?
of|by|with|in?  OWNER:target
example  Iraq praised the leadership of Chile.
         => SUPPORT IRQ -> CHL

pattern  support.congratulate
code     SUPPORT
verb     congratulate | felicitate | compliment
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REL | PTY | MIL | OPP
object  PEOPLE:target | OWNER:target
on|for?  ANY
example  The Pakistani president congratulated the Vietnamese king.
         => SUPPORT PAK -> VNM

pattern  support.side-with
code     SUPPORT
verb     side | ally | align | stand | sympathise | sympathize | identify
nominal  no
agentless no
stance   support
confidence 0.65
reduced  no
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL
with|alongside|behind|by  ACTOR:target
example  Colombia aligned itself with Iraq.
         => SUPPORT COL -> IRQ
never    The Danish minister agreed with Norway that talks should wait.

pattern  support.solidarity-n
code     SUPPORT
noun     solidarity | support | sympathy | backing | endorsement
confidence 0.6
priority -1
subject  ACTOR:source
with|for|of  OWNER:target
example  Norwegian solidarity with India continued.
         => SUPPORT NOR -> IND

pattern  support.endorse-candidate
code     SUPPORT
context  election
verb     endorse | back | support | nominate | champion
nominal  no
stance   support
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | SOC | LAB | JRN | REL
object  lemma: candidate | president | nominee | contender | candidacy | leader | ticket | bid | premier | senator | challenger & PEOPLE:target?
for|as|in?  ANY
example  A Iraqi union endorsed the Chilean candidate.
         => SUPPORT IRQ -> CHL

pattern  support.recognise-gov
code     SUPPORT
context  diplomatic
cameo    054
verb     recognise | recognize | acknowledge
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO
object  lemma: government | president | interim president | leader | council | opposition leader | state | republic | independence | transitional council | sovereignty | annexation | border | passport & OWNER:target?
of|as|in|over?  OWNER:target | ANY
example  Algeria recognised the German transitional council.
         => SUPPORT DZA -> DEU

pattern  support.exchange-ambassadors
code     SUPPORT
context  diplomatic
cameo    050
verb     exchange | swap
nominal  no
symmetric yes
subject  ACTOR:source
object  lemma: ambassador | ambassadors | envoy | diplomat
with  ACTOR:both
example  Ghana exchanged ambassadors with Kenya.
         => SUPPORT GHA, KEN

pattern  support.restore-ties
code     SUPPORT
context  diplomatic
cameo    050
verb     restore | resume | renew | re-establish | reestablish | normalise | normalize | mend | repair | rebuild | thaw | reset
nominal  no
priority 3
subject  ACTOR:source
object  lemma: tie | ties | relation | relations | diplomatic relations | diplomatic ties | relationship | friendship | consular service | air link | contact
with  OWNER:target
example  Chile mended its relationship with Turkey.
         => SUPPORT CHL -> TUR

pattern  support.reopen-embassy
code     SUPPORT
context  diplomatic
cameo    050
verb     reopen | open | inaugurate | upgrade
nominal  no
priority 2
subject  ACTOR:source
object  lemma: embassy | consulate | mission | interests section | consular office
in  ACTOR:target
example  Spain reopened its embassy in Peru.
         => SUPPORT ESP -> PER

pattern  support.sign-two
code     SUPPORT
cameo    057
verb     sign | ink | initial | conclude | seal
nominal  no
priority 4
subject  ACTOR:source
object  lemma: treaty | pact | agreement | accord | deal | memorandum | protocol | contract | peace accord | defence pact | defense pact | trade deal | friendship treaty | security agreement | gas deal | arms deal | border agreement | visa agreement | fisheries agreement
with  OWNER:target
example  Japan initialled a pact with Austria.
         => SUPPORT JPN -> AUT

pattern  support.ratify-2
code     SUPPORT
cameo    057
verb     ratify | approve | adopt | pass | endorse
nominal  no
stance   support
priority 3
subject  ACTOR:source & sector: LEG
object  lemma: treaty | accord | agreement | pact | convention | accession | membership | protocol | trade deal | peace deal | entry & ANY:issue & OWNER:target?
with|of|to?  OWNER:target
example  The Algerian parliament ratified the German accession.
         => SUPPORT DZA -> DEU

pattern  support.lobby-for
code     SUPPORT
cameo    053
verb     lobby | campaign | push | press | speak_up | vouch | plead
nominal  no
stance   support
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | OPP | SOC | PTY
for  lemma: membership | bid | accession | statehood | independence | candidacy | recognition | release | peace | admission & OWNER:target
example  Germany lobbied for the Nigerian bid.
         => SUPPORT DEU -> NGA

pattern  cooperate.team
code     COOPERATE
cameo    060
verb     team_up | join_forces | unite | pool | combine
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object?  lemma: force | forces | resources | effort | efforts
with|in|against|on|purpose?  ACTOR:both | ANY
example  Ukraine and Brazil pooled their resources.
         => COOPERATE UKR, BRA
never    The Slovak minister was joined at the launch by the Czech president.

pattern  cooperate.join-forces
code     COOPERATE
cameo    060
verb     join
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object   lemma: force | forces | hand | hands
with|in|against|on|purpose?  ACTOR:both | ANY
example  Slovakia and Hungary joined forces.
         => COOPERATE SVK, HUN

pattern  cooperate.jointly
code     COOPERATE
cameo    060
verb     launch | build | develop | produce | patrol | operate | run | conduct | carry_out | fund | manage | manufacture | investigate | organise | organize
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object  lemma: satellite | pipeline | aircraft | fighter jet | missile | railway | canal | dam | reactor | rocket | port | bridge | project | programme | operation | patrol | exercise | vaccine | space station | power plant | research | plant
example  Spain and Peru built a railway.
         => COOPERATE ESP, PER

pattern  cooperate.link
code     COOPERATE
cameo    061
verb     link | connect | integrate | merge | harmonise | harmonize | open
nominal  no
symmetric two
confidence 0.55
subject  ACTOR:source
object  lemma: grid | power grid | railway | market | economy | currency | border | border post | customs | system | airspace
with?  ACTOR:both
example  Mexico and Ghana linked their power grids.
         => COOPERATE MEX, GHA

pattern  cooperate.supply-energy
code     COOPERATE
context  economic
cameo    061
verb     supply | pump | export | sell | ship | deliver | provide
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | BUS
object  lemma: gas | oil | electricity | power | coal | uranium | natural gas | crude | fuel | lng | grain | wheat | water & not class: none-at-all
to  ACTOR:target
example  Iraq exports gas to Chile.
         => COOPERATE IRQ -> CHL

pattern  cooperate.extradite-2
code     COOPERATE
context  legal
cameo    063
verb     extradite | surrender | hand_over | transfer | deport | send
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | JUD | COP
object  PEOPLE:target
to  ACTOR:target & sector: GOV | JUD | COP | IGO
purpose|for|over  lemma: trial | charge | charges | prosecution | face | stand | murder | fraud | crime | terrorism
example  Sweden handed over a general to Japan for trial.
         => COOPERATE SWE -> JPN

pattern  cooperate.police-2
code     COOPERATE
context  legal
cameo    063
verb     arrest | seize | bust | break_up | dismantle | raid
nominal  no
symmetric two
confidence 0.5
priority 4
subject  ACTOR:source & sector: COP
object  lemma: ring | gang | network | smuggler | trafficker | drug | syndicate | cocaine & ANY
example  Egyptian and Norwegian police dismantled a smuggling ring.
         => COOPERATE EGY, NOR

pattern  cooperate.evidence
code     COOPERATE
context  legal
cameo    063
verb     share | hand_over | provide | pass | send | exchange
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | JUD | COP | SPY
object  lemma: evidence | document | file | dossier | record | bank data | dna sample | footage | witness statement | finding
with|to  ACTOR:target
example  Ukraine handed over evidence to Brazil.
         => COOPERATE UKR -> BRA

pattern  cooperate.intel-2
code     COOPERATE
context  intelligence
cameo    064
verb     share | exchange | swap | pool
nominal  no
symmetric two
priority 1
subject  ACTOR:source
object  lemma: intelligence | information | data | intelligence information | satellite data | secrets | knowledge | technology | expertise | nuclear technology
on|about?  ANY
example  Canada and Ethiopia share intelligence.
         => COOPERATE CAN, ETH

pattern  cooperate.drill-2
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | stage | begin | launch | carry_out | kick_off | complete | start | perform
nominal  no
symmetric two
priority 12
subject  ACTOR:source
object  lemma: joint exercise | joint drill | military exercise | naval exercise | war game | war games | joint patrol | naval drill | exercise | manoeuvre | drill | military drill | patrol | air exercise | training
in|off|near|on?  ANY
example  Turkey and Canada staged naval exercises.
         => COOPERATE TUR, CAN

pattern  cooperate.research
code     COOPERATE
context  technology
cameo    060
verb     collaborate | cooperate | work | partner
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | EDU | BUS | MED | SOC
on|in  lemma: vaccine | research | project | programme | space | energy | technology | climate | security | reform | development | crime | terrorism | satellite
with  ACTOR:both
example  Austria collaborated with Egypt on research.
         => COOPERATE AUT, EGY

pattern  cooperate.coalition
code     COOPERATE
cameo    060
verb     form | create | establish | forge
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: coalition | coalition government | alliance | unity government | union | federation | confederation | partnership | bloc | common front | united front | joint government
with  ACTOR:both
example  Ukraine formed an alliance with Brazil.
         => COOPERATE UKR, BRA

pattern  aid.pay
code     AID
context  economic
cameo    071
verb     pay | fund | finance | cover | underwrite | bear
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | SOC
object  lemma: salary | salaries | cost | bill | debt | pension | wage | wages | fee | expense & PEOPLE:target?
of|for|in  OWNER:target | PEOPLE:target
example  Austria paid the salaries of Egyptian soldiers.
         => AID AUT -> EGY

pattern  aid.rebuild-2
code     AID
cameo    071
verb     build | rebuild | repair | open | construct | donate
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | MIL
object  lemma: school | hospital | clinic | orphanage | well | house | shelter | bridge | field hospital | water plant | mosque | road | camp & not class: none-at-all
in|for  OWNER:target
example  Iraq built a hospital in Chile.
         => AID IRQ -> CHL

pattern  aid.relief-flight
code     AID
cameo    073
verb     fly | airlift | ship | truck | ferry | rush | parachute | airdrop
nominal  no
priority 3
subject  lemma: plane | aircraft | helicopter | ship | convoy | truck | navy | air force | flight & OWNER:source
object  class: aid | lemma: tent | food | medicine | water | blanket | relief
to|into|for  OWNER:target
example  A Kenyan plane flew medicine to Morocco.
         => AID KEN -> MAR

pattern  aid.carry-2
code     AID
cameo    073
verb     carry | bring | deliver | unload | haul | transport
nominal  no
subject  lemma: plane | aircraft | helicopter | ship | convoy | truck | flight | train | vessel & OWNER:source
object  lemma: tent | food | medicine | water | blanket | relief | aid | relief supply | supply | generator | doctor | rescuer | grain | vaccine
to|for|into  OWNER:target
example  A Greek ship carried tents to Uganda.
         => AID GRC -> UGA

pattern  aid.team
code     AID
cameo    073
verb     send | dispatch | fly | deploy | despatch | rush
nominal  no
priority 7
subject  ACTOR:source
object  lemma: rescue team | medical team | rescue worker | rescuer | doctor | search team | firefighter | nurse | field hospital | medic | expert | engineer | sniffer dog | search and rescue team | emergency team | relief worker | paramedic | hospital ship
to|in|for|indirect  OWNER:target
example  Spain sent rescue teams to Peru.
         => AID ESP -> PER

pattern  aid.vaccine
code     AID
context  health
cameo    073
verb     donate | give | send | ship | deliver | supply | provide
nominal  no
priority 3
subject  ACTOR:source
object  lemma: vaccine | dose | vaccine dose | mask | test kit | ventilator | oxygen | medical equipment | medicine | drug | medical supplies | protective equipment
to|for|indirect  OWNER:target
example  Peru donated vaccines to Italy.
         => AID PER -> ITA

pattern  aid.food-distribute
code     AID
cameo    073
verb     distribute | hand_out | deliver | feed | serve | provide
nominal  no
priority 2
subject  ACTOR:source & sector: UNO | IGO | NGO | SOC | GOV | MIL | REL
object  lemma: food | ration | meal | food parcel | water | food aid | relief | blanket | rice
to|among|in|for  PEOPLE:target | OWNER:target
example  Kenya distributed food to Moroccan refugees.
         => AID KEN -> MAR

pattern  aid.loan-2
code     AID
context  economic
cameo    071
verb     lend | loan | extend | grant | give | disburse | release | provide
nominal  no
priority 2
pledge   delivered
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | BUS
object  lemma: loan | credit | credit line | tranche | bailout | grant | soft loan | emergency loan | rescue loan | payment | aid tranche | financing
to|for|indirect  OWNER:target
example  Peru extended a credit line to Italy.
         => AID PER -> ITA

pattern  aid.arm-2
code     AID
context  military
cameo    072
verb     arm | equip | supply | furnish | provide | outfit | ply
nominal  no
priority 3
subject  ACTOR:source
object  ACTOR:target | PEOPLE:target
with  class: weapons | lemma: arms | weapon | tank | rocket launcher | equipment | drone | ammunition | missile | uniform | helmet | armour | vehicle | radio | training | money | funds | fuel
example  Uganda equipped Spanish rebels with rocket launchers.
         => AID UGA -> ESP

pattern  aid.train-2
code     AID
context  military
cameo    072
verb     train | coach | instruct | advise
priority 9
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | COP | SPY
object  lemma: soldier | troop | pilot | police | officer | fighter | army | force | recruit | guard | rebel | security force | judge | prosecutor | doctor | farmer & OWNER:target
in|to|on|for?  ANY
example  Pakistan trained Vietnamese soldiers.
         => AID PAK -> VNM

pattern  aid.rescue-2
code     AID
cameo    073
verb     rescue | save | pluck | evacuate | free | pull
nominal  no
confidence 0.65
subject  lemma: navy | coast guard | coastguard | helicopter | ship | rescuer | rescue team | lifeboat | frigate | firefighter | soldier | troop & OWNER:source
object  PEOPLE:target
from|off|in|at?  ANY
example  A Brazilian helicopter rescued Swedish fishermen.
         => AID BRA -> SWE

pattern  aid.host-refugees
code     AID
context  asylum
cameo    075
verb     host | shelter | house | accommodate | harbour | harbor | feed | welcome
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | IGO | EUR | SOC | REL
object  lemma: refugee | evacuee | displaced people | asylum seeker | exile | migrant | orphan | displaced family & PEOPLE:target
from?  OWNER:target
example  Spain hosts Peruvian refugees.
         => AID ESP -> PER

pattern  aid.asylum-2
code     AID
context  asylum
cameo    075
verb     grant | give | offer
nominal  no
priority 5
subject  ACTOR:source & sector: GOV
object  lemma: asylum | refuge | shelter | safe haven | citizenship | passport | residency | humanitarian visa | protection
to|indirect  PEOPLE:target
example  Uganda gave refuge to a Spanish dissident.
         => AID UGA -> ESP

pattern  aid.peace-2
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | dispatch | contribute | commit
nominal  no
priority 9
subject  ACTOR:source
object  lemma: peacekeeper | military observer | blue helmet | peace monitor | ceasefire monitor | stabilisation force | peace force | police trainer
to|in|for  OWNER:target
example  Norway deployed ceasefire monitors in India.
         => AID NOR -> IND

pattern  aid.debt-2
code     AID
context  economic
cameo    071
verb     cancel | forgive | write_off | waive | reschedule | restructure | suspend
nominal  no
priority 3
subject  ACTOR:source
object  lemma: debt | debts | loan | debt repayment | interest | arrears | debt service & OWNER:target
example  Brazil cancelled Swedish debts.
         => AID BRA -> SWE
