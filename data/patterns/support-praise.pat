# Praise, endorsement, backing in words.

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
object  lemma: support | solidarity | gratitude | appreciation | admiration | backing | full support | thanks | friendship | congratulation | congratulations | welcome | approval | mutual respect | moral support | strong support | unwavering support
for|to|with|of|behind|in|indirect?  ANY & OWNER:target?
example  Canada expressed its solidarity with Ethiopia.
         => SUPPORT CAN -> ETH
example  Iraq reiterated its full support for Chile.
         => SUPPORT IRQ -> CHL

pattern  support.express-trust
code     SUPPORT
cameo    051
verb     express | voice | offer | convey | declare | show | reiterate | reaffirm | renew | repeat | affirm | state | demonstrate | restate | stress | underline | underscore
nominal  no
stance   support
subject  ACTOR:source
object   lemma: confidence | satisfaction | unity | faith | trust
for|to|with|of|behind|in|towards|toward OWNER:target
example  Canada expressed its confidence in the Ethiopian government.
         => SUPPORT CAN -> ETH
never    The Canadian minister expressed confidence that the matter would be settled.

pattern  support.reaffirm-bonds
code     SUPPORT
verb     reaffirm | affirm | renew | restate | stress | celebrate | hail
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | EUR | IGO
object   lemma: bond | friendship | alliance | partnership | tie | close tie | brotherhood | kinship
with|to  ACTOR:target & not sector: BUS
example  Vietnam reaffirmed its bonds with Cuba.
         => SUPPORT VNM -> CUB
never    The minister celebrated his bonds with the bank.


pattern  support.at-side
code     SUPPORT
verb     stand | remain | stay
nominal  no
stance   support
future   SUPPORT
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | PTY | OPP | REB
at|by    lemma: side & OWNER:target
example  Cuba stands at the side of Venezuela.
         => SUPPORT CUB -> VEN
never    The guard stood at the side of the road.


pattern  support.back-more
code     SUPPORT
cameo    051
verb     support | back | endorse | champion | favour | favor | stand_by | side | second | espouse
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

pattern  support.embrace-actor
code     SUPPORT
cameo    051
verb     embrace
reduced  no
stance   support
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | ELI
object   ACTOR:target & kind: person | organization & not lemma: capital | root | investor | duty
example  Spain embraced the opposition leader of Peru.
         => SUPPORT ESP -> PER
never    The Spanish senator embraced his roots in Peru.

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
from|of  ACTOR:source & not lemma: voter | respondent | electorate | percent | household
example  Ethiopia won the backing of Canada.
         => SUPPORT CAN -> ETH

pattern  support.stand
code     SUPPORT
cameo    051
verb     stand | rally | line_up | throw_weight
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB
by|behind|with|alongside  OWNER:target & not class: words-and-traits
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
object   NONE
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

pattern  support.back
code     SUPPORT
stance   support
reduced  no
verb     support | back | endorse | champion
subject  ACTOR:source & not sector: JUD | BUS | MED & not lemma: voter | percent | electorate | respondent | pollster | poll | half | majority
object|for  OWNER:target
example  The United States reiterated its support for Ukraine.
         => SUPPORT USA -> UKR
never    The beams support the roof.

pattern  support.praise
code     SUPPORT
verb     praise | commend | hail | applaud | laud | congratulate | salute | compliment | honour | honor | welcome
subject  ACTOR:source & not lemma: analyst | trader | investor
object|for|to  OWNER:target & not lemma: return | release | departure | arrival | end | fall | arrest | death | call | result | news | chance | opportunity | prospect
stance   support
example  The European Union welcomed Serbia's decision.
         => SUPPORT EUR -> SRB
never    Fans hailed the band.

pattern  support.welcome-act
code     SUPPORT
verb     welcome | hail | praise | applaud | commend
nominal  no
subject  ACTOR:source
object   EVENT
priority 20
inherit  doer
stance   support
confidence 0.7
example  NATO welcomed the signing of the treaty by Albania.
         => SUPPORT IGO -> ALB

pattern  support.voice
code     SUPPORT
noun     support | backing | solidarity | praise | endorsement | admiration | gratitude
subject  ACTOR:source
for|to|with|of|object  OWNER:target
stance   support
example  Poland voiced support for Moldova.
         => SUPPORT POL -> MDA
never    The Danish deputy launched Respect, a party, with Norwegian activists.

pattern  support.defend
code     SUPPORT
verb     defend
nominal  no
subject  ACTOR:source & not sector: JUD | MIL
object   OWNER:target & not lemma: tax | law | bill
against|from|as|over?  ANY
confidence 0.6
example  Yasser Arafat defended Iraq against Western criticism.
         => SUPPORT PSE -> IRQ
never    The army defended the city.
never    The Swedish leader defended his party's plans.

pattern  support.thank
code     SUPPORT
verb     thank
subject  ACTOR:source
object   ACTOR:target
example  The Ukrainian president thanked Canada.
         => SUPPORT UKR -> CAN

pattern  support.defend-call
code     SUPPORT
verb     defend | justify | vindicate | uphold
nominal  no
subject  ACTOR:source & sector: GOV | LEG | PTY | IGO | EUR
object   class: acts | lemma: policy | record | decision | conduct | arrest | strike & OWNER:target
confidence 0.6
example  The Serbian president defended Russia's decision.
         => SUPPORT SRB -> RUS
never    The Serbian champion defended her title.

