pattern  assault.crossfire
code     ASSAULT
verb     catch | trap | kill | wound | hit
agentless yes
nominal  no
object  PEOPLE:target
in  lemma: crossfire | shelling | bombardment | raid | ambush | firefight | shootout | gunbattle
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

pattern  assault.violence-n
code     ASSAULT
noun     violence | bloodshed | unrest | fighting
confidence 0.5
subject?  ACTOR:source
itself  lemma: ethnic violence | sectarian violence | deadly violence | bloodshed | heavy fighting | fierce fighting | fighting | communal violence | gang violence | mob violence
example  Ethnic violence in Sweden continued.
         => ASSAULT --- -> SWE
in|between OWNER:target

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
priority 1
subject  lemma: bomb | missile | rocket | shell | mortar | explosion | blast | airstrike | air strike | car bomb | attack | drone | artillery | grenade | bombing | rocket attack | missile strike | drone strike & OWNER:source?
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
at|on|into|towards|from  OWNER:target
example  Shots were fired at the Vietnamese embassy.
         => ASSAULT --- -> VNM

pattern  assault.execute-group
code     ASSAULT
mode     targeted
verb     execute | behead | hang | crucify | shoot
nominal  no
subject  ACTOR:source & sector: REB | PRM | UAF | IMG | CRM | MIL
object  PEOPLE:target
example  Peruvian rebels beheaded a Italian hostage.
         => ASSAULT PER -> ITA

pattern  assault.mob
code     ASSAULT
mode     beat
verb     lynch | stone | burn | beat | attack | kill | mob | hack
nominal  no
subject  lemma: mob | crowd | villager | gang | vigilante | lynch mob & PEOPLE:source
object  PEOPLE:target
to?  lemma: death
example  A mob lynched a Swedish trader.
         => ASSAULT * -> SWE

pattern  assault.arson
code     ASSAULT
mode     destroy
verb     torch | burn | firebomb
nominal  no
confidence 0.6
subject  ACTOR:source | lemma: arsonist | attacker | vandal | extremist & PEOPLE:source?
object  class: facilities | lemma: fire | home | house | shop & OWNER:target?
to|in|of?  OWNER:target
example  Ukrainian militants torched Brazilian homes.
         => ASSAULT UKR -> BRA

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

pattern  assault.beaten-passive
code     ASSAULT
mode     beat
verb     beat | assault | manhandle | punch | club | rough_up | attack | stab | whip | flog
nominal  no
agentless yes
priority -1
confidence 0.65
priority -6
object  PEOPLE:target & lemma: leader | journalist | activist | priest | politician | reporter | student | protester | demonstrator | lawyer | teacher | editor | monk | candidate | opposition leader | elder | envoy | diplomat | prisoner | worker | cleric | imam | rabbi | official | mayor | minister | dissident | lawmaker
with|by|in|at|outside?  ANY
example  A Turkish opposition leader was beaten.
         => ASSAULT --- -> TUR

pattern  assault.ethnic-n
code     ASSAULT
cameo    203
noun     cleansing | genocide | murder | killing | crime
confidence 0.55
itself  lemma: ethnic cleansing | genocide | mass murder | mass killing | war crime
in|against|of  OWNER:target
subject?  ACTOR:source
example  Ethnic cleansing in Canada continued.
         => ASSAULT --- -> CAN

pattern  assault.torture-in
code     ASSAULT
mode     torture
noun     torture | rape | atrocity | abuse
confidence 0.55
in|during  OWNER:target
subject?  ACTOR:source
itself  lemma: widespread torture | torture | mass rape | atrocity
example  Torture in Norway continued.
         => ASSAULT --- -> NOR

pattern  assault.siege-attack
code     ASSAULT
verb     assault | attack | shell | bomb | storm
nominal  no
subject  lemma: insurgent | rebel | militia | army | force | troop | guerrilla | fighter | separatist | paramilitary & OWNER:source
object|on  OWNER:target | class: territory | class: facilities & OWNER:target?
example  Italian guerrillas attacked Pakistani villages.
         => ASSAULT ITA -> PAK

pattern  assault.air-campaign-n
code     ASSAULT
mode     aerial
noun     campaign | war | bombardment | shelling
priority 1
itself  lemma: bombing campaign | air campaign | air war | bombardment | shelling
subject  ACTOR:source
against|of|on|in  OWNER:target
example  The Ukrainian bombardment of Brazil continued.
         => ASSAULT UKR -> BRA

pattern  assault.attack-n-in
code     ASSAULT
noun     attack
confidence 0.6
itself  lemma: terrorist attack | terror attack | suicide attack | bomb attack | armed attack | knife attack | gun attack | grenade attack
in|on|at|against  OWNER:target
subject?  ACTOR:source
example  A terrorist attack in Pakistan shocked Europe.
         => ASSAULT --- -> PAK

