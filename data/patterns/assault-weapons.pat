pattern  assault.air-launch
code     ASSAULT
mode     aerial
context  military
cameo    195
verb     launch | carry_out | conduct | stage | mount | unleash | order | begin | resume | fly
nominal  no
priority 2
subject  ACTOR:source
object  lemma: air strike | airstrike | air raid | bombing raid | bombing run | aerial attack | air attack | aerial bombardment | bombing campaign | air campaign | air offensive | sortie
on|against|in|at|over|into?  OWNER:target
example  Brazil launched air strikes against Sweden.
         => ASSAULT BRA -> SWE
example  Vietnam carried out an air raid on Thailand.
         => ASSAULT VNM -> THA
never    The radio station launched an on air campaign.

pattern  assault.air-noun
code     ASSAULT
mode     aerial
context  military
cameo    195
noun     airstrike | strike | raid | airstrikes
priority 2
itself  lemma: airstrike | air strike | air raid | airstrikes
subject  ACTOR:source
on|against|in?  OWNER:target
example  Spain continued its airstrikes.
         => ASSAULT ESP

pattern  assault.air-verb
code     ASSAULT
mode     aerial
context  military
cameo    195
verb     carpet-bomb | dive-bomb | strafe | firebomb | napalm
subject  ACTOR:source
object  OWNER:target
example  Nigeria strafed the Ukrainian army.
         => ASSAULT NGA -> UKR

pattern  assault.warplane
code     ASSAULT
mode     aerial
context  military
cameo    195
verb     hit | strike | pound | bomb | attack | target | raid | blast | strafe | pummel
nominal  no
priority 2
subject  lemma: warplane | jet | fighter jet | aircraft | fighter | bomber | helicopter | gunship | air force | plane | helicopter gunship | war plane | attack helicopter & OWNER:source
object  OWNER:target
in|near|with?  ANY
example  Greek warplanes pounded Ugandan villages.
         => ASSAULT GRC -> UGA
never    The jet hit turbulence.

pattern  assault.air-drop
code     ASSAULT
mode     aerial
context  military
cameo    195
verb     drop | release
nominal  no
subject  ACTOR:source
object  lemma: bomb | barrel bomb | cluster bomb | incendiary bomb | napalm | explosive | munition | guided bomb
on|over|into|in  OWNER:target
example  Algeria dropped barrel bombs on Germany.
         => ASSAULT DZA -> DEU

pattern  assault.drone-launch
code     ASSAULT
mode     drone
context  military
cameo    195
verb     launch | carry_out | conduct | mount | order
nominal  no
priority 3
subject  ACTOR:source
object  lemma: drone strike | drone attack | drone raid
on|against|in|at?  OWNER:target
example  Italy launched a drone strike against Pakistan.
         => ASSAULT ITA -> PAK

pattern  assault.drone-kill
code     ASSAULT
mode     drone
context  military
cameo    195
verb     kill | hit | strike | target | wound | injure | destroy
nominal  no
priority 2
subject  lemma: drone | drone strike | drone attack | predator | uav & OWNER:source?
object  PEOPLE:target
example  A Egyptian drone killed three Norwegian soldiers.
         => ASSAULT EGY -> NOR

pattern  assault.drone-send
code     ASSAULT
mode     drone
context  military
cameo    195
verb     fly | send | launch | fire
nominal  no
subject  ACTOR:source
object  lemma: drone | attack drone | kamikaze drone | explosive drone
at|into|against|on  OWNER:target
example  Morocco fired drones at Greece.
         => ASSAULT MAR -> GRC

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
on|against|of|at|in?  OWNER:target
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
on|into|at|onto  OWNER:target
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
example  Nigerian shelling killed two Ukrainian soldiers.
         => ASSAULT NGA -> UKR

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
on|upon|at|into  OWNER:target | PEOPLE:target
example  Spanish troops opened fire on Peruvian fishermen.
         => ASSAULT ESP -> PER
