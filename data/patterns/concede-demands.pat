# Demands met or dropped; backing down.

pattern  concede.recognise-vote
code     CONCEDE
cameo    083
verb     recognise | recognize | accept | acknowledge | concede
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | JUD | PTY | MIL | OPP
object  lemma: victory | election result | result | defeat | win | election victory | opposition victory | outcome | loss | election defeat & OWNER:target?
in|of|by?  OWNER:target
example  India recognised the victory of the Polish opposition.
         => CONCEDE IND -> POL
example  The German ruling party conceded defeat.
         => CONCEDE DEU
never    The golfer conceded defeat to nobody.

pattern  concede.meet-demand
code     CONCEDE
cameo    080
verb     meet | accept | grant | satisfy | concede | heed | yield | bow | give_in | submit | accede | agree | cave_in | acquiesce | defer | knuckle_under
nominal  no
priority 2
subject  ACTOR:source & not sector: BUS | EDU
object|to|into  lemma: demands | pressure | condition | request | key demands | ultimatum | terms | blackmail | all demands
of|from|by|for?  OWNER:target
example  Algeria bowed to the demands.
         => CONCEDE DZA
example  Ghana accepted the demands of Kenyan protesters.
         => CONCEDE GHA -> KEN
never    The product meets the demands of motorists.

pattern  concede.make-concession
code     CONCEDE
cameo    080
verb     make | offer | grant | announce | propose | give
nominal  no
priority 1
subject  ACTOR:source
object  lemma: concession | compromise | major concession | trade concession | key concession
to|in|on|with|indirect?  ANY & OWNER:target?
example  Thailand made concessions to Mexico.
         => CONCEDE THA -> MEX

pattern  concede.win-concession
code     CONCEDE
cameo    080
verb     win | gain | secure | extract | wring | obtain
nominal  no
priority 1
subject  PEOPLE:target
object  lemma: concession | compromise
from|in  OWNER:source | ANY
example  Spanish rebels won concessions from Uganda.
         => CONCEDE UGA -> ESP

pattern  concede.concession-made
code     CONCEDE
cameo    080
verb     make | offer | grant | announce | agree
agentless yes
nominal  no
object  lemma: concession
to|by  OWNER:target
example  Concessions were made to Moroccan rebels.
         => CONCEDE --- -> MAR

pattern  concede.back-down
code     CONCEDE
cameo    080
verb     back_down | back_off | relent | climb_down | back_away | cave | give_way | give_ground | budge | retract | soften_stance
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | LAB | REB | MIL | EUR | IGO
object?  class: none-at-all
on|over|to|from|in|with|after?  ANY & OWNER:target?
example  Greece backed down in the dispute with Uganda.
         => CONCEDE GRC -> UGA
never    The driver gave way at the junction.
never    The Peruvian spokeswoman conceded that there were grey areas.

pattern  concede.withdraw-demand
code     CONCEDE
cameo    080
verb     withdraw | drop | abandon | retract | waive | give_up | renounce | shelve | scrap | relinquish
nominal  no
confidence 0.65
subject  ACTOR:source
object  lemma: demand | claim | objection | condition | veto | lawsuit | opposition | threat | territorial claim | complaint | candidacy | proposal | insistence | reservation | remark | accusation
for|to|on|against|of|over?  ANY & OWNER:target?
example  Thailand dropped its objections to the Mexican plan.
         => CONCEDE THA -> *
never    Peruvian banks abandoned plans for a listing in Chile.

pattern  concede.include
code     CONCEDE
cameo    083
verb     include | admit | bring | invite
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG
object  lemma: opposition | rebel | minority | opponent & OWNER:target?
in|into  lemma: government | cabinet | coalition | talks | parliament
example  The Moroccan president brought the opposition into the government.
         => CONCEDE MAR -> *

pattern  concede.raise-pay
code     CONCEDE
context  economic
cameo    083
verb     raise | increase | boost | hike
nominal  no
confidence 0.45
priority -3
subject  ACTOR:source & sector: GOV | LEG | BUS
object  lemma: minimum wage | wage | salary | pension | salaries | pay | subsidy | benefit | welfare payment | teacher pay
after|following|for|of?  ANY
example  Ethiopia raised the minimum wage.
         => CONCEDE ETH

pattern  concede.concession
code     CONCEDE
noun     concession
subject  ACTOR:source
to|object?  OWNER:target
example  Pakistan made concessions to Colombia.
         => CONCEDE PAK -> COL

