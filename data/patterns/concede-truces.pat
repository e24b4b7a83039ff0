# Ceasefires declared, withdrawals announced.

pattern  concede.truce-more
code     CONCEDE
cameo    0871
verb     declare | announce | proclaim | order | call
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IGO | UNO
object  class: ceasefire | lemma: ceasefire agreement | unilateral ceasefire | temporary ceasefire | humanitarian pause | truce agreement
with|in|for|between?  OWNER:target
example  Greece declared a unilateral ceasefire.
         => CONCEDE GRC
example  Japanese rebels announced a truce with Austria.
         => CONCEDE JPN -> AUT

pattern  concede.agree-halt
code     CONCEDE
cameo    0871
verb     agree | promise | pledge | announce | undertake | decide | consent | vow
nominal  no
priority 6
subject  ACTOR:source & sector: REB | MIL | PRM | UAF | SOC | OPP | CVL | LAB | PTY
content|to  lemma: halt | stop | suspend | end | cease | call_off | disarm | withdraw | lift | free | release & EVENT:RETREAT
in_exchange_for|in|with?  ANY
example  Canadian rebels agreed to stop fighting.
         => CONCEDE CAN
example  Spanish rebels promised to release Peruvian hostages.
         => CONCEDE ESP -> PER

pattern  concede.suspend-protest
code     CONCEDE
cameo    080
verb     suspend | call_off | postpone | cancel | halt
nominal  no
priority 3
agentless no
subject  PEOPLE:source & sector: OPP | PTY | SOC | CVL | LAB | EDU | REB
object  lemma: protest | strike | rally | march | boycott | demonstration | attack | protests | hunger strike
for|against|in|after  ANY & OWNER:target?
example  The Peruvian opposition suspended its protests for two weeks.
         => CONCEDE PER

pattern  concede.announce-withdrawal
code     CONCEDE
cameo    0873
verb     announce | order | declare | promise | approve | pledge | decide
nominal  no
priority 3
subject  ACTOR:source
object|on  lemma: withdrawal | pullout | pull-out | troop withdrawal | evacuation | disarmament | suspension | retreat | release | redeployment | end & EVENT:RETREAT | lemma: withdrawal | pullout | pull-out | troop withdrawal
from|of?  OWNER:target
example  Thailand announced a troop withdrawal from Mexico.
         => CONCEDE THA -> MEX

pattern  concede.truce-offer
code     CONCEDE
context  military
cameo    0871
verb     offer | call | declare | announce | proclaim
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & sector: REB | MIL | GOV | PRM | UAF
object  lemma: ceasefire | truce | cease-fire | armistice | lull | pause | cessation
to|with|in|of?  OWNER:target
example  Pakistani rebels proclaimed a truce.
         => CONCEDE PAK

pattern  concede.pledge-pullout
code     CONCEDE
context  military
cameo    0873
verb     pledge | promise | announce | agree | plan | decide | vow
nominal  no
priority 6
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | UNO
content|to  lemma: withdraw | pull_out | leave | retreat | pull_back | redeploy | evacuate | bring_home | disarm | demobilise | demobilize
from|of?  OWNER:target
example  Ukraine pledged to withdraw from Brazil.
         => CONCEDE UKR -> *

pattern  concede.ceasefire
code     CONCEDE
verb     declare | announce | proclaim | offer | propose
subject  ACTOR:source
object   class: ceasefire
with?    ACTOR:target
example  The Afghan president declared a ceasefire with the Taliban.
         => CONCEDE AFG -> *

pattern  concede.announce-retreat
code     CONCEDE
verb     announce | order | declare | promise
subject  ACTOR:source
object   EVENT:RETREAT
example  Russia announced the withdrawal of its troops from Kherson.
         => CONCEDE RUS -> *

pattern  concede.extend-truce
code     CONCEDE
verb     extend | prolong | renew | offer | proclaim
nominal  no
priority 6
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IMG
object  lemma: truce | ceasefire | cease-fire | armistice | unilateral ceasefire | humanitarian pause
with|to|indirect?  OWNER:target
example  Angola's government extended the truce with Zambia.
         => CONCEDE AGO -> ZMB
