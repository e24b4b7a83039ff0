pattern  agree.pledge-thing-to
code     AGREE
cameo    033
verb     pledge | promise | offer | commit | guarantee | vow
nominal  no
priority 1
confidence 0.75
subject  ACTOR:source
object  lemma: support | help | aid | money | troop | tank | weapon | assistance | investment | cooperation | backing | loan | fund | missile | protection | ship | coastguard vessel | vaccine | jet | equipment | soldier | peacekeeper | solidarity | reconstruction | relief | training
to|for|indirect  OWNER:target
example  Germany pledged weapons to Nigeria.
         => AGREE DEU -> NGA

pattern  agree.will-send
code     AGREE
cameo    033
verb     send | give | provide | deliver | supply | donate | lend | ship | contribute | dispatch | hand_over | train | equip
tense    future
future   AGREE
nominal  no
priority 12
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | MIL | LEG
object  class: weapons | class: aid | lemma: battery | air defence battery | peacekeeper | doctor | expert | police | soldier | troop & not class: none-at-all
to|indirect|for  ACTOR:target
example  Ukraine will send two more air defence batteries to Brazil.
         => AGREE UKR -> BRA

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

pattern  agree.propose-cooperation
code     AGREE
verb     propose | offer | suggest | seek | explore
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | LEG | MIL | BUS
object  lemma: cooperation | partnership | alliance | joint venture | free trade | trade deal | joint patrol | peace treaty | union | free trade agreement | security pact | closer tie | closer relation | normalisation | normalization | dialogue
with|to|between  OWNER:target
example  Canada offered a partnership to Ethiopia.
         => AGREE CAN -> ETH

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
verb     visit | travel | fly | meet | attend
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

pattern  agree.approve-loan
code     AGREE
cameo    033
verb     approve | authorise | authorize | sign_off | okay | clear | endorse | back
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | BUS
object  lemma: loan | bailout | aid | grant | package | sale | arms sale | transfer | export | delivery | funding | credit | rescue plan | mission | deployment | extension | purchase | missile sale | weapons sale
to|for|of|in  OWNER:target
example  Canada approved an arms sale to Ethiopia.
         => AGREE CAN -> ETH

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

pattern  agree.vote-join
code     AGREE
verb     vote | agree
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG
content|purpose|for  lemma: join | send | ratify | approve | accept | extend | lift | restore | fund | support | allow
example  The Japanese parliament voted to send troops to Austria.
         => AGREE JPN -> *

pattern  agree.undertake
code     AGREE
verb     undertake | guarantee | pledge | commit
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | BUS | REB
content  lemma: respect | honour | honor | protect | implement | observe | comply | repay | pay | cut | reduce | share | refrain | guarantee | ensure | uphold
to|with?  OWNER:target
example  Pakistan pledged to respect the treaty.
         => AGREE PAK
