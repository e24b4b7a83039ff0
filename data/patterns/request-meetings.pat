# Meetings asked for, invitations.

pattern  request.invite-2
code     REQUEST
mode     meet
verb     invite | ask
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | REL | REB
object  ACTOR:target
to|for|content  lemma: summit | talks | talk | visit | meeting | dinner | attend | conference | negotiate | join | dialogue | meet | kingdom | palace | ceremony
example  Greece invited Uganda for talks.
         => REQUEST GRC -> UGA

pattern  request.summon-talks
code     REQUEST
mode     meet
verb     call | summon | convene | request
nominal  no
priority 3
inherit  no
subject  ACTOR:source
for|object  lemma: emergency session | emergency meeting | urgent meeting | special session | crisis talks | emergency summit | security council meeting
of|on|over|with?  ANY
example  Pakistan requested an emergency session.
         => REQUEST PAK

pattern  request.call-meeting
code     REQUEST
mode     meet
cameo    100
verb     request | demand | seek | propose | ask
nominal  no
priority 1
subject  ACTOR:source
object|for  lemma: meeting | summit | emergency meeting | emergency session | talks | talk | urgent meeting | conference | negotiation | peace conference | special session | dialogue & OWNER:target?
with|of|between|on?  OWNER:target
example  Ukraine requested a meeting with Brazil.
         => REQUEST UKR -> BRA
never    The Peruvian president called the meeting excellent.

pattern  request.invite-more
code     REQUEST
mode     meet
cameo    100
verb     invite
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | OPP
object  ACTOR:target
to|for|content  ANY
example  Turkey invited Canada to the summit.
         => REQUEST TUR -> CAN

pattern  request.invite
code     REQUEST
mode     meet
verb     invite
nominal  no
subject  ACTOR:source
object   ACTOR:target
to|for|content  class: meetings | EVENT | lemma: mediate | moscow
example  Russia invited Hamas to talks.
         => REQUEST RUS -> PSE
