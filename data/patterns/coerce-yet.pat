pattern  coerce.arrest-headline
code     COERCE
mode     arrest
verb     arrest | detain | nab | hold | jail | round_up
nominal  no
subject  lemma: police | policeman | authority | authorities | officer | security force | prosecutor | customs | border guard | secret police | troop | soldier | army & OWNER:source
object  PEOPLE:target
example  Ethiopian customs detained a Colombian sailor.
         => COERCE ETH -> COL

pattern  coerce.crackdown-arrest
code     COERCE
noun     crackdown | sweep | dragnet | manhunt | raid | roundup | purge
confidence 0.6
in|on|against|across  OWNER:target | PEOPLE:target
subject  ACTOR:source
example  A Swedish crackdown on Japanese migrants began.
         => COERCE SWE -> JPN

pattern  coerce.house-arrest
code     COERCE
mode     arrest
noun     arrest
confidence 0.5
itself  lemma: house arrest
subject?  PEOPLE:target
of  PEOPLE:target
example  The house arrest of the Turkish opposition leader continued.
         => COERCE --- -> TUR

pattern  coerce.interrogate-hold
code     COERCE
mode     arrest
verb     interrogate | question | grill | strip-search | fingerprint | blindfold
nominal  no
confidence 0.5
priority -4
subject  ACTOR:source & sector: COP | MIL | SPY | GOV
object  PEOPLE:target
in|at|for|over?  ANY
example  Egyptian soldiers blindfolded a Norwegian farmer.
         => COERCE EGY -> NOR

pattern  coerce.extradite-force
code     COERCE
mode     deport
verb     deport | expel | return | send_back | remove | fly
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | COP
object  lemma: asylum seeker | migrant | refugee | illegal immigrant | foreigner | undocumented migrant | worker | student | cleric | imam | preacher | activist | worker & PEOPLE:target?
to|from?  OWNER:target
example  Ethiopia deported an imam to Colombia.
         => COERCE ETH -> COL

pattern  coerce.expel-community
code     COERCE
mode     deport
verb     expel | evict | drive_out | force_out | remove | banish | oust
nominal  no
subject  ACTOR:source
object  lemma: minority | community | settler | tribe | villager | resident | squatter | family | population | ethnic minority | roma | gypsy | nomad & PEOPLE:target
from?  ANY
example  Uganda evicted Spanish squatters.
         => COERCE UGA -> ESP

pattern  coerce.bulldoze-homes
code     COERCE
mode     deport
verb     evict | clear | raze
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL
object  lemma: camp | slum | settlement | shantytown | squat | migrant camp | refugee camp | protest camp | encampment & OWNER:target?
example  Ukraine cleared a Brazilian migrant camp.
         => COERCE UKR -> BRA

pattern  coerce.confiscate-doc
code     COERCE
mode     seize
verb     confiscate | seize | withhold | revoke | cancel | take_away
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | JUD
object  lemma: passport | passports | document | camera | phone | computer | laptop | equipment | footage | licence | newspaper | copy | travel document | mobile phone | vehicle | land | farm & OWNER:target?
of|from|in?  PEOPLE:target | OWNER:target
example  Uganda confiscated the passports of Spanish activists.
         => COERCE UGA -> ESP

pattern  coerce.nationalize
code     COERCE
mode     seize
context  economic
verb     nationalise | nationalize | expropriate | take_over | appropriate | collectivize
subject  ACTOR:source & sector: GOV | LEG
object  lemma: company | bank | mine | oil field | industry | refinery | land | farm | plant | asset | property | airline | railway | telecom | utility | oil company | gas field | estate & OWNER:target?
of|in?  OWNER:target
example  Vietnam nationalised a Thai mine.
         => COERCE VNM -> THA

pattern  coerce.seize-oil
code     COERCE
mode     seize
verb     seize | capture | take_over | overrun | take | grab | occupy
nominal  no
priority 2
subject  ACTOR:source & sector: REB | MIL | PRM | UAF | IMG
object  lemma: oil field | airport | base | port | mine | dam | refinery | border crossing | bridge | town | city | village | island | province | region | district | capital | headquarters | parliament | palace | airfield | crossing | checkpoint | station | road | highway | outpost | stronghold | territory & OWNER:target?
from|in|near|of?  OWNER:target
example  Indian rebels seized an oil field from Polish troops.
         => COERCE IND -> POL
example  Nigerian rebels captured a Ukrainian airport.
         => COERCE NGA -> UKR

pattern  coerce.fall
code     COERCE
mode     seize
verb     fall
nominal  no
confidence 0.6
subject  lemma: city | town | village | base | airport | capital | province | region | stronghold & OWNER:target
to|into  ACTOR:source & sector: REB | MIL | PRM | UAF | IMG
example  The Turkish capital fell to Chilean rebels.
         => COERCE CHL -> TUR

pattern  coerce.tighten-grip
code     COERCE
mode     restrict
verb     tighten | consolidate | extend | strengthen | impose
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object  lemma: grip | control | hold | siege | noose | stranglehold | rule
on|over|around|in  OWNER:target | PEOPLE:target | lemma: media | internet | opposition | press | economy
example  Algeria tightened its grip on Germany.
         => COERCE DZA -> DEU

