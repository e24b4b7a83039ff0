# Demands, reproaches and refusals in common turns that the plainer patterns leave out.

pattern  request.must-end
code     REQUEST
mode     yield
status   occurred
verb     end | stop | cease | halt
nominal  no
agentless yes
polarity positive
modality must
priority 20
confidence 0.65
subject|object  lemma: violence | war | oppression | repression | occupation | fighting | killing | bombing | blockade | siege | persecution | torture | impunity | abuse | crackdown | attack | bloodshed | shelling | embargo | aggression | genocide | slaughter | massacre | intervention | raid | suffering & OWNER:target?
speaker  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | PTY | REB | REL | SOC | NGO
example  The Kenyan president said that the persecution of the Rohingya in Myanmar must end.
         => REQUEST KEN
never    The Kenyan coach said that the game must end.

pattern  request.must-thing
code     REQUEST
mode     yield
status   occurred
verb     end | stop | cease | halt
nominal  no
polarity positive
modality must
priority 19
confidence 0.6
subject  lemma: violence | war | oppression | repression | occupation | fighting | killing | bombing | blockade | siege | persecution | torture | abuse | crackdown | bloodshed | shelling | embargo | aggression | genocide | slaughter | intervention & OWNER:target
speaker  ACTOR:source & kind: person
example  Angela Merkel said that Russia's bombing must end.
         => REQUEST DEU -> RUS
never    Angela Merkel said that the conference must end.

pattern  request.ask-for-help
code     REQUEST
mode     assist
cameo    102
verb     ask | appeal | plead | beg | press | push | lobby | clamour | clamor | call
nominal  no
polarity positive
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | OPP | UNO | IGO | EUR | NGO | REF
for      lemma: ammunition | weapon | weapons | arms | missile | air defence | air defense | tank | aid | food aid | humanitarian aid | military aid | reinforcement | troop | loan | debt relief | rescue | medicine | vaccine | financial help | bailout | asylum | protection
from|of|to?  ACTOR:target
example  Latvia is asking for more ammunition.
         => REQUEST LVA
never    The Latvian waiter asked for the bill.

pattern  request.insist-on-truce
code     REQUEST
verb     insist | press | push | call
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | OPP | SOC | REL
on|for   class: ceasefire & not lemma: pause | lull
in|between|with?  OWNER:target
example  Jordan insisted on an immediate truce in Libya.
         => REQUEST JOR -> *
never    The guests insisted on a pause.

pattern  request.duty-of
code     REQUEST
verb     stress | emphasise | emphasize | underline | underscore | recall | highlight | reiterate | reaffirm | insist
nominal  no
confidence 0.6
subject  ACTOR:source & not sector: BUS
object|on  lemma: obligation | responsibility | duty & OWNER:target
example  Jordan stressed the obligation of Libya to protect its migrants.
         => REQUEST JOR -> LBY
never    Jordan stressed its duty to protect migrants.

pattern  request.report-urges
code     REQUEST
verb     call | urge | recommend | demand | press
nominal  no
confidence 0.6
subject  lemma: report | resolution | statement | letter | petition | communique | communiqué | declaration | memorandum | white paper & OWNER:source
for|object  lemma: sanction | sanctions | inquiry | investigation | withdrawal | release | reform | ceasefire | embargo | end | prosecution | trial | resignation | restraint | halt | election & OWNER:target?
on|against|of|from?  OWNER:target
example  A Kenyan parliamentary report called for sanctions against Burundi.
         => REQUEST KEN -> BDI
never    The report called for a second look at the car.

pattern  reject.dismiss-claim
code     REJECT
verb     reject | dismiss | rebuff | refute | rebut | rubbish | brush_aside
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY
object   lemma: assertion | contention | insinuation | complaint & OWNER:target
example  Angola has rejected Zambian assertions that it shelters rebels.
         => REJECT AGO -> ZMB
never    The scientist rejected the assertion.

pattern  request.want-out
code     REQUEST
mode     yield
cameo    1056
verb     want | demand
nominal  no
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | PTY | MIL
object   OWNER:target & lemma: troop | troops | soldier | force | army | peacekeeper | base | mercenary | fighter | settler | mission
out_of  ANY
example  Chad wants French troops out of the capital.
         => REQUEST TCD -> FRA
never    Chad wants French troops.

pattern  request.seek-help-plain
code     REQUEST
mode     assist
cameo    100
verb     seek | request
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB | UNO
object   lemma: help | assistance | international help | outside help | foreign help | emergency assistance | international assistance | military help
from?    ANY
example  Malta sought help from its neighbours to put out the fire.
         => REQUEST MLT
never    The Maltese singer sought help from a doctor.

pattern  accuse.summon-named
code     ACCUSE
mode     disapprove
context  diplomatic
cameo    111
verb     summon | call_in
nominal  no
priority 5
agentless no
subject  ACTOR:source & sector: GOV
object   ACTOR:target & kind: person & sector: GOV & not lemma: ambassador | envoy | diplomat | charge d'affaires | d'affaires | chargé | attache | attaché | consul | high commissioner | representative
purpose|content  lemma: complain | protest | object | condemn | explain | express | lodge | deliver | convey | denounce | register
example  Guinea summoned Mali's ambassador Amadou Keita to complain about the raid.
         => ACCUSE GIN -> MLI
never    Guinea's president summoned his minister to celebrate.

