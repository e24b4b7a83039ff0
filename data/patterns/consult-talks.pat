# Meetings, talks, calls that took place.

pattern  consult.talks-more
code     CONSULT
cameo    040
verb     hold | have | conduct | open | begin | start | resume | convene | continue | host_own | conclude | end | finish | wrap_up | complete | launch
nominal  no
symmetric yes
subject  ACTOR:source
object  lemma: talk | talks | negotiation | discussion | consultation | meeting | dialogue | conversation | summit | conference | session | bilateral talk | trade talk | peace talk | lunch | dinner | breakfast | round | parley | bilateral meeting | bilateral | debate | interview & not sector: JRN
with|between  ACTOR:both & not sector: JRN
example  Austria opened talks with Egypt.
         => CONSULT AUT, EGY
example  The Brazilian president had lunch with the Swedish king.
         => CONSULT BRA, SWE

pattern  consult.talks-plural
code     CONSULT
cameo    040
verb     hold | have | conduct | open | begin | start | resume | continue | conclude | end
nominal  no
symmetric yes
priority -3
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY
object  lemma: talk | talks | negotiation | discussion | consultation | meeting | dialogue | summit | peace talk | bilateral talk | trade talk | round
in|on|about|over|at?  ANY
example  Ghanaian and Kenyan ministers opened talks.
         => CONSULT GHA, KEN

pattern  consult.meet-more
code     CONSULT
cameo    040
verb     meet | confer | huddle | parley | consult | dine | lunch | sit_down | hobnob
nominal  no
symmetric yes
subject  ACTOR:source & not sector: JRN | BUS
with|object  ACTOR:both & not sector: JRN
example  The Ghanaian president dined with the Kenyan king.
         => CONSULT GHA, KEN
never    The road meets the river in Peru.

pattern  consult.gather
code     CONSULT
cameo    040
verb     meet | gather | convene | assemble | congregate
nominal  no
symmetric yes
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
in|at|for|on  ANY
example  Canada and Ethiopia met in Geneva.
         => CONSULT CAN, ETH

pattern  consult.negotiate
code     CONSULT
cameo    040
verb     negotiate | bargain | discuss | debate | talk | speak | communicate | chat
nominal  no
symmetric yes
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY | LAB | SOC | ELI
about    NONE
with  ACTOR:both & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY | LAB | SOC | ELI | REL
example  Kenya negotiated with Morocco.
         => CONSULT KEN, MAR

pattern  consult.begin-n
code     CONSULT
cameo    040
verb     begin | start | open | resume | continue | end | conclude | take_place | convene | get_under_way | proceed
nominal  no
symmetric yes
subject  lemma: talk | talks | negotiation | summit | conference | dialogue | peace talk | round | multilateral talk
between|among  ACTOR:both
example  Talks between Pakistan and Vietnam resumed.
         => CONSULT PAK, VNM

pattern  consult.exchange-views
code     CONSULT
cameo    040
verb     exchange | compare
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: view | views | opinion | note | notes | ideas | greeting | letter | message
with|on?  ACTOR:both
example  Egypt exchanged views with Norway.
         => CONSULT EGY, NOR
never    The two Danish senators share almost the same views.

pattern  consult.host-summit
code     CONSULT
mode     multilateral
cameo    040
verb     host | chair | convene | hold | organize | organise | open | sponsor | stage
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG
object  lemma: summit | conference | peace conference | climate summit | meeting | peace talk | round of talks | session | forum | donor conference | emergency session | emergency meeting | international conference | security conference | peace summit
between?  OWNER:target
with|of?  OWNER:target
example  Italy hosted a peace conference.
         => CONSULT ITA

pattern  consult.attend-more
code     CONSULT
mode     multilateral
cameo    040
verb     attend | join | participate | take_part | sit
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | REB | OPP
object|in|at  lemma: summit | conference | meeting | talk | talks | session | forum | peace talk | negotiation | peace conference | climate summit | dialogue | round
with|of?  OWNER:target
example  The Egyptian president attended a summit in Rome.
         => CONSULT EGY

pattern  consult.phone-more
code     CONSULT
mode     phone
cameo    041
verb     telephone | phone | ring | ring_up | video-conference
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP
object|with  ACTOR:both & sector: GOV | LEG | MIL | IGO | UNO | EUR | OPP | ELI
example  The Norwegian president telephoned the Indian king.
         => CONSULT NOR, IND
never    The Norwegian president called the king a good man.

pattern  consult.phone-talk
code     CONSULT
mode     phone
cameo    041
verb     speak | talk | confer | discuss | converse | chat
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
by|on|over  lemma: phone | telephone | videoconference | video link | video conference | hotline | video call
with|to  ACTOR:both
example  The Ghanaian president spoke by phone with the Kenyan king.
         => CONSULT GHA, KEN

pattern  consult.hold-call
code     CONSULT
mode     phone
cameo    041
verb     hold | have | make | place | take | receive
nominal  no
symmetric yes
priority 2
subject  ACTOR:source
object  lemma: phone call | call | telephone call | telephone conversation | phone conversation | video call | teleconference | conference call | videoconference
with|to|from|between  ACTOR:both
example  The Polish president held a phone call with the Algerian king.
         => CONSULT POL, DZA

