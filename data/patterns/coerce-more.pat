pattern  coerce.arrest-group
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | apprehend | nab | intern | remand | imprison | incarcerate
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM
object  PEOPLE:target
example  Vietnamese police rounded up Thai students.
         => COERCE VNM -> THA
never    The batsman picked up two runs.

pattern  coerce.arrest-number
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | hold | apprehend
nominal  no
subject  ACTOR:source
object  lemma: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | dozen | dozens | hundreds | scores | suspect | suspects | people | man | men | woman
in|over|for|after|during?  ANY
example  Austria arrested twenty people.
         => COERCE AUT -> *

pattern  coerce.make-arrest
code     COERCE
mode     arrest
cameo    173
verb     make | carry_out | conduct
nominal  no
priority 3
subject  ACTOR:source & sector: COP | MIL | GOV | SPY
object  lemma: arrest | mass arrest
in|of?  OWNER:target
example  Iraqi police made arrests in Chile.
         => COERCE IRQ -> *

pattern  coerce.custody
code     COERCE
mode     arrest
cameo    173
verb     take | place | keep | hold | remand | put
nominal  no
priority 2
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD
object  PEOPLE:target
into|in|under  lemma: custody | detention | house arrest | arrest | jail | prison
example  Algerian police placed the German journalist under house arrest.
         => COERCE DZA -> DEU

pattern  coerce.custody-passive
code     COERCE
mode     arrest
cameo    173
verb     take | place | keep | hold | remand | put | hold_in
agentless yes
nominal  no
priority 1
object  PEOPLE:target
into|in|under  lemma: custody | detention | house arrest | arrest | jail | prison
subject?  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM | REB | UAF
example  A Ghanaian journalist was placed under house arrest.
         => COERCE --- -> GHA

pattern  coerce.arrested-by
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | apprehend | nab | jail | imprison | intern
agentless yes
nominal  no
priority -3
object  PEOPLE:target
example  Two Thai journalists were detained.
         => COERCE --- -> THA
by?      OWNER:source

pattern  coerce.arrest-noun
code     COERCE
mode     arrest
cameo    173
noun     arrest | detention | roundup
itself  lemma: arrest | detention | mass arrest | roundup
subject  ACTOR:source
of  PEOPLE:target
example  The arrest of Ghanaian journalists by Mexican police surprised Europe.
         => COERCE MEX -> GHA

pattern  coerce.arrest-noun-target
code     COERCE
mode     arrest
cameo    173
noun     arrest | detention
confidence 0.6
priority -2
in|of  PEOPLE:target | OWNER:target
itself  lemma: arbitrary arrest | mass arrest | arbitrary detention | unlawful detention | illegal detention | arrest | detention
example  The arrests of Moroccan journalists continued.
         => COERCE --- -> MAR

pattern  coerce.jail
code     COERCE
mode     arrest
cameo    173
verb     jail | imprison | incarcerate
nominal  no
priority -1
subject  ACTOR:source & sector: GOV | COP | MIL | SPY
object  PEOPLE:target
without?  lemma: trial | charge
example  Sweden jailed Japanese dissidents without trial.
         => COERCE SWE -> JPN

pattern  coerce.deport-more
code     COERCE
mode     deport
cameo    174
verb     deport | expel | banish | exile | evict | repatriate | displace | remove | uproot | resettle | transfer | send_back | turn_back | push_back | return | relocate
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | COP | MIL | REB
object  PEOPLE:target & lemma: refugee | migrant | asylum seeker | seeker | resident | villager | immigrant | family | settler | community | citizen | national | worker | population | people | minority | student | tribe | squatter | inhabitant | foreigner | protester | dissident | critic & not class: diplomats
to|from|across|out_of?  ANY
example  Greece expelled Ugandan migrants.
         => COERCE GRC -> UGA

pattern  coerce.deported
code     COERCE
mode     deport
cameo    174
verb     deport | evict | banish
agentless yes
nominal  no
priority -3
object  PEOPLE:target
to|from|by?  ANY
example  Three Ukrainian asylum seekers were deported.
         => COERCE --- -> UKR

pattern  coerce.force-out
code     COERCE
mode     deport
cameo    174
verb     force | drive | chase | hound | kick | throw
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | PRM | UAF
object  PEOPLE:target
out_of|from|off|across  ANY
example  Greek troops drove Ugandan villagers from their homes.
         => COERCE GRC -> UGA

pattern  coerce.expulsion-n
code     COERCE
mode     deport
cameo    174
noun     deportation | expulsion | eviction | displacement
itself  lemma: deportation | expulsion | eviction | forced displacement | displacement
subject  ACTOR:source
of  PEOPLE:target
example  The deportation of Polish migrants by Indian police continued.
         => COERCE IND -> POL

