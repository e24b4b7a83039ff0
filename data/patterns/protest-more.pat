pattern  protest.demo-verb
code     PROTEST
mode     demo
cameo    141
verb     demonstrate | rally | march | protest | picket | chant
agentless no
nominal  no
confidence 0.7
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP & not lemma: fan
against|for|over|outside|at|in|about  ANY & OWNER:target?
example  German students demonstrated against Nigeria.
         => PROTEST DEU -> NGA
example  Brazilian farmers marched in the capital.
         => PROTEST BRA
never    Shares rallied in New York.
never    The party rallied around its candidate.

pattern  protest.street-more
code     PROTEST
mode     demo
cameo    141
verb     take | pour | flood | return | come_out | turn_out | spill | flock | throng
nominal  no
subject  PEOPLE:source & not sector: MIL
to|into|onto|on|in  lemma: street | streets | square | road
against|over|in|purpose?  ANY & OWNER:target?
example  Egyptian students took to the streets against Norway.
         => PROTEST EGY -> NOR

pattern  protest.gather
code     PROTEST
mode     demo
cameo    141
verb     gather | assemble | converge | camp | mass | congregate | turn_out | mob | throng | descend
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV & lemma: protester | demonstrator | thousands | hundreds | crowd | student | worker | supporter | activist | people | tens | resident | farmer | opponent | marcher | critic
in|outside|at|on|near|for  ANY & OWNER:target?
for|purpose  lemma: protest | demonstration | rally | demonstrate | vigil | march | demand
example  Canadian students gathered outside the Ethiopian embassy for a protest.
         => PROTEST CAN -> ETH

pattern  protest.hold-more
code     PROTEST
mode     demo
cameo    141
verb     stage | hold | organize | organise | begin | launch | start | mount | join | lead | attend | continue | resume
nominal  no
priority 1
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP | PTY & not kind: person | sector: CVL | LAB | EDU | SOC | REL | OPP | REF | AGR | MED
object  lemma: protest | demonstration | rally | march | sit-in | vigil | protest march | protest rally | mass protest | picket | counter-protest | mass rally | street protest | candlelight vigil | anti-government protest | peaceful protest | encampment | procession | demo
against|over|at|outside|in|by|for?  ANY & OWNER:target?
example  Swedish students staged a protest march against Japan.
         => PROTEST SWE -> JPN
never    The candidate held a rally in Florida.

pattern  protest.noun-more
code     PROTEST
mode     demo
cameo    141
noun     protest | demonstration | rally | march | sit-in | vigil | unrest
confidence 0.6
in|across|against|at|outside|throughout  OWNER:target
subject?  PEOPLE:source
itself  lemma: protest | demonstration | mass protest | anti-government protest | protest march | street protest | sit-in | vigil | march | anti-war protest | unrest
example  A demonstration in Mexico drew thousands.
         => PROTEST --- -> MEX
never    A rally in share prices continued.

pattern  protest.begin-n
code     PROTEST
cameo    141
verb     begin | erupt | break_out | continue | spread | flare | resume | start | take_place | intensify | grow | flare_up | escalate | turn
nominal  no
confidence 0.6
subject  lemma: protest | demonstration | riot | strike | unrest | rioting | mass protest | general strike | sit-in | march & PEOPLE:source?
in|across|against|at|outside|near|throughout|on  ANY & OWNER:target?
example  Protests erupted in Vietnam.
         => PROTEST --- -> VNM

pattern  protest.petition
code     PROTEST
mode     demo
cameo    141
verb     collect | gather
nominal  no
confidence 0.6
subject  PEOPLE:source & not sector: GOV
object  lemma: signature | petition
against|for|to|in?  ANY & OWNER:target?
example  German activists collected signatures against the Nigerian dam.
         => PROTEST DEU -> NGA
never    Ninety lawmakers signed a petition.

pattern  protest.demand-street
code     PROTEST
mode     demo
cameo    141
verb     chant | shout | wave | carry | burn | tear | trample
nominal  no
subject  lemma: protester | demonstrator | crowd | student | marcher | youth | thousands | hundreds | activist | mob & PEOPLE:source
object  lemma: slogan | flag | banner | placard | effigy | portrait | picture | poster & OWNER:target?
against|of?  OWNER:target
example  Vietnamese demonstrators burned a Thai flag.
         => PROTEST VNM -> THA

