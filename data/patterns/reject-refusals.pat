# Refusing and ruling out.

pattern  reject.court-reject
code     REJECT
context  legal
verb     reject | dismiss | throw_out | quash | deny | turn_down | overturn | refuse
nominal  no
priority 1
subject  ACTOR:source & sector: JUD
object  lemma: appeal | petition | case | request | bid | lawsuit | complaint | application | challenge | motion | plea | extradition | claim & OWNER:target?
by|of|from|for|against?  PEOPLE:target | OWNER:target
example  A Ethiopian court rejected the appeal of a Colombian general.
         => REJECT ETH -> COL

pattern  reject.spurn-2
code     REJECT
verb     spurn | shun | scorn | snub | rebuff | brush_off | ignore | dismiss | decline
nominal  no
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL
object  lemma: overture | offer | invitation | appeal | call | request | plea | warning | olive branch | proposal | peace offer | apology | criticism | demand | ultimatum | advance & OWNER:target?
from|by|of|for?  OWNER:target
example  Norway spurned a Indian overture.
         => REJECT NOR -> IND

pattern  reject.refuse-recognise
code     REJECT
verb     refuse | decline
nominal  no
priority 3
subject  ACTOR:source
content  lemma: recognise | recognize | accept | acknowledge | ratify | sign | endorse | back | support | approve | join | cooperate | comply | honour | honor | implement | apologise | apologize | negotiate_with | consider
object?  OWNER:target
example  Iraq refused to recognise Chile.
         => REJECT IRQ -> CHL

pattern  reject.object-to
code     REJECT
verb     object | oppose | resist | disagree | dissent | protest
nominal  no
stance   oppose
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL
to|with|object|against  lemma: plan | proposal | bill | resolution | sanction | deal | membership | bid | accession | idea | expansion | deployment | reform | merger | treaty | intervention | extension | statement | wording | text & OWNER:target?
of|by|on|for?  OWNER:target
example  Algeria objected to the German bid.
         => REJECT DZA -> DEU

pattern  reject.withhold-support
code     REJECT
verb     withhold | deny | refuse
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | PTY
object  lemma: support | consent | approval | endorsement | permission | recognition | backing | cooperation | signature | invitation | visa
for|from|to|of  OWNER:target | lemma: plan | bill | resolution | deal & OWNER:target?
example  Greece withheld its approval from the Ugandan plan.
         => REJECT GRC -> UGA

pattern  reject.close-door
code     REJECT
verb     close | shut | slam
nominal  no
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | REB
object  lemma: door
on|to  OWNER:target | lemma: talk | talks | negotiation | dialogue | membership | deal | refugee & OWNER:target?
example  Ethiopia closed the door on talks with Colombia.
         => REJECT ETH -> *

pattern  reject.thing-more
code     REJECT
cameo    120
verb     reject | rebuff | spurn | dismiss | turn_down | rule_out | veto | refuse | decline | snub | repudiate | shoot_down | throw_out | scorn | shun | overrule | brush_aside | decline_to_accept | oppose | resist | scupper | torpedo | scuttle | nix | pour_cold_water | object | brush_off
nominal  no
stance   oppose
subject  ACTOR:source
object|to  lemma: proposal | offer | plan | demand | request | call | peace plan | deal | appeal | initiative | bid | plea | ultimatum | condition | ceasefire | resolution | truce | agreement | compromise | invitation | mediation | application | recommendation | amendment | reform | petition | motion | bill | treaty | referendum | negotiation | talks | interference | involvement | intervention | aid | help | assistance | humanitarian assistance | medical aid | meeting | peace proposal | draft | dialogue | draft resolution | pressure | peace deal | accord | overture | humanitarian aid | food aid | medical aid | term | terms | extradition | military intervention | election result | verdict | ruling | constitution | partition | decision | merger | settlement | closer tie | tie | membership & OWNER:target? & not class: accusations
from|by|of|to|for|on?  OWNER:target
example  Colombia rejected a Iraqi peace proposal.
         => REJECT COL -> IRQ
example  Iraq declined humanitarian assistance from Chile.
         => REJECT IRQ -> CHL
never    The editor declined the manuscript.
never    The minister rejected the idea that he was tired.

pattern  reject.send-back
code     REJECT
verb     turn_back | turn_away | send_back
nominal  no
priority 1
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | COP
object   lemma: convoy | ship | boat | refugee | migrant | delegation | observer | truck | lorry | asylum seeker | plane | aid convoy | inspector | vessel & OWNER:target?
example  Egypt turned back the convoy.
         => REJECT EGY
