# Material acts that the other files leave out: help, trade, withdrawal, force, pressure.

pattern  aid.largest-donor
code     AID
verb     remain | become | be | stay
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
object|complement  lemma: donor | aid donor | lender | benefactor
to|of|in|for  OWNER:target
example  Norway remains the largest donor of humanitarian assistance in Mali.
         => AID NOR -> MLI
never    Norway remains the largest exporter of salmon.

pattern  aid.nourish
code     AID
verb     feed | nourish | clothe | house | treat | vaccinate | shelter
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | NGO | SOC | MED | REL
object   PEOPLE:target & lemma: refugee | survivor | victim | displaced | child | orphan | migrant | evacuee | villager | wounded | civilian | returnee
example  Swedish doctors treated wounded Syrian civilians.
         => AID SWE -> SYR
never    Swedish children fed the ducks.

pattern  aid.clear-mines
code     AID
verb     clear | remove | defuse | dispose
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | NGO | SOC
object|of  lemma: mine | landmine | minefield | unexploded bomb | unexploded ordnance | cluster bomb
in|from  OWNER:target
example  Swiss soldiers cleared landmines in Laos.
         => AID CHE -> LAO
never    The Swiss company cleared the snow.

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

pattern  aid.cancel-owed
code     AID
cameo    075
verb     cancel | forgive | write_off | wipe_out | waive | erase | reschedule
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | BUS
object   lemma: debt | loan | arrear | interest & OWNER:target?
of|by|for|from?  OWNER:target
example  France wrote off the debts of Benin.
         => AID FRA -> BEN
never    The bank wrote off a bad loan.

pattern  aid.fund-thing
code     AID
verb     fund | finance | bankroll | subsidise | subsidize | sponsor | underwrite
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
object   lemma: school | hospital | clinic | project | road | camp | programme | program | reconstruction | railway | dam | port | training & OWNER:target?
in|for   OWNER:target
example  Kuwait financed a hospital in Yemen.
         => AID KWT -> YEM
never    Kuwait financed its budget.

pattern  aid.peace-contribute
code     AID
context  peacekeeping
cameo    074
verb     contribute | provide | send | dispatch | commit | deploy
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO
object   class: troops | lemma: observer | peacekeeper | medic | engineer
to|for|as  lemma: peacekeeping force | peacekeeping mission | peace mission | mission | stabilisation force | stabilization force | un force | observer mission | peacekeeper
in|to?   OWNER:target
example  Ghana contributed soldiers to the peacekeeping mission in Liberia.
         => AID GHA -> LBR
never    Ghana contributed soldiers to the parade.

pattern  aid.patients-abroad
code     AID
context  health
verb     fly | evacuate | airlift | transport | take | bring
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | NGO | MED
object   lemma: patient | wounded | casualty | injured | sick child & OWNER:target
for|to   lemma: treatment | hospital | care | surgery
example  Jordan flew wounded Yemeni patients to a hospital.
         => AID JOR -> YEM
never    Jordan flew tourists to a resort.

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

pattern  aid.recipient-get
code     AID
verb     get | receive | obtain | accept
nominal  no
subject  OWNER:target
object   class: aid | MONEY
from     ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
confidence 0.7
example  Malawi got emergency food from Zambia.
         => AID ZMB -> MWI
never    Malawi received a letter from Zambia.

pattern  aid.humanitarian-n
code     AID
noun     lifeline | bailout | handout | airlift | rescue mission
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL
to|for|of|object  OWNER:target
example  The European Union's bailout of Greece continued.
         => AID EUR -> GRC
never    The bailout surprised the markets.

pattern  retreat.release-vessel
code     RETREAT
mode     release
verb     release | free | let_go | let_off
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | REB | JUD | CRM
object   lemma: ship | vessel | tanker | boat | trawler | fishing boat | cargo ship | aircraft | plane & OWNER:target
example  The detained Danish ships were released by Iran.
         => RETREAT IRN -> DNK
never    The navy released a ship from the dock.

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
object|of|from  lemma: base | position | outpost | town | village | city | barracks | stronghold | airport | garrison | enclave | district & OWNER:target?
confidence 0.7
example  The rebels abandoned their positions in Chad.
         => RETREAT *
never    Tourists abandoned the hotel.

pattern  retreat.hand-over-power
code     RETREAT
mode     resign
verb     hand_over | cede | transfer | relinquish | give_up | surrender | yield | turn_over
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | ELI | PTY
object   lemma: power | presidency | premiership | office | rule | control | throne | leadership
to?      OWNER:target
example  Mali's army ceded power to a civilian government.
         => RETREAT MLI -> *
never    The operator transferred power to the grid.

