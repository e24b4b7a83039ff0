# Threats and warnings of serious consequences.

pattern  threaten.v
code     THREATEN
verb     threaten | vow | swear
subject  ACTOR:source
content|of  EVENT:conflict,material & not lemma: resign | quit | leave | run | retire
example  Iran threatened to attack Israel.
         => THREATEN IRN -> ISR
never    The barrister threatened to resign.

pattern  threaten.any
code     THREATEN
verb     threaten
nominal  no
subject  ACTOR:source
content  ANY & not lemma: resign | quit | run | retire | overshadow | derail | spoil
example  Turkey threatened to close the strait.
         => THREATEN TUR
never    The storm threatened to spoil the day.

pattern  threaten.object
code     THREATEN
agentless no
verb     threaten
subject  ACTOR:source
object|against|to  OWNER:target
with?    ANY
example  North Korea threatened South Korea.
         => THREATEN PRK -> KOR

pattern  threaten.with
code     THREATEN
verb     threaten
nominal  no
subject  ACTOR:source
object?  OWNER:target
with|object  class: sanctions | EVENT | class: weapons | lemma: action | force | war | retaliation | consequence | reprisal | measure
on|against?  OWNER:target
example  The United States threatened Mexico with tariffs.
         => THREATEN USA -> MEX

pattern  threaten.warn
code     THREATEN
verb     warn | caution
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
object|to|against  ACTOR:target & kind: place | nationality | group
example  The South African government warned Lesotho.
         => THREATEN ZAF -> LSO
never    Experts warned of storms.
of|content|against? ANY
never    The senator warned the committee that it looked like interference.


pattern  threaten.warning
code     THREATEN
noun     warning | threat | ultimatum
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS | JRN | SOC | EDU | JUD | LAB | MED
to|against|object|for  OWNER:target
example  Beijing issued a warning to Taiwan.
         => THREATEN CHN -> TWN

pattern  threaten.ultimatum
code     THREATEN
cameo    139
verb     give | issue | deliver | present | set
nominal  no
subject  ACTOR:source
object   lemma: ultimatum | deadline
to|indirect?  OWNER:target
example  Austria gave Serbia an ultimatum.
         => THREATEN AUT -> SRB

pattern  threaten.retaliate
code     THREATEN
verb     retaliate | strike_back | hit_back
nominal  no
tense    future
status   occurred
subject  ACTOR:source
against|with|to?  ANY & OWNER:target?
confidence 0.6
example  Iran will retaliate against Israel.
         => THREATEN IRN -> ISR

pattern  threaten.vow-revenge
code     THREATEN
mode     violence
verb     vow | promise | swear | pledge | threaten
nominal  no
subject  ACTOR:source
object|content  lemma: revenge | retaliation | vengeance | avenge | retaliate | reprisal | respond | crush | destroy
against|on|for?  OWNER:target
example  Hezbollah vowed revenge.
         => THREATEN *

pattern  threaten.warrant
code     THREATEN
mode     arrest
context  legal
verb     issue
nominal  no
subject  ACTOR:source
object   lemma: warrant | arrest warrant
for|against  PEOPLE:target
example  The International Criminal Court issued an arrest warrant for Vladimir Putin.
         => THREATEN IGO -> RUS
