# Crackdowns, purges, coups, and force that no mode names.

pattern  coerce.purge
code     COERCE
cameo    170
verb     purge | oust | depose | topple | overthrow
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV | REB
object  PEOPLE:target & sector: GOV | MIL | JUD | LEG | COP | EDU | PTY
from|in|over?  ANY
example  The Ghanaian army overthrew the Kenyan president.
         => COERCE GHA -> KEN
never    The mayor fired the police chief.

pattern  coerce.coup
code     COERCE
cameo    170
verb     stage | launch | lead | mount | carry_out
nominal  no
priority 3
subject  ACTOR:source
object  lemma: coup | coup attempt | military coup | putsch | coup d'etat | mutiny
against|in?  OWNER:target
example  Thai soldiers staged a coup against the Mexican president.
         => COERCE THA -> MEX

pattern  coerce.seize-power
code     COERCE
cameo    170
verb     seize | grab | usurp
nominal  no
subject  ACTOR:source & sector: MIL | REB | GOV | PTY | UAF
object  lemma: power
in|from?  OWNER:target
example  Turkish soldiers seized power.
         => COERCE TUR
never    The motor takes power from the battery.
never    The administration takes power in June.

pattern  coerce.crackdown
code     COERCE
context  repression
cameo    175
verb     launch | begin | intensify | step_up | order | continue | mount | carry_out
nominal  no
priority 2
subject  ACTOR:source
object  lemma: crackdown | clampdown | purge | repression | persecution | reprisal | witch hunt | sweep | roundup | security sweep
against|on|of|in  OWNER:target | PEOPLE:target | lemma: protest | corruption | dissent | media | opposition
example  India launched a crackdown on Polish activists.
         => COERCE IND -> POL

pattern  coerce.crackdown-v
code     COERCE
context  repression
cameo    175
verb     crack_down | clamp_down | persecute | repress | suppress | oppress | crush | quell | harass | intimidate | terrorize | terrorise | muzzle
subject  ACTOR:source & sector: GOV | MIL | COP | REB | PRM | SPY & not sector: ELI | LEG | PTY
object|against|on  PEOPLE:target | OWNER:target | lemma: protest | dissent | rebellion | revolt | uprising | demonstration | unrest | opposition | mutiny | riot & not sector: LEG | PTY | ELI
example  Austria persecuted Egyptian activists.
         => COERCE AUT -> EGY
example  Turkish police crushed a protest.
         => COERCE TUR
never    The Turkish senator was crushed at the polls.

pattern  coerce.crackdown-n
code     COERCE
context  repression
cameo    175
noun     crackdown | clampdown | persecution | repression | suppression | harassment | intimidation
subject  ACTOR:source
of|against|on  PEOPLE:target | OWNER:target
example  The Chilean crackdown on Turkish activists continued.
         => COERCE CHL -> TUR

pattern  coerce.rig-election
code     COERCE
context  election
cameo    172
verb     rig | steal | manipulate | annul | void | postpone
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: election | vote | ballot | election result | poll | referendum
in|of?  OWNER:target
example  Spain rigged the election.
         => COERCE ESP

pattern  coerce.meddle
code     COERCE
context  election
cameo    170
verb     meddle | interfere
nominal  no
confidence 0.65
subject  ACTOR:source
in  OWNER:target | lemma: election | vote | affair | referendum | politics | internal affairs | internal affair | campaign & OWNER:target?
example  Thailand interfered in the Mexican election.
         => COERCE THA -> MEX
never    The noise interfered in the experiment.

pattern  coerce.force-more
code     COERCE
cameo    170
verb     force | compel | coerce | oblige | bully | pressure | strong-arm
agentless no
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MIL | COP | GOV | REB | PRM & not sector: ELI | LEG | PTY
object  PEOPLE:target | class: vehicle-nouns & OWNER:target?
content  ANY
example  Colombian jets forced a Iraqi plane to land.
         => COERCE COL -> IRQ

