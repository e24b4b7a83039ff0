# Ready and about to meet, visit, talk, help: what is willed and lies ahead.

pattern  agree.ready-for
code     AGREE
cameo    030
adjective ready | willing | prepared | open | committed
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | COP | LAB | SOC | ELI | JUD
content|for|to  class: talks | class: aid | lemma: negotiate | meet | discuss | cooperate | assist | mediate | contribute | join | send | share | compromise | work | accept | consider | resume | sign | host | provide | withdraw | release | compromise | peace | reconcile | ceasefire | truce | reform | solution | settlement | deal
with|in?  ACTOR:target
example  Japan is open to talks with Austria.
         => AGREE JPN -> AUT
never    The Bolivian minister is getting ready for the weekend.

pattern  agree.would-like
code     AGREE
cameo    030
verb     want | hope | wish | seek | intend | plan | aim | aspire | look
nominal  no
priority 2
confidence 0.6
status   occurred
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP | MIL
content|to  lemma: cooperate | meet | negotiate | talk | improve | strengthen | expand | resume | deepen | restore | boost | normalise | normalize | mediate | develop | enhance | broaden | reconcile & EVENT | EVENT:AID,COOPERATE
example  Morocco wants to improve relations with Greece.
         => AGREE MAR -> GRC

pattern  agree.expect-visit
code     AGREE
cameo    030
verb     schedule | expect | plan | set | slate | due
nominal  no
confidence 0.65
status   occurred
object  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB
content  lemma: visit | meet | travel | arrive | attend | hold | discuss | sign | host | fly
example  The Polish president is scheduled to visit Algeria.
         => AGREE POL -> DZA

pattern  agree.prepare-attend
code     AGREE
cameo    030
verb     prepare | plan | gear_up | get_ready | intend | arrange | decide
nominal  no
confidence 0.65
status   occurred
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB
content|for|on  lemma: attend | visit | host | meet | sign | travel | summit | visit | talk | meeting | trip | receive | EVENT:CONSULT
example  The Ugandan president prepared to visit Spain.
         => AGREE UGA -> ESP

pattern  agree.look-forward
code     AGREE
cameo    030
verb     look_forward | welcome
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
to  EVENT:CONSULT,SUPPORT,COOPERATE,AID | lemma: cooperation | talk | meeting | visit
with|of?  OWNER:target
example  Italy looks forward to talks with Pakistan.
         => AGREE ITA -> PAK

pattern  agree.express-willing
code     AGREE
cameo    030
verb     express | voice | show | signal | declare | indicate | announce | reiterate | stress | underline | affirm | reaffirm | convey | demonstrate
nominal  no
confidence 0.7
subject  ACTOR:source & not lemma: voter | respondent | percent & not sector: JRN
object  lemma: readiness | willingness | intention | commitment | determination | eagerness | openness | resolve
to|content|in|for|with?  ANY & OWNER:target?
example  Egypt expressed its readiness to cooperate with Norway.
         => AGREE EGY -> NOR

pattern  agree.normalise-future
code     AGREE
cameo    030
verb     agree | decide | pledge | vow
nominal  no
symmetric two
priority 1
subject  ACTOR:source
content|to|on  lemma: normalise | normalize | restore | establish | open | boost | strengthen | increase | expand | deepen | improve | step_up | enhance | intensify | promote | work
with?  ACTOR:both
example  Nigeria and Ukraine agreed to boost trade.
         => AGREE NGA, UKR

pattern  agree.stand-ready
code     AGREE
verb     stand | remain | declare | profess | pronounce
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL | LEG | REB | OPP
complement|content|obl|object  lemma: ready | willing | prepared | open
to|with|for|content  ANY & OWNER:target?
example  Egypt stands ready to help Norway.
         => AGREE EGY -> *
never    The Bolivian candidate remains committed to seeing the race through.

pattern  agree.decide-to
code     AGREE
verb     decide | resolve
nominal  no
priority 1
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG
content|to  lemma: help | join | send | provide | resume | open | cooperate | support | negotiate | meet | attend | restore | recognise | recognize | fund | contribute | accept | participate | reopen | establish | sign | build | host | back
example  Vietnam decided to resume talks with Thailand.
         => AGREE VNM -> *

pattern  agree.plan-joint
code     AGREE
verb     plan | intend | agree | prepare | propose
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
content|on|object  lemma: build | develop | launch | create | establish | set_up | hold | conduct | sign | construct | cooperate | open | share | invest | explore
with?  ACTOR:both
example  Norway and India plan to build a pipeline.
         => AGREE NOR, IND