pattern  coerce.deport-order
code     COERCE
mode     deport
cameo    174
verb     order | announce
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP
object  lemma: deportation | expulsion | eviction | removal
of?  PEOPLE:target
example  Uganda ordered the deportation of Spanish migrants.
         => COERCE UGA -> ESP

pattern  coerce.strip-citizenship
code     COERCE
mode     restrict
cameo    172
verb     strip | deprive
nominal  no
subject  ACTOR:source
object  PEOPLE:target
of  lemma: citizenship | nationality | passport | right | rights | immunity | licence | license | liberty
example  Thailand stripped a Mexican cleric of his citizenship.
         => COERCE THA -> MEX

pattern  coerce.seize-thing
code     COERCE
mode     seize
cameo    171
verb     seize | confiscate | impound | expropriate | commandeer | requisition | appropriate | take_over | sequester | nationalise | nationalize | repossess
subject  ACTOR:source
object  class: property | class: facilities | class: weapons & OWNER:target?
from|of|in|off?  OWNER:target
example  Nigeria impounded a Ukrainian ship.
         => COERCE NGA -> UKR
example  Mexican police confiscated weapons from Ghanaian rebels.
         => COERCE MEX -> GHA

pattern  coerce.seizure-n
code     COERCE
mode     seize
cameo    171
noun     seizure | confiscation | expropriation | nationalisation | nationalization
subject  ACTOR:source
of  class: property | class: territory | class: facilities & OWNER:target?
example  The seizure of a Ghanaian ship by the Mexican navy raised alarm.
         => COERCE MEX -> GHA

pattern  coerce.freeze-assets
code     COERCE
mode     seize
cameo    171
verb     freeze | block | seize | confiscate
nominal  no
priority 2
subject  ACTOR:source
object  lemma: asset | assets | account | bank account | fund | funds | property | money | holding & OWNER:target?
of|in|from?  OWNER:target
example  Ghana froze the assets of the Kenyan bank.
         => COERCE GHA -> KEN

pattern  coerce.occupy-more
code     COERCE
mode     seize
context  territory
cameo    171
verb     occupy | annex | capture | overrun | conquer | seize | take_control_of | grab | retake | recapture
confidence 0.7
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF
object  class: territory & OWNER:target?
from|in?  OWNER:target
example  Colombia annexed a Iraqi province.
         => COERCE COL -> IRQ
never    The band captured the mood of the city.

pattern  coerce.annexation-n
code     COERCE
mode     seize
context  territory
cameo    171
noun     annexation | occupation | conquest | capture
subject  ACTOR:source
of  OWNER:target
example  The Canadian annexation of Ethiopian land continued.
         => COERCE CAN -> ETH

pattern  coerce.control
code     COERCE
mode     seize
context  territory
cameo    171
verb     take | seize | gain | assume | establish | wrest
nominal  no
priority 2
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | GOV
object  lemma: control
of|over  OWNER:target | class: territory
example  Colombian rebels took control of the Iraqi capital.
         => COERCE COL -> IRQ
never    The pilot took control of the plane.

pattern  coerce.raid-office
code     COERCE
mode     seize
cameo    171
verb     raid | search | ransack | swoop
nominal  no
priority 4
subject  ACTOR:source & sector: COP | GOV | SPY | MIL
object  lemma: office | home | house | headquarters | newspaper | newsroom | residence | apartment | premise | studio | university | monastery | bank | company | party | organization | organisation | ngo | group | mosque | church & OWNER:target?
in|of?  OWNER:target
example  Iraqi police raided the office of a Chilean charity.
         => COERCE IRQ -> CHL

pattern  coerce.smuggled-goods
code     COERCE
mode     seize
cameo    171
verb     intercept | board | detain | impound | stop | seize
nominal  no
priority 1
subject  ACTOR:source & sector: MIL | COP | GOV & not kind: person | sector: MIL | COP
object  class: vehicle-nouns & OWNER:target?
example  Turkey intercepted a Canadian ship.
         => COERCE TUR -> CAN

pattern  coerce.restrict-more
code     COERCE
mode     restrict
cameo    172
verb     restrict | curb | limit | curtail | tighten | impose
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL
object  lemma: freedom | movement | travel | right | rights | access | immigration | assembly | press freedom | activity | migration | speech | internet access | protest | gathering | worship | trade union | freedom of movement & OWNER:target?
of|for|to|on|by|in?  OWNER:target
example  Sweden restricted the movement of Japanese diplomats.
         => COERCE SWE -> JPN
never    The doctor limited the access of dust.