example  Peruvian police fired at protesters.
         => ASSAULT PER
never    Bankers fired on all cylinders.

pattern  assault.shot-dead-passive
code     ASSAULT
mode     firearms
verb     gun_down | shoot_dead | shoot
agentless yes
nominal  no
priority -3
object  PEOPLE:target
subject?  ACTOR:source
example  Two Swedish fishermen were shot dead.
         => ASSAULT ---  -> SWE

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
on|against|in|at|near|outside?  OWNER:target
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
on|against|in|at?  OWNER:target
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

pattern  assault.assassinate-attempt
code     ASSAULT
mode     targeted
cameo    185
verb     attempt | try | plot | conspire | plan | seek
nominal  no
status   occurred
priority 6
subject  ACTOR:source
content  EVENT:ASSAULT & lemma: assassinate | kill | murder | poison | behead | eliminate
example  Canadian rebels tried to assassinate the Ethiopian president.
         => ASSAULT CAN -> ETH

pattern  assault.assassination-noun
code     ASSAULT
mode     targeted
cameo    185
noun     attempt | plot | assassination
itself  lemma: assassination attempt | assassination plot | assassination
on|against|of  PEOPLE:target
subject?  ACTOR:source
example  The Swedish rebels' assassination of the Japanese president shocked the region.
         => ASSAULT SWE -> JPN

pattern  assault.survive
code     ASSAULT
mode     targeted
cameo    185
verb     survive | escape
nominal  no
confidence 0.65
subject  PEOPLE:target
object  lemma: assassination attempt | assassination | bomb attack | ambush | attack | assassination bid | attempted assassination & OWNER:source?
example  The Austrian president survived an assassination attempt.
         => ASSAULT --- -> AUT
never    The firm survived the recession.
never    The lawmaker survived an attempt to deselect him.

pattern  assault.target-kill
code     ASSAULT
mode     targeted
cameo    185
verb     liquidate | eliminate | take_out | poison | neutralize | neutralise | hunt_down
nominal  no
subject  ACTOR:source & sector: MIL | GOV | SPY | REB | UAF | COP | CRM
object  PEOPLE:target
example  Austrian troops eliminated a Egyptian rebel commander.
         => ASSAULT AUT -> EGY
agentless no

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

pattern  assault.kidnap
code     ASSAULT
mode     abduct
cameo    181
verb     kidnap | abduct | hijack | snatch
nominal  no
subject  PEOPLE:source & not sector: GOV | JUD | COP
object  PEOPLE:target & not class: property
example  Gunmen snatched two Canadian engineers.
         => ASSAULT * -> CAN

pattern  assault.kidnapped
code     ASSAULT
mode     abduct
cameo    181
verb     kidnap | abduct | take_hostage
agentless yes
priority -4
object  PEOPLE:target
in|from|by?  ANY
example  Two Thai aid workers were kidnapped.
         => ASSAULT --- -> THA

pattern  assault.hold-captive
code     ASSAULT
mode     abduct
cameo    181
verb     hold | keep | take
nominal  no
subject  ACTOR:source
object  PEOPLE:target
complement|content|obl  lemma: hostage | captive | ransom | prisoner
example  Greek rebels are holding two Ugandan engineers hostage.
         => ASSAULT GRC -> UGA

pattern  assault.ransom
code     ASSAULT
mode     abduct
cameo    181
verb     demand | seek
nominal  no
subject  ACTOR:source & sector: REB | CRM | UAF
object  lemma: ransom
for|from?  PEOPLE:target
example  Indian rebels demanded a ransom for two Polish engineers.
         => ASSAULT IND -> POL

pattern  assault.hijack-noun
code     ASSAULT
mode     abduct
cameo    181
noun     hijacking | kidnapping | abduction | hostage-taking
subject?  ACTOR:source
of  PEOPLE:target | OWNER:target
example  The abduction of two Colombian engineers by Ethiopian rebels drew anger.
         => ASSAULT ETH -> COL

