# Threats in common turns that the plainer patterns leave out.

pattern  threaten.begin-operation
code     THREATEN
mode     violence
context  military
cameo    138
verb     begin | start | launch | mount | resume | open | order | conduct | carry_out
nominal  no
agentless no
tense    future
status   occurred
polarity positive
priority 12
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: operation | military operation | ground operation | offensive | ground offensive | incursion | invasion | military campaign | air strike | airstrike | assault | counteroffensive | attack
against|in|on|into  OWNER:target
example  Ethiopia said that it will begin a new military operation against Eritrean rebels.
         => THREATEN ETH -> ERI
never    The charity will begin an operation against litter.

pattern  threaten.in-kind
code     THREATEN
verb     respond | reply | retaliate | answer | hit_back
nominal  no
modality will
status   occurred
polarity positive
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | REB | EUR | IGO | PRM
in|with  lemma: kind | countermeasure | tariff | sanction | reprisal
to|against?  OWNER:target
example  Algeria will respond in kind.
         => THREATEN DZA
never    Algeria responded in writing.
never    The Algerian singer would respond in kind.

pattern  threaten.warn-it-will
code     THREATEN
verb     warn | caution
nominal  no
status   occurred
priority 14
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | LAB | EUR | IGO
content  EVENT:ASSAULT,SANCTION,COERCE,MOBILIZE,PROTEST
inner    lemma: it | they | he | she | we
example  Egypt warned that it would bomb Libya.
         => THREATEN EGY -> LBY
never    Egypt warned that Libya would bomb Chad.

pattern  threaten.not-hesitate
code     THREATEN
mode     violence
verb     hesitate
nominal  no
polarity negative
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | EUR | IGO
content  lemma: use | strike | attack | respond | act | retaliate | intervene | shoot | bomb | impose | punish | hit | take | fight | hit_back | deploy
against|at|on|in?  OWNER:target
example  Ghana will not hesitate to use force against Togo.
         => THREATEN GHA -> *
never    Ghana did not hesitate to thank Togo.

pattern  threaten.say-it-will-strike
code     THREATEN
mode     violence
cameo    138
verb     shoot_down | bomb | attack | strike | shell | invade | destroy | kill | execute | behead | blow_up | target | storm | annihilate | hit | sink
nominal  no
agentless no
tense    future
status   occurred
polarity positive
priority 15
confidence 0.7
subject  lemma: it | we | they | he | she
object   ANY & OWNER:target?
speaker  ACTOR:source & sector: GOV | MIL | REB | PRM | IMG
example  Egypt's defence ministry said it would shoot down any drone over the canal.
         => THREATEN EGY
never    Egypt's team said it would attack the goal.

pattern  threaten.say-begin-operation
code     THREATEN
mode     violence
context  military
cameo    138
verb     begin | start | launch | mount | resume | carry_out | conduct
nominal  no
agentless no
tense    future
status   occurred
polarity positive
priority 14
subject  lemma: it | we | they | he
speaker  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: military operation | ground operation | offensive | ground offensive | incursion | invasion | military campaign | air strike | airstrike | counteroffensive
against|in|on|into  OWNER:target
example  Ethiopia's president says it will begin a new military operation against Eritrean rebels.
         => THREATEN ETH -> ERI
never    Ethiopia's president says it will begin a new school year.

pattern  threaten.will-stop-unless
code     THREATEN
verb     boycott | withdraw | pull_out | quit | strike | resume | walk_out | recall | stop | halt | leave | reject | veto | sue | march | pull | shut_down | evict | seize | cancel
modality will
nominal  no
status   occurred
polarity positive
priority 31
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | MIL | REB | OPP | PTY | LAB | EDU | MED | IGO | EUR | UNO | SOC
unless   ANY
object?  ANY & OWNER:target?
from|against?  OWNER:target
example  Rwanda's opposition will boycott the vote unless the president steps down.
         => THREATEN RWA
never    Rwanda's opposition will boycott the vote.
