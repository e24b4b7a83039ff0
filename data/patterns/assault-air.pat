# Attacks from the air and by drones.

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
against|on|in|at|over|into?  OWNER:target
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
object|against|on|in?  OWNER:target
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
against|on|in|at?  OWNER:target
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
against|at|into|on  OWNER:target
example  Morocco fired drones at Greece.
         => ASSAULT MAR -> GRC

pattern  assault.bomb
code     ASSAULT
mode     aerial
context  military
verb     bomb | bombard | strafe
subject? ACTOR:source
object|on|in  OWNER:target
example  NATO warplanes bombed Belgrade.
         => ASSAULT IGO -> SRB

pattern  assault.bomb-thing
code     ASSAULT
mode     aerial
context  military
verb     bomb | bombard | shell
nominal  no
priority -2
subject  ACTOR:source & sector: MIL | GOV | REB | UAF | PRM | IGO
object   class: facilities | lemma: theatre | theater | front | supply line & OWNER:target?
agentless no
example  The Russian army bombed the theatre.
         => ASSAULT RUS
never    The comedian bombed the theatre.

