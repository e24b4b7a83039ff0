# Change of policy asked for.

pattern  request.order-close
code     REQUEST
mode     change
verb     order | instruct | direct | command
nominal  no
confidence 0.5
priority -6
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | EUR
object  lemma: closure | evacuation | arrest | investigation | review | recall | withdrawal | deployment | halt | suspension | inquiry | release | retrial | recount | demolition & OWNER:target?
of|into|in?  OWNER:target
example  Algeria ordered the closure of the German school.
         => REQUEST DZA -> DEU

pattern  request.push-for
code     REQUEST
mode     change
verb     push | press | lobby | campaign | agitate | fight
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | OPP | SOC | PTY | LAB
for  lemma: reform | sanction | sanctions | change | ban | vote | resolution | election | inquiry | withdrawal | release | independence | ceasefire | recognition | tougher sanctions | action | membership | autonomy | right & OWNER:target?
against|on|in|from|of?  OWNER:target
example  Norway pushed for sanctions against India.
         => REQUEST NOR -> IND

pattern  request.urge-restraint
code     REQUEST
mode     change
verb     urge | counsel | appeal
nominal  no
subject  ACTOR:source
object|for  lemma: restraint | calm | dialogue | peace | moderation | unity | caution | action | reform | vigilance | patience
on|from|by|to?  ACTOR:target
example  China urged restraint.
         => REQUEST CHN

pattern  request.call-for-restraint
code     REQUEST
mode     change
verb     call
nominal  no
subject  ACTOR:source
object   NONE
for      lemma: restraint | calm | dialogue | peace | moderation | unity | caution | patience | vigilance
on|from|by|to?  ACTOR:target
example  China called for restraint.
         => REQUEST CHN
never    The Chinese envoy called the action of Japan childish.

pattern  request.must
code     REQUEST
mode     change
status   occurred
verb     *
modality must
polarity positive
itself   not lemma: have | be | know | realise | realize | understand | feel | remember | think | seem | wonder | win | lose | get | need | receive | finish | earn | expect
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