pattern  protest.strike-more
code     PROTEST
mode     strike
cameo    143
verb     go | walk | be | walk_out | come_out | down
nominal  no
priority 2
subject  PEOPLE:source & not sector: MIL | GOV
on|off|object  lemma: strike | general strike | wildcat strike | job | tool | work | tools | hunger strike | indefinite strike
against|over|in|for?  ANY & OWNER:target?
example  Turkish miners went on strike.
         => PROTEST TUR
never    The bat was on strike for the whole innings.

pattern  protest.strike-begin
code     PROTEST
mode     strike
cameo    143
verb     begin | launch | start | stage | call | hold | announce | continue | extend | declare | observe | join | resume | mount
nominal  no
priority 4
subject  PEOPLE:source & not sector: MIL
object  lemma: strike | general strike | walkout | work stoppage | stoppage | industrial action | hunger strike | wildcat strike | slowdown | go-slow | rail strike | nationwide strike | sick-out | one-day strike | 24-hour strike | strike action | shutdown | sit-down strike & not class: air-strikes
against|over|at|in|by|for?  ANY & OWNER:target?
example  Thai teachers began a strike.
         => PROTEST THA
example  Austrian unions called a general strike.
         => PROTEST AUT

pattern  protest.walk-out
code     PROTEST
mode     strike
cameo    143
verb     walk_out | down_tools | walk_off
nominal  no
subject  PEOPLE:source & sector: LAB | EDU | MED | CVL | BUS | AGR | MIL
over|in|on|at|off?  ANY & OWNER:target?
example  Colombian miners walked out.
         => PROTEST COL

pattern  protest.burn-tyres
code     PROTEST
mode     riot
cameo    143
verb     burn | torch | set | light
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV
object  lemma: tyre | tire | barricade | effigy | tyres
in|outside|near|on?  ANY & OWNER:target?
example  Mexican students burned tyres.
         => PROTEST MEX

pattern  protest.stop-work
code     PROTEST
mode     strike
cameo    143
verb     stop | halt | down | cease | refuse | suspend | abandon
nominal  no
subject  PEOPLE:source & sector: LAB | CVL | BUS | EDU | MED | AGR | SOC
object|content  lemma: work | tool | tools | production
over|in|on|against|at|for|purpose?  ANY & OWNER:target?
example  Moroccan miners stopped work over pay.
         => PROTEST MAR
never    The machine stopped work at noon.

pattern  protest.strike-paralyse
code     PROTEST
mode     strike
cameo    143
verb     paralyse | paralyze | cripple | disrupt | shut_down | halt | bring | hit | ground | close
nominal  no
confidence 0.65
subject  lemma: strike | general strike | walkout | work stoppage | protest | demonstration | stoppage | strike action | blockade & PEOPLE:source?
object  OWNER:target | lemma: traffic | flight | service | train | transport | port | airport | school | factory | capital | production | city | highway | hospital & OWNER:target?
in|at|across|on|near?  ANY & OWNER:target?
example  A general strike paralysed the Brazilian capital.
         => PROTEST --- -> BRA

pattern  protest.strike-n
code     PROTEST
mode     strike
cameo    143
noun     strike | stoppage | walkout | action
confidence 0.6
in|at|by|of|across  OWNER:target | PEOPLE:target
subject?  PEOPLE:source
itself  lemma: general strike | work stoppage | walkout | wildcat strike | rail strike | industrial action | teachers' strike | bus strike
example  A general strike in Spain began on Monday.
         => PROTEST --- -> ESP

pattern  protest.on-strike
code     PROTEST
mode     strike
cameo    143
adjective striking
confidence 0.5
subject  PEOPLE:source
over|against  ANY
example  Mexican miners are striking over pay.
         => PROTEST MEX

pattern  protest.strike-v
code     PROTEST
mode     strike
cameo    143
verb     strike
nominal  no
subject  PEOPLE:source & sector: LAB | EDU | MED | CVL | AGR | BUS & not sector: MIL
object?  class: none-at-all
over|for|against|in|at  lemma: pay | wage | wages | salary | condition | job | reform | cut | pension | hour | plan | contract | law | privatisation | privatization | safety | protest | bonus | pay cut | layoff | redundancy & OWNER:target?
example  Peruvian nurses struck over pay.
         => PROTEST PER

