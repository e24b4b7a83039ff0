pattern  reject.thing-more
code     REJECT
cameo    120
verb     reject | rebuff | spurn | dismiss | turn_down | rule_out | veto | refuse | decline | snub | repudiate | shoot_down | throw_out | scorn | shun | overrule | brush_aside | decline_to_accept | oppose | resist | scupper | torpedo | scuttle | nix | pour_cold_water | object | brush_off
nominal  no
stance   oppose
subject  ACTOR:source
object|to  lemma: proposal | offer | plan | demand | request | call | peace plan | deal | appeal | initiative | bid | plea | ultimatum | condition | ceasefire | resolution | truce | agreement | compromise | invitation | mediation | application | recommendation | amendment | reform | petition | motion | bill | treaty | referendum | negotiation | talks | interference | involvement | intervention | aid | help | assistance | humanitarian assistance | medical aid | meeting | peace proposal | draft | dialogue | draft resolution | pressure | peace deal | accord | overture | humanitarian aid | food aid | medical aid | term | terms | extradition | military intervention | election result | verdict | ruling | constitution | partition | decision | merger | settlement & OWNER:target? & not class: accusations
from|by|of|to|for|on?  OWNER:target
example  Colombia rejected a Iraqi peace proposal.
         => REJECT COL -> IRQ
example  Iraq declined humanitarian assistance from Chile.
         => REJECT IRQ -> CHL
never    The editor declined the manuscript.
never    The minister rejected the idea that he was tired.

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
content|at  ANY & not lemma: comment | say | speak | answer | confirm | elaborate | discuss | reveal | identify | name | disclose | specify | go | give | respond | be | predict | speculate | deny | rule | rule_out | define | describe | detail | explain | run | play | guess | characterize | characterise | see | look | think | believe | know | have | do | put | take | make | get | become | remain | apply | rest | tell | talk_about | dwell | say_whether | quit_smoking | address | draw | die | work | seek | proceed | stand | reply | condemn | disavow | criticise | criticize | apologise_not | provide | pin | serve | hear
example  Ukraine refused to sign the treaty with Brazil.
         => REJECT UKR -> BRA
never    The governor declined to run for president.

pattern  reject.will-not
code     REJECT
cameo    120
verb     lift | end | release | negotiate | accept | withdraw | recognise | recognize | meet | allow | permit | sign | yield | attend | participate | give_up | surrender | agree | resign | disarm | support | back | join | cooperate | extradite | hand_over | bow | compromise | tolerate | abandon | free | ratify | halt | send | take_part | consider | renew | extend | ease | step_down | back_down | retreat | apologise | apologize | suspend | submit | relax | cede | renounce | dismantle | scrap
polarity negative
modality will
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | COP | SOC | UAF | PRM | LAB | REL | ELI | CVL | EDU
object?  ANY & OWNER:target?
on|with|from|to|in|against|of?  OWNER:target
content?  ANY
example  Ghana will not lift the embargo on Kenya.
         => REJECT GHA -> KEN
example  Spanish teachers will not end the strike.
         => REJECT ESP
never    The minister will not leave his job.

pattern  reject.would-not
code     REJECT
cameo    120
verb     lift | end | release | negotiate | accept | withdraw | recognise | recognize | talk | meet | allow | permit | sign | return | yield | attend | participate | give_up | surrender | agree | resign | disarm | pay | support | back | join | cooperate | extradite | hand_over | compromise | leave | tolerate | abandon | free | ratify | take_part | consider | renew | extend | ease | step_down | back_down | send
polarity negative
modality would
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | COP | SOC | UAF | PRM | LAB | REL | ELI | CVL
speaker  ANY
object?  ANY & OWNER:target?
with|from|to|in|against?  OWNER:target
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
content  lemma: reach | agree | resolve | settle | strike | conclude | bridge | secure & EVENT:AGREE | lemma: reach | agree
with?  OWNER:target
example  The Swedish parliament failed to reach agreement.
         => REJECT SWE