never    The guide turned back the page.


pattern  reject.no-intention
code     REJECT
noun     intention | plan | desire | wish | interest
nominal  no
polarity negative
confidence 0.65
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY
content|of|in  EVENT | lemma: talk | meet | negotiate | attack | withdraw | resign | invade | change | leave | join | yield | surrender | release | recognise | recognize | apologise | apologize
to|with?  OWNER:target
example  Iran has no plans to talk to Iraq.
         => REJECT IRN -> IRQ
never    Iran has a plan to talk to Iraq.


pattern  reject.voice-opposition
code     REJECT
cameo    120
verb     voice | express | declare | reiterate | announce | state | register | show | raise | lodge | reaffirm | underline
nominal  no
stance   oppose
priority 2
subject  ACTOR:source
object  lemma: opposition | objection | rejection | refusal | strong opposition | firm opposition
to|of|against|over  ANY & OWNER:target?
example  Kenya voiced its opposition to the Moroccan plan.
         => REJECT KEN -> MAR

pattern  reject.refuse-act
code     REJECT
cameo    120
verb     refuse | decline | balk | baulk | hesitate_no | refrain_pointedly
nominal  no
priority -2
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | COP | SOC | UAF | PRM | LAB | REL | BUS | ELI | CVL
content|at  ANY & not lemma: comment | say | speak | answer | confirm | elaborate | discuss | reveal | identify | name | disclose | specify | go | give | respond | be | predict | speculate | deny | rule | rule_out | define | describe | detail | explain | run | play | guess | characterize | characterise | see | look | think | believe | know | have | do | put | take | make | get | become | remain | apply | rest | tell | talk_about | dwell | say_whether | quit_smoking | address | draw | die | work | seek | proceed | stand | reply | condemn | disavow | criticise | criticize | apologise_not | provide | live | teach | claim | believe | lose | marry | pin | serve | hear & not class: none-at-all
example  Ukraine refused to sign the treaty with Brazil.
         => REJECT UKR -> BRA
never    The governor declined to run for president.

pattern  reject.will-not
code     REJECT
cameo    120
verb     lift | end | release | negotiate | accept | withdraw | recognise | recognize | meet | allow | permit | sign | yield | attend | participate | give_up | surrender | agree | resign | disarm | support | back | join | cooperate | extradite | hand_over | bow | compromise | tolerate | abandon | free | ratify | halt | send | deliver | supply | provide | give | sell | train | arm | lend | host | return | talk | pay | take_in | receive | deploy | grant | let | comply | obey | share | open | reopen | implement | stand_down | quit | take_part | consider | renew | extend | ease | step_down | back_down | retreat | apologise | apologize | suspend | submit | relax | cede | renounce | dismantle | scrap
polarity negative
modality will
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | COP | SOC | UAF | PRM | LAB | REL | ELI | CVL | EDU
object?  ANY & OWNER:target?
against|on|with|from|to|in|of?  OWNER:target
content?  ANY
agentless no
example  Ghana will not lift the embargo on Kenya.
         => REJECT GHA -> KEN
example  Spanish teachers will not end the strike.
         => REJECT ESP
never    The minister will not leave his job.
never    The car will not be sold in Kenya.

pattern  reject.would-not
code     REJECT
cameo    120
verb     lift | end | release | negotiate | accept | withdraw | recognise | recognize | talk | meet | allow | permit | sign | return | yield | attend | participate | give_up | surrender | agree | resign | disarm | pay | support | back | join | cooperate | extradite | hand_over | compromise | tolerate | abandon | free | ratify | take_part | consider | renew | extend | ease | step_down | back_down | send | deliver | supply | provide | give | sell | train | arm | lend | host | take_in | receive | deploy | grant | let | comply | obey | share | open | reopen | lift | implement | stand_down | quit
polarity negative
modality would
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | COP | SOC | UAF | PRM | LAB | REL | ELI | CVL
speaker  ANY
object?  ANY & OWNER:target?
with|from|to|against|in?  OWNER:target
content?  ANY
example  Egypt said it would not release the Norwegian sailors.
         => REJECT EGY -> NOR

pattern  reject.cannot
code     REJECT
cameo    120
verb     accept | recognise | recognize | tolerate | agree | support | sign | allow | back | negotiate | ratify | endorse
polarity negative
modality can
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | LAB
object|to|with|content  ANY & OWNER:target?
example  Japan cannot accept the Austrian plan.
         => REJECT JPN -> AUT

