# Meetings refused and called off.

pattern  reject.not-attend
code     REJECT
mode     meet
verb     skip | miss | boycott | snub | decline | refuse | shun | stay_away
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | OPP | PTY | REL
object|from  lemma: summit | meeting | talks | talk | conference | session | dinner | ceremony | signing | inauguration | invitation | gathering & OWNER:target?
with|in|of|to?  OWNER:target
example  Japan skipped the Austrian summit.
         => REJECT JPN -> AUT

pattern  reject.suspend-talks-2
code     REJECT
mode     meet
verb     walk_out | storm_out | pull_out | withdraw | drop_out
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | REB | OPP | PTY | LAB | LEG | MIL | UNO | IGO | EUR
of|from|out_of  lemma: talk | talks | negotiation | meeting | summit | session | conference | peace talk & OWNER:target?
with?  OWNER:target
example  Algeria pulled out of the meeting.
         => REJECT DZA

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

pattern  reject.disinvite
code     REJECT
mode     meet
verb     withdraw | rescind | revoke | cancel | retract | take_back
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | PTY | MIL
object  lemma: invitation | invite | agrément
to|for?  OWNER:target
example  Angola withdrew its invitation to Zambian observers.
         => REJECT AGO -> ZMB

pattern  reject.will-not-fund
code     REJECT
verb     fund | finance | support | provide | deliver | send
polarity negative
modality will
nominal  no
priority 13
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL
object  class: aid | troops | weapons
to|for|indirect  OWNER:target
example  Angola will not deliver cruise missiles to Zambia.
         => REJECT AGO -> ZMB
