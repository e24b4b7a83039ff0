# Acts in words that the other files leave out: promises, visits, concessions, demands, refusals, reproach.

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

pattern  agree.talk-of-deal
code     AGREE
verb     work | labour | push | strive
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | REB
on|toward|towards|for  class: agreements | lemma: ceasefire | peace deal | trade deal | normalisation
with     ACTOR:target
example  Norway is working on a trade deal with Peru.
         => AGREE NOR -> PER
never    The clerk is working on a plan with a pencil.

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

pattern  consult.delegation-visit
code     CONSULT
mode     visit
verb     lead | head | accompany | take
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | BUS | REL | IGO | UNO | EUR
object   lemma: delegation | mission | trade mission | team | group
to|on    ACTOR:target | lemma: visit | trip | tour
example  The Kenyan minister led a delegation to Egypt.
         => CONSULT KEN -> EGY
never    The Kenyan minister led a delegation of one.

pattern  consult.sit-with
code     CONSULT
symmetric yes
verb     sit_down | huddle | confer | convene | liaise | breakfast | dine | lunch
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | REB | OPP
with     ACTOR:both
example  The Irish premier dined with the Danish queen.
         => CONSULT IRL, DNK
never    The Irish poet dined with friends.

pattern  consult.summit-open
code     CONSULT
symmetric yes
verb     open | begin | start | resume | take_place | get_under_way | continue | conclude | end
nominal  no
subject  lemma: talk | talks | summit | negotiation | consultation | dialogue | peace talk | trade talk
between|among|with  ACTOR:both
example  Talks between Egypt and Sudan resumed.
         => CONSULT EGY, SDN
never    Talks with the bank continued.

pattern  support.defend-call
code     SUPPORT
verb     defend | justify | vindicate | uphold
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | IGO | EUR
object   class: acts | lemma: policy | record | decision | conduct | arrest | strike & OWNER:target
confidence 0.6
example  The Serbian president defended Russia's decision.
         => SUPPORT SRB -> RUS
never    The Serbian champion defended her title.

pattern  support.resume-relations
code     SUPPORT
symmetric yes
context  diplomatic
verb     resume | restore | re-establish | reestablish | establish | normalise | normalize | mend | renew | upgrade
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | IGO
object   lemma: relation | relations | diplomatic relation | diplomatic relations | diplomatic tie | tie | ties | full relations
with     NONE
example  Thailand and Vietnam resumed diplomatic relations.
         => SUPPORT THA, VNM
never    The brothers resumed relations.

pattern  support.ratify-pact
code     SUPPORT
verb     ratify | initial | countersign
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG
object   class: agreements
with?    ACTOR:both
example  Canada and Chile ratified a cooperation agreement.
         => SUPPORT CAN, CHL
never    The club ratified a plan.

pattern  support.inaugurate
code     SUPPORT
context  diplomatic
verb     open | inaugurate | reopen
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR
object   lemma: embassy | consulate | diplomatic mission | liaison office | trade office | interests section
in       OWNER:target
example  Oman opened a liaison office in Syria.
         => SUPPORT OMN -> SYR
never    A bank opened an office in Syria.

pattern  concede.end-curfew
code     CONCEDE
verb     lift | end | ease | relax | shorten | cancel | suspend
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP | LEG | JUD
object   lemma: curfew | state of emergency | martial law | lockdown | state of siege | night curfew & OWNER:target?
in|on?   OWNER:target
example  Tunisia shortened the nightly curfew in the capital.
         => CONCEDE TUN -> *
never    The mother ended her daughter's curfew.

pattern  concede.yield-to
code     CONCEDE
verb     give_in | give_into | bow | yield | cave_in | accede | submit | capitulate | cave
nominal  no
subject  ACTOR:source & sector: GOV | MIL | LEG | REB | BUS | PTY
to|into|before  lemma: demand | pressure | ultimatum | protest | threat | request | condition & OWNER:target?
from|by|of?  OWNER:target
example  Iraq bowed to the demands of Turkey.
         => CONCEDE IRQ -> TUR
never    The bridge yielded to the pressure of the water.

pattern  concede.court-lets
code     CONCEDE
verb     allow | permit | clear | authorise | authorize
nominal  no
priority 2
subject  ACTOR:source & sector: JUD | GOV | LEG
object|indirect  PEOPLE:target & sector: OPP | ELI | PTY | GOV | CVL
content|infinitive  lemma: run | stand | return | participate | compete | vote | demonstrate | march | leave | travel | contest
example  Senegal's supreme court allowed the opposition leader to run.
         => CONCEDE SEN -> SEN
never    The Senegalese doctor allowed the patient to run.

