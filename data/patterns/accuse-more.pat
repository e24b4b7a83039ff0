pattern  accuse.condemn-more
code     ACCUSE
mode     disapprove
cameo    111
verb     criticise | criticize | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | chide | berate | deride | ridicule | castigate | assail | rap | scold | reprimand | excoriate | bash | vilify | mock | insult | upbraid | rip | savage | chastise | flay | pillory | rail | fulminate | lash | reproach | fault | attack_in_words | disparage | denigrate | belittle | skewer | scorn | admonish | reprove | lament | bewail | bemoan | revile | vituperate | trash | slate | rubbish | knock | snipe | pan | jeer | boo | heckle | smear | impugn | discredit
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO | CVL | JRN | BUS | EDU | COP
object|at|against  OWNER:target
for|over|as|in?  ANY
example  Norway castigated India over the treaty.
         => ACCUSE NOR -> IND
never    Critics slammed the film.
never    The vote is slated for Monday.

pattern  accuse.condemn-thing
code     ACCUSE
mode     disapprove
cameo    111
verb     criticise | criticize | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | castigate | assail | bemoan | regret | attack | mock | question | dispute | protest | lament | resent | reprove
nominal  no
stance   oppose
confidence 0.7
priority -1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO
object  lemma: decision | policy | law | plan | attack | killing | violence | move | handling | war | invasion | sanction | verdict | bill | ban | treatment | abuse | action | statement | remark | comment | arrest | crackdown | strike | bombing | test | launch | raid | occupation | act | terrorism | massacre | coup | execution | report | election | speech | behaviour | behavior | human rights violation | human rights record | response | failure | resolution | deal | interference | aggression | response | approach | expulsion | detention | sentence | settlement | deployment | exercise | torture | government | regime | party | tariff | record | reform | proposal | conduct | silence | stance | role & OWNER:target?
by?  OWNER:target
example  Greece condemned the Ugandan crackdown.
         => ACCUSE GRC -> UGA
example  Pakistan criticised the response of Vietnam.
         => ACCUSE PAK -> VNM

pattern  accuse.lash
code     ACCUSE
mode     disapprove
cameo    111
verb     lash_out | hit_out | rail | inveigh | hit_back | fire_back | take_aim | rage | fulminate | thunder | speak_out | fume | thunder
nominal  no
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB
at|against  OWNER:target
over|for?  ANY
example  Japan lashed out at Austria.
         => ACCUSE JPN -> AUT

pattern  accuse.disapprove-of
code     ACCUSE
mode     disapprove
cameo    111
verb     disapprove | complain
nominal  no
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | SOC | REL | ELI | LAB
of|about|to|over  OWNER:target | class: acts & OWNER:target?
example  Peru disapproved of the Italian plan.
         => ACCUSE PER -> ITA

pattern  accuse.express-anger
code     ACCUSE
mode     disapprove
cameo    111
verb     express | voice | register | show | convey | reiterate | state | vent | declare | make_known
nominal  no
stance   oppose
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO
object  lemma: anger | outrage | dismay | indignation | condemnation | disapproval | displeasure | criticism | frustration | dissatisfaction | disgust | fury | resentment
at|over|about|with|to|against|of  OWNER:target | EVENT:conflict | lemma: policy | decision | law | election | handling | treatment | abuse | crackdown | test | remark | arrest | situation | killing | violation & OWNER:target?
example  Nigeria voiced its dismay at the Ukrainian crackdown.
         => ACCUSE NGA -> UKR

pattern  accuse.n-more
code     ACCUSE
mode     disapprove
cameo    111
noun     criticism | condemnation | denunciation | rebuke | outrage | anger | accusation | censure | reproach | indignation
subject  ACTOR:source
of|against|at|over|with|about|to  OWNER:target | EVENT:conflict & OWNER:target?
example  Egyptian criticism of Norway continued.
         => ACCUSE EGY -> NOR

pattern  accuse.draw-criticism
code     ACCUSE
mode     disapprove
cameo    111
verb     draw | face | attract | provoke | spark | prompt | trigger | incur | invite | meet | earn | suffer
nominal  no
priority 1
confidence 0.65
subject  ACTOR:target & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO | COP | JRN | BUS | EDU
object|with  lemma: criticism | condemnation | ire | anger | outrage | wrath | rebuke | protest | fury | outcry | censure | international condemnation
from|by|in?  ACTOR:source
example  Ghana drew criticism from Mexico.
         => ACCUSE MEX -> GHA

