# Killing told by its dead.

pattern  assault.kill-clash
code     ASSAULT
context  military
cameo    190
verb     kill | wound | injure | claim
nominal  no
confidence 0.65
subject  lemma: clash | fighting | battle | firefight | gunbattle | violence | unrest | ambush | raid | offensive | attack | crossfire | gunfire | massacre
object  PEOPLE:target | lemma: life | lives
in|between|near?  ANY
example  Clashes killed two Spanish soldiers.
         => ASSAULT --- -> ESP

pattern  assault.claim-lives
code     ASSAULT
context  military
cameo    190
verb     claim | take | cost
nominal  no
confidence 0.6
subject  lemma: clash | fighting | attack | bombing | violence | war | bomb | shooting | raid | airstrike | strike | blast | massacre | conflict
object  lemma: life | lives
in?  OWNER:target
example  The attack claimed lives in Austria.
         => ASSAULT --- -> AUT

pattern  assault.die-in
code     ASSAULT
context  military
cameo    190
verb     die | perish
nominal  no
confidence 0.65
subject  PEOPLE:target
in|during|after  lemma: attack | bombing | airstrike | air strike | clash | fighting | battle | shelling | ambush | shooting | bomb attack | bomb blast | massacre | suicide bombing | gun battle | drone strike | raid | missile strike | rocket attack | car bombing
example  Three Japanese soldiers died in an ambush.
         => ASSAULT --- -> JPN
never    Three climbers died in an avalanche.

pattern  assault.killed-in
code     ASSAULT
context  military
cameo    190
verb     kill | wound | injure | hurt | maim
agentless yes
nominal  no
confidence 0.7
object  PEOPLE:target
in|by|during|from  EVENT:ASSAULT | lemma: attack | bombing | airstrike | air strike | clash | fighting | battle | shelling | ambush | shooting | bomb | car bomb | bomb attack | bomb blast | massacre | gunman | gunfire | missile | rocket | drone strike | raid | explosion | bomb explosion | mine | landmine | sniper | crossfire | suicide bomber & not class: none-at-all
example  Two Peruvian engineers were killed in a bomb attack.
         => ASSAULT --- -> PER
never    Two engineers were killed in a car crash.

pattern  assault.kill-by-actor
code     ASSAULT
context  military
cameo    190
verb     kill | murder | slay | execute | shoot | behead | wound | gun_down | butcher | slaughter | hang | decapitate
nominal  no
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF | SPY | GOV | CRM & not sector: ELI | LEG | PTY & not lemma: train | bus | car | vehicle | tram | ship | plane | subway train
object  PEOPLE:target
example  Norwegian rebels executed two Indian hostages.
         => ASSAULT NOR -> IND
never    Two trains of the Norwegian government injured an Indian student.

pattern  assault.injure
code     ASSAULT
cameo    190
verb     injure
agentless no
nominal  no
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF | CRM & not class: vehicle-nouns & not lemma: train
object  PEOPLE:target
example  Norwegian rebels injured two Indian hostages.
         => ASSAULT NOR -> IND
never    Two trains of the Norwegian government injured an Indian student.
never    An Indian student was injured.

pattern  assault.troops-kill
code     ASSAULT
verb     kill | shoot | wound | injure | gun_down | shoot_dead
nominal  no
subject  lemma: troop | soldier | police | policeman | guard | force | security force | border guard | officer | marine | army & OWNER:source
object  PEOPLE:target
example  Brazilian border guards shot two Swedish fishermen.
         => ASSAULT BRA -> SWE

pattern  assault.civilians-die
code     ASSAULT
verb     die | perish | fall
nominal  no
confidence 0.65
subject  lemma: civilian | soldier | people | child | villager | fighter | rebel | policeman | hostage | peacekeeper | militant | protester | demonstrator & PEOPLE:target
in|during|under|from|of  lemma: attack | fighting | shelling | airstrike | strike | raid | bombing | clash | assault | offensive | gunfire | violence | war | explosion | ambush | massacre | crackdown | siege & OWNER:source?
example  Six Ethiopian soldiers died in an airstrike.
         => ASSAULT --- -> ETH

pattern  assault.death-toll
code     ASSAULT
verb     leave
nominal  no
priority 2
subject  lemma: attack | bombing | strike | airstrike | shelling | clash | fighting | raid | explosion | blast | shooting | offensive | violence | bomb | massacre | riot & OWNER:source?
object  PEOPLE:target
complement|content  lemma: dead | wounded | injured | homeless | hurt
example  The attack left six Italian soldiers dead.
         => ASSAULT --- -> ITA

pattern  assault.hit-by
code     ASSAULT
verb     hit | strike | rock | shake | target | shatter | devastate | destroy | damage
agentless yes
nominal  no
priority 1
object  OWNER:target | class: facilities & OWNER:target?
by  lemma: bomb | missile | rocket | shell | mortar | explosion | blast | airstrike | air strike | car bomb | suicide bomber | attack | drone | shelling | artillery | grenade | bombing
example  The Egyptian embassy was hit by a rocket.
         => ASSAULT --- -> EGY

