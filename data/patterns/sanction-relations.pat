# Relations, aid, treaties and membership cut or suspended.

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
from|out_of OWNER:target
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
subject  ACTOR:source & not kind: person | sector: GOV | MIL | LEG
object|off  lemma: tie | ties | relation | relations | diplomatic tie | diplomatic ties | diplomatic relation | diplomatic relations | link | links | contact | contacts | cooperation | military cooperation | trade tie | trade relation | economic tie | military tie | trade link | security cooperation | intelligence cooperation | intelligence sharing | exchange | partnership | alliance | consular relation | dialogue
with|to|between?  OWNER:target
example  Italy severed diplomatic ties with Pakistan.
         => SANCTION ITA -> PAK
example  Pakistan suspended military cooperation with Vietnam.
         => SANCTION PAK -> VNM
never    John Smith cut ties with the Italian firm.

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
to|with?  OWNER:target
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
subject  PEOPLE:target & not kind: person
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

pattern  sanction.freeze-relations
code     SANCTION
mode     withdraw
context  diplomatic
verb     freeze | suspend | downgrade | reduce | cut | sever | break_off | end | halt | lower
nominal  no
priority 2
subject  ACTOR:source & not kind: person | sector: GOV | MIL | LEG
object  lemma: relations | relation | ties | contacts | contact | cooperation | exchange | dialogue | link | visit | communication | representation | military tie | level of relations | diplomatic representation
with|to|at  OWNER:target
example  Poland downgraded its relations with Algeria.
         => SANCTION POL -> DZA
never    John Smith cut ties with the Italian firm.

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

pattern  sanction.relations
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     break | cut | sever | break_off | cut_off | suspend | downgrade | freeze | end | reduce | scale_back | terminate | curtail | halt | rupture
nominal  yes
subject  ACTOR:source & not kind: person | sector: GOV | MIL | LEG
object|off  class: relations
with|to?  OWNER:target
example  Saudi Arabia severed diplomatic relations with Iran.
         => SANCTION SAU -> IRN
never    The actor cut ties with his agent.

pattern  sanction.recall
code     SANCTION
mode     withdraw
context  diplomatic
verb     recall | withdraw | pull_out
nominal  no
subject  ACTOR:source
object   lemma: ambassador | envoy | diplomat | embassy staff
from|to|in  ACTOR:target
example  Turkey recalled its ambassador from Israel.
         => SANCTION TUR -> ISR

pattern  sanction.close-embassy
code     SANCTION
mode     withdraw
context  diplomatic
verb     close | shut | shut_down
nominal  no
subject  ACTOR:source
object   lemma: embassy | consulate | border | airspace | mission
in|with|to?  ACTOR:target
example  Canada closed its embassy in Iran.
         => SANCTION CAN -> IRN

pattern  sanction.treaty
code     SANCTION
mode     withdraw
verb     suspend | withdraw | quit | pull_out | leave | abandon | scrap | tear_up | denounce | exit | abrogate | cancel | terminate | annul | violate
nominal  yes
subject  ACTOR:source
object|from|of|in  class: agreements & ANY:instrument
with|by?  OWNER:target
confidence 0.7
example  Russia suspended the treaty with the United States.
         => SANCTION RUS -> USA

pattern  sanction.membership
code     SANCTION
mode     withdraw
verb     suspend | expel | exclude | remove | ban
nominal  yes
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG
object   ACTOR:target
from     ACTOR | lemma: membership | organization | group | council | bloc
example  The African Union suspended Mali from the organization.
         => SANCTION IGO -> MLI

pattern  sanction.halt-talks
code     SANCTION
mode     withdraw
cameo    164
verb     suspend | halt | break_off | freeze | end | walk_out | pull_out
nominal  no
subject  ACTOR:source
object|of|from|off  lemma: talk | talks | negotiation | dialogue | peace process
with     ACTOR:target
priority 1
example  Colombia suspended talks with the ELN rebels.
         => SANCTION COL -> COL

pattern  sanction.break-with
code     SANCTION
context  diplomatic
cameo    161
verb     break | split | rupture
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV & kind: place | nationality
object   NONE
with  ACTOR:target & sector: GOV & kind: place | nationality
over?  ANY
example  Botswana broke with Angola.
         => SANCTION BWA -> AGO
never    Botswana broke with tradition.

pattern  sanction.tear-up
code     SANCTION
mode     discontinue
context  diplomatic
verb     tear_up | rip_up | shred | denounce | abrogate | renounce | repudiate | terminate | annul | pull_out | withdraw | quit | revoke | scrap | cancel | walk_away
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO
object|from|of  lemma: treaty | pact | agreement | accord | defence treaty | defence pact | fishing agreement | trade deal | military pact | convention | memorandum
with  OWNER:target
example  Botswana tore up its defence treaty with Angola.
         => SANCTION BWA -> AGO

pattern  sanction.pull-plug
code     SANCTION
mode     withdraw
verb     pull | turn | close
nominal  no
priority 14
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO
object  lemma: plug | tap
on|to  OWNER:target | class: aid & OWNER:target
example  Botswana pulled the plug on its aid to Angola.
         => SANCTION BWA -> AGO

pattern  sanction.order-envoys
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     order | tell | ask | instruct | command | give | declare
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | LEG | MIL
object|indirect  lemma: diplomat | ambassador | envoy | attaché | attache | consul | charge d'affaires | embassy staff | high commissioner & OWNER:target
content|out_of|purpose|object  lemma: leave | go | depart | quit | country | persona | grata | hour
example  Botswana ordered fifteen Angolan diplomats to leave.
         => SANCTION BWA -> AGO

pattern  sanction.persona
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     declare | pronounce | name
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | LEG | MIL
object|complement|content  lemma: persona | grata | persona non grata | undesirable & OWNER:target
example  Botswana declared the Angolan ambassador persona non grata.
         => SANCTION BWA -> AGO

pattern  sanction.stop-aid
code     SANCTION
mode     withdraw
verb     stop | halt | suspend | freeze | end | cut | withhold | cancel | discontinue | terminate | slash | cut_off | pause | phase_out
nominal  no
priority 13
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO
object  lemma: aid | development aid | assistance | financial aid | funding | military aid | budget support | subsidy | financial assistance | support payment
to|for  ACTOR:target & kind: place | nationality
example  Botswana stopped its aid to Angola.
         => SANCTION BWA -> AGO

pattern  sanction.order-closed
code     SANCTION
mode     withdraw
context  diplomatic
verb     order | close | shut | shut_down | close_down
nominal  no
priority 12
subject  ACTOR:source & sector: GOV
object  lemma: embassy | consulate | consulate general | diplomatic mission | trade mission & OWNER:target
content|complement?  lemma: closed | shut | close
example  Botswana ordered the Angolan embassy closed.
         => SANCTION BWA -> AGO

pattern  sanction.stop-trading
code     SANCTION
mode     discontinue
context  economic
verb     stop | cease | halt | quit | give_up
nominal  no
priority 5
confidence 0.7
subject  ACTOR:source & sector: GOV | EUR
content  EVENT:COOPERATE,AID
example  Malawi stopped selling oil to Angola.
         => SANCTION MWI -> AGO
