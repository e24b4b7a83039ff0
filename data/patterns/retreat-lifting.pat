# Sanctions, sieges and pursuits ended.

pattern  retreat.stop-pursuit
code     RETREAT
verb     end | halt | stop | call_off | suspend | abandon | cease
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | COP | PRM
object   lemma: manhunt | siege | raid | pursuit | air strike | airstrike | bombardment | offensive | incursion | blockade | search operation & OWNER:target?
on|of|against|in?  OWNER:target
example  Israel halted its offensive in Lebanon.
         => RETREAT ISR -> LBN
never    The team halted its search for a coach.

pattern  retreat.border-reopen
code     RETREAT
verb     reopen | re-open | unseal | unblock
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | COP
object   lemma: border | frontier | crossing | border crossing | airspace | road | corridor
with|to  OWNER:target
example  Sudan reopened its border with Eritrea.
         => RETREAT SDN -> ERI
never    Sudan reopened the museum to visitors.

pattern  retreat.end-strike
code     RETREAT
cameo    085
verb     end | call_off | suspend | abandon | halt | cancel | break | lift | postpone | finish
nominal  no
priority 2
subject  PEOPLE:source
object  lemma: strike | hunger strike | protest | boycott | sit-in | blockade | general strike | demonstration | industrial action | stoppage | occupation | walkout | protests | picket | work stoppage
against|of|over|after|at?  ANY & OWNER:target?
example  Kenyan teachers ended their strike.
         => RETREAT KEN

pattern  retreat.lift-more
code     RETREAT
cameo    085
verb     lift | end | remove | drop | scrap | abolish | waive | rescind | revoke | roll_back | cancel | suspend | annul | terminate | repeal | unwind | ditch
nominal  no
priority 1
subject  ACTOR:source
object  class: sanctions | lemma: siege | blockade | embargo | arms embargo | trade embargo | economic sanction | boycott | tariff | travel ban | ban | suspension | trade ban | import ban | visa requirement | asset freeze | naval blockade | boycott law | export ban & OWNER:target?
on|against|of|from|to?  OWNER:target
example  Ethiopia lifted its embargo on Colombia.
         => RETREAT ETH -> COL

pattern  retreat.lifted
code     RETREAT
cameo    085
verb     lift | end | remove | drop | scrap | waive | rescind | roll_back
agentless yes
nominal  no
object  class: sanctions | lemma: siege | blockade | embargo | arms embargo | boycott | tariff | travel ban | ban & OWNER:target?
on|against|of|by  OWNER:target
example  Sanctions against Germany were lifted.
         => RETREAT --- -> DEU

pattern  retreat.ease-sanctions
code     RETREAT
cameo    085
verb     ease | relax | loosen | soften | reduce | cut | lower | trim | halve | scale_back
nominal  no
priority 1
subject  ACTOR:source
object  lemma: sanction | sanctions | embargo | tariff | trade barrier | economic sanction | trade restriction | duty | trade sanction | arms embargo | import duty | blockade & OWNER:target?
on|against|of|to?  OWNER:target
example  Norway eased sanctions against India.
         => RETREAT NOR -> IND

pattern  retreat.settle
code     RETREAT
cameo    080
verb     settle | resolve | end | patch_up | bury | mend
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source
object  lemma: dispute | conflict | war | feud | quarrel | rift | hatchet | crisis | border dispute | civil war | standoff | trade dispute | hostilities
with|between?  ACTOR:both
example  Poland settled its border dispute with Algeria.
         => RETREAT POL, DZA
never    The two Swedish leaders did not resolve all of their differences.

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

pattern  retreat.off-list
code     RETREAT
context  economic
verb     remove | take_off | delete | drop | strike | strike_off | take | cross_off | delist
nominal  no
priority 5
subject  ACTOR:source & sector: GOV | LEG | EUR | UNO | IGO | JUD
object  OWNER:target | PEOPLE:target
from|off  lemma: list | blacklist | black list | sanctions list | watch list | terror list | grey list
example  Botswana removed Angola from its list of sponsors of terrorism.
         => RETREAT BWA -> AGO
never    Botswana's coach removed two players from his list.

pattern  retreat.unfreeze
code     RETREAT
context  economic
verb     unfreeze | unblock | release | restore | return | free_up | give_back | hand_back
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | EUR | UNO | IGO | JUD | BUS
object  lemma: account | asset | fund | funds | money | reserve | bank account | property & OWNER:target
example  Botswana unfroze Angola's accounts.
         => RETREAT BWA -> AGO
