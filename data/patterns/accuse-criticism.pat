# Criticism, condemnation, reproach.

pattern  accuse.condemn-more
code     ACCUSE
mode     disapprove
cameo    111
verb     criticise | criticize | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | chide | berate | deride | ridicule | castigate | assail | rap | scold | reprimand | excoriate | bash | vilify | mock | insult | upbraid | rip | savage | chastise | flay | pillory | rail | fulminate | lash | reproach | fault | attack_in_words | disparage | denigrate | belittle | skewer | scorn | admonish | reprove | lament | bewail | bemoan | revile | vituperate | trash | slate | rubbish | knock | snipe | pan | jeer | boo | heckle | smear | impugn | discredit
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | JUD | SOC | REL | ELI | LAB | NGO | CVL | JRN | BUS | EDU | COP
object|against|at  OWNER:target
for|over|as|in?  ANY
example  Norway castigated India over the treaty.
         => ACCUSE NOR -> IND
never    Critics slammed the film.
never    The vote is slated for Monday.

pattern  accuse.fire-at-rival
code     ACCUSE
mode     disapprove
cameo    111
verb     fire | open_fire | return_fire | swing
nominal  no
priority 20
subject  ACTOR:source & sector: LEG | PTY | ELI | OPP & not sector: MIL | REB | COP
at|on|upon  ACTOR:target & kind: person & sector: LEG | PTY | ELI | OPP | GOV
example  The Danish senator fired at the Danish prime minister.
         => ACCUSE DNK -> DNK
never    The Danish senator fired at the gunman.

pattern  accuse.condemn-thing
code     ACCUSE
mode     disapprove
cameo    111
verb     criticise | criticize | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | castigate | assail | bemoan | attack | mock | question | dispute | lament | resent | reprove
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
against|at  OWNER:target
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
object  lemma: anger | outrage | dismay | indignation | condemnation | disapproval | displeasure | criticism | frustration | dissatisfaction | disgust | fury | resentment | alarm | shock | consternation | unease
against|at|over|about|with|to|of  OWNER:target | EVENT:conflict | lemma: policy | decision | law | election | handling | treatment | abuse | crackdown | test | remark | arrest | situation | killing | violation & OWNER:target?
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
verb     describe | call | brand | label | dub | term | characterise | characterize | deem | portray | denounce | dismiss | slam | condemn | decry | paint | depict | declare | pronounce
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
never    The minister saw the Chilean as a liar.

pattern  accuse.is-bad
code     ACCUSE
mode     disapprove
cameo    111
adjective irresponsible | unacceptable | outrageous | illegitimate | unjustified | shameful | disgraceful | reckless | provocative | barbaric | cowardly | deplorable | despicable | hypocritical | inhumane | intolerable | reprehensible | unwarranted | appalling | abhorrent | heinous | horrific | unforgivable
confidence 0.65
polarity positive
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
verb     lodge | file | deliver | send | hand | submit | present | make | issue | convey
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
to|against|at|about|over|with|object|content  OWNER:target | EVENT | lemma: violation | decision | test | flight | plan | exercise | drill & OWNER:target?
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

pattern  accuse.verbal-attack
code     ACCUSE
mode     disapprove
cameo    111
stance   oppose
verb     attack | assail | hit | slam | savage | hammer | go_after | tear_into | lay_into | round_on | pound
subject  ACTOR:source & sector: LEG | PTY | ELI | OPP | SOC | LAB | REL | NGO
object|against|on|at  OWNER:target & not class: facilities | troops | weapons
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
object|against|on|at  OWNER:target & sector: GOV | LEG | PTY | ELI | OPP | JUD | JRN | SOC | REL | LAB | BUS & not class: facilities | troops | weapons & not kind: place | nationality | group
over|for?  ANY
agentless no
confidence 0.7
priority -1
example  The president of Chile attacked the prime minister of Peru for his silence.
         => ACCUSE CHL -> PER
never    Two gunmen attacked the president.

pattern  accuse.verbal-attack-noun
code     ACCUSE
mode     disapprove
cameo    111
stance   oppose
noun     attack | assault | onslaught | broadside
priority 2
subject  ACTOR:source & kind: person & not sector: MIL | REB | UAF | PRM | CRM | COP | SPY | CVL | REF
object|against|on|at  PEOPLE:target & not class: facilities | troops | weapons & not kind: place
with     NONE
example  The French senators disliked Vladimir Putin's attacks on Peruvian immigrants.
         => ACCUSE RUS -> PER
