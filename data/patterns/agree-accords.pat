# Agreements reached, terms accepted.

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
verb     accept | approve | welcome | embrace | okay | greenlight | adopt | take_up
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | IGO | EUR | UNO | PTY | MIL | LAB
object  lemma: formula | plan | peace plan | proposal | offer | invitation | deal | terms | compromise | mediation | roadmap | mediation offer | truce | peace proposal | ceasefire proposal | settlement | agreement | draft agreement | request | bid | membership bid | peace deal | initiative | solution & OWNER:target?
from|of|by|for|to?  OWNER:target
example  Ethiopia accepted a Colombian offer.
         => AGREE ETH -> COL
example  Turkey accepted a formula for ending the dispute with Canada.
         => AGREE TUR -> *

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

pattern  agree.end-dispute
code     AGREE
cameo    030
verb     agree | promise
nominal  no
priority 1
subject  ACTOR:source
content  lemma: negotiate | talk | meet | resume | discuss | EVENT:CONSULT
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

pattern  agree.back-deal
code     AGREE
verb     back | endorse | welcome | accept | embrace | support
nominal  no
confidence 0.6
subject  ACTOR:source & sector: REB | OPP | LAB | GOV | PTY
object  lemma: ceasefire deal | truce | peace deal | peace plan | mediation | ceasefire proposal | negotiated settlement | roadmap | power-sharing deal | truce proposal & OWNER:target?
by|with|from?  OWNER:target
example  Japanese rebels accepted the peace plan.
         => AGREE JPN

pattern  agree.common-ground
code     AGREE
verb     find | reach | seek | achieve
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object  lemma: common ground | consensus | compromise | agreement | understanding | common position | middle ground | solution | settlement
on|over|with|to?  ANY
example  Japan and Austria found common ground.
         => AGREE JPN, AUT

pattern  agree.shake-hands
code     AGREE
verb     shake
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & not sector: BUS
object   lemma: hand
on       lemma: deal | agreement | settlement | border settlement | accord | pact | compromise | peace deal | truce | trade deal
with?    ACTOR:both
example  Kyrgyz and Tajik leaders shook hands on a settlement.
         => AGREE KGZ, TJK
never    The leaders shook hands on stage.

pattern  agree.reach-accommodation
code     AGREE
verb     reach | find | come_to | arrive_at
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & not sector: BUS
object   lemma: accommodation | modus vivendi | rapprochement | meeting of minds | middle ground | entente
with?    ACTOR:both
example  Greece and Albania reached an accommodation over the name.
         => AGREE GRC, ALB
never    The Greek guests reached their accommodation.


pattern  agree.draw-up
code     AGREE
verb     draw_up | work_out | hammer_out | devise | map_out | thrash_out
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & not sector: BUS
object   lemma: plan | joint plan | roadmap | timetable | joint strategy | strategy | compromise | programme | program | formula | agenda | rule
with?    ACTOR:both
example  Sweden and Turkey drew up a joint plan against trafficking.
         => AGREE SWE, TUR
never    Sweden drew up a plan against trafficking.



pattern  agree.ease-tension
code     AGREE
verb     agree | pledge | promise | vow
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source
content|to|on  lemma: end | reduce | ease | defuse | resolve | settle | lower | de-escalate | stop | cut | halt
with?  ACTOR:both
example  Sweden and Japan agreed to reduce tensions.
         => AGREE SWE, JPN

pattern  agree.vote-join
code     AGREE
verb     vote | agree
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG
against  NONE
content|purpose|for  lemma: join | send | ratify | approve | accept | extend | lift | restore | fund | support | allow
example  The Japanese parliament voted to send troops to Austria.
         => AGREE JPN -> *

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
verb     accept | approve
nominal  no
subject  ACTOR:source
object   class: demands & OWNER:target?
from|of|by?  OWNER:target
example  Hamas accepted the Egyptian proposal.
         => AGREE PSE -> EGY

pattern  agree.give-consent
code     AGREE
cameo    030
verb     give | grant | signal | issue
nominal  no
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY | JUD
object   lemma: consent | assent | go-ahead | ahead | green light | blessing
to|for|indirect?  OWNER:target
example  Mozambique gave its consent to the Zambian plan.
         => AGREE MOZ -> ZMB
never    The Zambian priest gave his blessing to the couple.

pattern  agree.come-round
code     AGREE
verb     come_round | come_around | warm
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY
to       class: demands | texts | lemma: proposal | plan | idea | view | offer & OWNER:target?
example  Estonia came round to the Latvian proposal.
         => AGREE EST -> LVA
never    Estonian summers come round to the same heat.

pattern  agree.work-out
code     AGREE
cameo    057
verb     thrash_out | hammer_out | work_out | iron_out | hash_out | cobble_together | forge | finalise | finalize | nail_down | agree_on
nominal  no
symmetric yes
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY
object  lemma: compromise | deal | agreement | accord | pact | settlement | formula | truce | arrangement | roadmap | timetable | peace deal | trade deal | ceasefire
with|between?  ACTOR:both
example  Laos and Nepal thrashed out a compromise on tea.
         => AGREE LAO, NPL
never    The two Laotian singers worked out at a gym.

pattern  agree.settle-with
code     AGREE
verb     come | arrive
nominal  no
symmetric yes
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY
to|at  lemma: compromise | agreement | settlement | arrangement | understanding | accord | consensus
with|between?  ACTOR:both
example  Laos and Nepal arrived at an understanding over the pass.
         => AGREE LAO, NPL
never    The minister came to terms with his illness.

pattern  agree.agree-on-two
code     AGREE
cameo    057
verb     agree | agree_on | compromise | settle
nominal  no
symmetric two
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY & not sector: BUS
object|on|upon|to  ANY
example  Liberia and Togo agreed on a joint customs post.
         => AGREE LBR, TGO

pattern  agree.join-plan
code     AGREE
verb     join | subscribe | adhere
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | REB | OPP | LEG & not sector: BUS
object|to  lemma: plan | pact | initiative | coalition | treaty | agreement | scheme | accord | convention | fund | charter & OWNER:target?
example  Liberia has joined the plan.
         => AGREE LBR

pattern  agree.accept-ruling
code     AGREE
verb     accept | abide | respect | honour | honor | comply
nominal  no
confidence 0.7
priority 1
subject  ACTOR:source & sector: GOV | LEG | REB | IGO | EUR | MIL
object|by|with  lemma: arbitration | ruling | mediator | mediation | condition | settlement | obligation & OWNER:target?
example  Malawi accepted the arbitration.
         => AGREE MWI
