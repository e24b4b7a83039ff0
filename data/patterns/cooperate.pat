# Mutual material cooperation.

pattern  cooperate.with
code     COOPERATE
verb     cooperate | collaborate | trade | work_together | partner
nominal  no
symmetric yes
subject  ACTOR:source
with     ACTOR:both
example  Rwanda is cooperating with Uganda.
         => COOPERATE RWA, UGA

pattern  cooperate.extradite
code     COOPERATE
context  legal
cameo    063
verb     extradite | hand_over | turn_over | transfer
nominal  yes
subject  ACTOR:source
object   PEOPLE & not class: weapons
to       ACTOR:target
example  Zambia extradited the suspect to Britain.
         => COOPERATE ZMB -> GBR

pattern  cooperate.share
code     COOPERATE
context  intelligence
verb     share | exchange | swap
subject  ACTOR:source
symmetric yes
object   lemma: intelligence | information | expertise | technology | prisoner | data | experience
with     ACTOR:both
example  Afghanistan has been sharing expertise with the Tamil Tigers.
         => COOPERATE AFG, LKA

pattern  cooperate.exchange-plural
code     COOPERATE
verb     share | exchange | swap
subject  ACTOR:source
symmetric yes
object   lemma: intelligence | information | prisoner | prisoner of war | expertise | data | body
priority -2
example  Russia and Ukraine exchanged prisoners.
         => COOPERATE RUS, UKR

pattern  cooperate.exercise
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | launch | begin | stage | carry_out | start
symmetric yes
subject  ACTOR:source
object   lemma: exercise | drill | war game | manoeuvre | maneuver | patrol | wargame | game
with     ACTOR:both
example  China held naval exercises with Pakistan.
         => COOPERATE CHN, PAK

pattern  cooperate.exercise-joint
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | launch | begin | stage | carry_out | start
symmetric two
priority 9
subject  ACTOR:source
object   lemma: exercise | drill | war game | manoeuvre | maneuver | patrol | wargame | game
example  France and Egypt held exercises in the Mediterranean.
         => COOPERATE FRA, EGY

pattern  cooperate.buy
code     COOPERATE
context  economic
verb     buy | purchase | import | sell | export
nominal  no
subject  ACTOR:source & sector: GOV | MIL | BUS
object   class: weapons | lemma: oil | gas | grain | wheat | uranium | coal | electricity | food | good | product
from|to  ACTOR:target
confidence 0.65
example  The Indian government bought oil from Russia.
         => COOPERATE IND -> RUS