never    Two gunmen carried out an attack on the president.

pattern  accuse.come-under
code     ACCUSE
mode     disapprove
cameo    111
stance   oppose
verb     come | be | fall
nominal  no
priority 6
subject  PEOPLE:target
under    lemma: attack | assault | fire | criticism
from|by  ACTOR:source & kind: person & not sector: MIL | REB | UAF | PRM | CRM | COP | SPY | CVL | REF
example  The immigrants came under attack by the president of Chile.
         => ACCUSE CHL -> *
never    Ghanaian troops came under fire from Mexico.

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

pattern  accuse.criticise
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | blast | deplore | decry | lambast | lambaste | rebuke | censure | chide | berate | deride | ridicule | lash_out | hit_out | attack_verbally | castigate | assail | rap | scold | reprimand | excoriate | bash | disapprove | vilify | mock | insult | upbraid | deprecate | bemoan | lament
subject  ACTOR:source
object|at  OWNER:target & not lemma: war | fighting | conflict | violence | bloodshed | crisis | situation | coup
for|over?  ANY
example  Iran condemned the Israeli strikes.
         => ACCUSE IRN -> ISR
never    The building was condemned.

pattern  accuse.criticise-event
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | deplore | decry | blast | lambast | protest
nominal  yes
subject  ACTOR:source
object   EVENT
priority 20
inherit  doer
example  The United Nations condemned the Russian invasion of Ukraine.
         => ACCUSE UNO -> RUS
example  The United Nations condemned the invasion of Ukraine.
         => ACCUSE UNO

pattern  accuse.criticise-thing
code     ACCUSE
mode     disapprove
stance   oppose
verb     criticize | criticise | condemn | denounce | slam | deplore | decry | lambast
nominal  no
subject  ACTOR:source
object   ANY:issue
confidence 0.65
priority -3
example  The German chancellor condemned the war.
         => ACCUSE DEU

pattern  accuse.noun
code     ACCUSE
mode     disapprove
noun     criticism | condemnation | denunciation | rebuke | outrage | anger | dismay | accusation
subject  ACTOR:source
of|against|at|over|object|with|about  OWNER:target
example  Norway expressed outrage at Iran.
         => ACCUSE NOR -> IRN

pattern  accuse.describe
code     ACCUSE
mode     disapprove
stance   oppose
verb     describe | call | brand | label | dub | term | characterize | characterise | deem | consider | portray | denounce | dismiss
nominal  no
subject  ACTOR:source
as|content|complement|object  class: reproach
object?  OWNER:target
example  Poland described Russia as an aggressor.
         => ACCUSE POL -> RUS
never    Canada described the Russian decision as wise.
agentless no

pattern  accuse.summon
code     ACCUSE
mode     disapprove
context  diplomatic
verb     summon
nominal  no
subject  ACTOR:source
object   lemma: ambassador | envoy | diplomat | charge d'affaires | chargé | attache & OWNER:target?
example  Pakistan summoned the Indian ambassador.
         => ACCUSE PAK -> IND

pattern  accuse.protest-note
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    114
verb     lodge | file | deliver | send | hand | submit
nominal  no
subject  ACTOR:source
object   lemma: protest | protest note | complaint | note of protest | formal protest
with|to|against|indirect|over?  OWNER:target
priority 2
example  Vietnam lodged a protest with China.
         => ACCUSE VNM -> CHN

pattern  accuse.protest-verb
code     ACCUSE
mode     disapprove
verb     protest | object
nominal  no
subject  ACTOR:source & sector: GOV
object|against|to|over  OWNER:target
example  The Japanese government protested the Chinese drills.
         => ACCUSE JPN -> CHN

pattern  accuse.slam-person
code     ACCUSE
mode     disapprove
verb     slam | blast | criticise | criticize | condemn | denounce | rebuke | scold | chide | lambast | upbraid | mock | ridicule | berate | savage | deride | brand
nominal  no
stance   oppose
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REL | SOC | LAB | ELI | JUD
object  PEOPLE:target & lemma: president | minister | leader | government | king | premier | chancellor | candidate | party | army | police | court | parliament | regime | opposition | ally | judge | general | prime minister | foreign minister | ambassador
over|for|as|in?  ANY
example  Uganda chided the Spanish prime minister.
         => ACCUSE UGA -> ESP

