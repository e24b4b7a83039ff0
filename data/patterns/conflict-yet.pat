pattern  request.plead
code     REQUEST
verb     plead | beg | cry | appeal | pray
nominal  no
confidence 0.65
subject  ACTOR:source
with|to  ACTOR:target | OWNER:target
for|content  ANY
example  Colombia pleaded with Iraq for help.
         => REQUEST COL -> IRQ

pattern  request.seek-thing
code     REQUEST
mode     assist
verb     seek | request | solicit | want
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | REB | BUS | SOC
object  lemma: help | aid | assistance | loan | bailout | investment | weapon | troop | funding | arms | intervention | mediation | asylum | membership | support | money | debt relief | backing
from|of  ACTOR:target | OWNER:target
example  Colombia sought mediation from Iraq.
         => REQUEST COL -> IRQ

pattern  request.apply
code     REQUEST
verb     apply | petition | bid
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV
for|content  lemma: membership | accession | loan | aid | join | entry | status
to|with|of?  OWNER:target
example  Vietnam applied for membership.
         => REQUEST VNM

pattern  request.file-request
code     REQUEST
verb     submit | file | lodge | send | make | present
nominal  no
priority 2
subject  ACTOR:source
object  lemma: request | extradition request | application | appeal | petition | demand | plea | bid | list of demands
to|with|for|from  ACTOR:target | OWNER:target
example  Algeria submitted a request to Germany.
         => REQUEST DZA -> DEU

pattern  request.insist-on
code     REQUEST
verb     insist
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | REB | OPP
on  lemma: withdrawal | ceasefire | release | reform | condition | guarantee | return | talk | talks | right | inspection | access | apology | election | resignation | dialogue | end & OWNER:target?
by|from|of|for?  OWNER:target
example  Canada insisted on a ceasefire.
         => REQUEST CAN

pattern  request.call-restraint
code     REQUEST
verb     call | appeal | plead | urge | counsel
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | REL
for|object  lemma: restraint | calm | de-escalation | dialogue | maximum restraint | unity | an end | peace | patience | moderation
from|by|between|in|on  OWNER:target
example  Pakistan appealed for calm in Vietnam.
         => REQUEST PAK -> VNM

pattern  request.order-close
code     REQUEST
mode     change
verb     order | instruct | direct | command
nominal  no
confidence 0.5
priority -6
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | EUR
object  lemma: closure | evacuation | arrest | investigation | review | recall | withdrawal | deployment | halt | suspension | inquiry | release | retrial | recount | demolition & OWNER:target?
of|into|in?  OWNER:target
example  Algeria ordered the closure of the German school.
         => REQUEST DZA -> DEU

pattern  request.push-for
code     REQUEST
mode     change
verb     push | press | lobby | campaign | agitate | fight
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | OPP | SOC | PTY | LAB
for  lemma: reform | sanction | sanctions | change | ban | vote | resolution | election | inquiry | withdrawal | release | independence | ceasefire | recognition | tougher sanctions | action | membership | autonomy | right & OWNER:target?
against|on|in|from|of?  OWNER:target
example  Norway pushed for sanctions against India.
         => REQUEST NOR -> IND

pattern  request.invite-2
code     REQUEST
mode     meet
verb     invite | ask
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | REL | REB
object  ACTOR:target
to|for|content  lemma: summit | talks | talk | visit | meeting | dinner | attend | conference | negotiate | join | dialogue | meet | kingdom | palace | ceremony
example  Greece invited Uganda for talks.
         => REQUEST GRC -> UGA

pattern  request.summon-talks
code     REQUEST
mode     meet
verb     call | summon | convene | request
nominal  no
priority 3
subject  ACTOR:source
for|object  lemma: emergency session | emergency meeting | urgent meeting | special session | crisis talks | emergency summit | security council meeting
of|on|over|with?  ANY & OWNER:target?
example  Pakistan requested an emergency session.
         => REQUEST PAK

