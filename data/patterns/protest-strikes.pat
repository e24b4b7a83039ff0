# Strikes, hunger strikes, boycotts.

pattern  protest.hunger-headline
code     PROTEST
mode     hunger
verb     begin | start | stage | launch | go_on | continue | declare | enter
nominal  no
priority 2
subject  PEOPLE:source
object|on  lemma: hunger strike | fast
example  Prisoners in Bahrain began a hunger strike.
         => PROTEST BHR
never    Monks in Bahrain began a walk.

pattern  protest.strike-more
code     PROTEST
mode     strike
cameo    143
verb     go | walk | be | walk_out | come_out | down
nominal  no
priority 2
subject  PEOPLE:source & not sector: MIL | GOV & not lemma: player | actor | footballer | writer
on|off|object  lemma: strike | general strike | wildcat strike | job | tool | work | tools | hunger strike | indefinite strike
against|over|in|for?  OWNER:target
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
against|over|at|in|by|for?  OWNER:target
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
subject  PEOPLE:source & sector: LAB | EDU | MED | CVL | BUS | AGR | MIL & not kind: person
over|in|on|at|off?  OWNER:target
example  Colombian miners walked out.
         => PROTEST COL
never    John Smith walked out of the club.

pattern  protest.stop-work
code     PROTEST
mode     strike
cameo    143
verb     stop | halt | down | cease | refuse | suspend | abandon
nominal  no
subject  PEOPLE:source & sector: LAB | CVL | BUS | EDU | MED | AGR | SOC
object|content  lemma: work | tool | tools | production
against|over|in|on|at|for|purpose?  OWNER:target
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
subject  lemma: strike | general strike | walkout | work stoppage | protest | demonstration | stoppage | strike action | blockade & OWNER:source?
object  OWNER:target | lemma: traffic | flight | service | train | transport | port | airport | school | factory | capital | production | city | highway | hospital & OWNER:target?
in|at|across|on|near?  OWNER:target
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
against|over|for|in|at  lemma: pay | wage | wages | salary | condition | job | reform | cut | pension | hour | plan | contract | law | privatisation | privatization | safety | protest | bonus | pay cut | layoff | redundancy & OWNER:target?
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
against|over|in|at|outside|for?  OWNER:target
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
against|in|over|at?  OWNER:target
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

pattern  protest.student-strike
code     PROTEST
mode     strike
verb     boycott | skip | abandon | leave
nominal  no
priority 3
subject  lemma: student | pupil | teacher | lawyer | lecturer | judge & PEOPLE:source
object  lemma: class | classes | lecture | school | court | courts | exam | classroom
against|over|in?  OWNER:target
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
against|in?  OWNER:target
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
against|in|over|at?  OWNER:target
example  Canadian dockers staged a slowdown.
         => PROTEST CAN

pattern  protest.boycott-goods
code     PROTEST
mode     boycott
verb     boycott | shun
nominal  no
subject  PEOPLE:source | ACTOR:source
object  lemma: product | goods | brand | company | restaurant | wine | import | cheese | coffee | store | bank & OWNER:target?
example  German consumers boycotted Nigerian goods.
         => PROTEST DEU -> NGA

pattern  protest.strike-verb
code     PROTEST
mode     strike
verb     strike
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV | REB
against|over|for  lemma: pay | wage | wages | condition | job | reform | cut | pension & OWNER:target?
example  Argentine teachers struck over pay.
         => PROTEST ARG

pattern  protest.boycott
code     PROTEST
mode     boycott
verb     boycott
subject  PEOPLE:source
object   ANY & OWNER:target?
example  The Venezuelan opposition boycotted the election.
         => PROTEST VEN

pattern  protest.stage
code     PROTEST
verb     stage | hold | organize | organise | begin | launch | start | mount | join | lead | call | go | attend | continue
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP & not kind: person | sector: CVL | LAB | EDU | SOC | REL | OPP | REF | AGR | MED
object|on|in  class: protests & not lemma: air strike | airstrike | drone strike | missile strike | military strike | strikes & not lemma: rally | procession | rallies
against|over|at|by?  OWNER:target
priority 1
example  Nigerian students launched a hunger strike.
         => PROTEST NGA
never    The senator held a rally in Ohio.

pattern  protest.strike-people
code     PROTEST
mode     strike
verb     strike | walk_out | down_tools | stop_work
nominal  no
agentless no
confidence 0.7
subject  class: citizens & OWNER:source
object   NONE
example  Angolan railway workers will strike on Thursday.
         => PROTEST AGO -> * (planned)
never    The Angolan striker scored after ten minutes.