pattern  accuse.reproach-2
code     ACCUSE
mode     disapprove
verb     blame | fault | reproach | censure | take_to_task | rap
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REL | SOC | LAB | JRN
object  OWNER:target | PEOPLE:target
for|over|content  ANY
example  Germany faulted Nigeria for the crisis.
         => ACCUSE DEU -> NGA

pattern  accuse.call-names
code     ACCUSE
mode     disapprove
verb     call | label | brand | dub | name
nominal  no
stance   oppose
priority 8
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REL | SOC | MIL | REB
object  OWNER:target | PEOPLE:target
complement|content|object|as  lemma: dictator | liar | murderer | terrorist | war criminal | criminal | traitor | aggressor | killer | tyrant | enemy | thug | puppet | fascist | coward | butcher | bully | monster
example  Sweden called the Japanese president a dictator.
         => ACCUSE SWE -> JPN

pattern  accuse.deplore-act
code     ACCUSE
mode     disapprove
verb     deplore | decry | lament | denounce | condemn
nominal  no
stance   oppose
priority 2
inherit  doer
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REL | SOC | MIL | NGO
object  lemma: killing | bloodshed | execution | crackdown | coup | launch | test | raid | attack | bombing | arrest | violation | detention | expulsion | demolition | massacre | torture | abuse | aggression | provocation | seizure | annexation | interference | law | verdict & OWNER:target?
of|by|in?  ANY
example  Austria deplored the Egyptian raid.
         => ACCUSE AUT -> EGY

pattern  accuse.cry-foul
code     ACCUSE
mode     disapprove
verb     cry
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | OPP | PTY | LEG | SOC
object  lemma: foul
over|at?  OWNER:target
example  The German opposition cried foul over the vote.
         => ACCUSE DEU -> *

pattern  accuse.question-credibility
code     ACCUSE
mode     disapprove
verb     challenge | contest | dispute | question
nominal  no
confidence 0.55
subject  ACTOR:source & sector: OPP | PTY | GOV | LEG | SOC | EUR | IGO | UNO
object  lemma: result | results | election result | outcome | vote | ruling | decision | legality | legitimacy | claim | sovereignty & OWNER:target?
of|in|before?  OWNER:target
example  Egypt challenged the result of the Norwegian election.
         => ACCUSE EGY -> NOR

pattern  accuse.recall-protest
code     ACCUSE
mode     disapprove
context  diplomatic
verb     summon | call
nominal  no
priority 4
subject  ACTOR:source & sector: GOV
object  lemma: ambassador | envoy | charge d'affaires | diplomat | consul | high commissioner & OWNER:target
purpose|to|over|in  lemma: protest | complain | explain | demand | condemn | explanation | killing | raid | remark
example  Peru summoned the Italian ambassador to protest.
         => ACCUSE PER -> ITA

pattern  accuse.condemn-abuse
code     ACCUSE
mode     disapprove
verb     condemn | denounce | decry | deplore | slam | criticise | criticize | lambast
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | NGO | SOC | OPP | PTY | REL | REB
object   lemma: violation | human rights violation | abuse | violence | killing | repression | crackdown | brutality | arrest | massacre | raid | coup & OWNER:target?
by|against|in|of?  OWNER:target
example  The Greek president condemned human rights violations in Chad.
         => ACCUSE GRC -> TCD
never    The critic condemned the violence of the colours.

pattern  accuse.take-exception
code     ACCUSE
mode     disapprove
verb     take | find
nominal  no
priority 3
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | IGO | UNO | EUR | SOC | NGO | LAB | REL | MIL
object  lemma: exception | offence | offense | umbrage | issue | aim | swipe | fault
to|at|with|over|in  OWNER:target | PEOPLE:target
example  Botswana took exception to Angola's conduct.
         => ACCUSE BWA -> AGO

pattern  accuse.take-to-task
code     ACCUSE
mode     disapprove
verb     take | bring | call | haul
nominal  no
priority 3
subject  ACTOR:source
object  OWNER:target | PEOPLE:target
to  lemma: task | account
example  Botswana took Angola to task for its drones.
         => ACCUSE BWA -> AGO