pattern  coerce.ban-thing
code     COERCE
mode     restrict
cameo    172
verb     ban | outlaw | prohibit | forbid | proscribe | criminalize | criminalise | bar | disallow
nominal  no
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | PTY
object  lemma: party | rally | demonstration | protest | march | group | organization | organisation | movement | gathering | union | ngo | strike | sect | church | website | newspaper | film | book | travel | flight | import | export | activity | candidate | alcohol | veil | burqa | headscarf | homosexuality | abortion | app | mosque | opposition | meeting | trade | sale | broadcast & OWNER:target?
in|from|by?  OWNER:target
example  Norway banned a Indian newspaper.
         => COERCE NOR -> IND

pattern  coerce.ban-n
code     COERCE
mode     restrict
cameo    172
noun     ban | prohibition
confidence 0.6
subject  ACTOR:source
on|against  OWNER:target | PEOPLE:target | lemma: party | rally | demonstration | protest | march | travel | newspaper | import | export
example  The Vietnamese ban on Thai newspapers continued.
         => COERCE VNM -> THA

pattern  coerce.impose-ban
code     COERCE
mode     restrict
cameo    172
verb     impose | enforce | introduce | announce | slap | place | extend | maintain | issue
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | REB
object  lemma: ban | restriction | prohibition | lockdown | curb | limit | quarantine | closure | travel ban | controls | control | moratorium & not class: none-at-all
on|of|against|for  lemma: party | rally | demonstration | protest | march | movement | media | gathering | journalist | internet | travel | group | press | assembly | activity | civilian | resident | migrant | refugee | opposition | right | freedom | vehicle | entry | speech & OWNER:target?
example  Peru imposed a ban on Italian journalists.
         => COERCE PER -> ITA

pattern  coerce.prevent
code     COERCE
mode     restrict
cameo    172
verb     prevent | block | bar | prohibit | forbid | stop_from
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | REB | PRM & not sector: ELI | PTY
object  PEOPLE:target
from|content  ANY
example  Iraq prevented Chilean journalists from leaving.
         => COERCE IRQ -> CHL

pattern  coerce.close-thing
code     COERCE
mode     restrict
cameo    172
verb     close | shut | shut_down | close_down | seal | padlock | dissolve | suspend | disband | deregister
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL
object  lemma: newspaper | station | radio station | tv station | office | party | parliament | university | school | mosque | church | channel | ngo | charity | website | organization | organisation | union | assembly | congress | broadcaster | outlet | court | bookshop | company | mine | bank | border crossing | crossing | checkpoint & OWNER:target?
of|in?  OWNER:target
example  Thailand closed the office of a Mexican broadcaster.
         => COERCE THA -> MEX

pattern  coerce.blockade-more
code     COERCE
mode     restrict
cameo    191
verb     blockade | besiege | encircle | surround | cordon_off | seal_off | seal | lay_siege | barricade
nominal  no
subject  ACTOR:source & sector: MIL | REB | GOV | COP | PRM | UAF
object|to  class: territory | class: facilities | OWNER:target & OWNER:target?
example  Canadian troops encircled the Ethiopian capital.
         => COERCE CAN -> ETH
never    Britain would be isolated in Europe.

pattern  coerce.siege-n
code     COERCE
mode     restrict
cameo    191
noun     siege | blockade
itself  lemma: siege | blockade | naval blockade
subject  ACTOR:source
of|on|around  OWNER:target
example  The Colombian blockade of Iraq went on.
         => COERCE COL -> IRQ

pattern  coerce.lay-siege
code     COERCE
mode     restrict
cameo    191
verb     lay | impose | maintain | enforce | tighten | continue
nominal  no
priority 3
subject  ACTOR:source
object  lemma: siege | blockade | naval blockade | air blockade | stranglehold | cordon | embargo zone | no-fly zone | encirclement
to|on|of|around|over|in  OWNER:target
example  Peru imposed a naval blockade on Italy.
         => COERCE PER -> ITA

pattern  coerce.checkpoint
code     COERCE
mode     restrict
cameo    172
verb     set_up | erect | establish | install | man
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MIL | COP | REB | PRM
object  lemma: checkpoint | roadblock | barrier | cordon | fence | wall | barbed wire
in|around|near|on|along?  OWNER:target
example  Canadian police set up roadblocks near the Ethiopian border.
         => COERCE CAN -> ETH

pattern  coerce.ration
code     COERCE
mode     withhold
cameo    172
verb     ration | withhold | cut | cut_off | shut_off | turn_off | interrupt
nominal  no
priority 2
subject  ACTOR:source
object  lemma: water | electricity | power | gas | food | fuel | gas supply | power supply | water supply | oil | tax revenue | revenue | supply | supplies
to|from|of  OWNER:target
example  Greece cut off gas supplies to Uganda.
         => COERCE GRC -> UGA
never    The plumber cut off the water to the flat.

