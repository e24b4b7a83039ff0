# Pardons, charges dropped, apologies.

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
object  lemma: charge | case | indictment | conviction | sentence | lawsuit | arrest warrant | warrant | prosecution | investigation | death sentence & PEOPLE:target?
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

pattern  concede.settle-suit
code     CONCEDE
context  legal
cameo    080
verb     settle | drop | withdraw | compensate
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | BUS | SOC | COP | LEG
object  lemma: lawsuit | suit | case | claim | legal action | complaint | appeal
with|against|by?  OWNER:target
example  Brazil settled a lawsuit with a Swedish firm.
         => CONCEDE BRA -> *

pattern  concede.compensate
code     CONCEDE
cameo    080
verb     compensate | indemnify
confidence 0.6
subject  ACTOR:source & sector: GOV | BUS | MIL | COP | UNO | IGO
object  PEOPLE:target
for?  ANY
example  Spain compensated Peruvian victims.
         => CONCEDE ESP -> PER

pattern  concede.express-regret
code     CONCEDE
cameo    055
verb     express | voice | offer | convey | show
nominal  no
subject  ACTOR:source
object  lemma: regret | remorse | regrets | apology | apologies | contrition | deep regret
to?  OWNER:target
for|over|about|at?  ANY & OWNER:target?
example  Pakistan expressed regret over the raid.
         => CONCEDE PAK

pattern  concede.regret
code     CONCEDE
cameo    055
verb     regret | apologise | apologize | rue
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | LEG | REL | IGO | UNO
object|for|over|content  lemma: killing | death | loss | incident | mistake | error | raid | attack | crime | war | slavery | remark | abuse | massacre | bombing | role | shooting | downing | genocide & OWNER:target?
of|in?  ANY
to?      OWNER:target
example  Brazil regretted the killing of Swedish civilians.
         => CONCEDE BRA -> *

pattern  concede.reinstate
code     CONCEDE
cameo    081
verb     reinstate | rehire | readmit | rehabilitate | restore
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | JUD | LEG | BUS | MIL
object  PEOPLE:target & lemma: minister | judge | worker | teacher | general | official | employee | striker | president | officer | mayor | chief
to|in|as?  ANY
example  Germany reinstated Nigerian teachers.
         => CONCEDE DEU -> NGA

pattern  concede.apologise
code     CONCEDE
cameo    055
verb     apologize | apologise
subject  ACTOR:source
to|for?  OWNER:target
example  Japan apologized to South Korea.
         => CONCEDE JPN -> KOR

pattern  concede.apology
code     CONCEDE
cameo    055
noun     apology
subject  ACTOR:source
to|object?  OWNER:target
example  The Dutch king offered an apology to Indonesia.
         => CONCEDE NLD -> IDN

pattern  concede.pardon
code     CONCEDE
verb     pardon | amnesty
subject  ACTOR:source
object   PEOPLE:target
example  The president of Belarus pardoned the activists.
         => CONCEDE BLR -> *

pattern  concede.grant-pardon
code     CONCEDE
verb     grant | issue | offer | declare | announce
subject  ACTOR:source
object   lemma: pardon | amnesty | clemency
to|for|indirect?  PEOPLE:target
example  Myanmar granted amnesty to the prisoners.
         => CONCEDE MMR -> *

pattern  agree.will-free
code     CONCEDE
verb     release | free | let_go | repatriate | hand_back | return
nominal  no
tense    future
future   CONCEDE
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | COP | IGO
object   class: prisoners | lemma: body | base | depot | weapon | equipment | vessel | ship & OWNER:target?
to|from?  OWNER:target
example  Israel will free 150 Palestinian prisoners.
         => CONCEDE ISR -> PSE
never    The label will release a record.

pattern  concede.court-lets
code     CONCEDE
verb     allow | permit | clear | authorise | authorize
nominal  no
polarity positive
priority 2
subject  ACTOR:source & sector: JUD | GOV | LEG
object|indirect  PEOPLE:target & sector: OPP | ELI | PTY | GOV | CVL
content|infinitive  lemma: run | stand | return | participate | compete | vote | demonstrate | march | leave | travel | contest
example  Senegal's supreme court allowed the opposition leader to run.
         => CONCEDE SEN -> SEN
never    The Senegalese doctor allowed the patient to run.

pattern  concede.shorter-sentence
code     CONCEDE
context  legal
verb     reduce | commute | shorten | cut | halve | slash | lighten | mitigate | trim | remit | overturn | quash | annul
nominal  no
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | MIL | LEG
object  lemma: sentence | prison sentence | prison term | jail term | death sentence | jail sentence | term | conviction & not lemma: four-year term | five-year term
of|for|on?  PEOPLE:target | OWNER:target
example  Botswana's generals reduced the sentence of the opposition leader.
         => CONCEDE BWA -> *

pattern  concede.say-sorry
code     CONCEDE
verb     say | say_sorry
adjective sorry
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | EUR | UNO & not sector: BUS
itself?  lemma: sorry
complement|content|object|itself  lemma: sorry
to?  OWNER:target
for  ANY
example  Botswana is sorry for the deportations.
         => CONCEDE BWA

pattern  concede.acknowledge-guilt
code     CONCEDE
verb     acknowledge | admit | accept | recognise | recognize | own_up
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | EUR | UNO
object|to  lemma: responsibility | guilt | blame | wrongdoing | fault | mistake | complicity
in|for|towards|to?  OWNER:target
example  Botswana acknowledged its responsibility in Angola.
         => CONCEDE BWA -> AGO