pattern  reject.fail-agree
code     REJECT
cameo    120
verb     fail
nominal  no
symmetric two
priority 6
confidence 0.65
subject  ACTOR:source
content|in  lemma: reach | agree | resolve | settle | strike | conclude | bridge | find | secure | overcome | narrow | forge | come | produce
with?  ACTOR:both
example  Poland and Algeria failed to reach agreement.
         => REJECT POL, DZA

pattern  reject.fail-agree-one
code     REJECT
cameo    120
verb     fail
nominal  no
priority 4
confidence 0.6
subject  ACTOR:source
content  lemma: reach | agree | resolve | settle | strike | conclude | bridge | secure & EVENT:AGREE,CONSULT,CONCEDE,COOPERATE | lemma: agree
with?  OWNER:target
example  The Swedish parliament failed to reach agreement.
         => REJECT SWE
never    The Swedish veteran failed to reach the hotline.

pattern  reject.rule-out-act
code     REJECT
cameo    120
verb     rule_out | exclude | preclude
nominal  no
priority 1
subject  ACTOR:source
object|content  lemma: possibility | talks | negotiation | talk | deal | compromise | dialogue | meeting | return | ceasefire | concession | use | deployment | war | military action | intervention | invasion | election | referendum | negotiate | negotiating | military intervention | withdrawal | sending | amnesty | lifting & OWNER:target?
with|of|on|in|to?  OWNER:target
example  Italy ruled out talks with Pakistan.
         => REJECT ITA -> PAK

pattern  reject.unwilling-more
code     REJECT
cameo    120
adjective unwilling | reluctant | averse | unready
stance   oppose
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB
content|to|for  ANY & OWNER:target?
example  Brazil is averse to the Swedish plan.
         => REJECT BRA -> SWE

pattern  reject.not-ready
code     REJECT
cameo    120
adjective ready | willing | prepared | eager
polarity negative
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB
with?  OWNER:target
example  Algeria is not ready to negotiate with Germany.
         => REJECT DZA -> DEU
content|to ANY & OWNER:target?
never    Japan is not ready for an island of its own.

pattern  reject.not-interested
code     REJECT
cameo    120
adjective interested | keen
polarity negative
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB
in|on|content  lemma: talk | talks | negotiation | deal | offer | proposal | peace | dialogue | compromise | mediation | membership | truce | meeting | cooperation | negotiate | meet | join | return | resume | mediate | peace talk | summit | invitation | plan | idea | EVENT
with|of?  OWNER:target
example  Algeria is not interested in talks with Germany.
         => REJECT DZA -> DEU
never    Algerian ministers are not interested in football.


pattern  reject.not-agree
code     REJECT
polarity negative
verb     agree
nominal  no
agentless no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL
infinitive|to  ANY & OWNER:target?
example  Serbia did not agree to the Albanian plan.
         => REJECT SRB -> ALB
never    The officer did not agree with the lawmakers.

pattern  reject.refuse-v
code     REJECT
verb     refuse | decline
subject  ACTOR:source
content  EVENT & not lemma: comment | say | speak | answer | confirm | elaborate | discuss | reveal | identify | name | disclose | specify | go | give | respond | be | predict | speculate | deny | rule | define | describe | detail | explain | characterize | characterise
example  Israel refused to release the Palestinian prisoners.
         => REJECT ISR -> PSE
never    The company declined to comment.
never    The premier declined to say whether the minister backed the plan.

pattern  reject.refuse-any
code     REJECT
verb     refuse
nominal  yes
subject  ACTOR:source
content  ANY & not lemma: comment | say | speak | answer | confirm | elaborate | discuss | reveal | identify | name | disclose | specify | go | respond | be | predict | speculate | deny | rule | rule_out | define | describe | detail | explain | run | play | guess | characterize | characterise | see | look | think | believe | know | have | do | put | take | make | get | become | remain | apply | rest | tell | talk_about | dwell | say_whether | quit_smoking | address | draw | die | work | seek | proceed | stand | reply | condemn | disavow | criticise | criticize | cut | live | teach | claim | believe | lose
confidence 0.65
example  North Korea refused to give up its programme.
         => REJECT PRK
never    The minister refused to rule out a tax rise.
never    The party refused to say who paid.

