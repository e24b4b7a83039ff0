# Help asked for.

pattern  request.plead
code     REQUEST
verb     plead | beg | cry | appeal | pray
nominal  no
confidence 0.65
subject  ACTOR:source
with|to  ACTOR:target | OWNER:target
for|content  ANY
example  Colombia pleaded with Iraq for help.
         => REQUEST COL -> IRQ

pattern  request.seek-thing
code     REQUEST
mode     assist
verb     seek | request | solicit | want
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | REB | BUS | SOC
object  lemma: help | aid | assistance | loan | bailout | investment | weapon | troop | funding | arms | intervention | mediation | asylum | membership | support | money | debt relief | backing
from|of  ACTOR:target | OWNER:target
example  Colombia sought mediation from Iraq.
         => REQUEST COL -> IRQ

pattern  request.apply
code     REQUEST
verb     apply | petition | bid
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV
for|content  lemma: membership | accession | loan | aid | join | entry | status
to|with|of?  OWNER:target
example  Vietnam applied for membership.
         => REQUEST VNM

pattern  request.file-request
code     REQUEST
verb     submit | file | lodge | send | make | present
nominal  no
priority 2
subject  ACTOR:source
object  lemma: request | extradition request | application | appeal | petition | demand | plea | bid | list of demands
to|with|for|from  ACTOR:target | OWNER:target
example  Algeria submitted a request to Germany.
         => REQUEST DZA -> DEU

pattern  request.appeal-for
code     REQUEST
cameo    100
verb     appeal | call | plead | push | cry_out | clamour | clamor | campaign
nominal  no
subject  ACTOR:source
object   NONE
for  lemma: help | aid | peace | calm | end | ceasefire | unity | restraint | release | withdrawal | dialogue | talk | talks | reform | intervention | resignation | international help | assistance | halt | cooperation | independence | negotiation | justice | return | truce & OWNER:target?
from|to|on|with?  OWNER:target
example  Nigeria appealed for help from Ukraine.
         => REQUEST NGA -> UKR
example  Peru called for a halt to the fighting.
         => REQUEST PER

pattern  request.appeal-for-matter
code     REQUEST
cameo    100
verb     appeal | call | plead | push | cry_out | clamour | clamor | campaign
nominal  no
inherit  no
subject  ACTOR:source
object   NONE
for  lemma: action | support | sanction | investigation | inquiry | election | boycott | probe | referendum | ban | law | vote | review
from|to|on|by|against?  ACTOR:target
example  Peru called for sanctions against Italy.
         => REQUEST PER -> ITA
example  Peru called for an inquiry into the Italian bank.
         => REQUEST PER

pattern  request.help
code     REQUEST
mode     assist
cameo    100
verb     ask | request | beg | appeal | plead
nominal  no
priority 2
subject  ACTOR:source
object|for  lemma: help | aid | assistance | loan | money | asylum | troop | weapon | protection | funding | support | food | humanitarian aid | military aid | rescue | arms | peacekeeper | relief | military help | bailout | refuge | international assistance | emergency aid | political asylum
from|of|to|in?  OWNER:target
example  Turkey asked Canada for military aid.
         => REQUEST TUR -> *
never    The survivors were calling for help in Italy.

pattern  request.seek-help
code     REQUEST
mode     assist
cameo    100
verb     seek
nominal  no
priority 2
subject  ACTOR:source
object   lemma: help | aid | assistance | loan | money | asylum | troop | weapon | protection | funding | support | humanitarian aid | military aid | arms | peacekeeper | relief | military help | bailout | refuge | international assistance | emergency aid | political asylum
from|in  ACTOR:target & sector: GOV | IGO | EUR | UNO | MIL | NGO
example  Norway sought a loan from India.
         => REQUEST NOR -> IND
never    The couple sought shelter in a hotel.

pattern  request.ask-help-v
code     REQUEST
mode     assist
cameo    100
verb     ask | request | beg | urge | call_on | appeal | implore
nominal  no
priority 2
subject  ACTOR:source
object|indirect|on|to|inner  ACTOR:target
content|to  lemma: help | assist | send | provide | supply | mediate | intervene | support | lend | protect | fund | give | host | train | rescue | contribute
example  Peru asked Italy to help.
         => REQUEST PER -> ITA

pattern  request.turn-to
code     REQUEST
mode     assist
verb     turn | apply | appeal
nominal  no
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | MIL | OPP | REB | REF | PTY
to  ACTOR:target
for  ANY
example  Botswana turned to Angola for help.
         => REQUEST BWA -> AGO

pattern  request.people-turn-to
code     REQUEST
mode     assist
verb     turn | appeal
nominal  no
priority 1
confidence 0.65
subject  ACTOR:source & sector: CVL & kind: nationality | group
to  ACTOR:target & sector: GOV | MIL | JUD | IGO | UNO | EUR
for  lemma: help | protection | support | aid | assistance | mediation | money | weapon | recognition | justice | relief | backing
example  The Palestinians turned to the Security Council for protection.
         => REQUEST PSE -> UNO
never    The Italians turned to olive oil for flavour.

