# Riots.

pattern  protest.burn-tyres
code     PROTEST
mode     riot
cameo    143
verb     burn | torch | set | light
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV
object  lemma: tyre | tire | barricade | effigy | tyres
in|outside|near|on?  OWNER:target
example  Mexican students burned tyres.
         => PROTEST MEX

pattern  protest.riot-verb
code     PROTEST
mode     riot
cameo    145
verb     riot | rampage | run_amok
subject  PEOPLE:source & not sector: MIL | GOV & not kind: person
against|in|over|at|following|after?  OWNER:target
example  Egyptian prisoners rioted.
         => PROTEST EGY
example  Greek prisoners rioted in the capital.
         => PROTEST GRC
never    John Smith rampaged to a lead in the polls.

pattern  protest.riot-n
code     PROTEST
mode     riot
cameo    145
noun     riot | rioting | violence
confidence 0.65
itself  lemma: riot | rioting | mob violence | street violence | ethnic riot | race riot | food riot
against|in|across|at  OWNER:target
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
to|in|of|at?  OWNER:target
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
subject  PEOPLE:source & not sector: LEG | PTY | GOV | ELI | BUS & not lemma: voter | electorate | supporter
against|over|in|at?  OWNER:target
example  Thai prisoners revolted.
         => PROTEST THA
never    Backbench lawmakers rebelled over fees.
never    Thai voters revolted against the party.

pattern  protest.prison-riot
code     PROTEST
mode     riot
verb     riot | mutiny | rebel | revolt
nominal  no
priority 2
subject  lemma: prisoner | inmate | detainee | convict & PEOPLE:source
in|at|over?  OWNER:target
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

pattern  protest.burn
code     PROTEST
mode     riot
priority 6
verb     burn | torch | set_fire | storm | vandalize | loot | ransack | stone | pelt | throw
nominal  no
subject  lemma: protester | demonstrator | mob | crowd | rioter | student | youth & PEOPLE:source
object?  OWNER:target
example  Iranian protesters stormed the Saudi embassy.
         => PROTEST IRN -> SAU

pattern  protest.clash
code     PROTEST
mode     riot
verb     clash | scuffle
nominal  yes
subject  lemma: protester | demonstrator | student | rioter | worker | supporter | activist | fan | youth & PEOPLE:source
with     PEOPLE:target
priority 3
example  Chilean students clashed with police.
         => PROTEST CHL -> *
never    Football fans clashed over tickets.

pattern  protest.rampage
code     PROTEST
mode     riot
verb     go | go_on | run | be | run_amok
nominal  no
priority 2
confidence 0.75
subject  PEOPLE:source & not sector: MIL | COP
on  lemma: rampage
in|through|at|across?  OWNER:target
example  Angolan workers went on the rampage in the capital.
         => PROTEST AGO

pattern  protest.storm
code     PROTEST
mode     riot
verb     storm | ransack | vandalise | vandalize | loot | occupy | overrun | burst | break | invade | trash
nominal  no
priority 2
confidence 0.65
subject  class: citizens & OWNER:source?
object|into  lemma: bank | parliament | ministry | embassy | building | court | office | palace | consulate | mansion | supermarket | shop | station | headquarters | residence | town hall | airport | warehouse | presidential palace | police station | square
in|of?  OWNER:target
example  Angolan depositors stormed a bank in the capital.
         => PROTEST AGO

pattern  protest.clash-between
code     PROTEST
mode     riot
noun     clash | confrontation | scuffle | skirmish | battle | running battle | street battle | altercation
confidence 0.65
between  PEOPLE:source & sector: CVL | AGR | LAB | EDU | OPP | SOC | REL | REF
between  lemma: police | riot police | gendarme | security force | officer | policeman | guard
example  There were clashes between Angolan students and the police.
         => PROTEST AGO
