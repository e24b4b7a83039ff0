# Alert, training and preparation for war.

pattern  mobilize.train-hackers
code     MOBILIZE
verb     train | recruit | prepare | assemble | raise
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | SPY
object   lemma: hacker | commando | sniper | suicide bomber | special force | militiaman
example  Syria trained hackers.
         => MOBILIZE SYR
never    The bank trained clerks.

pattern  mobilize.alert-more
code     MOBILIZE
context  military
cameo    151
verb     put | place | go | keep | remain | stay | stand | raise | set
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP | REB | PRM | IGO
object?  lemma: troop | army | force | military | navy | air force | police | soldier | unit | forces
on  lemma: alert | high alert | full alert | maximum alert | standby | stand-by | combat alert | war footing | highest alert | heightened alert
example  Ukraine put its army on high alert.
         => MOBILIZE UKR
never    The storm put the town on alert.
never    The Ukrainian charity put the candidates on alert.

pattern  mobilize.alert-passive
code     MOBILIZE
context  military
cameo    151
verb     put | place | set | keep
nominal  no
priority 2
object  ACTOR:source | lemma: troop | army | force | military | police | unit
on  lemma: alert | high alert | full alert | maximum alert | standby | war footing
example  The Canadian army was put on high alert.
         => MOBILIZE CAN

pattern  mobilize.alert-raise
code     MOBILIZE
context  military
cameo    151
verb     raise | increase | heighten | declare | upgrade
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | COP
object  lemma: alert | alert level | alert status | security alert | threat level | level of alert | terror alert | combat readiness
example  Germany raised its alert level.
         => MOBILIZE DEU

pattern  mobilize.prepare-war
code     MOBILIZE
context  military
cameo    150
verb     prepare | gear_up | brace | ready | arm
nominal  no
confidence 0.7
subject  ACTOR:source & not sector: JRN | BUS | PTY | LEG | ELI | SOC
for  lemma: war | battle | offensive | attack | assault | invasion | combat | conflict | operation | military action | military operation | strike
against|with|on?  OWNER:target
example  Poland is preparing for war against Algeria.
         => MOBILIZE POL -> DZA
never    The band prepared for a concert.

pattern  mobilize.train-forces
code     MOBILIZE
context  military
cameo    154
verb     train
nominal  no
confidence 0.6
priority 3
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: fighter | soldier | hacker | commando | militant | recruit | computer hacker | bomber | suicide bomber | terrorist | guerrilla | sniper
for|against|in?  OWNER:target
example  Turkey trained hackers.
         => MOBILIZE TUR

pattern  mobilize.military-budget
code     MOBILIZE
context  military
verb     raise | increase | boost | double | hike
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | LEG
object  lemma: defence spending | defense spending | military spending | defence budget | defense budget | military budget
example  Morocco raised its defence spending.
         => MOBILIZE MAR

pattern  mobilize.alert
code     MOBILIZE
verb     put | place | remain | be | go | stay
nominal  no
subject|object  ACTOR:source & sector: MIL | COP | GOV
on       lemma: alert | high alert | standby | war footing | combat readiness | full alert | combat alert
in|along?  ANY
example  French soldiers remained on alert in Paris.
         => MOBILIZE FRA

pattern  mobilize.noun
code     MOBILIZE
noun     deployment | mobilization | mobilisation
subject  ACTOR:source
object   class: troops | weapons
confidence 0.7
example  Russia's deployment of missiles angered Poland.
         => MOBILIZE RUS
