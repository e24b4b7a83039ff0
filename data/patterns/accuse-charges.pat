# Blame, accusation, charges, lawsuits.

pattern  accuse.present-evidence
code     ACCUSE
mode     allege
cameo    112
verb     present | produce | show | reveal | submit | unveil | offer | provide | give | table
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | SOC | JUD | SPY
object  lemma: evidence | proof | dossier | documents
against  OWNER:target
example  Ghana presented evidence against Kenya.
         => ACCUSE GHA -> KEN

pattern  accuse.accuse-more
code     ACCUSE
mode     allege
cameo    112
verb     accuse | blame | suspect | fault | incriminate | implicate | denounce_for | finger | charge | indict_verbally | inculpate | impeach_verbally
reduced  no
subject  ACTOR:source
object|on  OWNER:target | PEOPLE:target
of|for|with|content|purpose|in|over?  ANY
example  Mexico accused Ghana of spying.
         => ACCUSE MEX -> GHA
example  Japan blamed the drought on Austria.
         => ACCUSE JPN -> *
never    Doctors blamed the disease on the water.

pattern  accuse.accused-passive
code     ACCUSE
mode     allege
cameo    112
verb     accuse | blame | suspect | implicate
reduced  no
agentless yes
nominal  no
priority -3
confidence 0.6
object  PEOPLE:target
of|for|by|in|content  ANY
example  The Kenyan general was accused of spying.
         => ACCUSE --- -> KEN

pattern  accuse.level
code     ACCUSE
mode     allege
cameo    112
verb     level | make | raise | press | bring | lodge | repeat | renew | issue | direct | fling | hurl | trade | air | throw | file
nominal  no
priority 1
subject  ACTOR:source
object  lemma: accusation | allegation | charge | complaint | criticism | official complaint
against|of|at|about|over  OWNER:target
example  Brazil levelled accusations against Sweden.
         => ACCUSE BRA -> SWE

pattern  accuse.trade-accusations
code     ACCUSE
mode     allege
cameo    112
verb     trade | exchange | swap
nominal  no
symmetric yes
priority 3
subject  ACTOR:source
object  lemma: accusation | charge | blame | insult | barb | allegation | recrimination | threat
with|over?  ACTOR:both
example  Ghana traded accusations with Kenya.
         => ACCUSE GHA, KEN
example  Pakistan and Vietnam exchanged insults.
         => ACCUSE PAK, VNM

pattern  accuse.allege-that
code     ACCUSE
mode     allege
cameo    112
verb     allege | claim | charge | assert | contend | complain | maintain | insist | accuse | report
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | COP | SPY
content  lemma: violate | break | commit | abuse | torture | kill | plot | spy | steal | bomb | attack | sponsor | support_terror | finance | arm | plan | rig | lie | harbour | harbor | breach | shell | invade | murder | massacre | smuggle | hack | interfere | deceive | back | train | persecute | execute | massacre
inner  OWNER:target
example  Mexico alleged that Ghana violated the truce.
         => ACCUSE MEX -> GHA

pattern  accuse.blame-n
code     ACCUSE
mode     allege
cameo    112
verb     put | place | lay | pin | heap | cast | shift | fix | apportion | assign
nominal  no
priority 1
subject  ACTOR:source
object  lemma: blame | responsibility | guilt | fault | the blame
on|at|with|upon|to|onto  OWNER:target
example  Brazil pinned the blame on Sweden.
         => ACCUSE BRA -> SWE
example  Egypt places the blame squarely on Norway.
         => ACCUSE EGY -> NOR

pattern  accuse.responsible
code     ACCUSE
mode     allege
cameo    112
adjective responsible | guilty | culpable | complicit
confidence 0.6
priority 2
subject  OWNER:target
for|of|in  EVENT:conflict | class: crime | lemma: attack | violence | death | failure | crisis | war | massacre | bombing
speaker  ACTOR:source
example  Ethiopia said Colombia was responsible for the raid.
         => ACCUSE ETH -> COL
never    The clerk said the mayor was responsible for roads.

pattern  accuse.point-finger
code     ACCUSE
mode     allege
cameo    112
verb     point
nominal  no
subject  ACTOR:source
object  lemma: finger | fingers
at  OWNER:target
example  Italy pointed the finger at Pakistan.
         => ACCUSE ITA -> PAK

pattern  accuse.sue-more
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     sue | prosecute | indict | charge | arraign | impeach | litigate | take_to_court
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | SOC | BUS | CVL | LAB | MIL | IGO | NGO | OPP | EDU | JRN
object  PEOPLE:target | OWNER:target & not sector: BUS
for|over|with|on|in|before|at?  ANY
example  A Swedish businessman sued Japan.
         => ACCUSE SWE -> JPN
example  Peruvian prosecutors indicted the Italian general.
         => ACCUSE PER -> ITA

