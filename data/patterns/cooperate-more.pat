pattern  cooperate.work
code     COOPERATE
cameo    060
verb     cooperate | collaborate | work_together | team_up | partner | join_forces | pool | work | ally | unite | coordinate | co-operate | interact | liaise | join_hands
nominal  no
symmetric yes
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | COP | SPY | JUD | REB | BUS | SOC | OPP | PTY
with  ACTOR:both & not sector: SPO
on|in|against|for?  ANY
example  Ukraine cooperated with Brazil.
         => COOPERATE UKR, BRA

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

pattern  cooperate.expand
code     COOPERATE
cameo    060
verb     expand | boost | strengthen | deepen | increase | step_up | begin | start | launch | enhance | extend | intensify | continue | resume | establish | develop | broaden | promote | initiate | pursue
nominal  no
symmetric yes
confidence 0.65
priority 1
subject  ACTOR:source
object  lemma: cooperation | military cooperation | economic cooperation | security cooperation | judicial cooperation | intelligence sharing | trade | bilateral trade | collaboration | joint project | joint patrol | defence cooperation | defense cooperation | technical cooperation | cultural cooperation | information sharing | energy cooperation | police cooperation | nuclear cooperation | economic tie | trade tie | counterterrorism cooperation
with|between|in|on?  ACTOR:both
example  Sweden and Japan expanded military cooperation.
         => COOPERATE SWE, JPN
example  Sweden expanded security cooperation with Japan.
         => COOPERATE SWE, JPN

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

pattern  cooperate.trade
code     COOPERATE
context  economic
cameo    061
verb     trade | barter
nominal  no
symmetric yes
subject  ACTOR:source
with  ACTOR:both
example  Nigeria trades with Ukraine.
         => COOPERATE NGA, UKR

pattern  cooperate.trade-n
code     COOPERATE
context  economic
cameo    061
noun     trade | commerce
symmetric yes
confidence 0.6
itself  lemma: trade | commerce | bilateral trade
subject?  ACTOR:source
between|with  ACTOR:both
example  Bilateral trade between Italy and Pakistan grew rapidly.
         => COOPERATE ITA, PAK

pattern  cooperate.buy-sell
code     COOPERATE
context  economic
cameo    061
verb     buy | purchase | import | sell | export | lease
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | MIL | BUS | IGO | EUR
object  lemma: arms | weapon | warplane | oil | gas | crude | grain | wheat | uranium | coal | electricity | food | rice | product | aircraft | jet | fighter | natural gas | goods | machinery | steel | fuel | submarine | warship | satellite | reactor | car | airliner | corn | beef | timber
from|to|indirect  ACTOR:target
example  Greece bought grain from Uganda.
         => COOPERATE GRC -> UGA
example  Chile sold submarines to Turkey.
         => COOPERATE CHL -> TUR

pattern  cooperate.contract
code     COOPERATE
context  economic
cameo    061
verb     win | award | sign | secure | clinch | get
nominal  no
confidence 0.55
subject  ACTOR:source & sector: BUS | GOV
object  lemma: contract | order | concession | tender | oil contract
with|from|to|in  ACTOR:target
example  The Canadian government won a contract from Ethiopia.
         => COOPERATE CAN -> ETH

pattern  cooperate.extradite-more
code     COOPERATE
context  legal
cameo    063
verb     extradite | hand_over | turn_over | surrender | transfer | deliver | render | deport
nominal  no
confidence 0.7
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP | MIL
object  lemma: suspect | fugitive | criminal | man | woman | militant | citizen | trafficker | leader | former president | terrorist | drug lord | preacher | businessman | prisoner | accused | gangster | general | hacker | banker | cleric | rebel leader | national | hijacker | murderer | national & PEOPLE:target?
to  ACTOR:target & not sector: REB
example  Turkey extradited a suspect to Canada.
         => COOPERATE TUR -> CAN

pattern  cooperate.extradite-any
code     COOPERATE
context  legal
cameo    063
verb     extradite
confidence 0.65
priority 4
subject  ACTOR:source
object  PEOPLE:target
example  Ethiopia extradited a Colombian citizen.
         => COOPERATE ETH -> COL

pattern  cooperate.legal-help
code     COOPERATE
context  legal
cameo    063
verb     provide | share | hand_over | exchange
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP | SPY
object  lemma: evidence | testimony | judicial assistance | legal assistance | court document | bank record
to|with|indirect  ACTOR:target
example  Ethiopia shared evidence with Colombia.
         => COOPERATE ETH -> COL

pattern  cooperate.testify
code     COOPERATE
context  legal
cameo    063
verb     testify | give_evidence
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | ELI | MIL | COP
before|at|to  ACTOR:target & sector: JUD | UNO | IGO
example  The Ghanaian general testified before the Kenyan court.
         => COOPERATE GHA -> KEN

pattern  cooperate.share-intel
code     COOPERATE
context  intelligence
cameo    064
verb     pass | provide | supply | pass_on | give
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | SPY | COP | IGO | JUD
object  lemma: intelligence | information | data | intelligence data | secret | technology | satellite image | expertise | know-how | intelligence information | experience | radar data
with|to|indirect  ACTOR:target
example  Spain passed intelligence to Peru.
         => COOPERATE ESP -> PER

pattern  cooperate.share-more
code     COOPERATE
context  intelligence
cameo    064
verb     share | exchange | swap | trade | pool
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
object  lemma: intelligence | information | data | intelligence data | secret | technology | satellite image | expertise | know-how | intelligence information | experience | radar data
with  ACTOR:both
example  Uganda shared intelligence with Spain.
         => COOPERATE UGA, ESP

pattern  cooperate.tip-off
code     COOPERATE
context  intelligence
cameo    064
verb     tip_off | alert | warn_in_time
nominal  no
confidence 0.5
subject  ACTOR:source & sector: SPY | COP | MIL
object  ACTOR:target
about|to  lemma: plot | attack | threat | bomb
example  The Swedish police tipped off the Japanese police about a plot.
         => COOPERATE SWE -> JPN
