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
on|against  OWNER:target
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
on|against|to|for  ACTOR:target
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
verb     isolate | ostracize | ostracise | shun | punish | blacklist | penalize | penalise | embargo
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG
object  ACTOR:target | OWNER:target
example  Greece blacklisted a Ugandan bank.
         => SANCTION GRC -> UGA
agentless no

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
on|against  OWNER:target
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
on|against  OWNER:target
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
on|against  OWNER:target
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

pattern  sanction.staff-withdraw
code     SANCTION
mode     withdraw
cameo    166
verb     withdraw | pull_out | evacuate | pull | recall | remove
nominal  no
priority 6
subject  ACTOR:source
object  lemma: staff | aid worker | worker | foreign staff | personnel | inspector | observer | monitor | relief worker | peacekeeper | mission | adviser | embassy staff | diplomatic staff | expert | team | weapons inspector | peacekeeping force | peacekeeping troop & not class: troops | lemma: peacekeeper | peacekeeping force | peacekeeping troop
from|in  OWNER:target
example  The Red Cross withdrew its staff from Turkey.
         => SANCTION IGO -> TUR

pattern  sanction.leave-country
code     SANCTION
mode     withdraw
cameo    166
verb     withdraw | pull_out | leave | quit
nominal  no
priority 2
subject  ACTOR:source & sector: NGO | SOC
from|object|of|out_of  ACTOR:target & kind: place
example  Oxfam withdrew from Norway.
         => SANCTION NGO -> NOR
agentless no
never    It was left to the aides.

pattern  sanction.cut-ties
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     cut | sever | break | suspend | end | freeze | downgrade | rupture | break_off | cut_off | terminate | renounce | dissolve | scale_back | scale_down | halt | reduce | curtail | abandon | discontinue | snap
priority 1
subject  ACTOR:source
object|off  lemma: tie | ties | relation | relations | diplomatic tie | diplomatic ties | diplomatic relation | diplomatic relations | link | links | contact | contacts | cooperation | military cooperation | trade tie | trade relation | economic tie | military tie | trade link | security cooperation | intelligence cooperation | intelligence sharing | exchange | partnership | alliance | consular relation | dialogue
with|to|between?  OWNER:target
example  Italy severed diplomatic ties with Pakistan.
         => SANCTION ITA -> PAK
example  Pakistan suspended military cooperation with Vietnam.
         => SANCTION PAK -> VNM

pattern  sanction.sever-noun
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
noun     severing | rupture | suspension | severance | downgrading
subject  ACTOR:source
of  lemma: tie | ties | relation | relations | cooperation | link | diplomatic relation
with?  OWNER:target
example  India announced the severing of ties with Poland.
         => SANCTION IND -> POL

pattern  sanction.recall-envoy
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     recall | withdraw | pull_out | call_home | summon_home | pull
nominal  no
priority 1
subject  ACTOR:source
object  lemma: ambassador | envoy | diplomat | embassy staff | charge d'affaires | consul | high commissioner | diplomatic staff | diplomatic mission | ambassadors | negotiator | representative
from|to|in  ACTOR:target
example  Poland recalled its ambassador from Algeria.
         => SANCTION POL -> DZA

pattern  sanction.close-mission
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     close | shut | shut_down | close_down | suspend | evacuate
nominal  no
subject  ACTOR:source
object  lemma: embassy | consulate | mission | diplomatic mission | consular section | border | border crossing | airspace | land border | consulates | interests section | trade office | cultural centre | liaison office & OWNER:target?
in|with|to?  ACTOR:target
example  Canada closed its embassy in Ethiopia.
         => SANCTION CAN -> ETH

pattern  sanction.close-border-plain
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     close | shut | seal | shut_down
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO
object  lemma: border | borders | airspace | land border | border crossing
to?  OWNER:target
example  Canada closed its borders to Ethiopia.
         => SANCTION CAN -> ETH

pattern  sanction.end-mediation
code     SANCTION
context  diplomatic
cameo    165
verb     end | abandon | halt | suspend | terminate | break_off | give_up | cease
nominal  no
priority 3
subject  ACTOR:source
object  lemma: mediation | mediation effort | mediation mission | peace effort | good office | peace mission | mediating role
in|between?  OWNER:target
example  Spain ended mediation efforts in Peru.
         => SANCTION ESP -> PER

