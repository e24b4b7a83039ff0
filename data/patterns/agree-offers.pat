# Promises and offers of help, money, deals.

pattern  agree.promise-act
code     AGREE
cameo    030
verb     promise | pledge | vow | undertake | guarantee | commit | swear | resolve | pledge_itself
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | COP | LAB | SOC | ELI | JUD | AGR
content  ANY
example  Japan vowed to cut emissions.
         => AGREE JPN

pattern  agree.vow-sanctions
code     THREATEN
mode     relations
verb     promise | pledge | swear
nominal  no
priority 7
subject  ACTOR:source
infinitive  EVENT:SANCTION & lemma: impose | cut | suspend | expel | sever | freeze | slap | ban | terminate | revoke
example  The Kenyan president promised to impose tariffs on Moroccan cars.
         => THREATEN KEN -> MAR

pattern  agree.vow-not-to-let
code     THREATEN
verb     vow | swear
nominal  no
priority 5
subject  ACTOR:source
infinitive  lemma: let | allow | tolerate & OWNER:target?
example  The Kenyan president vowed not to let Morocco build the dam.
         => THREATEN KEN -> MAR

pattern  agree.vow-withdrawal
code     CONCEDE
verb     promise | pledge | vow | swear | undertake
priority 7
subject  ACTOR:source & sector: GOV | MIL | REB | ELI | PTY | LEG
infinitive  EVENT:RETREAT & lemma: withdraw | remove | pull_out | bring_home | evacuate | release | free | disarm | dismantle | lift
example  The Kenyan president pledged to withdraw the troops from Morocco.
         => CONCEDE KEN -> *

pattern  agree.make-pledge
code     AGREE
cameo    030
verb     make | give | offer | renew | reaffirm | reiterate | issue
nominal  no
priority 2
subject  ACTOR:source
object  lemma: promise | pledge | commitment | assurance | guarantee | undertaking | security guarantee
to|indirect  OWNER:target
example  Uganda gave assurances to Spain.
         => AGREE UGA -> ESP

pattern  agree.assurance-from
code     AGREE
cameo    030
verb     get | receive | obtain | win | secure
nominal  no
priority 2
subject  ACTOR:target
object  lemma: promise | pledge | commitment | assurance | guarantee | undertaking | offer | security guarantee
from  ACTOR:source
example  Spain received assurances from Uganda.
         => AGREE UGA -> ESP

pattern  agree.assure
code     AGREE
cameo    030
verb     assure | reassure
nominal  no
agentless no
confidence 0.65
subject  ACTOR:source
object  ACTOR:target
content  NONE
of|about  ANY
example  Spain assured Peru of its help.
         => AGREE ESP -> PER
never    "We will not give in," the Peruvian envoy assured the Spanish senate.

pattern  agree.assure-that
code     AGREE
cameo    030
verb     assure | reassure
nominal  no
agentless no
confidence 0.6
subject  ACTOR:source
object|indirect  ACTOR:target
content  EVENT:cooperation
example  Spain assured Peru that it would send doctors.
         => AGREE ESP -> PER

pattern  agree.offer-act
code     AGREE
cameo    030
verb     offer | volunteer | propose
nominal  no
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | LAB | SOC
content|to  lemma: send | help | mediate | host | hand | give | provide | supply | train | share | release | withdraw | negotiate | meet | assist | support | lend | hand_over | extradite | pay | open | resume | cooperate
example  Algeria offered to mediate in Germany.
         => AGREE DZA -> DEU

pattern  agree.offer-thing
code     AGREE
cameo    030
verb     offer | promise | pledge | propose | extend | dangle
nominal  no
confidence 0.7
subject  ACTOR:source
object  lemma: access | aid | help | assistance | support | money | loan | troop | weapon | food | mediation | cooperation | talks | dialogue | compromise | deal | asylum | shelter | expertise | relief | good offices | regiment | helicopter | fighter jet | jet | medicine | vaccine | grant | credit | training | technology | humanitarian support | equipment | force & not class: ceasefire
to|indirect|for?  OWNER:target
example  Thailand offered help to Mexico.
         => AGREE THA -> MEX
example  Ecuador's president offered Chile access.
         => AGREE ECU -> CHL

