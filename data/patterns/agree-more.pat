pattern  agree.to-thing
code     AGREE
cameo    030
verb     agree | consent | assent | acquiesce | subscribe | accede | commit | sign_up
nominal  no
confidence 0.75
subject  ACTOR:source
to|on|upon|object  class: agreements | class: talks | class: ceasefire | class: aid | lemma: term | principle | date | agenda | step | measure | framework | extension | formula | exchange | swap | condition | visit | inspection | mediation | cut | reduction | target | timetable | schedule | limit | rule | price | sale | increase | cooperation | budget | renewal | expansion | swap | talks
with?  OWNER:target
example  Austria agreed to talks with Egypt.
         => AGREE AUT -> EGY
example  Norway and India agreed on a timetable.
         => AGREE NOR, IND

pattern  agree.reach-more
code     AGREE
cameo    030
verb     reach | strike | clinch | hammer_out | conclude | secure | broker | seal | negotiate | forge | achieve | finalize | finalise | cut | make | draft | hash_out | thrash_out | work_out | come
nominal  no
symmetric yes
confidence 0.75
subject  ACTOR:source
object|to  lemma: agreement | deal | accord | pact | compromise | understanding | settlement | peace deal | trade deal | consensus | peace agreement | ceasefire deal | truce | ceasefire | arrangement | preliminary agreement | framework agreement | peace accord | preliminary deal | breakthrough | contract
with|between  ACTOR:both
example  Thailand reached an agreement with Mexico.
         => AGREE THA, MEX
example  Egypt struck a deal with Norway.
         => AGREE EGY, NOR

pattern  agree.reach-between
code     AGREE
cameo    030
noun     agreement | deal | accord | pact | truce | compromise
symmetric yes
confidence 0.6
between  ACTOR:both
example  An agreement between Vietnam and Thailand followed.
         => AGREE VNM, THA

pattern  agree.reach-plain
code     AGREE
cameo    030
verb     reach | strike | clinch | hammer_out | conclude | forge | seal | broker
nominal  no
confidence 0.7
priority -1
subject  ACTOR:source
object  lemma: agreement | deal | accord | pact | compromise | understanding | settlement | peace deal | trade deal | consensus | peace agreement | ceasefire deal | truce | preliminary agreement | peace accord
on|over|with|for?  ANY
example  Chile reached an agreement on fishing.
         => AGREE CHL

pattern  agree.accept-more
code     AGREE
cameo    030
verb     accept | approve | back | endorse | welcome | embrace | okay | greenlight | adopt | take_up
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | IGO | EUR | UNO | PTY | MIL | LAB
object  lemma: formula | plan | peace plan | proposal | offer | invitation | deal | terms | compromise | mediation | roadmap | mediation offer | truce | peace proposal | ceasefire proposal | settlement | agreement | draft agreement | request | bid | membership bid | peace deal | initiative | solution & OWNER:target?
from|of|by|for|to?  OWNER:target
example  Ethiopia accepted a Colombian offer.
         => AGREE ETH -> COL
example  Turkey accepted a formula for ending the dispute with Canada.
         => AGREE TUR -> *

pattern  agree.promise-act
code     AGREE
cameo    030
verb     promise | pledge | vow | undertake | guarantee | commit | swear | resolve | pledge_itself
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | COP | LAB | SOC | ELI | JUD | AGR
content  ANY
example  Japan vowed to cut emissions.
         => AGREE JPN

pattern  agree.make-pledge
code     AGREE
cameo    030
verb     make | give | offer | renew | reaffirm | reiterate | issue
nominal  no
priority 2
subject  ACTOR:source
object  lemma: promise | pledge | commitment | assurance | guarantee | undertaking | security guarantee
to|indirect  OWNER:target
example  Uganda gave assurances to Spain.
         => AGREE UGA -> ESP

pattern  agree.assurance-from
code     AGREE
cameo    030
verb     get | receive | obtain | win | secure
nominal  no
priority 2
subject  ACTOR:target
object  lemma: promise | pledge | commitment | assurance | guarantee | undertaking | offer | security guarantee
from  ACTOR:source
example  Spain received assurances from Uganda.
         => AGREE UGA -> ESP

pattern  agree.assure
code     AGREE
cameo    030
verb     assure | reassure
nominal  no
agentless no
confidence 0.65
subject  ACTOR:source
object  ACTOR:target
of|content|about?  ANY
example  Spain assured Peru of its help.
         => AGREE ESP -> PER

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
content|to  lemma: cooperate | meet | negotiate | talk | improve | strengthen | expand | resume | deepen | restore | boost | normalise | normalize | mediate | develop | enhance | broaden | reconcile & EVENT
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
content|for|on  lemma: attend | visit | host | meet | sign | travel | summit | visit | talk | meeting | trip | hold | receive
example  The Ugandan president prepared to visit Spain.
         => AGREE UGA -> ESP