pattern  reject.idea-of
code     REJECT
stance   oppose
verb     reject | shoot_down | rule_out | dismiss | brush_aside | scotch | spurn | oppose
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY
object   lemma: idea | notion | suggestion | prospect | possibility | talk & ANY:issue
of       class: ceasefire | talks | lemma: election | coalition | withdrawal | deal | referendum | compromise | intervention | negotiation | partition | merger | autonomy | independence | sanction | pardon | amnesty
example  Ethiopia shot down the idea of a ceasefire.
         => REJECT ETH
never    Ethiopia shot down the idea of progress.

pattern  reject.people-say-no
code     REJECT
stance   oppose
verb     say_no | vote_no
nominal  no
confidence 0.7
subject  ACTOR:source & kind: nationality | lemma: voter | elector | electorate
to       lemma: accord | plan | treaty | reform | independence | membership | constitution | merger | deal | pact | tax | euro | peace accord | peace deal & ANY:issue
example  Danes said no to the treaty.
         => REJECT DNK
never    Danes said no to the cake.

pattern  request.ask-strikes
code     REQUEST
mode     assist
context  military
verb     ask | call | plead | appeal | request
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB
for|object  lemma: air strike | airstrike | air support | air cover | no-fly zone | reinforcements | backup | military intervention | intervention | artillery support
example  Libyan rebels asked for air strikes.
         => REQUEST LBY
never    The Libyan coach called for backup.

pattern  request.want-sacked
code     REQUEST
mode     yield
verb     want | demand
nominal  no
confidence 0.7
subject  ACTOR:source & sector: LEG | OPP | PTY | SOC | LAB
object|inner  PEOPLE:target
content  lemma: sack | fire | dismiss | remove | jail | prosecute | replace | impeach | arrest
example  Ghanaian senators wanted the army chief sacked.
         => REQUEST GHA -> *
never    The Ghanaian club wanted the coach sacked.

pattern  reject.not-let-in
code     REJECT
verb     let_in | let
nominal  no
polarity negative
modality will
subject  ACTOR:source & sector: GOV | MIL | REB
object   PEOPLE:target
content  NONE
example  Togo will not let UN investigators in.
         => REJECT TGO -> UNO
never    Togo let UN investigators in.

pattern  reject.turn-back-on
code     REJECT
verb     turn
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | OPP | PTY | REB
object   lemma: back
on       lemma: bloc | alliance | treaty | deal | accord | talks | peace process | pact & OWNER:target?
example  Hungary turned its back on the trade bloc.
         => REJECT HUN
never    The Hungarian actor turned his back on fame.

pattern  accuse.open-case
code     ACCUSE
mode     investigate
verb     open | file | launch | bring | start
nominal  no
confidence 0.7
subject  ACTOR:source & sector: JUD | GOV | COP
object   lemma: case | criminal case | proceedings | prosecution | legal case
against|into  ACTOR:target & sector: GOV | LEG | OPP | PTY | MIL | JUD
example  Guatemala's prosecutor opened a case against the president.
         => ACCUSE GTM -> GTM
never    The prosecutor opened a case of wine against his doctor's advice.

pattern  accuse.place-under-inquiry
code     ACCUSE
mode     investigate
cameo    090
verb     place | put | hold
nominal  no
subject  ACTOR:source & sector: JUD | GOV | COP | LEG | EUR
object   ACTOR:target
under    lemma: investigation | formal investigation | inquiry | criminal investigation | scrutiny | judicial supervision
example  Belgian magistrates placed the former minister under investigation.
         => ACCUSE BEL
never    Belgian doctors placed the patient under observation.

pattern  accuse.report-of-body
code     ACCUSE
mode     allege
cameo    112
verb     accuse | blame | fault
nominal  no
priority 5
subject  lemma: report | study | dossier | statement | letter | document | resolution | inquiry | panel & OWNER:source
object   ACTOR:target
of|for|purpose  ANY
example  A Kenyan report accused Burundian soldiers of rape.
         => ACCUSE KEN -> BDI
never    A bank's report accused the brokers of greed.

pattern  request.want-again
code     REQUEST
verb     want | demand | seek | request
nominal  no
subject  ACTOR:source & sector: GOV | LEG | OPP | PTY | SOC | IGO | EUR | UNO
object   lemma: rerun | re-run | recount | new election | fresh election | early election | snap election | independent inquiry | independent investigation | retrial | public inquiry | referendum | new vote & not lemma: result
example  Guyana's opposition wants a rerun of the election.
         => REQUEST GUY
never    Guyana's singer wants a rerun of the show.

pattern  reject.veto-kills
code     REJECT
cameo    125
verb     kill | sink | doom | scupper | block | stop | bury | wreck | defeat
nominal  no
subject  lemma: veto & OWNER:source
object   ANY:issue
example  A Danish veto killed the plan.
         => REJECT DNK
never    The veto killed the mood.

pattern  reject.deaf-ear
code     REJECT
verb     turn
nominal  no
subject  ACTOR:source & sector: GOV | LEG | MIL | IGO | EUR | UNO
object   lemma: ear | eye
to       lemma: complaint | appeal | plea | call | demand | request | protest | warning | cry & OWNER:target?
example  Serbia has turned a deaf ear to Bosnian complaints.
         => REJECT SRB -> BIH
never    Serbia's poet turned an ear to the birds.