pattern  agree.earmark
code     AGREE
context  economic
cameo    030
verb     earmark | commit | pledge | promise | announce
nominal  no
confidence 0.7
priority -1
subject  ACTOR:source
object  MONEY | lemma: aid | aid package | loan | assistance | package | relief package | grant | funding | credit line | military aid | rescue package | bailout | humanitarian assistance | emergency aid | humanitarian aid | financial aid | debt relief | bailout package & not lemma: proposal | plan | increase | rise | cut | profit | result | loss | fee
for|to|in?  ACTOR:target
example  Iraq pledged a loan for Chile.
         => AGREE IRQ -> CHL
never    The Peruvian minister unveiled the 400 million dollar budget to parliament.

pattern  agree.allocate
code     AGREE
context  economic
cameo    030
verb     allocate | set_aside | budget | approve | authorize | authorise | appropriate | free_up | release
nominal  no
confidence 0.7
priority -1
subject  ACTOR:source
object  MONEY | lemma: aid | aid package | loan | assistance | package | relief package | grant | funding | credit line | military aid | rescue package | bailout | humanitarian assistance | emergency aid | humanitarian aid | financial aid | debt relief | bailout package
for|to|in|purpose  ACTOR:target
example  Iraq approved a loan for Chile.
         => AGREE IRQ -> CHL
never    The Peruvian treasury allocated 400 million dollars for the project.


pattern  agree.pledge-thing-to
code     AGREE
cameo    033
verb     pledge | promise | offer | commit | guarantee | vow
nominal  no
priority 1
confidence 0.75
subject  ACTOR:source
object  lemma: support | help | aid | money | troop | tank | weapon | assistance | investment | cooperation | backing | loan | fund | missile | protection | ship | coastguard vessel | vaccine | jet | equipment | soldier | peacekeeper | solidarity | reconstruction | relief | training
to|for|indirect  OWNER:target
example  Germany pledged weapons to Nigeria.
         => AGREE DEU -> NGA

pattern  agree.will-send
code     AGREE
cameo    033
verb     send | give | provide | deliver | supply | donate | lend | ship | contribute | dispatch | hand_over | train | equip
tense    future
future   AGREE
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL | LEG
object  class: weapons | class: aid | lemma: battery | air defence battery | peacekeeper | doctor | expert | police | soldier | troop & not class: none-at-all
to|indirect|for  ACTOR:target
example  Ukraine will send two more air defence batteries to Brazil.
         => AGREE UKR -> BRA

pattern  agree.will-contribute
code     AGREE
cameo    033
context  military
verb     contribute | provide | send | commit | supply | offer
tense    future
future   AGREE
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL | LEG
object   class: troops | lemma: observer | monitor | medic
to|for|as  lemma: force | mission | peacekeeping force | regional force | coalition | operation | peacekeeping mission | stabilisation force | stabilization force | observer mission | alliance | contingent
example  Ghana will contribute a battalion to the regional force.
         => AGREE GHA
never    Ghana will send a battalion to the border.


pattern  agree.propose-cooperation
code     AGREE
verb     propose | offer | suggest | seek | explore
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG | MIL | BUS
object  lemma: cooperation | partnership | alliance | joint venture | free trade | trade deal | joint patrol | peace treaty | union | free trade agreement | security pact | closer tie | closer relation | normalisation | normalization | dialogue
with|to|between  OWNER:target
example  Canada offered a partnership to Ethiopia.
         => AGREE CAN -> ETH

pattern  agree.approve-loan
code     AGREE
cameo    033
verb     approve | authorise | authorize | sign_off | okay | clear | endorse | back
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | BUS
object  lemma: loan | bailout | aid | grant | package | sale | arms sale | transfer | export | delivery | funding | credit | rescue plan | mission | deployment | extension | purchase | missile sale | weapons sale
to|for|of|in  OWNER:target
example  Canada approved an arms sale to Ethiopia.
         => AGREE CAN -> ETH

pattern  agree.undertake
code     AGREE
verb     undertake | guarantee | pledge | commit
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | BUS | REB
content  lemma: respect | honour | honor | protect | implement | observe | comply | repay | pay | cut | reduce | share | refrain | guarantee | ensure | uphold
to|with?  OWNER:target
example  Pakistan pledged to respect the treaty.
         => AGREE PAK

