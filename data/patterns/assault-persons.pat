# Violence on persons: abduction, beating, torture, rape, assassination, force against crowds.

pattern  assault.crackdown-fire
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     use | fire | deploy | employ
nominal  no
priority 2
subject  ACTOR:source
object  lemma: tear gas | teargas | rubber bullet | water cannon | baton | pepper spray | stun grenade | live ammunition | live round | rubber-coated bullet
against|on|at|into?  PEOPLE:target | OWNER:target
example  Peruvian police fired tear gas at Italian protesters.
         => ASSAULT PER -> ITA

pattern  assault.tear-gas-v
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     teargas | gas | baton-charge
nominal  no
subject  ACTOR:source
object  PEOPLE:target
example  Canadian police teargassed Ethiopian students.
         => ASSAULT CAN -> ETH

pattern  assault.charge-crowd
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     charge | scatter | turn
nominal  no
priority 2
subject  ACTOR:source & sector: COP | MIL
object|at|on  lemma: protester | demonstrator | crowd | rally | marcher | student | striker | march | demonstration & OWNER:target?
with|over  NONE
example  Mexican police charged Ghanaian protesters.
         => ASSAULT MEX -> GHA

pattern  assault.disperse
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     disperse | scatter | break_up
nominal  no
priority 5
subject  ACTOR:source & sector: COP | MIL | GOV
object  lemma: protester | demonstrator | crowd | rally | marcher | student | protest | demonstration & OWNER:target?
with  lemma: tear gas | teargas | baton | rubber bullet | water cannon | force
example  Kenyan police dispersed Moroccan protesters with tear gas.
         => ASSAULT KEN -> MAR

pattern  assault.execute-group
code     ASSAULT
mode     targeted
verb     execute | behead | hang | crucify | shoot
nominal  no
subject  ACTOR:source & sector: REB | PRM | UAF | IMG | CRM | MIL
object  PEOPLE:target
example  Peruvian rebels beheaded a Italian hostage.
         => ASSAULT PER -> ITA

pattern  assault.mob
code     ASSAULT
mode     beat
verb     lynch | stone | burn | beat | attack | kill | mob | hack
nominal  no
subject  lemma: mob | crowd | villager | gang | vigilante | lynch mob & PEOPLE:source
object  PEOPLE:target
to?  lemma: death
example  A mob lynched a Swedish trader.
         => ASSAULT * -> SWE

pattern  assault.beaten-passive
code     ASSAULT
mode     beat
verb     beat | assault | manhandle | punch | club | rough_up | attack | stab | whip | flog
nominal  no
agentless yes
priority -1
confidence 0.65
priority -6
object  PEOPLE:target & lemma: leader | journalist | activist | priest | politician | reporter | student | protester | demonstrator | lawyer | teacher | editor | monk | candidate | opposition leader | elder | envoy | diplomat | prisoner | worker | cleric | imam | rabbi | official | mayor | minister | dissident | lawmaker
with|by|in|at|outside?  ANY
example  A Turkish opposition leader was beaten.
         => ASSAULT --- -> TUR

pattern  assault.torture-in
code     ASSAULT
mode     torture
noun     torture | rape | atrocity | abuse
confidence 0.55
in|during  OWNER:target
subject?  ACTOR:source
itself  lemma: widespread torture | torture | mass rape | atrocity
example  Torture in Norway continued.
         => ASSAULT --- -> NOR

pattern  assault.poach
code     ASSAULT
mode     abduct
verb     hijack | seize
nominal  no
priority 2
subject  lemma: pirate | hijacker | gunman | militant | rebel & PEOPLE:source
object  class: vehicle-nouns & OWNER:target?
example  Pirates seized a Italian tanker.
         => ASSAULT * -> ITA

pattern  assault.disappear
code     ASSAULT
mode     abduct
verb     disappear | vanish
nominal  no
confidence 0.45
subject  PEOPLE:target & lemma: activist | journalist | dissident | critic | lawyer | student
after|in  lemma: arrest | custody | kidnapping | abduction | detention
example  A Egyptian activist vanished after his arrest.
         => ASSAULT --- -> EGY

