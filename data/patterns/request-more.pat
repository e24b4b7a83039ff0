pattern  request.urge-more
code     REQUEST
cameo    100
verb     urge | press | pressure | push | implore | exhort | beg | ask | request | instruct | beseech | entreat | petition | lobby | order | command | direct | advise | prod | nudge | enjoin | plead | call_on | call_upon | appeal | summon | bid | adjure | oblige_verbally | sue_for
nominal  no
itself   not lemma: hard press
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|with|inner  OWNER:target
infinitive|for  ANY
example  Peru implored Italy to act.
         => REQUEST PER -> ITA
example  Germany pressed Nigeria to sign the treaty.
         => REQUEST DEU -> NGA
example  Ethiopia lobbied Colombia for a visa deal.
         => REQUEST ETH -> COL
never    The Irish senators asked the Scottish minister whether he knew of the plan.
never    Greece will be hard pressed to pay.

pattern  request.urge-people
code     REQUEST
cameo    100
verb     urge | press | pressure | implore | exhort | beg | order | command | instruct | call_on | call_upon | appeal
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|inner  PEOPLE:target
infinitive|for  ANY
example  Egypt ordered Norwegian miners to return.
         => REQUEST EGY -> NOR

pattern  request.pressure-v
code     REQUEST
cameo    100
verb     pressure | pressurise | pressurize | press | lean_on | arm-twist | squeeze
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | LEG | COP
object  OWNER:target | PEOPLE:target
agentless no
content|over|on|to|into?  ANY
example  Mexico pressured Ghana over its border.
         => REQUEST MEX -> GHA

pattern  request.put-pressure
code     REQUEST
cameo    100
verb     put | exert | keep_up | increase | apply | step_up | pile | bring | maintain | intensify | heap
nominal  no
priority 1
confidence 0.65
subject  ACTOR:source
object  lemma: pressure | diplomatic pressure | political pressure
on|to|upon  OWNER:target
example  Greece put pressure on Uganda.
         => REQUEST GRC -> UGA

pattern  request.insist
code     REQUEST
cameo    100
verb     demand | stipulate | request | propose | recommend | urge | order
nominal  no
confidence 0.7
subject  ACTOR:source
content  ANY
inner  OWNER:target
example  Ghana demanded that Kenya sign the treaty.
         => REQUEST GHA -> KEN

pattern  request.demand-thing
code     REQUEST
cameo    100
verb     demand | seek | request | ask | solicit | want
nominal  no
subject  ACTOR:source
object|for  lemma: apology | explanation | compensation | release | withdrawal | extradition | return | access | answer | inquiry | investigation | end | halt | ceasefire | resignation | concession | guarantee | clarification | reparation | information | recognition | independence | autonomy | justice | reform | removal | handover | right | share | role | seat | control | formal review | review | election | assurance & OWNER:target?
from|of|by|to?  OWNER:target
example  Greece demanded an apology from Uganda.
         => REQUEST GRC -> UGA
example  Japan sought the extradition of a suspect from Austria.
         => REQUEST JPN -> AUT
never    The Turkish president claimed the end of the war.

pattern  request.demand-n
code     REQUEST
cameo    100
noun     demand | appeal | plea | request | call | ultimatum
confidence 0.65
subject  ACTOR:source
to|on|of|from?  OWNER:target
for|content  ANY
example  The Mexican demand for an apology from Ghana continued.
         => REQUEST MEX -> *

pattern  request.make-demand
code     REQUEST
cameo    100
verb     make | issue | repeat | renew | reiterate | send | submit | present | voice | launch | file | lodge | put_forward | address | deliver | convey | relay
nominal  no
priority 1
subject  ACTOR:source
object  lemma: demand | appeal | plea | request | call | formal request | urgent appeal | extradition request | reminder | petition | formal demand | order | summons
to|on|from|indirect?  OWNER:target & not sector: JRN
for|content|of|to|on|from|indirect  ANY
example  Morocco renewed its appeal to Greece.
         => REQUEST MAR -> GRC
example  Pakistan issued a stern reminder to Vietnam.
         => REQUEST PAK -> VNM

