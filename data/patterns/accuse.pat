# Criticism, condemnation, accusation, lawsuits, investigation.

pattern  accuse.criticise
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | chide | berate | deride | ridicule | lash_out | hit_out | attack_verbally | castigate | assail | rap | scold | reprimand | excoriate | bash | disapprove | vilify | mock | insult | upbraid | deprecate | bemoan | lament
subject  ACTOR:source
object|at  OWNER:target & not lemma: war | fighting | conflict | violence | bloodshed | crisis | situation | coup
for|over?  ANY
example  Iran condemned the Israeli strikes.
         => ACCUSE IRN -> ISR
never    The building was condemned.

pattern  accuse.criticise-event
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | deplore | decry | blast | lambast | protest
nominal  yes
subject  ACTOR:source
object   EVENT
priority 20
inherit  doer
example  The United Nations condemned the Russian invasion of Ukraine.
         => ACCUSE UNO -> RUS
example  The United Nations condemned the invasion of Ukraine.
         => ACCUSE UNO

pattern  accuse.criticise-thing
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | deplore | decry | lambast
nominal  no
subject  ACTOR:source
object   ANY:issue
confidence 0.65
priority -3
example  The German chancellor condemned the war.
         => ACCUSE DEU

pattern  accuse.accuse
code     ACCUSE
mode     allege
reduced  no
verb     accuse | blame | suspect
subject  ACTOR:source
object|on  OWNER:target
of|for|purpose|on|content?  ANY
example  Ukraine accused Russia of shelling the plant.
         => ACCUSE UKR -> RUS
never    The illness was blamed on the water.

pattern  accuse.charge
code     ACCUSE
mode     allege
verb     allege | charge | claim | complain
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | SOC | COP | SPY | NGO | REL | ELI
content  EVENT:conflict
inner    OWNER:target
inherit  no
confidence 0.6
example  Armenia alleged that Azerbaijan had shelled the village.
         => ACCUSE ARM -> AZE
never    The rebels claimed that they had attacked the base.
never    The newspaper claimed that the manager had suspended talks.

pattern  accuse.noun
code     ACCUSE
mode     disapprove
noun     criticism | condemnation | denunciation | rebuke | outrage | anger | dismay | accusation
subject  ACTOR:source
of|against|at|over|object|with|about  OWNER:target
example  Norway expressed outrage at Iran.
         => ACCUSE NOR -> IRN

pattern  accuse.blame-place
code     ACCUSE
mode     allege
verb     place | lay | put | pin
nominal  no
subject  ACTOR:source
object   lemma: blame | responsibility
on|at    OWNER:target
example  Russia placed the blame on Ukraine.
         => ACCUSE RUS -> UKR

pattern  accuse.hold-responsible
code     ACCUSE
mode     allege
verb     hold
nominal  no
subject  ACTOR:source
object   ACTOR:target
content|complement|obl  lemma: responsible | accountable
example  Israel held Iran responsible for the attack.
         => ACCUSE ISR -> IRN

pattern  accuse.describe
code     ACCUSE
mode     disapprove
stance   oppose
verb     describe | call | brand | label | dub | term | characterize | characterise | deem | consider | portray | denounce | dismiss
nominal  no
subject  ACTOR:source
as|content|complement|object  class: reproach
object?  OWNER:target
example  Poland described Russia as an aggressor.
         => ACCUSE POL -> RUS
never    Canada described the Russian decision as wise.
agentless no

pattern  accuse.sue
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     sue | indict | prosecute
subject  ACTOR:source
object   OWNER:target
example  The Gambia sued Myanmar.
         => ACCUSE GMB -> MMR

pattern  accuse.charge-with
code     ACCUSE
mode     allege
context  legal
verb     charge
nominal  no
subject  ACTOR:source & sector: JUD | COP | GOV | MIL
object   PEOPLE:target
with     ANY
example  Turkish prosecutors charged the journalists with espionage.
         => ACCUSE TUR -> *

pattern  accuse.lawsuit
code     ACCUSE
mode     allege
context  legal
verb     file | bring | lodge | launch
nominal  no
subject  ACTOR:source
object   lemma: lawsuit | complaint | charge | suit | case | legal action | appeal | petition
against  OWNER:target
example  Ukraine filed a lawsuit against Russia.
         => ACCUSE UKR -> RUS

pattern  accuse.investigate
code     ACCUSE
mode     investigate
verb     investigate | probe | inquire
subject  ACTOR:source & sector: COP | JUD | GOV | LEG | SPY | IGO | UNO | EUR | MIL | SOC | NGO | JRN | ELI
object|into|of  class: crime | OWNER:target
against|by|of|in?  OWNER:target
example  Swiss prosecutors are investigating FIFA.
         => ACCUSE CHE -> *
never    The firm investigates opportunities in the region.

pattern  accuse.open-inquiry
code     ACCUSE
mode     investigate
verb     open | launch | begin | start | order | announce | conduct
nominal  no
subject  ACTOR:source
object   lemma: investigation | inquiry | probe | enquiry | criminal case | criminal investigation
against|into|of  OWNER:target | class: crime | ANY
example  A Chilean judge opened an investigation against the officials.
         => ACCUSE CHL -> CHL

pattern  accuse.send-investigators
code     ACCUSE
mode     investigate
verb     send | dispatch
nominal  no
subject  ACTOR:source
to|in?   ACTOR:target
purpose  lemma: investigate | probe
example  The United Nations sent experts to Bosnia to investigate the massacre.
         => ACCUSE UNO -> BIH

pattern  accuse.summon
code     ACCUSE
mode     disapprove
context  diplomatic
verb     summon
nominal  no
subject  ACTOR:source
object   lemma: ambassador | envoy | diplomat | charge d'affaires | chargé | attache & OWNER:target?
example  Pakistan summoned the Indian ambassador.
         => ACCUSE PAK -> IND

pattern  accuse.protest-note
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    114
verb     lodge | file | deliver | send | hand | submit
nominal  no
subject  ACTOR:source
object   lemma: protest | protest note | complaint | note of protest | formal protest
with|to|against|indirect|over?  OWNER:target
priority 2
example  Vietnam lodged a protest with China.
         => ACCUSE VNM -> CHN

pattern  accuse.protest-verb
code     ACCUSE
mode     disapprove
verb     protest | object
nominal  no
subject  ACTOR:source & sector: GOV
object|against|to|over  OWNER:target
example  The Japanese government protested the Chinese drills.
         => ACCUSE JPN -> CHN
