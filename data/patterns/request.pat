# Asking, urging, demanding, proposing that someone act.

pattern  request.urge-v
code     REQUEST
verb     urge | ask | order | call_on | call_upon | press | pressure | push | implore | exhort | beg | request | tell | command | instruct | encourage | appeal | remind | lobby | beseech | entreat | petition | challenge
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|on|upon|to|inner  OWNER:target
infinitive  ANY
example  Germany urged Iran to release the detainees.
         => REQUEST DEU -> IRN
never    She asked her son to wash up.

pattern  request.urge-event
code     REQUEST
verb     urge | ask | order | call | press | pressure | push | implore | appeal | request | tell | command | instruct | encourage | plead
nominal  no
subject  ACTOR:source
object|on|upon|to  OWNER:target
content|for  EVENT
example  The UN called on Israel to end its blockade of Gaza.
         => REQUEST UNO -> ISR

pattern  request.call-on-for
code     REQUEST
verb     call | appeal | ask | press | lobby | plead
nominal  yes
subject  ACTOR:source
on|upon|to|object  OWNER:target
for      ANY:issue
confidence 0.75
example  Somalia appealed to the African Union for help.
         => REQUEST SOM -> IGO

pattern  request.call-for
code     REQUEST
verb     call | appeal | plead | push
nominal  yes
subject  ACTOR:source
for      ANY:issue & OWNER:target?
never    The plan calls for more roads.
example  The European Union called for an investigation.
         => REQUEST EUR

pattern  request.demand
code     REQUEST
verb     demand | request | solicit
nominal  no
subject  ACTOR:source
object   ANY:issue & OWNER:target?
from|of? OWNER:target
confidence 0.7
example  Ukraine requested weapons from Germany.
         => REQUEST UKR -> DEU

pattern  request.demand-v
code     REQUEST
verb     demand | propose | recommend
nominal  no
inherit  doer
subject  ACTOR:source
content  EVENT
example  Turkey demanded that Greece withdraw its troops.
         => REQUEST TUR -> GRC

pattern  request.demand-that
code     REQUEST
mode     change
verb     demand | propose | recommend | request | urge | order | stipulate
nominal  yes
subject  ACTOR:source
content  ANY
inner    OWNER:target
confidence 0.7
example  Turkey demanded that Greece abandon its claims.
         => REQUEST TUR -> GRC

pattern  request.demand-noun
code     REQUEST
noun     demand | request | appeal | call | plea
subject  ACTOR:source
to|on|object  OWNER:target
for|content?  ANY:issue
confidence 0.7
example  Pakistan issued an appeal to the United States for aid.
         => REQUEST PAK -> USA

pattern  request.urge-restraint
code     REQUEST
mode     change
verb     urge | call | counsel | appeal
nominal  no
subject  ACTOR:source
object|for  lemma: restraint | calm | dialogue | peace | moderation | unity | caution | action | reform | vigilance | patience
on|from|by|to?  ACTOR:target
example  China urged restraint.
         => REQUEST CHN

pattern  request.propose
code     REQUEST
verb     propose | suggest | recommend
nominal  no
subject  ACTOR:source
object   class: talks | agreements | ceasefire | lemma: plan | solution | reform | election | force | mission | formula
to|with|between?  OWNER:target
confidence 0.7
example  Egypt proposed a truce to Israel.
         => REQUEST EGY -> ISR

pattern  request.must
code     REQUEST
mode     change
verb     *
modality must
subject  ACTOR:target
speaker  ACTOR:source
priority 60
confidence 0.6
example  The US secretary of state said Iran must halt its enrichment.
         => REQUEST USA -> IRN

pattern  request.should
code     REQUEST
mode     change
verb     *
modality should
subject  ACTOR:target
speaker  ACTOR:source
priority 60
confidence 0.5
example  The French president said Israel should stop the strikes.
         => REQUEST FRA -> ISR

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
