# Joint work and exercises.

pattern  cooperate.work
code     COOPERATE
cameo    060
verb     cooperate | collaborate | work_together | team_up | join_forces | pool | ally | unite | coordinate | co-operate | join_hands
nominal  no
symmetric yes
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | COP | SPY | JUD | REB | BUS | SOC | OPP | PTY
with  ACTOR:both & not sector: SPO
on|in|against|for?  ANY
example  Ukraine cooperated with Brazil.
         => COOPERATE UKR, BRA

pattern  cooperate.work-with
code     COOPERATE
cameo    060
verb     work | partner | interact | liaise
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | COP | SPY | REB & not kind: person
with     ACTOR:both & sector: GOV | MIL | IGO | UNO | EUR | COP | SPY | REB | NGO & not kind: person
on|in|against|for?  ANY
example  Ukraine worked with Brazil on the project.
         => COOPERATE UKR, BRA
never    The Ukrainian minister works with him every day.
never    The Ukrainian ministry works with a bank.

pattern  cooperate.work-noun
code     COOPERATE
cameo    060
noun     cooperation | collaboration | co-operation | partnership | coordination
symmetric yes
confidence 0.6
subject?  ACTOR:source
between|with|among  ACTOR:both
example  Cooperation between Uganda and Spain continued.
         => COOPERATE UGA, ESP

pattern  cooperate.joint-thing
code     COOPERATE
cameo    060
verb     establish | create | set_up | launch | form | open | build | start | inaugurate | run | operate | develop | announce | complete | begin
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: joint venture | joint command | joint commission | working group | joint project | customs union | free trade zone | free-trade zone | common market | common currency | joint force | joint committee | joint company | pipeline | railway | joint task force | joint patrol | monetary union | joint high command | single currency | joint fund | joint operation | joint research centre | trade zone | currency union
with|between?  ACTOR:both
example  Spain and Peru established a working group.
         => COOPERATE ESP, PER

pattern  cooperate.joint-op
code     COOPERATE
context  military
cameo    062
verb     conduct | carry_out | launch | mount | hold | begin | perform | stage | undertake | run | start | complete
nominal  no
symmetric yes
priority 3
subject  ACTOR:source
object  lemma: joint operation | joint patrol | joint exercise | joint military exercise | joint drill | joint manoeuvre | joint maneuver | joint raid | joint mission | joint war game | joint naval exercise | joint exercises | joint military drill | joint manoeuvres | war game
with|against?  ACTOR:both
example  Italy held joint military exercises with Pakistan.
         => COOPERATE ITA, PAK
example  Germany and Nigeria held joint military drills.
         => COOPERATE DEU, NGA

pattern  cooperate.with
code     COOPERATE
verb     cooperate | collaborate | trade | work_together | partner
nominal  no
symmetric yes
subject  ACTOR:source
object   NONE
with     ACTOR:both
example  Rwanda is cooperating with Uganda.
         => COOPERATE RWA, UGA

pattern  cooperate.exercise
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | launch | begin | stage | carry_out | start
symmetric yes
subject  ACTOR:source
object   lemma: exercise | drill | war game | manoeuvre | maneuver | patrol | wargame | game
with     ACTOR:both
example  China held naval exercises with Pakistan.
         => COOPERATE CHN, PAK

pattern  cooperate.exercise-joint
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | launch | begin | stage | carry_out | start
symmetric two
priority 9
subject  ACTOR:source
object   lemma: exercise | drill | war game | manoeuvre | maneuver | patrol | wargame | game
example  France and Egypt held exercises in the Mediterranean.
         => COOPERATE FRA, EGY

pattern  cooperate.take-part-exercise
code     COOPERATE
context  military
cameo    062
verb     take_part | participate | engage | join
nominal  no
symmetric two
priority 9
subject  ACTOR:source & not sector: BUS | JRN
in|object  lemma: exercise | drill | war game | manoeuvre | maneuver | joint patrol | joint exercise | naval exercise | military exercise
with?    ACTOR:both
example  Norway and Sweden took part in joint exercises.
         => COOPERATE NOR, SWE
never    Norwegian pupils took part in exercises.


pattern  cooperate.joint-forces
code     COOPERATE
symmetric yes
context  military
verb     hold | conduct | stage | begin | start | launch | perform | carry_out | complete | run | finish | kick_off
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | MIL
object   lemma: joint exercise | joint drill | joint manoeuvre | joint maneuver | joint military exercise | joint naval exercise | joint war game | joint training | joint patrol | joint military drill | joint training exercise | joint naval drill | joint air drill
with?    ACTOR:both
example  Thai and Indian warships began a joint naval exercise.
         => COOPERATE THA, IND
never    The army held a parade.

pattern  cooperate.co-produce
code     COOPERATE
symmetric yes
verb     develop | build | produce | manufacture | construct | launch
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO
object   lemma: missile | jet | satellite | pipeline | railway | reactor | dam | fighter jet | warship | vaccine
with     ACTOR:both & sector: GOV | MIL | IGO
example  India developed a missile with Russia.
         => COOPERATE IND, RUS
never    The student built a dam with stones.

pattern  cooperate.team
code     COOPERATE
cameo    060
verb     team_up | join_forces | pool | combine
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object?  lemma: force | forces | resources | effort | efforts
with|in|against|on|purpose?  ACTOR:both | ANY
example  Ukraine and Brazil pooled their resources.
         => COOPERATE UKR, BRA