pattern  coerce.block-aid
code     COERCE
mode     withhold
cameo    172
verb     block | obstruct | hold_up | withhold | stop | deny | intercept | impede | hinder | delay
agentless no
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM
object  lemma: aid convoy | convoy | aid shipment | shipment | aid delivery | delivery | aid | relief | food aid | relief supply | humanitarian aid | humanitarian access | aid worker | supply & OWNER:target?
to|into|for|in|from?  OWNER:target
example  Morocco blocked an aid convoy to Greece.
         => COERCE MAR -> GRC

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
on|against|of|in  OWNER:target | PEOPLE:target | lemma: protest | corruption | dissent | media | opposition
example  India launched a crackdown on Polish activists.
         => COERCE IND -> POL

pattern  coerce.crackdown-v
code     COERCE
context  repression
cameo    175
verb     crack_down | clamp_down | persecute | repress | suppress | oppress | crush | quell | harass | intimidate | terrorize | terrorise | muzzle
subject  ACTOR:source & sector: GOV | MIL | COP | REB | PRM | SPY & not sector: ELI | LEG | PTY
object|on|against  PEOPLE:target | OWNER:target | lemma: protest | dissent | rebellion | revolt | uprising | demonstration | unrest | opposition | mutiny | riot
example  Austria persecuted Egyptian activists.
         => COERCE AUT -> EGY
example  Turkish police crushed a protest.
         => COERCE TUR

pattern  coerce.crackdown-n
code     COERCE
context  repression
cameo    175
noun     crackdown | clampdown | persecution | repression | suppression | harassment | intimidation
subject  ACTOR:source
of|on|against  PEOPLE:target | OWNER:target
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

pattern  coerce.curfew-more
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     impose | declare | enforce | announce | order | extend | tighten | clamp | institute | reimpose
priority 3
subject  ACTOR:source
object  lemma: curfew | night curfew | nightly curfew | overnight curfew | night-time curfew
in|on|across|over?  OWNER:target
example  Algeria imposed a night curfew in Germany.
         => COERCE DZA -> DEU

pattern  coerce.curfew-passive
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     impose | declare | enforce | announce | order | extend | reimpose
agentless yes
nominal  no
priority 4
object  lemma: curfew | night curfew | nightly curfew | overnight curfew
in|on|across|over  OWNER:target
example  A curfew was imposed in Turkey.
         => COERCE --- -> TUR

pattern  coerce.curfew-n
code     COERCE
mode     curfew
context  repression
cameo    1723
noun     curfew
confidence 0.6
in|on|across  OWNER:target
subject?  ACTOR:source
example  The curfew in Ukraine continued.
         => COERCE --- -> UKR

pattern  coerce.under-curfew
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     put | place | be
nominal  no
priority 2
object|subject  OWNER:target | class: territory
under  lemma: curfew | lockdown
example  The Ethiopian capital was placed under curfew.
         => COERCE --- -> ETH

pattern  coerce.emergency-more
code     COERCE
mode     martial-law
context  repression
cameo    1724
verb     impose | declare | proclaim | decree | extend | announce | institute | order | reimpose
priority 3
subject  ACTOR:source
object  lemma: martial law | state of emergency | emergency rule | emergency | state of siege | military rule | state of war | emergency law | emergency measure | emergency power | direct rule
in|on|across|over|for?  OWNER:target
example  Thailand declared a state of siege.
         => COERCE THA
example  Ukraine imposed martial law in Brazil.
         => COERCE UKR -> BRA

pattern  coerce.emergency-passive
code     COERCE
mode     martial-law
context  repression
cameo    1724
verb     impose | declare | proclaim | extend
agentless yes
nominal  no
priority 4
object  lemma: martial law | state of emergency | emergency rule | state of siege
in|on|across  OWNER:target
example  A state of emergency was declared in Ghana.
         => COERCE --- -> GHA

pattern  coerce.emergency-n
code     COERCE
mode     martial-law
context  repression
cameo    1724
noun     state | law
confidence 0.55
itself  lemma: state of emergency | martial law | state of siege
in|on|across  OWNER:target
subject?  ACTOR:source
example  The state of emergency in Austria went on.
         => COERCE --- -> AUT

pattern  coerce.cyber-launch
code     COERCE
mode     cyber
context  cyber
verb     launch | carry_out | conduct | mount | stage | wage | orchestrate | unleash
nominal  no
priority 9
subject  ACTOR:source
object  lemma: cyber attack | cyberattack | cyber-attack | cyber warfare | cyberwar | cyber war | hacking attack | hacking campaign | cyber operation | ransomware attack | denial of service attack | cyber campaign | phishing campaign | hack
on|against|in?  OWNER:target
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
in|about|against|on?  OWNER:target
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
subject  ACTOR:source & sector: MIL | REB | GOV | CRM | PRM | IMG
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