pattern  reject.renege
code     REJECT
cameo    120
verb     renege | go_back | backtrack | backpedal | break | default | violate | dishonour | dishonor | betray
nominal  no
priority 2
subject  ACTOR:source
on|object|from  lemma: promise | pledge | commitment | word | deal | agreement | vow | assurance | undertaking | obligation | offer | guarantee
to|with|for|content?  ANY & OWNER:target?
example  Japan reneged on its promise to Austria.
         => REJECT JPN -> AUT

pattern  reject.defy-more
code     REJECT
cameo    129
verb     defy | flout | ignore | disregard | disobey | violate | breach | contravene | circumvent | evade | snub | break
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | COP | UAF | PRM
object  lemma: order | deadline | warning | ruling | ban | curfew | pressure | resolution | sanction | un resolution | embargo | demand | call | court order | ultimatum | verdict | international law | appeal | obligation | restriction & OWNER:target?
by|from|of|on?  OWNER:target
example  Mexico defied a Ghanaian ultimatum.
         => REJECT MEX -> GHA
never    Drivers ignored the warning.

pattern  reject.vote
code     REJECT
cameo    120
verb     vote_down | defeat | strike_down | overturn | outvote | throw_out | block | annul | quash | invalidate | nullify
nominal  no
stance   oppose
outcome  failed
subject  ACTOR:source & sector: LEG | JUD | GOV | UNO | IGO | EUR
object  lemma: bill | motion | proposal | resolution | amendment | plan | treaty | law | decree | referendum | reform | nomination | budget | deal | draft resolution | ban | decision & ANY:issue
by|of|on?  OWNER:target
example  The Greek parliament voted down the treaty.
         => REJECT GRC

pattern  reject.vote-against-more
code     REJECT
cameo    120
verb     vote
nominal  no
stance   oppose
vote     against
priority 4
subject  ACTOR:source
against  ANY & ANY:issue
example  Uganda voted against the Spanish resolution.
         => REJECT UGA -> *

pattern  reject.veto-n
code     REJECT
cameo    129
noun     veto
stance   oppose
vote     vetoed
subject  ACTOR:source
of|on|over  ANY & OWNER:target?
example  The Canadian veto of the resolution surprised Europe.
         => REJECT CAN

pattern  reject.veto-use
code     REJECT
cameo    129
verb     use | cast | exercise | wield | threaten_with | impose
nominal  no
stance   oppose
vote     vetoed
subject  ACTOR:source
object  lemma: veto | veto power
on|against|over?  ANY & OWNER:target?
example  Pakistan used its veto.
         => REJECT PAK

pattern  reject.veto-more
code     REJECT
cameo    129
verb     veto
nominal  no
stance   oppose
vote     vetoed
outcome  vetoed
priority 5
subject  ACTOR:source
object  ANY & ANY:issue & OWNER:target?
on|by|of?  OWNER:target
example  Turkey vetoed a Canadian resolution.
         => REJECT TUR -> CAN

pattern  reject.block-more
code     REJECT
cameo    120
verb     block | stall | obstruct | derail | thwart | frustrate | foil | delay | hold_up | impede | hamper | stonewall | stymie | filibuster | sink | paralyse | hinder | hold_back | bog_down
nominal  no
stance   oppose
subject  ACTOR:source
object  lemma: resolution | treaty | deal | bill | accession | bid | membership | talks | peace process | appointment | joint statement | sanction | aid package | reform | proposal | motion | plan | extradition | mission | move | agreement | peace talk | loan | candidacy | nomination | effort | attempt | draft | statement | consensus | ratification | vote | election | deployment | investigation & OWNER:target?
by|of|on|to?  OWNER:target
example  Ethiopia blocked the Colombian bid.
         => REJECT ETH -> COL