pattern  assault.hit-by-2
code     ASSAULT
verb     hit | strike | rock | shake | target | shatter | devastate | destroy | damage
nominal  no
priority 0
subject  lemma: bomb | missile | rocket | shell | mortar | explosion | blast | airstrike | air strike | car bomb | attack | drone | artillery | grenade | bombing | rocket attack | missile strike | drone strike & OWNER:source? & not sector: LEG | PTY | ELI
object  OWNER:target | class: facilities & OWNER:target
example  An explosion rocked the Japanese embassy.
         => ASSAULT --- -> JPN

pattern  assault.shot-at
code     ASSAULT
verb     fire | shoot
agentless yes
nominal  no
confidence 0.65
object  lemma: shot | bullet | rocket | missile | mortar | shell | round | grenade | projectile
at|on|into|towards  OWNER:target & not lemma: sea | ocean | waters
example  Shots were fired at the Vietnamese embassy.
         => ASSAULT --- -> VNM

pattern  assault.burned-to-death
code     ASSAULT
verb     burn | hack | club | stone | beat | stab | starve | torture | whip
agentless yes
nominal  no
priority 3
object  PEOPLE:target
to  lemma: death
by?  ANY
example  A Turkish priest was burned to death.
         => ASSAULT --- -> TUR

pattern  assault.ethnic-n
code     ASSAULT
cameo    203
noun     cleansing | genocide | murder | killing | crime
confidence 0.55
itself  lemma: ethnic cleansing | genocide | mass murder | mass killing | war crime
against|in|of  OWNER:target
subject?  ACTOR:source
example  Ethnic cleansing in Canada continued.
         => ASSAULT --- -> CAN

pattern  assault.shooting-in
code     ASSAULT
noun     shooting | massacre | stabbing | beheading | lynching
confidence 0.5
itself  lemma: shooting | mass shooting | massacre | stabbing | beheading | lynching
of|in|at  OWNER:target
subject?  ACTOR:source
example  A massacre in Italy shocked Europe.
         => ASSAULT --- -> ITA

pattern  assault.poison-passive
code     ASSAULT
cameo    185
verb     poison | assassinate | lynch | behead | massacre | slaughter | execute
agentless yes
nominal  no
priority -3
object  PEOPLE:target
subject?  ACTOR:source
example  The Polish dissident was poisoned.
         => ASSAULT --- -> POL

pattern  assault.ethnic-cleansing
code     ASSAULT
context  human_rights
cameo    203
verb     commit | perpetrate | conduct | carry_out | wage | engage
nominal  no
priority 4
subject  ACTOR:source
object|in  lemma: genocide | ethnic cleansing | mass killing | mass murder | massacre | pogrom | war crime | atrocity | mass execution | extermination
against|of|on|in?  OWNER:target
example  Greek troops committed genocide against Uganda.
         => ASSAULT GRC -> UGA

pattern  assault.massacre-n
code     ASSAULT
context  human_rights
cameo    202
noun     massacre | genocide | slaughter | extermination | killing
itself  lemma: massacre | genocide | slaughter | extermination | mass killing
subject  ACTOR:source
of|against|in?  OWNER:target | PEOPLE:target
example  The Colombian genocide against Iraqi villagers continued.
         => ASSAULT COL -> IRQ

pattern  assault.genocide-of
code     ASSAULT
context  human_rights
cameo    202
noun     genocide | holocaust | pogrom
priority 3
itself   lemma: genocide | holocaust | pogrom
subject  ACTOR:target
of|against|by NONE
example  The Rwandan genocide began in April.
         => ASSAULT --- -> RWA

pattern  assault.responsible-killing
code     ASSAULT
context  human_rights
adjective responsible | guilty
confidence 0.6
subject  ACTOR:source
for|of  EVENT:ASSAULT | lemma: killing | mass killing | massacre | atrocity | beheading | murder | genocide | bombing
example  Ghana is responsible for mass killings.
         => ASSAULT GHA

pattern  assault.killed-by-thing
code     ASSAULT
verb     kill | wound | injure | hit | destroy | target | claim
nominal  no
subject  lemma: attack | bomb | car bomb | bombing | blast | explosion | airstrike | air strike | strike | missile | rocket | shell | shelling | bomber | raid | offensive | suicide bomber | suicide attack | gunman | shooting | drone | mine | drone strike | roadside bomb & OWNER:source? & not lemma: deportation raid | immigration raid | police raid | drug raid
object   PEOPLE:target | class: facilities
in|near|at?  ANY
example  Russian missiles killed ten civilians in Kharkiv.
         => ASSAULT RUS -> *

pattern  assault.killed-passive
code     ASSAULT
verb     kill | wound | injure | murder | assassinate | shoot | gun_down | behead | massacre
nominal  no
object   PEOPLE:target
in|by|during  EVENT:ASSAULT | lemma: attack | bomb | bombing | explosion | blast | airstrike | air strike | strike | raid | shelling | bombardment | siege | assault | offensive | massacre | clash | fighting | ambush | shooting | car bomb | gunfire | shooting | crossfire | drone strike & OWNER:source?
priority 1
example  Three American servicemen were killed in a bomb attack in Iraq.
         => ASSAULT * -> USA
never    Two people were killed in a car crash.

pattern  assault.able-to-hit
code     nothing
verb     hit | strike | reach | target | destroy | threaten | kill | sink | cripple | wipe_out
modality can
nominal  no
priority 20
subject  lemma: missile | rocket | weapon | bomb | drone | warhead | submarine | warplane | bomber
example  North Korean missiles can hit the United States.
         => nothing