pattern  assault.capture-fighters
code     ASSAULT
mode     abduct
cameo    181
verb     capture | take_prisoner
nominal  no
priority 3
subject  ACTOR:source & sector: MIL | REB | PRM | UAF
object  PEOPLE:target & sector: MIL | REB
example  Greek rebels captured ten Ugandan soldiers.
         => ASSAULT GRC -> UGA

pattern  assault.vessel-hijack
code     ASSAULT
mode     abduct
cameo    181
verb     hijack | commandeer | board
nominal  no
subject  ACTOR:source & sector: CRM | REB | UAF | UNK
object  lemma: ship | vessel | tanker | boat | plane | airliner | bus | yacht | freighter | dhow | oil tanker & OWNER:target?
example  Kenyan rebels hijacked a Moroccan tanker.
         => ASSAULT KEN -> MAR

pattern  assault.beat
code     ASSAULT
mode     beat
cameo    182
verb     beat | beat_up | manhandle | rough_up | pummel | thrash | whip | flog | punch | kick | slap | club | bludgeon | attack_physically
nominal  no
subject  ACTOR:source & sector: COP | MIL | REB | PRM | UAF | CRM | CVL
object  PEOPLE:target & not sector: PTY | LEG | ELI
with|during?  ANY
example  Indian police beat Polish protesters.
         => ASSAULT IND -> POL
never    The student beat the champion at chess.
never    The governor beat the senator in the primary.

pattern  assault.beaten
code     ASSAULT
mode     beat
cameo    182
verb     beat | beat_up | flog | club | bludgeon | stab | stone | lynch
agentless yes
nominal  no
priority -2
confidence 0.55
object  PEOPLE:target & not sector: PTY | LEG | ELI
subject?  ACTOR:source
with|in|near|at|during  ANY
example  A Ghanaian journalist was beaten by Mexican police in the square.
         => ASSAULT MEX -> GHA

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
verb     stab | hack | slash | knife | spear | axe
nominal  no
subject  ACTOR:source
object  PEOPLE:target
example  Norwegian militants stabbed two Indian soldiers.
         => ASSAULT NOR -> IND

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

pattern  assault.torture-subject
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     subject
nominal  no
priority 3
subject  ACTOR:source
object  PEOPLE:target
to  lemma: torture | abuse | beating | mistreatment | ill-treatment | electric shock
example  Ukrainian police subjected Brazilian prisoners to torture.
         => ASSAULT UKR -> BRA

pattern  assault.torture-noun
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
noun     torture | mistreatment | ill-treatment
subject  ACTOR:source
of  PEOPLE:target
example  The torture of Thai prisoners by Vietnamese police went on.
         => ASSAULT VNM -> THA

pattern  assault.torture-die
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     die
nominal  no
confidence 0.7
subject  PEOPLE:target
of|after|from|under  lemma: torture | beating | mistreatment | abuse
example  A Greek prisoner died after torture.
         => ASSAULT --- -> GRC

pattern  assault.tortured
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     torture | mistreat | waterboard | mutilate
agentless yes
priority -3
object  PEOPLE:target
by|in?  ACTOR:source
example  Norwegian prisoners were tortured.
         => ASSAULT --- -> NOR

pattern  assault.use-torture
code     ASSAULT
mode     torture
context  human_rights
cameo    1822
verb     use | employ | practise | practice
nominal  no
subject  ACTOR:source
object  lemma: torture | electric shock | waterboarding
on|against?  PEOPLE:target
example  Egyptian police used torture on Norwegian prisoners.
         => ASSAULT EGY -> NOR

pattern  assault.rape-noun
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
noun     rape | assault
itself  lemma: rape | sexual assault | gang rape
subject  ACTOR:source
of|on  PEOPLE:target
example  The rape of Egyptian women by Austrian soldiers continued.
         => ASSAULT AUT -> EGY

