pattern  assault.storm
code     ASSAULT
context  military
cameo    190
verb     storm | overrun | assail | besiege | swarm | rush | charge
nominal  no
subject  ACTOR:source & sector: MIL | REB | COP | UAF | PRM | SPY | CRM & not sector: LEG | PTY | ELI
object  class: facilities | class: territory & OWNER:target?
example  Norwegian commandos stormed a Indian base.
         => ASSAULT NOR -> IND

pattern  assault.raid
code     ASSAULT
context  military
cameo    190
verb     raid | swoop | attack | ambush | strike | ravage
nominal  no
subject  ACTOR:source & sector: MIL | REB | UAF | PRM | CRM
object  OWNER:target | PEOPLE:target
example  Iraqi rebels raided Chilean villages.
         => ASSAULT IRQ -> CHL
agentless no

pattern  assault.come-attack
code     ASSAULT
context  military
cameo    190
verb     come | be | fall
nominal  no
priority 1
subject  ACTOR:target & not sector: PTY | LEG | ELI & not kind: person | sector: MIL | COP | REB
under  lemma: attack | fire | shelling | bombardment | mortar fire | assault | missile attack | rocket fire
from|by?  ACTOR:source
example  Thai troops came under fire from Vietnamese rebels.
         => ASSAULT VNM -> THA
for|over NONE

pattern  assault.ambush-n
code     ASSAULT
context  military
cameo    190
noun     ambush | raid | onslaught | incursion | offensive | counteroffensive | assault
subject  ACTOR:source
on|against|in|into  OWNER:target
example  The Egyptian ambush on Norwegian troops went on.
         => ASSAULT EGY -> NOR

pattern  assault.offensive
code     ASSAULT
context  military
cameo    190
verb     launch | begin | mount | open | start | press | pursue | step_up | intensify | unleash | resume | renew
nominal  no
confidence 0.7
subject  ACTOR:source
object  lemma: offensive | counteroffensive | counter-offensive | ground offensive | military offensive | ground assault | military campaign | military operation | assault | incursion & not class: protests
against|on|in|into|to?  OWNER:target
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | IGO
example  Kenya launched a ground offensive against Morocco.
         => ASSAULT KEN -> MAR
never    The party launched its campaign in Wales.

pattern  assault.war-declare
code     ASSAULT
context  military
cameo    190
verb     wage | fight | make
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
object  lemma: war | battle | campaign | jihad | insurgency | guerrilla war | armed struggle
against|on|with|in  OWNER:target
example  Uganda waged war against Spain.
         => ASSAULT UGA -> ESP
never    The party fought a campaign against the tax.

pattern  assault.go-to-war
code     ASSAULT
context  military
cameo    190
verb     go
nominal  no
subject  ACTOR:source
to  lemma: war
with|against|over?  OWNER:target
example  India went to war with Poland.
         => ASSAULT IND -> POL

pattern  assault.invade-verb
code     ASSAULT
context  military
cameo    190
verb     invade | march_into | move_into | push_into | sweep_into | pour_into
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | IGO
object  ACTOR:target
example  Iraq invaded Chile.
         => ASSAULT IRQ -> CHL

pattern  assault.troops-enter
code     ASSAULT
context  military
cameo    190
verb     enter | cross | penetrate | push | pour | sweep | thrust | advance | march | storm
nominal  no
confidence 0.6
subject  lemma: troop | soldier | army | force | tank | rebel | fighter | militant | commando | paratrooper & OWNER:source
object|into|across|through  ACTOR:target
example  Colombian troops entered Iraq.
         => ASSAULT COL -> IRQ

pattern  assault.incursion
code     ASSAULT
context  military
cameo    190
verb     stage | make | launch | carry_out | conduct
nominal  no
priority 2
subject  ACTOR:source
object  lemma: incursion | cross-border raid | raid | foray | invasion | landing
into|on|in|against  OWNER:target
example  Ukrainian troops made an incursion into Brazil.
         => ASSAULT UKR -> BRA

pattern  assault.battle
code     ASSAULT
context  military
cameo    190
verb     battle | fight | clash | skirmish | engage | grapple
nominal  no
symmetric yes
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF | SPY
object|with|against  ACTOR:both
example  Nigerian troops battled Ukrainian rebels.
         => ASSAULT NGA, UKR

