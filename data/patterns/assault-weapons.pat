# Attacks by weapon: guns, bombs, shells, blades, poison.

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
against|at|on|into|towards|toward  OWNER:target
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

pattern  assault.shell-launch
code     ASSAULT
mode     heavy-weapons
context  military
cameo    194
verb     launch | begin | resume | carry_out | intensify | step_up | open | direct
nominal  no
priority 2
subject  ACTOR:source
object  lemma: shelling | artillery fire | artillery barrage | barrage | mortar attack | rocket attack | missile attack | missile strike | bombardment | artillery strike | artillery attack | rocket barrage | mortar fire
against|on|of|at|in?  OWNER:target
example  Iraq launched a missile attack on Chile.
         => ASSAULT IRQ -> CHL
example  Brazil intensified its bombardment of Sweden.
         => ASSAULT BRA -> SWE

pattern  assault.shell-thing
code     ASSAULT
mode     heavy-weapons
context  military
cameo    194
verb     hit | strike | land | slam | crash | smash | fall | pound | explode
nominal  no
priority 1
subject  lemma: missile | rocket | shell | mortar | mortar shell | mortar round | artillery shell | ballistic missile | cruise missile & OWNER:source
object|in|into|on|near|at  OWNER:target
example  Thai missiles hit Mexico.
         => ASSAULT THA -> MEX

pattern  assault.tanks
code     ASSAULT
mode     heavy-weapons
context  military
cameo    194
verb     roll | advance | drive | push
nominal  no
subject  lemma: tank | armour | armor | armoured column | armored column & OWNER:source
into|on|towards|toward  OWNER:target
example  German tanks drove into Nigeria.
         => ASSAULT DEU -> NGA

pattern  assault.rain
code     ASSAULT
mode     heavy-weapons
context  military
cameo    194
verb     rain | pour | lob | hurl | shower
nominal  no
subject  ACTOR:source
object  lemma: rocket | mortar | shell | missile | bomb | fire | mortar round
on|into|at|onto  OWNER:target & not lemma: sea | sea of japan | ocean | water | waters
example  Japan rained rockets on Austria.
         => ASSAULT JPN -> AUT

pattern  assault.shelling-kills
code     ASSAULT
mode     heavy-weapons
context  military
cameo    194
verb     kill | wound | injure | hit | claim | leave
nominal  no
priority 1
subject  lemma: shelling | bombardment | barrage | artillery | mortar | rocket fire | missile | rocket & OWNER:source?
object  PEOPLE:target
example  Kenyan shelling killed two Ukrainian soldiers on Monday.
         => ASSAULT KEN -> UKR

pattern  assault.gun
code     ASSAULT
mode     firearms
verb     gun_down | shoot_dead | mow_down | machine-gun | shoot | snipe
nominal  no
subject  ACTOR:source & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
object  PEOPLE:target
example  Norwegian soldiers shot dead two Indian fishermen.
         => ASSAULT NOR -> IND
never    The director shot the film in Peru.

pattern  assault.fire-on
code     ASSAULT
mode     firearms
verb     fire | open_fire | shoot
nominal  no
subject  ACTOR:source
agentless no
on|upon|at|into  OWNER:target | PEOPLE:target & not class: weapons
example  Spanish troops opened fire on Peruvian fishermen.
         => ASSAULT ESP -> PER
example  Peruvian police fired at protesters.
         => ASSAULT PER
never    Bankers fired on all cylinders.
never    A tiger was shot at a Spanish zoo.

pattern  assault.shot-dead-passive
code     ASSAULT
mode     firearms
verb     gun_down | shoot_dead
agentless yes
nominal  no
priority -3
object  PEOPLE:target
subject?  ACTOR:source
example  Two Swedish fishermen were shot dead.
         => ASSAULT ---  -> SWE

pattern  assault.shoot-by-force
code     ASSAULT
mode     firearms
verb     shoot
nominal  no
priority -3
subject  ACTOR:source & sector: MIL | COP | REB | UAF | PRM
object   PEOPLE:target
example  Swedish soldiers shot two Danish fishermen.
         => ASSAULT SWE -> DNK
never    The Swedish senator shot a fox.

pattern  assault.shot-passive
code     ASSAULT
mode     firearms
verb     shoot
nominal  no
agentless yes
priority -4
object   PEOPLE:target
example  Two Swedish fishermen were shot.
         => ASSAULT --- -> SWE
never    The photographers came to shoot the Swedish minister.

pattern  assault.shooting-noun
code     ASSAULT
mode     firearms
noun     shooting
subject  ACTOR:source
of|at?  PEOPLE:target
example  The shooting of two Moroccan fishermen by Kenyan police shocked the town.
         => ASSAULT KEN -> MAR

