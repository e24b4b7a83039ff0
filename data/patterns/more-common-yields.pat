# Yielding in common turns that the plainer patterns leave out.

pattern  retreat.free-on-bail
code     RETREAT
mode     release
verb     free | release | let_go
nominal  no
confidence 0.65
subject  ACTOR:source & sector: JUD | GOV | COP
on       lemma: bail | parole | probation
object   NONE
example  A Ghanaian court freed on bail two former ministers.
         => RETREAT GHA
never    The album was released on bail street.

pattern  retreat.give-back-seized
code     RETREAT
mode     release
verb     return | give_back | hand_back | restore
nominal  no
confidence 0.6
subject  ACTOR:source & sector: REB | MIL | GOV | PRM | UAF | UNK
object   lemma: base | military base | depot | weapon | barracks | airfield | hostage | checkpoint | stronghold | tank
example  The Yemeni rebels returned the military base.
         => RETREAT YEM
never    The Yemeni rebels returned home.

pattern  concede.call-apologise
code     CONCEDE
cameo    055
verb     call | phone | ring | telephone | write
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | EUR | UNO
object|to  ACTOR:target & sector: GOV | LEG | MIL | IGO | EUR | UNO
purpose|content  lemma: apologise | apologize
example  The Greek prime minister called the Cypriot president to apologise.
         => CONCEDE GRC -> CYP
never    The Greek prime minister called the Cypriot president to complain.

pattern  retreat.let-people-in
code     RETREAT
mode     access
cameo    0861
verb     let | let_in
nominal  no
polarity positive
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB
in|object  PEOPLE:target & lemma: investigator | inspector | worker | visitor | pilgrim | journalist | observer | monitor | expert | traveller | tourist | student | patient | aid worker | reporter | doctor | trader
content  NONE
example  Togo let in the Ghanaian investigators.
         => RETREAT TGO -> GHA
never    Togo let the investigators down.

pattern  retreat.unfreeze-money
code     RETREAT
context  economic
verb     unfreeze | unblock | release
nominal  no
subject  ACTOR:source & sector: GOV | JUD | LEG | EUR | UNO
object   MONEY & OWNER:target
example  Switzerland unfroze six million dollars of Libyan money.
         => RETREAT CHE -> LBY
never    Switzerland spent six million dollars of Libyan money.

pattern  retreat.back-to-work
code     RETREAT
verb     go_back | return | get_back
nominal  no
priority 50
confidence 0.65
subject  PEOPLE:source & sector: LAB | EDU | MED
to       lemma: work | classroom | job
after|following|on?  ANY
example  Zambian copper miners went back to work after a week.
         => RETREAT ZMB
never    The Zambian president went back to work.

pattern  concede.sorry-to
code     CONCEDE
cameo    055
adjective sorry
priority 3
subject  ACTOR:source & sector: GOV | LEG | MIL | EUR | UNO | REL
to       OWNER:target
example  Spain said sorry to the Mexican villagers.
         => CONCEDE ESP -> MEX
never    The cook said sorry to the guests.

pattern  concede.water-down
code     CONCEDE
verb     water_down | tone_down | soften | dilute | rewrite | amend | delay | shelve
nominal  no
subject  ACTOR:source & sector: GOV | LEG
object   lemma: reform | bill | law | plan | draft | decree | tax | measure | budget
after|following|amid|under  lemma: protest | pressure | demonstration | riot | strike | outcry | backlash | unrest
example  Panama's parliament watered down the pension reform after protests.
         => CONCEDE PAN
never    Panama's parliament watered down the soup.

pattern  retreat.off-list-too
code     RETREAT
verb     take_off | strike_off | cross_off
nominal  no
subject  ACTOR:source & sector: GOV | EUR | UNO | IGO
indirect|object  ACTOR:target & sector: GOV | REB | IMG | BUS
object|off  lemma: list | blacklist
example  The United States took Sudan off its list of sponsors of terrorism.
         => RETREAT USA -> SDN
never    The United States took Sudan's fish off the menu.

pattern  retreat.scale-down-attacks
code     RETREAT
mode     ceasefire
verb     cut_back | scale_back | scale_down | wind_down | curtail | pause
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: attack | bombing | operation | military operation | air strike | airstrike | shelling | offensive | raid | bombardment | combat operation
in|around|on|against?  OWNER:target
example  Ethiopia scaled back its attacks around the Eritrean port.
         => RETREAT ETH -> *
never    The surgeon scaled back his operations.

pattern  retreat.swap-for
code     RETREAT
mode     release
cameo    0841
verb     swap | exchange | trade
nominal  no
agentless no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   PEOPLE:target
for      class: prisoners
example  Azerbaijan swapped two Armenian pilots for five prisoners.
         => RETREAT AZE -> ARM
never    Azerbaijan swapped oil for wheat.

pattern  retreat.give-back-land
code     RETREAT
mode     withdraw
verb     give_back | hand_back | return | restore
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB
object   lemma: farmland | farm | land | island | village | territory | church | mosque | monastery | airfield
to       OWNER:target | PEOPLE:target
example  Sudan's army gave back farmland to Nuba families.
         => RETREAT SDN -> *
never    Sudan's army gave back land to nature.

pattern  concede.let-opposition
code     CONCEDE
context  rights_freedoms
verb     let | allow | permit
nominal  no
polarity positive
priority 12
subject  ACTOR:source & sector: GOV | JUD | COP | LEG
object   OWNER:target & sector: OPP | PTY | CVL | LAB | SOC | REL | JRN
content  EVENT:PROTEST
example  Ghana let the opposition hold a rally.
         => CONCEDE GHA -> GHA
never    Ghana did not let the opposition hold a rally.

pattern  concede.safe-passage
code     CONCEDE
verb     offer | guarantee | promise
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object   lemma: safe passage | safe conduct | safe exit | free passage
to|for|indirect?  PEOPLE:target | OWNER:target
example  Eritrea offered safe passage to the besieged fighters.
         => CONCEDE ERI -> *
never    The bridge offered safe passage to the hikers.

pattern  retreat.withdraw-from-spot
code     RETREAT
mode     withdraw
context  military
cameo    087
verb     withdraw | pull_out | pull_back | retreat
nominal  no
priority -40
subject  ACTOR:source & sector: MIL | REB | PRM | GOV & not kind: person
from|out_of  lemma: corridor | town | city | village | hill | position | border | front | base | airport | district | enclave | island | zone | buffer zone | valley | heights | outpost | front line | crossing | barracks | trench | bridge | port
example  Eritrea has withdrawn from the corridor.
         => RETREAT ERI
never    Eritrea has withdrawn from the race.
