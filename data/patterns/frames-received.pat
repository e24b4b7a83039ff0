pattern  frames.under-fire
code     ACCUSE
mode     disapprove
cameo    111
verb     come | be | remain | find
nominal  no
priority 6
confidence 0.6
subject  OWNER:target & sector: GOV | LEG | PTY | OPP | IGO | UNO | EUR | BUS | ELI | COP | REL
under  lemma: criticism | fire | attack | scrutiny
from  ACTOR:source & not sector: REB | MIL | UAF
over|for?  ANY
example  Algeria came under criticism from Poland.
         => ACCUSE POL -> DZA

pattern  frames.rebuked
code     ACCUSE
mode     disapprove
cameo    111
verb     earn | get | receive | suffer | take
nominal  no
priority 2
subject  OWNER:target
object  lemma: rebuke | reprimand | criticism | scolding | tongue-lashing | telling-off | dressing-down | censure | condemnation
from  ACTOR:source
example  Poland received a rebuke from India.
         => ACCUSE IND -> POL

pattern  frames.condemned
code     ACCUSE
mode     disapprove
cameo    111
verb     condemn | denounce | criticise | criticize | slam | lambast | decry | blast | attack
nominal  no
confidence 0.5
priority -8
object  OWNER:target | EVENT:conflict | class: acts & OWNER:target?
by  ACTOR:source
example  Ethiopia was criticised by Canada.
         => ACCUSE CAN -> ETH

pattern  frames.charges-against
code     ACCUSE
mode     allege
context  legal
cameo    115
verb     bring | file | press | lay | prefer | lodge
agentless yes
nominal  no
priority 2
object  lemma: charge | charges | lawsuit | complaint | case | suit | indictment | criminal charges | murder charges
against  OWNER:target | PEOPLE:target
subject?  ACTOR:source
example  Charges were filed against the Spanish general.
         => ACCUSE --- -> ESP

pattern  frames.blamed
code     ACCUSE
mode     allege
cameo    112
verb     blame
nominal  no
priority 1
agentless yes
subject?  ACTOR:source
object  PEOPLE:target | OWNER:target
for  ANY
example  The Vietnamese general was blamed for the raid.
         => ACCUSE --- -> VNM

pattern  frames.suspected
code     ACCUSE
mode     allege
cameo    112
verb     suspect
nominal  no
reduced  no
priority 1
subject  ACTOR:source
object  OWNER:target | PEOPLE:target
of|content  ANY
example  Ghana suspects Kenya of spying.
         => ACCUSE GHA -> KEN

pattern  frames.win-praise
code     SUPPORT
cameo    051
verb     win | earn | receive | get | draw | gain | attract | secure | enjoy | find
nominal  no
priority 2
subject  OWNER:target
object  lemma: praise | support | backing | endorsement | approval | applause | sympathy | recognition | plaudit | commendation | blessing | favour | acclaim | admiration | thanks
from|of|in  ACTOR:source & not lemma: voter | respondent | electorate | percent | household
example  Iraq won praise from Colombia.
         => SUPPORT COL -> IRQ

pattern  frames.supported-by
code     SUPPORT
cameo    051
verb     support | back | endorse | champion
nominal  no
stance   support
reduced  no
confidence 0.6
priority -2
subject  ACTOR:source & not sector: BUS | JUD
object  PEOPLE:target | OWNER:target
in|over|against|for  ANY
example  Ukraine was backed by Nigeria in the dispute.
         => SUPPORT NGA -> UKR

pattern  frames.grateful
code     SUPPORT
cameo    051
verb     thank
nominal  no
priority 2
subject  ACTOR:source
object  OWNER:target | PEOPLE:target
for  ANY
example  Japan thanked Austria for its help.
         => SUPPORT JPN -> AUT

pattern  frames.under-pressure
code     REQUEST
cameo    100
verb     come | be | remain | face
nominal  no
priority 7
confidence 0.65
subject  OWNER:target
under|object  lemma: pressure | international pressure | growing pressure | diplomatic pressure
from|by  ACTOR:source
content|to?  ANY
example  Germany faces pressure from Algeria.
         => REQUEST DZA -> DEU

pattern  frames.receive-request
code     REQUEST
cameo    100
verb     receive | get | face | have
nominal  no
priority 2
subject  OWNER:target
object  lemma: request | demand | appeal | plea | invitation | order | petition | call | extradition request | ultimatum
from|by  ACTOR:source
example  Vietnam received a request from Pakistan.
         => REQUEST PAK -> VNM

