# Money, loans, debts forgiven.

pattern  aid.money
code     AID
context  economic
cameo    071
verb     give | provide | grant | donate | lend | contribute | pay | bring | transfer | disburse | release | allocate | extend | send | channel | inject | hand_over | award | loan | commit | pour | advance | deliver | add | make_available | deposit
pledge   delivered
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | REL | MIL | LEG | CVL | UNK | BUS & not lemma: taxpayer | donor
object  MONEY | lemma: loan | grant | credit | fund | funds | cash | money | subsidy | financial aid | economic aid | financial assistance | economic assistance | budget support | bailout | credit line | development aid | financing | funding | financial support | additional funding
to|for|indirect|in  OWNER:target & not sector: PTY | LEG | ELI | JRN | BUS
example  Peru lent 20 million dollars to Italy.
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
object  MONEY | class: aid | lemma: shipment | equipment | medical equipment
purpose|for  lemma: school | hospital | clinic | road | refugee | relief | victim | farmer | reconstruction | project | child | water | development | promote | help | improve | investment & OWNER:target
example  Ethiopia gave 3 million dollars for schools in Colombia.
         => AID ETH -> COL

pattern  aid.toward-purpose
code     AID
verb     give | provide | grant | donate | contribute | allocate | disburse | deliver | hand_over | make_available | supply | dispatch | send
nominal  no
priority -2
pledge   delivered
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
object   MONEY | class: aid & not class: weapons | lemma: shipment | equipment | medical equipment | medical supply | ambulance
purpose|for  lemma: promote | help | improve | assist | support | fight | combat | stem | rebuild | develop | feed | treat | vaccinate | relieve | ease | humanitarian aid | development | response | aid | research | relief | reconstruction | recovery | rehabilitation
example  Germany gave 3 million dollars to promote growth in Ethiopia.
         => AID DEU -> ETH
never    Germany gave 3 million dollars to promote growth in Saxony.


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
object  ACTOR:target
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
example  Vietnam funded a dam in Thailand.
         => AID VNM -> THA

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

pattern  aid.debt
code     AID
context  economic
verb     forgive | cancel | write_off | waive | reschedule
nominal  no
subject  ACTOR:source
object   lemma: debt | loan
of|for?  OWNER:target
owner?   OWNER:target
example  Russia cancelled the debt of Cuba.
         => AID RUS -> CUB

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
object   lemma: school | hospital | clinic | project | road | camp | programme | program | reconstruction | railway | dam | port | training | power line | pipeline | power station | power plant | bridge | highway | grid | airport | mine clearance | reactor & OWNER:target?
in|for|to   OWNER:target
example  Kuwait financed a hospital in Yemen.
         => AID KWT -> YEM
never    Kuwait financed its budget.

pattern  aid.recipient-get
code     AID
verb     get | receive | obtain | accept
nominal  no
subject  OWNER:target & not sector: BUS
object   class: aid | MONEY
from     ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
confidence 0.7
example  Malawi got emergency food from Zambia.
         => AID ZMB -> MWI
never    Malawi received a letter from Zambia.

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

pattern  aid.pay-for
code     AID
verb     pay | foot | fund | finance | underwrite | bankroll | build | rebuild | renovate | equip
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO & kind: place | nationality | organization
for  OWNER:target & lemma: house | school | hospital | clinic | road | bridge | well | bill | reconstruction | salary | shelter | camp | housing | mosque | water system | power plant
example  Botswana has paid for two hundred houses in Angola.
         => AID BWA -> AGO

pattern  aid.lend-thing
code     AID
verb     lend | loan | donate | gift | give | hand | supply | grant
nominal  no
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | IGO | EUR | UNO
indirect|to  ACTOR:target & sector: GOV | MIL | COP | REF | MED
object  lemma: helicopter | aircraft | ship | boat | truck | ambulance | vehicle | generator | fire engine | plane | patrol boat | tent | vaccine | bus | tractor | radar | body armour | helmet | machine | bulldozer | drone | doctor | engineer
example  Botswana lent Angola three helicopters.
         => AID BWA -> AGO

pattern  aid.increase
code     AID
cameo    071
verb     top_up | increase | boost | double | triple | raise | expand | step_up | renew | resume | restore
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
object   lemma: aid | funding | assistance | military aid | humanitarian aid | development aid | financial aid | food aid | contribution | relief
to|for   OWNER:target & not sector: BUS
example  Norway increased its aid to the Palestinians.
         => AID NOR -> PSE
never    Norway increased its funding for the railway.

pattern  aid.lifeline
code     AID
verb     throw | give | extend | hand | provide
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
object   lemma: lifeline | financial lifeline | credit lifeline | economic lifeline
indirect|to  ACTOR:target & not sector: BUS
example  India threw Sri Lanka a lifeline.
         => AID IND -> LKA
never    The striker threw his team a lifeline.


pattern  aid.field-hospital
code     AID
context  health
verb     set_up | open | build | establish | run | erect
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | MED | NGO | IGO | UNO | EUR | SOC
object   lemma: field hospital | mobile hospital | mobile clinic | relief camp | soup kitchen | tent camp | feeding centre | refugee camp
in|at|near  OWNER:target
example  Israeli doctors set up a field hospital in Turkey.
         => AID ISR -> TUR
never    Israeli doctors set up a private practice in Turkey.

pattern  aid.deposit-at
code     AID
cameo    071
context  economic
verb     deposit | park
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | IGO
object   MONEY
at|in|with OWNER:target & not sector: BUS | lemma: central bank & OWNER:target
example  Spain deposited two billion dollars at Peru's central bank.
         => AID ESP -> PER
never    The Spanish singer deposited two million dollars at a bank in Peru.
