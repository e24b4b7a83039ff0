# Yielding with immediate effect.

pattern  retreat.withdraw
code     RETREAT
mode     withdraw
verb     withdraw | pull_out | pull_back | evacuate | retreat | remove | recall
subject  ACTOR:source & not class: diplomats
object   class: troops | weapons | lemma: settler | settlement
from?    OWNER:target
example  Russia withdrew its troops from Kherson.
         => RETREAT RUS -> UKR
never    She withdrew money from the bank.

pattern  retreat.withdraw-self
code     RETREAT
mode     withdraw
verb     withdraw | pull_out | retreat | pull_back | leave
nominal  yes
agentless no
reduced  no
subject  ACTOR:source & sector: MIL | REB | PRM | UAF | COP
from|of|object  OWNER:target
example  Israeli forces withdrew from Gaza.
         => RETREAT ISR -> PSE
never    With months left in the term, Greek deputies stopped work.

pattern  retreat.release
code     RETREAT
mode     release
verb     release | free | liberate | hand_over | return | repatriate
subject  ACTOR:source
object   class: prisoners & PEOPLE:target?
to|from?  ACTOR:target
example  Hamas released the Israeli hostages.
         => RETREAT PSE -> ISR
never    The band released an album.

pattern  retreat.release-actor
code     RETREAT
mode     release
verb     release | free
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | REB | UAF | CRM
object   ACTOR:target & not lemma: figure | report | statement | data | result | document | film | album | list | study
from?    lemma: prison | jail | custody | detention | arrest
example  Egyptian authorities freed the Al Jazeera journalist.
         => RETREAT EGY -> *
never    The government released the report.

pattern  retreat.resign
code     RETREAT
mode     resign
verb     resign | step_down | abdicate | quit
subject  ACTOR:source & not class: sports
object?  class: office
to|after|over|as?  ANY
example  Georgian President Eduard Shevardnadze resigned.
         => RETREAT GEO

pattern  retreat.disarm
code     RETREAT
mode     disarm
verb     disarm | demobilize | demobilise | surrender | lay_down | disband | give_up | destroy
nominal  yes
subject  ACTOR:source
object   class: weapons
to?      ACTOR:target
example  The rebels in Colombia surrendered their weapons to the government.
         => RETREAT COL -> COL

pattern  retreat.surrender
code     RETREAT
mode     disarm
verb     surrender | capitulate | demobilize | demobilise
subject  ACTOR:source
object?  class: none-at-all
to?      ACTOR:target
example  Five hundred Ugandan rebels surrendered.
         => RETREAT UGA

pattern  retreat.demobilise-passive
code     RETREAT
mode     disarm
verb     disarm | demobilize | demobilise
object   PEOPLE:source
priority -2
example  Ethnic Albanian guerrillas in Macedonia have been demobilized.
         => RETREAT *

pattern  retreat.lift
code     RETREAT
verb     lift | end | remove | suspend | scrap | abolish | terminate | drop | waive
nominal  no
subject  ACTOR:source
object   class: sanctions | lemma: siege | blockade | curfew | ban | restriction | state of emergency | suspension
on|against|of|from?  OWNER:target
example  The European Union lifted sanctions on Zimbabwe.
         => RETREAT EUR -> ZWE
never    The athlete lifted the weight.

pattern  retreat.access
code     RETREAT
mode     access
verb     grant | allow | give | permit | admit
nominal  no
subject  ACTOR:source
object|content|indirect  lemma: access | inspector | observer | peacekeeper | monitor | convoy | enter | inspection | deliver
to|indirect|object?  ACTOR:target
example  Iran allowed UN inspectors to enter the site.
         => RETREAT IRN -> UNO

pattern  retreat.end-occupation
code     RETREAT
verb     end | halt | stop | cease | call_off
nominal  no
subject  ACTOR:source
object   lemma: siege | blockade | offensive | occupation | boycott | hostility | hostilities | attack | bombing | strike | shelling | fighting | bombardment
of|on|against|in?  OWNER:target
example  Serbia ended its siege of Sarajevo.
         => RETREAT SRB -> BIH

pattern  retreat.reopen
code     RETREAT
verb     reopen
nominal  no
subject  ACTOR:source
object   lemma: border | crossing | airspace | embassy | port | checkpoint
with|to?  OWNER:target
example  Colombia reopened its border with Venezuela.
         => RETREAT COL -> VEN
