# Threats of force and of taking territory.

pattern  threaten.vow-act
code     THREATEN
mode     violence
verb     vow | pledge | swear | promise | threaten
nominal  no
priority 8
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF | IMG & not sector: ELI | LEG | PTY
content  lemma: destroy | crush | defeat | eliminate | kill | bomb | avenge | retaliate | strike | wipe_out | annihilate | punish | hunt_down | attack | invade | fight | respond | bury | erase | annex | occupy | seize | storm | blockade | shell | obliterate | shoot_down
example  Colombia vowed to crush Iraqi rebels.
         => THREATEN COL -> IRQ
never    The senator promised to fight waste.

pattern  threaten.force-n
code     THREATEN
mode     violence
verb     threaten
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target | PEOPLE:target
with  lemma: war | attack | force | destruction | retaliation | death | annihilation | invasion | violence | military action | strike | consequence | reprisal | missile
example  Chile threatened Turkey with war.
         => THREATEN CHL -> TUR

pattern  threaten.death-threat
code     THREATEN
mode     violence
verb     send | issue | make | post
nominal  no
priority 3
subject  ACTOR:source
object  lemma: death threat | threat | bomb threat | threatening letter | threats | fatwa
to|against|indirect  OWNER:target | PEOPLE:target
example  Vietnamese rebels sent death threats to Thai journalists.
         => THREATEN VNM -> THA

pattern  threaten.ready-respond
code     THREATEN
mode     violence
adjective ready | prepared | determined
priority 7
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV | REB
content|for|to  lemma: respond | retaliate | strike | defend | repel | war | confrontation | hit_back
against?  OWNER:target
example  The Ukrainian army is ready for war.
         => THREATEN UKR

pattern  threaten.territory-2
code     THREATEN
mode     territory
verb     threaten | vow
nominal  no
priority 9
subject  ACTOR:source
content  lemma: annex | occupy | retake | reclaim | recapture | secede | partition
example  Iraq vowed to retake the Chilean province.
         => THREATEN IRQ -> CHL
never    The senator promised to take action.

pattern  threaten.will-operate
code     THREATEN
mode     violence
verb     launch | begin | start | mount | conduct | carry_out | unleash
nominal  no
modality will
priority 4
subject  ACTOR:source & sector: MIL | GOV | REB | PRM
object   lemma: operation | military operation | offensive | attack | air strike | strike | ground operation | assault | military campaign | war
against|on  OWNER:target
example  Turkey said it will begin a military operation against Kurdish fighters in Syria.
         => THREATEN TUR -> *
never    Turkey will begin a campaign against smoking.

pattern  threaten.act
code     THREATEN
mode     violence
cameo    130
verb     threaten | vow | swear
nominal  no
priority 7
subject  ACTOR:source & not sector: PTY | LEG | ELI
content  lemma: attack | bomb | invade | kill | strike | destroy | retaliate | shoot | execute | fight | shell | assassinate | massacre | annihilate | behead | crush | avenge | wipe | resume_attacks | blow_up | shoot_down | sink | burn | punish | hit | target
against|on|in?  OWNER:target
example  Turkey threatened to shell Canada.
         => THREATEN TUR -> CAN
example  Polish rebels vowed to retaliate against Algeria.
         => THREATEN POL -> DZA
never    He warned the paper that attacking his aide brought trouble.

pattern  threaten.retaliate-more
code     THREATEN
mode     violence
cameo    130
verb     retaliate | hit_back | strike_back | avenge | punish | annihilate | wipe_out | take_revenge
nominal  no
tense    future
status   occurred
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB | UAF | PRM
object|against|to|with|for?  OWNER:target
agentless no
example  Turkey will retaliate against Canada.
         => THREATEN TUR -> CAN
never    The Canadian rebels will be punished.

pattern  threaten.revenge
code     THREATEN
mode     violence
cameo    130
verb     vow | promise | swear | pledge | threaten | seek
nominal  no
subject  ACTOR:source
object  lemma: revenge | retaliation | vengeance | reprisal | war | jihad | response | retribution | crackdown
against|on|for|over?  OWNER:target
example  Vietnam vowed revenge on Thailand.
         => THREATEN VNM -> THA

pattern  threaten.force
code     THREATEN
mode     violence
cameo    130
verb     threaten
nominal  no
priority 2
subject  ACTOR:source & not sector: EDU | BUS | MED | JRN
object|with  lemma: force | violence | war | military action | military strike | attack | invasion | airstrike | nuclear strike | bloodshed | strike | bombing | missile strike | death
against|on?  OWNER:target
example  Nigeria threatened military action against Ukraine.
         => THREATEN NGA -> UKR