pattern  assault.gunfight
code     ASSAULT
mode     firearms
noun     gunfight | gunbattle | battle | firefight | shootout | shoot-out
symmetric yes
itself  lemma: gunfight | gunbattle | gun battle | firefight | shootout | shoot-out
subject?  ACTOR:source
with|between  ACTOR:both
example  A gunbattle between Chilean troops and Turkish rebels broke out.
         => ASSAULT CHL, TUR

pattern  assault.exchange-fire
code     ASSAULT
mode     firearms
verb     exchange | trade
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
object  lemma: fire | gunfire | shot | artillery fire | shelling | rocket fire | missile
with|across|over|along?  ACTOR:both
example  Nigeria exchanged artillery fire with Ukraine.
         => ASSAULT NGA, UKR
example  Ugandan and Spanish troops exchanged gunfire.
         => ASSAULT UGA, ESP

pattern  assault.bomb-attack
code     ASSAULT
mode     explosives
verb     launch | carry_out | conduct | stage | mount | perpetrate | commit
nominal  no
priority 3
subject  ACTOR:source
object  lemma: bomb attack | bombing | car bombing | bomb blast | grenade attack | roadside bombing
against|on|in|at|near|outside?  OWNER:target
example  Peruvian rebels carried out a bomb attack on the Italian embassy.
         => ASSAULT PER -> ITA

pattern  assault.bomb-kills
code     ASSAULT
mode     explosives
verb     kill | wound | injure | hit | claim | maim | strike | rip | tear | rock | destroy | damage
nominal  no
subject  lemma: bomb | car bomb | roadside bomb | truck bomb | bombing | car bombing | roadside bombing | blast | explosion | bomb blast | landmine | mine | land mine | grenade | suicide car bomb | ied | explosive device | bomb attack
object|through  PEOPLE:target | OWNER:target
in|near|at|outside?  ANY
example  A roadside bomb killed four Austrian soldiers.
         => ASSAULT --- -> AUT

pattern  assault.bomb-explodes
code     ASSAULT
mode     explosives
verb     explode | detonate | go_off
nominal  no
confidence 0.6
subject  lemma: bomb | car bomb | roadside bomb | truck bomb | device | explosive device | grenade | explosives | suicide bomber | landmine
in|near|at|outside|inside  OWNER:target
example  A car bomb exploded outside the Iraqi embassy.
         => ASSAULT --- -> IRQ

pattern  assault.blast-noun
code     ASSAULT
mode     explosives
noun     blast | explosion | bombing
confidence 0.55
in|at|near|outside|on  OWNER:target
itself  lemma: bomb blast | bomb explosion | car bombing | suicide bombing | roadside bombing | bombing | grenade explosion
example  A bomb blast in Spain shocked the government.
         => ASSAULT --- -> ESP

pattern  assault.plant-bomb
code     ASSAULT
mode     explosives
verb     plant | lay | place | hide
nominal  no
subject  ACTOR:source | PEOPLE:source
object  lemma: bomb | mine | landmine | explosive | explosives | roadside bomb | explosive device | car bomb
in|on|near|outside|at|under?  OWNER:target
example  Peruvian rebels planted mines near the Italian border.
         => ASSAULT PER -> ITA

pattern  assault.hurl-grenade
code     ASSAULT
mode     explosives
verb     throw | hurl | lob | toss
nominal  no
subject  ACTOR:source
object  lemma: grenade | hand grenade | petrol bomb | bomb | firebomb | explosive
at|into|on  PEOPLE:target | OWNER:target
example  Nigerian militants hurled grenades at Ukrainian troops.
         => ASSAULT NGA -> UKR

pattern  assault.letter-bomb
code     ASSAULT
mode     explosives
verb     send | mail | post
priority 6
nominal  no
subject  ACTOR:source
object  lemma: letter bomb | parcel bomb | package bomb
to|indirect  OWNER:target
example  Swedish rebels sent a letter bomb to the Japanese embassy.
         => ASSAULT SWE -> JPN

pattern  assault.suicide-blow
code     ASSAULT
mode     suicide-attack
cameo    183
verb     blow_up
nominal  no
priority 4
subject  lemma: bomber | suicide bomber | attacker | militant | woman | man & PEOPLE:source
object  lemma: himself | herself | themselves
in|near|at|outside|among?  OWNER:target
example  A Greek suicide bomber blew himself up near the Ugandan embassy.
         => ASSAULT GRC -> UGA

pattern  assault.suicide-attack
code     ASSAULT
mode     suicide-attack
cameo    183
verb     carry_out | launch | commit | stage | conduct | mount
nominal  no
priority 4
subject  ACTOR:source
object  lemma: suicide attack | suicide bombing | suicide mission | suicide bomb attack
against|on|in|at?  OWNER:target
example  Spanish rebels carried out a suicide bombing in Peru.
         => ASSAULT ESP -> PER

