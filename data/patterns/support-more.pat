pattern  support.praise-more
code     SUPPORT
cameo    051
verb     praise | commend | hail | applaud | laud | congratulate | salute | compliment | honour | honor | welcome | extol | eulogize | acclaim | admire | thank | esteem | felicitate | bless | greet_warmly
stance   support
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | SOC | ELI | JUD | LAB | NGO | COP
object|for|on  OWNER:target & not lemma: return | release | departure | arrival | end | fall | arrest | death | call | result | news | chance | opportunity | prospect
example  Sweden commended Japan for its reforms.
         => SUPPORT SWE -> JPN
never    Critics praised the film.
never    The Greek minister welcomed the return of the Spanish detainees.

pattern  support.express
code     SUPPORT
cameo    051
verb     express | voice | offer | convey | declare | extend | show | send | reiterate | reaffirm | pledge | give | lend | announce | renew | repeat | affirm | throw | state | demonstrate | restate | stress | underline | underscore
nominal  no
stance   support
subject  ACTOR:source
object  lemma: support | solidarity | gratitude | appreciation | admiration | satisfaction | backing | full support | confidence | thanks | friendship | congratulation | congratulations | welcome | unity | faith | trust | approval | mutual respect | moral support | strong support | unwavering support
for|to|with|of|behind|in|indirect?  ANY & OWNER:target?
example  Canada expressed its solidarity with Ethiopia.
         => SUPPORT CAN -> ETH
example  Iraq reiterated its full support for Chile.
         => SUPPORT IRQ -> CHL

pattern  support.back-more
code     SUPPORT
cameo    051
verb     support | back | endorse | champion | favour | favor | stand_by | side | second | embrace | espouse
reduced  no
stance   support
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | SOC | ELI | LAB & not lemma: voter | percent | electorate | respondent | pollster | poll | half | majority
object|for|with  OWNER:target | class: texts | class: agreements | lemma: bid | candidacy | independence | membership | resolution | plan | statehood | accession | peace process | effort | initiative | decision | cause | sovereignty | role & OWNER:target?
example  Spain endorsed Peru.
         => SUPPORT ESP -> PER
example  Sweden sided with Japan.
         => SUPPORT SWE -> JPN
never    The Dutch court upheld the sentence.
never    The Dutch minister advocated air strikes.
never    Forty percent of Irish voters support the president.

pattern  support.n-more
code     SUPPORT
cameo    051
noun     support | backing | solidarity | praise | endorsement | approval
stance   support
confidence 0.65
subject  ACTOR:source
for|of|to|with  OWNER:target | class: texts | lemma: bid | candidacy | independence | membership | plan | statehood | accession | effort | initiative | decision & OWNER:target?
example  Ukrainian support for Brazil remains.
         => SUPPORT UKR -> BRA

pattern  support.get-praise
code     SUPPORT
cameo    051
verb     win | receive | draw | earn | gain | get | attract | garner | secure | enjoy
nominal  no
stance   support
priority 2
subject  OWNER:target
object  lemma: praise | backing | support | endorsement | applause | approval | acclaim | full backing | recognition | commendation
from|of  ACTOR:source
example  Ethiopia won the backing of Canada.
         => SUPPORT CAN -> ETH

pattern  support.stand
code     SUPPORT
cameo    051
verb     stand | rally | line_up | throw_weight
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB
by|behind|with|alongside  OWNER:target
example  Poland stands behind Algeria.
         => SUPPORT POL -> DZA

pattern  support.welcome-thing
code     SUPPORT
cameo    051
verb     welcome | hail | applaud | praise | commend | celebrate | salute
nominal  no
stance   support
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | SOC | ELI
object  lemma: decision | agreement | deal | move | announcement | step | resolution | ruling | election | verdict | statement | initiative | release | ceasefire | withdrawal | offer | effort | progress | role | stance | result | outcome | plan | proposal | law | reform | role | vote | visit | policy & OWNER:target?
by|of|from|to?  OWNER:target
example  Ghana welcomed the Kenyan decision.
         => SUPPORT GHA -> KEN

