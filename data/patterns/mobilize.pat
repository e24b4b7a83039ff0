# Troops, police, weapons put on alert or in place.

pattern  mobilize.deploy
code     MOBILIZE
mode     troops
context  military
verb     deploy | mobilize | mobilise | mass | position | station | amass | redeploy | concentrate | move | rush | send | dispatch | order | beef_up | reinforce | call_up
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM | IGO | EUR | UNO | SPY | UAF | IMG
object   class: troops | weapons
to|in|on|at|near|along|into|around|against|towards?  ANY & OWNER:target?
example  Russia deployed troops near the Ukrainian border.
         => MOBILIZE RUS -> UKR
never    The firm deployed software.
never    The man sent letter bombs in the post.

pattern  mobilize.passive
code     MOBILIZE
mode     troops
context  military
verb     deploy | mobilize | mobilise | mass | station
nominal  no
object   ACTOR:source & sector: MIL | COP | PRM
priority 3
example  French police were deployed in Paris.
         => MOBILIZE FRA

pattern  mobilize.alert
code     MOBILIZE
verb     put | place | remain | be | go | stay
nominal  no
subject|object  ACTOR:source & sector: MIL | COP | GOV
on       lemma: alert | high alert | standby | war footing
in|along?  ANY
example  French soldiers remained on alert in Paris.
         => MOBILIZE FRA

pattern  mobilize.mass
code     MOBILIZE
mode     troops
verb     mass | gather | move | assemble
nominal  no
subject  ACTOR:source & sector: MIL | REB | PRM
at|near|along|on|towards|toward|into  ANY & OWNER:target?
with?    OWNER:target
confidence 0.6
example  Ethiopian troops massed along the border with Eritrea.
         => MOBILIZE ETH -> ERI
agentless no

pattern  mobilize.exercise
code     MOBILIZE
mode     troops
context  military
verb     hold | conduct | stage | begin | launch | start | carry_out | test | fire
nominal  no
subject  ACTOR:source
object   lemma: exercise | drill | military exercise | war game | manoeuvre | maneuver | live-fire exercise | missile test | nuclear test | ballistic missile | missile | weapon
near|off|in|over|around|towards?  ANY & OWNER:target?
priority -3
example  China held military drills near Taiwan.
         => MOBILIZE CHN -> TWN

pattern  mobilize.noun
code     MOBILIZE
noun     deployment | mobilization | mobilisation
subject  ACTOR:source
object   class: troops | weapons
confidence 0.7
example  Russia's deployment of missiles angered Poland.
         => MOBILIZE RUS

pattern  mobilize.security
code     MOBILIZE
mode     police
verb     step_up | tighten | boost | increase | beef_up | strengthen | reinforce | heighten
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | SPY | IGO | EUR & not sector: PTY | LEG | ELI
object   lemma: security | patrol | presence | military presence | defence | defense | troop presence
example  The Kenyan government tightened security.
         => MOBILIZE KEN
never    The party increased its presence in the Commons.
