# Refusing, ruling out, vetoing, voting against, barring from entry.

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
content  ANY & not lemma: comment | say | speak | answer | confirm | elaborate | discuss | reveal | identify | name | disclose | specify | go | respond | be | predict | speculate | deny | rule | rule_out | define | describe | detail | explain | run | play | guess | characterize | characterise | see | look | think | believe | know | have | do | put | take | make | get | become | remain | apply | rest | tell | talk_about | dwell | say_whether | quit_smoking | address | draw | die | work | seek | proceed | stand | reply | condemn | disavow | criticise | criticize | apologise_not
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
object|to  ANY:issue & OWNER:target? & not class: accusations & not lemma: label | notion | view | fear | concern | talk | worry | comment | implication | idea | speculation | argument | point | remark | theory | possibility | need | question | efforts | comparison
confidence 0.6
priority -4
example  China opposed the American decision.
         => REJECT CHN -> USA
never    Iran rejected the accusation that it had armed the rebels.
never    The minister rejected the notion that he was tired.

pattern  reject.not-accept
code     REJECT
polarity negative
verb     accept | recognize | recognise | tolerate | back_down | budge
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO | COP | CVL
object|to|with|from|content|in?  ANY & OWNER:target?
example  Serbia will not recognize Kosovo.
         => REJECT SRB -> KOS
never    We must not allow the club to close.
agentless no

pattern  reject.not-accept-now
code     REJECT
stance   oppose
polarity negative
verb     accept | recognize | recognise | tolerate
nominal  no
subject  ACTOR:source
object   ANY & OWNER:target?
priority -2
example  Ukraine does not accept the Russian proposal.
         => REJECT UKR -> RUS

pattern  reject.not-willing
code     REJECT
polarity negative
adjective ready | willing | prepared
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
content|for|to  ANY
example  Iran is not ready to negotiate.
         => REJECT IRN

pattern  reject.unwilling
code     REJECT
adjective unwilling | reluctant
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | ELI | UAF | PRM | NGO
content  ANY
example  Turkey is unwilling to compromise.
         => REJECT TUR

pattern  reject.vote-against
code     REJECT
stance   oppose
vote     against
verb     vote
noun     vote
subject  ACTOR:source
against  ANY:issue & OWNER:target?
priority 3
example  Russia voted against the resolution.
         => REJECT RUS

pattern  reject.veto
code     REJECT
cameo    129
stance   oppose
vote     vetoed
outcome  vetoed
verb     veto
subject  ACTOR:source
object   ANY:issue & OWNER:target?
priority 4
example  Russia vetoed the resolution.
         => REJECT RUS

pattern  reject.deny-request
code     REJECT
verb     deny | refuse | withhold
nominal  no
subject  ACTOR:source
object   lemma: request | permission | access | visa | entry | asylum | recognition | bail | application | extradition | parole | approval | consent
to|indirect|from?  PEOPLE:target
example  Cuba denied access to the inspectors.
         => REJECT CUB -> *

pattern  reject.deny-entry
code     REJECT
mode     change
verb     bar | ban | block | deny
nominal  no
subject  ACTOR:source & sector: GOV
object|indirect  PEOPLE:target
from|object|content  lemma: enter | entry | visit
example  The Egyptian government barred the activist from entering.
         => REJECT EGY -> *

pattern  reject.cancel-meeting
code     REJECT
mode     meet
verb     cancel | call_off | boycott | skip | pull_out | walk_out | postpone | scrap | suspend | withdraw
nominal  no
subject  ACTOR:source
object|of|from  class: meetings
with|to?  ACTOR:target
example  Donald Trump cancelled a meeting with Kim Jong Un.
         => REJECT USA -> PRK

pattern  reject.defy
code     REJECT
verb     defy | flout | ignore | disregard | disobey
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | COP | UAF | PRM
object   class: demands | lemma: order | deadline | warning | ruling | ban | curfew | pressure | law | resolution & OWNER:target?
from|by|of?  OWNER:target
example  Iran defied the UN resolution.
         => REJECT IRN -> UNO

pattern  reject.rejection
code     REJECT
stance   oppose
noun     rejection | opposition | objection | refusal
subject  ACTOR:source
of|to|object  ANY:issue & OWNER:target?
example  China voiced its opposition to the sanctions.
         => REJECT CHN

pattern  reject.block
code     REJECT
stance   oppose
verb     block | stall | obstruct | derail | thwart
nominal  no
subject  ACTOR:source
object   class: texts | lemma: accession | bid | membership | aid package | appointment & OWNER:target?
example  Hungary blocked the joint statement.
         => REJECT HUN

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