pattern  accuse.describe-more
code     ACCUSE
mode     disapprove
cameo    111
verb     describe | call | brand | label | dub | term | characterise | characterize | deem | consider | portray | denounce | dismiss | slam | condemn | view | see | decry | regard | paint | depict | declare | pronounce
nominal  no
stance   oppose
confidence 0.7
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO
as|content|complement|object  class: reproach
object?  ANY:issue & OWNER:target?
example  Iraq branded Chile an aggressor.
         => ACCUSE IRQ -> CHL
agentless no

pattern  accuse.is-bad
code     ACCUSE
mode     disapprove
cameo    111
adjective irresponsible | unacceptable | outrageous | illegitimate | unjustified | shameful | disgraceful | reckless | provocative | barbaric | cowardly | deplorable | despicable | hypocritical | inhumane | intolerable | reprehensible | unwarranted | appalling | abhorrent | heinous | horrific | unforgivable
confidence 0.65
subject  OWNER:target | class: acts & OWNER:target?
speaker  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | SOC | REL | ELI | LAB | NGO
example  Kenya said the Moroccan attack was barbaric.
         => ACCUSE KEN -> MAR

pattern  accuse.summon-more
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    111
verb     summon | convoke | haul_in
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR
object  lemma: ambassador | envoy | diplomat | charge d'affaires | chargé | attache | consul | high commissioner | attaché | embassy official | deputy ambassador | representative & OWNER:target?
over|to|for|after?  ANY
example  Egypt summoned the Norwegian envoy over the raid.
         => ACCUSE EGY -> NOR

pattern  accuse.protest-note-more
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    114
verb     lodge | file | deliver | send | hand | submit | register | present | make | issue | convey
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | IGO | EUR | MIL | LEG
object  lemma: protest | protest note | note of protest | formal protest | official protest | diplomatic protest | strong protest | complaint | formal complaint | official complaint | protest letter | note verbale | representation
with|to|against|indirect|over?  OWNER:target
example  Uganda lodged a formal protest with Spain.
         => ACCUSE UGA -> ESP

pattern  accuse.complain-to
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    114
verb     complain | protest | object
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL
to|at|against|about|over|with|object|content  OWNER:target | EVENT | lemma: violation | decision | test | flight | plan | exercise | drill & OWNER:target?
example  Austria protested to Egypt about the raid.
         => ACCUSE AUT -> EGY
agentless no

pattern  accuse.publish-report
code     ACCUSE
mode     disapprove
cameo    111
verb     publish | release | issue | put_out | present
nominal  no
confidence 0.6
subject  ACTOR:source & sector: SOC | NGO | UNO | IGO | GOV | JUD | JRN
object  lemma: report | statement | dossier | file | evidence | dossiers | white paper | letter
purpose|content|against|on  lemma: accuse | condemn | denounce | criticise | criticize | allege | blame | accusing | detail | abuse | violation | crime
against|on?  OWNER:target
example  Algeria presented evidence of abuse against Germany.
         => ACCUSE DZA -> *

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

pattern  accuse.doubt
code     ACCUSE
mode     disapprove
cameo    111
verb     question | doubt | challenge | query | dispute | cast_doubt
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | OPP | PTY | JUD | SOC
object|on  lemma: legitimacy | credibility | motive | commitment | sincerity | election | result | election result | legality | intention | fairness | sovereignty | ruling | claim | validity | impartiality & OWNER:target?
of|by?  OWNER:target
example  Spain questioned the legitimacy of the Peruvian government.
         => ACCUSE ESP -> PER

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
verb     allege | claim | charge | assert | contend | complain | maintain | insist | accuse | report | reveal
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
verb     sue | prosecute | indict | charge | arraign | try | impeach | litigate | take_to_court
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | SOC | BUS | CVL | LAB | MIL | IGO | NGO | OPP | EDU | JRN
object  PEOPLE:target | OWNER:target & not sector: BUS
for|over|with|on|in|before|at?  ANY
example  A Swedish businessman sued Japan.
         => ACCUSE SWE -> JPN
example  Peruvian prosecutors indicted the Italian general.
         => ACCUSE PER -> ITA

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

pattern  accuse.investigate-more
code     ACCUSE
mode     investigate
cameo    090
verb     investigate | probe | inquire | interrogate | question
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | MIL | IGO | UNO | EUR | SOC | SPY | NGO
object|into  class: crime | PEOPLE:target | OWNER:target & OWNER:target?
by|of|in|against|over?  OWNER:target
example  Colombian police investigated the Iraqi general.
         => ACCUSE COL -> IRQ
example  Ethiopian prosecutors probed corruption.
         => ACCUSE ETH
