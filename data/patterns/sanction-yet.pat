pattern  sanction.boycott-state
code     SANCTION
mode     discontinue
context  economic
verb     boycott | embargo | quarantine | ostracise | ostracize | shun | isolate
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & sector: GOV | IGO | EUR | LEG
object  ACTOR:target & not sector: SPO
example  Vietnam embargoed Thailand.
         => SANCTION VNM -> THA

pattern  sanction.freeze-relations
code     SANCTION
mode     withdraw
context  diplomatic
verb     freeze | suspend | downgrade | reduce | cut | sever | break_off | end | halt | lower
nominal  no
priority 2
subject  ACTOR:source
object  lemma: relations | relation | ties | contacts | contact | cooperation | exchange | dialogue | link | visit | communication | representation | military tie | level of relations | diplomatic representation
with|to|at  OWNER:target
example  Poland downgraded its relations with Algeria.
         => SANCTION POL -> DZA

pattern  sanction.visa-ban
code     SANCTION
mode     discontinue
verb     impose | introduce | slap | announce | extend | tighten
nominal  no
priority 3
subject  ACTOR:source
object  lemma: visa restriction | visa ban | travel ban | entry ban | asset freeze | travel restriction | blacklist | visa requirement
on|against|for  PEOPLE:target | OWNER:target
example  Chile introduced visa restrictions for Turkish officials.
         => SANCTION CHL -> TUR

pattern  sanction.blacklist-p
code     SANCTION
mode     discontinue
verb     blacklist | sanction | penalise | penalize | debar | bar
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | EUR | UNO | IGO | LEG
object  lemma: company | firm | bank | official | general | businessman | oligarch | entity | individual | minister | judge | officer | unit | shipping company | airline | tanker | commander | tycoon & PEOPLE:target | OWNER:target
over|for?  ANY
example  Poland sanctioned two Algerian generals.
         => SANCTION POL -> DZA

pattern  sanction.export-ban
code     SANCTION
mode     discontinue
context  economic
verb     ban | halt | stop | block | restrict | suspend | limit | curb | cut | end
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO
object  lemma: export | exports | sale | sales | supply | supplies | delivery | deliveries | shipment | transfer | grain export | chip export | technology transfer | arms delivery | weapon sale | gas delivery | gas supply | oil supply
to  OWNER:target
example  Turkey halted deliveries to Canada.
         => SANCTION TUR -> CAN

pattern  sanction.cut-funding
code     SANCTION
mode     discontinue
verb     cut | slash | withdraw | halt | suspend | freeze | end | stop | pull | withhold | reduce
nominal  no
priority 2
subject  ACTOR:source
object  lemma: funding | contribution | fund | grant | budget | payment | financial support | subsidy | donation | money | dues | payments
to|for|from  OWNER:target
example  Uganda withdrew its funding for a Spanish project.
         => SANCTION UGA -> ESP

pattern  sanction.stop-training
code     SANCTION
mode     discontinue
verb     stop | end | suspend | halt | terminate
priority 6
nominal  no
confidence 0.65
subject  ACTOR:source
object  lemma: training | training mission | military training | military mission | exercise | joint exercise | patrol | joint patrol | intelligence sharing | program | programme | project & not class: protests
with|of|in|for  OWNER:target
example  Mexico suspended joint patrols with Ghana.
         => SANCTION MEX -> GHA

pattern  sanction.cancel-contract
code     SANCTION
mode     discontinue
context  economic
verb     cancel | scrap | terminate | annul | rescind | void | revoke | suspend | tear_up
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | BUS | MIL | EUR
object  lemma: contract | order | deal | arms deal | licence | concession | gas contract | project | pipeline project | tender | lease | loan | loan agreement | purchase & not class: none-at-all
with|for|of|to  OWNER:target
example  Ghana cancelled a contract with a Kenyan firm.
         => SANCTION GHA -> KEN

pattern  sanction.exclude-event
code     SANCTION
mode     withdraw
verb     exclude | ban | bar | disinvite | uninvite | expel | suspend | disqualify
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | SOC
object  OWNER:target | PEOPLE:target
from  lemma: summit | meeting | council | games | olympics | union | talk | talks | exercise | conference | group | competition | organization | festival | forum | bloc
example  Sweden excluded Japan from the summit.
         => SANCTION SWE -> JPN

pattern  sanction.oust-mission
code     SANCTION
mode     expel
verb     expel | oust | eject | kick_out | throw_out | evict
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: observer | monitor | inspector | peacekeeper | aid agency | charity | ngo | correspondent | mission | aid worker | adviser | contractor | missionary | international observer & OWNER:target?
from?  OWNER:target
example  Morocco ejected Greek observers.
         => SANCTION MAR -> GRC

pattern  sanction.death-sentence
code     SANCTION
mode     convict
context  legal
verb     sentence | condemn
nominal  no
agentless yes
priority 3
subject?  ACTOR:source
object  PEOPLE:target
to  lemma: death | year | years | life | month | months | imprisonment | prison | jail | hanging | term | life imprisonment | community service | lash
example  A Norwegian court sentenced two Indian men to death.
         => SANCTION NOR -> IND
example  Two Colombian generals were sentenced to death.
         => SANCTION --- -> COL

pattern  sanction.jail-for
code     SANCTION
mode     convict
context  legal
verb     jail | imprison | fine | convict | sentence
nominal  no
agentless yes
priority 1
subject?  ACTOR:source
object  PEOPLE:target & not sector: JUD
for|over  lemma: year | years | month | months | life | murder | fraud | corruption | spying | treason | terrorism | rape | bribery | espionage | plotting | contempt | theft | smuggling | blasphemy | sedition | crime | insult | libel | drug
example  A Colombian court jailed a Iraqi editor for fraud.
         => SANCTION COL -> IRQ

pattern  sanction.uphold
code     SANCTION
mode     convict
context  legal
verb     uphold | confirm | affirm
nominal  no
confidence 0.6
subject  ACTOR:source & sector: JUD
object  lemma: conviction | verdict | sentence | ruling | death sentence | jail sentence | ban | life sentence
of|against|on?  PEOPLE:target | OWNER:target
example  A Norwegian court upheld the conviction of a Indian general.
         => SANCTION NOR -> IND

pattern  sanction.strip-title
code     SANCTION
mode     withdraw
verb     strip | deprive | remove
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | JUD
object  OWNER:target | PEOPLE:target
of|from  lemma: immunity | title | vote | right | membership | command | rank | office | post | honour | honor | status | voting right | parliamentary immunity
example  The Nigerian parliament stripped its general of immunity.
         => SANCTION NGA -> *

pattern  sanction.no-confidence
code     SANCTION
mode     withdraw
context  political_institutions
verb     oust | topple | unseat | dismiss | sack | remove | impeach | censure | vote_out | bring_down
nominal  no
confidence 0.6
subject  ACTOR:source & sector: LEG | GOV | PTY
object  lemma: government | president | prime minister | minister | speaker | chancellor | premier | cabinet | governor | attorney general | judge | army chief | central bank governor & OWNER:target?
in|after|over?  ANY
example  The Brazilian parliament ousted the government.
         => SANCTION BRA -> *