pattern  concede.drop-demand
code     CONCEDE
verb     drop | withdraw | abandon | waive
nominal  no
subject  ACTOR:source
object   lemma: demand | claim | objection | condition | charge | veto | lawsuit | opposition
against|to?  OWNER:target
example  Turkey dropped its objection to Sweden.
         => CONCEDE TUR -> SWE

pattern  concede.accede
code     CONCEDE
verb     bow | yield | give_in | accede | relent | back_down | concede
nominal  no
subject  ACTOR:source
to       ANY & OWNER:target?
example  The Georgian government bowed to protesters.
         => CONCEDE GEO -> *

pattern  concede.recognise-result
code     CONCEDE
verb     concede | acknowledge | admit
nominal  no
subject  ACTOR:source
object   lemma: defeat | mistake | error | responsibility | failure | victory
confidence 0.6
example  The Kenyan candidate conceded defeat.
         => CONCEDE KEN

pattern  concede.yield-to
code     CONCEDE
verb     give_in | give_into | bow | yield | cave_in | accede | submit | capitulate | cave
nominal  no
subject  ACTOR:source & sector: GOV | MIL | LEG | REB | BUS | PTY
to|into|before  lemma: demand | pressure | ultimatum | protest | threat | request | condition & OWNER:target?
from|by|of?  OWNER:target
example  Iraq bowed to the demands of Turkey.
         => CONCEDE IRQ -> TUR
never    The bridge yielded to the pressure of the water.

pattern  concede.recognise-victory
code     CONCEDE
verb     recognise | recognize | acknowledge | accept | concede
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | MIL
object   lemma: victory | defeat | election result | result | win & OWNER:target?
of|by|to?  OWNER:target
confidence 0.7
example  Guinea's parliament recognised the victory of the opposition.
         => CONCEDE GIN -> GIN
never    The Guinean boxer accepted defeat.

pattern  concede.cave
code     CONCEDE
verb     cave | cave_in | give_in | bow | yield | capitulate | relent | knuckle_under | accede | succumb | back_down | give_way
nominal  no
confidence 0.75
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO | PTY | OPP | MIL | REB
to|before  PEOPLE:target | OWNER:target | lemma: demand | pressure | protest | ultimatum | request | threat | call | strike | union & OWNER:target?
example  Botswana's prime minister caved in to the students.
         => CONCEDE BWA
never    The Botswanan athlete yielded to the heat.

pattern  concede.climb-down
code     CONCEDE
verb     climb_down | back_down | back_away | back_off | retreat | backtrack | back-pedal | backpedal | row_back | step_back | pull_back | draw_back | move_away | shift | budge | desist
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO | PTY | OPP | MIL | REB
from|on|over  lemma: plan | demand | position | threat | law | bill | tax | claim | insistence | proposal | stance | reform | decision | increase | ultimatum | condition | opposition | dispute | policy | promise
example  Botswana's president retreated from his plan to tax maize.
         => CONCEDE BWA
never    The team backed away from the edge.

pattern  concede.give-in-alone
code     CONCEDE
verb     give_in | cave_in | cave | capitulate | relent | back_down | climb_down | give_way | acquiesce
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | PTY | OPP | MIL | REB & not sector: BUS
example  Botswana's president gave in and scrapped the tax.
         => CONCEDE BWA

pattern  concede.give-ground
code     CONCEDE
verb     give | cede | yield | make
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | PTY | OPP | MIL | REB
object  lemma: ground | concession
to|on|over  ANY & OWNER:target?
example  Malawi gave ground to Angola on the tariffs.
         => CONCEDE MWI -> AGO

pattern  concede.lift-veto
code     CONCEDE
verb     lift | drop | withdraw | waive | give_up | abandon | retract | end
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | PTY | OPP | REB
object  lemma: veto | objection | opposition | reservation | resistance
to|against|on|over?  ANY & OWNER:target?
example  Malawi lifted its veto.
         => CONCEDE MWI

pattern  concede.give-into
code     CONCEDE
verb     give | bow | cave | yield
nominal  no
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | PTY | OPP | MIL | REB
into|to  lemma: demand | pressure | blackmail | threat | call & OWNER:target?
by|of|from?  OWNER:target
polarity positive
never    The Danish government gave a boost to the demand for fish.
example  The Danish government gave into the demands of Norway.
         => CONCEDE DNK -> NOR