pattern  frames.asked
code     REQUEST
cameo    100
verb     ask | urge | request | order | pressure | invite | implore
nominal  no
agentless yes
priority -2
confidence 0.6
object|indirect  ACTOR:target & sector: GOV | LEG | MIL | REB | OPP | PTY | COP | JUD | IGO | UNO | EUR | SOC | BUS
infinitive  ANY
subject?  ACTOR:source
example  Turkey was urged by Chile to sign.
         => REQUEST CHL -> TUR

pattern  frames.meet-refusal
code     REJECT
cameo    120
verb     meet | encounter | face | receive | get | run_into
nominal  no
priority 2
confidence 0.65
subject  ANY & OWNER:target?
object|with|into  lemma: refusal | rejection | opposition | resistance | veto | rebuff | objection
from|by|in  ACTOR:source
example  The Iraqi plan met opposition from Colombia.
         => REJECT COL -> IRQ

pattern  frames.denied
code     REJECT
cameo    120
verb     deny | refuse
agentless yes
nominal  no
priority 3
indirect|subject  PEOPLE:target
object  lemma: visa | entry | access | asylum | bail | permission | permit | passport | extradition | parole
by?  ACTOR:source
example  Two Spanish journalists were denied visas.
         => REJECT --- -> ESP

pattern  frames.turned-down
code     REJECT
cameo    120
verb     reject | turn_down | rebuff | refuse | veto | dismiss | block
nominal  no
agentless no
priority 1
subject  ACTOR:source
object  lemma: bid | request | appeal | offer | application | proposal | plan | demand | plea & OWNER:target
example  A Ethiopian request was turned down by Canada.
         => REJECT CAN -> ETH

pattern  frames.snubbed
code     REJECT
cameo    120
verb     snub | rebuff | spurn | shun | ostracise
nominal  no
agentless no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | REL
object  ACTOR:target
example  Sweden snubbed Japan.
         => REJECT SWE -> JPN

pattern  frames.face-threat
code     THREATEN
cameo    130
verb     face | receive | get | live_under
nominal  no
priority 2
subject  OWNER:target
object|under  lemma: threat | ultimatum | threats | warning | death threats | deadline
from|by  ACTOR:source
example  Thailand faces threats from Vietnam.
         => THREATEN VNM -> THA

pattern  frames.come-attack
code     ASSAULT
context  military
verb     come | be | fall
nominal  no
priority 3
subject  OWNER:target
under  lemma: attack | fire | bombardment | shelling | assault | siege | heavy fire | mortar fire | rocket fire | missile attack | air attack | sniper fire
from|by  ACTOR:source & sector: MIL | REB | COP | UAF | PRM | GOV | IMG | CRM & not kind: person
example  Ghanaian troops came under fire from Mexico.
         => ASSAULT MEX -> GHA
never    The actor came under attack from dozens of women.

pattern  frames.suffer-attack
code     ASSAULT
verb     suffer | endure | face | sustain | experience
nominal  no
confidence 0.6
subject  OWNER:target
object  lemma: attack | assault | raid | bombing | airstrike | ambush | invasion | bombardment | shelling | strike
example  Italy suffered an attack by Peruvian rebels.
         => ASSAULT PER -> ITA
by|from  ACTOR:source
never    The insurers face huge losses.

pattern  frames.banned
code     COERCE
mode     restrict
verb     ban | bar | prohibit | outlaw | block | forbid
nominal  no
priority -1
confidence 0.6
object  PEOPLE:target | lemma: party | newspaper | rally | protest | website | group | channel | film | book & OWNER:target
from|in|by|for  ANY
polarity positive
example  The Turkish journalists were banned from the trial.
         => COERCE --- -> TUR
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | IGO | EUR | UNO | REB

pattern  frames.hacked
code     COERCE
mode     cyber
context  cyber
verb     hack | breach | target | hit | infiltrate | compromise | attack
agentless yes
nominal  no
priority 4
object  lemma: website | computer | network | email | account | server | system | database | computer system | twitter account | website & OWNER:target?
by|in  lemma: hacker | malware | virus | cyberattack | cyber attack | attack | spy | agent & ANY
example  The Thai parliament's website was hit by malware.
         => COERCE --- -> *

pattern  frames.face-protest
code     PROTEST
verb     face | meet | spark | trigger | prompt | provoke | draw | ignite | unleash | cause | fuel
priority 9
nominal  no
confidence 0.6
subject  ANY & OWNER:target?
object|with  lemma: protest | protests | demonstration | demonstrations | riot | riots | strike | unrest | mass protest | street protest | boycott | walkout | general strike | uprising
in|by|from|across|among  ANY & PEOPLE:source?
example  The Canadian law sparked protests by Turkish students.
         => PROTEST TUR -> CAN

