# Resignations.

pattern  retreat.hand-over-power
code     RETREAT
mode     resign
verb     hand_over | cede | transfer | relinquish | give_up | surrender | yield | turn_over
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | ELI | PTY
object   lemma: power | presidency | premiership | office | rule | control | throne | leadership
to?      OWNER:target
example  Mali's army ceded power to a civilian government.
         => RETREAT MLI -> *
never    The operator transferred power to the grid.

pattern  retreat.resign-more
code     RETREAT
mode     resign
verb     resign | step_down | quit | abdicate | step_aside | stand_down | relinquish_power | bow_out
subject  ACTOR:source & sector: GOV | LEG | PTY | MIL | JUD | COP | ELI | IGO | UNO | EUR | OPP | SPY
content  NONE
as|from|over|after|in|following|amid|object?  ANY
example  The Norwegian finance minister resigned.
         => RETREAT NOR
never    The striker quit the club.

pattern  retreat.walk-out-of-office
code     RETREAT
mode     resign
verb     walk_out | storm_out | walk | withdraw | pull_out
nominal  no
priority 3
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | PTY & kind: person
of|from|out_of  lemma: government | cabinet | coalition | ministry | coalition government
example  A junior British minister walked out of the government.
         => RETREAT GBR
never    A junior British minister walked out of the room.


pattern  retreat.tender
code     RETREAT
mode     resign
verb     tender | submit | announce | hand_in | offer
nominal  no
subject  ACTOR:source
object  lemma: resignation
as|from|to|over|indirect?  ANY
example  The Japanese finance minister tendered his resignation.
         => RETREAT JPN

pattern  retreat.give-power
code     RETREAT
mode     resign
verb     give_up | relinquish | hand_over | surrender | cede | renounce | yield | transfer
nominal  no
subject  ACTOR:source & sector: GOV | MIL | PTY | ELI | LEG
object  lemma: power | post | office | presidency | premiership | control | authority | leadership | throne | seat | crown
to?  OWNER:target
example  The Greek president gave up power.
         => RETREAT GRC
never    The driver gave up his seat.

pattern  retreat.resignation-n
code     RETREAT
mode     resign
noun     resignation | abdication
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | PTY | MIL | JUD | COP | ELI | IGO | UNO | EUR
of|as|from|over|after?  ANY
example  The Pakistani president's resignation surprised Europe.
         => RETREAT PAK

pattern  retreat.leave-office
code     RETREAT
mode     resign
verb     leave
nominal  no
subject  ACTOR:source & not sector: BUS
object   class: office
example  The Latvian finance minister left office.
         => RETREAT LVA
never    The Latvian finance minister left Riga.

pattern  retreat.stand-down
code     RETREAT
mode     resign
verb     stand_down | step_down | quit | resign | bow_out | step_aside
nominal  no
priority 1
subject  lemma: president | minister | prime minister | premier | chancellor | governor | general | speaker | leader | king | mayor | ambassador | judge | commissioner | secretary | cabinet | government | chief of staff | prosecutor | police chief | senator | spokesman & OWNER:source
object?  class: office
over|after|amid|following|as|from|in?  ANY
example  The Spanish police chief stepped down.
         => RETREAT ESP
never    The finance chief of a Chilean bank stepped down.

pattern  retreat.forced-out
code     RETREAT
mode     resign
verb     force | drive | push | hound
nominal  no
confidence 0.55
object  lemma: president | minister | prime minister | premier | governor | general | chief | speaker | leader | mayor | director | commissioner | chairman & OWNER:source
from|out_of  lemma: office | power | post | government
example  The Peruvian prime minister was forced from office.
         => RETREAT PER

pattern  retreat.resign
code     RETREAT
mode     resign
verb     resign | step_down | abdicate | quit
subject  ACTOR:source & not class: sports
object?  class: office
content  NONE
to|after|over|as?  ANY
example  Georgian President Eduard Shevardnadze resigned.
         => RETREAT GEO
