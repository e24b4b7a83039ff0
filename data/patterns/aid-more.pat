pattern  aid.money
code     AID
context  economic
cameo    071
verb     give | provide | grant | donate | lend | contribute | pay | bring | transfer | disburse | release | allocate | extend | send | channel | inject | hand_over | award | loan | commit | pour | advance | deliver | add | make_available
pledge   delivered
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | REL | MIL | LEG | CVL | UNK | BUS & not lemma: taxpayer | donor
object  MONEY | lemma: loan | grant | credit | fund | funds | cash | money | subsidy | financial aid | economic aid | financial assistance | economic assistance | budget support | bailout | credit line | development aid | financing | funding | financial support | additional funding
to|for|indirect|in  OWNER:target & not sector: PTY | LEG | ELI | JRN | BUS
example  Peru lent Italy 20 million dollars.
         => AID PER -> ITA
example  Austria provided a loan to Egypt.
         => AID AUT -> EGY
never    A Danish businesswoman gave 1,200 dollars to the senator.

pattern  aid.money-purpose
code     AID
context  economic
cameo    071
verb     give | provide | grant | donate | contribute | spend | allocate | disburse
priority 9
nominal  no
pledge   delivered
confidence 0.65
subject  ACTOR:source
object  MONEY
purpose|for  lemma: school | hospital | clinic | road | refugee | relief | victim | farmer | reconstruction | project | child | water | development | promote | help | improve | investment & OWNER:target
example  Ethiopia gave 3 million dollars for schools in Colombia.
         => AID ETH -> COL

pattern  aid.support-money
code     AID
context  economic
cameo    071
verb     provide | give | grant | offer | extend | commit | add
nominal  no
pledge   delivered
priority 8
subject  ACTOR:source
object  lemma: support | assistance | funding | help | relief | aid | backing | financing & MONEY
to|for|indirect|in  OWNER:target
example  Algeria provided 3 million dollars in assistance to Germany.
         => AID DZA -> DEU

pattern  aid.bail-out
code     AID
context  economic
cameo    071
verb     bail_out | subsidise | subsidize | bankroll | prop_up | finance | fund | refinance | underwrite
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | BUS
object  ACTOR:target | OWNER:target
example  Ethiopia bailed out Colombia.
         => AID ETH -> COL

pattern  aid.receive
code     AID
context  economic
cameo    071
verb     receive | get | obtain | accept | secure | take
nominal  no
confidence 0.65
priority 1
subject  PEOPLE:target & not sector: BUS | PTY | LEG | ELI | JRN
object  class: aid | MONEY & not class: none-at-all
from  ACTOR:source & not sector: BUS
example  Italy received a loan from Peru.
         => AID PER -> ITA

pattern  aid.funded
code     AID
context  economic
cameo    071
verb     fund | finance | sponsor | support | back
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
object  lemma: project | program | programme | hospital | school | reconstruction | clinic | relief | construction | road | development | camp | training | vaccination | rebuilding
in|for|of  OWNER:target
example  Vietnam funded a hospital in Thailand.
         => AID VNM -> THA

pattern  aid.arms
code     AID
context  military
cameo    072
verb     send | supply | ship | provide | deliver | give | donate | furnish | transfer | airlift | smuggle | hand_over | rush
priority 3
pledge   delivered
subject  ACTOR:source
object  class: weapons | lemma: military equipment | military aid | military assistance | arms shipment | arms | ammunition | weapon | tank | missile | warplane | fighter jet | artillery | drone | air defence system | military hardware | armoured vehicle | helicopter | patrol boat | uniform | body armour
to|indirect  OWNER:target
example  Algeria supplied missiles to Germany.
         => AID DZA -> DEU

pattern  aid.train-more
code     AID
context  military
cameo    072
verb     train | equip | arm | rearm | reequip | outfit
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | SPY | COP
object  PEOPLE:target & not class: none-at-all
in|for|content?  ANY
example  Turkey trained the Canadian pilots.
         => AID TUR -> CAN
never    The Danish president has instructed aides to work hard.

pattern  aid.advisers
code     AID
context  military
cameo    072
verb     send | dispatch | deploy | provide
nominal  no
priority 2
subject  ACTOR:source
object  lemma: adviser | military adviser | trainer | military trainer | instructor | advisor | military advisor | training team | expert | military expert
to|in|indirect  ACTOR:target
example  Canada sent military advisers to Ethiopia.
         => AID CAN -> ETH

