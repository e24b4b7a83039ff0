# What newspapers say in trade disputes. Format: docs/formats/patterns.md.

pattern  barrier.tariff
code     BARRIER
mode     tariff
verb     impose | levy | slap | introduce | raise | increase | double | announce
subject  ACTOR:source
object   lemma: tariff | duty | levy | surcharge
on|against|for  OWNER:target
example  China imposed a tariff on Australian barley.
         => BARRIER CHN -> AUS
example  The European Union will raise duties on Chinese steel.
         => BARRIER EUR -> CHN (planned)
never    The school raised its fees.

pattern  barrier.quota
code     BARRIER
mode     quota
verb     impose | set | introduce | tighten
subject  ACTOR:source
object   lemma: quota | limit
on|against|for  OWNER:target
example  Indonesia set a quota on Thai rice.
         => BARRIER IDN -> THA

pattern  barrier.ban
code     BARRIER
mode     ban
verb     ban | block | halt | suspend | stop
subject  ACTOR:source
object   lemma: import | export | shipment | trade | sale
from|to|of|with  OWNER:target
example  Japan banned imports of Brazilian beef.
         => BARRIER JPN -> BRA
example  Russia halted shipments to Lithuania.
         => BARRIER RUS -> LTU
never    The shop stopped sales of fireworks.

pattern  open.tariff
code     OPEN
mode     tariff
verb     lift | scrap | cut | remove | lower | drop | suspend
subject  ACTOR:source
object   lemma: tariff | duty | quota | surcharge
on|against|for  OWNER:target
example  Canada scrapped its duties on Mexican sugar.
         => OPEN CAN -> MEX

pattern  open.ban
code     OPEN
mode     ban
verb     lift | end | drop
subject  ACTOR:source
object   lemma: ban | import ban | embargo
on|against  OWNER:target
example  Australia lifted a ban on Japanese apples.
         => OPEN AUS -> JPN

pattern  complain.panel
code     COMPLAIN
mode     panel
verb     sue | challenge
subject  ACTOR:source
object   OWNER:target
example  Norway sued the United States at the World Trade Organisation.
         => COMPLAIN NOR -> USA

pattern  complain.words
code     COMPLAIN
verb     accuse | criticise | criticize | condemn | blame
subject  ACTOR:source
object   OWNER:target
example  India accused Vietnam of dumping steel.
         => COMPLAIN IND -> VNM

pattern  warn.threaten
code     WARN
verb     threaten
subject  ACTOR:source
content  EVENT:BARRIER
example  France threatened to impose a tariff on British fish.
         => WARN FRA -> GBR
never    The storm threatened the coast.

pattern  probe.investigate
code     PROBE
verb     investigate | probe
subject  ACTOR:source
object   OWNER:target
example  Brussels investigated Chinese carmakers.
         => PROBE EUR -> CHN

pattern  talk.hold
code     TALK
verb     meet | negotiate | talk | discuss
symmetric yes
subject  ACTOR:source
with?    ACTOR:both
example  South Korea negotiated with Peru on Monday.
         => TALK KOR, PER

pattern  settle.sign
code     SETTLE
verb     sign | reach | conclude | agree
symmetric yes
subject  ACTOR:source
object   lemma: deal | agreement | pact | settlement | truce
with?    ACTOR:both
example  Egypt and Turkey signed a trade agreement.
         => SETTLE EGY, TUR
