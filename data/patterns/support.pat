# Praise, endorsement, backing in words; recognition; relations opened; agreements signed.

pattern  support.back
code     SUPPORT
stance   support
reduced  no
verb     support | back | endorse | champion | advocate
subject  ACTOR:source & not sector: JUD | BUS & not lemma: voter | percent | electorate | respondent | pollster | poll | half | majority
object|for  OWNER:target
example  The United States reiterated its support for Ukraine.
         => SUPPORT USA -> UKR
never    The beams support the roof.

pattern  support.praise
code     SUPPORT
verb     praise | commend | hail | applaud | laud | congratulate | salute | compliment | honour | honor | welcome
subject  ACTOR:source
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
object   OWNER:target
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

pattern  support.recognise
code     SUPPORT
cameo    054
verb     recognize | recognise
subject  ACTOR:source & not sector: COP
object   ACTOR:target
as?      ANY
example  Spain recognized the State of Palestine.
         => SUPPORT ESP -> PSE
never    Residents recognized the song.

pattern  support.sign
code     SUPPORT
cameo    057
verb     sign | ratify | ink | initial
subject  ACTOR:source & not class: sports
object   class: agreements & ANY:instrument
with|between?  ACTOR:target
example  China and Chile signed a trade agreement.
         => SUPPORT CHN, CHL
never    The striker signed a contract with the club.

pattern  support.relations
code     SUPPORT
verb     establish | restore | resume | normalize | normalise | open | upgrade | re-establish | renew | reestablish
subject  ACTOR:source
object   class: relations & not lemma: link | trade | lemma: embassy | consulate
with|in?  ACTOR:target
example  Iran restored diplomatic relations with Saudi Arabia.
         => SUPPORT IRN -> SAU
never    The Peruvian party restored the link between pay and pensions.

pattern  support.ties-up
code     SUPPORT
verb     improve | strengthen | deepen | boost
subject  ACTOR:source
object   lemma: relation | relations | tie | ties
with     ACTOR:target
confidence 0.65
example  Ethiopia has strengthened its ties with Somaliland.
         => SUPPORT ETH -> SOM

pattern  support.vote-for
code     SUPPORT
stance   support
vote     for
verb     vote
subject  ACTOR:source & not sector: CVL & not lemma: voter | people | electorate | percent | state
for|in_favor_of|in_favour_of  ANY:issue
priority 2
example  Brazil voted for the resolution.
         => SUPPORT BRA
never    The people of Ireland voted for the Greens.

pattern  support.approve
code     SUPPORT
verb     approve | adopt | pass
nominal  no
subject  ACTOR:source & sector: LEG | UNO | GOV
object   class: agreements & not class: none-at-all
outcome  adopted
example  The parliament of Sweden approved the treaty.
         => SUPPORT *
