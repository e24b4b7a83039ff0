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
