# Agreeing, offering, promising, showing willingness.

pattern  agree.to-act
code     AGREE
verb     agree | promise | pledge | vow | offer | commit | consent | volunteer | undertake
subject  ACTOR:source
content|to  EVENT & not class: none-at-all
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

pattern  agree.on
code     AGREE
verb     agree
nominal  no
subject  ACTOR:source
on|to|upon|object  ANY:instrument & class: agreements | class: talks | class: texts | class: ceasefire | class: aid | lemma: step | measure | term | date | timetable | exchange | border | principle | issue | point | framework | rule | need | increase | cut | extension | quota | target
with?    ACTOR:target
confidence 0.75
example  The United States and Jordan agreed on a new trade pact.
         => AGREE USA, JOR
never    The Bolivian minister agrees that Peru is an opportunist.

pattern  agree.reach
code     AGREE
agentless no
verb     reach | strike | clinch | hammer_out | conclude | secure
subject  ACTOR:source
object   class: agreements
with|between?  ACTOR:target
example  Ukraine reached a deal with Poland on grain.
         => AGREE UKR, POL
never    The climbers reached the summit.

pattern  agree.accept
code     AGREE
verb     accept | approve | endorse
nominal  no
subject  ACTOR:source
object   class: demands & OWNER:target?
from|of|by?  OWNER:target
example  Hamas accepted the Egyptian proposal.
         => AGREE PSE -> EGY

pattern  agree.promise-thing
code     AGREE
verb     promise | pledge | offer | commit | earmark | vow
subject  ACTOR:source
object|indirect  class: aid | MONEY
to|for|indirect?  OWNER:target
pledge   agreed
example  Germany pledged 500 million euros to Ukraine.
         => AGREE DEU -> UKR

pattern  agree.ready
code     AGREE
adjective ready | willing | prepared | open
subject  ACTOR:source
content|for|to  EVENT
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
subject  ACTOR:source
object   lemma: readiness | willingness | intention | commitment | interest | desire
with?    OWNER:target
example  Belarus expressed its readiness to host talks.
         => AGREE BLR

pattern  agree.cooperate-noun
code     AGREE
verb     agree | pledge | vow
nominal  no
symmetric yes
subject  ACTOR:source
content|on|to  lemma: cooperate | cooperation | work | strengthen | boost | expand | deepen | enhance
with?    ACTOR:both
example  Vietnam and India agreed to strengthen ties.
         => AGREE VNM, IND

pattern  agree.improve
code     AGREE
verb     strengthen | boost | deepen | expand | enhance | improve | promote
tense    future
subject  ACTOR:source
object   class: relations & OWNER:target?
with?    OWNER:target
confidence 0.7
example  Turkey will strengthen its ties with Libya.
         => AGREE TUR -> LBY

pattern  agree.money
code     AGREE
pledge   agreed
verb     agree | approve | earmark | authorize | authorise
nominal  no
subject  ACTOR:source
object|on|to  MONEY & not lemma: rise | increase | cut | debt | limit | ceiling | loss
for|to?  OWNER:target
example  Norway approved 200 million dollars for Ukraine.
         => AGREE NOR -> UKR
never    The Norwegian parliament approved a rise of 800 million dollars in the debt.

pattern  agree.propose-money
code     AGREE
pledge   proposed
verb     propose | offer | table
nominal  no
subject  ACTOR:source
object|obl  MONEY
for|to?  OWNER:target
example  Norway proposed a fund of 200 million dollars for Ukraine.
         => AGREE NOR -> UKR