pattern  assault.immolate
code     ASSAULT
mode     abduct
verb     hold
nominal  no
confidence 0.5
priority -3
subject  ACTOR:source & sector: REB | UAF | CRM | PRM
object  PEOPLE:target & not lemma: hostage | captive
for|since|as  lemma: day | week | month | year | hour | ransom | hostage
example  Ethiopian rebels held two Colombian engineers for months.
         => ASSAULT ETH -> COL
agentless no
never    The suspects were held without trial.

pattern  assault.taken-hostage
code     ASSAULT
mode     abduct
verb     take | hold | seize
agentless yes
nominal  no
priority 2
indirect|object  PEOPLE:target
complement|content|obl|as|object  lemma: hostage | captive
subject?  ACTOR:source
example  Two Kenyan engineers were taken hostage.
         => ASSAULT --- -> KEN

pattern  assault.assassinate-attempt
code     ASSAULT
mode     targeted
cameo    185
verb     attempt | try | plot | conspire | plan | seek
nominal  no
status   occurred
priority 6
subject  ACTOR:source
content  EVENT:ASSAULT & lemma: assassinate | kill | murder | poison | behead | eliminate
example  Canadian rebels tried to assassinate the Ethiopian president.
         => ASSAULT CAN -> ETH

pattern  assault.assassination-noun
code     ASSAULT
mode     targeted
cameo    185
noun     attempt | plot | assassination
itself  lemma: assassination attempt | assassination plot | assassination
against|on|of  PEOPLE:target
subject?  ACTOR:source
example  The Swedish rebels' assassination of the Japanese president shocked the region.
         => ASSAULT SWE -> JPN

pattern  assault.survive
code     ASSAULT
mode     targeted
cameo    185
verb     survive | escape
nominal  no
confidence 0.65
subject  PEOPLE:target
object  lemma: assassination attempt | assassination | bomb attack | ambush | knife attack | gun attack | shooting | assassination bid | attempted assassination & OWNER:source?
example  The Austrian president survived an assassination attempt.
         => ASSAULT --- -> AUT
never    The firm survived the recession.
never    The lawmaker survived an attempt to deselect him.
never    The Austrian president survived all the attacks of his critics.

pattern  assault.target-kill
code     ASSAULT
mode     targeted
cameo    185
verb     liquidate | eliminate | take_out | poison | neutralize | neutralise | hunt_down
nominal  no
subject  ACTOR:source & sector: MIL | GOV | SPY | REB | UAF | COP | CRM
object  PEOPLE:target
example  Austrian troops eliminated a Egyptian rebel commander.
         => ASSAULT AUT -> EGY
agentless no

pattern  assault.kidnap
code     ASSAULT
mode     abduct
cameo    181
verb     kidnap | abduct | hijack | snatch
nominal  no
subject  PEOPLE:source & not sector: GOV | JUD | COP | PTY | LEG | ELI
object  PEOPLE:target & not class: property & not lemma: delegate | seat | voter | vote | state | lead | win
example  Gunmen snatched two Canadian engineers.
         => ASSAULT * -> CAN
never    The candidate snatched all the delegates of Ohio.

pattern  assault.kidnapped
code     ASSAULT
mode     abduct
cameo    181
verb     kidnap | abduct | take_hostage
agentless yes
priority -4
object  PEOPLE:target
in|from|by?  ANY
example  Two Thai aid workers were kidnapped.
         => ASSAULT --- -> THA

pattern  assault.hold-captive
code     ASSAULT
mode     abduct
cameo    181
verb     hold | keep | take
nominal  no
subject  ACTOR:source
object  PEOPLE:target
complement|content|obl  lemma: hostage | captive | ransom | prisoner
example  Greek rebels are holding two Ugandan engineers hostage.
         => ASSAULT GRC -> UGA

pattern  assault.ransom
code     ASSAULT
mode     abduct
cameo    181
verb     demand | seek
nominal  no
subject  ACTOR:source & sector: REB | CRM | UAF
object  lemma: ransom
for|from?  PEOPLE:target
example  Indian rebels demanded a ransom for two Polish engineers.
         => ASSAULT IND -> POL

pattern  assault.hijack-noun
code     ASSAULT
mode     abduct
cameo    181
noun     hijacking | kidnapping | abduction | hostage-taking
subject?  ACTOR:source
of  PEOPLE:target | OWNER:target
example  The abduction of two Colombian engineers by Ethiopian rebels drew anger.
         => ASSAULT ETH -> COL