pattern  request.appeal-for
code     REQUEST
cameo    100
verb     appeal | call | plead | push | cry_out | clamour | clamor | campaign | press | lobby
nominal  no
subject  ACTOR:source
for  lemma: help | aid | peace | calm | end | ceasefire | unity | restraint | release | withdrawal | dialogue | talk | talks | action | support | reform | sanction | intervention | investigation | inquiry | election | resignation | international help | assistance | halt | cooperation | independence | negotiation | justice | return | boycott | probe | referendum | truce & OWNER:target?
from|to|on|with?  OWNER:target
example  Nigeria appealed for help from Ukraine.
         => REQUEST NGA -> UKR
example  Peru called for a halt to the fighting.
         => REQUEST PER

pattern  request.call-meeting
code     REQUEST
mode     meet
cameo    100
verb     request | demand | seek | propose | ask
nominal  no
priority 1
subject  ACTOR:source
object|for  lemma: meeting | summit | emergency meeting | emergency session | talks | talk | urgent meeting | conference | negotiation | peace conference | special session | dialogue & OWNER:target?
with|of|between|on?  OWNER:target
example  Ukraine requested a meeting with Brazil.
         => REQUEST UKR -> BRA
never    The Peruvian president called the meeting excellent.

pattern  request.invite-more
code     REQUEST
mode     meet
cameo    100
verb     invite
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | OPP
object  ACTOR:target
to|for|content  ANY
example  Turkey invited Canada to the summit.
         => REQUEST TUR -> CAN

pattern  request.help
code     REQUEST
mode     assist
cameo    100
verb     ask | request | beg | appeal | plead
nominal  no
priority 2
subject  ACTOR:source
object|for  lemma: help | aid | assistance | loan | money | asylum | troop | weapon | protection | funding | support | food | humanitarian aid | military aid | rescue | arms | peacekeeper | relief | military help | bailout | refuge | international assistance | emergency aid | political asylum
from|of|to|in?  OWNER:target
example  Turkey asked Canada for military aid.
         => REQUEST TUR -> *
never    The survivors were calling for help in Italy.

pattern  request.seek-help
code     REQUEST
mode     assist
cameo    100
verb     seek
nominal  no
priority 2
subject  ACTOR:source
object   lemma: help | aid | assistance | loan | money | asylum | troop | weapon | protection | funding | support | humanitarian aid | military aid | arms | peacekeeper | relief | military help | bailout | refuge | international assistance | emergency aid | political asylum
from|in  ACTOR:target & sector: GOV | IGO | EUR | UNO | MIL | NGO
example  Norway sought a loan from India.
         => REQUEST NOR -> IND
never    The couple sought shelter in a hotel.

pattern  request.ask-help-v
code     REQUEST
mode     assist
cameo    100
verb     ask | request | beg | urge | call_on | appeal | implore | want
nominal  no
priority 2
subject  ACTOR:source
object|indirect|on|to|inner  ACTOR:target
content|to  lemma: help | assist | send | provide | supply | mediate | intervene | support | lend | protect | fund | give | host | train | rescue | contribute
example  Peru asked Italy to help.
         => REQUEST PER -> ITA

pattern  request.yield
code     REQUEST
mode     yield
cameo    100
verb     demand | urge | order | ask | press | call_on | appeal | request
nominal  no
priority 2
subject  ACTOR:source
object|indirect|on|to|inner  OWNER:target
content|to  lemma: withdraw | release | stop | halt | end | lift | free | disarm | surrender | hand_over | leave | cease | ease | pull_out | allow | resign | open | return | step_down | lay_down | give_up | extradite | suspend | drop | quit | vacate | evacuate
example  Ethiopia urged Colombia to release the hostages.
         => REQUEST ETH -> COL
never    The Icelandic minister told the newspaper that he would leave.
never    The banker warned Indian states that they could soon stop the payments.

pattern  request.call-yield
code     REQUEST
mode     yield
cameo    100
verb     call
nominal  no
priority 2
subject  ACTOR:source
on|upon|inner  OWNER:target & not sector: JRN
content|to  lemma: withdraw | release | stop | halt | end | lift | free | disarm | surrender | hand_over | leave | cease | ease | pull_out | allow | resign | open | return | step_down | lay_down | give_up | extradite | suspend | drop | quit | vacate | evacuate
example  Belgium called on Rwanda to withdraw its soldiers.
         => REQUEST BEL -> RWA
