# Requests for change, help or yielding turned down.

pattern  reject.turn-back
code     REJECT
mode     change
context  migration
verb     turn_away | turn_back | refuse | deny | bar
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | COP | MIL
object  lemma: refugee | migrant | asylum seeker | ship | boat | plane | aid ship | journalist | delegation | lawmaker | tourist | visitor & PEOPLE:target | OWNER:target
at|from|indirect?  ANY
example  Iraq turned away Chilean refugees.
         => REJECT IRQ -> CHL

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

pattern  reject.refuse-yield
code     REJECT
mode     yield
cameo    120
verb     refuse | decline
nominal  no
priority 4
subject  ACTOR:source & not lemma: crowd | fan
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

pattern  reject.refuse-give-back
code     REJECT
cameo    120
verb     refuse | decline
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | LEG | MIL | REB | COP | JUD | EDU | PRM
content  lemma: give_back | give_up | hand_back | hand_over | return | repay | pay_back | pull_back | put_forward | make_way | take_back | take_in
to|from? OWNER:target
example  Spain refused to give the paintings back to Peru.
         => REJECT ESP -> PER
never    The minister declined to give a figure.

pattern  reject.refuse-entry-to
code     REJECT
cameo    120
verb     refuse | deny | bar
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | COP | MIL | REB | PRM
object   lemma: visa | entry | access | permission | permit | landing right | passage | asylum
to       PEOPLE:target | OWNER:target
example  Spain refused entry to Peruvian journalists.
         => REJECT ESP -> PER
never    Two Spanish journalists were denied visas.

pattern  reject.keep-out
code     REJECT
cameo    120
verb     keep_out | shut_out | lock_out
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | COP | REB & not sector: BUS
object   PEOPLE:target & lemma: observer | inspector | journalist | reporter | aid worker | investigator | monitor | migrant | refugee | diplomat | mediator | peacekeeper | asylum seeker | delegation | mission
of|from? ANY
example  Chile kept Peruvian observers out.
         => REJECT CHL -> PER
never    The Chilean goalkeeper kept Peru out.

pattern  reject.cold-water
code     REJECT
cameo    120
verb     pour | throw
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | PTY | OPP
object   lemma: cold water
on|over  OWNER:target
example  Chile poured cold water on Peru's plan.
         => REJECT CHL -> PER
never    The Chilean firemen poured water on the bridge.