pattern  assault.capture-fighters
code     ASSAULT
mode     abduct
cameo    181
verb     capture | take_prisoner
nominal  no
priority 3
subject  ACTOR:source & sector: MIL | REB | PRM | UAF
object  PEOPLE:target & sector: MIL | REB
example  Greek rebels captured ten Ugandan soldiers.
         => ASSAULT GRC -> UGA

pattern  assault.vessel-hijack
code     ASSAULT
mode     abduct
cameo    181
verb     hijack | commandeer | board
nominal  no
subject  ACTOR:source & sector: CRM | REB | UAF | UNK
object  lemma: ship | vessel | tanker | boat | plane | airliner | bus | yacht | freighter | dhow | oil tanker & OWNER:target?
example  Kenyan rebels hijacked a Moroccan tanker.
         => ASSAULT KEN -> MAR

pattern  assault.beat
code     ASSAULT
mode     beat
cameo    182
verb     beat_up | manhandle | rough_up | flog | punch | kick | slap | club | bludgeon | attack_physically
nominal  no
subject  ACTOR:source & sector: COP | MIL | REB | PRM | UAF | CRM | CVL
object  PEOPLE:target & not sector: PTY | LEG | ELI
with|during?  ANY
example  Indian police beat Polish protesters.
         => ASSAULT IND -> POL
never    The striker was punched in the air.

pattern  assault.beat-people
code     ASSAULT
mode     beat
cameo    182
verb     beat | thrash | whip | pummel
nominal  no
subject  ACTOR:source & class: people | sector: COP | MIL | REB | PRM | UAF & not kind: person | lemma: police & not class: sports & not sector: PTY | LEG | ELI
object  PEOPLE:target & ACTOR | class: people & not sector: PTY | LEG | ELI & not kind: place | organization
with|during?  ANY
example  Indian police beat Polish protesters.
         => ASSAULT IND -> POL
never    The student beat the champion at chess.
never    The governor beat the senator in the primary.
never    Slovakia beat Argentina in the final.
never    The channel beat its rivals in the ratings.

pattern  assault.beaten
code     ASSAULT
mode     beat
cameo    182
verb     beat | beat_up | flog | club | bludgeon | stab | stone | lynch
agentless yes
nominal  no
priority -2
confidence 0.55
object  PEOPLE:target & not sector: PTY | LEG | ELI & not kind: place | organization
subject?  ACTOR:source & class: people | sector: COP | MIL | REB | PRM | UAF | CRM
with|in|near|at|during  ANY
never    The network beats its rivals at every hour.
example  A Ghanaian journalist was beaten by Mexican police in the square.
         => ASSAULT MEX -> GHA

pattern  assault.torture-subject
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     subject
nominal  no
priority 3
subject  ACTOR:source
object  PEOPLE:target
to  lemma: torture | abuse | beating | mistreatment | ill-treatment | electric shock
example  Ukrainian police subjected Brazilian prisoners to torture.
         => ASSAULT UKR -> BRA

pattern  assault.torture-noun
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
noun     torture | mistreatment | ill-treatment
subject  ACTOR:source
of  PEOPLE:target
example  The torture of Thai prisoners by Vietnamese police went on.
         => ASSAULT VNM -> THA

pattern  assault.torture-die
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     die
nominal  no
confidence 0.7
subject  PEOPLE:target
of|after|from|under  lemma: torture | beating | mistreatment | abuse
example  A Greek prisoner died after torture.
         => ASSAULT --- -> GRC

pattern  assault.tortured
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     torture | mistreat | maltreat | ill-treat | waterboard | mutilate
agentless yes
priority -3
object  PEOPLE:target
by|in?  ACTOR:source
example  Norwegian prisoners were tortured.
         => ASSAULT --- -> NOR

pattern  assault.use-torture
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     use | employ | practise | practice
nominal  no
subject  ACTOR:source
object  lemma: torture | electric shock | waterboarding
against|on?  PEOPLE:target
example  Egyptian police used torture on Norwegian prisoners.
         => ASSAULT EGY -> NOR