pattern  meet.with
code     CONSULT
verb     meet | confer
symmetric yes
subject  ACTOR:source
object|with  ACTOR:both
example  Antony Blinken met Sergei Lavrov in New Delhi.
         => CONSULT USA, RUS
example  Mr Blinken will meet with Mr Lavrov on Thursday.
         => AGREE USA, RUS
never    The company met its targets.

pattern  meet.reciprocal
code     CONSULT
verb     meet
symmetric yes
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY | REL
object   NONE
example  The foreign ministers of France and Germany met in Berlin.
         => CONSULT FRA, DEU
never    Greek leaders value the respect that an election confers.

pattern  meet.noun
code     CONSULT
noun     meeting | talk | talks | negotiation | discussion | consultation | conversation | dialogue | summit | conference | session | encounter
symmetric yes
subject  ACTOR:source
with|between|among|of  ACTOR:both
example  Iran held talks with the European Union in Vienna.
         => CONSULT IRN, EUR
never    Talks were held on the budget.
never    The Chilean mayor was in contact with the emergency services.

pattern  meet.noun-reciprocal
code     CONSULT
noun     meeting | talk | talks | negotiation | discussion | consultation | conversation | dialogue | summit | encounter
symmetric two
subject  ACTOR:source
priority -3
example  Russian and Ukrainian negotiators held talks in Istanbul.
         => CONSULT RUS, UKR
never    Two Russian ministers held a meeting.

pattern  meet.noun-between
code     CONSULT
noun     meeting | talk | talks | negotiation | discussion | consultation | conversation | dialogue | summit | conference | contact | encounter | handshake
symmetric yes
between|among  ACTOR:both
example  Talks between Serbia and Kosovo resumed in Brussels.
         => CONSULT SRB, KOS

pattern  discuss.with
code     CONSULT
verb     talk | speak | discuss | negotiate | consult | converse
symmetric yes
nominal  no
subject  ACTOR:source & not sector: JRN | BUS | CVL
of  NONE
with  ACTOR:both & not sector: JRN | BUS | CVL
confidence 0.75
example  Emmanuel Macron spoke with Vladimir Putin by phone.
         => CONSULT FRA, RUS
never    The minister spoke loudly.
never    The Latvian ministers met to discuss Belarus.

pattern  discuss.consult
code     CONSULT
verb     consult
symmetric yes
nominal  no
subject  ACTOR:source
object   ACTOR:both & not sector: JRN | BUS
example  The Latvian president consulted Estonia.
         => CONSULT LVA, EST
never    The Latvian president consulted his notes.

pattern  discuss.reciprocal
code     CONSULT
verb     talk | discuss | negotiate
symmetric two
nominal  no
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY
object?  not class: none-at-all
to       NONE
confidence 0.6
priority -4
example  The presidents of Egypt and Sudan discussed the dam.
         => CONSULT EGY, SDN
never    The Liberals can talk about strategy.

pattern  phone.call
code     CONSULT
mode     phone
verb     telephone | phone
symmetric yes
subject  ACTOR:source
object   ACTOR:both & not sector: CVL | UNK
example  The German chancellor telephoned the Russian president.
         => CONSULT DEU, RUS
never    The Dutch parties telephone people about fundraising.

pattern  phone.noun
code     CONSULT
mode     phone
noun     call | phone
symmetric yes
content  NONE
never    There were no calls by Chile to close the border with Peru.
subject? ACTOR:source
with|between  ACTOR:both
example  Joe Biden had a phone call with Xi Jinping.
         => CONSULT USA, CHN

pattern  attend.summit
code     CONSULT
mode     multilateral
verb     attend | join
nominal  no
symmetric yes
subject  ACTOR:source
object   class: meetings
with?    ACTOR:both
confidence 0.6
example  India and Pakistan attended the summit.
         => CONSULT IND, PAK

pattern  consult.sit-with
code     CONSULT
symmetric yes
verb     sit_down | huddle | confer | convene | liaise | breakfast | dine | lunch
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | REB | OPP
with     ACTOR:both
example  The Irish prime minister dined with the Danish queen.
         => CONSULT IRL, DNK
never    The Irish poet dined with friends.

pattern  consult.summit-open
code     CONSULT
symmetric yes
verb     open | begin | start | resume | take_place | get_under_way | continue | conclude | end
nominal  no
subject  lemma: talk | talks | summit | negotiation | consultation | dialogue | peace talk | trade talk
between|among|with  ACTOR:both
example  Talks between Egypt and Sudan resumed.
         => CONSULT EGY, SDN
never    Talks with the bank continued.

pattern  consult.sides-meet
code     CONSULT
verb     meet | gather | sit_down | convene | reconvene | talk
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP | PTY
purpose|content|for  lemma: discuss | talk | negotiate | review | agree | resolve | sign | draft | talks | meeting | summit | explore | seek
with?  ACTOR:both
example  Nigerian and Ukrainian ministers met to discuss trade.
         => CONSULT NGA, UKR

