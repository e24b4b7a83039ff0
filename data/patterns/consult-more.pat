pattern  consult.talks-more
code     CONSULT
cameo    040
verb     hold | have | conduct | open | begin | start | resume | convene | continue | host_own | conclude | end | finish | wrap_up | complete | launch
nominal  no
symmetric yes
subject  ACTOR:source
object  lemma: talk | talks | negotiation | discussion | consultation | meeting | dialogue | conversation | summit | conference | session | bilateral talk | trade talk | peace talk | lunch | dinner | breakfast | round | parley | bilateral meeting | bilateral | debate | interview & not sector: JRN
with|between  ACTOR:both & not sector: JRN
example  Austria opened talks with Egypt.
         => CONSULT AUT, EGY
example  The Brazilian president had lunch with the Swedish king.
         => CONSULT BRA, SWE

pattern  consult.talks-plural
code     CONSULT
cameo    040
verb     hold | have | conduct | open | begin | start | resume | continue | conclude | end
nominal  no
symmetric yes
priority -3
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY
object  lemma: talk | talks | negotiation | discussion | consultation | meeting | dialogue | summit | peace talk | bilateral talk | trade talk | round
in|on|about|over|at?  ANY
example  Ghanaian and Kenyan ministers opened talks.
         => CONSULT GHA, KEN

pattern  consult.meet-more
code     CONSULT
cameo    040
verb     meet | confer | huddle | parley | consult | dine | lunch | sit_down | hobnob
nominal  no
symmetric yes
subject  ACTOR:source & not sector: JRN | BUS
with|object  ACTOR:both & not sector: JRN
example  The Ghanaian president dined with the Kenyan king.
         => CONSULT GHA, KEN
never    The road meets the river in Peru.

pattern  consult.gather
code     CONSULT
cameo    040
verb     meet | gather | convene | assemble | congregate
nominal  no
symmetric yes
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
in|at|for|on  ANY
example  Canada and Ethiopia met in Geneva.
         => CONSULT CAN, ETH

pattern  consult.negotiate
code     CONSULT
cameo    040
verb     negotiate | bargain | discuss | debate | talk | speak | communicate | liaise | chat
nominal  no
symmetric yes
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY | LAB | SOC | ELI
with  ACTOR:both & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY | LAB | SOC | ELI | REL
example  Kenya negotiated with Morocco.
         => CONSULT KEN, MAR

pattern  consult.begin-n
code     CONSULT
cameo    040
verb     begin | start | open | resume | continue | end | conclude | take_place | convene | get_under_way | proceed
nominal  no
symmetric yes
subject  lemma: talk | talks | negotiation | summit | conference | dialogue | peace talk | round | multilateral talk
between|among  ACTOR:both
example  Talks between Pakistan and Vietnam resumed.
         => CONSULT PAK, VNM

pattern  consult.exchange-views
code     CONSULT
cameo    040
verb     exchange | compare
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: view | views | opinion | note | notes | ideas | greeting | letter | message
with|on?  ACTOR:both
example  Egypt exchanged views with Norway.
         => CONSULT EGY, NOR
never    The two Danish senators share almost the same views.

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

pattern  consult.host-summit
code     CONSULT
mode     multilateral
cameo    040
verb     host | chair | convene | hold | organize | organise | open | sponsor | stage
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG
object  lemma: summit | conference | peace conference | climate summit | meeting | peace talk | round of talks | session | forum | donor conference | emergency session | emergency meeting | international conference | security conference | peace summit
between?  OWNER:target
with|of?  OWNER:target
example  Italy hosted a peace conference.
         => CONSULT ITA

