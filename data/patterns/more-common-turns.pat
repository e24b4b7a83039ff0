# Everyday turns of every type, most of them a verb with a particle or a set phrase.

pattern  agree.patch-up
code     AGREE
cameo    057
verb     patch_up | stitch_up | stitch_together | knock_together | salvage | rescue
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG | REB | OPP | PTY | EUR | IGO
object   class: agreements
with?    ACTOR:both
example  Panama and Cuba patched up an agreement on the canal.
         => AGREE PAN, CUB
never    The couple patched up an agreement.

pattern  concede.drop-in-face
code     CONCEDE
verb     withdraw | drop | scrap | shelve | abandon | repeal | back_down | retreat | postpone
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | LEG
object?  ANY
in       lemma: face
example  Panama's president withdrew the bill in the face of protests.
         => CONCEDE PAN
never    Panama's striker dropped the ball in the face of his rival.

pattern  cooperate.let-state-base
code     COOPERATE
context  military
cameo    062
verb     let | allow | permit
nominal  no
priority 6
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG
object   ACTOR:target & sector: GOV | EUR | UNO & kind: place | organization
content  lemma: use | fly | overfly | refuel | dock | station | base | deploy
example  Spain let the United States station two more destroyers at Rota.
         => COOPERATE ESP -> USA
never    Spain let the United States win.

pattern  aid.send-gear
code     AID
pledge   delivered
verb     send | ship | donate | give | deliver | supply | fly
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | UNO | NGO
object   lemma: transformer | power cable | boiler | heater | stretcher | incubator | tarpaulin | mosquito net | sleeping bag | mattress | water tank | power generator | pylon | life jacket | searchlight | textbook | laptop | syringe | thermometer
to|indirect|for  OWNER:target & not sector: BUS | PTY
example  Latvia sent transformers to Ukraine.
         => AID LVA -> UKR
never    A Latvian firm sent transformers to its depot.

pattern  aid.roll-over
code     AID
context  economic
cameo    071
verb     roll_over | defer | prolong
nominal  no
subject  ACTOR:source & sector: GOV | EUR | IGO
object   lemma: loan | debt | credit | deposit | repayment
to|of|for  OWNER:target
example  Qatar rolled over a two-billion-dollar loan to Egypt.
         => AID QAT -> EGY
never    The bank rolled over a loan to Egypt's hotels.

pattern  aid.bring-for-treatment
code     AID
context  health
cameo    073
verb     fly | airlift | evacuate | bring | take | admit
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | NGO | EUR | SOC
object   PEOPLE:target & lemma: child | patient | wounded | casualty | baby | soldier | civilian | people | orphan | victim
for      lemma: treatment | surgery | care | operation | medical treatment | medical care
example  Italy flew sick Libyan children to Rome for treatment.
         => AID ITA -> LBY
never    Italy flew the cats to Rome for treatment.

pattern  retreat.take-down-blocks
code     RETREAT
mode     access
verb     take_down | remove | dismantle | clear | tear_down | pull_down | clear_away
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | REB | LAB | AGR | OPP | CVL
object   lemma: roadblock | barricade | checkpoint | blockade | border fence | road block
example  Serbia took down the roadblocks at the border.
         => RETREAT SRB
never    The Serbian firm took down the posters.

pattern  retreat.silence-speakers
code     RETREAT
verb     switch_off | turn_off | silence | take_down | stop
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   lemma: loudspeaker | propaganda broadcast | loudspeaker broadcast | propaganda
example  South Korea switched off its border loudspeakers.
         => RETREAT KOR
never    The waiter switched off the loudspeakers.

pattern  accuse.seek-arrest
code     ACCUSE
mode     investigate
context  legal
verb     seek | demand | request
nominal  no
subject  ACTOR:source & sector: JUD
object   lemma: arrest | detention | indictment | conviction
of|for|against  PEOPLE:target
example  Swedish prosecutors sought the arrest of a Danish captain.
         => ACCUSE SWE -> DNK
never    Swedish students sought a seat.

pattern  sanction.close-skies
code     SANCTION
context  economic
verb     close | shut | bar
nominal  no
subject  ACTOR:source & sector: GOV | EUR
object   lemma: sky | skies | airspace | airport | port | market
to       OWNER:target
example  Sweden shut its skies to Belarusian airlines.
         => SANCTION SWE -> BLR
never    Sweden shut its mind to doubts.

pattern  mobilize.flood-with
code     MOBILIZE
mode     troops
priority 45
verb     flood | swamp | fill | saturate | blanket
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
object   ANY
with     lemma: soldier | troop | police | policeman | force | officer | tank | riot police | security force
example  Colombia flooded the province with soldiers.
         => MOBILIZE COL
never    Colombia flooded the market with coffee.

pattern  coerce.order-off-air
code     COERCE
mode     censor
context  rights_freedoms
verb     order | take | force | knock | pull
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | JUD
object   lemma: station | channel | radio station | broadcaster | television station | programme | program | network
off      lemma: air
example  Cambodia's government ordered a radio station off the air.
         => COERCE KHM
never    Cambodia's government ordered a station.

pattern  reject.push-back-boats
code     REJECT
context  migration
verb     push_back | tow_back | drive_back | force_back
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL
object   lemma: boat | migrant | dinghy | refugee | asylum seeker | raft & OWNER:target?
example  Greece pushed back a boat of migrants.
         => REJECT GRC
never    Greece pushed back the deadline.