pattern  reject.reject
code     REJECT
stance   oppose
verb     reject | rebuff | spurn | dismiss | turn_down | rule_out | oppose | veto | refuse | decline | snub | repudiate
subject  ACTOR:source
object   class: demands | texts | meetings & OWNER:target? & not lemma: idea | possibility | report | statement
from|by|of|to?  OWNER:target
example  Hamas rejected the Israeli proposal.
         => REJECT PSE -> ISR
never    The editor rejected the manuscript.
never    The spokesman dismissed the report as gossip.

pattern  reject.reject-event
code     REJECT
stance   oppose
verb     reject | rule_out | oppose | exclude
subject  ACTOR:source
object|to|content  EVENT
example  France ruled out talks with Syria.
         => REJECT FRA -> SYR

pattern  reject.reject-own
code     REJECT
agentless no
stance   oppose
verb     reject | rebuff | spurn | oppose | dismiss | rule_out
nominal  yes
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
object|to  ANY:issue & OWNER:target? & not class: accusations & not lemma: label | notion | view | fear | concern | talk | worry | comment | implication | idea | speculation | argument | point | remark | theory | possibility | need | question | efforts | comparison | issue | standard | norm | matter | jibe | insult | rumour | rumor
confidence 0.6
priority -4
example  China opposed the American decision.
         => REJECT CHN -> USA
never    Iran rejected the accusation that it had armed the rebels.
never    The minister rejected the notion that he was tired.

pattern  reject.dismiss-person
code     nothing
verb     dismiss
nominal  no
priority 4
subject? ANY
object   ACTOR & kind: person
example  Donald Trump dismissed Emmanuel Macron.
         => nothing

pattern  reject.not-accept
code     REJECT
polarity negative
verb     accept | tolerate
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO | COP | CVL
object|to|with|from|content|in  ANY & OWNER:target? & not lemma: that | this | it | argument | premise | notion | gig | job | idea
example  Serbia will not accept the court.
         => REJECT SRB
never    We must not allow the club to close.
agentless no
never    The minister does not accept that.

pattern  reject.not-budge
code     REJECT
polarity negative
verb     back_down | budge | blink | buckle
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
on|to?   OWNER:target
agentless no
example  Serbia will not back down.
         => REJECT SRB

pattern  reject.not-recognise
code     REJECT
polarity negative
verb     recognize | recognise | acknowledge
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | UAF | PRM | NGO | COP
object   ACTOR | lemma: government | result | election | outcome | independence | state | statehood | annexation | jurisdiction | legitimacy | claim | sovereignty | court | president | regime | winner | victory | authority | border | ruling | referendum | parliament | republic | existence | defeat | verdict | leadership | right & OWNER:target? & not lemma: party | electorate
agentless no
example  Serbia will not recognize Kosovo.
         => REJECT SRB -> KOS
never    The senator no longer recognised his party.

pattern  reject.not-accept-now
code     REJECT
stance   oppose
polarity negative
verb     accept | tolerate
nominal  no
subject  ACTOR:source
object   ANY & OWNER:target? & not lemma: that | this | it | argument | premise | notion | gig | job | idea
priority -2
example  Ukraine does not accept the Russian proposal.
         => REJECT UKR -> RUS

pattern  reject.not-willing
code     REJECT
polarity negative
adjective ready | willing | prepared
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
content|to  ANY
example  Iran is not ready to negotiate.
         => REJECT IRN
never    Chad is not ready for membership.

pattern  reject.unwilling
code     REJECT
adjective unwilling | reluctant
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
content  ANY
example  Turkey is unwilling to compromise.
         => REJECT TUR

pattern  reject.deny-request
code     REJECT
verb     deny | refuse | withhold
nominal  no
subject  ACTOR:source
object   lemma: request | permission | access | visa | entry | asylum | recognition | bail | application | extradition | parole | approval | consent
to|indirect|from?  PEOPLE:target
example  Cuba denied access to the inspectors.
         => REJECT CUB -> *

pattern  reject.rejection
code     REJECT
stance   oppose
noun     rejection | opposition | objection | refusal
subject  ACTOR:source
of|to|object  ANY:issue & OWNER:target?
example  China voiced its opposition to the sanctions.
         => REJECT CHN

pattern  reject.not-consider
code     REJECT
stance   oppose
polarity negative
verb     consider | find | deem | regard | see
nominal  no
subject  ACTOR:source
complement|content|as  lemma: acceptable | possible | necessary | appropriate | adequate | sufficient | legitimate | fair
object   ANY:issue & OWNER:target?
example  Ukraine does not see the Chinese offer as acceptable.
         => REJECT UKR -> CHN

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
against|on|of|until?  OWNER:target
example  The European Union will not lift the sanctions against Belarus.
         => REJECT EUR -> BLR
