# Verbal concessions.

pattern  concede.concession
code     CONCEDE
noun     concession
subject  ACTOR:source
to|object?  OWNER:target
example  Pakistan made concessions to Colombia.
         => CONCEDE PAK -> COL

pattern  concede.apologise
code     CONCEDE
cameo    055
verb     apologize | apologise
subject  ACTOR:source
to|for?  OWNER:target
example  Japan apologized to South Korea.
         => CONCEDE JPN -> KOR

pattern  concede.apology
code     CONCEDE
cameo    055
noun     apology
subject  ACTOR:source
to|object?  OWNER:target
example  The Dutch king offered an apology to Indonesia.
         => CONCEDE NLD -> IDN

pattern  concede.pardon
code     CONCEDE
verb     pardon | amnesty
subject  ACTOR:source
object   PEOPLE:target
example  The president of Belarus pardoned the activists.
         => CONCEDE BLR -> *

pattern  concede.grant-pardon
code     CONCEDE
verb     grant | issue | offer | declare | announce
subject  ACTOR:source
object   lemma: pardon | amnesty | clemency
to|for|indirect?  PEOPLE:target
example  Myanmar granted amnesty to the prisoners.
         => CONCEDE MMR -> *

pattern  concede.ceasefire
code     CONCEDE
verb     declare | announce | proclaim | offer | propose
subject  ACTOR:source
object   class: ceasefire
with?    ACTOR:target
example  The Afghan president declared a ceasefire with the Taliban.
         => CONCEDE AFG -> *

pattern  concede.ease
code     CONCEDE
verb     ease | relax | loosen | soften | shorten | reduce | lift
nominal  no
subject  ACTOR:source
object   class: rights & OWNER:target?
on|in|against?  OWNER:target
confidence 0.7
example  The Sudanese government eased its restrictions on the press.
         => CONCEDE SDN
never    The bank eased its rules.

pattern  concede.announce-retreat
code     CONCEDE
verb     announce | order | declare | promise
subject  ACTOR:source
object   EVENT:RETREAT
example  Russia announced the withdrawal of its troops from Kherson.
         => CONCEDE RUS -> *

pattern  concede.allow
code     CONCEDE
verb     allow | permit | legalize | legalise | let | authorize | authorise
nominal  no
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL
object|indirect   PEOPLE:target | class: dissent | protests
content? ANY
confidence 0.7
example  The Pakistani government allowed the opposition leader to hold a rally.
         => CONCEDE PAK -> PAK

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