pattern  protest.hunger-more
code     PROTEST
mode     hunger
cameo    142
verb     begin | start | stage | go | launch | hold | continue | be | announce | enter | declare | join | mount
nominal  no
priority 9
subject  PEOPLE:source
object|on|into  lemma: hunger strike | fast | 24-hour hunger strike | indefinite hunger strike | dry hunger strike | hunger protest
against|over|in|at|outside|for?  ANY & OWNER:target?
example  Japanese prisoners began a hunger strike.
         => PROTEST JPN
example  Ghanaian prisoners went on hunger strike against Kenya.
         => PROTEST GHA -> KEN
never    The monk ended his fast.

pattern  protest.hunger-n
code     PROTEST
mode     hunger
cameo    142
noun     strike
priority 3
itself  lemma: hunger strike
subject  PEOPLE:source
in|against|over|at?  ANY & OWNER:target?
example  The hunger strike by Moroccan prisoners went on.
         => PROTEST MAR

pattern  protest.boycott-more
code     PROTEST
mode     boycott
verb     boycott | shun | stay_away
subject  PEOPLE:source | ACTOR:source
object|from  lemma: election | vote | poll | summit | meeting | talks | parliament | session | ceremony | product | goods | game | olympics | conference | referendum | inauguration | class | classes | exam | goods | school | lecture | negotiation | parliament session | trial | event & OWNER:target?
example  Italian students boycotted the Pakistani elections.
         => PROTEST ITA -> PAK
never    He boycotted the dance of his sister.

pattern  protest.call-boycott
code     PROTEST
mode     boycott
verb     call | announce | launch | organize | organise | declare | begin | stage | join
nominal  no
priority 1
subject  PEOPLE:source | ACTOR:source
object|for  lemma: boycott
of|against|on  ANY & OWNER:target?
example  Swedish unions launched a boycott of Japanese goods.
         => PROTEST SWE -> JPN

pattern  protest.block-more
code     PROTEST
mode     obstruct
cameo    144
verb     block | blockade | obstruct | occupy | barricade | cut_off | close | besiege | surround | disrupt | picket | seal
nominal  no
priority 5
subject  PEOPLE:source & not sector: MIL | GOV | REB & lemma: protester | protestor | demonstrator | farmer | activist | student | worker | trucker | resident | villager | miner | driver | supporter | youth | truck driver | striker | fisherman | hundreds | thousands | crowd | union | teacher | settler | opponent | campaigner | environmentalist | people
object  lemma: road | highway | street | border | bridge | port | entrance | building | traffic | airport | square | university | railway | crossing | motorway | junction | gate | track | runway | depot | embassy | parliament | ministry | route | intersection | refinery | railway line | rail line | pipeline & OWNER:target?
in|near|to|at|as|outside?  ANY & OWNER:target?
example  Turkish farmers blocked roads.
         => PROTEST TUR
example  Turkish protesters blocked the Canadian border.
         => PROTEST TUR -> CAN

pattern  protest.block-people
code     PROTEST
mode     obstruct
cameo    144
verb     block | blockade | barricade | obstruct | occupy
nominal  no
priority 4
subject  ACTOR:source & sector: CVL | AGR | LAB | EDU | SOC | OPP | REL
object  lemma: road | highway | street | border | bridge | port | traffic | airport | railway | crossing | motorway | roads & OWNER:target?
example  Young Swedish citizens blocked roads.
         => PROTEST SWE

pattern  protest.disrupt-traffic
code     PROTEST
mode     obstruct
cameo    144
verb     disrupt | snarl | halt | block
nominal  no
confidence 0.6
subject  lemma: protest | demonstration | rally | march | sit-in | protester | demonstrator & PEOPLE:source?
object|content  lemma: traffic | service | transport | flight | train | road | highway | disrupt | block
in|near|on|at?  ANY & OWNER:target?
example  Protests disrupted traffic in Poland.
         => PROTEST --- -> POL

pattern  protest.occupy-building
code     PROTEST
mode     obstruct
cameo    144
verb     occupy | storm | invade | break | enter | seize | overrun
nominal  no
priority 7
subject  lemma: protester | protestor | demonstrator | student | activist | crowd | mob | supporter | rioter | squatter | farmer | worker & PEOPLE:source
object|into  lemma: building | parliament | embassy | university | ministry | office | square | palace | consulate | campus | factory | plant | airport | farm | headquarters | land | congress | church | town hall & OWNER:target?
example  Pakistani students occupied the Vietnamese embassy.
         => PROTEST PAK -> VNM