pattern  sanction.halt-talks-more
code     SANCTION
mode     withdraw
context  diplomatic
cameo    164
verb     suspend | halt | break_off | freeze | end | walk_out | pull_out | quit | abandon | leave | withdraw | storm_out | break | discontinue | drop_out | stop
nominal  no
priority 1
subject  ACTOR:source
object|of|from|off|out_of  lemma: talk | talks | negotiation | negotiations | dialogue | peace process | peace talk | peace talks | trade talk | discussion | peace negotiation | accession talk | round of talks | peace conference | nuclear talk & OWNER:target?
with|on|in?  OWNER:target
example  Austria broke off talks with Egypt.
         => SANCTION AUT -> EGY
example  Pakistani rebels quit the Vietnamese peace talks.
         => SANCTION PAK -> VNM

pattern  sanction.treaty-exit
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     quit | leave | withdraw | exit | pull_out | abandon | suspend | renounce | scrap | tear_up | repudiate | abrogate | annul | denounce | revoke | rescind | terminate | walk_away | void | freeze | ditch | unsign | nullify | cancel | pull
confidence 0.7
subject  ACTOR:source
object|from|of|out_of|in  lemma: treaty | agreement | accord | pact | deal | convention | protocol | memorandum | nuclear deal | trade deal | trade agreement | peace deal | peace accord | arms control treaty | nuclear accord | defence pact | defense pact | nonproliferation treaty | non-proliferation treaty | statute | agreement | contract | charter | nuclear treaty | extradition treaty | participation & ANY:instrument
with|by?  OWNER:target
example  Kenya pulled out of a treaty with Morocco.
         => SANCTION KEN -> MAR
example  Nigeria abrogated its pact with Ukraine.
         => SANCTION NGA -> UKR

pattern  sanction.leave-org
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     quit | leave | withdraw | exit | pull_out | abandon | resign | secede
nominal  no
subject  ACTOR:source & sector: GOV | LEG
object|from|of|out_of  ACTOR:target & sector: IGO | UNO | EUR
example  Peru withdrew from UNESCO.
         => SANCTION PER -> UNO

pattern  sanction.suspend-member
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     suspend | expel | exclude | eject | oust | ban | kick_out
subject  ACTOR:source & sector: IGO | UNO | EUR
object  ACTOR:target & kind: place
from?  ANY
example  The African Union suspended Pakistan.
         => SANCTION IGO -> PAK
agentless no
never    The claim was thrown out by the court.

pattern  sanction.membership-n
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     suspend | revoke | freeze | terminate
nominal  no
subject  ACTOR:source & sector: IGO | UNO | EUR | GOV
object  lemma: membership | voting right | observer status | status | accreditation & OWNER:target?
of?  OWNER:target
example  The Arab League suspended the membership of Italy.
         => SANCTION IGO -> ITA

pattern  sanction.withdraw-recognition
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     withdraw | revoke | cancel | rescind
priority 12
nominal  no
priority 1
subject  ACTOR:source
object  lemma: recognition | accreditation | consent | support | backing | diplomatic recognition
of|from|for|to  OWNER:target
example  Spain withdrew its recognition of Peru.
         => SANCTION ESP -> PER

pattern  sanction.disavow
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     disown | abandon | desert | ditch | jilt | withdraw_support
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | PTY | LEG | REB
object  lemma: ally | alliance | coalition | partner | government & OWNER:target?
example  Ukrainian lawmakers abandoned their Brazilian allies.
         => SANCTION UKR -> *

pattern  sanction.expel-envoy
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | order | eject | boot_out | oust | send_home | banish | deport | force_out
nominal  no
subject  ACTOR:source
object  class: diplomats & PEOPLE:target
from|out_of|to|content?  ANY
example  Spain expelled three Peruvian diplomats.
         => SANCTION ESP -> PER
example  India threw out a Polish journalist.
         => SANCTION IND -> POL

pattern  sanction.expelled
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | deport
agentless yes
nominal  no
priority 1
object  class: diplomats & PEOPLE:target
from|by?  OWNER:source
example  Two Japanese diplomats were expelled.
         => SANCTION --- -> JPN

pattern  sanction.expulsion-n
code     SANCTION
mode     expel
context  diplomatic
cameo    166
noun     expulsion | ouster
subject  ACTOR:source
of  class: diplomats & OWNER:target?
example  The expulsion of Greek diplomats by the Moroccan government continued.
         => SANCTION MAR -> GRC