pattern  accuse.try-court
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     try | court-martial
nominal  no
subject  ACTOR:source & sector: GOV | JUD | MIL | IGO | REB
object   PEOPLE:target
for|in|before|on  ANY
example  A Vietnamese court tried the Thai general for murder.
         => ACCUSE VNM -> THA
never    The Thai general tried a new dish.

pattern  accuse.indicted
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     indict | charge | prosecute | arraign | try | court-martial | summon_to_court
agentless yes
nominal  no
priority -2
confidence 0.65
object  PEOPLE:target
with|for|over|by|on|in|at  ANY & not class: markets
example  The Ukrainian general was charged with murder.
         => ACCUSE --- -> UKR

pattern  accuse.trial
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     stand | face | go
nominal  no
confidence 0.6
priority 1
subject  PEOPLE:target
object|on|to  lemma: trial | charges | prosecution | court-martial | impeachment | criminal charge | corruption charge
over|for|of|in|before?  ANY
example  The Polish general stood trial for murder.
         => ACCUSE --- -> POL
never    The bureau stands by its decision not to charge the clerk.

pattern  accuse.trial-open
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     open | begin | start | launch | hold | resume
nominal  no
subject  ACTOR:source & sector: JUD | IGO | UNO
object  lemma: trial | hearing | court-martial | landmark hearing | proceeding | impeachment | case
of|against|into|in  ANY & OWNER:target?
example  A Peruvian court opened a hearing into the Italian raid.
         => ACCUSE PER -> *

pattern  accuse.lawsuit-more
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     file | bring | lodge | launch | initiate | start | open | pursue | instigate | institute | mount | take | win
nominal  no
priority 1
subject  ACTOR:source
object  lemma: lawsuit | complaint | charge | suit | case | legal action | appeal | petition | legal challenge | legal proceeding | proceedings | class action | criminal complaint | criminal charge | court case | damages suit | proceeding | impeachment proceeding
against|over|with|at|before  OWNER:target
example  Austria filed a lawsuit against Egypt.
         => ACCUSE AUT -> EGY

pattern  accuse.take-court
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     take | drag | haul | bring | refer | send
nominal  no
subject  ACTOR:source
object  OWNER:target | PEOPLE:target
to|before  lemma: court | trial | tribunal | international court | justice | arbitration | wto | icc | international criminal court
example  Poland took Algeria to court.
         => ACCUSE POL -> DZA

pattern  accuse.warrant-seek
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     seek | request | demand
nominal  no
priority 2
confidence 0.6
subject  ACTOR:source & sector: JUD | COP | GOV
object  lemma: arrest warrant | warrant | indictment | death penalty | life sentence | prosecution
for|against|of  PEOPLE:target
example  Canadian prosecutors sought the death penalty for the Ethiopian general.
         => ACCUSE CAN -> ETH

pattern  accuse.accuse
code     ACCUSE
mode     allege
reduced  no
verb     accuse | blame | suspect
subject  ACTOR:source
object|on  OWNER:target
of|for|purpose|on|content?  ANY
example  Ukraine accused Russia of shelling the plant.
         => ACCUSE UKR -> RUS
never    The illness was blamed on the water.

pattern  accuse.charge
code     ACCUSE
mode     allege
verb     allege | charge | claim | complain
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | SOC | COP | SPY | NGO | REL | ELI
content  EVENT:conflict
inner    OWNER:target
inherit  no
confidence 0.6
example  Armenia alleged that Azerbaijan had shelled the village.
         => ACCUSE ARM -> AZE
never    The rebels claimed that they had attacked the base.
never    The newspaper claimed that the manager had suspended talks.

pattern  accuse.blame-place
code     ACCUSE
mode     allege
verb     place | lay | put | pin
nominal  no
subject  ACTOR:source
object   lemma: blame | responsibility
on|at    OWNER:target
example  Russia placed the blame on Ukraine.
         => ACCUSE RUS -> UKR

pattern  accuse.hold-responsible
code     ACCUSE
mode     allege
verb     hold
nominal  no
subject  ACTOR:source
object   ACTOR:target
content|complement|obl  lemma: responsible | accountable
example  Israel held Iran responsible for the attack.
         => ACCUSE ISR -> IRN

pattern  accuse.sue
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     sue | indict | prosecute
subject  ACTOR:source
object   OWNER:target
example  The Gambia sued Myanmar.
         => ACCUSE GMB -> MMR

pattern  accuse.charge-with
code     ACCUSE
mode     allege
context  legal
verb     charge
nominal  no
subject  ACTOR:source & sector: JUD | COP | GOV | MIL
object   PEOPLE:target
with     ANY
example  Turkish prosecutors charged the journalists with espionage.
         => ACCUSE TUR -> *

pattern  accuse.lawsuit
code     ACCUSE
mode     allege
context  legal
verb     file | bring | lodge | launch
nominal  no
subject  ACTOR:source
object   lemma: lawsuit | complaint | charge | suit | case | legal action | appeal | petition
against  OWNER:target
example  Ukraine filed a lawsuit against Russia.
         => ACCUSE UKR -> RUS

