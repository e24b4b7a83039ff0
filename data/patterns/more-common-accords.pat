# Agreements, meetings and praise in common turns that the plainer patterns leave out.

pattern  agree.committed-to
code     AGREE
cameo    030
verb     commit
nominal  no
confidence 0.65
status   occurred
object   ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP | PTY | BUS
purpose|to  lemma: open | open_up | reform | cooperate | help | support | resume | restore | negotiate | return | honour | honor | implement | uphold | build | fund | finance | rebuild | share | train | host | ratify | join | release
example  Angola is committed to opening its banks to Zambian firms.
         => AGREE AGO -> *
never    The Angolan president is committed to football.

pattern  agree.want-help
code     AGREE
cameo    033
verb     want | wish | hope | intend | seek | plan | aim
nominal  no
polarity positive
priority 3
confidence 0.6
status   occurred
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
content  lemma: help | assist | aid | support | cooperate & EVENT:AID,COOPERATE
example  Norway wants to help Kenya fight the floods.
         => AGREE NOR -> KEN
never    The Norwegian singer wants to help his sister.
never    Norway does not want to help Kenya.

pattern  consult.join-for-talks
code     CONSULT
verb     join | host | see
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP
object   ACTOR:both & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP
for      lemma: talk | talks | meeting | lunch | dinner | breakfast | discussion | negotiation | consultation | summit
example  Spain's king joined the Peruvian president for talks over dinner.
         => CONSULT ESP, PER
never    Spain's king joined the crowd for lunch.

pattern  consult.meal-together
code     CONSULT
verb     have | share | take | eat | enjoy
nominal  no
symmetric two
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL
object   lemma: lunch | dinner | breakfast | supper | tea | meal | working lunch | working dinner | working breakfast | iftar
with?    ACTOR:both
example  The Peruvian and Italian presidents had lunch in Lima.
         => CONSULT PER, ITA
never    The Peruvian president had lunch in Lima.

pattern  agree.leader-due
code     AGREE
cameo    030
verb     schedule | expect | slate
nominal  no
tense    present
confidence 0.65
status   occurred
object   ACTOR:source & kind: person
content  lemma: attend
example  Tony Blair is scheduled to attend a summit on farming.
         => AGREE GBR
never    The summit is scheduled to take place.
never    Tony Blair had been scheduled to attend a summit on farming.

pattern  support.speak-up-for
code     SUPPORT
cameo    051
verb     speak_up | speak_out
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | PTY | REL | SOC
for  ACTOR:target
example  The Danish parliament's speaker spoke up for Estonia.
         => SUPPORT DNK -> EST
never    The Danish parliament's speaker spoke up for the first time.

pattern  support.envoy-back
code     SUPPORT
context  diplomatic
cameo    050
verb     send_back | return | reinstate | restore
nominal  no
agentless no
subject  ACTOR:source & sector: GOV
object   lemma: ambassador | envoy | high commissioner
to|in    ACTOR:target
example  Oman sent its ambassador back to Tunisia.
         => SUPPORT OMN -> TUN
never    Oman sent its ambassador to Tunisia a letter.

pattern  agree.reaffirm-act
code     AGREE
cameo    030
verb     reaffirm | reiterate | renew | restate | confirm
nominal  no
confidence 0.65
status   occurred
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP
object   lemma: commitment | promise | pledge | offer | willingness | readiness | undertaking | assurance
to|of|content  ANY
example  Vietnam reaffirmed its commitment to the fishing treaty.
         => AGREE VNM
never    The Vietnamese banker confirmed his age.

pattern  agree.bargain
code     AGREE
cameo    057
verb     strike | reach | make | clinch | seal | find | conclude | broker
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP | PTY | LAB | MIL
object   lemma: bargain | grand bargain | accommodation | modus vivendi | middle way | swap deal | entente | rapprochement
with?    ACTOR:both
example  Laos and Nepal struck a bargain over electricity.
         => AGREE LAO, NPL
never    The tourists struck a bargain over a carpet.

pattern  agree.put-aside-money
code     AGREE
cameo    033
verb     put_aside | set_aside | lay_aside | budget | reserve | ring-fence | free_up
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
object   MONEY
for      ACTOR:target & not sector: BUS
example  Sweden put aside four billion kronor for Moldova.
         => AGREE SWE -> MDA
never    Sweden put aside its doubts for Moldova.

pattern  agree.sign-up-to-act
code     AGREE
cameo    030
verb     sign_up
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | MIL
content|purpose|infinitive  lemma: build | join | buy | supply | sell | provide | cut | share | fund | train | send | host | help | take_part | pay | develop
example  Qatar signed up to build a port in Nepal.
         => AGREE QAT -> *
never    Readers signed up to win a port wine.

pattern  support.vote-in-favour
code     SUPPORT
cameo    051
verb     vote
nominal  no
stance   support
confidence 0.7
subject  ACTOR:source & kind: place | sector: LEG | PTY
in       lemma: favour | favor
example  Uruguay voted in favour of the resolution.
         => SUPPORT URY
never    The jury voted in favour of the singer.
never    Uruguay's central bank voted in favour of a rise.

pattern  agree.keen-to
code     AGREE
cameo    030
adjective keen | eager | happy | glad | minded | inclined
confidence 0.65
polarity positive
status   occurred
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | REB | OPP
content  lemma: join | cooperate | help | work | meet | talk | negotiate | strengthen | sign | expand | host | mediate | resume | take_part | contribute | build | deepen | participate | improve | assist | invest | share | reopen
example  Uruguay is keen to join the trade bloc.
         => AGREE URY
never    The Uruguayan singer is keen to join the choir.

