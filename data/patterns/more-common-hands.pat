# Help, goods and dealings between states in common turns that the plainer patterns leave out.

pattern  aid.provide-vehicles
code     AID
pledge   delivered
verb     provide | supply | equip | present
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | EUR | UNO | NGO
object   ACTOR:target & sector: GOV | MIL | COP | MED | SOC
with     lemma: boat | patrol boat | patrol vessel | ship | vessel | helicopter | aircraft | plane | vehicle | truck | bus | ambulance | tractor | radar | satellite phone | computer | generator | tent | coastguard vessel | speedboat | motorcycle | scanner | laboratory
example  Austria provided Ghana with six patrol boats.
         => AID AUT -> GHA
never    The Austrian dealer provided Ghana with cars.

pattern  aid.donor
code     AID
noun     donor | benefactor
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
to|of|for  ACTOR:target & not sector: BUS | PTY | OPP
example  Denmark is the largest donor to Malawi.
         => AID DNK -> MWI
never    The Danish banker is a donor of blood.

pattern  aid.help-state
code     AID
verb     help | assist | aid
nominal  no
polarity positive
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | EUR | UNO | NGO
object   ACTOR:target & sector: GOV | MIL | COP | MED | REF
content|purpose|in|with  lemma: rebuild | reconstruct | repair | recover | feed | train | equip | clear | demine | fight | combat | contain | extinguish | evacuate | vaccinate | restore | modernise | modernize | repel | defeat | build | patrol | reconstruction | recovery | demining | relief
example  Denmark helped Malawi rebuild its roads.
         => AID DNK -> MWI
never    Danish banks helped Malawi rebuild its roads.
never    Denmark helped itself to the cake.

pattern  cooperate.invest
code     COOPERATE
context  economic
cameo    061
verb     invest
nominal  no
subject  ACTOR:source & sector: GOV | EUR | IGO
object   MONEY
in       OWNER:target & not sector: BUS
example  Qatar invested three billion dollars in Egyptian harbours.
         => COOPERATE QAT -> EGY
never    Qatar invested three billion dollars in hydrogen.

pattern  cooperate.joint-venture
code     COOPERATE
verb     carry_out | conduct | undertake | launch | fly | mount | complete | run | stage | perform | hold | begin | start | open
nominal  no
symmetric two
subject  ACTOR:source & sector: GOV | MIL | COP | SPY | EDU | UAF
object   lemma: joint mission | joint space mission | joint patrol | joint survey | joint study | joint project | joint operation | joint raid | joint investigation | joint research | joint expedition | joint exploration | joint training | joint satellite
with?    ACTOR:both
example  Brazil and Nigeria completed a joint survey of the seabed.
         => COOPERATE BRA, NGA
never    Brazil completed a survey.

pattern  cooperate.buy-home-goods
code     COOPERATE
context  economic
cameo    061
verb     buy | purchase | import | lease
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | BUS
object   class: commodities | class: weapons | lemma: food | rice & OWNER:target
example  Kuwait imported Indian rice.
         => COOPERATE KWT -> IND
never    The tourist bought Indian rice.

pattern  aid.peacekeepers-serve
code     AID
context  peacekeeping
cameo    074
verb     serve | patrol | deploy
nominal  no
confidence 0.6
subject  ACTOR:source & lemma: peacekeeper | blue helmet | peacekeeping troop | peacekeeping force
in       OWNER:target & kind: place
example  Irish peacekeepers served in Lebanon.
         => AID IRL -> LBN
never    Irish cooks served in Lebanon.

pattern  aid.take-in-people
code     AID
context  asylum
cameo    075
verb     take | take_in | let_in
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR & not kind: person
in|object  ACTOR:target & kind: nationality | sector: REF
object?  ACTOR:target & kind: nationality | sector: REF
example  Slovakia has taken in nearly a million Ukrainians.
         => AID SVK -> UKR
never    Slovakia took in the match against the Ukrainians.

pattern  cooperate.let-forces-use
code     COOPERATE
context  military
cameo    062
verb     let | allow | permit
nominal  no
priority 6
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG
object   ACTOR:target & sector: MIL | IGO | SPY
content  lemma: use | fly | overfly | refuel | dock | station | base | train | operate | transit | cross | land
example  Oman let American warships use its ports.
         => COOPERATE OMN -> USA
never    Oman let American singers use its concert hall.

pattern  cooperate.send-back-suspect
code     COOPERATE
context  legal
verb     send_back | return | hand_back | fly_back | deliver_up
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | COP | JUD
object   lemma: suspect | fugitive | convict | murder suspect | terror suspect | criminal | gangster | drug lord | fraudster | killer | murderer
to       ACTOR:target & kind: place
example  Poland sent a murder suspect back to Georgia.
         => COOPERATE POL -> GEO
never    Poland sent a letter back to Georgia.

pattern  cooperate.lease-more
code     COOPERATE
context  economic
verb     lease | rent | sell | hand | concede
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV
object   lemma: farm | tank farm | terminal | airport | island | oilfield | gas field | mine | refinery | railway | power plant | power station | container terminal | shipyard | pipeline
to       ACTOR:target
example  Greece leased two airports to a German company.
         => COOPERATE GRC -> DEU