pattern  support.approve-of
code     SUPPORT
cameo    051
verb     approve
nominal  no
stance   support
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REL
of  OWNER:target | ANY & OWNER:target?
example  Brazil approved of the Swedish policy.
         => SUPPORT BRA -> SWE

pattern  support.defend-more
code     SUPPORT
cameo    052
verb     defend | vindicate | justify | stand_up
nominal  no
agentless no
stance   support
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB
object|for  OWNER:target
against|from|over|as|in  ANY
example  Kenya defended Morocco against its critics.
         => SUPPORT KEN -> MAR
never    Parliament decides how Sweden is defended against terrorism.

pattern  support.rally-support
code     SUPPORT
cameo    053
verb     rally | drum_up | mobilise | mobilize
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REB
object|for  lemma: support | backing | vote
for|of  OWNER:target
example  Algeria rallied support for Germany.
         => SUPPORT DZA -> DEU

pattern  support.forgive
code     SUPPORT
cameo    056
verb     forgive | excuse
nominal  no
agentless no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | REL | MIL | REB
object  PEOPLE:target | ACTOR:target
for?  ANY
example  Kenya forgave Morocco for the war.
         => SUPPORT KEN -> MAR

pattern  support.pay-tribute
code     SUPPORT
cameo    051
verb     pay | give
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REL
object  lemma: tribute | respect | homage | credit
to|indirect  PEOPLE:target | OWNER:target
example  Sweden paid tribute to the Japanese king.
         => SUPPORT SWE -> JPN

pattern  support.award
code     SUPPORT
cameo    051
verb     award | confer | bestow | decorate | present | honour | honor
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR
object  lemma: medal | honour | honor | prize | title | order | award | decoration | honorary degree | citizenship
on|to|indirect|upon  PEOPLE:target
example  Spain awarded a medal to the Peruvian general.
         => SUPPORT ESP -> PER

pattern  support.vote-favour
code     SUPPORT
cameo    051
verb     vote
nominal  no
stance   support
vote     for
priority 3
subject  ACTOR:source
for|in_favor_of|in_favour_of|object  lemma: resolution | bill | motion | proposal | treaty | independence | accession | amendment | plan | deal | statehood | law | peace plan | membership & ANY:issue
example  Chile voted for the resolution.
         => SUPPORT CHL

pattern  support.pass-law
code     SUPPORT
cameo    051
verb     pass | approve | adopt | ratify | endorse | enact | back
nominal  no
stance   support
outcome  adopted
confidence 0.55
subject  ACTOR:source & sector: LEG | UNO | GOV | EUR | IGO
object  lemma: resolution | treaty | agreement | convention | protocol | accord | declaration | peace deal | trade deal | peace plan | constitution | joint statement | communique | charter | budget deal | peace accord & ANY:issue
on|with|for?  OWNER:target
example  The Polish parliament ratified the treaty.
         => SUPPORT POL

pattern  support.favour-plan
code     SUPPORT
cameo    051
adjective supportive | appreciative | grateful | proud | thankful
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REB | MIL
of|to|for  OWNER:target
example  Canada is grateful to Ethiopia.
         => SUPPORT CAN -> ETH

pattern  support.recognise-more
code     SUPPORT
context  diplomatic
cameo    054
verb     recognise | recognize | acknowledge
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR
object  ACTOR:target | lemma: independence | government | statehood | sovereignty | state | republic | transitional government | opposition & OWNER:target?
as|of?  OWNER:target | ANY
example  Peru recognised the independence of Italy.
         => SUPPORT PER -> ITA

pattern  support.recognition-n
code     SUPPORT
context  diplomatic
cameo    054
noun     recognition
subject  ACTOR:source
of  OWNER:target
example  The Canadian recognition of Ethiopia surprised Europe.
         => SUPPORT CAN -> ETH

