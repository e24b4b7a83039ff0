# Seizing, restricting, arresting, deporting, blockading.

pattern  coerce.arrest
code     COERCE
mode     arrest
verb     arrest | detain | round_up | apprehend | capture | imprison | jail | nab | take_into_custody
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM | IGO | EUR | UNO | UAF
object   PEOPLE:target
for|on|over|in?  ANY
example  Israeli soldiers arrested two Palestinians.
         => COERCE ISR -> PSE
never    The coach arrested the decline.
never    Opponents say judges should order detention.

pattern  coerce.arrested
code     COERCE
mode     arrest
verb     arrest | detain
agentless yes
object   PEOPLE:target
priority -4
example  The Kenyan activist was arrested.
         => COERCE * -> KEN
by?      OWNER:source

pattern  coerce.deport
code     COERCE
mode     deport
verb     deport | expel | banish | evict | displace | extrude
subject  ACTOR:source
object   PEOPLE:target & not class: diplomats
example  Ghanaian authorities deported Liberian refugees.
         => COERCE GHA -> LBR

pattern  coerce.seize
code     COERCE
mode     seize
verb     seize | confiscate | impound | expropriate | nationalize | nationalise | capture | commandeer | intercept
nominal  yes
subject  ACTOR:source
object   class: property | territory & OWNER:target?
from|of|in?  OWNER:target
example  Iran seized a British tanker.
         => COERCE IRN -> GBR
never    The fever seized him.
never    The first lady boarded the plane.

pattern  coerce.occupy
code     COERCE
mode     seize
context  territory
verb     occupy | annex | overrun | take_over | take_control | retake | recapture
subject  ACTOR:source & not class: none-at-all
object|of  OWNER:target & class: territory | facilities | property | kind: place
example  Russia annexed Crimea.
         => COERCE RUS -> UKR
never    The book occupied him.
never    Britain takes over the presidency of the bloc.

pattern  coerce.ban
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit | forbid | prevent | restrict | bar | disperse | dissolve | shut | shut_down | close | suspend | raid | break_up
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | LEG
object   class: dissent | protests & OWNER:target?
example  Turkish police prevented the demonstration.
         => COERCE TUR

pattern  coerce.ban-actor
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit
nominal  yes
subject  ACTOR:source & sector: GOV | JUD | LEG
object   ACTOR:target
example  The British government outlawed Hamas.
         => COERCE GBR -> PSE

pattern  coerce.censor
code     COERCE
mode     censor
verb     censor | jam | gag | block | muzzle
subject  ACTOR:source
object   lemma: website | broadcast | newspaper | media | internet | press | channel | station | journalist | access | twitter | facebook | signal | service & OWNER:target?
example  The Iranian government blocked the website.
         => COERCE IRN

pattern  coerce.curfew
code     COERCE
mode     curfew
cameo    1723
verb     impose | declare | enforce | announce | order | extend
nominal  yes
subject  ACTOR:source
object   lemma: curfew
example  Sri Lanka imposed a curfew.
         => COERCE LKA

pattern  coerce.emergency
code     COERCE
mode     martial-law
cameo    1724
verb     impose | declare | proclaim | decree | extend
nominal  yes
subject  ACTOR:source
object   lemma: martial law | state of emergency | emergency rule | emergency
in|on?   OWNER:target
example  The Thai government declared a state of emergency.
         => COERCE THA

pattern  coerce.blockade
code     COERCE
mode     restrict
context  military
cameo    191
verb     blockade | besiege | seal_off | surround | encircle | cordon_off
subject  ACTOR:source & sector: MIL | REB | COP | GOV | PRM | UAF | CVL | SPY & not sector: LEG | PTY | ELI
object   OWNER:target | class: territory | class: facilities
example  Serb forces besieged Sarajevo.
         => COERCE SRB -> BIH
never    Mystery surrounds the sale of the bank.

pattern  coerce.impose-blockade
code     COERCE
mode     restrict
verb     impose | enforce | tighten | lay
nominal  no
subject  ACTOR:source
object|to  lemma: blockade | siege | lockdown | restriction | ban | closure
on|of|against|to  OWNER:target
priority 1
example  Israel imposed a blockade on Gaza.
         => COERCE ISR -> PSE

pattern  coerce.hack
code     COERCE
mode     cyber
context  cyber
verb     hack | infiltrate
nominal  no
subject  ACTOR:source
into|object  ANY & OWNER:target?
example  North Korea hacked the South Korean army.
         => COERCE PRK -> KOR
agentless no

pattern  coerce.cyberattack
code     COERCE
mode     cyber
context  cyber
verb     launch | carry_out | conduct | mount
nominal  no
subject  ACTOR:source
object   lemma: cyberattack | cyber-attack | cyber attack | hacking attack
on|against?  OWNER:target
priority 8
example  Russian hackers launched a cyber attack on Estonia.
         => COERCE RUS -> EST

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