pattern  coerce.forced-labour
code     COERCE
cameo    170
verb     conscript | press-gang | enslave | recruit_forcibly | traffic
subject  ACTOR:source & sector: MIL | REB | GOV | CRM | PRM | IMG & not kind: person
object  PEOPLE:target
example  Brazilian rebels enslaved Swedish villagers.
         => COERCE BRA -> SWE

pattern  coerce.shield
code     COERCE
cameo    170
verb     use | hold | keep
nominal  no
priority 2
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | IMG | CRM
object  PEOPLE:target
as  lemma: human shield | shield | bargaining chip | slave
example  German rebels held Nigerian villagers as human shields.
         => COERCE DEU -> NGA

pattern  coerce.crackdown-arrest
code     COERCE
noun     crackdown | sweep | dragnet | manhunt | raid | roundup | purge
confidence 0.6
against|in|on|across  OWNER:target | PEOPLE:target
subject  ACTOR:source
example  A Swedish crackdown on Japanese migrants began.
         => COERCE SWE -> JPN

pattern  coerce.expel-opposition
code     COERCE
context  repression
verb     harass | intimidate | threaten_daily | spy_on | wiretap | bug | surveil | eavesdrop | persecute | hound
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | COP | SPY | MIL | PRM | PTY
object|on  PEOPLE:target | OWNER:target
example  Vietnamese spies wiretapped Thai journalists.
         => COERCE VNM -> THA
never    The commissioner monitors the Thai market.

pattern  coerce.discriminate
code     COERCE
context  human_rights
verb     discriminate | segregate | ghettoize | marginalise | marginalize | oppress | exploit | enslave
confidence 0.55
subject  ACTOR:source & sector: GOV | MIL | LEG | REB
object|against  PEOPLE:target
example  Turkey oppressed Canadian minorities.
         => COERCE TUR -> CAN
agentless no

pattern  coerce.force
code     COERCE
agentless no
verb     force | compel
nominal  no
subject  ACTOR:source & sector: MIL | COP | GOV & not sector: ELI | LEG | PTY
object   PEOPLE:target | OWNER:target
content|out_of|from|into|to  ANY
confidence 0.65
example  Indian fighter jets forced a Georgian plane to land.
         => COERCE IND -> GEO

pattern  coerce.human-shield
code     COERCE
verb     use | hold | take
nominal  no
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | IMG | CRM | GOV & not kind: person | sector: MIL | REB | UAF
object   PEOPLE:target
as       lemma: human shield | shield | hostage
example  The rebels in Libya used civilians as human shields.
         => COERCE LBY -> *

pattern  coerce.force-vehicle
code     COERCE
verb     force | order | oblige | compel | direct
nominal  no
subject  ACTOR:source & sector: MIL | COP | GOV | REB
object   lemma: plane | aircraft | airliner | jet | ship | vessel | tanker | helicopter | boat | flight | cargo plane | passenger plane & OWNER:target?
content|purpose|infinitive  lemma: land | turn_back | turn_around | dock | stop | anchor | return | divert
example  Indian jets forced a Georgian plane to land.
         => COERCE IND -> GEO
never    Fog forced a Georgian plane to land.

pattern  coerce.shut-offices
code     COERCE
verb     shut | shut_down | close | close_down | seal | seal_off | padlock | raid | ransack
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | REB | SPY
object   lemma: office | headquarters | newsroom | bureau | mosque | church | charity | newspaper | radio station & OWNER:target
example  Police in Sudan closed the offices of the opposition.
         => COERCE SDN -> SDN
never    The Sudanese bank closed its offices.

pattern  coerce.shut-oilfield
code     COERCE
mode     restrict
context  natural_resource
verb     shut | shut_down | close | block | halt | blockade
nominal  no
confidence 0.65
subject  ACTOR:source & sector: REB | MIL | PRM | UAF
object   lemma: oilfield | oil field | pipeline | oil terminal | terminal | port | refinery | gas field | dam | airport | oil port & OWNER:target?
in?      OWNER:target
example  A Libyan militia shut down the oilfield.
         => COERCE LBY
never    The Libyan firm shut down the oilfield.

