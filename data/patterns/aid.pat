# Material help that benefits the recipient.

pattern  aid.provide
code     AID
pledge   delivered
verb     provide | give | donate | deliver | supply | grant | contribute | extend | hand_over | disburse | allocate | ship | airlift | lend | distribute | fly | channel
nominal  yes
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | REL | MIL | LEG | CVL | UNK | SPY | REB
object   class: aid | MONEY
to|indirect|for  OWNER:target & not sector: PTY | LEG | ELI | JRN | BUS
example  The European Union gave Ivory Coast 5.1 million dollars of aid.
         => AID EUR -> CIV
never    The minister gave reporters details.

pattern  aid.send
code     AID
pledge   delivered
verb     send | dispatch | ship | fly | airlift | rush
nominal  no
subject  ACTOR:source
object   class: aid & not class: diplomats
to|indirect  OWNER:target
example  The United States sent arms to Pakistan.
         => AID USA -> PAK

pattern  aid.provide-with
code     AID
pledge   delivered
verb     provide | supply | arm | equip
nominal  no
subject  ACTOR:source
object   PEOPLE:target
with     class: aid | MONEY
example  France provided Chad with military equipment.
         => AID FRA -> TCD

pattern  aid.arm
code     AID
context  military
cameo    072
verb     arm | equip | train | finance | fund | bankroll | subsidize | subsidise
nominal  no
subject  ACTOR:source
object   PEOPLE:target
example  Iran armed the Houthis.
         => AID IRN -> *

pattern  aid.help
code     AID
verb     assist | help | aid
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | NGO | REL | SOC
object   OWNER:target & sector: GOV | MIL | REB | REF | COP | OPP | AGR | MED | CVL
with|content|in  ANY
confidence 0.55
example  Norwegian troops helped Afghan refugees.
         => AID NOR -> *
never    The Danish officer is assisting prosecutors.
never    A driver from Denmark helped people off the tram.

pattern  aid.noun
code     AID
noun     aid | assistance | grant | loan | donation | relief
itself   not lemma: aide
subject  ACTOR:source
to|for|object  OWNER:target
confidence 0.7
example  Japanese aid to Nepal arrived on Monday.
         => AID JPN -> NPL
never    Peruvian aides to the White House arrived.

pattern  aid.asylum
code     AID
context  asylum
cameo    075
verb     grant | give | offer
nominal  no
subject  ACTOR:source
object   lemma: asylum | political asylum | diplomatic asylum | refuge | refugee status | sanctuary | citizenship | protection
to|indirect  PEOPLE:target
priority 3
example  Uganda granted political asylum to Rwandan rebels.
         => AID UGA -> RWA

pattern  aid.shelter
code     AID
context  asylum
verb     shelter | harbour | harbor | host | take_in
nominal  no
subject  ACTOR:source
object   lemma: refugee | asylum seeker | displaced person | evacuee
confidence 0.6
owner?   OWNER:target
example  Lebanon sheltered Syrian refugees.
         => AID LBN -> SYR

pattern  aid.debt
code     AID
context  economic
verb     forgive | cancel | write_off | waive | reschedule
nominal  no
subject  ACTOR:source
object   lemma: debt | loan
of|for?  OWNER:target
owner?   OWNER:target
example  Russia cancelled the debt of Cuba.
         => AID RUS -> CUB

pattern  aid.rescue
code     AID
verb     rescue | evacuate | save
nominal  yes
subject  ACTOR:source | OWNER:source
object   PEOPLE:target & not sector: GOV | LEG | PTY | ELI
confidence 0.7
example  Italian coast guards rescued the migrants.
         => AID ITA -> *
never    The general saved Denmark from a war.

pattern  aid.peacekeepers
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch
nominal  no
subject  ACTOR:source
object   lemma: peacekeeper | peacekeeping troop | peacekeeping force | blue helmet
to|in    ACTOR:target
priority 3
example  Bangladesh sent peacekeepers to Sierra Leone.
         => AID BGD -> SLE
