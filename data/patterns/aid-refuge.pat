# Asylum, shelter, rescue.

pattern  aid.evacuate
code     AID
cameo    073
verb     evacuate | rescue | airlift | pick_up | extricate   | ferry
confidence 0.65
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | NGO | SOC | MIL | MED | COP
object  PEOPLE:target & not kind: organization
from|to|off|in|out_of?  ANY
example  The Brazilian navy rescued Swedish fishermen.
         => AID BRA -> SWE
never    The general dissuaded the president from pulling Denmark out of the alliance.

pattern  aid.rescued
code     AID
cameo    073
verb     rescue | evacuate | airlift
agentless yes
nominal  no
confidence 0.55
priority -3
object  PEOPLE:target
by|off  ANY
example  Moroccan fishermen were rescued by the Kenyan navy.
         => AID KEN -> MAR

pattern  aid.asylum-more
code     AID
context  asylum
cameo    075
verb     grant | give | offer | award | extend | provide
nominal  no
priority 4
subject  ACTOR:source
object  lemma: asylum | political asylum | refuge | refugee status | sanctuary | citizenship | residency | diplomatic asylum | shelter | residence permit | temporary protection | safe haven
to|indirect|for  PEOPLE:target
example  Vietnam granted asylum to two Thai journalists.
         => AID VNM -> THA

pattern  aid.asylum-passive
code     AID
context  asylum
cameo    075
verb     grant | give | offer | award
agentless yes
nominal  no
priority 4
object  lemma: asylum | political asylum | refuge | refugee status | sanctuary
indirect|subject|to  PEOPLE:target
in|by?  OWNER:source
example  Two Austrian journalists were granted asylum.
         => AID --- -> AUT

pattern  aid.take-in
code     AID
context  asylum
cameo    075
verb     accept | take_in | admit | welcome | receive | resettle | host | absorb | harbour | harbor | accommodate | give_shelter
nominal  no
confidence 0.65
priority 1
subject  ACTOR:source & sector: GOV | IGO | EUR
object  lemma: refugee | asylum seeker | displaced person | evacuee | migrant | exile | asylum-seeker & PEOPLE:target? | PEOPLE:target & sector: REF
owner?  OWNER:target
from?  OWNER:target
example  Sweden accepted Japanese refugees.
         => AID SWE -> JPN

pattern  aid.asylum
code     AID
context  asylum
cameo    075
verb     grant | give | offer
nominal  no
subject  ACTOR:source
object   lemma: asylum | political asylum | diplomatic asylum | refuge | refugee status | sanctuary | citizenship | protection
to|indirect  PEOPLE:target
priority 3
example  Uganda granted political asylum to Rwandan rebels.
         => AID UGA -> RWA

pattern  aid.shelter
code     AID
context  asylum
verb     shelter | harbour | harbor | host | take_in
nominal  no
subject  ACTOR:source
object   lemma: refugee | asylum seeker | displaced person | evacuee
confidence 0.6
owner?   OWNER:target
example  Lebanon sheltered Syrian refugees.
         => AID LBN -> SYR

pattern  aid.rescue
code     AID
verb     rescue | evacuate
nominal  yes
subject  ACTOR:source | OWNER:source
object   PEOPLE:target & not sector: GOV | LEG | PTY | ELI
confidence 0.7
example  Italian coast guards rescued the migrants.
         => AID ITA -> *
never    The general saved Denmark from a war.

pattern  aid.patients-abroad
code     AID
context  health
verb     fly | evacuate | airlift | transport | take | bring
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | NGO | MED
object   lemma: patient | wounded | casualty | injured | sick child & OWNER:target
for|to   lemma: treatment | hospital | care | surgery
example  Jordan flew wounded Yemeni patients to a hospital.
         => AID JOR -> YEM
never    Jordan flew tourists to a resort.

pattern  aid.rescue-2
code     AID
cameo    073
verb     rescue | save | pluck | evacuate | free | pull
nominal  no
confidence 0.65
subject  lemma: navy | coast guard | coastguard | helicopter | ship | rescuer | rescue team | lifeboat | frigate | firefighter | soldier | troop & OWNER:source
object  PEOPLE:target
from|off|in|at?  ANY
example  A Brazilian helicopter rescued Swedish fishermen.
         => AID BRA -> SWE

pattern  aid.host-refugees
code     AID
context  asylum
cameo    075
verb     host | shelter | house | accommodate | harbour | harbor | feed | welcome
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | IGO | EUR | SOC | REL
object  lemma: refugee | evacuee | displaced people | asylum seeker | exile | migrant | orphan | displaced family & PEOPLE:target
from?  OWNER:target
example  Spain hosts Peruvian refugees.
         => AID ESP -> PER

pattern  aid.asylum-2
code     AID
context  asylum
cameo    075
verb     grant | give | offer
nominal  no
priority 5
subject  ACTOR:source & sector: GOV
object  lemma: asylum | refuge | shelter | safe haven | citizenship | passport | residency | humanitarian visa | protection
to|indirect  PEOPLE:target
example  Uganda gave refuge to a Spanish dissident.
         => AID UGA -> ESP

pattern  aid.open-doors
code     AID
context  asylum
verb     open | throw_open | open_up
nominal  no
priority 9
subject  ACTOR:source & sector: GOV | LEG | EUR
object  lemma: door | border | gate | arms | home | frontier
to|for  lemma: refugee | migrant | asylum seeker | evacuee | exile | displaced & OWNER:target?
example  Botswana opened its doors to Angolan refugees.
         => AID BWA -> AGO

pattern  aid.take-from
code     AID
context  asylum
verb     take_in | take | accept | admit | resettle | shelter | house | host | welcome | harbour | harbor | receive
nominal  no
priority 3
confidence 0.7
subject  ACTOR:source & sector: GOV | EUR & kind: place | nationality | organization
object|in  lemma: refugee | migrant | evacuee | asylum seeker | child | orphan | family | exile | wounded | patient | deserter
from  OWNER:target
example  Botswana has taken in refugees from Angola.
         => AID BWA -> AGO

pattern  aid.pick-up-at-sea
code     AID
cameo    073
context  migration
verb     pick_up | take_aboard | take_on_board | pluck | bring_ashore | haul_aboard | pull
nominal  no
priority 10
subject  ACTOR:source & lemma: coastguard | coast guard | navy | ship | vessel | lifeboat | frigate | patrol boat | helicopter | warship | rescuer | rescue ship | charity | crew
object   PEOPLE:target & lemma: migrant | refugee | survivor | castaway | fisherman | sailor | asylum seeker | crewman | crew member | passenger | people | seaman | boat people
off|from|near|in|at|out_of? ANY
example  The Spanish navy picked up ninety migrants.
         => AID ESP -> *
never    Spanish policemen picked up ninety migrants.
