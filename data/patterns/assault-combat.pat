# Attacking, invading, fighting.

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
subject  ACTOR:source & sector: MIL | REB | UAF | PRM | CRM & not kind: person
object   OWNER:target | PEOPLE:target & not class: words-and-traits & not sector: PTY | LEG | ELI
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
against|on|in|into  OWNER:target
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
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | kind: place | nationality
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
verb     enter | cross | penetrate | push | sweep | thrust | advance | march | storm
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
object  lemma: incursion | cross-border raid | raid | invasion 
into|against|on|in  OWNER:target
example  Ukrainian troops made an incursion into Brazil.
         => ASSAULT UKR -> BRA
never    China made the first landing on the far side of the moon.

pattern  assault.battle
code     ASSAULT
context  military
cameo    190
verb     battle | fight | clash | skirmish | engage
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

pattern  assault.crossfire
code     ASSAULT
verb     catch | trap | kill | wound | hit
agentless yes
nominal  no
object  PEOPLE:target
in  lemma: crossfire | firefight | shootout | gunbattle
example  Two Peruvian reporters were caught in crossfire.
         => ASSAULT --- -> PER

pattern  assault.gunmen
code     ASSAULT
verb     kill | shoot | attack | ambush | wound | raid | storm | target | murder | abduct | kidnap | open_fire | hit
nominal  no
confidence 0.75
subject  lemma: gunman | gunmen | assailant | attacker | bomber | militant | insurgent | extremist | jihadist | fighter | bandit | pirate | hitman | assassin | sniper | raider | marauder | thug | vigilante & PEOPLE:source
object|on|at  PEOPLE:target | OWNER:target
example  Gunmen killed two Norwegian engineers.
         => ASSAULT * -> NOR
example  Pirates attacked a Norwegian ship.
         => ASSAULT * -> NOR

pattern  assault.violence-n
code     ASSAULT
noun     violence | bloodshed | unrest | fighting
confidence 0.5
subject?  ACTOR:source
itself  lemma: ethnic violence | sectarian violence | deadly violence | bloodshed | heavy fighting | fierce fighting | fighting | communal violence | gang violence | mob violence
example  Ethnic violence in Sweden continued.
         => ASSAULT --- -> SWE
itself   not lemma: political fighting | political violence | political bloodshed | internal fighting
in|between OWNER:target

pattern  assault.siege-attack
code     ASSAULT
verb     assault | attack | shell | bomb | storm
nominal  no
subject  lemma: insurgent | rebel | militia | army | force | troop | guerrilla | fighter | separatist | paramilitary & OWNER:source
object|on  OWNER:target | class: territory | class: facilities & OWNER:target?
example  Italian guerrillas attacked Pakistani villages.
         => ASSAULT ITA -> PAK

pattern  assault.attack-n-in
code     ASSAULT
noun     attack
confidence 0.6
itself  lemma: terrorist attack | terror attack | suicide attack | bomb attack | armed attack | knife attack | gun attack | grenade attack
on|against|at|in  OWNER:target
subject?  ACTOR:source
example  A terrorist attack in Pakistan shocked Europe.
         => ASSAULT --- -> PAK

pattern  assault.repel
code     ASSAULT
verb     repel | repulse | beat_back | fend_off | foil_attack
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | REB | PRM | COP
object  lemma: attack | assault | offensive | rebel | fighter | raid | advance | incursion & OWNER:target?
by|from|on?  OWNER:target
example  Kenyan troops repelled a Moroccan attack.
         => ASSAULT KEN -> MAR

pattern  assault.besieged-fight
code     ASSAULT
verb     pursue | hunt | chase | attack
nominal  no
subject  ACTOR:source & sector: MIL | COP
object  lemma: rebel | militant | insurgent | guerrilla | fighter | gunman | bandit | terrorist | separatist | militia & PEOPLE:target
example  Iraqi troops pursued Chilean rebels.
         => ASSAULT IRQ -> CHL

pattern  assault.fight-alongside
code     ASSAULT
verb     fight
nominal  no
confidence 0.5
subject  ACTOR:source
for|alongside|in|over|with  lemma: control | city | town | war | battle | rebel | territory | front & OWNER:target?
example  Algerian rebels fought for control of a German town.
         => ASSAULT DZA -> *