pattern  support.grant-recognition
code     SUPPORT
context  diplomatic
cameo    054
verb     grant | give | extend | accord | offer
nominal  no
priority 2
subject  ACTOR:source
object  lemma: recognition | diplomatic recognition | observer status | most favoured nation status | membership | candidate status | autonomy | accreditation
to|indirect  OWNER:target
example  Algeria granted diplomatic recognition to Germany.
         => SUPPORT DZA -> DEU

pattern  support.open-relations
code     SUPPORT
context  diplomatic
cameo    054
verb     establish | restore | resume | normalise | normalize | open | upgrade | re-establish | renew | reestablish | forge | build | initiate | mend | repair | reopen | rebuild | improve | strengthen | deepen | boost | expand | enhance | elevate | broaden | cement | consolidate | develop | warm | thaw | tighten | advance | intensify
nominal  no
agentless no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB
object  lemma: relation | relations | tie | ties | diplomatic relation | diplomatic tie | diplomatic ties | relationship | full diplomatic relation | partnership | alliance | diplomatic cooperation | bilateral relation | bilateral ties | friendship | strategic partnership | trade tie | military tie | diplomatic link
with|between|to?  OWNER:target
example  India strengthened its ties with Poland.
         => SUPPORT IND -> POL
example  Peru and Italy restored diplomatic relations.
         => SUPPORT PER, ITA

pattern  support.relations-n
code     SUPPORT
context  diplomatic
cameo    054
noun     restoration | resumption | normalisation | normalization | establishment
of  lemma: relation | relations | tie | ties | diplomatic relation
subject?  ACTOR:source
with|between  OWNER:target
example  The Greek normalisation of relations with Uganda continued.
         => SUPPORT GRC -> UGA

pattern  support.open-embassy
code     SUPPORT
context  diplomatic
cameo    054
verb     open | reopen | inaugurate
nominal  no
subject  ACTOR:source
object  lemma: embassy | consulate | mission | diplomatic mission | liaison office | consulate general | trade office & not class: none-at-all
in  ACTOR:target
example  Morocco opened an embassy in Greece.
         => SUPPORT MAR -> GRC

pattern  support.accredit
code     SUPPORT
context  diplomatic
cameo    054
verb     appoint | name | accredit | nominate
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV
object  lemma: ambassador | envoy | consul | new ambassador
to|in  ACTOR:target
example  Nigeria appointed an ambassador to Ukraine.
         => SUPPORT NGA -> UKR

pattern  support.join
code     SUPPORT
context  diplomatic
cameo    054
verb     join | accede | rejoin | enter
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV
object|to|into  ACTOR:target & sector: IGO | UNO | EUR
example  Colombia joined NATO.
         => SUPPORT COL -> IGO

pattern  support.sign-more
code     SUPPORT
cameo    057
verb     sign | ink | initial | conclude | ratify | approve | endorse | finalise | finalize | formalise | formalize | seal | adopt
nominal  no
priority 1
subject  ACTOR:source
object  lemma: treaty | agreement | accord | pact | peace treaty | peace deal | trade agreement | memorandum | memorandum of understanding | convention | protocol | declaration | joint declaration | communique | joint statement | deal | peace agreement | peace accord | ceasefire agreement | free trade agreement | trade deal | free-trade agreement | charter | letter of intent | understanding | border treaty | friendship treaty | nuclear deal | framework agreement | contract | security pact | cooperation agreement | extradition treaty | security agreement | document & ANY:instrument
with|between|on|to?  OWNER:target
example  Morocco signed a border treaty with Greece.
         => SUPPORT MAR -> GRC
never    The star signed a deal with a club in the league.

pattern  support.signing-n
code     SUPPORT
cameo    057
noun     signing | ratification | signature
subject  ACTOR:source
of  class: agreements & ANY:instrument
with|between?  OWNER:target
example  The Italian ratification of the treaty surprised Europe.
         => SUPPORT ITA