pattern  assault.suicide-kills
code     ASSAULT
mode     suicide-attack
cameo    183
verb     kill | wound | injure | attack | target | hit | strike | ram
nominal  no
priority 2
subject  lemma: suicide bomber | suicide attacker | suicide attack | suicide bombing & OWNER:source?
object  PEOPLE:target | OWNER:target
in|near|at?  ANY
example  A Ghanaian suicide bomber killed six Kenyan soldiers.
         => ASSAULT GHA -> KEN

pattern  assault.suicide-bomber-detonates
code     ASSAULT
mode     suicide-attack
cameo    183
verb     detonate | set_off | explode | trigger
nominal  no
priority 4
subject  lemma: suicide bomber | bomber | attacker & PEOPLE:source
object  lemma: vest | explosives | explosive | bomb | belt | device | explosive belt | vehicle
near|in|at|outside|inside?  OWNER:target
example  A Vietnamese suicide bomber detonated his vest near a Thai base.
         => ASSAULT VNM -> THA

pattern  assault.stone-people
code     ASSAULT
mode     primitive
cameo    182
verb     stone | pelt
nominal  no
subject  ACTOR:source
object  OWNER:target | PEOPLE:target
with?  ANY
example  Egyptian rebels pelted Norwegian troops with stones.
         => ASSAULT EGY -> NOR

pattern  assault.throw-stones
code     ASSAULT
mode     primitive
cameo    182
verb     throw | hurl | lob | toss
nominal  no
priority 1
subject  ACTOR:source | PEOPLE:source
object  lemma: stone | rock | brick | bottle | spear | firebomb
at?  OWNER:target | PEOPLE:target
example  Colombian settlers hurled stones at Iraqi soldiers.
         => ASSAULT COL -> IRQ

pattern  assault.knife
code     ASSAULT
mode     primitive
cameo    182
verb     stab | hack | slash | knife | spear
nominal  no
subject  ACTOR:source
object  PEOPLE:target & not lemma: staff | workforce | worker | employee | division
example  Norwegian militants stabbed two Indian soldiers.
         => ASSAULT NOR -> IND
never    The Norwegian firm slashed its staff.

pattern  assault.machete
code     ASSAULT
mode     primitive
cameo    182
verb     attack | kill | wound
nominal  no
priority 3
subject  ACTOR:source
object  PEOPLE:target
with  lemma: machete | knife | axe | sword | spear | stone | club | arrow
example  Japanese rebels attacked Austrian villagers with machetes.
         => ASSAULT JPN -> AUT

pattern  assault.chemical
code     ASSAULT
mode     unconventional
context  cbrn
cameo    204
verb     use | deploy | employ | fire | drop | release | unleash
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IMG
object  lemma: chemical weapon | poison gas | sarin | chlorine | nerve agent | nerve gas | mustard gas | chlorine gas | biological weapon | phosphorus | white phosphorus | chemical agent | gas
against|on|in|at?  OWNER:target
example  Algeria used chemical weapons against Germany.
         => ASSAULT DZA -> DEU
never    Water firms use chlorine in Peru.

pattern  assault.gas
code     ASSAULT
mode     unconventional
context  cbrn
cameo    204
verb     gas
subject  ACTOR:source
object  PEOPLE:target
example  Peru gassed Italian villagers.
         => ASSAULT PER -> ITA

pattern  assault.chemical-attack
code     ASSAULT
mode     unconventional
context  cbrn
cameo    204
verb     launch | carry_out | conduct | mount
nominal  no
priority 5
subject  ACTOR:source
object  lemma: chemical attack | gas attack | chemical weapons attack | poison gas attack
against|on|in?  OWNER:target
example  Chile carried out a chemical attack on Turkey.
         => ASSAULT CHL -> TUR

pattern  assault.shell
code     ASSAULT
mode     heavy-weapons
context  military
verb     shell | mortar | rocket
subject  ACTOR:source
object|on|in  OWNER:target
example  Sudanese rebels shelled Juba.
         => ASSAULT SDN -> *

pattern  assault.fire-at
code     ASSAULT
mode     heavy-weapons
context  military
verb     fire | launch | lob | unleash | rain | drop | hurl
nominal  no
subject  ACTOR:source
object   lemma: missile | rocket | shell | mortar | artillery | bomb | drone | shell bomb | grenade | barrage | salvo | shot | artillery fire | rocket fire | tear gas | projectile | round
against|at|into|towards|toward ANY & OWNER:target? & not lemma: sea | ocean | water | waters | air | sky | orbit | space | atmosphere & not sector: PTY | LEG | ELI
priority 4
example  North Korea fired artillery shells at South Korea.
         => ASSAULT PRK -> KOR