pattern  assault.naval
code     ASSAULT
verb     fire | shoot | ram | sink | attack
nominal  no
priority 2
subject  lemma: navy | warship | patrol boat | gunboat | coast guard | coastguard | naval vessel & OWNER:source
object|on|at  class: vehicle-nouns | lemma: fisherman | fishing boat | boat | trawler & OWNER:target?
example  A Nigerian gunboat fired on a Ukrainian trawler.
         => ASSAULT NGA -> UKR

pattern  assault.armed-hit
code     ASSAULT
context  military
verb     hit | strike | engage | attack | pound
subject  ACTOR:source & sector: MIL | REB | COP | UAF | PRM | SPY | GOV | IGO & not sector: LEG | PTY | ELI | BUS | JUD & not kind: person | sector: MIL | REB | COP | UAF | PRM
object   class: facilities | weapons | troops & OWNER:target?
in|near?  OWNER:target
agentless no
example  The Chadian army hit three rebel bases in Niger.
         => ASSAULT TCD -> NER
never    The union hit the government over pay.

pattern  assault.attack-on
code     ASSAULT
context  military
noun     attack | assault | raid | strike | storming | pounding
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
object|against|on|at  OWNER:target & not class: markets | words-and-traits & not sector: PTY | LEG | ELI | JUD
with|in?  ANY
example  The Houthi attack on a Saudi port continued.
         => ASSAULT YEM -> SAU
never    The attack of the senator on the president went on.

pattern  assault.attack
code     ASSAULT
context  military
verb     attack | assault | raid | ambush | storm | pound
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: REB | COP | UAF | PRM | SPY | CRM | CVL | REF
with|in?  ANY
example  Houthi rebels attacked a Saudi tanker.
         => ASSAULT YEM -> SAU
never    Shares were hit by the news.
never    The senator attacked the president over taxes.
never    The opposition attacked the plan.
object   OWNER:target & not class: markets | words-and-traits & not sector: PTY | LEG | ELI | JUD
nominal  no
never    The Chilean rebels attacked the record of the Peruvian president.

pattern  assault.attack-people
code     ASSAULT
verb     attack | assault | ambush | shoot | wound | kill | murder | assassinate | massacre | slay | execute | behead | slaughter | lynch | gun_down | shoot_dead | torture | rape | hang | maim | mutilate | poison
nominal  yes
subject  ACTOR:source & not sector: LEG | PTY | ELI | JUD | JRN | MED | BUS & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF & not class: building-nouns | vehicle-nouns
object   PEOPLE:target & not sector: PTY
in|with|during?  ANY
example  The Taliban killed four soldiers in Kunduz.
         => ASSAULT AFG -> *
never    The comedian killed the audience.
never    The senator beat his rival in the primary.
never    Labour was attacked on a poster.
never    A Danish worker was injured.

pattern  assault.drone-slam
code     ASSAULT
mode     explosives
context  military
verb     slam | crash | plough | tear | rip | plunge | smash
nominal  no
confidence 0.65
subject  lemma: drone | missile | rocket | shell | bomb | car bomb | mortar | projectile & OWNER:source?
into|through  ANY & OWNER:target?
in?      OWNER:target
example  A Russian drone slammed into a block of flats in Ukraine.
         => ASSAULT RUS -> UKR
never    A Russian lorry slammed into a block of flats in Ukraine.


pattern  assault.attempt-kill
code     ASSAULT
mode     targeted
cameo    185
verb     attempt | try
nominal  no
priority 4
status   occurred
subject  ACTOR:source & not sector: LEG | PTY | JRN | MED | BUS
content  EVENT:ASSAULT & lemma: assassinate | murder
example  The rebels tried to assassinate the Iraqi president.
         => ASSAULT * -> IRQ
never    The director tried to kill the show.


pattern  assault.launch
code     ASSAULT
context  military
verb     launch | carry_out | conduct | stage | mount | wage | commit | perpetrate | resume | begin | start
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL
object   lemma: attack | assault | offensive | strike | airstrike | air strike | raid | invasion | bombardment | bombing | war | incursion | massacre | military operation | missile strike | rocket attack | atrocity | genocide | ethnic cleansing | drone strike | suicide attack | counteroffensive
against|on|in|into|at|near  ANY & OWNER:target?
priority 1
example  Turkey launched an offensive against Kurdish fighters in Syria.
         => ASSAULT TUR -> *