pattern  consult.attend-more
code     CONSULT
mode     multilateral
cameo    040
verb     attend | join | participate | take_part | sit
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | REB | OPP
object|in|at  lemma: summit | conference | meeting | talk | talks | session | forum | peace talk | negotiation | peace conference | climate summit | dialogue | round
with|of?  OWNER:target
example  The Egyptian president attended a summit in Rome.
         => CONSULT EGY

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
subject  ACTOR:source & sector: GOV | LEG | MIL | UNO | IGO | EUR | REL | ELI
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
object|on|upon  lemma: visit | trip | tour | state visit | official visit | working visit | stopover | surprise visit | two-day visit | stop | three-day visit | international trip | foreign tour
to|in|of|with|at?  OWNER:target
example  The Turkish president began a state visit to Canada.
         => CONSULT TUR -> CAN
never    The Danish senator made a call for an end to subsidies.

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

pattern  consult.phone-more
code     CONSULT
mode     phone
cameo    041
verb     telephone | phone | ring | ring_up | video-conference
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP
object|with  ACTOR:both & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | ELI
example  The Norwegian president telephoned the Indian king.
         => CONSULT NOR, IND
never    The Norwegian president called the king a good man.

pattern  consult.phone-talk
code     CONSULT
mode     phone
cameo    041
verb     speak | talk | confer | discuss | converse | chat
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
by|on|over  lemma: phone | telephone | videoconference | video link | video conference | hotline | video call
with|to  ACTOR:both
example  The Ghanaian president spoke by phone with the Kenyan king.
         => CONSULT GHA, KEN

pattern  consult.hold-call
code     CONSULT
mode     phone
cameo    041
verb     hold | have | make | place | take | receive
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
object  lemma: phone call | call | telephone call | telephone conversation | phone conversation | video call | teleconference | conference call | videoconference
with|to|from|between  ACTOR:both
example  The Polish president held a phone call with the Algerian king.
         => CONSULT POL, DZA

pattern  consult.mediate-more
code     CONSULT
mode     third-party
cameo    045
verb     mediate | broker | arbitrate | intercede | conciliate
subject  ACTOR:source
between|in|object  OWNER:target & not class: territory | lemma: talk | talks | peace talk | dialogue | ceasefire | deal | conflict | dispute | crisis | negotiation | peace process
example  Uganda mediated in Spain.
         => CONSULT UGA -> ESP
example  Germany brokered a Nigerian ceasefire.
         => CONSULT DEU -> NGA
never    The Foreign Office facilitated the traveller's return to Norway.

pattern  consult.mediation-effort
code     CONSULT
mode     third-party
cameo    045
verb     launch | begin | start | lead | undertake | resume | continue | pursue | step_up | make | mount
nominal  no
priority 2
subject  ACTOR:source
object  lemma: mediation effort | mediation | mediation mission | peace mission | peace effort | good office | shuttle diplomacy | peace initiative | diplomatic effort | diplomatic initiative | mediation attempt
between|in|for|to?  OWNER:target
example  Sweden launched a mediation effort in Japan.
         => CONSULT SWE -> JPN
example  India began shuttle diplomacy.
         => CONSULT IND

pattern  consult.shuttle
code     CONSULT
mode     third-party
cameo    045
verb     shuttle
nominal  no
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR
between  OWNER:target
example  The Indian envoy shuttled between Poland and Sudan.
         => CONSULT IND -> POL, SDN

pattern  consult.act-mediator
code     CONSULT
mode     third-party
cameo    045
verb     act | serve | offer_help
nominal  no
subject  ACTOR:source
as  lemma: mediator | go-between | intermediary | broker | peacemaker | facilitator
between|in?  OWNER:target
example  Japan served as a mediator.
         => CONSULT JPN

pattern  consult.host-talks
code     CONSULT
mode     third-party
cameo    045
verb     host | sponsor | convene | arrange | organise | organize | facilitate | chair | preside_over | oversee
nominal  no
priority 2
subject  ACTOR:source
object  lemma: talk | talks | peace talk | negotiation | peace conference | meeting | round | summit | dialogue | peace negotiation
between  OWNER:target
example  Pakistan hosted talks between Vietnam and Sudan.
         => CONSULT PAK -> VNM, SDN
