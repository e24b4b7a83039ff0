# Weapons, ships and aircraft put in place.

pattern  mobilize.weapon-test
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     test | test-fire | fire | launch | test-launch | detonate | conduct | carry_out | unveil | parade
nominal  no
priority -1
subject  ACTOR:source & sector: GOV | MIL | REB | kind: nationality | place
object  lemma: missile | ballistic missile | rocket | long-range missile | cruise missile | nuclear weapon | nuclear bomb | missile test | nuclear test | missile launch | hydrogen bomb | atomic bomb | nuclear device | intercontinental ballistic missile | hypersonic missile | weapon test | torpedo | satellite | anti-ship missile | rocket launch
off|over|near|toward|towards?  OWNER:target & not lemma: sea | ocean | pacific | gulf | waters | water
example  Pakistan tested a ballistic missile.
         => MOBILIZE PAK
example  Austria conducted a nuclear test.
         => MOBILIZE AUT
at NONE
into?    lemma: sea | ocean | water | waters | air | sky | space | orbit
example  North Korea fired a missile over Japan.
         => MOBILIZE PRK -> JPN

pattern  mobilize.weapon-deploy
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     deploy | position | install | station | place | move | send | site | aim | point | activate | load
nominal  no
priority 1
subject  ACTOR:source
object  lemma: missile | missile battery | rocket launcher | artillery | battery | missile system | nuclear weapon | air defence system | air defense system | cannon | bomber | rocket | anti-aircraft missile | weapon | radar | missile launcher | howitzer | warhead
against|in|near|along|at|on|to|toward|towards|around?  OWNER:target
example  Uganda deployed missiles near the Spanish border.
         => MOBILIZE UGA -> ESP

pattern  mobilize.enrich
code     MOBILIZE
mode     weapons
context  cbrn
cameo    154
verb     enrich | restart | resume | develop | build | produce | stockpile | acquire | amass | manufacture | make | expand
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | UAF
object  lemma: uranium | uranium enrichment | nuclear programme | nuclear program | nuclear reactor | enrichment | centrifuge | missile programme | missile program | nuclear weapon | chemical weapon | biological weapon | weapon of mass destruction | arsenal | plutonium | nuclear arsenal | ballistic missile | atomic bomb | nuclear bomb
example  Germany resumed uranium enrichment.
         => MOBILIZE DEU

pattern  mobilize.arm-self
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     stockpile | amass | buy_up | rearm
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object  lemma: weapon | weapons | arms | ammunition | missile | tank
example  Ghanaian rebels stockpiled weapons.
         => MOBILIZE GHA

pattern  mobilize.rearm
code     MOBILIZE
mode     weapons
context  military
verb     rearm | arm | equip | modernise | modernize | expand | enlarge | upgrade | double
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | MIL
object  lemma: army | navy | air force | military | fleet | arsenal | nuclear arsenal | missile arsenal | armed forces | force & not OWNER:target
example  Colombia expanded its arsenal.
         => MOBILIZE COL

pattern  mobilize.point-missiles
code     MOBILIZE
mode     weapons
context  military
verb     aim | point | train | target | direct
nominal  no
subject  ACTOR:source & not sector: COP & not kind: person
object  lemma: missile | gun | rocket | artillery | weapon | radar | cannon
at|on|toward|towards  OWNER:target
example  Austria aimed missiles at Egypt.
         => MOBILIZE AUT -> EGY

pattern  mobilize.fly-over
code     MOBILIZE
mode     weapons
context  military
verb     fly | scramble
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV & not kind: person
object?  lemma: jet | bomber | fighter | drone | warplane | reconnaissance flight | fighter jet | sortie | plane | spy plane
over|near|along|into|around  OWNER:target | lemma: airspace & OWNER:target?
example  Austria flew bombers near Egypt.
         => MOBILIZE AUT -> EGY
never    The hostages were flown to Cairo by helicopter.
never    Barack Obama flew over the Gulf.

pattern  mobilize.overfly
code     MOBILIZE
mode     weapons
context  military
verb     buzz | overfly
nominal  no
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV
object   OWNER:target | lemma: airspace & OWNER:target?
example  Austrian jets buzzed an Egyptian ship.
         => MOBILIZE AUT -> EGY

pattern  mobilize.violate-airspace
code     MOBILIZE
mode     weapons
context  military
verb     violate | enter | breach | penetrate | intrude
nominal  no
subject  lemma: jet | plane | warplane | aircraft | drone | fighter | warship | submarine | bomber | helicopter | navy | troop | soldier & OWNER:source
object|into  lemma: airspace | territorial water | waters | territory | air space | territorial waters & OWNER:target?
of?  OWNER:target
example  Moroccan jets violated Greek airspace.
         => MOBILIZE MAR -> GRC

pattern  mobilize.scramble
code     MOBILIZE
mode     weapons
context  military
verb     scramble
nominal  no
subject  ACTOR:source & sector: MIL | GOV
object  lemma: jet | fighter | fighter jet | plane | aircraft | warplane
to|purpose|against?  OWNER:target
example  Nigeria scrambled jets.
         => MOBILIZE NGA

pattern  mobilize.nuclear-alert
code     MOBILIZE
mode     weapons
context  military
verb     put | place | order
nominal  no
priority 3
subject  ACTOR:source
object  lemma: nuclear force | nuclear forces | deterrent | nuclear deterrent | missile unit | strategic force
on|to|into  lemma: alert | high alert | special alert | readiness
example  Kenya put its nuclear forces on high alert.
         => MOBILIZE KEN

pattern  mobilize.show-weapon
code     MOBILIZE
mode     weapons
context  military
verb     roll_out | show_off | display | exhibit
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB
object   lemma: tank | missile | drone | warplane | rocket | submarine | warhead | fighter jet | bomber | torpedo | launcher
example  North Korea rolled out a new tank.
         => MOBILIZE PRK
never    The museum displayed a tank.


pattern  mobilize.arms-race
code     MOBILIZE
mode     weapons
context  military
verb     enter | join | start | fuel
nominal  no
confidence 0.5
subject  ACTOR:source & sector: GOV | MIL
object|in  lemma: arms race | arms build-up | space race
with?  OWNER:target
example  Chile started an arms race with Turkey.
         => MOBILIZE CHL -> TUR

pattern  mobilize.test-hyphen
code     MOBILIZE
mode     weapons
context  military
verb     fire | launch
nominal  no
priority 12
subject  lemma: test & OWNER:source
object  class: weapons
example  North Korea test-fired a rocket.
         => MOBILIZE PRK

pattern  mobilize.sail-ships
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     sail | steer | steam
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL
object   lemma: warship | fleet | destroyer | frigate | aircraft carrier | carrier | submarine | flotilla | gunboat | strike group | battleship | cruiser
to|toward|towards|into|near|off|through? OWNER:target
example  Spain sailed three warships towards Peru.
         => MOBILIZE ESP -> PER
never    Spain sailed three yachts towards Peru.

pattern  mobilize.missile-over
code     MOBILIZE
mode     weapons
context  military
cameo    154
verb     fire | launch | shoot | send | test | test-fire | lob
nominal  no
priority 14
subject  ACTOR:source & sector: GOV | MIL
object   lemma: missile | ballistic missile | rocket | long-range missile | intermediate-range missile | intercontinental ballistic missile | hypersonic missile
over|through|across|above  OWNER:target & not lemma: sea | ocean | pacific | gulf | waters | water
example  North Korea fired a missile over Japan.
         => MOBILIZE PRK -> JPN
never    Angola fired a missile at Zambia.