never    The crane will not lift the ban.

pattern  reject.wave-away
code     REJECT
stance   oppose
verb     shrug_off | brush_aside | brush_off | wave_away | wave_off | laugh_off | swat_away | sweep_aside | push_aside | rubbish | scorn | pour_cold_water | throw_out | cold-shoulder | ignore
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY
object|on  class: demands | meetings | lemma: offer | overture | proposal | appeal | call | plea | demand | request | invitation | ultimatum | initiative | suggestion & OWNER:target?
from|by|of|to?  OWNER:target
example  Malaysia brushed aside the Indian offer of talks.
         => REJECT MYS -> IND
never    The Malaysian minister shrugged off a cold.

pattern  reject.rule-out-doing
code     REJECT
cameo    120
verb     rule_out | exclude | preclude
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY
content|purpose  lemma: pay | send | sell | lend | give | join | attend | meet | recognise | recognize | return | withdraw | pull_out | release | free | lift | negotiate | talk | share | hand_over | extradite | deploy | supply | deliver | accept | sign | resign | cede | reopen | ease
example  Portugal ruled out sending any tanks to Chad.
         => REJECT PRT -> *
never    Portuguese doctors ruled out a virus.

pattern  reject.brush-aside
code     REJECT
verb     brush_aside | brush_off | shrug_off | wave_away | wave_aside | scoff | spurn | rebuff | snub | disregard | ignore | defy | dismiss | laugh_off | sweep_aside | pour_scorn | discount | wave_off
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO | PTY | OPP | MIL | REB | JUD
object|at|on  lemma: protest | appeal | call | criticism | warning | concern | objection | complaint | plea | demand | overture | offer | invitation | advice | ultimatum | accusation | allegation | charge | claim | ruling | request | proposal | sanction & OWNER:target
example  Botswana brushed aside Angola's protest.
         => REJECT BWA -> AGO

pattern  reject.shrug
code     REJECT
verb     shrug_off | brush_aside | brush_off | wave_away | laugh_off | scoff | defy | ignore
nominal  no
priority -2
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | MIL | REB
object|at  lemma: warning | appeal | plea | criticism | protest | condemnation | sanction | ultimatum | threat | call | demand | resolution
example  Pyongyang shrugged off the warning.
         => REJECT PRK
never    Shares shrugged off the warning.

pattern  reject.kill-bill
code     REJECT
context  legislative
verb     kill | bury | sink | torpedo | axe | defeat | throw_out
nominal  no
priority 3
confidence 0.65
subject  ACTOR:source & sector: LEG
object   lemma: bill | reform | law | motion | amendment | treaty | proposal | resolution | nomination | budget | referendum
example  Colombia's senate killed the health reform.
         => REJECT COL
never    Colombia's senator killed time.

pattern  reject.defeat-government
code     REJECT
context  legislative
verb     defeat | outvote
nominal  no
priority 25
confidence 0.65
subject  ACTOR:source & sector: LEG & kind: organization
object   OWNER:target & sector: GOV
on|over|in  lemma: bill | vote | plan | amendment | law | budget | reform | measure | motion
example  The House of Lords defeated the government on the bill.
         => REJECT GBR -> *
never    The senator defeated the governor in the vote.



pattern  reject.say-no
code     REJECT
verb     say_no
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | REB | MIL
to  OWNER:target
example  Botswana said no to the Angolan base.
         => REJECT BWA -> AGO

pattern  reject.block-noun
code     REJECT
verb     block | oppose | obstruct | bar | veto | hold_up | impede | thwart | stall
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | EUR | PTY | OPP | IGO
object  lemma: participation | accession | entry | membership | appointment | nomination | candidacy | bid | admission | application & OWNER:target
example  Zambia blocked Angola's participation.
         => REJECT ZMB -> AGO

pattern  reject.turn-down-money
code     REJECT
verb     turn_down | refuse | decline | reject | spurn
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | MIL | IGO & kind: place | nationality | organization | person
object  lemma: loan | aid | gift | credit | help | assistance | package | bailout | medal | donation | grant & OWNER:target?
from|of?  OWNER:target
example  Malawi turned down the loan.
         => REJECT MWI
