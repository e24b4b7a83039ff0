# Demonstrations, strikes, riots, boycotts as physical acts.

pattern  protest.march
code     PROTEST
mode     demo
verb     demonstrate | march | riot
nominal  no
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP
object   NONE
content  NONE
against|outside|over?  ANY & OWNER:target?
confidence 0.75
example  Hundreds of Greek teachers marched against the cuts.
         => PROTEST GRC
never    The workers demonstrated that the machine was safe.
never    The farmers demonstrated their new tractor.
never    The candidate marched toward the nomination.

pattern  protest.verb
code     PROTEST
mode     demo
verb     protest | picket
nominal  no
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP
against|object|outside|over?  ANY & OWNER:target?
confidence 0.75
example  Thousands of French workers protested against the government.
         => PROTEST FRA -> *
never    The minister protested.

pattern  protest.noun
code     PROTEST
noun     protest | demonstration | march | sit-in | riot | strike | hunger strike | vigil | boycott | walkout
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP & not kind: person | sector: CVL | LAB | EDU | SOC | REL | OPP | REF | AGR | MED
itself   not lemma: air strike | airstrike | drone strike | missile strike | military strike | rocket strike | precision strike | artillery strike | retaliatory strike | bombing strike
against|outside|over|at?  ANY & OWNER:target?
confidence 0.7
example  Greek farmers staged a protest against the government.
         => PROTEST GRC -> *
never    The air force staged a strike against the base.
never    Violence marred the rallies of the candidate.
never    The lawmakers protested their innocence.

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

pattern  protest.street
code     PROTEST
mode     demo
verb     take | pour | flood | gather
nominal  no
subject  PEOPLE:source
to|into|onto|on|in  lemma: street | streets | square
against|purpose?  ANY & OWNER:target?
example  Thousands of Georgians took to the streets.
         => PROTEST GEO

pattern  protest.strike-verb
code     PROTEST
mode     strike
verb     strike
nominal  no
subject  PEOPLE:source & not sector: MIL | GOV | REB
over|for|against  lemma: pay | wage | wages | condition | job | reform | cut | pension & OWNER:target?
example  Argentine teachers struck over pay.
         => PROTEST ARG

pattern  protest.block
code     PROTEST
mode     obstruct
verb     block | blockade | obstruct | occupy | barricade
nominal  no
subject  lemma: protester | demonstrator | farmer | activist | student | worker | trucker | resident | villager | miner | driver | supporter & PEOPLE:source
object   lemma: road | highway | street | border | bridge | port | entrance | building | traffic | airport | square | university | railway | crossing
example  Polish farmers blocked the border crossing.
         => PROTEST POL

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

pattern  protest.boycott
code     PROTEST
mode     boycott
verb     boycott
subject  PEOPLE:source
object   ANY & OWNER:target?
example  The Venezuelan opposition boycotted the election.
         => PROTEST VEN