never    Greece leased two airports to the highest bidder.

pattern  cooperate.train-alongside
code     COOPERATE
context  military
verb     train | exercise | drill | patrol | rehearse
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | MIL | COP
alongside|together_with  ACTOR:both & sector: GOV | MIL | COP | IGO
example  Kenya trained alongside Rwandan troops.
         => COOPERATE KEN, RWA
never    The Kenyan runner trained alongside a Rwandan.

pattern  aid.fire-machines
code     AID
context  disasters
cameo    074
verb     send | dispatch | lend | fly | rush | deploy
nominal  no
priority 12
subject  ACTOR:source
object   lemma: water bomber | firefighting plane | firefighting aircraft | fire engine | water-bombing plane | sniffer dog | rescue dog | search dog | water pump | sandbag | fire truck | firefighting helicopter
to|in    OWNER:target
example  Croatia sent two water bombers to Bosnia.
         => AID HRV -> BIH
never    Croatia sent two bombers to Bosnia.

pattern  aid.give-fuel
code     AID
pledge   delivered
verb     give | donate | gift
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
object   lemma: diesel | fuel oil | petrol | gasoline | kerosene | coal | lentil | pulse | oil | bean | salt | dairy cow | cattle | seedling | solar panel | turbine
indirect|to  OWNER:target & not sector: BUS | JRN | ELI | PTY & not kind: person
example  Oman gave Sudan 400 tonnes of diesel.
         => AID OMN -> SDN
never    The chef gave Sudan's envoy a bean.

pattern  aid.rescuers-arrive
code     AID
context  disasters
cameo    074
verb     arrive | land | reach | fly_in | get_to
nominal  no
priority 12
subject  ACTOR:source & lemma: rescue team | rescuer | rescue worker | medical team | doctor | medic | relief worker | firefighter | relief team | search team | field hospital | nurse
in|to|at|object  OWNER:target
example  A Mexican rescue team arrived in Haiti.
         => AID MEX -> HTI
never    A Mexican football team arrived in Haiti.

pattern  aid.hand-weapons
code     AID
context  military
cameo    072
pledge   delivered
verb     hand | give | gift
nominal  no
subject  ACTOR:source & sector: GOV | MIL | EUR
object   class: weapons
indirect ACTOR:target & sector: GOV | MIL
example  Denmark handed Ukraine eight old tanks.
         => AID DNK -> UKR
never    Denmark handed the winner a toy gun.

pattern  aid.doctors-go
code     AID
context  health
cameo    073
verb     fly | travel | go | rush | head | arrive | cross | drive
nominal  no
subject  ACTOR:source & lemma: doctor | nurse | medic | surgeon | medical team | rescuer | firefighter | engineer | rescue team | aid worker
to|in|into  ACTOR:target & kind: place
purpose  lemma: help | fight | treat | rescue | assist | rebuild | search | support | vaccinate | save | repair
example  Cuban doctors flew to Italy to help fight the fever.
         => AID CUB -> ITA
never    Cuban doctors flew to Italy to ski.

pattern  aid.treat-wounded
code     AID
context  health
cameo    073
verb     treat | nurse | operate | care | evacuate
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MED | MIL | GOV | NGO | UNO & kind: organization | group | place
object|for|on  ACTOR:target & kind: nationality
example  Israeli hospitals treated wounded Syrians.
         => AID ISR -> SYR
never    Israeli hospitals treated the boy.

pattern  aid.clinic-for
code     AID
context  health
verb     set_up | open | build | establish | run | erect | equip
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | NGO | SOC
object   lemma: field hospital | hospital | clinic | camp | shelter | school | soup kitchen | orphanage | tent camp | refugee camp
for      ACTOR:target & kind: nationality | sector: REF
example  Turkey set up a field hospital for Syrians.
         => AID TUR -> SYR
never    Turkey set up a field hospital for horses.

pattern  cooperate.hand-over-wanted
code     COOPERATE
context  legal
cameo    063
verb     hand_over | turn_over | extradite | surrender | deliver | transfer | hand
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | JUD | COP | MIL
object   lemma: bomber | gunman | attacker | jihadist | smuggler | mobster | spy | plotter | warlord | fraudster | tycoon | drug baron | kingpin | mafia boss | assassin | pirate | swindler | crime boss | paedophile | arms dealer
to       ACTOR:target & kind: place
example  Belgium handed over a suspected bomber to France.
         => COOPERATE BEL -> FRA
never    The film handed over its tycoon to France.

pattern  cooperate.supply-parts
code     COOPERATE
context  economic
cameo    061
verb     supply | provide | furnish
nominal  no
subject  ACTOR:source & sector: GOV | BUS
object   ACTOR:target & sector: GOV | MIL
with     lemma: part | component | chip | spare part | drone part | technology | microchip | engine | steel | machine tool | satellite | reactor
example  Japan supplies Vietnam with satellite parts.
         => COOPERATE JPN -> VNM
never    The Japanese clinic supplied Vietnam's envoy with an engine.