pattern  consult.hold-summit
code     CONSULT
mode     multilateral
verb     hold | stage | attend | open | convene
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR
object  lemma: summit | trilateral summit | emergency summit | regional summit | trilateral meeting | multilateral talk | ministerial meeting | joint session | emergency session
with|of?  ACTOR:both
example  Greece and Uganda held an emergency summit.
         => CONSULT GRC, UGA

pattern  consult.speak-phone-2
code     CONSULT
mode     phone
verb     call | telephone | phone | ring
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG & lemma: president | minister | king | chancellor | premier | leader | secretary | prince | prime minister | foreign minister
object  ACTOR:both & sector: GOV | LEG | ELI
purpose|to|about|over?  ANY
example  The Pakistani president called the Vietnamese prime minister.
         => CONSULT PAK, VNM

pattern  consult.hotline
code     CONSULT
mode     phone
verb     set_up | open | use | establish
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL
object  lemma: hotline | hot line | direct line | communication channel | communication line | back channel
with|between  ACTOR:both
example  Algeria opened a hotline with Germany.
         => CONSULT DZA, DEU

pattern  consult.negotiations-n
code     CONSULT
noun     talk | negotiation
symmetric yes
confidence 0.6
itself  lemma: peace talk | trade talk | negotiation | nuclear talk | border talk | ceasefire talk
between|with  ACTOR:both
subject?  ACTOR:source
example  Peace talks between Egypt and Norway resumed.
         => CONSULT EGY, NOR

pattern  consult.round
code     CONSULT
verb     hold | begin | open | conclude | end | finish | start | complete | wrap_up
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | MIL
object  lemma: round | session | day & not class: sports
of  lemma: talk | talks | negotiation | dialogue | consultation
with|between?  ACTOR:both
example  Sweden concluded a round of talks with Japan.
         => CONSULT SWE, JPN

pattern  consult.discuss-topic
code     CONSULT
verb     discuss | review | debate | address | consider
nominal  no
symmetric yes
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB
object  ANY
with  ACTOR:both & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP
example  Turkey discussed the border with Canada.
         => CONSULT TUR, CAN

pattern  meet.confer-together
code     CONSULT
verb     confer | huddle | parley | hold_talks | deliberate
symmetric yes
nominal  no
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
object   NONE
example  The Peruvian and Chilean finance ministers conferred in Lima.
         => CONSULT PER, CHL
never    The university conferred a degree on the minister.

pattern  consult.together
code     CONSULT
verb     consult | come_together | get_together | communicate | sit_together
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
in|at|on|for  ANY
object   NONE
example  The presidents of Malawi and Zambia came together in Lusaka.
         => CONSULT MWI, ZMB
never    The presidents came together as friends.

pattern  consult.phone-two
code     CONSULT
mode     phone
cameo    041
verb     speak | talk | confer | converse | communicate
nominal  no
symmetric two
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
by|on|over  lemma: phone | telephone | videoconference | video link | video conference | hotline | video call | video
example  The Malawian and Zambian presidents spoke by telephone.
         => CONSULT MWI, ZMB

pattern  consult.counterpart-in
code     CONSULT
verb     telephone | phone | call | ring
nominal  no
symmetric yes
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR
object|with  lemma: counterpart | colleague | opposite number | homologue
in|from  OWNER:both & kind: place | nationality
example  The Malawian foreign minister telephoned his colleague in Lusaka.
         => CONSULT MWI, ZMB

pattern  consult.guest-of
code     CONSULT
mode     visit
cameo    043
verb     arrive | land | touch_down | turn_up | set_foot
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | UNO | EUR | REL
for|on  lemma: visit | talk | talks | trip | tour | summit | meeting | stopover | stop
in|at|to  OWNER:target
example  The Malawian president landed in Zambia for a two-day visit.
         => CONSULT MWI -> ZMB

pattern  consult.sit-two
code     CONSULT
verb     sit_down | meet | gather | assemble | break_bread | face | shake
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | OPP
in|at|around|for?  ANY
object   NONE
example  Malawian and Zambian ministers sat down together in Lusaka.
         => CONSULT MWI, ZMB

pattern  consult.receive-guest
code     CONSULT
mode     visit
cameo    042
verb     receive | host | welcome | greet | entertain | fete
nominal  no
priority 1
confidence 0.7
subject  ACTOR:target & sector: GOV | LEG | REL | MIL | EUR | UNO
object  ACTOR:source & kind: person
at|in|for  lemma: residence | palace | office | villa | kremlin | white house | castle | capital | dinner | talk | talks | estate | ranch | headquarters | lunch | mansion
example  Angola's president received the Zambian opposition leader at his residence.
         => CONSULT ZMB -> AGO

pattern  consult.meet-in-secret
code     CONSULT
verb     meet
nominal  no
symmetric two
confidence 0.65
subject  ACTOR:source & not sector: BUS | JRN | CVL
object   NONE
in|at|behind|near|on|for  lemma: secret | private | door | border | airport | sideline | talk | talks | margin
example  Angolan and Zambian officers met in secret.
         => CONSULT AGO, ZMB
never    Angola and Zambia met in the final.
