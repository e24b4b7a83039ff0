# Yielding asked for.

pattern  request.yield
code     REQUEST
mode     yield
cameo    100
verb     demand | urge | order | press | call_on | appeal | request
nominal  no
priority 2
subject  ACTOR:source
object|indirect|on|to|inner  OWNER:target
content|to  lemma: withdraw | release | stop | halt | end | lift | free | disarm | surrender | hand_over | leave | cease | ease | pull_out | allow | resign | open | return | step_down | lay_down | give_up | extradite | suspend | drop | quit | vacate | evacuate
example  Ethiopia urged Colombia to release the hostages.
         => REQUEST ETH -> COL
never    The Icelandic minister told the newspaper that he would leave.
never    The banker warned Indian states that they could soon stop the payments.

pattern  request.ask-yield
code     REQUEST
mode     yield
cameo    100
verb     ask
nominal  no
priority 2
subject  ACTOR:source
object|indirect|on|to|inner  OWNER:target
infinitive|to  lemma: withdraw | release | stop | halt | end | lift | free | disarm | surrender | hand_over | leave | cease | ease | pull_out | allow | resign | open | return | step_down | lay_down | give_up | extradite | suspend | drop | quit | vacate | evacuate
example  Ethiopia asked Colombia to release the hostages.
         => REQUEST ETH -> COL
never    Ethiopia asked Colombia why the hostages had been allowed to leave.


pattern  request.call-yield
code     REQUEST
mode     yield
cameo    100
verb     call
nominal  no
priority 2
subject  ACTOR:source
on|upon|inner  OWNER:target & not sector: JRN
content|to  lemma: withdraw | release | stop | halt | end | lift | free | disarm | surrender | hand_over | leave | cease | ease | pull_out | allow | resign | open | return | step_down | lay_down | give_up | extradite | suspend | drop | quit | vacate | evacuate
example  Belgium called on Rwanda to withdraw its soldiers.
         => REQUEST BEL -> RWA
never    Belgian deputies called the Rwandan minister to say that he should resign.

pattern  request.yield-n
code     REQUEST
mode     yield
cameo    100
verb     demand | seek | urge | order | insist | call
nominal  no
priority 2
inherit  no
subject  ACTOR:source
object|for|on  lemma: release | withdrawal | pullout | end | lifting | ceasefire | handover | surrender | resignation | return | departure | extradition | removal | evacuation | halt | freeing & OWNER:target?
of|by?  OWNER:target
example  Thailand demanded the withdrawal of Mexican troops.
         => REQUEST THA -> MEX

pattern  request.ask-court
code     REQUEST
context  legal
verb     ask | petition | request
nominal  no
subject  ACTOR:source & sector: GOV | LEG | OPP | NGO | SOC | IGO
object   ACTOR:target & sector: JUD | IGO | UNO
content|for|infinitive  ANY
example  Gambia asked the International Court of Justice to intervene.
         => REQUEST GMB -> UNO
never    A Gambian singer asked the crowd to clap.