never    North Korea fired a missile over Japan.
never    North Korea fired two missiles into the sea.
never    North Korea launched a missile on Saturday.
never    North Korea fired a rocket on August 29.
never    The candidate fired a missile of five words at the senator.

pattern  assault.fire-onto
code     ASSAULT
mode     heavy-weapons
context  military
verb     fire | launch | lob | unleash | rain | drop | hurl
nominal  no
priority 4
subject  ACTOR:source
object   lemma: missile | rocket | shell | mortar | artillery | bomb | drone | shell bomb | grenade | barrage | salvo | shot | artillery fire | rocket fire | tear gas | projectile | round
on  class: facilities | territory | people | troops | OWNER:target & OWNER:target? & not sector: PTY | LEG | ELI & not lemma: sea | ocean | waters | day
example  Albanian militiamen dropped bombs on two Fijian villages.
         => ASSAULT ALB -> FJI
never    North Korea launched a missile on Saturday.
never    North Korea fired a rocket on August 29.

pattern  assault.open-fire
code     ASSAULT
mode     firearms
verb     open | exchange | trade
nominal  no
subject  ACTOR:source
object   lemma: fire | gunfire
on|at|with  PEOPLE:target | OWNER:target
example  Iraqi security forces opened fire on protesters.
         => ASSAULT IRQ -> *

pattern  assault.detonate
code     ASSAULT
mode     explosives
verb     detonate | explode | set_off | blow_up | plant
nominal  no
subject  PEOPLE:source & not sector: COP | JUD
object   lemma: bomb | device | explosive | explosives | vest | charge | car bomb | series | vehicle
in|near|at|outside?  OWNER:target
example  A Taliban bomber detonated explosives near an Afghan base.
         => ASSAULT AFG -> AFG
never    Afghan police exploded a device that opens doors.

pattern  assault.shell-place
code     ASSAULT
mode     heavy-weapons
verb     shell | bombard | strafe | pound
nominal  no
confidence 0.75
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: island | town | village | city | district | suburb | coast | base | airport | airfield | port | harbour | harbor | outpost | position | border post | hospital | school | neighbourhood | refinery | power station | convoy & OWNER:target?
in|near|of?  OWNER:target
example  The Greek army shelled the island.
         => ASSAULT GRC -> *
never    The cook shelled peas.

pattern  assault.guns-shell
code     ASSAULT
mode     heavy-weapons
context  military
verb     shell | bombard | pound | hit | strike | batter | pummel | rake | target
nominal  no
confidence 0.7
priority 1
subject  lemma: gun | artillery | mortar | howitzer | warship | gunboat | cannon | rocket launcher | tank & OWNER:source
object  OWNER:target | PEOPLE:target
example  Angolan guns shelled Botswanan posts across the river.
         => ASSAULT AGO -> BWA

pattern  assault.launch-at
code     ASSAULT
context  military
verb     launch | fire | hurl | lob | loose | shoot | send | unleash | rain | shower
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | IMG
object  lemma: missile | rocket | drone | cruise missile | ballistic missile | shell | mortar | bomb | projectile | artillery shell
against|at|on|into|towards  OWNER:target & not lemma: sea | ocean | pacific | waters | water | gulf
example  Angola launched two hundred missiles against Zambia.
         => ASSAULT AGO -> ZMB
never    Angola fired a missile into the sea.

pattern  assault.guards-exchange
code     ASSAULT
mode     firearms
verb     exchange | trade
nominal  no
symmetric two
priority 6
subject  OWNER:source & not sector: BUS
object  lemma: fire | shot | gunfire | shell | rocket | artillery fire | missile | salvo
at|across|near|on|in|over?  ANY
example  Angolan and Zambian guards exchanged fire at the crossing.
         => ASSAULT AGO, ZMB

pattern  assault.shoot-at
code     ASSAULT
mode     firearms
verb     shoot | fire | open_fire
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: MIL | COP | REB | PRM | UAF | IMG
at|on|into  lemma: balloon | drone | plane | aircraft | helicopter | boat | vessel | ship | car | vehicle | convoy | bus | house | building | village | position | outpost | fisherman | civilian | crowd | balloon | tanker & OWNER:target?
example  Angolan soldiers shot at a balloon.
         => ASSAULT AGO

pattern  assault.strike-country
code     ASSAULT
context  military
verb     strike | bomb | bombard | shell | pound | raid
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL & kind: place | nationality
object  OWNER:target & kind: place
example  Zambia struck southern Angola.
         => ASSAULT ZMB -> AGO
never    A storm struck southern Angola.