pattern  aid.arms-arrive
code     AID
context  military
cameo    072
verb     arrive | reach | land | come
nominal  no
confidence 0.65
subject  lemma: arms shipment | military trainer | aid | relief | relief supply | aid convoy | convoy | shipment | aid shipment | aid worker | relief plane | food aid | supply | rescue team | aid flight | rescuer | humanitarian aid | emergency aid | medical team | doctor | ventilator | vaccine | relief team & OWNER:source?
in|at|object|to  OWNER:target
example  A German aid convoy arrived in Nigeria.
         => AID DEU -> NGA

pattern  aid.relief
code     AID
cameo    073
verb     send | ship | fly | deliver | distribute | provide | airlift | donate | give | supply | rush | dispatch | hand_over | truck | bring | carry | ferry | take | airdrop | parachute | hand_out | parcel_out | dole_out | drop
pledge   delivered
subject  ACTOR:source
object  lemma: food | medicine | blanket | tent | water | relief | relief supply | humanitarian aid | food aid | medical supply | aid | rice | wheat | vaccine | clothes | clothing | medical equipment | shelter | emergency aid | ventilator | mask | ambulance | vehicle | supply | supplies | grain | humanitarian assistance | assistance | medical aid | generator | fuel | flour | doctor | rescue team | medical team | aid package | relief package | humanitarian relief | oxygen | bandage | drug | emergency supply | food supply | shipment | equipment | hospital equipment | fertilizer | seed | medical assistance | bed
to|indirect|for|in|into  OWNER:target | PEOPLE:target
example  Iraq delivered blankets to Chile.
         => AID IRQ -> CHL
example  Ethiopia flew medical supplies to Colombian refugees.
         => AID ETH -> COL

pattern  aid.feed
code     AID
cameo    073
verb     feed | shelter | clothe | treat | vaccinate | house | heal | nurse | inoculate | immunize | immunise | resettle | care
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | SOC | MIL | MED | REL
object|for  PEOPLE:target & lemma: refugee | child | victim | survivor | villager | civilian | people | displaced person | patient | migrant | resident | wounded | family | evacuee
example  Peru sheltered Italian refugees.
         => AID PER -> ITA

pattern  aid.aid-n
code     AID
cameo    073
noun     aid | assistance | relief
confidence 0.6
itself  lemma: aid | assistance | relief | humanitarian aid | food aid | humanitarian assistance | military aid
subject  ACTOR:source
to|for  OWNER:target
example  German aid to Nigeria continues.
         => AID DEU -> NGA

pattern  aid.help-more
code     AID
cameo    073
verb     help | assist | aid | relieve | succour | support_materially
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | SOC | MIL | MED | REL | COP
object  PEOPLE:target & lemma: victim | refugee | survivor | civilian | people | child | village | villager | farmer | army | troop | soldier | police | government | family | poor | evacuee | population | migrant | resident
example  Colombia helped Iraqi villagers.
         => AID COL -> IRQ

pattern  aid.evacuate
code     AID
cameo    073
verb     evacuate | rescue | airlift | pick_up | extricate | bring_out | ferry
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | SOC | MIL | MED | COP
object  PEOPLE:target
from|to|off|in|out_of?  ANY
example  The Brazilian navy rescued Swedish fishermen.
         => AID BRA -> SWE
never    The general dissuaded the president from pulling Denmark out of the alliance.

pattern  aid.rescued
code     AID
cameo    073
verb     rescue | evacuate | airlift
agentless yes
nominal  no
confidence 0.55
priority -3
object  PEOPLE:target
from|by|off|in  ANY
example  Moroccan fishermen were rescued by the Kenyan navy.
         => AID KEN -> MAR

pattern  aid.rebuild
code     AID
cameo    073
verb     rebuild | reconstruct | repair | restore | demine | clear
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | MIL | SOC
object  lemma: school | hospital | road | bridge | house | village | mine | power station | port | airport | landmine | minefield | water supply | infrastructure & OWNER:target?
in|for  OWNER:target
example  Mexico rebuilt schools in Ghana.
         => AID MEX -> GHA