pattern  retreat.stop-pursuit
code     RETREAT
verb     end | halt | stop | call_off | suspend | abandon | cease
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM
object   lemma: manhunt | siege | raid | pursuit | air strike | airstrike | bombardment | offensive | incursion | blockade | search operation & OWNER:target?
on|of|against|in?  OWNER:target
example  Israel halted its offensive in Lebanon.
         => RETREAT ISR -> LBN
never    The team halted its search for a coach.

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

pattern  retreat.border-reopen
code     RETREAT
verb     reopen | re-open | unseal | unblock
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | COP
object   lemma: border | frontier | crossing | border crossing | airspace | road | corridor
with|to  OWNER:target
example  Sudan reopened its border with Eritrea.
         => RETREAT SDN -> ERI
never    Sudan reopened the museum to visitors.

pattern  cooperate.joint-forces
code     COOPERATE
symmetric yes
context  military
verb     hold | conduct | stage | begin | start | launch | perform | carry_out | complete | run | finish | kick_off
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | MIL
object   lemma: joint exercise | joint drill | joint manoeuvre | joint maneuver | joint military exercise | joint naval exercise | joint war game | joint training | joint patrol | joint military drill | joint training exercise | joint naval drill | joint air drill
with?    ACTOR:both
example  Thai and Indian warships began a joint naval exercise.
         => COOPERATE THA, IND
never    The army held a parade.

pattern  cooperate.share-currency
code     COOPERATE
symmetric yes
context  economic
verb     adopt | introduce | launch | announce | create | establish | set_up | inaugurate | open
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR
object   lemma: common currency | single currency | common market | customs union | free trade area | joint venture | joint commission | joint command | joint fund | monetary union | joint bank
with?    ACTOR:both
example  Kenya and Uganda launched a joint commission.
         => COOPERATE KEN, UGA
never    The shop launched a new currency exchange.

pattern  cooperate.increase-trade
code     COOPERATE
symmetric yes
context  economic
verb     increase | expand | boost | double | resume | deepen | widen | restart
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | MIL | SPY | COP | JUD
object   lemma: trade | intelligence sharing | judicial cooperation | military cooperation | security cooperation | economic cooperation | police cooperation | cooperation
with?    ACTOR:both
example  Brazil and Peru expanded judicial cooperation.
         => COOPERATE BRA, PER
never    The retailer expanded trade in toys.

pattern  cooperate.lease
code     COOPERATE
context  economic
verb     lease | rent | charter
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   class: territory | lemma: port | base | airfield | reactor | submarine | warship | jet
to|from  ACTOR:target & sector: GOV | MIL
example  Djibouti leased a naval base to China.
         => COOPERATE DJI -> CHN
never    Djibouti leased offices to a bank.

pattern  cooperate.buy-arms
code     COOPERATE
context  military
verb     buy | purchase | order | acquire | procure
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   class: weapons
from     ACTOR:target & sector: GOV | MIL | BUS
example  India bought missiles from Russia.
         => COOPERATE IND -> RUS
never    A gunman bought a rifle from a shop.

pattern  cooperate.co-produce
code     COOPERATE
symmetric yes
verb     develop | build | produce | manufacture | construct | launch
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO
object   lemma: missile | jet | satellite | pipeline | railway | reactor | dam | fighter jet | warship | vaccine
with     ACTOR:both & sector: GOV | MIL | IGO
example  India developed a missile with Russia.
         => COOPERATE IND, RUS
never    The student built a dam with stones.

pattern  coerce.force-vehicle
code     COERCE
verb     force | order | oblige | compel | direct
nominal  no
subject  ACTOR:source & sector: MIL | COP | GOV | REB
object   lemma: plane | aircraft | airliner | jet | ship | vessel | tanker | helicopter | boat | flight | cargo plane | passenger plane & OWNER:target?
content|purpose|infinitive  lemma: land | turn_back | turn_around | dock | stop | anchor | return | divert
example  Indian jets forced a Georgian plane to land.
         => COERCE IND -> GEO
never    Fog forced a Georgian plane to land.

pattern  coerce.shut-offices
code     COERCE
verb     shut | shut_down | close | close_down | seal | seal_off | padlock | raid | ransack
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | REB | SPY
object   lemma: office | headquarters | newsroom | bureau | mosque | church | charity | newspaper | radio station & OWNER:target
example  Police in Sudan closed the offices of the opposition.
         => COERCE SDN -> SDN
never    The Sudanese bank closed its offices.

pattern  coerce.bar-assembly
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit | forbid | block | prevent | break_up | disperse | disallow
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | REB
object   class: protests | lemma: gathering | opposition rally | public gathering | congress | assembly & OWNER:target?
by|of?   OWNER:target
example  Egypt banned a rally by the opposition.
         => COERCE EGY -> EGY
never    Egypt banned a rally of old cars by mistake.

