# Arrests, detention, deportation.

pattern  coerce.arrest-group
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | apprehend | nab | intern | remand | imprison | incarcerate
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM
object  PEOPLE:target
example  Vietnamese police rounded up Thai students.
         => COERCE VNM -> THA
never    The batsman picked up two runs.

pattern  coerce.arrest-number
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | hold | apprehend
nominal  no
subject  ACTOR:source
object  lemma: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | dozen | dozens | hundreds | scores | suspect | suspects | people | man | men | woman
in|over|for|after|during?  ANY
example  Austria arrested twenty people.
         => COERCE AUT -> *

pattern  coerce.make-arrest
code     COERCE
mode     arrest
cameo    173
verb     make | carry_out | conduct
nominal  no
priority 3
subject  ACTOR:source & sector: COP | MIL | GOV | SPY
object  lemma: arrest | mass arrest
in|of?  OWNER:target
example  Iraqi police made arrests in Chile.
         => COERCE IRQ -> *

pattern  coerce.custody
code     COERCE
mode     arrest
cameo    173
verb     take | place | keep | hold | remand | put
nominal  no
priority 2
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD
object  PEOPLE:target
into|in|under  lemma: custody | detention | house arrest | arrest | jail | prison
example  Algerian police placed the German journalist under house arrest.
         => COERCE DZA -> DEU

pattern  coerce.under-arrest
code     COERCE
mode     arrest
cameo    173
verb     place | put | keep | hold
nominal  no
agentless no
priority 1
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD
under    lemma: house arrest | arrest
example  Myanmar's generals placed her under house arrest.
         => COERCE MMR
never    Myanmar's generals placed her under contract.


pattern  coerce.custody-passive
code     COERCE
mode     arrest
cameo    173
verb     take | place | keep | hold | remand | put | hold_in
agentless yes
nominal  no
priority 1
object  PEOPLE:target
into|in|under  lemma: custody | detention | house arrest | arrest | jail | prison
subject?  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM | REB | UAF
example  A Ghanaian journalist was placed under house arrest.
         => COERCE --- -> GHA

pattern  coerce.arrested-by
code     COERCE
mode     arrest
cameo    173
verb     arrest | detain | round_up | apprehend | nab | jail | imprison | intern
agentless yes
nominal  no
priority -3
object  PEOPLE:target
example  Two Thai journalists were detained.
         => COERCE --- -> THA
by?      OWNER:source

pattern  coerce.arrest-noun
code     COERCE
mode     arrest
cameo    173
noun     arrest | detention | roundup
itself  lemma: arrest | detention | mass arrest | roundup
subject  ACTOR:source
of  PEOPLE:target
example  The arrest of Ghanaian journalists by Mexican police surprised Europe.
         => COERCE MEX -> GHA

pattern  coerce.arrest-noun-target
code     COERCE
mode     arrest
cameo    173
noun     arrest | detention
confidence 0.6
priority -2
of PEOPLE:target | OWNER:target
itself  lemma: arbitrary arrest | mass arrest | arbitrary detention | unlawful detention | illegal detention | arrest | detention
example  The arrests of Moroccan journalists continued.
         => COERCE --- -> MAR

pattern  coerce.jail
code     COERCE
mode     arrest
cameo    173
verb     jail | imprison | incarcerate
nominal  no
priority -1
subject  ACTOR:source & sector: GOV | COP | MIL | SPY
object  PEOPLE:target
without?  lemma: trial | charge
example  Sweden jailed Japanese dissidents without trial.
         => COERCE SWE -> JPN

pattern  coerce.deport-more
code     COERCE
mode     deport
cameo    174
verb     deport | expel | banish | exile | evict | repatriate | displace | remove | uproot | resettle | transfer | send_back | turn_back | push_back | return | relocate
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | COP | MIL | REB
object  PEOPLE:target & lemma: refugee | migrant | asylum seeker | seeker | resident | villager | immigrant | family | settler | community | citizen | national | worker | population | people | minority | student | tribe | squatter | inhabitant | foreigner | protester | dissident | critic & not class: diplomats
to|from|across|out_of?  ANY
example  Greece expelled Ugandan migrants.
         => COERCE GRC -> UGA

pattern  coerce.deported
code     COERCE
mode     deport
cameo    174
verb     deport | evict | banish
agentless yes
nominal  no
priority -3
object  PEOPLE:target
to|from|by?  ANY
example  Three Ukrainian asylum seekers were deported.
         => COERCE --- -> UKR

pattern  coerce.force-out
code     COERCE
mode     deport
cameo    174
verb     force | drive | chase | hound | kick | throw
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | PRM | UAF
object  PEOPLE:target
out_of|from|off|across  ANY
example  Greek troops drove Ugandan villagers from their homes.
         => COERCE GRC -> UGA

pattern  coerce.expulsion-n
code     COERCE
mode     deport
cameo    174
noun     deportation | expulsion | eviction | displacement
itself  lemma: deportation | expulsion | eviction | forced displacement | displacement
subject  ACTOR:source
of  PEOPLE:target
example  The deportation of Polish migrants by Indian police continued.
         => COERCE IND -> POL

pattern  coerce.deport-order
code     COERCE
mode     deport
cameo    174
verb     order | announce
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP
object  lemma: deportation | expulsion | eviction | removal
of?  PEOPLE:target
example  Uganda ordered the deportation of Spanish migrants.
         => COERCE UGA -> ESP

