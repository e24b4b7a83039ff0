pattern  protest.crowd-demand
code     PROTEST
mode     demo
verb     demand | call | protest | chant | rally | march | demonstrate | shout
nominal  no
priority 4
confidence 0.65
subject  lemma: protester | demonstrator | crowd | marcher | thousands | hundreds | tens of thousands | dozens | student | activist | striker | supporter | farmer | worker | resident | villager & PEOPLE:source
object|for|against  lemma: resignation | end | reform | release | justice | election | ouster | removal | independence | withdrawal | pay | wage | right | freedom | government | war | corruption | policy | law | cut | price | regime & OWNER:target?
of|in|to|from|by?  OWNER:target
example  Colombian protesters demanded the resignation of the Iraqi king.
         => PROTEST COL -> IRQ

pattern  protest.march-on
code     PROTEST
mode     demo
verb     march | walk | descend | converge
nominal  no
confidence 0.7
subject  PEOPLE:source & not sector: MIL | GOV | REB
on|to|through|toward|towards  lemma: parliament | embassy | capital | palace | ministry | street | streets | square | headquarters | city | presidential palace | consulate & OWNER:target?
example  Iraqi students marched on the Chilean embassy.
         => PROTEST IRQ -> CHL

pattern  protest.camp-out
code     PROTEST
mode     demo
verb     camp | camp_out | pitch | occupy | squat
nominal  no
subject  lemma: protester | demonstrator | student | activist | supporter | farmer | opponent & PEOPLE:source
in|at|outside|object  lemma: square | park | parliament | street | tent | camp | campus | plaza & OWNER:target?
example  Austrian students camped in the square.
         => PROTEST AUT

pattern  protest.gather-outside
code     PROTEST
mode     demo
verb     gather | assemble | rally | protest | demonstrate | stand | chant | congregate
nominal  no
priority 3
subject  lemma: protester | demonstrator | crowd | thousands | hundreds | student | activist | supporter | mourner | relative | farmer | worker | resident | dozens & PEOPLE:source
outside  ANY & OWNER:target?
example  Ghanaian students rallied outside the Kenyan consulate.
         => PROTEST GHA -> KEN

pattern  protest.die-in
code     PROTEST
mode     obstruct
verb     chain | tie | glue | lie_down | self-immolate | immolate
nominal  no
subject  PEOPLE:source
object|in  lemma: himself | themselves | herself | street | road
to|in|outside|at?  ANY & OWNER:target?
example  Chilean activists chained themselves to the Turkish embassy.
         => PROTEST CHL -> *

pattern  protest.self-burn
code     PROTEST
mode     demo
verb     set | self-immolate
nominal  no
priority 6
confidence 0.5
subject  PEOPLE:source
object  lemma: fire | himself | herself
to|on  lemma: himself | herself | fire | themselves
example  A Ghanaian monk set fire to himself.
         => PROTEST GHA

pattern  protest.student-strike
code     PROTEST
mode     strike
verb     boycott | skip | abandon | leave
nominal  no
priority 3
subject  lemma: student | pupil | teacher | lawyer | lecturer | judge & PEOPLE:source
object  lemma: class | classes | lecture | school | court | courts | exam | classroom
over|in|against?  ANY & OWNER:target?
example  German students boycotted classes.
         => PROTEST DEU

pattern  protest.general-strike-n
code     PROTEST
mode     strike
verb     observe | join | support | back | heed | begin
nominal  no
priority 2
subject  PEOPLE:source
object  lemma: general strike | strike | nationwide strike | shutdown | strike call
in|against?  OWNER:target
example  Greek workers joined a general strike.
         => PROTEST GRC

pattern  protest.ground
code     PROTEST
mode     strike
verb     ground | cancel | delay | halt
nominal  no
subject  lemma: strike | walkout | stoppage | industrial action & PEOPLE:source?
object  lemma: flight | train | service | plane | ferry | bus | production & OWNER:target?
in|at|across?  OWNER:target
example  A strike grounded flights in Austria.
         => PROTEST --- -> AUT

