# Relations reduced or cut, sanctions, expulsions of diplomats, convictions, suspended treaties and membership.

pattern  sanction.impose
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     impose | levy | slap | introduce | place | adopt | enact | tighten | extend | expand | renew | announce | approve | toughen | apply | raise | increase | unveil | issue
nominal  yes
subject  ACTOR:source
object   class: sanctions
on|against|to|for  OWNER:target
example  The European Union imposed sanctions on Belarus.
         => SANCTION EUR -> BLR
never    The chair imposed order on the meeting.

pattern  sanction.verb
code     SANCTION
mode     discontinue
context  economic
cameo    163
verb     sanction | embargo | blacklist
nominal  no
subject  ACTOR:source
object   OWNER:target
example  The United States sanctioned two Russian banks.
         => SANCTION USA -> RUS

pattern  sanction.noun
code     SANCTION
mode     discontinue
noun     sanction | sanctions | embargo
subject  ACTOR:source
on|against|object  OWNER:target
confidence 0.65
example  American sanctions against Iran hit exports.
         => SANCTION USA -> IRN

pattern  sanction.relations
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     break | cut | sever | break_off | cut_off | suspend | downgrade | freeze | end | reduce | scale_back | terminate | curtail | halt | rupture
nominal  yes
subject  ACTOR:source
object|off  class: relations
with|to?  OWNER:target
example  Saudi Arabia severed diplomatic relations with Iran.
         => SANCTION SAU -> IRN
never    The actor cut ties with his agent.

pattern  sanction.recall
code     SANCTION
mode     withdraw
context  diplomatic
verb     recall | withdraw | pull_out
nominal  no
subject  ACTOR:source
object   lemma: ambassador | envoy | diplomat | embassy staff
from|to|in  ACTOR:target
example  Turkey recalled its ambassador from Israel.
         => SANCTION TUR -> ISR

pattern  sanction.expel
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | force_out | eject | oust
subject  ACTOR:source
object   class: diplomats & OWNER:target?
example  Moscow expelled three British diplomats.
         => SANCTION RUS -> GBR

pattern  sanction.close-embassy
code     SANCTION
mode     withdraw
context  diplomatic
verb     close | shut | shut_down
nominal  no
subject  ACTOR:source
object   lemma: embassy | consulate | border | airspace | mission
in|with|to?  ACTOR:target
example  Canada closed its embassy in Iran.
         => SANCTION CAN -> IRN

pattern  sanction.aid
code     SANCTION
mode     discontinue
verb     suspend | cut | halt | stop | freeze | withhold | cut_off | end | reduce | terminate | withdraw | slash
nominal  yes
subject  ACTOR:source
object|off  lemma: aid | assistance | loan | funding | credit | support | supply | arms sale | shipment | delivery | money | cooperation | export | fund
to|for|from  OWNER:target
example  Germany suspended aid to Mali.
         => SANCTION DEU -> MLI

pattern  sanction.treaty
code     SANCTION
mode     withdraw
verb     suspend | withdraw | quit | pull_out | leave | abandon | scrap | tear_up | denounce | exit | abrogate | cancel | terminate | annul | violate
nominal  yes
subject  ACTOR:source
object|from|of|in  class: agreements & ANY:instrument
with|by?  OWNER:target
confidence 0.7
example  Russia suspended the treaty with the United States.
         => SANCTION RUS -> USA

pattern  sanction.membership
code     SANCTION
mode     withdraw
verb     suspend | expel | exclude | remove | ban
nominal  yes
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG
object   ACTOR:target
from     ACTOR | lemma: membership | organization | group | council | bloc
example  The African Union suspended Mali from the organization.
         => SANCTION IGO -> MLI

pattern  sanction.convict
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine | condemn
subject  ACTOR:source & sector: JUD | GOV | MIL
object   PEOPLE:target
to|for|of|in?  ANY
example  A Turkish court sentenced the journalist to ten years.
         => SANCTION TUR -> *

pattern  sanction.convicted
code     SANCTION
mode     convict
context  legal
verb     convict | sentence
nominal  no
object   PEOPLE:target & not sector: JUD
by|in?   ACTOR:source
priority -3
example  The Kenyan rebel was sentenced to death.
         => SANCTION * -> KEN

pattern  sanction.halt-talks
code     SANCTION
mode     withdraw
cameo    164
verb     suspend | halt | break_off | freeze | end | walk_out | pull_out
nominal  no
subject  ACTOR:source
object|of|from|off  lemma: talk | talks | negotiation | dialogue | peace process
with     ACTOR:target
priority 1
example  Colombia suspended talks with the ELN rebels.
         => SANCTION COL -> COL