pattern  accuse.report-abuse
code     ACCUSE
mode     allege
context  human_rights
verb     document | report | expose | reveal | detail | uncover | find
nominal  no
confidence 0.55
agentless no
subject  ACTOR:source & sector: SOC | NGO | UNO | IGO | JRN
object  lemma: abuse | torture | violation | killing | atrocity | war crime | rape | crime | massacre | mass grave | human rights abuse | human rights violation | corruption | execution & OWNER:target?
by|in|of?  OWNER:target
example  Amnesty documented abuses by Greek police.
         => ACCUSE NGO -> GRC

pattern  accuse.say-responsible
code     ACCUSE
mode     allege
verb     say | claim | allege | believe | think | suspect
nominal  no
priority 3
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | COP | SPY | JUD | UNO
content  lemma: responsible | guilty | behind | blame | complicit
inner  OWNER:target
example  Brazil said Sweden was responsible.
         => ACCUSE BRA -> SWE

pattern  accuse.charge-2
code     ACCUSE
mode     allege
context  legal
verb     charge | indict | prosecute | arraign | try
nominal  no
priority 1
subject  lemma: prosecutor | police | court | judge | grand jury | authority | authorities | tribunal | magistrate | attorney general & OWNER:source
object  PEOPLE:target
with|over|for|in|on  ANY
example  Moroccan prosecutors charged two Greek bankers with fraud.
         => ACCUSE MAR -> GRC

pattern  accuse.face-charges
code     ACCUSE
mode     allege
context  legal
verb     face | answer
nominal  no
confidence 0.55
subject  PEOPLE:target
object  lemma: charge | charges | corruption charges | trial | prosecution | murder charges | impeachment | lawsuit | indictment | accusation | allegation | corruption allegation | criminal charges
of|over|for|in|from?  ANY
example  A Moroccan minister faces corruption charges.
         => ACCUSE --- -> MAR

pattern  accuse.sue-2
code     ACCUSE
mode     allege
context  legal
verb     sue | take
nominal  no
priority 2
subject  ACTOR:source
object  OWNER:target | PEOPLE:target & not sector: BUS
for|over|in|to|at|before  lemma: damage | damages | compensation | libel | defamation | breach | court | negligence | fraud | genocide | patent | discrimination
example  Sweden sued Japan for damages.
         => ACCUSE SWE -> JPN

pattern  accuse.complaint-wto
code     ACCUSE
mode     allege
context  legal
verb     file | lodge | bring | take
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | BUS | EUR
object  lemma: complaint | case | dispute | trade complaint | claim | suit | appeal
against|over  OWNER:target
at|with|to|before?  ANY
example  Poland brought a case against Algeria.
         => ACCUSE POL -> DZA

pattern  accuse.charges-that
code     ACCUSE
mode     allege
verb     charge | allege | contend
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | OPP | PTY | IGO | UNO | EUR | REB
content  EVENT:conflict | lemma: bribe | lie | cheat | spy | meddle | interfere | steal | violate | rig | smuggle | arm | fund | back | harbour | harbor | shelter | support | plot
inner  ACTOR:target
example  Botswana alleged that Angola bribed voters.
         => ACCUSE BWA -> AGO

pattern  accuse.allege-thing
code     ACCUSE
mode     allege
verb     allege | claim | decry | denounce
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | LEG | OPP | PTY | IGO | UNO | EUR | SOC | NGO | REB
object  lemma: fraud | corruption | torture | foul play | vote-rigging | rigging | irregularity | genocide | war crime | sabotage | meddling | interference | abuse | bribery | cheating | aggression & OWNER:target?
by|against|in?  OWNER:target
example  Zambia's president denounced the fraud in Angola.
         => ACCUSE ZMB -> AGO

pattern  accuse.report-accuses
code     ACCUSE
mode     allege
verb     accuse | blame | fault | implicate
nominal  no
confidence 0.6
subject  lemma: report | study | letter | document | dossier | statement | indictment | complaint | lawsuit | petition & OWNER:source?
object   ACTOR:target | OWNER:target
agentless no
of|for|content|purpose?  ANY
example  A report accused the Nigerian army of the massacre.
         => ACCUSE --- -> NGA
never    A witness accused the Nigerian army.

pattern  accuse.say-violates
code     ACCUSE
mode     allege
verb     violate | breach | contravene | flout | infringe
nominal  no
priority 20
status   occurred
subject  ACTOR:target & sector: GOV | MIL | REB
object   lemma: resolution | sanction | treaty | agreement | ceasefire | truce | international law | law | airspace | embargo | obligation | sovereignty | deal | accord
speaker  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | LEG | SOC | NGO
polarity positive
example  The Danish prime minister said that Norway is violating the treaty.
         => ACCUSE DNK -> NOR
never    Norway violates the treaty.
