# Demands, orders, pressure.

pattern  request.insist-on
code     REQUEST
verb     insist
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | REB | OPP
on  lemma: withdrawal | ceasefire | release | reform | condition | guarantee | return | talk | talks | right | inspection | access | apology | election | resignation | dialogue | end & OWNER:target?
by|from|of|for?  OWNER:target
example  Canada insisted on a ceasefire.
         => REQUEST CAN

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
object|for  lemma: apology | explanation | compensation | release | withdrawal | extradition | return | answer | end | halt | ceasefire | resignation | concession | guarantee | clarification | reparation | recognition | reform | removal | handover | right | share | role | seat | control | assurance & OWNER:target?
from|of|by|to?  OWNER:target
example  Greece demanded an apology from Uganda.
         => REQUEST GRC -> UGA
example  Japan sought the extradition of a suspect from Austria.
         => REQUEST JPN -> AUT
never    The Turkish president claimed the end of the war.

pattern  request.demand-matter
code     REQUEST
cameo    100
verb     demand | seek | request | ask | solicit | want
nominal  no
inherit  no
subject  ACTOR:source
object|for  lemma: inquiry | investigation | probe | review | formal review | access | information | election | independence | autonomy | justice | trial | audit
from|by?  ACTOR:target
example  Greece demanded an inquiry into the killing of a Ugandan bishop.
         => REQUEST GRC
never    Greece demanded an apology from Uganda.

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

pattern  request.comment-n
code     nothing
noun     request | call | inquiry | enquiry
priority 6
for|content lemma: comment | interview | response | reaction | clarification
example  The ministry did not answer a request of Mexican reporters for comment.
         => nothing

pattern  request.make-demand
code     REQUEST
cameo    100
verb     make | issue | repeat | renew | reiterate | send | submit | present | voice | launch | file | lodge | put_forward | address | deliver | convey | relay
nominal  no
priority 1
subject  ACTOR:source
object  lemma: demand | appeal | plea | request | call | formal request | urgent appeal | extradition request | reminder | petition | formal demand | order
to|on|from|indirect?  OWNER:target & not sector: JRN
for|content|of|to|on|from|indirect  ANY
example  Morocco renewed its appeal to Greece.
         => REQUEST MAR -> GRC
example  Pakistan issued a stern reminder to Vietnam.
         => REQUEST PAK -> VNM

pattern  request.must-ready
code     REQUEST
cameo    100
adjective ready | willing | prepared
modality must
priority 20
subject  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB & not lemma: leader | politician | government
speaker  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | OPP | PTY
content|to|for  ANY
example  Peru said Italy must be ready to mediate.
         => REQUEST PER -> ITA

pattern  request.order-people
code     REQUEST
cameo    100
verb     order | instruct | command | direct
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & sector: GOV | MIL | COP | JUD | REB | UNO | IGO
object|indirect  ACTOR:target | PEOPLE:target
infinitive  ANY
example  A Turkish court ordered a Canadian firm to close.
         => REQUEST TUR -> CAN

pattern  request.order-pay
code     SANCTION
mode     convict
context  legal
verb     order | instruct | direct | require
nominal  no
priority 4
subject  ACTOR:source & sector: JUD | GOV | LEG | IGO | EUR
object|indirect  ACTOR:target | PEOPLE:target
infinitive  lemma: pay | compensate | reimburse | repay | forfeit | refund
example  A Turkish court ordered a Canadian firm to pay two million dollars.
         => SANCTION TUR -> CAN
never    The Turkish minister ordered his office to close.

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

pattern  request.want-action
code     REQUEST
cameo    100
verb     want
priority 9
agentless no
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | OPP | PTY | REB
object|indirect  ACTOR:target & sector: GOV | IGO | UNO | EUR | LEG | MIL | REB | OPP & not sector: ELI & not class: weapons
polarity positive
infinitive  ANY & not lemma: succeed | win | become | know | understand | see | be | have | feel | think | believe | remember | like | love | lose | fail | hear | get | enjoy
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

