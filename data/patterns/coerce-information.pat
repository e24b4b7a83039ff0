# Censorship, cyber attacks, disinformation.

pattern  coerce.censor-more
code     COERCE
mode     censor
context  rights_freedoms
verb     censor | block | jam | gag | muzzle | silence | suspend | shut_down | restrict | throttle | ban | cut | take_down | pull
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | LEG | SPY
object  lemma: website | broadcast | newspaper | media | internet | press | channel | station | journalist | twitter | facebook | whatsapp | signal | radio | television | news site | blog | internet access | social media | social network | telegram | youtube | outlet | messaging app | book | film | article | programme | editor & OWNER:target?
in|of?  OWNER:target
example  Poland jammed the broadcasts of a Algerian station.
         => COERCE POL -> DZA

pattern  coerce.internet-cut
code     COERCE
mode     censor
context  rights_freedoms
verb     shut | switch_off | cut | cut_off | sever | disrupt | black_out | disable
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
object  lemma: internet | internet access | mobile network | phone line | network | communications | telephone line | social media
in|to|across?  OWNER:target
example  India cut off internet access in Poland.
         => COERCE IND -> POL

pattern  coerce.shutdown-n
code     COERCE
mode     censor
context  rights_freedoms
noun     shutdown | blackout | censorship
itself  lemma: internet shutdown | internet blackout | media blackout | news blackout | censorship
in|of|by  OWNER:target
subject?  ACTOR:source
example  An internet shutdown in Ethiopia began on Monday.
         => COERCE --- -> ETH

pattern  coerce.suspended-platform
code     COERCE
mode     censor
context  rights_freedoms
verb     suspend | block | ban | jam | censor | shut_down | restrict | cut_off | disrupt
agentless yes
nominal  no
confidence 0.6
object  lemma: website | internet | social media | social media platform | platform | newspaper | station | broadcaster | twitter | facebook | internet access | network | channel | access & OWNER:target?
in|by?  OWNER:target
example  Internet access was cut off in Brazil.
         => COERCE --- -> BRA

pattern  coerce.blackout
code     COERCE
mode     censor
context  rights_freedoms
verb     impose | order | maintain | enforce
nominal  no
priority 3
subject  ACTOR:source
object  lemma: blackout | news blackout | information blackout | media blackout | gag order | censorship | press ban
on|in|of|over  ANY & OWNER:target?
example  Canada imposed a news blackout on Ethiopia.
         => COERCE CAN -> ETH

pattern  coerce.revoke-licence
code     COERCE
mode     censor
context  rights_freedoms
verb     revoke | cancel | withdraw | suspend
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD
object  lemma: licence | license | accreditation | press card | broadcasting licence | permit | registration | credential | visa & OWNER:target?
of|from|for  OWNER:target | PEOPLE:target
example  Chile revoked the licence of a Turkish broadcaster.
         => COERCE CHL -> TUR

pattern  coerce.cyber-launch
code     COERCE
mode     cyber
context  cyber
verb     launch | carry_out | conduct | mount | stage | wage | orchestrate | unleash
nominal  no
priority 9
subject  ACTOR:source
object  lemma: cyber attack | cyberattack | cyber-attack | cyber warfare | cyberwar | cyber war | hacking attack | hacking campaign | cyber operation | ransomware attack | denial of service attack | cyber campaign | phishing campaign | hack | denial-of-service attack | service attack | virus attack
against|on|in?  OWNER:target
example  Poland launched cyber warfare against Algeria.
         => COERCE POL -> DZA

pattern  coerce.hack-into
code     COERCE
mode     cyber
context  cyber
verb     hack | break | penetrate | infiltrate | tap | breach | compromise | intrude | crash
nominal  no
subject  ACTOR:source
into|object  lemma: computer | network | system | website | email | account | server | database | phone | computer system | computer network | email account | parliament | ministry | grid | power grid | bank & OWNER:target?
example  Colombian hackers broke into Iraqi computers.
         => COERCE COL -> IRQ

pattern  coerce.hack-actor
code     COERCE
mode     cyber
context  cyber
verb     hack
nominal  no
priority 6
subject  ACTOR:source
object|into  OWNER:target
example  German hackers hacked the Nigerian army.
         => COERCE DEU -> NGA

pattern  coerce.hack-attempt
code     COERCE
mode     cyber
context  cyber
verb     try | attempt
nominal  no
status   occurred
priority 4
subject  ACTOR:source
content  lemma: hack | infiltrate & EVENT:COERCE
example  Norway tried to hack into the computers of the Indian army.
         => COERCE NOR -> IND