pattern  coerce.arrest-headline
code     COERCE
mode     arrest
verb     arrest | detain | nab | hold | jail | round_up
nominal  no
subject  lemma: police | policeman | authority | authorities | officer | security force | prosecutor | customs | border guard | secret police | troop | soldier | army & OWNER:source
object  PEOPLE:target
example  Ethiopian customs detained a Colombian sailor.
         => COERCE ETH -> COL

pattern  coerce.house-arrest
code     COERCE
mode     arrest
noun     arrest
confidence 0.5
itself  lemma: house arrest
subject?  PEOPLE:target
of  PEOPLE:target
example  The house arrest of the Turkish opposition leader continued.
         => COERCE --- -> TUR

pattern  coerce.interrogate-hold
code     COERCE
mode     arrest
verb     interrogate | question | grill | strip-search | fingerprint | blindfold
nominal  no
confidence 0.5
priority -4
subject  ACTOR:source & sector: COP | MIL | SPY
object  PEOPLE:target
in|at|for|over?  ANY
agentless no
example  Egyptian soldiers blindfolded a Norwegian farmer.
         => COERCE EGY -> NOR
never    Questioned about the disaster, the Norwegian minister kept silent.

pattern  coerce.extradite-force
code     COERCE
mode     deport
verb     deport | expel | return | send_back | remove | fly
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | COP
object  lemma: asylum seeker | migrant | refugee | illegal immigrant | foreigner | undocumented migrant | worker | student | cleric | imam | preacher | activist | worker & PEOPLE:target?
to|from?  OWNER:target
example  Ethiopia deported an imam to Colombia.
         => COERCE ETH -> COL

pattern  coerce.expel-community
code     COERCE
mode     deport
verb     expel | evict | drive_out | force_out | remove | banish | oust
nominal  no
subject  ACTOR:source
object  lemma: minority | community | settler | tribe | villager | resident | squatter | family | population | ethnic minority | roma | gypsy | nomad & PEOPLE:target
from?  ANY
example  Uganda evicted Spanish squatters.
         => COERCE UGA -> ESP

pattern  coerce.bulldoze-homes
code     COERCE
mode     deport
verb     evict | clear | raze
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL
object  lemma: camp | slum | settlement | shantytown | squat | migrant camp | refugee camp | protest camp | encampment & OWNER:target?
example  Ukraine cleared a Brazilian migrant camp.
         => COERCE UKR -> BRA

pattern  coerce.arrest
code     COERCE
mode     arrest
verb     arrest | detain | round_up | apprehend | capture | imprison | jail | nab | take_into_custody
subject  ACTOR:source & sector: COP | MIL | GOV | SPY | JUD | PRM | IGO | EUR | UNO | UAF
object   PEOPLE:target & not kind: organization
for|on|over|in?  ANY
example  Israeli soldiers arrested two Palestinians.
         => COERCE ISR -> PSE
never    The coach arrested the decline.
never    Opponents say judges should order detention.

pattern  coerce.arrested
code     COERCE
mode     arrest
verb     arrest | detain
agentless yes
object   PEOPLE:target
priority -4
example  The Kenyan activist was arrested.
         => COERCE * -> KEN
by?      OWNER:source

pattern  coerce.deport
code     COERCE
mode     deport
verb     deport | expel | banish
subject  ACTOR:source
object   PEOPLE:target & not class: diplomats
example  Ghanaian authorities deported Liberian refugees.
         => COERCE GHA -> LBR

pattern  coerce.evict
code     COERCE
mode     deport
verb     displace | evict
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | REB | PRM | UAF & not kind: person
object   PEOPLE:target & not sector: LEG | PTY | ELI & not class: diplomats
example  Liberian troops displaced Ghanaian villagers.
         => COERCE LBR -> GHA
never    The public evicted the lawmaker from the show.

pattern  coerce.hold-without-trial
code     COERCE
mode     arrest
verb     hold | keep | detain | confine
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | SPY | JUD
object   PEOPLE:target
without|in|under  lemma: trial | charge | detention | custody | solitary confinement | prison | jail | house arrest
example  Eritrea held two priests without trial.
         => COERCE ERI -> *
never    The Eritrean ministry held two meetings in prison.

pattern  coerce.pick-up
code     COERCE
mode     arrest
verb     pick_up | haul_away | drag_off | drag_away | take_away | lead_away | march_off | haul_off | whisk_away | cart_off | carry_off | nab | collar
nominal  no
agentless no
priority 8
subject  ACTOR:source & sector: COP | SPY | MIL | PRM | GOV
object  OWNER:target | PEOPLE:target
example  Angolan policemen picked up a Botswanan priest.
         => COERCE AGO -> BWA

pattern  coerce.behind-bars
code     COERCE
mode     arrest
verb     put | throw | place | send | lock | clap
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | SPY
object  PEOPLE:target | OWNER:target
behind|into|in|under|to  lemma: bar | jail | prison | dungeon | solitary confinement | irons | prison camp | labour camp
example  Angola's police put the former minister behind bars.
         => COERCE AGO -> *

pattern  coerce.hold-critic
code     COERCE
mode     arrest
cameo    173
verb     hold
nominal  no
agentless no
reduced  no
confidence 0.6
subject  ACTOR:source & sector: GOV | COP | MIL | SPY | REB | PRM
object   PEOPLE:target & lemma: activist | journalist | reporter | dissident | blogger | editor | photographer | lawyer | opposition leader | cleric | aid worker | political prisoner | dual national | human rights activist
example  Chile is holding two Peruvian activists.
         => COERCE CHL -> PER
never    A group asked for the release of the last political prisoner held in Peru.
never    The Chilean minister held a meeting with Peruvian activists.