pattern  frames.hit-by-strike
code     PROTEST
verb     hit | paralyse | paralyze | cripple | disrupt | rock | shake | grip | affect | close | shut
agentless yes
nominal  no
priority 4
confidence 0.6
object  OWNER:target | lemma: airport | port | school | factory | hospital | railway | city | capital | flight | service | train | newspaper & OWNER:target?
by  lemma: strike | protest | riot | demonstration | walkout | unrest | blockade | general strike | stoppage | industrial action | protests | riots | demonstrations | strikes
example  Ghanaian airports were paralysed by a strike.
         => PROTEST --- -> GHA

pattern  frames.protesters-verb
code     PROTEST
verb     occupy | surround | besiege | picket | blockade | invade | storm | disrupt | interrupt | heckle
nominal  no
priority 3
subject  lemma: protester | protestor | demonstrator | activist | student | striker | crowd | campaigner | marcher | farmer & PEOPLE:source
object  ANY & OWNER:target?
example  German activists picketed the Nigerian embassy.
         => PROTEST DEU -> NGA

pattern  frames.day-of-protest
code     PROTEST
verb     continue | enter | begin | spread | intensify | resume | escalate | erupt | break_out | sweep | flare | rage | simmer
nominal  no
priority 1
confidence 0.6
subject  lemma: protest | demonstration | riot | unrest | strike | rally | sit-in | walkout | protests | riots | uprising | revolt | mass protest | rioting | hunger strike & PEOPLE:source?
in|across|over|against|for|into|through|object?  ANY & OWNER:target?
example  Riots swept through Greece.
         => PROTEST --- -> GRC

pattern  frames.thousands-march
code     PROTEST
mode     demo
verb     march | rally | protest | demonstrate | gather | parade | turn_out
nominal  no
confidence 0.7
subject  lemma: thousand | thousands | hundred | hundreds | dozen | dozens | ten | tens | million | millions | scores | crowd | crowds | people & PEOPLE:source
in|on|through|to|at|across|for|against|outside  lemma: demonstration | protest | street | streets | square | capital | city | rally | parliament | peace | war | rights | government | embassy | election | corruption | violence | cut | reform | democracy | independence | president & OWNER:target?
example  Thousands marched in the Polish capital.
         => PROTEST * -> *

pattern  frames.receive-aid
code     AID
verb     receive | get | obtain | secure | win | gain | accept | take
nominal  no
priority 3
confidence 0.7
subject  ACTOR:target | PEOPLE:target & not sector: BUS
object  class: aid | MONEY | lemma: aid | loan | grant | weapon | help | assistance | shipment | bailout
from  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO | SOC | REL
example  Brazil received weapons from Ukraine.
         => AID UKR -> BRA

pattern  frames.arrive-aid
code     AID
verb     arrive | reach | enter | land | flow | pour | come
nominal  no
confidence 0.55
subject  lemma: aid | relief | food | convoy | aid convoy | shipment | supplies | supply | truck | plane | aid worker | medicine | doctor | rescue team | food aid | humanitarian aid | aid flight | water | tent & ACTOR:source?
in|object|into|at|to  OWNER:target
example  Food aid reached Canada.
         => AID --- -> CAN

pattern  frames.shelter-in
code     AID
context  asylum
cameo    075
verb     shelter
nominal  no
confidence 0.6
priority 2
subject  ACTOR:source
object  PEOPLE:target
example  Greece sheltered two Ugandan dissidents.
         => AID GRC -> UGA

pattern  frames.in-talks
code     CONSULT
verb     be | remain | enter | stay
nominal  no
symmetric yes
priority 2
confidence 0.65
subject  ACTOR:source
in|into  lemma: talk | talks | negotiation | negotiations | discussion | dialogue | contact | consultation
with  ACTOR:both
example  Japan is in talks with Austria.
         => CONSULT JPN, AUT

pattern  frames.enter-talks
code     CONSULT
verb     enter | join | return | rejoin
nominal  no
symmetric yes
priority 1
subject  ACTOR:source
object|into|to  lemma: talk | talks | negotiation | negotiations | dialogue | peace talks
with  ACTOR:both
example  Austria entered negotiations with Egypt.
         => CONSULT AUT, EGY

pattern  frames.meeting-with
code     CONSULT
verb     attend | leave | arrive | emerge
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO
for|from|object  lemma: meeting | talks | talk | summit | negotiation
with  ACTOR:both
example  The Italian president arrived for talks with the Pakistani king.
         => CONSULT ITA, PAK

