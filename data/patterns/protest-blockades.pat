# Roads and buildings blocked in protest.

pattern  protest.block-road
code     PROTEST
mode     obstruct
verb     block | blockade | barricade | obstruct | occupy | shut_down
nominal  no
priority 2
subject  PEOPLE:source & not sector: MIL | GOV | COP & not lemma: guard
object   lemma: road | highway | border | street | motorway | railway | bridge | port | border crossing | square | main road | railway line
example  Protesters blocked a highway.
         => PROTEST ---
never    A fallen tree blocked a highway.

pattern  protest.block-more
code     PROTEST
mode     obstruct
cameo    144
verb     block | blockade | obstruct | occupy | barricade | cut_off | close | besiege | surround | disrupt | picket | seal
nominal  no
priority 5
subject  PEOPLE:source & not sector: MIL | GOV | REB & lemma: protester | protestor | demonstrator | farmer | activist | student | worker | trucker | resident | villager | miner | driver | supporter | youth | truck driver | striker | fisherman | hundreds | thousands | crowd | union | teacher | settler | opponent | campaigner | environmentalist | people
object  lemma: road | highway | street | border | bridge | port | entrance | building | traffic | airport | square | university | railway | crossing | motorway | junction | gate | track | runway | depot | embassy | parliament | ministry | route | intersection | refinery | railway line | rail line | pipeline & OWNER:target?
in|near|to|at|as|outside?  OWNER:target
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
in|near|on|at?  OWNER:target
example  Protests disrupted traffic in Poland.
         => PROTEST --- -> POL

pattern  protest.occupy-building
code     PROTEST
mode     obstruct
cameo    144
verb     occupy | storm | invade | break | enter | seize | overrun | ransack | vandalise | vandalize | trash
nominal  no
priority 45
subject  lemma: protester | protestor | demonstrator | student | activist | crowd | mob | supporter | rioter | squatter | farmer | worker & PEOPLE:source
object|into  lemma: building | parliament | embassy | university | ministry | office | square | palace | consulate | campus | factory | plant | airport | farm | headquarters | land | congress | church | town hall & OWNER:target?
example  Pakistani students occupied the Vietnamese embassy.
         => PROTEST PAK -> VNM

pattern  protest.park-vehicles
code     PROTEST
mode     obstruct
verb     park | drive
nominal  no
priority 2
confidence 0.65
subject  PEOPLE:source & sector: AGR | LAB | CVL | OPP
object   lemma: tractor | lorry | truck | taxi | combine
across|on|into|through|outside|along  lemma: motorway | highway | road | street | square | bridge | border | crossing | capital | parliament | runway | junction
example  Serbian farmers parked their tractors across the motorway.
         => PROTEST SRB
never    The Serbian farmer parked his tractor in the barn.

pattern  protest.dump
code     PROTEST
mode     demo
verb     dump | spread | spray | spill | pour | pile
nominal  no
confidence 0.65
subject  PEOPLE:source & sector: AGR | LAB | CVL | OPP | SOC
object   lemma: manure | slurry | dung | muck | milk | grain | tomato | potato | rubbish | tyre | hay
outside|on|at|in|before|across|near  ANY & OWNER:target?
example  French farmers dumped manure outside the Belgian embassy.
         => PROTEST FRA -> BEL
never    French farmers spread manure.


pattern  protest.bang-pots
code     PROTEST
mode     demo
verb     bang | beat | clang | rattle
nominal  no
confidence 0.65
subject  PEOPLE:source
object   lemma: pot | pan | saucepan | kettle
in|across|outside|at?  OWNER:target
example  Chileans banged pots across Santiago.
         => PROTEST CHL -> CHL
never    The Chilean cook dropped the pot.


pattern  protest.die-in
code     PROTEST
mode     obstruct
verb     chain | tie | glue | lie_down | self-immolate | immolate
nominal  no
subject  PEOPLE:source
object|in  lemma: himself | themselves | herself | street | road
to|in|outside|at?  OWNER:target
example  Chilean activists chained themselves to the Turkish embassy.
         => PROTEST CHL -> *

pattern  protest.roadblock
code     PROTEST
mode     obstruct
verb     set_up | erect | build | put_up | man
nominal  no
priority 2
subject  lemma: protester | demonstrator | student | farmer | activist | villager | resident | youth | striker | settler & PEOPLE:source
object  lemma: barricade | roadblock | blockade | barrier | tent
in|on|near|outside?  OWNER:target
example  Brazilian villagers erected barricades.
         => PROTEST BRA

pattern  protest.block
code     PROTEST
mode     obstruct
verb     block | blockade | obstruct | occupy | barricade
nominal  no
subject  lemma: protester | demonstrator | farmer | activist | student | worker | trucker | resident | villager | miner | driver | supporter & PEOPLE:source
object   lemma: road | highway | street | border | bridge | port | entrance | building | traffic | airport | square | university | railway | crossing
example  Polish farmers blocked the border crossing.
         => PROTEST POL

pattern  protest.put-up
code     PROTEST
mode     obstruct
verb     put_up | set_up | erect | build | mount | man | throw_up | raise | block | lay
nominal  no
confidence 0.7
subject  PEOPLE:source & not sector: GOV | LEG | ELI | JUD | PTY | MIL | COP | BUS | REB | UAF & not kind: place
object  lemma: roadblock | road block | barricade | blockade | siege | human chain | picket line | checkpoint | barrier & not lemma: checkpoint
on|around|outside|across|near|in|to?  ANY
example  Angolan peasants put up roadblocks near the airport.
         => PROTEST AGO
never    The Angolan senator voted to build a barrier.

pattern  protest.block-city
code     PROTEST
mode     obstruct
verb     block | blockade | paralyse | paralyze | occupy | besiege | barricade
nominal  no
agentless no
confidence 0.7
priority 2
subject  class: citizens & OWNER:source
object  ANY & kind: place | lemma: city | capital | centre | center | street | square | road | bridge | port | airport | motorway | highway
example  Angolan truckers blocked Luanda.
         => PROTEST AGO -> *