pattern  agree.host-future
code     AGREE
verb     host | receive | welcome | hold
nominal  no
tense    future
future   AGREE
confidence 0.7
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG
object  lemma: summit | talks | talk | conference | meeting | president | minister | leader | delegation | prime minister | envoy | negotiation | peace conference | king | crown prince & OWNER:target?
of|with|between|in?  OWNER:target
example  Spain will host the Peruvian president.
         => AGREE ESP -> PER

pattern  agree.to-visit
code     AGREE
verb     visit | travel | fly | attend
agentless no
nominal  no
tense    future
future   AGREE
confidence 0.75
priority 3
subject  ACTOR:source & sector: GOV | MIL | UNO | IGO | EUR | LEG
object|to|with  ACTOR:target | lemma: summit | meeting | talks | talk & OWNER:target?
example  The Turkish president will fly to Canada.
         => AGREE TUR -> CAN

pattern  agree.welcome-talks
code     AGREE
verb     welcome | accept | embrace
nominal  no
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP
object  lemma: talks | dialogue | invitation | offer | mediation | proposal | initiative | overture | peace talks | help | olive branch & OWNER:target?
from|with|by|of?  OWNER:target
example  Algeria welcomed the German offer.
         => AGREE DZA -> DEU

pattern  agree.join-future
code     AGREE
verb     join | rejoin | accede | enter
nominal  no
agentless no
tense    future
future   AGREE
confidence 0.65
subject  ACTOR:source & sector: GOV
object|to|into  ACTOR:target & sector: IGO | EUR | UNO | lemma: coalition | alliance | mission | treaty | operation | talks | union & OWNER:target?
example  Greece will join NATO.
         => AGREE GRC -> IGO
never    The Greek president will be joined in Rome by the Italian president.

pattern  agree.to-act
code     AGREE
verb     agree | promise | pledge | vow | offer | commit | consent | volunteer | undertake
subject  ACTOR:source
infinitive|to  EVENT & not class: none-at-all
example  Armenia and Azerbaijan agreed to exchange prisoners.
         => AGREE ARM, AZE
never    The ministers agreed that the weather was bad.

pattern  agree.to-any
code     AGREE
verb     agree | promise | pledge | consent | commit | undertake
nominal  no
subject  ACTOR:source & not sector: BUS | JRN
infinitive|to  ANY
to|with|indirect?  OWNER:target
confidence 0.7
example  Japan pledged to work with Australia on security.
         => AGREE JPN -> AUS
never    He promised himself a holiday.
never    A Bolivian brewer agreed to buy a third of a Chilean winery.
never    The Chilean president offered no changes to his strategy.

pattern  agree.ready
code     AGREE
adjective ready | willing | prepared | open
subject  ACTOR:source
content|for|to  EVENT:cooperation,REQUEST,REJECT
example  Syria is willing to withdraw its troops from Lebanon.
         => AGREE SYR -> LBN
never    Dinner is ready.

pattern  agree.ready-any
code     AGREE
adjective ready | willing | prepared
subject  ACTOR:source & sector: GOV | LEG | MIL | REB | IGO | EUR | UNO | OPP
content  lemma: talk | negotiate | meet | discuss | cooperate | help | assist | mediate | contribute | join | send | share | support | compromise | work | accept | consider | resume | sign | host | provide | withdraw | release
with|to?  OWNER:target
confidence 0.65
example  France is ready to contribute to the force.
         => AGREE FRA
never    The troops are ready to fight.
never    The Bolivian voters are ready to pay more.

pattern  agree.readiness
code     AGREE
verb     express | voice | show | signal | reiterate | announce | declare | indicate
subject  ACTOR:source & not lemma: voter | respondent | percent & not sector: JRN
object   lemma: readiness | willingness | intention | commitment | interest & not lemma: personal interest | self-interest
with?    OWNER:target
example  Belarus expressed its readiness to host talks.
         => AGREE BLR

pattern  agree.talk-of-deal
code     AGREE
verb     work | labour | push | strive
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | REB
on|toward|towards|for  class: agreements | lemma: ceasefire | peace deal | trade deal | normalisation
with     ACTOR:target
example  Norway is working on a trade deal with Peru.
         => AGREE NOR -> PER
never    The clerk is working on a plan with a pencil.
