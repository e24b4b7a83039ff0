# Extradition, evidence, intelligence shared.

pattern  cooperate.extradite-more
code     COOPERATE
context  legal
cameo    063
verb     extradite | hand_over | turn_over | surrender | transfer | deliver | render | deport | hand
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
with|to|indirect  ACTOR:target & not sector: UNK | CVL
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

pattern  cooperate.extradite
code     COOPERATE
context  legal
cameo    063
verb     extradite | hand_over | turn_over | transfer
nominal  yes
subject  ACTOR:source
object   PEOPLE & not class: weapons & not lemma: server
to       ACTOR:target
example  Zambia extradited the suspect to Britain.
         => COOPERATE ZMB -> GBR

pattern  cooperate.share
code     COOPERATE
context  intelligence
verb     share | exchange | swap
subject  ACTOR:source
symmetric yes
object   lemma: intelligence | information | expertise | technology | prisoner | data | experience
with     ACTOR:both
example  Afghanistan has been sharing expertise with the Tamil Tigers.
         => COOPERATE AFG, LKA

pattern  cooperate.exchange-plural
code     COOPERATE
verb     share | exchange | swap
subject  ACTOR:source & not class: weapons & not sector: BUS
symmetric yes
object   lemma: intelligence | information | prisoner | prisoner of war | expertise | data | body
priority -2
example  Russia and Ukraine exchanged prisoners.
         => COOPERATE RUS, UKR

pattern  cooperate.extradite-2
code     COOPERATE
context  legal
cameo    063
verb     extradite | surrender | hand_over | transfer | deport | send
nominal  no
priority 6
subject  ACTOR:source & sector: GOV | JUD | COP
object  PEOPLE:target
to  ACTOR:target & sector: GOV | JUD | COP | IGO
purpose|for|over  lemma: trial | charge | charges | prosecution | face | stand | murder | fraud | crime | terrorism
example  Sweden handed over a general to Japan for trial.
         => COOPERATE SWE -> JPN

pattern  cooperate.police-2
code     COOPERATE
context  legal
cameo    063
verb     arrest | seize | bust | break_up | dismantle | raid
nominal  no
symmetric two
confidence 0.5
priority 4
subject  ACTOR:source & sector: COP
object  lemma: ring | gang | network | smuggler | trafficker | drug | syndicate | cocaine & ANY
example  Egyptian and Norwegian police dismantled a smuggling ring.
         => COOPERATE EGY, NOR

pattern  cooperate.evidence
code     COOPERATE
context  legal
cameo    063
verb     share | hand_over | provide | pass | give | send | exchange
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | JUD | COP | SPY
object  lemma: evidence | document | file | dossier | record | bank data | dna sample | footage | witness statement | finding | log | list of names | fingerprint | phone record
with|to|indirect  ACTOR:target
example  Ukraine handed over evidence to Brazil.
         => COOPERATE UKR -> BRA

pattern  cooperate.intel-2
code     COOPERATE
context  intelligence
cameo    064
verb     share | exchange | swap | pool
nominal  no
symmetric two
priority 1
subject  ACTOR:source & not class: weapons
object  lemma: intelligence | information | data | intelligence information | satellite data | secrets | knowledge | technology | expertise | nuclear technology
on|about?  ANY
example  Canada and Ethiopia share intelligence.
         => COOPERATE CAN, ETH

pattern  cooperate.tip-off-plain
code     COOPERATE
context  intelligence
cameo    064
verb     tip_off
nominal  no
confidence 0.6
subject  ACTOR:source & sector: SPY | COP | MIL | GOV
object   ACTOR:target & sector: SPY | COP | MIL | GOV | JUD
example  Spanish police tipped off Peruvian detectives.
         => COOPERATE ESP -> PER
never    A Spanish neighbour tipped off the police.
