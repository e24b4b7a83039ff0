# Attacking, killing, abducting, bombing, invading, fighting.

pattern  assault.attack
code     ASSAULT
context  military
verb     attack | assault | raid | ambush | storm | pound
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
with|in?  ANY
example  Houthi rebels attacked a Saudi tanker.
         => ASSAULT YEM -> SAU
never    Shares were hit by the news.
never    The senator attacked the president over taxes.
never    The opposition attacked the plan.
object   OWNER:target & not class: markets & not sector: PTY | LEG | ELI | JUD
nominal  no

pattern  assault.attack-people
code     ASSAULT
verb     attack | assault | ambush | shoot | injure | wound | kill | murder | assassinate | massacre | slay | execute | behead | slaughter | lynch | gun_down | shoot_dead | torture | rape | hang | maim | mutilate | poison
nominal  yes
subject  ACTOR:source & not sector: LEG | PTY | ELI | JUD | JRN | MED | BUS & not kind: person | sector: MIL | REB | COP | UAF | PRM | SPY | CRM | CVL | REF
object   PEOPLE:target & not sector: PTY
in|with|during?  ANY
example  The Taliban killed four soldiers in Kunduz.
         => ASSAULT AFG -> *
never    The comedian killed the audience.
never    The senator beat his rival in the primary.
never    Labour was attacked on a poster.

pattern  assault.killed-by-thing
code     ASSAULT
verb     kill | wound | injure | hit | destroy | target | claim
nominal  no
subject  lemma: attack | bomb | car bomb | bombing | blast | explosion | airstrike | air strike | strike | missile | rocket | shell | shelling | bomber | raid | offensive | suicide bomber | suicide attack | gunman | shooting | drone | mine | drone strike | roadside bomb & OWNER:source?
object   PEOPLE:target | class: facilities
in|near|at?  ANY
example  Russian missiles killed ten civilians in Kharkiv.
         => ASSAULT RUS -> *

pattern  assault.killed-passive
code     ASSAULT
verb     kill | wound | injure | murder | assassinate | shoot | gun_down | behead | massacre
nominal  no
object   PEOPLE:target
in|by|during  EVENT:ASSAULT | lemma: attack | bomb | bombing | explosion | blast | airstrike | air strike | strike | raid | shelling | clash | fighting | ambush | shooting | car bomb | gunfire | shooting | crossfire | drone strike & OWNER:source?
priority 1
example  Three American servicemen were killed in a bomb attack in Iraq.
         => ASSAULT * -> USA
never    Two people were killed in a car crash.

pattern  assault.assassinated
code     ASSAULT
mode     targeted
verb     assassinate
subject? ACTOR:source
object   PEOPLE:target
example  The president of Haiti was assassinated.
         => ASSAULT * -> HTI

pattern  assault.bomb
code     ASSAULT
mode     aerial
context  military
verb     bomb | bombard | strafe
subject? ACTOR:source
object|on|in  OWNER:target
example  NATO warplanes bombed Belgrade.
         => ASSAULT IGO -> SRB

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
at|on|into|towards|toward|against|over  ANY & OWNER:target?
example  North Korea fired artillery shells at South Korea.
         => ASSAULT PRK -> KOR

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

pattern  assault.launch
code     ASSAULT
context  military
verb     launch | carry_out | conduct | stage | mount | wage | commit | perpetrate | resume | begin | start
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | JUD | AGR | LAB | MED | SOC | LEG | PTY | ELI | OPP | REL
object   lemma: attack | assault | offensive | strike | airstrike | air strike | raid | invasion | bombardment | bombing | war | incursion | massacre | military operation | missile strike | rocket attack | atrocity | genocide | ethnic cleansing | drone strike | suicide attack | counteroffensive
on|against|in|into|at|near  ANY & OWNER:target?
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

pattern  assault.abduct
code     ASSAULT
mode     abduct
verb     kidnap | abduct | hijack | take_hostage
subject? PEOPLE:source
object   PEOPLE:target | lemma: plane | ship | bus | vessel | aircraft & OWNER:target?
example  Somali pirates hijacked a Danish ship.
         => ASSAULT SOM -> DNK

pattern  assault.hostage
code     ASSAULT
mode     abduct
verb     take | hold | seize
nominal  no
subject  ACTOR:source & not sector: GOV
object   PEOPLE:target
content|obl|as|complement  lemma: hostage | captive
example  Fijian rebels held the prime minister hostage.
         => ASSAULT FJI -> *

pattern  assault.hostages
code     ASSAULT
mode     abduct
verb     take | hold | seize
nominal  no
subject  ACTOR:source & not sector: GOV
object   lemma: hostage | captive & PEOPLE:target
example  Fijian rebels took dozens of hostages.
         => ASSAULT FJI -> *

pattern  assault.fighting-between
code     ASSAULT
symmetric yes
verb     fight | clash | battle
nominal  no
between|among  OWNER:both
example  Fighting between Armenian and Azerbaijani forces resumed.
         => ASSAULT ARM, AZE

pattern  assault.destroy
code     ASSAULT
mode     destroy
verb     destroy | demolish | raze | blow_up | torch | bulldoze | burn_down | sink | shoot_down | down | sabotage
subject  ACTOR:source
object   class: facilities | weapons & OWNER:target?
example  Israeli forces demolished a Palestinian house.
         => ASSAULT ISR -> PSE

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

pattern  assault.torture
code     ASSAULT
mode     torture
context  human_rights
verb     torture | mistreat
subject  ACTOR:source
object   PEOPLE:target
priority 1
example  Syrian police tortured the detainees.
         => ASSAULT SYR -> *

pattern  assault.sexual
code     ASSAULT
mode     sexual
context  human_rights
verb     rape | molest
subject  ACTOR:source
object   PEOPLE:target
priority 1
example  Serb soldiers raped Bosnian women.
         => ASSAULT SRB -> BIH

pattern  assault.detonate
code     ASSAULT
mode     explosives
verb     detonate | explode | set_off | blow_up | plant
nominal  no
subject  PEOPLE:source
object   lemma: bomb | device | explosive | explosives | vest | charge | car bomb | series | vehicle
in|near|at|outside?  ANY & OWNER:target?
example  A Taliban bomber detonated explosives near an Afghan base.
         => ASSAULT AFG -> AFG

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