pattern  support.inaugurate
code     SUPPORT
context  diplomatic
verb     open | inaugurate | reopen
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR
object   lemma: embassy | consulate | diplomatic mission | liaison office | trade office | interests section
in       OWNER:target
example  Oman opened a liaison office in Syria.
         => SUPPORT OMN -> SYR
never    A bank opened an office in Syria.

pattern  support.voice-2
code     SUPPORT
verb     throw | put | lend
nominal  no
stance   support
subject  ACTOR:source
object  lemma: weight | support | backing
behind|to  OWNER:target | lemma: bid | plan | candidate | campaign | proposal | effort & OWNER:target?
example  Ghana threw its weight behind Kenya.
         => SUPPORT GHA -> KEN

pattern  support.hail-2
code     SUPPORT
verb     hail | praise | commend | salute | applaud | welcome | laud | toast | honour | honor
nominal  no
stance   support
priority 1
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL | SOC | ELI
object  lemma: leadership | courage | progress | role | contribution | friendship | partnership | alliance | cooperation | commitment | effort | work | reform | achievement | decision | restraint | sacrifice & OWNER:target?
of|by|with|in?  OWNER:target
example  Iraq praised the leadership of Chile.
         => SUPPORT IRQ -> CHL

pattern  support.congratulate
code     SUPPORT
verb     congratulate | felicitate | compliment
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REL | PTY | MIL | OPP
object  PEOPLE:target | OWNER:target
on|for?  ANY
example  The Pakistani president congratulated the Vietnamese king.
         => SUPPORT PAK -> VNM

pattern  support.side-with
code     SUPPORT
verb     side | ally | align | stand | sympathise | sympathize | identify
nominal  no
agentless no
stance   support
confidence 0.65
reduced  no
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | PTY | REB | REL
with|alongside|behind|by  ACTOR:target
example  Colombia aligned itself with Iraq.
         => SUPPORT COL -> IRQ
never    The Danish minister agreed with Norway that talks should wait.

pattern  support.solidarity-n
code     SUPPORT
noun     solidarity | support | sympathy | backing | endorsement
confidence 0.6
priority -1
subject  ACTOR:source
with|for|of  OWNER:target
example  Norwegian solidarity with India continued.
         => SUPPORT NOR -> IND

pattern  support.endorse-candidate
code     SUPPORT
context  election
verb     endorse | back | support | champion
nominal  no
reduced  no
stance   support
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | SOC | LAB | JRN | REL
object  lemma: candidate | president | nominee | contender | candidacy | leader | ticket | bid | premier | senator | challenger & OWNER:target?
for|as|in?  ANY
example  A Iraqi union endorsed the Chilean candidate.
         => SUPPORT IRQ -> CHL

pattern  support.lobby-for
code     SUPPORT
cameo    053
verb     lobby | campaign | push | press | speak_up | vouch | plead
nominal  no
stance   support
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | OPP | SOC | PTY
for  lemma: membership | bid | accession | statehood | independence | candidacy | recognition | release | peace | admission & OWNER:target
example  Germany lobbied for the Nigerian bid.
         => SUPPORT DEU -> NGA

pattern  support.come-out
code     SUPPORT
cameo    051
verb     come_out | come | speak | argue | declare | pronounce | rally | line_up | be | speak_out | side | campaign
nominal  no
stance   support
priority 3
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | IGO | EUR | UNO | REL | LAB | SOC | ELI
in|to  lemma: favour | favor | support | defence | defense & OWNER:target
example  Bolivia came out in favour of Angola.
         => SUPPORT BOL -> AGO
never    Bolivia came out in force.

pattern  support.lend-weight
code     SUPPORT
cameo    051
verb     lend | throw | add | voice | declare | put
nominal  no
stance   support
priority 8
subject  ACTOR:source
object  lemma: support | backing | weight | voice | endorsement | name | full support | solidarity | sympathy
to|behind|for|with|indirect  OWNER:target | PEOPLE:target
example  Botswana lent its support to Angola.
         => SUPPORT BWA -> AGO
never    The bank lent its name to a stadium.

pattern  support.back-plan
code     SUPPORT
cameo    051
verb     back | endorse | champion | second | uphold | applaud | hail | commend | laud | advocate
nominal  no
stance   support
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | IGO | EUR | UNO | PTY | MIL | LAB
object  lemma: plan | peace plan | proposal | bid | membership bid | initiative | peace proposal | candidacy | application | roadmap | effort | position | stance | claim | call | membership | appeal & OWNER:target
example  Botswana endorsed the Angolan peace plan.
         => SUPPORT BWA -> AGO

pattern  support.win-backing
code     SUPPORT
cameo    051
verb     win | receive | get | gain | secure | earn | draw | attract | enjoy | obtain | pick_up | garner
nominal  no
stance   support
priority 6
confidence 0.7
subject  ACTOR:target & sector: LEG | PTY | ELI | OPP | GOV
object   lemma: support | backing | endorsement | blessing | nod
from|of  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | SOC | LAB | REL | IGO | EUR | UNO
example  The Danish senator won the support of the Danish Conservatives.
         => SUPPORT DNK -> DNK
never    The Danish army received fire support from France.

pattern  support.have-backing
code     SUPPORT
cameo    051
verb     have
nominal  no
stance   support
priority 6
confidence 0.6
subject  ACTOR:target & sector: LEG | PTY | ELI | OPP | GOV
object   lemma: support | backing | endorsement | blessing
from|of  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | SOC | LAB | REL | IGO | EUR | UNO
example  The Danish senator has the endorsement of a Danish union.
         => SUPPORT DNK -> DNK