pattern  assault.rape-noun
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
noun     rape | assault
itself  lemma: rape | sexual assault | gang rape
subject  ACTOR:source
of|on  PEOPLE:target
example  The rape of Egyptian women by Austrian soldiers continued.
         => ASSAULT AUT -> EGY

pattern  assault.sexual-assault
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     molest | rape | grope | defile | abuse
nominal  no
subject  ACTOR:source & sector: MIL | COP | REB | PRM | UAF | CRM | SPY
object  PEOPLE:target
example  Nigerian soldiers raped Ukrainian women.
         => ASSAULT NGA -> UKR

pattern  assault.raped
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     rape | molest | gang-rape
agentless yes
priority -2
object  PEOPLE:target
subject?  ACTOR:source
example  Two Ukrainian women were raped by Nigerian soldiers.
         => ASSAULT NGA -> UKR

pattern  assault.commit-rape
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     commit | perpetrate
nominal  no
priority 3
subject  ACTOR:source
object  lemma: rape | sexual violence | sexual assault | sex crime
against|on?  PEOPLE:target
example  Algerian soldiers committed rape against German women.
         => ASSAULT DZA -> DEU

pattern  assault.assassinated
code     ASSAULT
mode     targeted
verb     assassinate
subject? ACTOR:source
object   PEOPLE:target
example  The president of Haiti was assassinated.
         => ASSAULT * -> HTI

pattern  assault.abduct
code     ASSAULT
mode     abduct
verb     kidnap | abduct | hijack | take_hostage
subject? PEOPLE:source
object   PEOPLE:target | lemma: plane | ship | bus | vessel | aircraft & OWNER:target?
example  Somali pirates hijacked a Danish ship.
         => ASSAULT SOM -> DNK

pattern  assault.hostage
code     ASSAULT
mode     abduct
verb     take | hold | seize
nominal  no
subject  ACTOR:source & not sector: GOV
object   PEOPLE:target
content|obl|as|complement  lemma: hostage | captive
example  Fijian rebels held the prime minister hostage.
         => ASSAULT FJI -> *

pattern  assault.hostages
code     ASSAULT
mode     abduct
verb     take | hold | seize
nominal  no
subject  ACTOR:source & not sector: GOV
object   lemma: hostage | captive & PEOPLE:target
example  Fijian rebels took dozens of hostages.
         => ASSAULT FJI -> *

pattern  assault.torture
code     ASSAULT
mode     torture
context  human_rights
verb     torture | mistreat | maltreat | ill-treat
subject  ACTOR:source
object   PEOPLE:target
priority 1
example  Syrian police tortured the detainees.
         => ASSAULT SYR -> *

pattern  assault.sexual
code     ASSAULT
mode     sexual
context  human_rights
verb     rape | molest
subject  ACTOR:source
object   PEOPLE:target
priority 1
example  Serb soldiers raped Bosnian women.
         => ASSAULT SRB -> BIH

pattern  assault.guards-beat
code     ASSAULT
mode     beat
verb     beat | beat_up | club | kick | manhandle | batter | thrash | whip | punch | rough_up | assault
nominal  no
confidence 0.7
priority 2
subject  lemma: guard | policeman | policewoman | police | agent | soldier | officer | gendarme | militiaman | jailer | crowd | mob | thug | supporter | trooper & OWNER:source
object  PEOPLE:target & class: citizens
example  Angolan guards beat two protesters.
         => ASSAULT AGO -> *
never    The Angolan minister beat the Zambian workers.

pattern  assault.brawl
code     ASSAULT
mode     beat
verb     brawl | scuffle | come_to_blows | tussle
nominal  no
symmetric two
subject  OWNER:source & sector: MIL | COP | GOV | LEG
example  Angolan and Zambian soldiers brawled on the ridge.
         => ASSAULT AGO, ZMB

pattern  assault.turn-on-crowd
code     ASSAULT
mode     crowd-control
verb     turn
nominal  no
subject  ACTOR:source & sector: COP | MIL | PRM
on       lemma: protester | protestor | demonstrator | crowd | marcher | striker | civilian | student & PEOPLE:target
example  Danish police turned on the demonstrators.
         => ASSAULT DNK -> *
never    Danish police turned on the lights.