pattern  assault.shooting-in
code     ASSAULT
noun     shooting | massacre | stabbing | beheading | lynching
confidence 0.5
itself  lemma: shooting | mass shooting | massacre | stabbing | beheading | lynching
in|at  OWNER:target
subject?  ACTOR:source
example  A massacre in Italy shocked Europe.
         => ASSAULT --- -> ITA

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

pattern  assault.desecrate
code     ASSAULT
mode     destroy
verb     desecrate | vandalise | vandalize | deface | smash | topple
nominal  no
confidence 0.6
agentless yes
subject?  ACTOR:source | PEOPLE:source
object  lemma: grave | cemetery | mosque | church | synagogue | temple | monument | statue | shrine | memorial | tomb & OWNER:target?
example  Vandals desecrated a Indian cemetery.
         => ASSAULT * -> IND

pattern  assault.poach
code     ASSAULT
mode     abduct
verb     hijack | seize
nominal  no
priority 2
subject  lemma: pirate | hijacker | gunman | militant | rebel & PEOPLE:source
object  class: vehicle-nouns & OWNER:target?
example  Pirates seized a Italian tanker.
         => ASSAULT * -> ITA

pattern  assault.disappear
code     ASSAULT
mode     abduct
verb     disappear | vanish
nominal  no
confidence 0.45
subject  PEOPLE:target & lemma: activist | journalist | dissident | critic | lawyer | student
after|in  lemma: arrest | custody | kidnapping | abduction | detention
example  A Egyptian activist vanished after his arrest.
         => ASSAULT --- -> EGY

pattern  assault.immolate
code     ASSAULT
mode     abduct
verb     hold
nominal  no
confidence 0.5
priority -3
subject  ACTOR:source & sector: REB | UAF | CRM | PRM
object  PEOPLE:target
for|since|as  lemma: day | week | month | year | hour | ransom | hostage
example  Ethiopian rebels held two Colombian engineers for months.
         => ASSAULT ETH -> COL
agentless no
never    The suspects were held without trial.

pattern  assault.taken-hostage
code     ASSAULT
mode     abduct
verb     take | hold | seize
agentless yes
nominal  no
priority 2
object  PEOPLE:target
complement|content|obl|as  lemma: hostage | captive
subject?  ACTOR:source
example  Two Kenyan engineers were taken hostage.
         => ASSAULT --- -> KEN

pattern  assault.fight-alongside
code     ASSAULT
verb     fight
nominal  no
confidence 0.5
subject  ACTOR:source
for|alongside|in|over|with  lemma: control | city | town | war | battle | rebel | territory | front & OWNER:target?
example  Algerian rebels fought for control of a German town.
         => ASSAULT DZA -> *

pattern  assault.blow-up
code     ASSAULT
mode     explosives
verb     blow_up | dynamite | detonate | explode | destroy
nominal  no
priority 2
subject  ACTOR:source & sector: REB | MIL | UAF | PRM | CRM
object  lemma: bridge | pipeline | train | bus | house | building | railway | pylon | power line | oil pipeline | car | truck | dam | statue | mosque | shrine | plane | tunnel | base | checkpoint | police station | road & OWNER:target?
in|near?  OWNER:target
example  Egyptian rebels blew up a Norwegian bridge.
         => ASSAULT EGY -> NOR

pattern  assault.mine-blast
code     ASSAULT
mode     explosives
verb     hit | trigger | strike
nominal  no
subject  lemma: vehicle | convoy | bus | truck | patrol | jeep | car & OWNER:target
object  lemma: mine | landmine | roadside bomb | land mine | bomb | ied
example  A Kenyan convoy hit a landmine.
         => ASSAULT --- -> KEN

pattern  assault.launch-rocket
code     ASSAULT
mode     heavy-weapons
verb     launch | fire | shoot | lob
nominal  no
priority 2
subject  ACTOR:source & sector: REB | MIL | UAF | PRM | GOV | IMG
object  lemma: rocket | missile | mortar | shell | salvo | barrage
from  ANY
at|on|into|towards|toward|against  OWNER:target
example  German rebels fired rockets from Gaza at Nigeria.
         => ASSAULT DEU -> NGA

pattern  assault.crush-revolt
code     ASSAULT
mode     firearms
verb     massacre | slaughter | kill | mow_down
nominal  no
subject  ACTOR:source & sector: MIL | COP | GOV | PRM
object  lemma: protester | demonstrator | civilian | villager | striker | prisoner | student | worker & PEOPLE:target
example  Turkish troops mowed down Canadian demonstrators.
         => ASSAULT TUR -> CAN

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
in|near?  ANY & OWNER:target?
agentless no
example  The Chadian army hit three rebel bases in Niger.
         => ASSAULT TCD -> NER
never    The union hit the government over pay.

pattern  assault.attack-on
code     ASSAULT
context  military
noun     attack | assault | raid | strike | storming | pounding
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
object|on|against|at  OWNER:target & not class: markets & not sector: PTY | LEG | ELI | JUD
with|in?  ANY
example  The Houthi attack on a Saudi port continued.
         => ASSAULT YEM -> SAU
never    The attack of the senator on the president went on.