pattern  reject.spurn-2
code     REJECT
verb     spurn | shun | scorn | snub | rebuff | brush_off | ignore | dismiss | decline
nominal  no
stance   oppose
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL
object  lemma: overture | offer | invitation | appeal | call | request | plea | warning | olive branch | proposal | peace offer | apology | criticism | demand | ultimatum | advance & OWNER:target?
from|by|of|for?  OWNER:target
example  Norway spurned a Indian overture.
         => REJECT NOR -> IND

pattern  reject.not-attend
code     REJECT
mode     meet
verb     skip | miss | boycott | snub | decline | refuse | shun | stay_away
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | REB | OPP | PTY | REL
object|from  lemma: summit | meeting | talks | talk | conference | session | dinner | ceremony | signing | inauguration | invitation | gathering & OWNER:target?
with|in|of|to?  OWNER:target
example  Japan skipped the Austrian summit.
         => REJECT JPN -> AUT

pattern  reject.refuse-recognise
code     REJECT
verb     refuse | decline
nominal  no
priority 3
subject  ACTOR:source
content  lemma: recognise | recognize | accept | acknowledge | ratify | sign | endorse | back | support | approve | join | cooperate | comply | honour | honor | implement | apologise | apologize | negotiate_with | consider
object?  OWNER:target
example  Iraq refused to recognise Chile.
         => REJECT IRQ -> CHL

pattern  reject.object-to
code     REJECT
verb     object | oppose | resist | disagree | dissent | protest
nominal  no
stance   oppose
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL
to|with|object|against  lemma: plan | proposal | bill | resolution | sanction | deal | membership | bid | accession | idea | expansion | deployment | reform | merger | treaty | intervention | extension | statement | wording | text & OWNER:target?
of|by|on|for?  OWNER:target
example  Algeria objected to the German bid.
         => REJECT DZA -> DEU

pattern  reject.withhold-support
code     REJECT
verb     withhold | deny | refuse
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | PTY
object  lemma: support | consent | approval | endorsement | permission | recognition | backing | cooperation | signature | invitation | visa
for|from|to|of  OWNER:target | lemma: plan | bill | resolution | deal & OWNER:target?
example  Greece withheld its approval from the Ugandan plan.
         => REJECT GRC -> UGA

pattern  reject.turn-back
code     REJECT
mode     change
context  migration
verb     turn_away | turn_back | refuse | deny | bar
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | COP | MIL
object  lemma: refugee | migrant | asylum seeker | ship | boat | plane | aid ship | journalist | delegation | lawmaker | tourist | visitor & PEOPLE:target | OWNER:target
at|from|indirect?  ANY
example  Iraq turned away Chilean refugees.
         => REJECT IRQ -> CHL

pattern  reject.close-door
code     REJECT
verb     close | shut | slam
nominal  no
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | REB
object  lemma: door
on|to  OWNER:target | lemma: talk | talks | negotiation | dialogue | membership | deal | refugee & OWNER:target?
example  Ethiopia closed the door on talks with Colombia.
         => REJECT ETH -> *

pattern  reject.court-reject
code     REJECT
context  legal
verb     reject | dismiss | throw_out | quash | deny | turn_down | overturn | refuse
nominal  no
priority 1
subject  ACTOR:source & sector: JUD
object  lemma: appeal | petition | case | request | bid | lawsuit | complaint | application | challenge | motion | plea | extradition | claim & OWNER:target?
by|of|from|for|against?  PEOPLE:target | OWNER:target
example  A Ethiopian court rejected the appeal of a Colombian general.
         => REJECT ETH -> COL

pattern  reject.voters
code     REJECT
verb     reject | vote_down | defeat
nominal  no
stance   oppose
vote     against
outcome  failed
priority 4
subject  lemma: voter | electorate | parliament | lawmaker | senate | congress | deputy | assembly | house | mp | citizen & OWNER:source
object  lemma: plan | proposal | treaty | constitution | bill | deal | reform | amendment | budget | referendum | motion | accord | law & ANY:issue
in|by?  ANY
example  Italian voters rejected the treaty.
         => REJECT ITA

pattern  reject.fail-ratify
code     REJECT
verb     fail | refuse
nominal  no
priority 3
confidence 0.6
subject  ACTOR:source & sector: LEG | GOV | UNO | IGO | EUR
content  lemma: ratify | approve | adopt | pass | agree | sign | elect | renew | extend | endorse | act | respond
example  The Brazilian parliament failed to ratify the treaty.
         => REJECT BRA

