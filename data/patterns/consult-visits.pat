# Visits.

pattern  consult.welcome-receive
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | host | greet | meet_with | entertain | fete
nominal  no
agentless no
confidence 0.65
subject  ACTOR:target & sector: GOV | LEG | REL | ELI
object  ACTOR:source & sector: GOV | LEG | MIL | UNO | ELI | REL | IGO
in|at|for|on|during?  ANY
example  The Indian king received the Norwegian president.
         => CONSULT NOR -> IND

pattern  consult.visit-more
code     CONSULT
mode     visit
cameo    042
verb     visit | tour
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI | OPP | REB | SOC
object  ACTOR:target
example  The Nigerian king visited Ukraine.
         => CONSULT NGA -> UKR

pattern  consult.arrive-more
code     CONSULT
mode     visit
cameo    042
verb     arrive | travel | fly | come | go | head | jet | land | journey | return | depart | leave | fly_in | go_back | set_off
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI & not lemma: troop | soldier | force | peacekeeper | contingent | battalion | marine | army | regiment
in|to|for|at  ACTOR:target
for|on|content|purpose|to  class: meetings | lemma: visit | talk | talks | summit | conference | attend | meet | discuss | state visit | official visit | working visit | tour | inauguration | funeral | mission
example  The Greek president flew to Uganda for talks.
         => CONSULT GRC -> UGA

pattern  consult.pay-visit
code     CONSULT
mode     visit
cameo    042
verb     pay | make | begin | start | end | conclude | undertake | complete | wrap_up | kick_off | embark | continue | open | finish | extend | launch
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI | OPP | REB
object|on|upon  lemma: visit | trip | state visit | official visit | working visit | stopover | surprise visit | two-day visit | stop | three-day visit | international trip | foreign tour
to|in|of|with|at?  OWNER:target
example  The Turkish president began a state visit to Canada.
         => CONSULT TUR -> CAN
never    The Danish senator made a call for an end to subsidies.
never    The Danish prime minister began a nationwide tour.

pattern  consult.pay-tour
code     CONSULT
mode     visit
cameo    042
verb     make | begin | start | end | conclude | undertake | complete | wrap_up | kick_off | embark | continue | open | finish | extend
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI | OPP | REB
object|on|upon  lemma: tour
to|of|in  OWNER:target
example  The Turkish president began a tour of Canada.
         => CONSULT TUR -> CAN

pattern  consult.tour-abroad
code     CONSULT
mode     visit
cameo    042
noun     tour
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL
object|to|of|in  lemma: country | capital | continent | nation | neighbour | neighbor | republic
example  The Turkish president embarked on a tour of neighbouring countries.
         => CONSULT TUR
never    The Turkish president began a tour of factories.

pattern  consult.visit-n
code     CONSULT
mode     visit
cameo    042
noun     visit | trip | tour | stopover
confidence 0.65
itself  lemma: visit | trip | state visit | tour | stopover
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI
to|of|in  OWNER:target
example  The German president's visit to Nigeria continued.
         => CONSULT DEU -> NGA

pattern  consult.send-envoy
code     CONSULT
mode     visit
cameo    042
verb     send | dispatch | despatch
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: envoy | delegation | emissary | special envoy | negotiator | mediator | minister | representative | fact-finding mission & not class: none-at-all
to  ACTOR:target
example  Spain sent an envoy to Peru.
         => CONSULT ESP -> PER

pattern  consult.lead-delegation
code     CONSULT
mode     visit
cameo    042
verb     lead | head
nominal  no
subject  ACTOR:source
object  lemma: delegation | mission | trade mission | team
to  ACTOR:target
example  The Colombian president led a delegation to Iraq.
         => CONSULT COL -> IRQ

pattern  consult.stop-over
code     CONSULT
mode     visit
cameo    042
verb     stop | stop_over | transit
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL
in|at|over  ACTOR:target
for|on?  ANY
example  The Greek president stopped in Uganda.
         => CONSULT GRC -> UGA

pattern  visit.go
code     CONSULT
mode     visit
verb     visit | tour
reduced  no
subject  ACTOR:source
object   OWNER:target & not lemma: fan | supporter | team | side
example  Xi Jinping visited Saudi Arabia.
         => CONSULT CHN -> SAU
never    Tourists visited the museum.

pattern  visit.noun
code     CONSULT
mode     visit
noun     visit | trip | tour
subject  ACTOR:source
to|object|with|of  OWNER:target
example  The Japanese prime minister paid a visit to Kyiv.
         => CONSULT JPN -> UKR

pattern  visit.arrive
code     CONSULT
mode     visit
verb     arrive | travel | fly | come | go
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO
in|to    ACTOR:target
for|on|purpose|with  class: meetings | EVENT:CONSULT
example  The Turkish foreign minister arrived in Tehran for talks.
         => CONSULT TUR -> IRN

pattern  visit.host
code     CONSULT
mode     visit
verb     host | receive | welcome
nominal  no
subject  ACTOR:target & sector: GOV | LEG
object   ACTOR:source & sector: GOV | MIL | LEG | UNO
confidence 0.6
priority 1
at|in|on|for  class: meetings | lemma: palace | residence | office | capital
example  The Saudi king received the Egyptian president at his palace.
         => CONSULT EGY -> SAU

