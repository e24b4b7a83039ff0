# Relief, goods, hands.

pattern  aid.relief
code     AID
cameo    073
verb     send | ship | fly | deliver | distribute | provide | airlift | donate | give | supply | rush | dispatch | hand_over | truck | bring | carry | ferry | take | airdrop | parachute | hand_out | parcel_out | dole_out | drop
pledge   delivered
subject  ACTOR:source
object  lemma: food | medicine | blanket | tent | water | relief | relief supply | humanitarian aid | food aid | medical supply | aid | rice | wheat | vaccine | clothes | clothing | medical equipment | shelter | emergency aid | ventilator | mask | ambulance | vehicle | supply | supplies | grain | humanitarian assistance | assistance | medical aid | generator | fuel | flour | doctor | rescue team | medical team | aid package | relief package | humanitarian relief | oxygen | bandage | drug | emergency supply | food supply | shipment | equipment | hospital equipment | fertilizer | seed | medical assistance | bed | goods | toy | hygiene kit | hygiene item | school kit | wheelchair | cooking oil | sugar | maize | corn | milk | water pump | stove | plastic sheeting | test kit | protective equipment | care equipment
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

pattern  aid.provide
code     AID
pledge   delivered
verb     provide | give | donate | deliver | supply | grant | contribute | extend | hand_over | disburse | allocate | ship | airlift | lend | distribute | fly | channel
nominal  yes
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | REL | MIL | LEG | CVL | UNK | SPY | REB
object   class: aid | MONEY & not lemma: support & not class: moral-support
to|indirect|for  OWNER:target & not sector: PTY | LEG | ELI | JRN | BUS
example  The European Union gave Ivory Coast 5.1 million dollars of aid.
         => AID EUR -> CIV
never    The minister gave reporters details.

pattern  aid.send
code     AID
pledge   delivered
verb     send | dispatch | ship | fly | airlift | rush
nominal  no
subject  ACTOR:source & not sector: REF
object   class: aid & not class: diplomats
to|indirect  OWNER:target
example  The United States sent arms to Pakistan.
         => AID USA -> PAK

pattern  aid.provide-with
code     AID
pledge   delivered
verb     provide | supply | arm | equip
nominal  no
subject  ACTOR:source
object   PEOPLE:target
with     class: aid | MONEY & not lemma: support & not class: moral-support
example  France provided Chad with military equipment.
         => AID FRA -> TCD

pattern  aid.noun
code     AID
noun     aid | assistance | grant | loan | donation | relief
itself   not lemma: aide
subject  ACTOR:source
to|for|object  OWNER:target
confidence 0.7
example  Japanese aid to Nepal arrived on Monday.
         => AID JPN -> NPL
never    Peruvian aides to the White House arrived.

pattern  aid.nourish
code     AID
verb     feed | nourish | clothe | house | treat | vaccinate | shelter
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | NGO | SOC | MED | REL
object   PEOPLE:target & lemma: refugee | survivor | victim | displaced | child | orphan | migrant | evacuee | villager | wounded | civilian | returnee
example  Swedish doctors treated wounded Syrian civilians.
         => AID SWE -> SYR
never    Swedish children fed the ducks.

pattern  aid.restore-power
code     AID
verb     repair | restore | rebuild | reconnect | reconstruct
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | NGO | SOC
object   lemma: school | hospital | bridge | road | well | power line | water supply | clinic | port | airport
for      OWNER:target
example  Japanese soldiers rebuilt a bridge for Cambodia.
         => AID JPN -> KHM
never    Japan rebuilt a bridge in Osaka.

pattern  aid.relief-sail
code     AID
cameo    073
verb     leave | sail | depart | set_off | head | reach | dock
nominal  no
subject  lemma: aid ship | relief ship | aid convoy | relief convoy | hospital ship | relief plane | aid plane | aid flight & OWNER:source
for|in|at|object|to  OWNER:target
example  A Turkish aid ship left for Gaza.
         => AID TUR -> PSE
never    A Turkish ferry left for Cyprus.

pattern  aid.humanitarian-n
code     AID
noun     lifeline | bailout | handout | airlift | rescue mission
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL
to|for|of|object  OWNER:target
example  The European Union's bailout of Greece continued.
         => AID EUR -> GRC
never    The bailout surprised the markets.

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

pattern  aid.load-of
code     AID
context  disasters
verb     send | dispatch | fly | deliver | ship | airlift | drive | despatch | rush
nominal  no
priority 3
confidence 0.75
subject  ACTOR:source
object  lemma: plane | truck | ship | convoy | lorry | aircraft | flight | train | shipload | cargo | shipment | truckload | planeload | consignment | container | load | vessel | plane-load | helicopter
of|with  class: aid | lemma: medicine | food | relief | aid | supply | flour | tent | blanket | water | rice | wheat | medical equipment
to|for|into  OWNER:target | PEOPLE:target | kind: place
example  Botswana sent a plane with medicines to Angola.
         => AID BWA -> AGO

pattern  aid.come-to-aid
code     AID
verb     come | rush | hurry | go | fly | hasten
nominal  no
priority 6
confidence 0.75
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | NGO | SOC
to  lemma: aid | rescue | assistance | help | relief & OWNER:target
example  Botswana came to the aid of Angola with drinking water.
         => AID BWA -> AGO

pattern  aid.hand-over
code     AID
verb     hand_over | hand | deliver | turn_over | donate
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL | NGO
object  lemma: medicine | food | supply | tent | blanket | grain | fuel | aid | relief | shelter | vaccine | vehicle | ambulance | ventilator | equipment | medical supply | wheelchair | school kit | tractor | bed | incubator | kit | laptop | generator
to  OWNER:target | PEOPLE:target
example  Malawi handed over medical supplies to the Zambian government.
         => AID MWI -> ZMB

pattern  aid.drop-from-air
code     AID
cameo    073
verb     drop | airdrop | parachute | fly | carry | bring
pledge   delivered
nominal  no
confidence 0.65
priority 1
subject  OWNER:source & lemma: plane | aircraft | helicopter | jet | cargo plane | transport plane | airliner
object   lemma: food | medicine | blanket | tent | water | aid | relief | flour | rice | food parcel | parcel | ration | relief supply | medical supply | supply | supplies | milk | humanitarian aid
to|over|into|on|onto|in|for OWNER:target
example  Spanish planes dropped food over Peru.
         => AID ESP -> PER
never    Spanish planes dropped bombs over Peru.