pattern  assault.fighting-n
code     ASSAULT
context  military
cameo    190
noun     clash | fighting | battle | skirmish | hostilities | combat | war | conflict
symmetric yes
itself  lemma: clash | fighting | battle | skirmish | hostilities | combat | war | conflict | border clash
between|among  ACTOR:both & kind: place | nationality | sector: MIL | REB | UAF | PRM | IMG
example  Heavy fighting between Moroccan and Greek troops continued.
         => ASSAULT MAR, GRC
never    The battle between the two banks ended.
never    The battle between the chancellor and the premier goes on.
never    The plan could create conflict between constables and officials.

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
verb     kill | murder | slay | execute | shoot | behead | wound | injure | gun_down | butcher | slaughter | hang | decapitate
nominal  no
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF | SPY | GOV | CRM & not sector: ELI | LEG | PTY
object  PEOPLE:target
example  Norwegian rebels executed two Indian hostages.
         => ASSAULT NOR -> IND

pattern  assault.inflict
code     ASSAULT
context  military
cameo    190
verb     inflict | cause
nominal  no
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF
object  lemma: casualty | loss | casualties | damage
on|to|upon|among  OWNER:target
example  Kenyan rebels inflicted heavy casualties on Moroccan troops.
         => ASSAULT KEN -> MAR

pattern  assault.violate-truce
code     ASSAULT
context  military
cameo    196
verb     violate | break | breach | flout | infringe
nominal  no
priority 7
subject  ACTOR:source
object  lemma: ceasefire | ceasefire agreement | ceasefire deal | truce | armistice | cease-fire | ceasefire accord | peace deal | peace accord | truce agreement
with|by|against|in?  OWNER:target
example  Pakistan violated the ceasefire agreement with Vietnam.
         => ASSAULT PAK -> VNM

pattern  assault.violation-noun
code     ASSAULT
context  military
cameo    196
noun     violation
priority 4
itself  lemma: ceasefire violation | truce violation | violation
subject  ACTOR:source
of  class: ceasefire
with?  OWNER:target
example  Japanese violations of the ceasefire continued.
         => ASSAULT JPN

pattern  assault.recapture
code     ASSAULT
context  military
cameo    190
verb     recapture | retake | reconquer | wrest | overrun | capture | conquer | seize
nominal  no
confidence 0.6
priority 3
subject  ACTOR:source & sector: MIL | REB | PRM
object  class: territory & OWNER:target?
from?  OWNER:target
after|in|with|during  lemma: fighting | battle | clash | assault | offensive | combat | gunfight
example  Peruvian troops retook a Italian town after heavy fighting.
         => ASSAULT PER -> ITA

pattern  assault.crackdown-fire
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     use | fire | deploy | employ
nominal  no
priority 2
subject  ACTOR:source
object  lemma: tear gas | teargas | rubber bullet | water cannon | baton | pepper spray | stun grenade | live ammunition | live round | rubber-coated bullet
on|at|against|into?  PEOPLE:target | OWNER:target
example  Peruvian police fired tear gas at Italian protesters.
         => ASSAULT PER -> ITA

pattern  assault.tear-gas-v
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     teargas | gas | baton-charge
nominal  no
subject  ACTOR:source
object  PEOPLE:target
example  Canadian police teargassed Ethiopian students.
         => ASSAULT CAN -> ETH

pattern  assault.charge-crowd
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     charge | scatter | turn
nominal  no
priority 2
subject  ACTOR:source & sector: COP | MIL
object|at|on  lemma: protester | demonstrator | crowd | rally | marcher | student | striker | march | demonstration & OWNER:target?
example  Mexican police charged Ghanaian protesters.
         => ASSAULT MEX -> GHA

pattern  assault.disperse
code     ASSAULT
mode     crowd-control
context  repression
cameo    175
verb     disperse | scatter | break_up
nominal  no
priority 5
subject  ACTOR:source & sector: COP | MIL | GOV
object  lemma: protester | demonstrator | crowd | rally | marcher | student | protest | demonstration & OWNER:target?
with  lemma: tear gas | teargas | baton | rubber bullet | water cannon | force
example  Kenyan police dispersed Moroccan protesters with tear gas.
         => ASSAULT KEN -> MAR
