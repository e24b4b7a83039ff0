pattern  concede.ease-more
code     CONCEDE
cameo    081
verb     ease | relax | loosen | soften | shorten | lift | end | scrap | abolish | remove | suspend | reduce | liberalise | liberalize | rescind | waive | cancel | drop | repeal | rescind
nominal  no
confidence 0.7
priority 1
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP | IGO | EUR | UNO | REB
object  lemma: restriction | curfew | state of emergency | emergency | martial law | censorship | control | lockdown | requirement | curb | limit | travel restriction | media restriction | visa rule | emergency rule | parole restriction | press restriction | quarantine | night curfew | nightly curfew | rule | emergency law | house arrest | immunity & OWNER:target?
on|in|against|for|of?  OWNER:target
example  Chile eased restrictions on Turkish journalists.
         => CONCEDE CHL -> TUR
example  Ethiopia lifted the state of emergency.
         => CONCEDE ETH

pattern  concede.lift-home-ban
code     CONCEDE
cameo    081
verb     lift | end | ease | scrap | relax | remove | overturn | suspend
nominal  no
priority 9
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP | REB
object  lemma: ban | prohibition
on|against  lemma: protest | rally | demonstration | party | gathering | media | newspaper | woman | women | girl | strike | headscarf | alcohol | book | film | internet | website | march | assembly | worship | mosque | church | candidate | driving | activity | politics | office & PEOPLE:target?
example  Egypt lifted a ban on protests.
         => CONCEDE EGY

pattern  concede.eased
code     CONCEDE
cameo    081
verb     ease | relax | loosen | lift | end | scrap | remove | shorten
agentless yes
nominal  no
confidence 0.65
object  lemma: restriction | curfew | state of emergency | emergency | martial law | censorship | lockdown | curb | travel restriction | administrative restriction
on|in|across|for  OWNER:target | PEOPLE:target
example  Restrictions on Swedish journalists were lifted.
         => CONCEDE --- -> SWE

pattern  concede.curfew-lifted
code     CONCEDE
cameo    081
verb     lift | end | relax | ease | shorten | scrap
agentless yes
nominal  no
confidence 0.6
future   CONCEDE
priority -2
object  lemma: curfew | evening curfew | night curfew | state of emergency | martial law | lockdown
in?  OWNER:target
example  The curfew in Spain was lifted.
         => CONCEDE --- -> ESP

pattern  concede.reform
code     CONCEDE
cameo    081
verb     legalize | legalise | decriminalize | decriminalise | liberalise | liberalize | democratize | democratise | enfranchise | unban
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL
object  ANY & PEOPLE:target?
example  Thailand decriminalised abortion.
         => CONCEDE THA
never    The chef liberalised the menu.

pattern  concede.take-steps
code     CONCEDE
context  political_institutions
cameo    083
verb     take | introduce | enact | announce | launch | begin | implement | promise | approve | adopt | unveil
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | MIL
object  lemma: reform | political reform | democratic reform | step | election reform | liberalisation | liberalization | amnesty law | constitutional reform | judicial reform | minimum wage | electoral reform | social reform | press law & not class: none-at-all
in|of|to|toward|towards|for?  ANY
object  lemma: reform | political reform | democratic reform | election reform | liberalisation | liberalization | constitutional reform | judicial reform | electoral reform | social reform
example  Austria introduced democratic reforms.
         => CONCEDE AUT

pattern  concede.recognise-vote
code     CONCEDE
cameo    083
verb     recognise | recognize | accept | acknowledge | concede
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | JUD | PTY | MIL | OPP
object  lemma: victory | election result | result | defeat | win | election victory | opposition victory | outcome | loss | election defeat & OWNER:target?
in|of|by?  OWNER:target
example  India recognised the victory of the Polish opposition.
         => CONCEDE IND -> POL
example  The German ruling party conceded defeat.
         => CONCEDE DEU
never    The golfer conceded defeat to nobody.

pattern  concede.call-election
code     CONCEDE
context  election
cameo    083
verb     call | announce | schedule | order | agree | set
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | MIL | LEG
object|to  lemma: election | early election | snap election | referendum | free election | fresh election | multiparty election | elections
in|for?  ANY
example  The Algerian president called early elections.
         => CONCEDE DZA

pattern  concede.allow-more
code     CONCEDE
cameo    081
verb     allow | permit | let | authorise | authorize
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | REB
object|indirect  PEOPLE:target
content|to  ANY
example  Norway permitted Indian women to work.
         => CONCEDE NOR -> IND

pattern  concede.approve-deploy
code     CONCEDE
cameo    0861
verb     approve | authorise | authorize | accept | consent
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | MIL | REB
object|to  lemma: deployment | mission | entry | visit | inspection | presence | overflight | peacekeeping mission | observer mission | use
of|by?  OWNER:target
example  Japan accepted the deployment of Austrian observers.
         => CONCEDE JPN -> AUT

