# Demonstrations, rallies, marches.

pattern  protest.demo-verb
code     PROTEST
mode     demo
cameo    141
verb     demonstrate | rally | march | protest | picket
agentless no
nominal  no
confidence 0.7
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP & not lemma: fan
against|for|over|outside|at|in|about  ANY
against|over|outside|at|about?  OWNER:target
object   NONE
content  NONE
example  German students demonstrated against Nigeria.
         => PROTEST DEU -> NGA
example  Brazilian farmers marched in the capital.
         => PROTEST BRA
never    Shares rallied in New York.
never    The party rallied around its candidate.
never    The German bishop demonstrated his knack for politics.

pattern  protest.street-more
code     PROTEST
mode     demo
cameo    141
verb     take | pour | flood | return | come_out | turn_out | spill | flock | throng
nominal  no
subject  PEOPLE:source & not sector: MIL
to|into|onto|on|in  lemma: street | streets | square | road
against|over|purpose?  OWNER:target
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
verb     stage | hold | organize | organise | begin | launch | start | mount | join | lead | continue | resume
nominal  no
priority 1
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP | PTY & not kind: person | sector: CVL | LAB | EDU | SOC | REL | OPP | REF | AGR | MED
object  lemma: protest | demonstration | rally | march | sit-in | vigil | protest march | protest rally | mass protest | picket | counter-protest | mass rally | street protest | candlelight vigil | anti-government protest | peaceful protest | encampment | procession | demo
against|over|at|outside?  OWNER:target
example  Swedish students staged a protest march against Japan.
         => PROTEST SWE -> JPN
never    The candidate held a rally in Florida.

pattern  protest.attend
code     PROTEST
mode     demo
cameo    141
verb     attend
nominal  no
priority 1
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP | PTY & not kind: person
object  lemma: protest | demonstration | march | sit-in | vigil | protest march | protest rally | mass protest | street protest | anti-government protest
against|over|at|outside|in|by|for?  OWNER:target
example  Swedish students attended a protest march against Japan.
         => PROTEST SWE -> JPN
never    The Swedish teacher attended a rally of the candidate.

pattern  protest.noun-more
code     PROTEST
mode     demo
cameo    141
noun     protest | demonstration | rally | march | sit-in | vigil | unrest
confidence 0.6
against|in|across|at|outside|throughout  OWNER:target
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
against|in|across|at|outside|near|throughout|on  ANY & OWNER:target?
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
against|for|to|in?  OWNER:target
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

pattern  protest.rally-n
code     PROTEST
mode     demo
noun     rally
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP & not kind: person
against|outside|over  ANY & OWNER:target?
confidence 0.65
example  Hundreds of Ghanaian nurses staged a rally against Togo.
         => PROTEST GHA -> TGO
never    The rallies of the candidate went on in Ohio.
never    A Ghanaian nurse attended a rally in Togo.

pattern  protest.crowd-demand
code     PROTEST
mode     demo
verb     demand | protest | chant | rally | march | demonstrate | shout
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

pattern  protest.revolt-n
code     PROTEST
noun     uprising | revolt | rebellion | mutiny | insurrection | intifada
confidence 0.5
against|in  OWNER:target
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

pattern  protest.march
code     PROTEST
mode     demo
verb     demonstrate | march | riot
nominal  no
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP
object   NONE
content  NONE
against|outside|over?  OWNER:target
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
subject  PEOPLE:source & not sector: GOV | BUS | LEG | PTY | ELI | MIL | COP & not lemma: fan | player | shopper | customer | viewer
against|object|outside|over?  OWNER:target
confidence 0.75
example  Thousands of French workers protested against the government.
         => PROTEST FRA -> *
never    The minister protested.
never    Fans protested the call of the referee.

pattern  protest.noun
code     PROTEST
noun     protest | demonstration | march | sit-in | riot | strike | hunger strike | vigil | boycott | walkout
subject  PEOPLE:source & not sector: MIL | GOV | LEG | ELI | BUS | COP | PTY | JRN & not kind: place & not kind: person | sector: CVL | LAB | EDU | SOC | REL | OPP | REF | AGR | MED
itself   not lemma: air strike | airstrike | drone strike | missile strike | military strike | rocket strike | precision strike | artillery strike | retaliatory strike | bombing strike | long march | death march
against|outside|over|at?  OWNER:target
confidence 0.7
example  Greek farmers staged a protest against the government.
         => PROTEST GRC -> *
never    The air force staged a strike against the base.
never    Violence marred the rallies of the candidate.
never    The lawmakers protested their innocence.
never    Fiji's long march toward a union went on.

pattern  protest.street
code     PROTEST
mode     demo
verb     take | pour | flood
nominal  no
subject  PEOPLE:source
to|into|onto|on|in  lemma: street | streets | square
against|purpose?  OWNER:target
example  Thousands of Georgians took to the streets.
         => PROTEST GEO

pattern  protest.stage-more
code     PROTEST
mode     demo
verb     stage | hold | mount | organise | organize | begin | start | join | keep_up | call | lead
nominal  no
priority 1
confidence 0.7
subject  PEOPLE:source & not sector: GOV | MIL | COP | BUS
object  lemma: sit | sit-in | sit-down | walkout | vigil | picket | torchlight march | protest march | silent march | march | protest camp | die-in | candlelight vigil | flash mob | protest rally | teach-in | mass rally
at|outside?  OWNER:target
example  Angolan students staged a sit-in at the parliament.
         => PROTEST AGO

pattern  protest.burn-effigy
code     PROTEST
mode     demo
verb     burn | torch | set | trample | tear_up | stamp
nominal  no
priority 4
confidence 0.75
subject  PEOPLE:source & not sector: MIL | COP | BUS
object|on  lemma: effigy | effigie | flag | portrait | picture | copy | photograph
of?  OWNER:target
example  Angolan students burned effigies of the Botswanan president.
         => PROTEST AGO -> BWA

pattern  protest.in-protest
code     PROTEST
verb     dump | throw | burn | gather | lay | refuse | block | sit | stand | walk | leave | stop | stay | shave | fast | set | occupy | close | park | pelt | spill | release | drive
nominal  no
priority 4
confidence 0.7
subject  PEOPLE:source & not sector: GOV | MIL | COP | LEG | BUS
in|as  lemma: protest
example  Angolan farmers dumped milk on the road in protest.
         => PROTEST AGO