pattern  accuse.call-in
code     ACCUSE
mode     disapprove
context  diplomatic
verb     call | call_in | haul | haul_in | bring_in | summon | carpet
nominal  no
priority 5
subject  ACTOR:source & sector: GOV | EUR
object|in  lemma: ambassador | envoy | charge d'affaires | chargé d'affaires | diplomat | consul | consul general | high commissioner & OWNER:target
example  Botswana called in the Angolan ambassador.
         => ACCUSE BWA -> AGO

pattern  accuse.attribute
code     ACCUSE
mode     allege
verb     attribute | ascribe | pin | impute | trace | trace_back
nominal  no
priority 1
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | MIL | SPY | COP | JUD | IGO | UNO | EUR | OPP | PTY
object  class: crime | lemma: hacking | blame | responsibility | attack | sabotage | cyberattack | cyber attack | poisoning | explosion | outage | leak | incursion | fire | breach | theft
to|on|at  OWNER:target
example  Botswana attributed the hacking to Angola.
         => ACCUSE BWA -> AGO
never    The minister attributed the fall in prices to Angola.

pattern  accuse.place-blame
code     ACCUSE
mode     allege
cameo    112
verb     put | lay | place | heap | shift | pin | cast | pile | apportion | assign | attach
nominal  no
priority 3
subject  ACTOR:source
object  lemma: blame | guilt | fault | onus
on|at|upon|with|to|onto  OWNER:target | PEOPLE:target
example  Botswana placed the blame on Angola.
         => ACCUSE BWA -> AGO
never    Botswana placed the wreath on the tomb.

pattern  accuse.look-into
code     ACCUSE
mode     investigate
verb     look | look_into | delve | dig | inquire | enquire | probe
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | IGO | UNO | EUR | MIL | SPY & not sector: JRN | EDU
into  class: crime | lemma: killing | death | attack | abuse | bombing | shooting | disappearance | poisoning | massacre | raid | torture | complaint | explosion & OWNER:target?
example  Botswana is looking into the killing of the Angolan priest.
         => ACCUSE BWA

pattern  accuse.prosecutors-look
code     ACCUSE
mode     investigate
verb     look | look_into | inquire | enquire | probe
nominal  no
confidence 0.65
subject  ACTOR:source & sector: JUD
into  lemma: payment | deal | contract | dealing | dealings | finance | finances | affair | link | tie | transaction | account | role | conduct | activity | transfer | donation | accusation & OWNER:target?
example  Swiss prosecutors are looking into payments to a Congolese official.
         => ACCUSE CHE -> COD
never    The judge looked into the room.

pattern  accuse.trace-to
code     ACCUSE
mode     allege
verb     link | trace | tie | attribute | pin
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | SPY | COP | JUD | MIL | UNO | IGO | EUR
object   lemma: attack | hacking | cyber attack | cyberattack | killing | murder | plot | bombing | poisoning | blast | sabotage | massacre | explosion | assassination | shelling | virus | hack
to|on    ACTOR:target & not sector: BUS
example  Dutch police linked the hacking to Russia.
         => ACCUSE NLD -> RUS
never    Dutch police linked the road to Belgium.

pattern  accuse.attack-in-print
code     ACCUSE
mode     disapprove
cameo    111
verb     attack | target | slam | hit | blast | savage | assail | go_after
nominal  no
priority 16
subject  lemma: ad | advert | advertisement | commercial | spot | video | mailer | super pac | pac | group | campaign | committee | editorial | column | leaflet | poster | radio ad | pamphlet & not lemma: armed group | rebel group | militant group | terrorist group | terror group & OWNER:source? & not sector: REB | UAF | CRM | PRM
object   ACTOR:target & sector: PTY | LEG | ELI | GOV & kind: person
agentless no
never    An armed group attacked the president.
example  The advertisement attacks the Danish senator.
         => ACCUSE --- -> DNK

pattern  accuse.dismiss-as
code     ACCUSE
mode     disapprove
cameo    111
verb     dismiss | deride | ridicule | write_off | mock
nominal  no
agentless no
stance   oppose
priority 12
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | ELI | REB | SOC | REL | LAB
object   ACTOR:target & not lemma: report | claim
as       ANY
example  The Danish senator dismissed the Danish Conservatives as a fading force.
         => ACCUSE DNK -> DNK
never    The Danish senator dismissed the report as gossip.