pattern  concede.pardon-more
code     CONCEDE
cameo    0841
verb     pardon | amnesty | reprieve | absolve | commute | exonerate | rehabilitate
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL
object  PEOPLE:target | lemma: sentence | death sentence & PEOPLE:target?
example  Brazil pardoned two Swedish journalists.
         => CONCEDE BRA -> SWE

pattern  concede.grant-amnesty
code     CONCEDE
cameo    0841
verb     grant | issue | offer | declare | announce | give | proclaim | approve | extend | pass | sign
nominal  no
subject  ACTOR:source
object  lemma: pardon | amnesty | clemency | general amnesty | royal pardon | reprieve | immunity | presidential pardon | amnesty law
to|for|indirect?  PEOPLE:target
example  Canada granted an amnesty to Ethiopian rebels.
         => CONCEDE CAN -> ETH

pattern  concede.pardon-n
code     CONCEDE
cameo    0841
noun     amnesty | pardon | clemency
subject  ACTOR:source
for|of|to  PEOPLE:target
example  The Chilean amnesty for Turkish rebels continued.
         => CONCEDE CHL -> TUR

pattern  concede.pardoned
code     CONCEDE
cameo    0841
verb     pardon | amnesty | exonerate | reprieve | acquit
agentless yes
nominal  no
priority -2
object  PEOPLE:target
subject?  ACTOR:source
example  Two Egyptian journalists were pardoned.
         => CONCEDE --- -> EGY

pattern  concede.drop-charges
code     CONCEDE
cameo    0841
verb     drop | dismiss | withdraw | quash | throw_out | abandon | overturn | reduce | suspend | commute
priority 2
nominal  no
subject  ACTOR:source & sector: JUD | GOV | COP | LEG
object  lemma: charge | case | indictment | conviction | sentence | lawsuit | arrest warrant | warrant | prosecution | investigation | death sentence | appeal & PEOPLE:target?
against|of|on?  PEOPLE:target
example  Pakistan quashed the conviction of a Vietnamese journalist.
         => CONCEDE PAK -> VNM

pattern  concede.acquit
code     CONCEDE
cameo    0841
agentless no
verb     acquit | clear | exonerate
nominal  no
subject  ACTOR:source & sector: JUD
object  PEOPLE:target
of?  ANY
example  A Peruvian court acquitted a Italian journalist.
         => CONCEDE PER -> ITA

pattern  concede.announce-release
code     CONCEDE
cameo    0841
verb     announce | order | approve | authorise | authorize | promise
nominal  no
priority 2
subject  ACTOR:source
object  lemma: release | freeing | discharge
of?  PEOPLE:target
example  Norway ordered the release of two Indian journalists.
         => CONCEDE NOR -> IND

pattern  concede.apologise-more
code     CONCEDE
cameo    055
verb     apologise | apologize | express_regret | say_sorry | atone | repent
subject  ACTOR:source & sector: GOV | MIL | LEG | COP | REL | IGO | UNO | EUR | BUS | PTY | JRN | REB | ELI
to|for|over?  ANY & OWNER:target?
example  Turkey apologised to Canada.
         => CONCEDE TUR -> CAN

pattern  concede.apology-more
code     CONCEDE
cameo    055
verb     offer | issue | make | give | extend | present | deliver | send
nominal  no
subject  ACTOR:source
object  lemma: apology | formal apology | public apology | official apology
to|for|indirect|over?  ANY & OWNER:target?
example  Germany offered a formal apology to Nigeria.
         => CONCEDE DEU -> NGA

pattern  concede.admit
code     CONCEDE
cameo    080
verb     admit | acknowledge | accept | concede | confess | own_up
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | COP | PTY | LEG | REB | UNO | IGO | EUR | REL
object|to  lemma: mistake | error | failure | guilt | fault | wrongdoing | crime | abuse | blame | responsibility | defeat | killing
for|in|of?  ANY & OWNER:target?
example  Colombia admitted mistakes in Iraq.
         => CONCEDE COL -> *

pattern  concede.truce-more
code     CONCEDE
cameo    0871
verb     declare | announce | proclaim | order | call
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IGO | UNO
object  class: ceasefire | lemma: ceasefire agreement | unilateral ceasefire | temporary ceasefire | humanitarian pause | truce agreement
with|in|for|between?  OWNER:target
example  Greece declared a unilateral ceasefire.
         => CONCEDE GRC
example  Japanese rebels announced a truce with Austria.
         => CONCEDE JPN -> AUT

