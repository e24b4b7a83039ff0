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