pattern  protest.riot-verb
code     PROTEST
mode     riot
cameo    145
verb     riot | rampage | run_amok
subject  PEOPLE:source & not sector: MIL | GOV
in|against|over|at|following|after?  ANY & OWNER:target?
example  Egyptian prisoners rioted.
         => PROTEST EGY
example  Greek prisoners rioted in the capital.
         => PROTEST GRC

pattern  protest.riot-n
code     PROTEST
mode     riot
cameo    145
noun     riot | rioting | violence
confidence 0.65
itself  lemma: riot | rioting | mob violence | street violence | ethnic riot | race riot | food riot
in|across|at|against  OWNER:target
subject?  PEOPLE:source
example  Ethnic riots in Austria continued.
         => PROTEST --- -> AUT

pattern  protest.riot-burn
code     PROTEST
mode     riot
cameo    145
verb     burn | torch | set_fire | smash | vandalize | vandalise | loot | ransack | overturn | destroy | attack | damage | burn_down | trash | set | raze | pillage
nominal  no
priority 9
subject  lemma: protester | protestor | demonstrator | mob | crowd | rioter | looter | student | youth | fan | hooligan | angry mob | villager | resident | prisoner | inmate & PEOPLE:source
object  lemma: shop | car | vehicle | window | bus | store | office | building | police station | station | embassy | tyre | tire | house | home | bank | truck | church | mosque | property | furniture | shops | fire | headquarters | business | statue | ballot box & OWNER:target?
to|in|of|at?  ANY & OWNER:target?
example  Thai rioters attacked shops.
         => PROTEST THA
example  Turkish protesters attacked the Canadian embassy.
         => PROTEST TUR -> CAN

pattern  protest.riot-passive
code     PROTEST
mode     riot
cameo    145
verb     smash | burn | loot | torch | vandalize | ransack | burn_down | destroy | damage | attack | set
nominal  no
priority 9
object  lemma: shop | car | vehicle | window | bus | store | office | building | police station | station | embassy | house | bank | truck | church | mosque | shops & OWNER:target?
by  lemma: protester | protestor | demonstrator | mob | rioter | crowd | looter | youth & PEOPLE:source
example  Shops were smashed by Colombian protesters.
         => PROTEST COL

pattern  protest.clash-more
code     PROTEST
mode     riot
cameo    145
verb     clash | scuffle | battle | fight | confront | skirmish | tussle | grapple
priority 5
subject  lemma: protester | protestor | demonstrator | student | rioter | worker | supporter | activist | fan | youth | crowd | marcher | striker | villager | resident | hooligan | opposition supporter | farmer | prisoner | inmate & PEOPLE:source
with|against|object  PEOPLE:target | OWNER:target
example  Canadian demonstrators clashed with Ethiopian police.
         => PROTEST CAN -> ETH

pattern  protest.clash-with-police
code     PROTEST
mode     riot
cameo    145
verb     clash | scuffle | battle | confront | fight | skirmish
nominal  no
priority 5
subject  OWNER:target & sector: COP | MIL
with|object  lemma: protester | protestor | demonstrator | student | rioter | striker | crowd | youth & PEOPLE:source
example  Spanish police clashed with Ugandan demonstrators.
         => PROTEST UGA -> ESP

pattern  protest.after-riot
code     PROTEST
mode     riot
cameo    145
verb     burn | burn_down | destroy | torch | loot | die | kill | injure
nominal  no
confidence 0.55
priority 4
object|subject  ANY & OWNER:target?
after|during|in  lemma: riot | rioting | unrest | looting
example  A Greek village was looted after the riots.
         => PROTEST --- -> GRC

pattern  protest.revolt
code     PROTEST
mode     riot
cameo    145
verb     revolt | mutiny | rise_up | rebel
confidence 0.6
subject  PEOPLE:source & not sector: LEG | PTY | GOV | ELI | BUS
against|over|in|at?  OWNER:target
example  Thai prisoners revolted.
         => PROTEST THA
never    Backbench lawmakers rebelled over fees.

pattern  protest.rally-n
code     PROTEST
mode     demo
noun     rally
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP & not kind: person
in|against|outside|over|at  ANY & OWNER:target?
confidence 0.65
example  Hundreds of Ghanaian nurses staged a rally against Togo.
         => PROTEST GHA -> TGO
never    The rallies of the candidate went on in Ohio.