never    The Slovak minister was joined at the launch by the Czech president.

pattern  cooperate.join-forces
code     COOPERATE
cameo    060
verb     join
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object   lemma: force | forces | hand | hands
with|in|against|on|purpose?  ACTOR:both | ANY
example  Slovakia and Hungary joined forces.
         => COOPERATE SVK, HUN

pattern  cooperate.jointly
code     COOPERATE
cameo    060
verb     launch | build | develop | produce | patrol | operate | run | conduct | carry_out | fund | manage | manufacture | investigate | organise | organize
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source
object  lemma: satellite | pipeline | aircraft | fighter jet | missile | railway | canal | dam | reactor | rocket | border | frontier | strait | waters | port | bridge | project | programme | operation | patrol | exercise | vaccine | space station | power plant | research | plant
example  Spain and Peru built a railway.
         => COOPERATE ESP, PER

pattern  cooperate.drill-2
code     COOPERATE
context  military
cameo    062
verb     hold | conduct | stage | begin | launch | carry_out | kick_off | complete | start | perform
nominal  no
symmetric two
priority 12
subject  ACTOR:source
object  lemma: joint exercise | joint drill | military exercise | naval exercise | war game | war games | joint patrol | naval drill | exercise | manoeuvre | drill | military drill | patrol | air exercise | training
in|off|near|on?  ANY
example  Turkey and Canada staged naval exercises.
         => COOPERATE TUR, CAN

pattern  cooperate.research
code     COOPERATE
context  technology
cameo    060
verb     collaborate | cooperate | work | partner
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | EDU | BUS | MED | SOC
on|in  lemma: vaccine | research | project | programme | space | energy | technology | climate | security | reform | development | crime | terrorism | satellite
with  ACTOR:both
example  Austria collaborated with Egypt on research.
         => COOPERATE AUT, EGY

pattern  cooperate.coalition
code     COOPERATE
cameo    060
verb     form | create | establish | forge
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: coalition | coalition government | alliance | unity government | union | federation | confederation | partnership | bloc | common front | united front | joint government
with  ACTOR:both
example  Ukraine formed an alliance with Brazil.
         => COOPERATE UKR, BRA

pattern  cooperate.pass-intelligence
code     COOPERATE
context  intelligence
verb     pass | pass_on | relay | transmit | forward | supply | feed
nominal  no
priority 4
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | SPY | COP | JUD
object|on|over  lemma: intelligence | satellite image | image | information | tip | tip-off | coordinate | radar data | satellite photo | list of names | intelligence report
to|indirect  ACTOR:target & sector: GOV | MIL | SPY | COP & kind: place | nationality
about|on|of?  ANY
example  Botswana passed on satellite images of the camp to Angola.
         => COOPERATE BWA -> AGO
never    The Botswanan reporter passed on information to his editor.

pattern  cooperate.build-two
code     COOPERATE
context  economic
verb     build | develop | construct | produce | manufacture | design | operate | explore | exploit | finance | man | patrol | police | guard
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | COP | BUS
object  lemma: power station | power plant | pipeline | railway | bridge | dam | reactor | satellite | oil field | gas field | border | strait | canal | port | road | refinery | fighter jet | tank | warship | helicopter | missile | drone | shell | ammunition | vaccine | weapon | aircraft | mine | corridor | tunnel | waterway | frontier | highway
example  Botswana and Angola are jointly building a power station.
         => COOPERATE BWA, AGO

pattern  cooperate.hand-in-hand
code     COOPERATE
verb     work | work_together | act_together | team_up | join_forces | band_together | cooperate | collaborate | coordinate | pool | club_together
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | COP | SPY | JUD | LEG
purpose|against|on|in|object|content  ANY
example  The Botswanan and Angolan police worked together to break up the ring.
         => COOPERATE BWA, AGO
never    The two Botswanan ministers worked in London.

pattern  cooperate.intelligence-with
code     COOPERATE
context  intelligence
verb     provide | supply | furnish | feed
nominal  no
priority 14
subject  ACTOR:source
object|indirect  ACTOR:target
with|object  lemma: intelligence | information | satellite image | satellite data | radar data | evidence
example  Botswana provided Angola with intelligence about the camp.
         => COOPERATE BWA -> AGO

pattern  cooperate.train-together
code     COOPERATE
context  military
verb     train | drill | exercise | patrol | sail | fly | rehearse | practise | practice
nominal  no
priority 4
symmetric two
confidence 0.65
subject  ACTOR:source & sector: MIL | GOV | COP & not kind: person
object?  lemma: patrol | joint patrol | mission | sortie | drill
in|near|over|off|at|for|with?  ANY
example  The armies of Malawi and Angola trained together near the river.
         => COOPERATE MWI, AGO

pattern  cooperate.form-joint
code     COOPERATE
verb     form | create | set_up | establish | launch | inaugurate
nominal  no
symmetric two
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | COP
object  lemma: joint corps | joint force | joint venture | joint command | joint brigade | joint unit | joint commission | joint company | joint task force | joint fund | joint patrol | joint committee | joint battalion
example  Malawi and Angola formed a joint corps.
         => COOPERATE MWI, AGO
