# Sanctions, embargoes, bans.

pattern  sanction.tariffs
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     impose | slap | levy | raise | increase | hike | double | introduce | announce | place | put | clap | threaten_with | extend | reimpose | reinstate | restore
nominal  no
priority 1
subject  ACTOR:source
object  lemma: tariff | duty | import duty | customs duty | levy | surcharge | anti-dumping duty | punitive tariff | countervailing duty | quota | export tax
against|on  OWNER:target
example  Ethiopia slapped tariffs on Colombia.
         => SANCTION ETH -> COL

pattern  sanction.trade-ban
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     impose | announce | introduce | enforce | order | slap | place | declare | reimpose | tighten | extend
nominal  no
priority 2
subject  ACTOR:source
object  lemma: trade embargo | arms embargo | oil embargo | import ban | export ban | trade ban | embargo | economic sanction | financial sanction | visa ban | travel ban | ban | flight ban | boycott | price cap | trade restriction | export restriction | export control | economic blockade | trade blockade | visa restriction | punitive measure | economic measure
against|on|to|for  ACTOR:target
example  Vietnam announced an arms embargo against Thailand.
         => SANCTION VNM -> THA

pattern  sanction.ban-imports
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     ban | block | halt | stop | suspend | restrict | bar | prohibit | boycott | limit | curb
priority 3
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | JUD
object  lemma: import | imports | export | exports | oil import | gas import | grain import | beef import | shipment | trade | arms sale | sale | flight | flights | air link | oil export | gas export | arms export | weapon sale | direct flight | investment | tourism | visa | food import | wheat export | air traffic | rail link | ferry service & OWNER:target?
from|to|with|of|between?  OWNER:target
example  Egypt banned imports from Norway.
         => SANCTION EGY -> NOR
example  India suspended flights to Poland.
         => SANCTION IND -> POL

pattern  sanction.face
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     face | suffer | endure | incur | reel
nominal  no
confidence 0.6
subject  ACTOR:target & not sector: CRM | CVL | BUS
object|under|from  class: sanctions
from|by?  ACTOR:source
example  Uganda faces sanctions from Greece.
         => SANCTION GRC -> UGA

pattern  sanction.designate
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     list | designate | brand | label | declare | proscribe | classify | name
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | EUR | UNO | IGO
object  OWNER:target
as|complement|content|obl  lemma: terrorist organisation | terrorist organization | terrorist group | organisation | organization | terrorist | sponsor | state sponsor | terrorist entity | foreign agent | pariah
example  Brazil designated a Swedish militia as a terrorist group.
         => SANCTION BRA -> SWE

pattern  sanction.isolate
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     isolate | ostracize | ostracise | shun | punish | blacklist | embargo
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG
object  ACTOR:target | OWNER:target
example  Greece blacklisted a Ugandan bank.
         => SANCTION GRC -> UGA
agentless no
never    The Greek government penalises workers.

pattern  sanction.noun-more
code     SANCTION
mode     discontinue
context  economic
cameo    163
noun     sanction | embargo
confidence 0.65
priority -1
itself  lemma: sanction | embargo | arms embargo | trade embargo | trade sanction | economic sanction
subject  ACTOR:source
against|on  OWNER:target
example  Canadian sanctions against Ethiopia remain.
         => SANCTION CAN -> ETH

pattern  sanction.against-passive
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     impose | levy | slap | place | tighten | extend | renew | reimpose | introduce
agentless yes
nominal  no
confidence 0.65
object  class: sanctions
against|on  OWNER:target
subject?  ACTOR:source
example  Sanctions were imposed on Greece.
         => SANCTION --- -> GRC

pattern  sanction.renew-fail
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     keep | maintain | retain | uphold | extend | prolong | renew | roll_over
nominal  no
confidence 0.65
subject  ACTOR:source
object  class: sanctions & not class: none-at-all
against|on  OWNER:target
example  Norway extended its sanctions against India.
         => SANCTION NOR -> IND

pattern  sanction.trade-war
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     launch | start | wage | escalate
nominal  no
priority 6
subject  ACTOR:source
object  lemma: trade war | tariff war | economic war
against|with|on  OWNER:target
example  Peru launched a trade war against Italy.
         => SANCTION PER -> ITA

pattern  sanction.exclude-market
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     exclude | ban | bar | remove | cut_off | shut | lock_out | disconnect
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | BUS
object  OWNER:target
from  lemma: market | swift | system | payment system | network | 5g network | trade | tender | contract | financial system
example  Egypt barred a Norwegian firm from the market.
         => SANCTION EGY -> NOR

pattern  sanction.aid-cut
code     SANCTION
mode     discontinue
cameo    162
verb     cut | slash | reduce | suspend | halt | stop | freeze | withhold | end | withdraw | curtail | trim | terminate | pull | scale_back | discontinue | delay | block | cut_off | phase_out | cancel | scrap | axe
nominal  no
priority 1
subject  ACTOR:source
object  lemma: aid | assistance | foreign aid | military aid | economic aid | financial aid | development aid | humanitarian aid | food aid | military assistance | funding | loan | grant | subsidy | credit | food supply | aid payment | aid delivery | budget support | financing | contribution | arms supply | weapon delivery | arms delivery | military support | financial support | support | aid program | aid programme | aid shipment | relief
to|for|from|in  OWNER:target
example  Turkey slashed military aid to Canada.
         => SANCTION TUR -> CAN