never    Belgian deputies called the Rwandan minister to say that he should resign.

pattern  request.yield-n
code     REQUEST
mode     yield
cameo    100
verb     demand | seek | urge | order | insist | call
nominal  no
priority 2
subject  ACTOR:source
object|for|on  lemma: release | withdrawal | pullout | end | lifting | ceasefire | handover | surrender | resignation | return | departure | extradition | removal | evacuation | halt | freeing & OWNER:target?
of|from|to|by|in?  OWNER:target
example  Thailand demanded the withdrawal of Mexican troops.
         => REQUEST THA -> MEX

pattern  request.mediate
code     REQUEST
cameo    100
verb     ask | request | invite | call | urge
nominal  no
priority 3
subject  ACTOR:source
object|indirect|on|inner  ACTOR:target
content  lemma: mediate | arbitrate | intervene | intercede
example  Brazil asked Sweden to mediate.
         => REQUEST BRA -> SWE

pattern  request.must-ready
code     REQUEST
cameo    100
adjective ready | willing | prepared
modality must
priority 20
subject  ACTOR:target
speaker  ACTOR:source
content|to|for  ANY
example  Peru said Italy must be ready to mediate.
         => REQUEST PER -> ITA

pattern  request.should-ready
code     REQUEST
cameo    100
adjective ready | willing | prepared
modality should
priority 20
confidence 0.55
subject  ACTOR:target
speaker  ACTOR:source
content|to|for  ANY
example  Vietnam said Thailand should be willing to mediate.
         => REQUEST VNM -> THA

pattern  request.propose-more
code     REQUEST
cameo    100
verb     propose | suggest | recommend | table | put_forward | float | moot
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & not sector: BUS | EDU | JRN
object  lemma: plan | peace plan | proposal | resolution | solution | summit | conference | truce | ceasefire | compromise | reform | referendum | force | peacekeeping force | mission | draft resolution | talks | meeting | initiative | sanction | measure | exchange | swap | package | timetable | peace proposal | peace initiative | amendment | motion | draft | roadmap | formula
to|for|with|on|in|between?  OWNER:target
example  Greece proposed a peace plan to Uganda.
         => REQUEST GRC -> UGA

pattern  request.order-people
code     REQUEST
cameo    100
verb     order | instruct | command | direct
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & sector: GOV | MIL | COP | JUD | REB | UNO | IGO
object|indirect  OWNER:target | PEOPLE:target
infinitive  ANY
example  A Turkish court ordered a Canadian firm to close.
         => REQUEST TUR -> CAN

pattern  request.remind
code     REQUEST
cameo    100
verb     admonish | counsel | caution
nominal  no
confidence 0.6
priority -3
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | REL
object  ACTOR:target | OWNER:target
infinitive|against  ANY
example  Algeria counselled Germany against a boycott.
         => REQUEST DZA -> DEU

pattern  request.advocate
code     REQUEST
cameo    100
verb     advocate | champion | preach | advise
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | REL | OPP | PTY | SOC
object|for  lemma: peace | talks | dialogue | restraint | reform | change | sanction | independence | intervention | negotiation | withdrawal | autonomy | secession | moderation | end
in|with|between?  OWNER:target
example  Austria advocated dialogue with Egypt.
         => REQUEST AUT -> EGY

pattern  request.want-action
code     REQUEST
cameo    100
verb     want
priority 9
agentless no
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | OPP | PTY | REB
object|indirect  ACTOR:target & sector: GOV | IGO | UNO | EUR | LEG | MIL | REB | OPP & not sector: ELI
infinitive  ANY
itself  not lemma: succeed
example  Ethiopia wants Colombia to open its market.
         => REQUEST ETH -> COL

pattern  request.issue-warrant-list
code     REQUEST
cameo    100
verb     ask | request
nominal  no
confidence 0.5
priority -3
subject  ACTOR:source & sector: COP | JUD | GOV
object  lemma: interpol | help | public | extradition
for|content|in?  ANY
example  Brazilian police asked Interpol for help.
         => REQUEST BRA -> *