pattern  threaten.territory
code     THREATEN
mode     territory
context  territory
cameo    130
verb     threaten | vow
nominal  no
priority 8
subject  ACTOR:source
content|object  lemma: annex | seize | occupy | invade | retake | conquer | capture | annexation | secede | reclaim
of?  OWNER:target
example  Vietnam threatened to annex a Thai province.
         => THREATEN VNM -> THA

pattern  threaten.nuclear
code     THREATEN
mode     violence
cameo    130
verb     brandish | rattle | wave
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: sabre | saber | weapon | nuclear weapon | missile | sword
against|at?  OWNER:target
example  Egypt brandished its missiles at Norway.
         => THREATEN EGY -> NOR

pattern  threaten.promise-if
code     THREATEN
mode     violence
cameo    130
verb     promise | vow | pledge | swear
nominal  no
priority 6
subject  ACTOR:source & sector: REB | UAF | PRM | MIL | IMG
content  lemma: renew | resume | continue | launch | step_up | intensify | escalate | fight | attack
against|in|on?  OWNER:target
example  Algerian rebels vowed to resume attacks on Germany.
         => THREATEN DZA -> *

pattern  threaten.ready-fight
code     THREATEN
mode     violence
cameo    130
adjective ready | prepared | determined | poised | willing
priority 6
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF
content|for|to  lemma: attack | retaliate | war | strike | defend | invade | respond | destroy | use_force
example  Ethiopia is ready to attack Colombia.
         => THREATEN ETH -> COL

pattern  threaten.vow-revenge
code     THREATEN
mode     violence
verb     vow | promise | swear | pledge | threaten
nominal  no
subject  ACTOR:source
object|content  lemma: revenge | retaliation | vengeance | avenge | retaliate | reprisal | respond | crush | destroy
against|on|for?  OWNER:target
example  Hezbollah vowed revenge.
         => THREATEN *

pattern  threaten.to-seize
code     THREATEN
mode     territory
verb     threaten | vow | swear
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
content|infinitive  lemma: annex | occupy | seize | retake | capture | reclaim | partition
example  Eritrea threatened to annex the border town.
         => THREATEN ERI
never    The tide threatened to seize the boat.

pattern  threaten.new-attack
code     THREATEN
mode     violence
cameo    138
verb     threaten
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | LEG | PRM | UAF
object   lemma: offensive | attack | strike | air strike | invasion | war | operation | military operation | incursion | bombardment | assault | reprisal | retaliation | military action | military strike | ground offensive | intervention
against|on|in|into?  OWNER:target
example  Cuba threatened a new offensive in Haiti.
         => THREATEN CUB -> HTI
never    The illness threatened an attack of nerves.

pattern  threaten.take-revenge
code     THREATEN
mode     violence
verb     vow | pledge | swear | promise | threaten
nominal  no
priority 9
subject  ACTOR:source
content  lemma: take | turn | make | exact | inflict | teach | deal | deliver | hit | rain | reduce | level | flatten | raze
content|object|indirect  lemma: revenge | vengeance | retribution | reprisal | sea | ash | ashes | rubble | graveyard | lesson | blow | punishment | hell | price | exact | flatten | raze | rain
against|on|for?  OWNER:target
example  Botswana vowed to raze the Angolan capital.
         => THREATEN BWA -> AGO

pattern  threaten.reserve-right
code     THREATEN
verb     reserve
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | EUR | IGO
object   lemma: right
content  EVENT:ASSAULT,SANCTION,COERCE,MOBILIZE | lemma: strike | attack | respond | retaliate | act | intervene | use | expel | impose | defend
example  Botswana reserves the right to attack Angola again.
         => THREATEN BWA -> AGO

pattern  threaten.new-operation
code     THREATEN
mode     violence
verb     begin | launch | start | conduct | carry_out | mount | open | undertake | resume
nominal  no
modality will
polarity positive
status   occurred
priority 14
subject  ACTOR:source & sector: GOV | MIL | REB
object   lemma: operation | military operation | offensive | military campaign | military action | incursion | ground operation | strike | air strike | attack & not lemma: rescue operation | relief operation | joint operation | search operation
against|on|in|into  OWNER:target
speaker  ACTOR
example  The Danish prime minister said he would launch an operation against Norwegian rebels.
         => THREATEN DNK -> NOR
never    The Danish army will launch a rescue operation in Norway.