pattern  sanction.aid-deliveries
code     SANCTION
mode     discontinue
cameo    162
verb     suspend | halt | stop | end | cease | interrupt | pause | abandon | cancel | freeze
nominal  no
subject  ACTOR:source
object  lemma: aid delivery | delivery | food delivery | relief operation | aid operation | operation | relief flight | aid program | aid programme | work | aid effort | relief work | mission | aid flight | food distribution | distribution | humanitarian operation & not class: protests
subject  ACTOR:source & sector: UNO | IGO | NGO | SOC | MED
in|to|for  OWNER:target
example  The Red Cross suspended relief operations in Kenya.
         => SANCTION IGO -> KEN

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
agentless no
example  Vietnam embargoed Thailand.
         => SANCTION VNM -> THA
never    Thailand has long been isolated.

pattern  sanction.visa-ban
code     SANCTION
mode     discontinue
verb     impose | introduce | slap | announce | extend | tighten
nominal  no
priority 3
subject  ACTOR:source
object  lemma: visa restriction | visa ban | travel ban | entry ban | asset freeze | travel restriction | blacklist | visa requirement
against|on|for  PEOPLE:target | OWNER:target
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

pattern  sanction.impose
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     impose | levy | slap | introduce | place | adopt | enact | tighten | extend | expand | renew | announce | approve | toughen | apply | raise | increase | unveil | issue
nominal  yes
subject  ACTOR:source
object   class: sanctions
against|on|to|for  OWNER:target
example  The European Union imposed sanctions on Belarus.
         => SANCTION EUR -> BLR
never    The chair imposed order on the meeting.

pattern  sanction.verb
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     sanction | embargo | blacklist
nominal  no
subject  ACTOR:source
object   OWNER:target
example  The United States sanctioned two Russian banks.
         => SANCTION USA -> RUS

pattern  sanction.noun
code     SANCTION
mode     discontinue
noun     sanction | sanctions | embargo
subject  ACTOR:source
against|on|object  OWNER:target
confidence 0.65
example  American sanctions against Iran hit exports.
         => SANCTION USA -> IRN

pattern  sanction.aid
code     SANCTION
mode     discontinue
verb     suspend | cut | halt | stop | freeze | withhold | cut_off | end | reduce | terminate | withdraw | slash
nominal  yes
subject  ACTOR:source
object|off  lemma: aid | assistance | loan | funding | credit | support | supply | arms sale | shipment | delivery | money | cooperation | export | fund
to|for|from  OWNER:target
example  Germany suspended aid to Mali.
         => SANCTION DEU -> MLI

pattern  sanction.revoke-visas
code     SANCTION
context  diplomatic
verb     revoke | cancel | withdraw | annul | rescind | restrict | suspend
nominal  no
priority 5
subject  ACTOR:source & sector: GOV | EUR
object  lemma: visa | visas | accreditation & OWNER:target?
of|for|to|from|indirect  OWNER:target
example  Botswana revoked the visas of Angolan officials.
         => SANCTION BWA -> AGO

pattern  sanction.add-to-list
code     SANCTION
context  economic
verb     add | put | place | include
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | EUR | UNO | IGO
object  OWNER:target | PEOPLE:target
to|on|in  lemma: list | blacklist | black list | sanctions list | entity list | sanction list
example  Botswana added three Angolan companies to its sanctions list.
         => SANCTION BWA -> AGO

pattern  sanction.tariffs-from
code     SANCTION
context  economic
verb     impose | slap | levy | place | put | introduce | raise | increase | double | announce
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | EUR | LEG
object  lemma: tariff | duty | import duty | import tariff | levy | quota | surcharge | anti-dumping duty | ban | import ban
on  ANY
from|out_of  ACTOR:target
example  Angola slapped tariffs on barley from Zambia.
         => SANCTION AGO -> ZMB

pattern  sanction.stop-buying
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     stop | cease | halt | suspend
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | EUR & not kind: person & not sector: BUS
content  lemma: buy | import | purchase | sell | supply | export | ship | deliver & OWNER:target
example  Spain stopped buying copper from Peru.
         => SANCTION ESP -> PER
never    Spain stopped buying time.

pattern  sanction.join-sanctions
code     SANCTION
context  economic
cameo    163
verb     join
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | EUR & not sector: BUS
object|in class: sanctions
against|on OWNER:target
example  Chile joined the sanctions against Peru.
         => SANCTION CHL -> PER
never    Chile did not comment on the sanctions against Peru.

pattern  sanction.bar-from-trade
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     ban | bar | prohibit | block | forbid
priority 12
subject? ACTOR:source & sector: GOV | UNO | EUR | IGO
agentless yes
object   ACTOR:target & kind: place | nationality
from|content|infinitive  lemma: import | export | trade | sell | buy | purchase | ship | borrow
example  Fiji was barred from importing oil.
         => SANCTION --- -> FJI
never    Fiji was barred from the meeting.