pattern  coerce.limit-freedom
code     COERCE
mode     restrict
verb     ban | forbid | prohibit | bar | restrict | outlaw | criminalise | criminalize | stop
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | JUD | COP | REB
object  PEOPLE:target & lemma: woman | journalist | foreigner | worker | student | migrant | activist | muslim | christian | girl | teacher | party | candidate | lawyer | priest | doctor
from|content  ANY
example  Peru barred Italian women from schools.
         => COERCE PER -> ITA

pattern  coerce.religious
code     COERCE
mode     restrict
context  religion_ethnicity
verb     ban | close | restrict | demolish | persecute | outlaw
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD | COP | REB
object  lemma: church | mosque | sect | worship | cult | religious group | minaret | religious symbol | prayer | pilgrimage | faith | monastery | missionary | sermon & OWNER:target?
in?  OWNER:target
example  Greece closed a Ugandan mosque.
         => COERCE GRC -> UGA

pattern  coerce.quarantine
code     COERCE
mode     restrict
verb     quarantine | isolate | confine | lock_down | seal_off | cordon_off
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | COP
object  PEOPLE:target | class: territory & OWNER:target?
in?  ANY
example  Sweden quarantined Japanese workers.
         => COERCE SWE -> JPN

pattern  coerce.travel-ban-person
code     COERCE
mode     restrict
verb     ban | bar | prohibit | prevent | stop | forbid
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP
object  PEOPLE:target
from|content  lemma: travel | leave | travelling | leaving | departing | enter | run | running | contest | speak | speaking | participate | vote | campaign | teach | work
example  Algeria barred a German activist from leaving.
         => COERCE DZA -> DEU

pattern  coerce.suspend-rights
code     COERCE
mode     restrict
context  rights_freedoms
verb     suspend | revoke | abolish | restrict | curtail | strip | limit | violate | trample
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | JUD | REB
object  lemma: constitution | right | rights | freedom | civil liberty | habeas corpus | autonomy | liberty | press freedom | human rights | parliament | civil rights | citizenship | minority right | property right & OWNER:target?
of|in|for?  OWNER:target | PEOPLE:target
example  Colombia revoked the autonomy of a Iraqi province.
         => COERCE COL -> IRQ

pattern  coerce.dissolve
code     COERCE
mode     restrict
context  political_institutions
verb     dissolve | disband | suspend | shut | prorogue | abolish | ban
nominal  no
subject  ACTOR:source & sector: GOV | MIL | JUD
object  lemma: parliament | party | union | assembly | council | opposition party | legislature | congress | senate | ngo | national assembly | commission | court | organization | organisation & OWNER:target?
in?  OWNER:target
example  The Moroccan king dissolved the assembly.
         => COERCE MAR

pattern  coerce.expel-opposition
code     COERCE
context  repression
verb     harass | intimidate | threaten_daily | spy_on | wiretap | bug | monitor | surveil | eavesdrop | persecute | hound
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | COP | SPY | MIL | PRM | PTY
object|on  PEOPLE:target | OWNER:target
example  Vietnamese spies wiretapped Thai journalists.
         => COERCE VNM -> THA

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
verb     cripple | knock_out | flood | overload | paralyse | paralyze | target
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source
object  lemma: website | websites | server | network | computer | grid | power grid | banking system | internet | online service & OWNER:target?
of|in?  OWNER:target
with|in?  ANY
example  Polish hackers crippled Algerian websites.
         => COERCE POL -> DZA

pattern  coerce.curfew-place
code     COERCE
mode     curfew
verb     place | put
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
object  class: territory | OWNER:target & OWNER:target?
under  lemma: curfew | lockdown | martial law | siege | emergency rule
example  Canada put the Ethiopian capital under curfew.
         => COERCE CAN -> ETH

pattern  coerce.troops-streets
code     COERCE
mode     martial-law
verb     deploy | impose | enforce
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: military rule | direct rule | army rule | emergency measure | emergency law | emergency powers
in|on|over?  OWNER:target
example  Uganda imposed military rule in Spain.
         => COERCE UGA -> ESP

pattern  coerce.withhold-pay
code     COERCE
mode     withhold
verb     withhold | freeze | stop | suspend | block | delay
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: salary | salaries | pension | tax revenue | tax | payment | fund | revenue | welfare payment | wage | ration | water supply
to|of|for|from  OWNER:target | PEOPLE:target
example  Uganda withheld tax revenues from Spain.
         => COERCE UGA -> ESP

pattern  coerce.cut-water
code     COERCE
mode     withhold
verb     cut | cut_off | shut | turn_off | divert | stop | dam
nominal  no
priority 3
subject  ACTOR:source
object  lemma: water | power | electricity | gas | gas supply | river | fuel | oil | internet | phone line | heating | food supply | pipeline
to|from|in  OWNER:target
example  Mexico cut off electricity to Ghana.
         => COERCE MEX -> GHA

pattern  coerce.dam-river
code     COERCE
mode     withhold
verb     ration | deny | refuse
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: food | water | medicine | treatment | fuel | electricity | medical care
to  PEOPLE:target
example  Morocco denied medicine to Greek prisoners.
         => COERCE MAR -> GRC

pattern  coerce.pull-over
code     COERCE
mode     restrict
verb     stop | search | turn_back | hold_up | detain | delay
nominal  no
confidence 0.55
subject  ACTOR:source & sector: COP | MIL | REB
object  lemma: bus | convoy | truck | train | boat | ship | vehicle | car | ferry | lorry & OWNER:target
at|near?  ANY
example  Turkish soldiers stopped a Canadian convoy.
         => COERCE TUR -> CAN