pattern  sanction.flee
code     SANCTION
context  migration
cameo    166
verb     flee | escape
nominal  no
confidence 0.55
subject  PEOPLE:target
from  EVENT:ASSAULT | lemma: fighting | violence | persecution | war | conflict | attack | bombing | massacre | offensive & OWNER:source?
example  Ghanaian villagers fled from fighting.
         => SANCTION --- -> GHA

pattern  sanction.seek-refuge
code     SANCTION
context  migration
cameo    166
verb     seek | take | find
nominal  no
priority 9
confidence 0.55
subject  PEOPLE:target
object  lemma: refuge | sanctuary | shelter | safety
in|at|across  ANY
example  Thousands of Canadian villagers sought refuge in camps.
         => SANCTION --- -> CAN

pattern  sanction.displace
code     SANCTION
context  migration
cameo    166
verb     displace | uproot | drive
nominal  no
confidence 0.6
subject  lemma: offensive | fighting | war | conflict | violence | attack | bombing | clash & OWNER:source?
object  PEOPLE:target
example  The fighting displaced Ethiopian villagers.
         => SANCTION --- -> ETH

pattern  sanction.convict-more
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine
nominal  no
confidence 0.75
subject  ACTOR:source & sector: JUD | GOV | MIL | IGO | LEG
object  PEOPLE:target
to|of|for|in|on|complement|content?  ANY
example  A Vietnamese court sentenced a Thai journalist to five years.
         => SANCTION VNM -> THA
never    The condemned building was cleared by the city.

pattern  sanction.convicted-more
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine | condemn | acquit_not
agentless yes
nominal  no
priority -1
object  PEOPLE:target & not sector: JUD
of|to|for|in|by|on  ANY & not class: sports
example  A Japanese general was convicted of war crimes.
         => SANCTION --- -> JPN

pattern  sanction.guilty
code     SANCTION
mode     convict
context  legal
adjective guilty
confidence 0.65
subject  PEOPLE:target
of|for  lemma: crime | charge | war crime | murder | corruption | espionage | genocide | treason | fraud | terrorism | killing | bribery | spying | abuse | rape | count | sedition | offence | offense | contempt
example  The Egyptian general is guilty of war crimes.
         => SANCTION --- -> EGY

pattern  sanction.found-guilty
code     SANCTION
mode     convict
context  legal
verb     find | declare | rule | hold | judge | pronounce
nominal  no
agentless yes
priority 6
subject?  ACTOR:source
object  PEOPLE:target
complement|content  lemma: guilty | liable
of|by?  ANY
example  Four generals were found guilty.
         => SANCTION --- -> *

pattern  sanction.verdict
code     SANCTION
mode     convict
context  legal
verb     hand_down | issue | pass | uphold | impose | pronounce | confirm | deliver | return
nominal  no
subject  ACTOR:source & sector: JUD | GOV | MIL
object  lemma: sentence | death sentence | verdict | conviction | guilty verdict | life sentence | jail term | prison sentence | fine | ruling | prison term
on|against|to|for|of  PEOPLE:target
example  A Italian court upheld the death sentence of a Pakistani journalist.
         => SANCTION ITA -> PAK

pattern  sanction.fine-firm
code     SANCTION
mode     convict
context  economic | legal
verb     fine | penalise | penalize
nominal  no
subject  ACTOR:source
object  OWNER:target | ACTOR:target
for|over?  ANY
example  Ukraine fined a Brazilian bank.
         => SANCTION UKR -> BRA

pattern  sanction.execute-sentence
code     SANCTION
mode     convict
context  legal
verb     execute | hang | behead | guillotine
nominal  no
priority 12
subject  ACTOR:source & sector: JUD | GOV
object  PEOPLE:target
for|over  lemma: murder | spying | treason | terrorism | drug | crime | espionage | offence | offense | rape | blasphemy | homosexuality
example  Turkey executed two Canadian prisoners for murder.
         => SANCTION TUR -> CAN

pattern  sanction.impeach
code     SANCTION
mode     convict
context  political_institutions
verb     impeach | unseat | disqualify | suspend
confidence 0.6
subject  ACTOR:source & sector: LEG | JUD | GOV
object  PEOPLE:target & sector: GOV | JUD | LEG | PTY | OPP & not lemma: campaign
example  The Moroccan parliament impeached its president.
         => SANCTION MAR -> *
never    The senator suspended his presidential campaign.