pattern  agree.promise-thing
code     AGREE
verb     promise | pledge | offer | commit | earmark | vow
subject  ACTOR:source & not sector: JUD
object|indirect  class: aid | MONEY & not lemma: ammunition
to|for|indirect?  OWNER:target
pledge   agreed
example  Germany pledged 500 million euros to Ukraine.
         => AGREE DEU -> UKR

pattern  agree.cooperate-noun
code     AGREE
verb     agree | pledge | vow
nominal  no
symmetric yes
subject  ACTOR:source
content|on|to  lemma: cooperate | cooperation | work | strengthen | boost | expand | deepen | enhance
with?    ACTOR:both
example  Vietnam and India agreed to strengthen ties.
         => AGREE VNM, IND

pattern  agree.improve
code     AGREE
verb     strengthen | boost | deepen | expand | enhance | improve | promote
tense    future
subject  ACTOR:source
object   class: relations & OWNER:target?
with?    OWNER:target
confidence 0.7
example  Turkey will strengthen its ties with Libya.
         => AGREE TUR -> LBY

pattern  agree.money
code     AGREE
pledge   agreed
verb     agree | approve | earmark | authorize | authorise
nominal  no
subject  ACTOR:source
object|on|to  MONEY & not lemma: rise | increase | cut | debt | limit | ceiling | loss
for|to?  OWNER:target
example  Norway approved 200 million dollars for Ukraine.
         => AGREE NOR -> UKR
never    The Norwegian parliament approved a rise of 800 million dollars in the debt.

pattern  agree.propose-money
code     AGREE
pledge   proposed
verb     propose | table
nominal  no
priority 20
subject  ACTOR:source
object|obl  MONEY & not lemma: fine | penalty | tax | levy | cut | tariff | budget | sale
for|to?  OWNER:target
for?  ANY:purpose & not class: people
example  Norway proposed a fund of 200 million dollars for Ukraine.
         => AGREE NOR -> UKR

pattern  agree.offer-money
code     AGREE
pledge   proposed
verb     offer
nominal  no
subject  ACTOR:source
object|obl  MONEY
for|to?  OWNER:target
example  Norway offered 200 million dollars for Ukraine.
         => AGREE NOR -> UKR

pattern  agree.send-team
code     AGREE
verb     send | dispatch | deploy
nominal  no
tense    future
priority 2
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | COP | MIL
object   lemma: team | expert | rescuer | investigator | doctor | medic | engineer | observer | medical team | rescue team | search team
purpose|content|to|for?  ANY
example  Interpol will send a team to help Peru.
         => AGREE IGO -> *
never    The club will send a team to the cup.

pattern  agree.share-data
code     AGREE
symmetric yes
verb     agree | promise | pledge | undertake
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
content|to|infinitive  lemma: share | exchange | pool | swap | coordinate | harmonise | cooperate
with?    ACTOR:both
example  Britain and Germany agreed to share information.
         => AGREE GBR, DEU
never    The two cooks agreed to share a kitchen.

pattern  agree.renew-deal
code     AGREE
cameo    030
verb     renew | extend | prolong | revive | resume | restore
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: agreement | treaty | pact | accord | mandate | contract | truce | deal | trade deal | ceasefire | lease | partnership & ANY:instrument
with?  OWNER:target
example  Uganda extended its trade pact with Spain.
         => AGREE UGA -> ESP

pattern  agree.hold-out
code     AGREE
verb     hold_out | raise | dangle | open_up
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL
object  lemma: prospect | possibility | hope | chance | offer
of  lemma: aid | help | assistance | talk | talks | cooperation | loan | support | membership | negotiation | deal | visit | meeting | trade | weapon | money | relief & OWNER:target?
to|with|for?  OWNER:target
example  Oman held out the prospect of aid to Malawi.
         => AGREE OMN -> MWI
never    The Omani minister raised the possibility of a strike.