pattern  reject.suspend-talks-2
code     REJECT
mode     meet
verb     walk_out | storm_out | pull_out | withdraw | drop_out
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | REB | OPP | PTY | LAB | LEG
of|from|out_of  lemma: talk | talks | negotiation | meeting | summit | session | conference | peace talk & OWNER:target?
with?  OWNER:target
example  Algeria pulled out of the meeting.
         => REJECT DZA

pattern  accuse.slam-person
code     ACCUSE
mode     disapprove
verb     slam | blast | attack | criticise | criticize | condemn | denounce | rebuke | scold | chide | lambast | upbraid | mock | ridicule | berate | savage | deride | brand
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
priority 3
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
over|at?  ANY & OWNER:target?
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
of|in|before?  ANY & OWNER:target?
example  Egypt challenged the result of the Norwegian election.
         => ACCUSE EGY -> NOR

pattern  accuse.report-abuse
code     ACCUSE
mode     allege
context  human_rights
verb     document | report | expose | reveal | detail | uncover | find
nominal  no
confidence 0.55
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
content  lemma: responsible | guilty | behind | blame | complicit | involved
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

pattern  accuse.investigate-2
code     ACCUSE
mode     investigate
verb     investigate | probe | question | interrogate
nominal  no
priority 1
subject  lemma: police | prosecutor | investigator | detective | inspector | auditor | commission | court | judge | magistrate | inquiry | watchdog | regulator | ombudsman | panel | committee & OWNER:source
object|into  PEOPLE:target | OWNER:target | class: crime & OWNER:target?
over|for|about|in?  ANY
example  Nigerian detectives questioned the Ukrainian minister.
         => ACCUSE NGA -> UKR
never    Inspectors examined the bridge.

pattern  accuse.open-probe-2
code     ACCUSE
mode     investigate
verb     open | launch | begin | order | start | announce | widen | reopen
nominal  no
priority 3
subject  lemma: police | prosecutor | court | judge | parliament | government | commission | regulator | magistrate | minister | ministry | committee & OWNER:source
object  lemma: investigation | inquiry | probe | criminal investigation | enquiry | criminal case | criminal probe
into|against|over|after|on?  ANY & OWNER:target?
example  Iraqi prosecutors opened a criminal investigation into a Chilean bank.
         => ACCUSE IRQ -> *

pattern  accuse.inspect
code     ACCUSE
mode     investigate
verb     send | dispatch
nominal  no
priority 6
subject  ACTOR:source & sector: UNO | IGO | GOV | EUR | NGO
object  lemma: inspector | investigator | forensic team | fact-finding team | war crimes investigator | detective | monitor | rapporteur & not class: none-at-all
to  ACTOR:target
example  Italy sent investigators to Pakistan.
         => ACCUSE ITA -> PAK

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

pattern  threaten.vow-act
code     THREATEN
mode     violence
verb     vow | pledge | swear | promise | threaten
nominal  no
priority 8
subject  ACTOR:source & sector: MIL | REB | GOV | PRM | UAF | IMG & not sector: ELI | LEG | PTY
content  lemma: destroy | crush | defeat | eliminate | kill | bomb | avenge | retaliate | strike | wipe_out | annihilate | punish | hunt_down | attack | invade | fight | respond | bury | erase | annex | occupy | seize | storm | blockade | shell | obliterate | shoot_down
example  Colombia vowed to crush Iraqi rebels.
         => THREATEN COL -> IRQ
never    The senator promised to fight waste.

pattern  threaten.walk-away
code     THREATEN
mode     relations
verb     threaten
nominal  no
priority 4
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | MIL | REB | PTY | OPP | LEG | LAB
content  lemma: leave | quit | withdraw | pull_out | walk_out | abandon | suspend | boycott | resign | scrap | tear_up | close | expel | cut | sever | freeze | end | cancel
example  Chile threatened to leave the treaty.
         => THREATEN CHL

