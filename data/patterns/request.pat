# Asking, urging, demanding, proposing that someone act.

pattern  request.urge-v
code     REQUEST
verb     urge | ask | order | call_on | call_upon | press | pressure | push | implore | exhort | beg | request | command | instruct | encourage | appeal | lobby | beseech | entreat | petition | challenge
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|inner  OWNER:target
infinitive  ANY
example  Germany urged Iran to release the detainees.
         => REQUEST DEU -> IRN
never    She asked her son to wash up.
never    The minister told the radio that he wanted to join Spain.
never    Members of the Spanish committee asked the Norwegian minister if he knew of the plan to join.

pattern  request.urge-event
code     REQUEST
verb     urge | ask | order | press | pressure | push | implore | appeal | request | command | instruct | encourage | plead
nominal  no
subject  ACTOR:source
object|indirect|on|upon|to  OWNER:target
content|for  EVENT
example  The UN called on Israel to end its blockade of Gaza.
         => REQUEST UNO -> ISR
never    The Polish minister told a Swedish newspaper that his country had withdrawn its troops from Mali.

pattern  request.call-event
code     REQUEST
verb     call
nominal  no
subject  ACTOR:source
on|upon  OWNER:target & not sector: JRN
content|for  EVENT
example  Latvia called on Cyprus to condemn the raid.
         => REQUEST LVA -> CYP
never    Several Latvian deputies have called the Cypriot minister to say that they will release the report.

# "Told the radio", "told reporters" is no order: who is told must be bound to obey.
pattern  request.tell
code     REQUEST
verb     tell
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | COP | JUD
object|indirect  OWNER:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | COP | JUD | PTY | OPP | LAB | SPY
infinitive ANY
example  The Danish prime minister told Sweden to halt the ferry.
         => REQUEST DNK -> SWE
never    The Danish prime minister told the radio: "To leave now would be wrong."
never    The Danish prime minister told parliament that talks would go on.

pattern  request.call-on-for
code     REQUEST
verb     ask | press | lobby
nominal  yes
subject  ACTOR:source
on|object  OWNER:target & not sector: JRN
for      ANY:issue
confidence 0.75
example  Somalia appealed to the African Union for help.
         => REQUEST SOM -> IGO

pattern  request.call-upon-for
code     REQUEST
verb     call | appeal | plead
nominal  yes
subject  ACTOR:source
on|upon|to  OWNER:target & not sector: JRN
for      ANY:issue
confidence 0.75
example  Estonia appealed to Finland for a new cable.
         => REQUEST EST -> FIN
never    The Estonian minister called the speech a moment for Finland.

pattern  request.call-for
code     REQUEST
verb     call | appeal | plead | push
nominal  yes
subject  ACTOR:source
object   NONE
for      ANY:issue & OWNER:target?
never    The plan calls for more roads.
example  The European Union called for an investigation.
         => REQUEST EUR
never    The Peruvian candidate called his rival the best player for Chile.

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
inner?   OWNER:target
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
status   occurred
verb     *
modality must
polarity positive
itself   not lemma: have | be | know | realise | realize | understand | feel | remember | think | seem | wonder
subject  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY | COP | JUD & not lemma: politician | party | government official | judge | leader
speaker  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | OPP | PTY | REB | REL | SOC | ELI | JUD | COP | NGO | LAB | SPY
priority 60
confidence 0.6
example  The US secretary of state said Iran must halt its enrichment.
         => REQUEST USA -> IRN
never    The Latvian president said that politicians must decide.
never    A Latvian economist said that Estonia must know the price.

pattern  request.should
code     REQUEST
mode     change
status   occurred
verb     *
modality should
polarity positive
itself   not lemma: have | be | know | realise | realize | understand | feel | remember | think | seem | wonder | win | lose | get | expect
subject  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | COP | JUD & not lemma: politician | party | judge | leader | official
speaker  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | OPP | PTY | REB | REL | SOC | ELI | JUD | COP | NGO | LAB | SPY
priority 60
confidence 0.5
example  The French president said Israel should stop the strikes.
         => REQUEST FRA -> ISR
never    The Latvian president said that politicians should think of the voters.
never    The Latvian president said that Estonia should win the vote.
never    The Latvian president said that Estonia should not pay.

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