never    The council reviewed the park.
agentless no
never    Questioned about the disaster, he said his faith was unshaken.

pattern  accuse.inquiry
code     ACCUSE
mode     investigate
cameo    090
verb     open | launch | begin | start | order | announce | conduct | hold | set_up | establish | demand_official | initiate | complete | reopen | appoint | convene | carry_out | resume | mount | widen | expand
nominal  no
priority 1
subject  ACTOR:source
object  lemma: investigation | inquiry | probe | enquiry | criminal case | criminal investigation | commission of inquiry | commission | fact-finding mission | official inquiry | public inquiry | audit | preliminary investigation | corruption probe | criminal inquiry | independent inquiry | grand jury | tribunal | inquest | murder investigation | fraud investigation
into|against|of|on|over  ANY & OWNER:target?
example  Ukraine opened an inquiry into the Brazilian bank.
         => ACCUSE UKR -> BRA
example  Iraq convened a grand jury to investigate corruption.
         => ACCUSE IRQ

pattern  accuse.inquiry-p
code     ACCUSE
mode     investigate
cameo    090
verb     open | launch | order | set_up | establish | convene | appoint | form | create | send | dispatch
nominal  no
priority 7
subject  ACTOR:source
object  lemma: commission | panel | committee | grand jury | team | tribunal | task force | inquiry | expert | investigator | inspector | special prosecutor
purpose|content  lemma: investigate | probe | examine | inquire | look_into
to|in?  OWNER:target
example  Poland set up a commission to investigate the Algerian raid.
         => ACCUSE POL -> *

pattern  accuse.investigation-n
code     ACCUSE
mode     investigate
cameo    090
noun     investigation | inquiry | probe | enquiry | inquest
confidence 0.65
subject  ACTOR:source
into|of|against|over  ANY & OWNER:target?
example  The Ugandan investigation into the Spanish bank continued.
         => ACCUSE UGA -> ESP

pattern  accuse.investigated-passive
code     ACCUSE
mode     investigate
cameo    090
verb     investigate | probe | interrogate | question
agentless yes
nominal  no
priority -2
confidence 0.6
object  PEOPLE:target | OWNER:target
by|over|for|on  ANY
example  The Japanese general was investigated for fraud.
         => ACCUSE --- -> JPN

pattern  accuse.verbal-attack
code     ACCUSE
mode     disapprove
cameo    111
stance   oppose
verb     attack | assail | hit | slam | savage | hammer | go_after | tear_into | lay_into | round_on | pound
subject  ACTOR:source & sector: LEG | PTY | ELI | OPP | SOC | LAB | REL | NGO
object|on|against|at  OWNER:target & not class: facilities | troops | weapons
over|for?  ANY
agentless no
confidence 0.75
example  The Greek opposition attacked the prime minister of Greece over taxes.
         => ACCUSE GRC -> GRC
example  The Irish senators attacked the Irish government.
         => ACCUSE IRL -> IRL
never    Fijian rebels attacked the government.

pattern  accuse.verbal-attack-person
code     ACCUSE
mode     disapprove
cameo    111
stance   oppose
verb     attack | assail | slam | savage | lay_into | round_on
subject  ACTOR:source & kind: person & not sector: MIL | REB | UAF | PRM | CRM | COP | SPY | CVL | REF
object|on|against|at  OWNER:target & sector: GOV | LEG | PTY | ELI | OPP | JUD | JRN | SOC | REL | LAB | BUS & not class: facilities | troops | weapons & not kind: place | nationality | group
over|for?  ANY
agentless no
confidence 0.7
priority -1
example  The president of Chile attacked the prime minister of Peru for his silence.
         => ACCUSE CHL -> PER
never    Two gunmen attacked the president.

pattern  accuse.attacked
code     ACCUSE
mode     disapprove
cameo    111
verb     attack | assail | slam
nominal  no
agentless yes
confidence 0.65
object   ACTOR:target & sector: LEG | PTY | ELI
by?      ACTOR:source
for|over|as|on  ANY
example  The Norwegian senators were attacked for their vote.
         => ACCUSE --- -> NOR
never    The senators were attacked with knives.

pattern  accuse.under-fire-unsaid
code     ACCUSE
mode     disapprove
cameo    111
verb     come | be | remain
nominal  no
priority 6
confidence 0.65
subject  OWNER:target & sector: GOV | LEG | PTY | ELI | OPP | COP | JUD | IGO | UNO | EUR
under    lemma: fire | criticism | attack
for|over ANY
from     NONE
example  The Danish interior minister came under fire for his decision.
         => ACCUSE --- -> DNK