pattern  concede.agree-halt
code     CONCEDE
cameo    0871
verb     agree | promise | pledge | announce | undertake | decide | consent | vow
nominal  no
priority 6
subject  ACTOR:source & sector: REB | MIL | PRM | UAF | SOC | OPP | CVL | LAB | PTY
content|to  lemma: halt | stop | suspend | end | cease | call_off | disarm | withdraw | lift | free | release & EVENT:RETREAT
in_exchange_for|in|with?  ANY
example  Canadian rebels agreed to stop fighting.
         => CONCEDE CAN
example  Spanish rebels promised to release Peruvian hostages.
         => CONCEDE ESP -> PER

pattern  concede.suspend-protest
code     CONCEDE
cameo    080
verb     suspend | call_off | postpone | cancel | halt
nominal  no
priority 3
subject  PEOPLE:source & sector: OPP | PTY | SOC | CVL | LAB | EDU | REB
object  lemma: protest | strike | rally | march | boycott | demonstration | attack | protests | hunger strike
for|against|in|after  ANY & OWNER:target?
example  The Peruvian opposition suspended its protests for two weeks.
         => CONCEDE PER

pattern  concede.announce-withdrawal
code     CONCEDE
cameo    0873
verb     announce | order | declare | promise | approve | pledge | decide
nominal  no
priority 3
subject  ACTOR:source
object|on  lemma: withdrawal | pullout | pull-out | troop withdrawal | evacuation | disarmament | suspension | retreat | release | redeployment | end & EVENT:RETREAT | lemma: withdrawal | pullout | pull-out | troop withdrawal
from|of?  OWNER:target
example  Thailand announced a troop withdrawal from Mexico.
         => CONCEDE THA -> MEX

pattern  concede.meet-demand
code     CONCEDE
cameo    080
verb     meet | accept | grant | satisfy | concede | heed | yield | bow | give_in | submit | accede | agree | cave_in | acquiesce | defer | knuckle_under
nominal  no
priority 2
subject  ACTOR:source & not sector: BUS | EDU
object|to|into  lemma: demands | pressure | condition | request | key demands | ultimatum | terms | blackmail | all demands
of|from|by|for?  OWNER:target
example  Algeria bowed to the demands.
         => CONCEDE DZA
example  Ghana accepted the demands of Kenyan protesters.
         => CONCEDE GHA -> KEN
never    The product meets the demands of motorists.

pattern  concede.make-concession
code     CONCEDE
cameo    080
verb     make | offer | grant | announce | propose | give
nominal  no
priority 1
subject  ACTOR:source
object  lemma: concession | compromise | major concession | trade concession | key concession
to|in|on|with|indirect?  ANY & OWNER:target?
example  Thailand made concessions to Mexico.
         => CONCEDE THA -> MEX

pattern  concede.win-concession
code     CONCEDE
cameo    080
verb     win | gain | secure | extract | wring | obtain
nominal  no
priority 1
subject  PEOPLE:target
object  lemma: concession | compromise
from|in  OWNER:source | ANY
example  Spanish rebels won concessions from Uganda.
         => CONCEDE UGA -> ESP

pattern  concede.concession-made
code     CONCEDE
cameo    080
verb     make | offer | grant | announce | agree
agentless yes
nominal  no
object  lemma: concession
to|by  OWNER:target
example  Concessions were made to Moroccan rebels.
         => CONCEDE --- -> MAR

pattern  concede.back-down
code     CONCEDE
cameo    080
verb     back_down | back_off | relent | climb_down | back_away | cave | compromise | give_way | give_ground | budge | blink | retract | soften_stance
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | LAB | REB | MIL | EUR | IGO
object?  class: none-at-all
on|over|to|from|in|with|after?  ANY & OWNER:target?
example  Greece backed down in the dispute with Uganda.
         => CONCEDE GRC -> UGA
never    The driver gave way at the junction.
never    The Peruvian spokeswoman conceded that there were grey areas.

pattern  concede.withdraw-demand
code     CONCEDE
cameo    080
verb     withdraw | drop | abandon | retract | waive | give_up | renounce | shelve | scrap | relinquish
nominal  no
confidence 0.65
subject  ACTOR:source
object  lemma: demand | claim | objection | condition | veto | lawsuit | opposition | threat | territorial claim | complaint | candidacy | proposal | insistence | reservation | remark | accusation
for|to|on|against|of|over?  ANY & OWNER:target?
example  Thailand dropped its objections to the Mexican plan.
         => CONCEDE THA -> *
never    Peruvian banks abandoned plans for a listing in Chile.

pattern  concede.soften
code     CONCEDE
cameo    080
verb     soften | moderate | tone_down | water_down | modify | reverse | reconsider
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | PTY | REB | EUR | IGO | UNO
object  lemma: stance | position | demand | rhetoric | tone | decision | policy | criticism | line | proposal | law | ban
on|toward|towards|over|against?  ANY & OWNER:target?
example  Vietnam softened its stance towards Thailand.
         => CONCEDE VNM -> THA
