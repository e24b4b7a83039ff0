# Meetings, visits, calls, talks that took place.

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
symmetric yes
subject  ACTOR:source
priority -3
example  Russian and Ukrainian negotiators held talks in Istanbul.
         => CONSULT RUS, UKR

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
subject  ACTOR:source
with  ACTOR:both & not sector: JRN & not sector: BUS
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
confidence 0.6
priority -4
example  The presidents of Egypt and Sudan discussed the dam.
         => CONSULT EGY, SDN
never    The Liberals can talk about strategy.

pattern  visit.go
code     CONSULT
mode     visit
verb     visit | tour
subject  ACTOR:source
object   OWNER:target
example  Xi Jinping visited Saudi Arabia.
         => CONSULT CHN -> SAU
never    Tourists visited the museum.

pattern  visit.noun
code     CONSULT
mode     visit
noun     visit | trip | tour
subject  ACTOR:source
to|object|with|of  OWNER:target
example  The Japanese prime minister paid a visit to Kyiv.
         => CONSULT JPN -> UKR

pattern  visit.arrive
code     CONSULT
mode     visit
verb     arrive | travel | fly | come | go
subject  ACTOR:source & sector: GOV | MIL | LEG | IGO
in|to    ACTOR:target
for|on|purpose|with  class: meetings | EVENT:CONSULT
example  The Turkish foreign minister arrived in Tehran for talks.
         => CONSULT TUR -> IRN

pattern  visit.host
code     CONSULT
mode     visit
verb     host | receive | welcome
nominal  no
subject  ACTOR:target & sector: GOV | LEG
object   ACTOR:source & sector: GOV | MIL | LEG | UNO
confidence 0.6
priority 1
at|in|on|for  class: meetings | lemma: palace | residence | office | capital
example  The Saudi king received the Egyptian president at his palace.
         => CONSULT EGY -> SAU

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
subject? ACTOR:source
with|between  ACTOR:both
example  Joe Biden had a phone call with Xi Jinping.
         => CONSULT USA, CHN

pattern  mediate.between
code     CONSULT
mode     third-party
verb     mediate
noun     mediation
subject  ACTOR:source
between|in|object  OWNER:target
example  Qatar has mediated between Hamas and Israel.
         => CONSULT QAT -> PSE, ISR

pattern  mediate.mission
code     CONSULT
mode     third-party
verb     undertake | launch | begin | lead | start
subject  ACTOR:source
object   lemma: mediation mission | mediation effort | mediation | peace mission | peace effort
between  OWNER:target
example  Kuwait launched a mediation effort between Saudi Arabia and Qatar.
         => CONSULT KWT -> SAU, QAT

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