pattern  coerce.hold-without-trial
code     COERCE
mode     arrest
verb     hold | keep | detain | confine
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | SPY | JUD
object   PEOPLE:target
without|in|under  lemma: trial | charge | detention | custody | solitary confinement | prison | jail | house arrest
example  Eritrea held two priests without trial.
         => COERCE ERI -> *
never    The Eritrean ministry held two meetings in prison.

pattern  coerce.take-property
code     COERCE
mode     seize
verb     confiscate | expropriate | seize | commandeer | requisition | impound | appropriate
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | JUD
object   class: property
from     OWNER:target
example  Police in Kenya confiscated weapons from Somali traders.
         => COERCE KEN -> SOM
never    The teacher confiscated a phone from a pupil.

pattern  coerce.spread-lies
code     COERCE
mode     misinformation
verb     spread | disseminate | circulate | peddle | sow
nominal  no
subject  ACTOR:source | PEOPLE:source
object   lemma: fake news | disinformation | misinformation | false news | false rumour | deepfake | conspiracy theory
example  A Russian agency spread disinformation.
         => COERCE RUS
never    The virus spread quickly.

pattern  sanction.air-links
code     SANCTION
verb     suspend | cut | sever | halt | ban | stop | cancel | discontinue
subject  ACTOR:source & sector: GOV | EUR | IGO
object   lemma: air link | flight | rail link | ferry link | link | visa | trade | export | import | transit
with|to|from|for  OWNER:target
example  Jordan suspended air links with Serbia.
         => SANCTION JOR -> SRB
never    The airline suspended flights to Rome.

pattern  sanction.pull-staff
code     SANCTION
mode     withdraw
verb     recall | withdraw | pull | evacuate | remove
nominal  no
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR
object   lemma: ambassador | envoy | embassy staff | diplomat | consul | chargé d'affaires
from     OWNER:target
example  Chile recalled its ambassador from Peru.
         => SANCTION CHL -> PER
never    Chile recalled a toy from shops.

pattern  sanction.freeze-talks
code     SANCTION
verb     end | suspend | break_off | halt | abandon | freeze
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | EUR | UNO
object   lemma: mediation | mediation effort | mediation efforts | peace talk | negotiation | dialogue
with|between  ACTOR:target
example  Qatar ended mediation efforts between Sudan and Chad.
         => SANCTION QAT -> SDN, TCD
never    Qatar ended the evening with a dance.

pattern  sanction.force-agency-out
code     SANCTION
mode     expel
verb     force | throw | kick | drive | order | boot
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB
object   OWNER:target & class: diplomats
out_of|from  class: territory | lemma: country | capital | state
example  Sudan forced Norwegian diplomats out of the country.
         => SANCTION SDN -> NOR
never    Hunger forced the mice out of the house.

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

pattern  mobilize.train-hackers
code     MOBILIZE
verb     train | recruit | prepare | assemble | raise
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | SPY
object   lemma: hacker | commando | sniper | suicide bomber | special force | militiaman
example  Syria trained hackers.
         => MOBILIZE SYR
never    The bank trained clerks.

pattern  assault.operation-against
code     ASSAULT
verb     launch | begin | start | mount | conduct | carry_out | unleash
nominal  no
subject  ACTOR:source & sector: MIL | GOV | REB | PRM
object   lemma: military operation | ground operation | ground offensive | air operation | counter-offensive | military campaign | military offensive | cross-border operation
against|in|on  OWNER:target
example  Turkey began a military operation against Kurdish fighters in Syria.
         => ASSAULT TUR -> *
never    Turkey began a rescue operation in Syria.

pattern  threaten.will-operate
code     THREATEN
mode     violence
verb     launch | begin | start | mount | conduct | carry_out | unleash
nominal  no
modality will
priority 4
subject  ACTOR:source & sector: MIL | GOV | REB | PRM
object   lemma: operation | military operation | offensive | attack | air strike | strike | ground operation | assault | military campaign | war
against|on  OWNER:target
example  Turkey said it will begin a military operation against Kurdish fighters in Syria.
         => THREATEN TUR -> *
never    Turkey will begin a campaign against smoking.

pattern  protest.block-road
code     PROTEST
mode     obstruct
verb     block | blockade | barricade | obstruct | occupy | shut_down
nominal  no
priority 2
subject  PEOPLE:source & not sector: MIL | GOV | COP
object   lemma: road | highway | border | street | motorway | railway | bridge | port | border crossing | square | main road | railway line
example  Protesters blocked a highway.
         => PROTEST ---
never    A fallen tree blocked a highway.

pattern  protest.hunger-headline
code     PROTEST
mode     hunger
verb     begin | start | stage | launch | go_on | continue | declare | enter
nominal  no
priority 2
subject  PEOPLE:source
object|on  lemma: hunger strike | fast
example  Prisoners in Bahrain began a hunger strike.
         => PROTEST BHR
never    Monks in Bahrain began a walk.
