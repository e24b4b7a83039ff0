# Seizing and withholding.

pattern  coerce.seize-thing
code     COERCE
mode     seize
cameo    171
verb     seize | confiscate | impound | expropriate | commandeer | requisition | appropriate | take_over | sequester | nationalise | nationalize | repossess
subject  ACTOR:source & not sector: PTY | LEG | ELI | BUS
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
example  The seizure of a Ghanaian ship by the Mexican navy caused alarm.
         => COERCE MEX -> GHA

pattern  coerce.freeze-assets
code     COERCE
mode     seize
cameo    171
verb     freeze | block | seize | confiscate
nominal  no
priority 2
subject  ACTOR:source & not sector: BUS | JRN | MED | EDU
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
subject  ACTOR:source & sector: COP | SPY | MIL
object  lemma: office | home | house | headquarters | newspaper | newsroom | residence | apartment | premise | studio | university | monastery | bank | company | party | organization | organisation | ngo | group | mosque | church & OWNER:target?
in|of?  OWNER:target
example  Iraqi police raided the office of a Chilean charity.
         => COERCE IRQ -> CHL
never    The staff of the ministry searched the office of the Chilean senator for letters.

pattern  coerce.smuggled-goods
code     COERCE
mode     seize
cameo    171
verb     intercept | board | detain | impound | seize
nominal  no
priority 1
subject  ACTOR:source & sector: MIL | COP | GOV & not kind: person | sector: MIL | COP
object  class: vehicle-nouns & not lemma: missile | rocket | ballistic missile | cruise missile | drone | satellite & OWNER:target?
example  Turkey intercepted a Canadian ship.
         => COERCE TUR -> CAN
never    Turkey intercepted a missile.

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

pattern  coerce.take-property
code     COERCE
mode     seize
verb     confiscate | expropriate | seize | commandeer | requisition | impound | appropriate
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | JUD
object   class: property
from     OWNER:target
example  Police in Kenya confiscated weapons from Somali traders.
         => COERCE KEN -> SOM
never    The teacher confiscated a phone from a pupil.

pattern  coerce.board
code     COERCE
mode     seize
verb     board | commandeer | hijack | impound | intercept | detain | apprehend | hold | tow
nominal  no
confidence 0.7
subject  OWNER:source & not sector: BUS | CVL
object  lemma: tanker | ship | vessel | boat | trawler | freighter | cargo ship | oil tanker | fishing boat | yacht | ferry | container ship | flotilla & OWNER:target
example  Angolan guards boarded a Botswanan tanker.
         => COERCE AGO -> BWA

pattern  coerce.expropriate
code     COERCE
mode     seize
verb     expropriate | nationalise | nationalize | confiscate | requisition | sequester | sequestrate | appropriate
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | COP | JUD
object  class: property | facilities | lemma: university | mine | farm | refinery | airline | newspaper | college | school | church | estate | factory
of|from?  OWNER:target
example  Angola expropriated the Jesuit university.
         => COERCE AGO