pattern  consult.delegation-visit
code     CONSULT
mode     visit
verb     lead | head | accompany | take
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | BUS | REL | IGO | UNO | EUR
object   lemma: delegation | mission | trade mission | team | group
to|on    ACTOR:target | lemma: visit | trip | tour
example  The Kenyan minister led a delegation to Egypt.
         => CONSULT KEN -> EGY
never    The Kenyan minister led a delegation of one.

pattern  consult.receive-2
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | greet | fete | entertain
nominal  no
priority 2
confidence 0.65
subject  ACTOR:target & sector: GOV | LEG | REL
object  ACTOR:source & sector: GOV | LEG | MIL | UNO | REL | EUR | IGO & lemma: president | minister | king | chancellor | premier | prince | queen | leader | delegation | envoy | secretary | ambassador | general | pope | speaker | emir | sultan | commissioner | secretary-general | chief | negotiator | prime minister | foreign minister
example  The Thai king received the Vietnamese prime minister.
         => CONSULT VNM -> THA

pattern  consult.received-by
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | greet
nominal  no
priority 1
confidence 0.6
subject  ACTOR:target & sector: GOV | LEG | REL & kind: person
object  ACTOR:source & sector: GOV | LEG | MIL | SPY | UNO | REL | EUR | IGO | OPP | REB & kind: person
example  The Egyptian president received the Israeli spy chief.
         => CONSULT ISR -> EGY
never    The Egyptian president received a letter.


pattern  consult.hosted-passive
code     CONSULT
mode     visit
cameo    043
verb     receive | welcome | host | greet
nominal  no
confidence 0.6
object  ACTOR:source & sector: GOV | LEG | MIL | UNO | REL | EUR | IGO
subject  ACTOR:target & sector: GOV | LEG | REL
in|at  ANY
example  The Algerian president was welcomed by the German king at the palace.
         => CONSULT DZA -> DEU

pattern  consult.travel-2
code     CONSULT
mode     visit
verb     travel | fly | jet | head | go | journey | return
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL & lemma: president | minister | king | chancellor | premier | prince | queen | leader | envoy | secretary | ambassador | general | pope | speaker | delegation | emir | commissioner | prime minister | foreign minister | negotiator | senator | lawmaker
to|into  ACTOR:target
example  The Ugandan foreign minister travelled to Spain.
         => CONSULT UGA -> ESP

pattern  consult.begin-visit
code     CONSULT
mode     visit
verb     arrive | land | touch_down
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL & lemma: president | minister | king | chancellor | premier | prince | queen | leader | envoy | secretary | general | pope | speaker | delegation | emir | commissioner | prime minister | foreign minister | negotiator
in|at  ACTOR:target
example  The Greek foreign minister arrived in Uganda.
         => CONSULT GRC -> UGA

pattern  consult.official-trip-n
code     CONSULT
mode     visit
noun     visit | trip
priority 1
confidence 0.65
itself  lemma: state visit | official visit | working visit | surprise visit | two-day visit | trip
subject  ACTOR:source
to|in  ACTOR:target
example  The Iraqi president's state visit to Chile began.
         => CONSULT IRQ -> CHL

pattern  consult.fact-finding
code     CONSULT
mode     visit
verb     send | dispatch | lead
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR | LEG
object  lemma: delegation | fact-finding mission | trade delegation | parliamentary delegation | high-level delegation | trade mission
to  ACTOR:target
example  Greece sent a trade delegation to Uganda.
         => CONSULT GRC -> UGA

pattern  consult.inspect
code     CONSULT
mode     visit
verb     inspect | tour
nominal  no
confidence 0.55
subject  ACTOR:source & sector: UNO | IGO | GOV | EUR & lemma: inspector | observer | monitor | expert | commissioner | envoy | minister | team
object  OWNER:target | class: facilities & OWNER:target?
in?  OWNER:target
example  A Greek minister toured a Ugandan factory.
         => CONSULT GRC -> UGA

pattern  consult.end-trip
code     CONSULT
mode     visit
verb     end | begin | start | conclude | finish | wind_up | wrap_up | make | complete | cut_short | extend | continue | undertake
nominal  no
priority 4
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | REL | ELI
object  lemma: visit | trip | tour | stay | state visit | official visit | stopover | mission
to|in  OWNER:target
example  Botswana's president ended a three-day trip to Angola.
         => CONSULT BWA -> AGO

pattern  consult.team-travels
code     CONSULT
mode     visit
verb     travel | go | fly | journey | arrive
nominal  no
confidence 0.6
object   NONE
subject  ACTOR:source & lemma: team | delegation | envoy | mission | negotiator | inspector | mediator | observer | minister | president | official | ambassador | secretary | chief | premier | chancellor
to|in  ACTOR:target & kind: place | nationality
example  A United Nations team travelled to Angola.
         => CONSULT UNO -> AGO

pattern  consult.leader-arrives
code     CONSULT
mode     visit
cameo    042
verb     arrive | fly | travel | journey
nominal  no
confidence 0.6
object   NONE
subject  ACTOR:source & sector: GOV & kind: person
to|in    ACTOR:target & kind: place
example  Vladimir Putin arrived in Tehran on Sunday.
         => CONSULT RUS -> IRN
never    Vladimir Putin arrived in Moscow on Sunday.