pattern  coerce.cyber-hit
code     COERCE
mode     cyber
context  cyber
verb     hit | disable | cripple | paralyse | paralyze | disrupt | knock_out | target | down | shut_down | take_down
nominal  no
priority 5
subject  lemma: cyber attack | cyberattack | cyber-attack | malware | virus | ransomware | hacker | hack | computer virus | hacking attack & OWNER:source?
object  OWNER:target | class: facilities
example  A cyber attack hit the Ghanaian parliament.
         => COERCE --- -> GHA

pattern  coerce.hackers-attack
code     COERCE
mode     cyber
context  cyber
verb     attack | target | hit | strike | breach | penetrate | infiltrate | compromise
nominal  no
priority 9
subject  lemma: hacker | cyber criminal | hacktivist | hacking group | cybercriminal & PEOPLE:source
object  ANY & OWNER:target?
example  Thai hackers attacked a Mexican bank.
         => COERCE THA -> MEX

pattern  coerce.deface
code     COERCE
mode     cyber
context  cyber
verb     deface | knock_offline | take_offline
nominal  no
subject  ACTOR:source
object  lemma: website | site | webpage & OWNER:target?
example  Italian hackers defaced a Pakistani website.
         => COERCE ITA -> PAK

pattern  coerce.disinfo
code     COERCE
mode     misinformation
context  misinformation
verb     spread | disseminate | circulate | publish | broadcast | plant | promote | peddle | push | fabricate | use
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | SPY | PRM | REB | IMG | JRN
object  lemma: disinformation | misinformation | fake news | propaganda | false information | falsehood | lie | lies | rumour | rumor | false report | hoax | fake story | deepfake | conspiracy theory
against|in|about|on?  OWNER:target
example  Ukraine spread disinformation about Brazil.
         => COERCE UKR -> BRA
never    The pollen spread in the garden.

pattern  coerce.disinfo-campaign
code     COERCE
mode     misinformation
context  misinformation
verb     launch | run | conduct | wage | mount | orchestrate | fund
nominal  no
priority 3
subject  ACTOR:source
object  lemma: disinformation campaign | propaganda campaign | smear campaign | influence campaign | information operation | information war | influence operation | misinformation campaign | troll farm | propaganda war
against|in|on|about?  OWNER:target
example  Canada ran a disinformation campaign against Ethiopia.
         => COERCE CAN -> ETH

pattern  coerce.disinfo-n
code     COERCE
mode     misinformation
context  misinformation
noun     disinformation | misinformation | campaign | propaganda
confidence 0.55
itself  lemma: disinformation | misinformation | disinformation campaign | propaganda
subject  ACTOR:source
about|against|in  OWNER:target
example  German disinformation about Nigeria continued.
         => COERCE DEU -> NGA

pattern  coerce.jam-signal
code     COERCE
mode     censor
verb     jam | block | scramble | intercept | disrupt
nominal  no
subject  ACTOR:source & sector: GOV | MIL | SPY
object  lemma: signal | gps signal | broadcast | radio | transmission | communication | satellite | gps | phone network | frequency & OWNER:target?
of|in?  OWNER:target
example  Canada jammed the signals of a Ethiopian station.
         => COERCE CAN -> ETH

pattern  coerce.journalist-ban
code     COERCE
mode     censor
verb     expel | ban | bar | detain | suspend
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | COP | MIL | REB
object  lemma: newspaper | magazine | broadcaster | radio station | tv channel | news agency | news site | film | song | book | play | exhibition | blog & OWNER:target?
for|over?  ANY
example  Ethiopia banned a Colombian magazine.
         => COERCE ETH -> COL

pattern  coerce.hack-leak
code     COERCE
mode     cyber
context  cyber
verb     leak | steal | hack | exfiltrate | publish
nominal  no
priority 3
subject  lemma: hacker | spy | hacking group | intelligence agency & PEOPLE:source
object  lemma: data | email | emails | secret | document | record | file | password | information | trade secret & OWNER:target?
from|of?  OWNER:target
example  Kenyan hackers stole data from Morocco.
         => COERCE KEN -> MAR

pattern  coerce.ddos
code     COERCE
mode     cyber
context  cyber
verb     cripple | knock_out | flood | overload | paralyse | paralyze
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source
object  lemma: website | websites | server | network | computer | grid | power grid | banking system | internet | online service & OWNER:target?
of|in?  OWNER:target
with|in?  ANY
example  Polish hackers crippled Algerian websites.
         => COERCE POL -> DZA

pattern  coerce.censor
code     COERCE
mode     censor
verb     censor | jam | gag | block | muzzle
subject  ACTOR:source
object   lemma: website | broadcast | newspaper | media | internet | press | channel | station | journalist | access | twitter | facebook | signal | service & OWNER:target?
example  The Iranian government blocked the website.
         => COERCE IRN