pattern  protest.work-rule
code     PROTEST
mode     strike
verb     stage | begin | launch | hold
nominal  no
priority 5
subject  PEOPLE:source
object  lemma: work-to-rule | slowdown | go-slow | sick-out | sit-down | stay-away | stayaway | lockout | token strike | warning strike | wildcat strike | wildcat walkout
in|over|against|at?  ANY & OWNER:target?
example  Canadian dockers staged a slowdown.
         => PROTEST CAN

pattern  protest.prison-riot
code     PROTEST
mode     riot
verb     riot | mutiny | rebel | revolt
nominal  no
priority 2
subject  lemma: prisoner | inmate | detainee | convict & PEOPLE:source
in|at|over?  ANY & OWNER:target?
example  The Ghanaian inmates mutinied.
         => PROTEST GHA

pattern  protest.throw-bombs
code     PROTEST
mode     riot
verb     throw | hurl | lob | toss | fling
nominal  no
priority 9
subject  lemma: protester | demonstrator | rioter | student | youth | crowd | mob | fan | hooligan | activist | marcher & PEOPLE:source
object  lemma: stone | rock | bottle | petrol bomb | brick | molotov cocktail | firebomb | egg | paint | tomato | shoe | missile | fire bomb
at  ANY & OWNER:target?
example  Iraqi rioters hurled stones at Chilean police.
         => PROTEST IRQ -> CHL

pattern  protest.throw-plain
code     PROTEST
mode     riot
verb     throw | hurl | lob | toss | fling
nominal  no
priority 8
subject  lemma: protester | demonstrator | rioter | crowd | mob & PEOPLE:source
object  lemma: stone | rock | bottle | petrol bomb | brick | molotov cocktail | firebomb | egg | paint
example  Brazilian rioters hurled petrol bombs.
         => PROTEST BRA

pattern  protest.topple-statue
code     PROTEST
mode     riot
verb     topple | pull_down | deface | daub | tear_down | burn | behead
nominal  no
priority 9
subject  lemma: protester | demonstrator | crowd | activist | student | mob & PEOPLE:source
object  lemma: statue | monument | flag | portrait | fence | barricade | effigy | poster & OWNER:target?
of?  OWNER:target
example  Thai demonstrators toppled a Mexican statue.
         => PROTEST THA -> MEX

pattern  protest.loot
code     PROTEST
mode     riot
verb     loot | ransack | pillage | plunder | trash
nominal  no
priority 9
subject  lemma: mob | looter | rioter | crowd | resident | youth | protester | gang & PEOPLE:source
object  lemma: shop | store | warehouse | supermarket | shops | business | aid | food | market | building | home & OWNER:target?
in|of?  OWNER:target
example  Ethiopian looters ransacked shops.
         => PROTEST ETH

pattern  protest.boycott-goods
code     PROTEST
mode     boycott
verb     boycott | shun
nominal  no
subject  PEOPLE:source | ACTOR:source
object  lemma: product | goods | brand | company | restaurant | wine | import | cheese | coffee | store | bank & OWNER:target?
example  German consumers boycotted Nigerian goods.
         => PROTEST DEU -> NGA

pattern  protest.roadblock
code     PROTEST
mode     obstruct
verb     set_up | erect | build | put_up | man
nominal  no
priority 2
subject  lemma: protester | demonstrator | student | farmer | activist | villager | resident | youth | striker | settler & PEOPLE:source
object  lemma: barricade | roadblock | blockade | barrier | tent
in|on|near|outside?  ANY & OWNER:target?
example  Brazilian villagers erected barricades.
         => PROTEST BRA

pattern  protest.revolt-n
code     PROTEST
noun     uprising | revolt | rebellion | mutiny | insurrection | intifada
confidence 0.5
in|against  OWNER:target
subject?  ACTOR:source & not sector: LEG | PTY
example  A revolt in Uganda followed.
         => PROTEST --- -> UGA

pattern  protest.rally-for
code     PROTEST
mode     demo
verb     rally | march | turn_out | demonstrate
nominal  no
confidence 0.6
subject  PEOPLE:source & not sector: MIL | GOV
for|in_favor_of|in_favour_of|in  lemma: president | candidate | independence | peace | democracy | unity | support | solidarity | palestinian | refugee | right & OWNER:target?
of|with?  OWNER:target
example  Indian students marched for peace.
         => PROTEST IND