pattern  agree.offer-act
code     AGREE
cameo    030
verb     offer | volunteer | propose
nominal  no
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | LAB | SOC
content|to  lemma: send | help | mediate | host | hand | give | provide | supply | train | share | release | withdraw | negotiate | meet | assist | support | lend | hand_over | extradite | pay | open | resume | cooperate
example  Algeria offered to mediate in Germany.
         => AGREE DZA -> DEU

pattern  agree.offer-thing
code     AGREE
cameo    030
verb     offer | promise | pledge | propose | extend | dangle
nominal  no
confidence 0.7
subject  ACTOR:source
object  lemma: access | aid | help | assistance | support | money | loan | troop | weapon | food | mediation | cooperation | talks | dialogue | compromise | deal | asylum | shelter | expertise | relief | good offices | regiment | helicopter | fighter jet | jet | medicine | vaccine | grant | credit | training | technology | humanitarian support | equipment | force | amnesty & not class: ceasefire
to|indirect|for?  OWNER:target
example  Thailand offered help to Mexico.
         => AGREE THA -> MEX
example  Ecuador's president offered Chile access.
         => AGREE ECU -> CHL

pattern  agree.earmark
code     AGREE
context  economic
cameo    030
verb     earmark | allocate | set_aside | budget | commit | pledge | promise | approve | authorize | authorise | appropriate | free_up | release | announce
nominal  no
confidence 0.7
priority -1
subject  ACTOR:source
object  MONEY | lemma: aid | aid package | loan | assistance | package | relief package | grant | funding | credit line | military aid | rescue package | bailout | humanitarian assistance | emergency aid | humanitarian aid | financial aid | debt relief | bailout package
for|to|in?  ACTOR:target
example  Iraq approved a loan for Chile.
         => AGREE IRQ -> CHL
never    The Peruvian minister unveiled the 400 million dollar budget to parliament.

pattern  agree.sign-future
code     AGREE
cameo    030
verb     plan | intend | expect
nominal  no
status   occurred
subject  ACTOR:source
content  lemma: sign | ratify & EVENT
example  Thailand plans to sign a treaty with Mexico.
         => AGREE THA -> MEX

pattern  agree.consider
code     AGREE
cameo    030
verb     study | weigh | contemplate | mull
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
object  lemma: proposal | offer | request | plan | resumption | invitation | peace plan & OWNER:target?
of|by|from?  OWNER:target
example  Peru studied a Italian offer.
         => AGREE PER -> ITA

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
subject  ACTOR:source
object  lemma: readiness | willingness | intention | interest | commitment | determination | eagerness | openness | resolve
to|content|in|for|with?  ANY & OWNER:target?
example  Egypt expressed its readiness to cooperate with Norway.
         => AGREE EGY -> NOR

pattern  agree.renew-deal
code     AGREE
cameo    030
verb     renew | extend | prolong | revive | resume | restore
nominal  no
confidence 0.6
subject  ACTOR:source
object  lemma: agreement | treaty | pact | accord | mandate | contract | truce | deal | trade deal | ceasefire | lease | partnership & ANY:instrument
with?  OWNER:target
example  Uganda extended its trade pact with Spain.
         => AGREE UGA -> ESP

pattern  agree.come-to-terms
code     AGREE
cameo    030
verb     come | return | go
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | REB | LEG | OPP | LAB | MIL
to  lemma: term | terms | agreement | negotiating table | understanding | table
with?  OWNER:target
example  Morocco came to terms with Greece.
         => AGREE MAR -> GRC

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

pattern  agree.end-dispute
code     AGREE
cameo    030
verb     agree | promise
nominal  no
priority 1
subject  ACTOR:source
content  lemma: negotiate | talk | meet | hold | resume | start | open | discuss
with?  OWNER:target
example  Italy agreed to resume talks with Pakistan.
         => AGREE ITA -> PAK

pattern  agree.party-peace
code     AGREE
cameo    030
verb     call | appeal | plead
nominal  no
priority 5
confidence 0.65
subject  ACTOR:source & sector: REB
for  lemma: peace | ceasefire | end | negotiation | talk | talks | truce | dialogue | reconciliation
with|to?  OWNER:target
example  Thai rebels appealed for talks with Mexico.
         => AGREE THA -> MEX

pattern  agree.allow-return
code     AGREE
cameo    030
verb     allow | permit | let
nominal  no
tense    future
future   AGREE
priority 9
status   occurred
subject  ACTOR:source & sector: GOV | MIL | REB
object  PEOPLE:target
content  ANY
example  Italy will let Pakistani refugees return.
         => AGREE ITA -> PAK