pattern  coerce.hack
code     COERCE
mode     cyber
context  cyber
verb     hack
nominal  no
subject  ACTOR:source
into|object  ANY & OWNER:target? & not lemma: way | tree | branch | wood | path | limb
example  North Korea hacked the South Korean army.
         => COERCE PRK -> KOR
agentless no

pattern  coerce.infiltrate-network
code     COERCE
mode     cyber
context  cyber
verb     infiltrate | penetrate | compromise
nominal  no
subject  ACTOR:source
object   lemma: network | computer | server | system | email | account | website | database | e-mail | site & OWNER:target?
of?      OWNER:target
example  Polish spies infiltrated the computers of the Algerian bank.
         => COERCE POL -> DZA
never    Polish spies infiltrated the Algerian party.

pattern  coerce.cyberattack
code     COERCE
mode     cyber
context  cyber
verb     launch | carry_out | conduct | mount
nominal  no
subject  ACTOR:source
object   lemma: cyberattack | cyber-attack | cyber attack | hacking attack
against|on?  OWNER:target
priority 8
example  Russian hackers launched a cyber attack on Estonia.
         => COERCE RUS -> EST

pattern  coerce.spread-lies
code     COERCE
mode     misinformation
verb     spread | disseminate | circulate | peddle | sow
nominal  no
subject  ACTOR:source | PEOPLE:source
object   lemma: fake news | disinformation | misinformation | false news | false rumour | deepfake | conspiracy theory
example  A Russian agency spread disinformation.
         => COERCE RUS
never    The virus spread quickly.

pattern  coerce.cut-network
code     COERCE
mode     censor
context  rights_freedoms
verb     shut_off | cut_off | switch_off | turn_off | disrupt | slow | disconnect | disable | cut
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | LEG | SPY
object   lemma: internet | internet access | internet service | mobile internet | mobile network | phone network | telephone line | phone line | phone signal | social media | messaging app | website | telecommunication
in|of|to?  OWNER:target
example  The Peruvian authorities switched off the mobile network in the capital.
         => COERCE PER -> *
never    The Peruvian government cut the price of bread.

pattern  coerce.off-air
code     COERCE
mode     censor
verb     take | knock | pull | yank | force | drive | push
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | LEG
object  ANY & OWNER:target?
off  lemma: air | airwave | airwaves
example  Angola took a television channel off the air.
         => COERCE AGO

pattern  coerce.scrub
code     COERCE
mode     censor
verb     remove | delete | scrub | erase | block | wipe | take_down | pull
nominal  no
priority 2
confidence 0.65
subject  OWNER:source & not sector: BUS | JRN | CVL
from|on  lemma: web | internet | social medium | social media | website | network | platform | search engine
object  ANY
example  Angolan officials removed the interview from the web.
         => COERCE AGO

pattern  coerce.plant-lies
code     COERCE
mode     misinformation
context  misinformation
verb     spread | circulate | disseminate | plant | peddle | sow | push | fabricate
nominal  no
confidence 0.65
subject  OWNER:source & not sector: BUS | CVL | JRN | LEG | PTY | ELI | LAB & not kind: person
object  lemma: false report | lie | falsehood | disinformation | fake news | propaganda | false story | rumour | rumor | false information | misinformation | fake video | forgery
about|against|in?  OWNER:target
example  Angolan agents spread false reports about the Botswanan queen.
         => COERCE AGO -> BWA

pattern  coerce.foreign-agent
code     COERCE
mode     restrict
context  repression
verb     declare | label | brand | designate | list | name | pronounce
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | JUD | LEG
object|complement|as|content  lemma: foreign agent | agent | extremist organisation | extremist organization | extremist group | extremist | undesirable | undesirable organisation
example  Angola declared the newspaper a foreign agent.
         => COERCE AGO

pattern  coerce.confiscate-texts
code     COERCE
mode     censor
verb     confiscate | seize | impound | pulp | burn | ban
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | COP | JUD | MIL
object  lemma: book | newspaper | leaflet | magazine | manuscript | pamphlet | film | painting
by|of?  OWNER:target | PEOPLE:target
example  Angola confiscated books by the dissident.
         => COERCE AGO -> *

pattern  coerce.jam
code     COERCE
mode     cyber
verb     jam | scramble | spoof
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | SPY
object  lemma: signal | gps signal | broadcast | navigation | radio | radar | communication | frequency | satellite | gps & OWNER:target?
of|in|over?  OWNER:target
example  Angola jammed the navigation of Zambian ships.
         => COERCE AGO -> ZMB
