# Police and militias called out.

pattern  mobilize.police-send
code     MOBILIZE
mode     police
cameo    153
verb     deploy | send | dispatch | rush | order | mobilize | mobilise | station | position | call_in | bring_in
priority 1
subject  ACTOR:source
object  lemma: police | riot police | policeman | police officer | officer | security force | gendarme | police force | guard | national guard | security forces | police unit | border guard | security personnel | constable
to|against|in|into|on|around|at|across|outside|for?  OWNER:target
example  Canada deployed riot police in the capital.
         => MOBILIZE CAN
example  Italy sent police to the Pakistani embassy.
         => MOBILIZE ITA -> PAK
never    The Italian neighbour called the police.

pattern  mobilize.police-passive
code     MOBILIZE
mode     police
cameo    153
verb     deploy | mobilize | mobilise | station | position
nominal  no
confidence 0.65
priority 2
object  lemma: police | riot police | policeman | police officer | officer | security force | gendarme | national guard | security forces | troop | soldier | hundreds | thousands & PEOPLE:source & sector: COP | MIL | PRM
to|in|into|on|around|at|across|outside  ANY
example  Swedish police were deployed in the capital.
         => MOBILIZE SWE
never    The police were called to the house.

pattern  mobilize.security-more
code     MOBILIZE
mode     police
cameo    153
verb     step_up | tighten | boost | increase | beef_up | strengthen | reinforce | heighten | intensify | bolster | ramp_up
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | IGO
object  lemma: security | security measure | police presence | security presence | border security | border control | surveillance | airport security | vigilance | border patrol | border guard
in|at|around|along|on|near|for?  OWNER:target
example  Sweden tightened security along the Japanese border.
         => MOBILIZE SWE -> JPN

pattern  mobilize.security-passive
code     MOBILIZE
mode     police
cameo    153
verb     step_up | tighten | boost | increase | beef_up | strengthen | heighten
agentless yes
nominal  no
confidence 0.55
object  lemma: security | border security | police presence | security measure
in|at|around|along|across  OWNER:target
example  Security was tightened in Kenya.
         => MOBILIZE --- -> KEN

pattern  mobilize.militia-form
code     MOBILIZE
mode     militia
cameo    150
verb     form | create | establish | raise | set_up | arm | organise | organize | assemble | launch | activate | recruit | train | expand
nominal  no
subject  ACTOR:source & not sector: JRN | BUS | PTY | LEG | ELI | SOC
object  lemma: militia | paramilitary group | armed group | vigilante group | self-defence force | self-defense force | armed wing | brigade | guerrilla force | paramilitary force | army | rebel army | private army | paramilitary unit
against|in|near?  OWNER:target
example  Turkey formed a militia.
         => MOBILIZE TUR
never    The Turkish newspaper assembled an army of reporters.

pattern  mobilize.militia-formed
code     MOBILIZE
mode     militia
cameo    150
verb     form | create | establish | set_up | arm | mobilize | mobilise
agentless yes
nominal  no
object  lemma: militia | paramilitary group | armed group | vigilante group | paramilitary force | self-defence force
against|in|near|by  OWNER:target
example  A paramilitary group was formed in Brazil.
         => MOBILIZE --- -> BRA

pattern  mobilize.militia-act
code     MOBILIZE
mode     militia
cameo    150
verb     begin | start | expand | increase | launch | step_up | resume
nominal  no
priority 1
subject  lemma: militia | paramilitary | paramilitary force | paramilitary group | vigilante | militiaman | militia group & PEOPLE:source
object|content  lemma: patrol | recruitment | operation | operate | training | recruit | drill | patrolling
in|near|along?  OWNER:target
example  A Ghanaian militia began patrols near the Kenyan border.
         => MOBILIZE GHA -> KEN

pattern  mobilize.take-arms
code     MOBILIZE
mode     militia
cameo    150
verb     take_up | take
nominal  no
subject  ACTOR:source | PEOPLE:source
object  lemma: arms | weapon
against?  OWNER:target
example  Mexican rebels took up arms against Ghana.
         => MOBILIZE MEX -> GHA

pattern  mobilize.recruit-fighters
code     MOBILIZE
mode     militia
cameo    150
verb     recruit | enlist | hire
nominal  no
confidence 0.65
subject  ACTOR:source & sector: REB | PRM | UAF | MIL | IMG
object  lemma: fighter | member | soldier | mercenary | volunteer | child soldier | child | recruit | militant | youth
in|from|to?  OWNER:target
example  Ugandan rebels recruited fighters.
         => MOBILIZE UGA

pattern  mobilize.militia-patrol
code     MOBILIZE
mode     militia
context  military
verb     patrol | roam | man | guard | occupy
nominal  no
confidence 0.6
subject  lemma: militia | vigilante | paramilitary | militiaman | armed group | self-defence group | volunteer & PEOPLE:source
object|in  lemma: street | streets | checkpoint | neighbourhood | neighborhood | village | border | road | town | city & OWNER:target?
example  Swedish militiamen patrolled the streets.
         => MOBILIZE SWE

pattern  mobilize.call-to-arms
code     MOBILIZE
mode     militia
context  military
verb     call | urge | summon | rally | exhort
nominal  no
priority 4
subject  ACTOR:source & sector: REB | GOV | MIL | REL | PRM | PTY
object|on|for  lemma: follower | supporter | fighter | volunteer | citizen | young men | tribesman
to|content  lemma: arms | fight | arm | join | mobilise | mobilize | war | battle | defend
example  The Colombian cleric called on his followers to fight.
         => MOBILIZE COL

pattern  mobilize.police-fan
code     MOBILIZE
mode     police
context  military
verb     fan_out | patrol | line | guard | ring | surround | flood | deploy
nominal  no
confidence 0.6
subject  lemma: police | riot police | policeman | officer | gendarme | security force & PEOPLE:source
object|in|across|through|around|outside  lemma: street | streets | city | capital | embassy | parliament | building | square | airport | town | area | route & OWNER:target?
example  Vietnamese riot police ringed the Thai embassy.
         => MOBILIZE VNM -> THA

pattern  mobilize.police-alert
code     MOBILIZE
mode     police
context  military
verb     mobilise | mobilize | deploy | put | place
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | COP | LEG
object  lemma: officer | police | thousand | thousands | guard | hundreds | security & not class: none-at-all
for|ahead_of|before|during  lemma: election | summit | protest | visit | rally | match | demonstration | vote | funeral | march | referendum
example  Germany deployed thousands of police for the election.
         => MOBILIZE DEU

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