pattern  request.demand
code     REQUEST
verb     demand | request | solicit
nominal  no
inherit  no
subject  ACTOR:source
object   ANY:issue & OWNER:target?
from|of? OWNER:target
confidence 0.7
example  Ukraine requested weapons from Germany.
         => REQUEST UKR -> DEU

pattern  request.demand-v
code     REQUEST
verb     demand | propose | recommend
nominal  no
inherit  doer
subject  ACTOR:source
content  EVENT
inner?   OWNER:target
example  Turkey demanded that Greece withdraw its troops.
         => REQUEST TUR -> GRC

pattern  request.demand-noun
code     REQUEST
noun     demand | request | appeal | call | plea
subject  ACTOR:source
to|on|object  OWNER:target
for|content  ANY:issue
confidence 0.7
example  Pakistan issued an appeal to the United States for aid.
         => REQUEST PAK -> USA

pattern  request.demand-thing-from
code     REQUEST
verb     demand | request | seek | want
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | REB | SOC | IGO | UNO | EUR | NGO | LAB | CVL | REF | ELI
object   lemma: autonomy | independence | apology | compensation | explanation | withdrawal | release | ceasefire | inquiry | access | protection | removal | extradition | return | presence | meeting | election | trial | answer | guarantee | clarification
from|of|by  OWNER:target
example  Poland demanded an explanation from Belarus.
         => REQUEST POL -> BLR
never    The shop demanded payment from a customer.

pattern  request.exercise-pressure
code     REQUEST
verb     press | pressure | pressurise | pressurize | lobby | lean_on | nudge | prod
nominal  no
agentless no
itself   not lemma: hard press
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | NGO | SOC | PTY
object|on  ACTOR:target
purpose|over|for|infinitive  ANY
example  France pressed Serbia to arrest the general.
         => REQUEST FRA -> SRB
never    France pressed Serbia in the second half.

pattern  request.tell-must
code     REQUEST
verb     remind | instruct | command | enjoin | exhort | implore | beseech
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REL | NGO
object   ACTOR:target & sector: GOV | MIL | REB | OPP | LEG | COP | IGO
content|infinitive  ANY
example  Belgium exhorted Rwanda to talk.
         => REQUEST BEL -> RWA
never    Belgium exhorted its players to run.

pattern  request.demand-that
code     REQUEST
mode     change
verb     demand | propose | recommend | request | urge | order | stipulate
nominal  yes
subject  ACTOR:source
content  ANY
inner    OWNER:target
confidence 0.7
example  Turkey demanded that Greece abandon its claims.
         => REQUEST TUR -> GRC

pattern  request.propose-measure
code     REQUEST
verb     propose | suggest | urge | advocate | recommend | float | moot | table
nominal  no
priority -3
confidence 0.6
inherit  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | PTY
object  lemma: tax | ban | measure | cap | price cap | sanction | embargo | resolution | amendment | reform | inquiry | tribunal | corridor | buffer zone | peacekeeping force | election | referendum | mission
on|for|in|against?  ANY
example  Botswana proposed a tax on Angolan diamonds.
         => REQUEST BWA -> *

pattern  request.recommend-to
code     REQUEST
verb     recommend | prescribe | counsel
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | JUD | SOC
object   lemma: cut | spending cut | reform | austerity | restraint | caution | step | measure | change | devaluation | talks | dialogue | election
to|for   ACTOR:target & not sector: BUS | MED
example  The World Bank recommended deeper cuts to Egypt.
         => REQUEST IGO -> EGY
never    The doctor recommended a change of diet to the president.


pattern  request.want-done
code     REQUEST
verb     want | demand
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | REB | MIL
object|content|inner  lemma: sanction | sanctions | ban | embargo | troop | prisoner | restriction | tariff | blockade | siege | base | hostage | soldier | duty | asset | detainee & OWNER:target?
content  lemma: lift | end | release | withdraw | remove | free | halt | ease | drop | unfreeze | reopen | investigate | punish | repeal | reverse
example  Malawi wants the sanctions lifted.
         => REQUEST MWI