pattern  agree.assure-fact
code     AGREE
cameo    030
verb     assure | reassure | promise
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB
indirect|object  ACTOR:target & sector: GOV | IGO | EUR | UNO | MIL | REF
content  lemma: use | allow | attack | invade | interfere | harm | protect | respect | honour | honor | abide | comply | support | stand | defend | cooperate | provide | deliver
example  Chad has assured Sudan that it will respect the border.
         => AGREE TCD -> SDN
never    Chad has assured Sudan that the weather will be fine.

pattern  agree.would-consider
code     AGREE
cameo    030
verb     consider | weigh | study | examine | entertain | look_at | welcome
nominal  no
modality will
polarity positive
confidence 0.65
status   occurred
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | EUR | IGO | UNO
object|at  lemma: ceasefire | truce | offer | proposal | peace plan | request | peace talk | negotiation | mediation | invitation | compromise | peace proposal | talks & OWNER:target?
example  Yemen will consider a truce.
         => AGREE YEM
never    Yemen considered a truce.

pattern  support.commitment-to
code     SUPPORT
cameo    051
verb     reaffirm | reiterate | renew | restate | underline | stress | affirm | pledge
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | MIL
object   lemma: commitment
to       lemma: defence | defense | security | sovereignty | alliance | friendship | independence | integrity | protection & OWNER:target
example  Canada reaffirmed its commitment to the defence of Latvia.
         => SUPPORT CAN -> LVA
never    Canada reaffirmed its commitment to lower taxes.

pattern  support.recognise-choice
code     SUPPORT
cameo    054
verb     recognise | recognize | acknowledge | accept
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO
object   lemma: election | re-election | appointment | presidency | swearing-in | claim | rule & OWNER:target
of?      OWNER:target
confidence 0.65
example  Panama recognised the election of the new Peruvian president.
         => SUPPORT PAN -> PER
never    Panama recognised the problem.

pattern  agree.open-door-to
code     AGREE
cameo    030
verb     open | hold_open | leave_open
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | REB | EUR | IGO
object   lemma: door
to|for   class: talks | lemma: import | imports | investment | membership | negotiation | compromise | cooperation | export | investor | trade & OWNER:target?
example  Peru has opened the door to imports of Chilean beef.
         => AGREE PER -> *
never    Peru's butler opened the door to the guests.

pattern  consult.face-to-face
code     CONSULT
verb     come | sit | meet | stand
nominal  no
symmetric two
subject  ACTOR:source & sector: GOV | LEG | MIL | REB | OPP | IGO
complement|to  lemma: face
with?    ACTOR:both
example  Chilean and Bolivian leaders came face to face in Panama.
         => CONSULT CHL, BOL
never    The two boxers came face to face.

pattern  consult.host-meal
code     CONSULT
verb     host | hold | give | throw | organise | organize
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR & not lemma: queen
object   lemma: dinner | state dinner | lunch | banquet | reception | state banquet | breakfast | working lunch
for      ACTOR:target & sector: GOV | LEG | MIL | IGO | EUR | UNO
confidence 0.65
example  Chile's president hosted a dinner for Bolivian ministers.
         => CONSULT CHL -> BOL
never    Chile's president hosted a dinner for two.

pattern  support.vow-solidarity
code     SUPPORT
cameo    051
verb     vow | pledge | promise | declare | offer
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | OPP | PTY | SOC
object   lemma: solidarity | friendship | unity | loyalty | allegiance
with|to  ACTOR:target
example  Chile's president vowed solidarity with Cuba.
         => SUPPORT CHL -> CUB
never    Chile's president vowed revenge.

pattern  consult.factions-meet
code     CONSULT
verb     meet | confer | parley
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & lemma: faction | rival | warring side | warring party | negotiator | warlord | tribe | clan
in|at|on|under  ANY
object   NONE
example  Libyan factions met in Geneva.
         => CONSULT LBY
never    Libyan footballers met in Geneva.

pattern  agree.unveil-aid
code     AGREE
context  economic
cameo    030
verb     unveil | outline | present | table | roll_out
nominal  no
subject  ACTOR:source & sector: GOV | EUR | IGO | UNO
object   lemma: aid package | rescue package | aid plan | relief package | bailout | loan | aid programme | aid program | military aid | assistance package | support package
for|to   OWNER:target & not sector: BUS
example  Denmark unveiled a 50 million euro aid package for Moldova.
         => AGREE DNK -> MDA
never    Denmark unveiled a statue for Moldova.

pattern  support.ties-between
code     SUPPORT
context  diplomatic
cameo    050
verb     establish | restore | resume | open | re-establish | reestablish | normalise | normalize | upgrade
nominal  no
symmetric yes
object   lemma: tie | relation | diplomatic relation | diplomatic tie | link | full relation
between  ACTOR:both
example  Diplomatic ties were established between Kuwait and Israel.
         => SUPPORT KWT, ISR
never    Rail links between the suburbs were restored.

pattern  support.enjoy-backing
code     SUPPORT
cameo    051
verb     have | enjoy | command | retain | keep
nominal  no
polarity positive
confidence 0.65
subject  ACTOR:target & sector: GOV | LEG | REB | OPP | PTY | IGO | MIL
object   lemma: support | backing | blessing | full support | full backing
of|from  ACTOR:source
example  Serbia has the backing of Russia.
         => SUPPORT RUS -> SRB
never    Serbia has the support of a strong defence.
never    Serbia's president has support in the south of Serbia.

pattern  agree.make-offer
code     AGREE
cameo    030
verb     make | put_forward | submit | renew | repeat
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | EUR | IGO | UNO | MIL
object   lemma: offer | peace offer | truce offer
of|for   class: talks | ceasefire | aid | lemma: mediation | amnesty | compromise | peace
to?      OWNER:target
example  Yemen has made an offer of talks.
         => AGREE YEM
never    The Yemeni bank made an offer for its rival.