pattern  frames.deal-with
code     AGREE
cameo    030
verb     have | announce | hail | unveil | confirm
nominal  no
symmetric yes
confidence 0.65
subject  ACTOR:source & not sector: BUS
object  lemma: deal | agreement | accord | pact | understanding | peace deal | trade deal | arrangement
with  ACTOR:both
example  Ghana announced a deal with Kenya.
         => AGREE GHA, KEN

pattern  frames.offer-from
code     AGREE
cameo    030
verb     receive | get | accept | welcome
nominal  no
priority 2
confidence 0.65
subject  ACTOR:target
object  lemma: offer | promise | pledge | proposal | assurance | guarantee | invitation
from  ACTOR:source
example  Germany received an offer from Algeria.
         => AGREE DZA -> DEU

pattern  frames.close-to-deal
code     AGREE
cameo    030
verb     be | come | get | move
nominal  no
symmetric two
confidence 0.4
priority -9
subject  ACTOR:source
complement|content|obl|to  lemma: close | agreement | deal
example  Algeria and Germany moved close to an agreement.
         => AGREE DZA, DEU

pattern  frames.freed-by
code     RETREAT
mode     release
verb     free | release | liberate
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | REB | JUD | COP | MIL | PRM | UAF | CRM
object  PEOPLE:target & not kind: organization
after|in|on|from|following  ANY
example  A Thai reporter was freed by Vietnamese rebels after a week.
         => RETREAT VNM -> THA

pattern  frames.build-up
code     MOBILIZE
mode     troops
context  military
verb     build_up | concentrate | muster
nominal  no
priority 1
subject  ACTOR:source & sector: MIL | GOV | REB
object  lemma: force | forces | troop | troops | army | navy | arsenal | military presence | presence | tank
near|on|along|in|around|at  ANY & OWNER:target?
example  Canada built up its forces near Ethiopia.
         => MOBILIZE CAN -> ETH

pattern  frames.lose-aid
code     SANCTION
mode     discontinue
verb     lose
nominal  no
confidence 0.5
subject  ACTOR:target
object  lemma: aid | funding | loan | assistance | trade preference | membership | voting right | observer status
from|in|over?  ACTOR:source | ANY
example  Vietnam lost its aid from Pakistan.
         => SANCTION PAK -> VNM
never    The Vietnamese senator lost the vote in the capital.

pattern  frames.expelled-by
code     SANCTION
mode     expel
context  diplomatic
verb     expel | deport | throw_out | kick_out | eject
nominal  no
priority 4
subject  ACTOR:source
object  lemma: diplomat | ambassador | envoy | attache | consul | spy | embassy official | journalist | correspondent & PEOPLE:target
from|over|for|after|by  ANY
example  A Peruvian envoy was expelled by Spain for spying.
         => SANCTION ESP -> PER

pattern  frames.convicted-of
code     SANCTION
mode     convict
context  legal
verb     convict | find
agentless yes
nominal  no
priority 3
subject?  ACTOR:source
object  PEOPLE:target
of  lemma: murder | fraud | corruption | treason | spying | espionage | bribery | rape | genocide | terrorism | war crime | manslaughter | theft | perjury | sedition | libel | blasphemy | crime | plotting
example  A Greek general was convicted of murder.
         => SANCTION --- -> GRC

pattern  frames.work-closely
code     COOPERATE
cameo    060
verb     work | cooperate | coordinate
nominal  no
symmetric yes
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | EUR | COP | SPY | JUD | SOC
with  ACTOR:both & sector: GOV | MIL | IGO | UNO | EUR | COP | SPY | JUD | REB
to|on|content  ANY
example  Egypt worked with Norway on the border.
         => COOPERATE EGY, NOR

pattern  frames.win-concession
code     CONCEDE
cameo    080
verb     win | get | obtain | extract | secure | gain | wring
nominal  no
priority 4
subject  PEOPLE:target | ACTOR:target
object  lemma: concession | apology | pardon | amnesty | compromise | reprieve | clemency
from  ACTOR:source
example  Ethiopia won an apology from Canada.
         => CONCEDE CAN -> ETH

pattern  frames.apology-for
code     CONCEDE
cameo    055
verb     receive | get | accept
nominal  no
priority 3
subject  PEOPLE:target | ACTOR:target
object  lemma: apology | pardon | amnesty | apologies
from  ACTOR:source
example  Ethiopia accepted an apology from Canada.
         => CONCEDE CAN -> ETH