pattern  agree.offer-any
code     AGREE
verb     offer | promise | pledge | guarantee
nominal  no
confidence 0.65
priority -3
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO & not sector: BUS | ELI
indirect  ACTOR:target & sector: GOV | IGO | UNO | EUR | LEG | MIL | REB | REF
object  ANY & not lemma: condolence | condolences | sympathy | apology | regret | congratulation | congratulations | resignation | prayer | thanks | resistance | evidence | choice | excuse | explanation | view | greeting | tribute | revenge | retaliation | war | game | glimpse | chance | reason | consequence | response | lesson
example  Malawi offered Botswana a corridor to the lake.
         => AGREE MWI -> BWA
never    Malawi offered Botswana its condolences.

pattern  agree.say-yes
code     AGREE
verb     say_yes
nominal  no
subject  ACTOR:source
to  ANY & OWNER:target?
example  Botswana said yes to the Angolan proposal.
         => AGREE BWA -> AGO

pattern  agree.prepared-to
code     AGREE
adjective ready | willing | disposed
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | PTY | OPP | REB
content|infinitive  lemma: pay | help | offer | consider | share | host | receive | lend | send | discuss | compromise | accept | sign | join | contribute | engage | explore | negotiate | mediate | finance | fund | train | supply | support | cooperate | work | talk | meet | resume
to|for|content?  OWNER:target
example  Botswana is willing to pay compensation to Angola.
         => AGREE BWA -> AGO
never    Botswana is ready to fight.

pattern  agree.prepared-verb
code     AGREE
verb     prepare | set | dispose
nominal  no
confidence 0.65
priority 1
object  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | PTY | OPP | REB
infinitive  lemma: pay | help | offer | consider | share | host | receive | lend | send | give | discuss | compromise | accept | sign | join | contribute | negotiate | mediate | finance | fund | train | supply | support | cooperate | work | talk | meet | resume | recognise | recognize
to|for|infinitive?  OWNER:target
example  Botswana is prepared to pay compensation to Angola.
         => AGREE BWA -> AGO
never    Botswana prepared to pay for its mistakes.

pattern  agree.give-assurance
code     AGREE
cameo    030
verb     give | make | offer | provide
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB & not kind: person
object   lemma: assurance | guarantee | undertaking | commitment | pledge | promise
example  Spain gave assurances that the convoys would go on.
         => AGREE ESP
never    The striker gave an assurance about his future in Spain.

pattern  agree.give-word
code     AGREE
cameo    030
verb     give
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB
indirect ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP
object   lemma: word
example  Spain gave Peru its word.
         => AGREE ESP -> PER
never    The general gave the word to the gunners.

pattern  agree.offer-any-act
code     AGREE
cameo    030
verb     offer
nominal  no
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | REB & not kind: person & not sector: BUS
infinitive ANY & not lemma: resign | quit | step_down | stand_down | buy | acquire | purchase | take_over | sell
example  Spain offered to repaint the bridge.
         => AGREE ESP
never    The minister offered to resign.
never    The Spanish bank offered to buy its rival.

pattern  agree.willing-any
code     AGREE
adjective willing
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | REB & not kind: person & not sector: BUS
infinitive ANY & not lemma: fight | kill | die | attack | strike | bomb | risk | believe | pay | use | go | put | take | ignore | tolerate | leave | spend | sacrifice
example  Spain is willing to repaint the bridge.
         => AGREE ESP
never    Spain is willing to fight.

pattern  agree.make-peace
code     AGREE
cameo    030
verb     make | conclude
nominal  no
symmetric two
confidence 0.65
priority 2
subject  ACTOR:source & sector: GOV | REB | MIL | PRM | UAF
object   lemma: peace
with?    ACTOR:both & sector: GOV | REB | MIL | PRM | UAF
example  Spain and Peru made peace.
         => AGREE ESP, PER
example  Spain made peace with Peru.
         => AGREE ESP, PER
never    The Spanish singer made her peace with the critics.

pattern  agree.is-committed
code     AGREE
verb     commit
nominal  no
confidence 0.6
priority 2
object   ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL
to       ANY & not lemma: trial | prison | hospital | jail | paper | memory | cause | life
agentless yes
example  Denmark is committed to opening its market.
         => AGREE DNK
never    The Danish general was committed to prison.
never    The senator warned against committing Denmark to the plan.