pattern  assault.sexual-assault
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     molest | rape | grope | defile | abuse
nominal  no
subject  ACTOR:source & sector: MIL | COP | REB | PRM | UAF | CRM | SPY
object  PEOPLE:target
example  Nigerian soldiers raped Ukrainian women.
         => ASSAULT NGA -> UKR

pattern  assault.raped
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     rape | molest | gang-rape
agentless yes
priority -2
object  PEOPLE:target
subject?  ACTOR:source
example  Two Ukrainian women were raped by Nigerian soldiers.
         => ASSAULT NGA -> UKR

pattern  assault.commit-rape
code     ASSAULT
mode     sexual
context  human_rights
cameo    1821
verb     commit | perpetrate
nominal  no
priority 3
subject  ACTOR:source
object  lemma: rape | sexual violence | sexual assault | sex crime
against|on?  PEOPLE:target
example  Algerian soldiers committed rape against German women.
         => ASSAULT DZA -> DEU

pattern  assault.raze
code     ASSAULT
mode     destroy
cameo    1712
verb     raze | demolish | torch | bulldoze | flatten | level | burn_down | ransack | set_ablaze | wreck | gut | vandalize | vandalise | dynamite | loot | incinerate | pillage | plunder
nominal  no
subject  ACTOR:source
object  class: facilities & OWNER:target?
in|of|near?  OWNER:target
example  Spanish troops razed Peruvian villages.
         => ASSAULT ESP -> PER
example  Japanese rebels torched a church in Austria.
         => ASSAULT JPN -> AUT
never    The bank levelled the accounts.

pattern  assault.set-fire
code     ASSAULT
mode     destroy
cameo    1712
verb     set
nominal  no
subject  ACTOR:source
object  lemma: fire
to  OWNER:target | class: facilities
example  Kenyan rebels set fire to the Moroccan embassy.
         => ASSAULT KEN -> MAR
never    The chef set fire to the pudding.

pattern  assault.sabotage
code     ASSAULT
mode     destroy
cameo    1712
verb     sabotage | disable | cripple
nominal  no
subject  ACTOR:source
object  lemma: pipeline | railway | power station | power line | cable | bridge | plant | dam | refinery | oil pipeline | gas pipeline | facility & OWNER:target?
example  Thai rebels sabotaged a Mexican pipeline.
         => ASSAULT THA -> MEX

pattern  assault.sink
code     ASSAULT
mode     destroy
cameo    1712
verb     sink | torpedo | scuttle | ram
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns & OWNER:target?
example  Poland sank a Algerian warship.
         => ASSAULT POL -> DZA

pattern  assault.shoot-down
code     ASSAULT
mode     destroy
cameo    1712
verb     shoot_down | down | bring_down | intercept
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns | lemma: drone | missile | jet | warplane | helicopter | plane | aircraft & OWNER:target?
example  Greece shot down a Ugandan drone.
         => ASSAULT GRC -> UGA

pattern  assault.burned
code     ASSAULT
mode     destroy
cameo    1712
verb     raze | torch | demolish | burn_down | blow_up | bulldoze | destroy
nominal  no
confidence 0.6
priority -2
object  class: facilities & OWNER:target
subject?  ACTOR:source
example  The Italian village was razed.
         => ASSAULT --- -> ITA

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
on|against|in|at?  OWNER:target
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
on|against|in?  OWNER:target
example  Chile carried out a chemical attack on Turkey.
         => ASSAULT CHL -> TUR

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

pattern  assault.responsible-killing
code     ASSAULT
context  human_rights
adjective responsible | guilty
confidence 0.6
subject  ACTOR:source
for|of  EVENT:ASSAULT | lemma: killing | mass killing | massacre | atrocity | beheading | murder | genocide | bombing
example  Ghana is responsible for mass killings.
         => ASSAULT GHA