pattern  coerce.drag-away
code     COERCE
mode     arrest
verb     drag | haul | bundle | frogmarch | drag_away | cart_off
nominal  no
agentless no
subject  ACTOR:source & sector: COP | MIL | SPY | PRM
object   PEOPLE:target
from|out_of|off|into|to?  ANY
example  Tunisian police dragged a lawyer from her office.
         => COERCE TUN
never    Tunisian fishermen dragged a net from the sea.
never    Japan could be dragged into the war.

pattern  assault.to-death
code     ASSAULT
verb     hack | club | stone | bludgeon | knife | starve | beat | stab | burn | shoot
nominal  no
priority 12
subject  ACTOR:source & sector: REB | MIL | COP | UAF | PRM | IMG | CVL | CRM
object   PEOPLE:target
to       lemma: death
example  Chadian rebels hacked six miners to death.
         => ASSAULT TCD
never    The show bored its viewers to death.

pattern  assault.missile-tears
code     ASSAULT
context  military
verb     tear | slam | crash | plough | plow | smash | rip | punch
nominal  no
subject  lemma: missile | rocket | shell | drone | bomb | warplane & OWNER:source
into|through  class: facilities | OWNER:target
example  An Israeli missile slammed into a school.
         => ASSAULT ISR
never    A missile tore into the sky.

pattern  cooperate.sell-arms-to
code     COOPERATE
context  military
cameo    061
verb     sell | lease
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   class: weapons
indirect ACTOR:target & sector: GOV | MIL
example  South Korea sold Poland 180 tanks.
         => COOPERATE KOR -> POL
never    South Korea's shop sold the boy a toy gun.

pattern  reject.turn-away-ship
code     REJECT
verb     turn_away | turn_back
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
object   lemma: trawler | tanker | freighter | cargo ship | cruise ship | vessel | yacht | lorry | train | airliner & OWNER:target?
example  Norway turned away a Russian trawler.
         => REJECT NOR -> RUS
never    Norway's museum turned away a visitor.

pattern  protest.lay-down-tools
code     PROTEST
mode     strike
cameo    143
verb     lay_down | put_down | down | drop
nominal  no
subject  PEOPLE:source & sector: LAB | MED | EDU | AGR
object   lemma: tool
example  Peruvian miners laid down their tools.
         => PROTEST PER
never    The Peruvian sculptor laid down his chisel.

pattern  sanction.sack-elected
code     SANCTION
mode     withdraw
verb     sack | dismiss | remove | oust | suspend
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | JUD
object   lemma: mayor | provincial governor | elected mayor | judge | lawmaker | election chief | prosecutor & PEOPLE:target
example  Turkey sacked three Kurdish mayors.
         => SANCTION TUR -> *
never    Turkey's club sacked its coach.

pattern  coerce.break-up-meeting
code     COERCE
mode     restrict
context  rights_freedoms
verb     break_up | storm | disrupt | halt | stop | raid
nominal  no
subject  ACTOR:source & sector: COP | MIL | SPY | PRM
object   lemma: prayer meeting | meeting | church service | service | vigil | concert | prayer | conference | congress | mass | party meeting
example  Indonesian police broke up a prayer meeting.
         => COERCE IDN
never    The Indonesian chairman broke up the meeting.

pattern  assault.hit-targets
code     ASSAULT
context  military
priority 60
verb     hit | strike | attack | pound | bomb
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | IMG & not kind: person
object   lemma: target
in|inside|across|near|around  OWNER:target
example  Iran hit targets inside Pakistan with missiles.
         => ASSAULT IRN -> PAK
never    Iran's exporters hit their targets in Pakistan.

pattern  protest.spray-officials
code     PROTEST
mode     riot
verb     spray | pelt | douse | splash | smear | shower
nominal  no
subject  PEOPLE:source & sector: AGR | LAB | CVL | EDU | OPP | SOC
object   ACTOR:target & sector: COP | GOV | LEG | MIL | PTY
with     lemma: manure | paint | egg | tomato | slurry | flour | bottle | stone | milk | water | rock
example  Belgian farmers sprayed the police with manure.
         => PROTEST BEL -> *
never    Belgian farmers sprayed the fields with manure.

pattern  support.resolution-for
code     SUPPORT
cameo    051
verb     pass | adopt | approve | vote_for
nominal  no
subject  ACTOR:source & sector: LEG | EUR | IGO | UNO | GOV
object   lemma: resolution | motion | declaration
in       lemma: support | solidarity | favour | favor & OWNER:target?
example  Iceland's parliament passed a resolution in support of Ukraine.
         => SUPPORT ISL -> UKR
never    Iceland's parliament passed a law on fish.

pattern  concede.withdraw-law
code     CONCEDE
verb     withdraw | drop | pull
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | PTY & not kind: person
object   lemma: bill | draft law | foreign agents bill | security bill | tax bill | finance bill | extradition bill
example  Georgia's ruling party withdrew its bill.
         => CONCEDE GEO
never    Georgia's goalkeeper dropped the ball.

pattern  agree.approve-outline
code     AGREE
cameo    030
verb     approve | endorse | accept | back
nominal  no
subject  ACTOR:source & sector: GOV | REB | MIL | EUR | OPP
object   lemma: outline | framework | contour | draft
of|for   class: agreements | ceasefire
example  Israel's cabinet approved the outline of a hostage deal.
         => AGREE ISR
never    Israel's editor approved the outline of a novel.
