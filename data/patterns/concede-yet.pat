pattern  concede.scrap-law
code     CONCEDE
cameo    080
verb     scrap | repeal | abolish | withdraw | revoke | cancel | drop | shelve | suspend | reverse | amend | abandon | rescind | overturn | postpone
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: law | bill | tax | reform | tax increase | price rise | fuel tax | plan | decree | pension reform | subsidy cut | extradition bill | fee | security law | price increase | death penalty | austerity measure | ban | tuition fee
after|following|amid|in|under  lemma: protest | pressure | demonstration | riot | unrest | strike | outcry | criticism | backlash
example  Egypt scrapped the tax after protests.
         => CONCEDE EGY

pattern  concede.abolish-penalty
code     CONCEDE
context  human_rights
cameo    081
verb     abolish | end | outlaw | scrap | suspend
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: death penalty | capital punishment | apartheid | slavery | censorship | emergency law | one-party rule | martial law | press censorship | corporal punishment | discrimination
example  Ukraine abolished the death penalty.
         => CONCEDE UKR

pattern  concede.grant-right
code     CONCEDE
context  rights_freedoms
cameo    081
verb     grant | give | extend | restore | recognise | recognize | guarantee
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: right | rights | vote | autonomy | citizenship | equal rights | right to vote | voting right | freedom | land right | legal status | self-rule | self-government | independence
to|indirect|for  PEOPLE:target | OWNER:target
example  Italy granted autonomy to Pakistani minorities.
         => CONCEDE ITA -> PAK

pattern  concede.allow-protest
code     CONCEDE
cameo    081
verb     allow | permit | authorise | authorize | let
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | COP | JUD | MIL
object  lemma: protest | demonstration | rally | march | party | strike | newspaper | opposition party | gathering | candidate | union | broadcast | film | book | mosque | church & OWNER:target?
in|content?  ANY
example  Peru permitted an opposition rally.
         => CONCEDE PER -> *

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

pattern  concede.truce-offer
code     CONCEDE
context  military
cameo    0871
verb     offer | call | declare | announce | proclaim
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & sector: REB | MIL | GOV | PRM | UAF
object  lemma: ceasefire | truce | cease-fire | armistice | lull | pause | cessation
to|with|in|of?  OWNER:target
example  Pakistani rebels proclaimed a truce.
         => CONCEDE PAK

pattern  concede.pledge-pullout
code     CONCEDE
context  military
cameo    0873
verb     pledge | promise | announce | agree | plan | decide | vow
nominal  no
priority 6
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | UNO
content|to  lemma: withdraw | pull_out | leave | retreat | pull_back | redeploy | evacuate | bring_home | disarm | demobilise | demobilize
from|of?  OWNER:target
example  Ukraine pledged to withdraw from Brazil.
         => CONCEDE UKR -> *

pattern  concede.promise-ease
code     CONCEDE
cameo    081
verb     pledge | promise | announce | agree | plan | decide | vow | offer
nominal  no
priority 6
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | JUD | COP
content|to  lemma: ease | relax | lift | loosen | end | scrap | remove | abolish | drop | soften | waive
object?  ANY
example  Germany promised to ease restrictions on Nigerian journalists.
         => CONCEDE DEU -> *

pattern  concede.forgo
code     CONCEDE
cameo    080
verb     forgo | forego | renounce | waive | relinquish | give_up | drop | withdraw | abandon
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | REB | PTY | LEG | OPP
object  lemma: right | claim | violence | armed struggle | veto | territorial claim | nuclear weapon | candidacy | seat | boycott | threat | demand | terrorism | immunity | revenge | independence | secession
to|in|of|against|over?  ANY & OWNER:target?
example  German rebels renounced violence.
         => CONCEDE DEU

pattern  concede.settle-suit
code     CONCEDE
context  legal
cameo    080
verb     settle | drop | withdraw | compensate
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | BUS | SOC | COP | LEG
object  lemma: lawsuit | suit | case | claim | legal action | complaint | appeal
with|against|by?  OWNER:target
example  Brazil settled a lawsuit with a Swedish firm.
         => CONCEDE BRA -> *

pattern  concede.compensate
code     CONCEDE
cameo    080
verb     compensate | indemnify
confidence 0.6
subject  ACTOR:source & sector: GOV | BUS | MIL | COP | UNO | IGO
object  PEOPLE:target
for?  ANY
example  Spain compensated Peruvian victims.
         => CONCEDE ESP -> PER

pattern  concede.express-regret
code     CONCEDE
cameo    055
verb     express | voice | offer | convey | show
nominal  no
subject  ACTOR:source
object  lemma: regret | remorse | regrets | apology | apologies | contrition | deep regret
for|over|to|about|at?  ANY & OWNER:target?
example  Pakistan expressed regret over the raid.
         => CONCEDE PAK

pattern  concede.regret
code     CONCEDE
cameo    055
verb     regret | apologise | apologize | rue
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | LEG | REL | IGO | UNO
object|for|over|content  lemma: killing | death | loss | incident | mistake | error | raid | attack | crime | war | slavery | remark | abuse | massacre | bombing | role | shooting | downing | genocide & OWNER:target?
of|in?  ANY
example  Brazil regretted the killing of Swedish civilians.
         => CONCEDE BRA -> *

pattern  concede.reinstate
code     CONCEDE
cameo    081
verb     reinstate | rehire | readmit | rehabilitate | restore
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | JUD | LEG | BUS | MIL
object  PEOPLE:target & lemma: minister | judge | worker | teacher | general | official | employee | striker | president | officer | mayor | chief
to|in|as?  ANY
example  Germany reinstated Nigerian teachers.
         => CONCEDE DEU -> NGA