pattern  concede.recognise-victory
code     CONCEDE
verb     recognise | recognize | acknowledge | accept | concede
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | MIL
object   lemma: victory | defeat | election result | result | win & OWNER:target?
of|by|to?  OWNER:target
confidence 0.7
example  Guinea's parliament recognised the victory of the opposition.
         => CONCEDE GIN -> GIN
never    The Guinean boxer accepted defeat.

pattern  request.demand-thing-from
code     REQUEST
verb     demand | request | seek | want
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | REB | SOC | IGO | UNO | EUR | NGO | LAB | CVL | REF | ELI
object   lemma: autonomy | independence | apology | compensation | explanation | withdrawal | release | ceasefire | inquiry | access | protection | removal | extradition | return | presence | meeting | election | trial | answer | guarantee | clarification
from|of|by  OWNER:target
example  Poland demanded an explanation from Belarus.
         => REQUEST POL -> BLR
never    The shop demanded payment from a customer.

pattern  request.exercise-pressure
code     REQUEST
verb     press | pressure | pressurise | pressurize | lobby | lean_on | nudge | prod
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | NGO | SOC | PTY
object|on  ACTOR:target
content|purpose|over|for|infinitive  ANY
example  France pressed Serbia to arrest the general.
         => REQUEST FRA -> SRB
never    France pressed Serbia in the second half.

pattern  request.ask-court
code     REQUEST
context  legal
verb     ask | petition | request
nominal  no
subject  ACTOR:source & sector: GOV | LEG | OPP | NGO | SOC | IGO
object   ACTOR:target & sector: JUD | IGO | UNO
content|for|infinitive  ANY
example  Gambia asked the International Court of Justice to intervene.
         => REQUEST GMB -> UNO
never    A Gambian singer asked the crowd to clap.

pattern  request.tell-must
code     REQUEST
verb     remind | instruct | command | enjoin | exhort | implore | beseech
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REL | NGO
object   ACTOR:target & sector: GOV | MIL | REB | OPP | LEG | COP | IGO
content|infinitive  ANY
example  Belgium exhorted Rwanda to talk.
         => REQUEST BEL -> RWA
never    Belgium exhorted its players to run.

pattern  reject.keep-strike
code     REJECT
verb     end | call_off | suspend | abandon | stop | drop | halt
nominal  no
polarity negative
modality will
subject  ACTOR:source & sector: LAB | OPP | SOC | REB | EDU | MED | CVL | GOV
object   class: protests | lemma: campaign | boycott | blockade | offensive | programme | enrichment
example  The Chilean miners will not end the strike.
         => REJECT CHL
never    The rain will not end the strike.

pattern  reject.not-lift
code     REJECT
verb     lift | ease | drop | remove | end | relax
nominal  no
polarity negative
modality will
priority 3
subject  ACTOR:source & sector: GOV | EUR | IGO | UNO | LEG
object   class: sanctions | lemma: blockade | siege | ban & OWNER:target?
on|against|of|until?  OWNER:target
example  The European Union will not lift the sanctions against Belarus.
         => REJECT EUR -> BLR
never    The crane will not lift the ban.

pattern  reject.not-support
code     REJECT
mode     assist
verb     provide | give | send | supply | offer | fund | finance | sell
nominal  no
polarity negative
modality will
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG | MIL
object   class: aid | lemma: support | troops | troop | backing | help
to|for|indirect  OWNER:target
example  Norway will not provide support to Mali.
         => REJECT NOR -> MLI
never    The well will not supply water to the town.

pattern  accuse.investigators-probe
code     ACCUSE
mode     investigate
priority 3
verb     open | launch | begin | start | announce | order | create | establish | convene | initiate
nominal  no
subject  ACTOR:source & sector: GOV | COP | JUD | LEG | IGO | UNO | EUR | MIL | NGO
object   lemma: inquiry | commission of inquiry | probe | investigation | truth commission | war crimes probe | criminal investigation | grand jury
into|over  class: acts | class: crime
by       OWNER:target
example  Bolivia launched an inquiry into abuses by Peru.
         => ACCUSE BOL -> PER
never    The Bolivian school opened a commission on art.

pattern  accuse.condemn-abuse
code     ACCUSE
mode     disapprove
verb     condemn | denounce | decry | deplore | slam | criticise | criticize | lambast
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | NGO | SOC | OPP | PTY | REL | REB
object   lemma: violation | human rights violation | abuse | violence | killing | repression | crackdown | brutality | arrest | massacre | raid | coup & OWNER:target?
by|against|in|of?  OWNER:target
example  The Greek president condemned human rights violations in Chad.
         => ACCUSE GRC -> TCD
never    The critic condemned the violence of the colours.

pattern  threaten.to-seize
code     THREATEN
mode     territory
verb     threaten | vow | swear
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
content|infinitive  lemma: annex | occupy | seize | retake | capture | reclaim | partition
example  Eritrea threatened to annex the border town.
         => THREATEN ERI
never    The tide threatened to seize the boat.