pattern  aid.asylum-more
code     AID
context  asylum
cameo    075
verb     grant | give | offer | award | extend | provide
nominal  no
priority 4
subject  ACTOR:source
object  lemma: asylum | political asylum | refuge | refugee status | sanctuary | citizenship | residency | diplomatic asylum | shelter | residence permit | temporary protection | safe haven
to|indirect|for  PEOPLE:target
example  Vietnam granted asylum to two Thai journalists.
         => AID VNM -> THA

pattern  aid.asylum-passive
code     AID
context  asylum
cameo    075
verb     grant | give | offer | award
agentless yes
nominal  no
priority 4
object  lemma: asylum | political asylum | refuge | refugee status | sanctuary
indirect|subject|to  PEOPLE:target
in|by?  OWNER:source
example  Two Austrian journalists were granted asylum.
         => AID --- -> AUT

pattern  aid.take-in
code     AID
context  asylum
cameo    075
verb     accept | take_in | admit | welcome | receive | resettle | host | absorb | harbour | harbor | accommodate | give_shelter
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | IGO | EUR
object  lemma: refugee | asylum seeker | displaced person | evacuee | migrant | exile | asylum-seeker & PEOPLE:target?
owner?  OWNER:target
from?  OWNER:target
example  Sweden accepted Japanese refugees.
         => AID SWE -> JPN

pattern  aid.debt-more
code     AID
context  economic
cameo    071
verb     forgive | cancel | write_off | waive | reschedule | erase | reduce | restructure | wipe_out | defer
nominal  no
subject  ACTOR:source
object  lemma: debt | loan | debts | foreign debt | debt payment | debt repayment | arrears & OWNER:target?
of|for|by|to?  OWNER:target
example  Japan cancelled the debts of Austria.
         => AID JPN -> AUT

pattern  aid.debt-relief
code     AID
context  economic
cameo    071
verb     grant | give | offer | provide | agree
priority 25
nominal  no
priority 3
subject  ACTOR:source
object|on  lemma: debt relief | debt forgiveness | debt cancellation | moratorium
to|for|indirect  OWNER:target
example  Nigeria granted debt relief to Ukraine.
         => AID NGA -> UKR

pattern  aid.peacekeepers-more
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch | provide | commit | despatch | fly
priority 5
subject  ACTOR:source
object  lemma: peacekeeper | peacekeeping troop | peacekeeping force | blue helmet | peacekeeping soldier | peacekeeping mission | peacekeeping contingent | peacekeeping battalion | peace-keeping force | peace-keeping troop | stabilisation force | stabilization force | peacekeeping police | military observer
to|in|for  OWNER:target
example  Peru sent peacekeepers to Italy.
         => AID PER -> ITA

pattern  aid.peace-mission
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch
nominal  no
priority 7
subject  ACTOR:source
object  lemma: troop | soldier | police | platoon | contingent | battalion | officer | engineer | force
to|in|for|on|as  lemma: peacekeeping mission | peacekeeping force | peace mission | peacekeeper | peacekeeping operation | peacekeeping | peacekeeping duty | un mission
to?  OWNER:target
example  Germany sent troops to Nigeria on a peacekeeping mission.
         => AID DEU -> NGA

pattern  aid.peacekeepers-passive
code     AID
context  peacekeeping
cameo    074
verb     deploy | send | dispatch
nominal  no
priority 6
object  PEOPLE:source & lemma: peacekeeper | peacekeeping troop | peacekeeping force | soldier | troop | blue helmet
as|in|to|along|for  lemma: peacekeeper | peacekeeping force | peacekeeping mission | peacekeeping operation
in|to?  OWNER:target
example  Japanese peacekeepers were sent to Austria as a peacekeeping force.
         => AID JPN -> AUT

pattern  aid.serve-peace
code     AID
context  peacekeeping
cameo    074
verb     serve | patrol | monitor | participate | take_part
nominal  no
confidence 0.55
subject  ACTOR:source & sector: MIL | COP | UNO | IGO
in|on|object|with  lemma: peacekeeping mission | peacekeeping force | peacekeeping operation | ceasefire | truce | buffer zone | peacekeeping duty
in?  OWNER:target
example  Kenyan troops served in a peacekeeping force in Morocco.
         => AID KEN -> MAR