never    The Conservatives launched an attack on the budget.

pattern  assault.invade
code     ASSAULT
context  military
verb     invade | overrun
subject  ACTOR:source
object   OWNER:target
example  Iraq invaded Kuwait.
         => ASSAULT IRQ -> KWT

pattern  assault.fighting-between
code     ASSAULT
symmetric yes
verb     fight | clash | battle
nominal  no
between|among  OWNER:both & not lemma: other
example  Fighting between Armenian and Azerbaijani forces resumed.
         => ASSAULT ARM, AZE

pattern  assault.fight
code     ASSAULT
context  military
verb     fight | clash | battle | skirmish
symmetric yes
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
with|against|object|between  PEOPLE:both & not sector: BUS | JUD | LEG | PTY | ELI | JRN | EDU | SOC | LAB | AGR | MED
example  Sudanese troops clashed with rebels in Darfur.
         => ASSAULT SDN, *
never    The minister clashed with the unions over pay.
never    The firm is battling the tax office.

pattern  assault.clashes
code     ASSAULT
context  military
noun     clash | fighting | battle | firefight | gunbattle | gunfight | skirmish | war
symmetric yes
between  ACTOR:both & kind: place | nationality | sector: MIL | REB | UAF | PRM | IMG
example  Fighting between Armenian and Azerbaijani forces resumed.
         => ASSAULT ARM, AZE
never    The clash between the two clubs ended.

pattern  assault.clash-reciprocal
code     ASSAULT
verb     clash | fight | battle
nominal  no
symmetric yes
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF
object   NONE
priority -3
example  Indian and Chinese troops clashed in the Himalayas.
         => ASSAULT IND, CHN
against|for|over NONE
never    The regiments fought against the cuts.

pattern  assault.violate-ceasefire
priority 6
code     ASSAULT
cameo    196
verb     violate | break | breach
nominal  yes
subject  ACTOR:source
object   class: ceasefire
with|against?  ACTOR:target
example  Azerbaijan violated the ceasefire.
         => ASSAULT AZE

pattern  assault.operation-against
code     ASSAULT
verb     launch | begin | start | mount | conduct | carry_out | unleash
nominal  no
subject  ACTOR:source & sector: MIL | GOV | REB | PRM
object   lemma: military operation | ground operation | ground offensive | air operation | counter-offensive | military campaign | military offensive | cross-border operation
against|in|on  OWNER:target
example  Turkey began a military operation against Kurdish fighters in Syria.
         => ASSAULT TUR -> *
never    Turkey began a rescue operation in Syria.

pattern  assault.at-war
code     ASSAULT
status   ongoing
noun     war
symmetric yes
tense    present
subject  ACTOR:source & sector: GOV | MIL | REB
itself   lemma: war
with  ACTOR:both & sector: GOV | MIL | REB | UAF | IMG
example  Botswana is at war with Angola.
         => ASSAULT BWA, AGO

pattern  assault.ambush-more
code     ASSAULT
verb     ambush | waylay | rake | strafe | pin_down | beat_back | repulse
nominal  no
confidence 0.7
subject  PEOPLE:source & sector: REB | MIL | UAF | PRM | IMG | CRM | COP
object  lemma: convoy | patrol | police convoy | vehicle | bus | checkpoint | column | army patrol | outpost | truck | attacker | assault | attack & OWNER:target?
example  Angolan guerrillas ambushed a police convoy.
         => ASSAULT AGO

pattern  assault.clash-between
code     ASSAULT
noun     clash | battle | fighting | firefight | gunfight | gun battle | gunbattle | shootout | skirmish | exchange of fire | war | combat
symmetric yes
confidence 0.7
between|among  OWNER:both & sector: MIL | REB | UAF | PRM | IMG | CRM | COP
example  Clashes between Angolan rebels and the army left nine dead.
         => ASSAULT AGO

pattern  assault.exchange-of-fire
code     ASSAULT
mode     firearms
noun     exchange
symmetric yes
confidence 0.65
object|of lemma: fire | gunfire | shot | shelling | rocket
between  ACTOR:both & sector: MIL | COP | REB | GOV | PRM | UAF | CRM
example  There was an exchange of fire between Chilean and Peruvian soldiers.
         => ASSAULT CHL, PER
never    There was an exchange of views between Chilean and Peruvian soldiers.