pattern  reject.break-ranks
code     REJECT
mode     meet
cameo    120
verb     stay_away | abstain | pull_out | walk_out | stay_out | withdraw | bow_out
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | OPP | PTY
from|of|out_of  lemma: meeting | summit | conference | session | ceremony | election | vote | signing & OWNER:target?
example  Ukraine pulled out of the summit.
         => REJECT UKR

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
adjective unwilling | reluctant | hostile | averse | unready
stance   oppose
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB
content|to|for  ANY & OWNER:target?
example  Brazil is hostile to the Swedish plan.
         => REJECT BRA -> SWE

pattern  reject.not-ready
code     REJECT
cameo    120
adjective ready | willing | prepared | keen | eager | interested
polarity negative
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB
with?  OWNER:target
example  Algeria is not interested in talks with Germany.
         => REJECT DZA -> DEU
content|to|in ANY & OWNER:target?
never    Japan is not ready for an island of its own.

pattern  reject.deny-entry-more
code     REJECT
mode     change
cameo    120
verb     deny | refuse | bar | ban | prohibit | block | stop | exclude | keep_out | turn_away | turn_back
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | COP | MIL | IGO | EUR
object|indirect  PEOPLE:target
object|from|content|to|at  lemma: entry | visa | access | enter | entering | visit | territory | country | airport | border | landing | land | admission
example  Pakistan denied two Vietnamese journalists entry.
         => REJECT PAK -> VNM

pattern  reject.deny-visa
code     REJECT
mode     change
cameo    120
verb     deny | refuse | reject | revoke | cancel | withhold
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | IGO | EUR
object  lemma: visa | entry visa | asylum | asylum application | asylum request | asylum bid | bail | permit | permission | accreditation | work permit | extradition request | extradition | access | licence & OWNER:target?
to|for|indirect|from|of  PEOPLE:target | OWNER:target
example  Peru refused a visa to a Italian poet.
         => REJECT PER -> ITA

pattern  reject.cancel-more
code     REJECT
mode     meet
cameo    120
verb     cancel | call_off | boycott | skip | postpone | scrap | put_off | shelve | abandon | delay | snub | miss | cut_short
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | REL
object  lemma: meeting | talk | talks | summit | visit | trip | conference | state visit | session | negotiation | round | dialogue | official visit | tour | planned visit | appearance & OWNER:target?
with|to|in|of|by?  OWNER:target
example  Peru cancelled a summit with Italy.
         => REJECT PER -> ITA

pattern  reject.refuse-meet
code     REJECT
mode     meet
cameo    120
verb     refuse | decline
nominal  no
priority 4
subject  ACTOR:source
content  lemma: meet | negotiate | talk | attend | receive | visit | participate | take_part | sit
with|in?  OWNER:target
example  India refused to meet the Polish envoy.
         => REJECT IND -> POL
never    The minister refused to discuss the report.

pattern  reject.refuse-yield
code     REJECT
mode     yield
cameo    120
verb     refuse | decline
nominal  no
priority 4
subject  ACTOR:source
content  lemma: withdraw | release | leave | surrender | lift | disarm | stop | end | resign | hand_over | give_up | free | ease | allow | extradite | step_down | back_down | return | open | halt | pull_out | let | permit | yield | concede | renounce & ANY
example  India refused to free the Polish sailors.
         => REJECT IND -> POL

pattern  reject.refuse-assist
code     REJECT
mode     assist
cameo    120
verb     refuse | decline
nominal  no
priority 4
subject  ACTOR:source
content  lemma: help | aid | assist | send | support | lend | mediate | supply | contribute | accept_refugees | pay | fund
example  Morocco refused to help Greece.
         => REJECT MAR -> GRC
never    The governor declined to provide a list.

pattern  reject.will-veto
code     REJECT
cameo    120
verb     vow | promise | pledge
nominal  no
priority 6
confidence 0.55
subject  ACTOR:source
content  lemma: veto | block | oppose | reject & EVENT:REJECT
example  Peru vowed to block the Italian bid.
         => REJECT PER -> *

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