pattern  threaten.sanction-n
code     THREATEN
mode     restrict
verb     threaten
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target
with  lemma: sanction | sanctions | tariff | tariffs | embargo | penalty | isolation | boycott | fine | expulsion | blockade | lawsuit | arrest | jail | prosecution
example  Greece threatened Uganda with sanctions.
         => THREATEN GRC -> UGA

pattern  threaten.force-n
code     THREATEN
mode     violence
verb     threaten
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target | PEOPLE:target
with  lemma: war | attack | force | destruction | retaliation | death | annihilation | invasion | violence | military action | strike | consequence | reprisal | missile
example  Chile threatened Turkey with war.
         => THREATEN CHL -> TUR

pattern  threaten.red-line
code     THREATEN
verb     draw | set | issue
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | MIL | IGO | EUR
object  lemma: red line | deadline | ultimatum
for|to|on|over  OWNER:target
example  Kenya set a deadline for Morocco.
         => THREATEN KEN -> MAR

pattern  threaten.warn-consequences
code     THREATEN
verb     warn | threaten | caution
nominal  no
priority 4
subject  ACTOR:source
object  ACTOR:target | OWNER:target
of|about|against  lemma: consequence | consequences | serious consequences | action | war | reprisal | response | retaliation | dire consequences | severe consequences | sanction | attack | escalation | cost
example  Thailand warned Mexico of serious consequences.
         => THREATEN THA -> MEX

pattern  threaten.will-respond
code     THREATEN
verb     respond | retaliate | react | answer | hit_back | act
nominal  no
tense    future
status   occurred
confidence 0.65
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | EUR | IGO
to|with|against  lemma: attack | aggression | sanction | provocation | force | strike | measure | threat | tariff | violation & OWNER:target?
example  Pakistan will respond to the Vietnamese provocation.
         => THREATEN PAK -> VNM

pattern  threaten.death-threat
code     THREATEN
mode     violence
verb     send | issue | make | post
nominal  no
priority 3
subject  ACTOR:source
object  lemma: death threat | threat | bomb threat | threatening letter | threats | fatwa
to|against|indirect  OWNER:target | PEOPLE:target
example  Vietnamese rebels sent death threats to Thai journalists.
         => THREATEN VNM -> THA

pattern  threaten.ready-respond
code     THREATEN
mode     violence
adjective ready | prepared | determined
priority 7
confidence 0.6
subject  ACTOR:source & sector: MIL | GOV | REB
content|for|to  lemma: respond | retaliate | strike | defend | repel | fight | war | confrontation | battle | hit_back
against?  OWNER:target
example  The Ukrainian army is ready for war.
         => THREATEN UKR

pattern  threaten.strike-threat
code     THREATEN
verb     threaten | vow | warn
nominal  no
confidence 0.65
priority 5
subject  PEOPLE:source & sector: LAB | EDU | MED | SOC | OPP | PTY | CVL | AGR | BUS
object|of|content  lemma: strike | protest | industrial action | walkout | boycott | general strike | hunger strike | demonstration & ANY
over|against?  ANY & OWNER:target?
example  Polish unions threatened a general strike.
         => THREATEN POL
never    The party plans to hold a news conference.

pattern  threaten.territory-2
code     THREATEN
mode     territory
verb     threaten | vow
nominal  no
priority 9
subject  ACTOR:source
content  lemma: annex | occupy | retake | reclaim | recapture | secede | partition
example  Iraq vowed to retake the Chilean province.
         => THREATEN IRQ -> CHL
never    The senator promised to take action.

pattern  threaten.expel-2
code     THREATEN
mode     expel
verb     threaten | warn
nominal  no
priority 9
subject  ACTOR:source
content  lemma: expel | deport | throw_out | kick_out | banish | evict
example  Ukraine threatened to deport Brazilian migrants.
         => THREATEN UKR -> BRA

pattern  threaten.arrest-2
code     THREATEN
mode     arrest
verb     threaten | warn | vow
nominal  no
priority 9
subject  ACTOR:source
content  lemma: arrest | jail | prosecute | detain | imprison | try | charge
example  Vietnam threatened to jail Thai journalists.
         => THREATEN VNM -> THA
