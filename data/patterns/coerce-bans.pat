# Restriction of movement and rights; blockades.

pattern  coerce.strip-citizenship
code     COERCE
mode     restrict
cameo    172
verb     strip | deprive
nominal  no
subject  ACTOR:source
object  PEOPLE:target
of  lemma: citizenship | nationality | passport | right | rights | immunity | licence | license | liberty
example  Thailand stripped a Mexican cleric of his citizenship.
         => COERCE THA -> MEX

pattern  coerce.restrict-more
code     COERCE
mode     restrict
cameo    172
verb     restrict | curb | limit | curtail | tighten | impose
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL
object  lemma: freedom | movement | travel | right | rights | access | immigration | assembly | press freedom | activity | migration | speech | internet access | protest | gathering | worship | trade union | freedom of movement & OWNER:target?
of|for|to|on|by|in?  OWNER:target
example  Sweden restricted the movement of Japanese diplomats.
         => COERCE SWE -> JPN
never    The doctor limited the access of dust.

pattern  coerce.ban-thing
code     COERCE
mode     restrict
cameo    172
verb     ban | outlaw | prohibit | forbid | proscribe | criminalize | criminalise | bar | disallow
nominal  no
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | PTY
object  lemma: party | rally | demonstration | protest | march | group | organization | organisation | movement | gathering | union | ngo | strike | sect | church | website | newspaper | film | book | travel | flight | import | export | activity | candidate | alcohol | veil | burqa | headscarf | homosexuality | abortion | app | mosque | opposition | meeting | trade | sale | broadcast & OWNER:target?
in|from|by?  OWNER:target
example  Norway banned a Indian newspaper.
         => COERCE NOR -> IND

pattern  coerce.ban-n
code     COERCE
mode     restrict
cameo    172
noun     ban | prohibition
confidence 0.6
subject  ACTOR:source
against|on  OWNER:target | PEOPLE:target | lemma: party | rally | demonstration | protest | march | travel | newspaper | import | export
example  The Vietnamese ban on Thai newspapers continued.
         => COERCE VNM -> THA

pattern  coerce.impose-ban
code     COERCE
mode     restrict
cameo    172
verb     impose | enforce | introduce | announce | slap | place | extend | maintain | issue
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | REB
object  lemma: ban | restriction | prohibition | lockdown | curb | limit | quarantine | closure | travel ban | controls | control | moratorium & not class: none-at-all
against|on|of|for  lemma: party | rally | demonstration | protest | march | movement | media | gathering | journalist | internet | travel | group | press | assembly | activity | civilian | resident | migrant | refugee | opposition | right | freedom | vehicle | entry | speech & OWNER:target?
example  Peru imposed a ban on Italian journalists.
         => COERCE PER -> ITA

pattern  coerce.prevent
code     COERCE
mode     restrict
cameo    172
verb     prevent | block | bar | prohibit | forbid | stop_from
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL | REB | PRM & not sector: ELI | PTY & not kind: person | sector: GOV | COP | MIL
object  PEOPLE:target & not sector: ELI | PTY | LEG
from|content  ANY & not lemma: win | prevail | become | replace | reach | succeed | get | pay | lose | buy | make | miss | fall | know | say
example  Iraq prevented Chilean journalists from leaving.
         => COERCE IRQ -> CHL
never    The senator vowed to prevent his rival from winning.

pattern  coerce.close-thing
code     COERCE
mode     restrict
cameo    172
verb     close | shut | shut_down | close_down | seal | padlock | dissolve | suspend | disband | deregister
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL
object  lemma: newspaper | station | radio station | tv station | office | party | parliament | university | school | mosque | church | channel | ngo | charity | website | organization | organisation | union | assembly | congress | broadcaster | outlet | court | bookshop | company | mine | bank | border crossing | crossing | checkpoint & OWNER:target?
of|in?  OWNER:target
example  Thailand closed the office of a Mexican broadcaster.
         => COERCE THA -> MEX

pattern  coerce.blockade-more
code     COERCE
mode     restrict
cameo    191
verb     blockade | besiege | encircle | cordon_off | seal_off | seal | lay_siege | barricade
nominal  no
subject  ACTOR:source & sector: MIL | REB | GOV | COP | PRM | UAF
object|to  class: territory | class: facilities | OWNER:target & OWNER:target?
example  Canadian troops encircled the Ethiopian capital.
         => COERCE CAN -> ETH
never    Britain would be isolated in Europe.

pattern  coerce.surround
code     COERCE
mode     restrict
context  military
cameo    191
verb     surround
nominal  no
reduced  no
subject  ACTOR:source & sector: MIL | REB | COP | PRM | UAF
object   class: territory | class: facilities | OWNER:target & OWNER:target? & not kind: person
example  Canadian troops surrounded the Ethiopian capital.
         => COERCE CAN -> ETH
never    The kingdom is surrounded by South Africa.
never    The guards surrounded Barack Obama.

pattern  coerce.siege-n
code     COERCE
mode     restrict
cameo    191
noun     siege | blockade
itself  lemma: siege | blockade | naval blockade
subject  ACTOR:source
of|on|around  OWNER:target
example  The Colombian blockade of Iraq went on.
         => COERCE COL -> IRQ

pattern  coerce.lay-siege
code     COERCE
mode     restrict
cameo    191
verb     lay | impose | maintain | enforce | tighten | continue
nominal  no
priority 3
subject  ACTOR:source
object  lemma: siege | blockade | naval blockade | air blockade | stranglehold | cordon | embargo zone | no-fly zone | encirclement
to|on|of|around|over|in  OWNER:target
example  Peru imposed a naval blockade on Italy.
         => COERCE PER -> ITA

pattern  coerce.checkpoint
code     COERCE
mode     restrict
cameo    172
verb     set_up | erect | establish | install | man
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MIL | COP | REB | PRM
object  lemma: checkpoint | roadblock | barrier | cordon | fence | wall | barbed wire
in|around|near|on|along?  OWNER:target
example  Canadian police set up roadblocks near the Ethiopian border.
         => COERCE CAN -> ETH

pattern  coerce.tighten-grip
code     COERCE
mode     restrict
verb     tighten | consolidate | extend | strengthen | impose
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | MIL | REB | PRM
object  lemma: grip | control | hold | siege | noose | stranglehold | rule
on|over|around|in  OWNER:target | PEOPLE:target | lemma: media | internet | opposition | press | economy
example  Algeria tightened its grip on Germany.
         => COERCE DZA -> DEU

pattern  coerce.limit-freedom
code     COERCE
mode     restrict
verb     ban | forbid | prohibit | bar | restrict | outlaw | criminalise | criminalize | stop
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | JUD | COP | REB
object  PEOPLE:target & lemma: woman | journalist | foreigner | worker | student | migrant | activist | muslim | christian | girl | teacher | party | candidate | lawyer | priest | doctor
from|content  ANY
example  Peru barred Italian women from schools.
         => COERCE PER -> ITA

pattern  coerce.religious
code     COERCE
mode     restrict
context  religion_ethnicity
verb     ban | close | restrict | demolish | persecute | outlaw
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD | COP | REB
object  lemma: church | mosque | sect | worship | cult | religious group | minaret | religious symbol | prayer | pilgrimage | faith | monastery | missionary | sermon & OWNER:target?
in?  OWNER:target
example  Greece closed a Ugandan mosque.
         => COERCE GRC -> UGA

pattern  coerce.quarantine
code     COERCE
mode     restrict
verb     quarantine | isolate | confine | lock_down | seal_off | cordon_off
nominal  no
agentless no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | COP
object  PEOPLE:target | class: territory & OWNER:target?
in?  ANY
example  Sweden quarantined Japanese workers.
         => COERCE SWE -> JPN

pattern  coerce.travel-ban-person
code     COERCE
mode     restrict
verb     ban | bar | prohibit | prevent | stop | forbid
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | JUD | COP
object  PEOPLE:target
from|content  lemma: travel | leave | travelling | leaving | departing | enter | run | running | contest | speak | speaking | participate | vote | campaign | teach | work
example  Algeria barred a German activist from leaving.
         => COERCE DZA -> DEU

pattern  coerce.suspend-rights
code     COERCE
mode     restrict
context  rights_freedoms
verb     suspend | revoke | abolish | restrict | curtail | strip | limit | violate | trample
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | MIL | JUD | REB
object  lemma: constitution | right | rights | freedom | civil liberty | habeas corpus | autonomy | liberty | press freedom | human rights | parliament | civil rights | citizenship | minority right | property right & OWNER:target?
of|in|for?  OWNER:target | PEOPLE:target
example  Colombia revoked the autonomy of a Iraqi province.
         => COERCE COL -> IRQ

pattern  coerce.dissolve
code     COERCE
mode     restrict
context  political_institutions
verb     dissolve | disband | suspend | shut | prorogue | abolish | ban
nominal  no
subject  ACTOR:source & sector: GOV | MIL | JUD
object  lemma: parliament | party | union | assembly | council | opposition party | legislature | congress | senate | ngo | national assembly | commission | court | organization | organisation & OWNER:target?
in?  OWNER:target
example  The Moroccan king dissolved the assembly.
         => COERCE MAR

pattern  coerce.pull-over
code     COERCE
mode     restrict
verb     stop | search | turn_back | hold_up | detain | delay
nominal  no
confidence 0.55
subject  ACTOR:source & sector: COP | MIL | REB
object  lemma: bus | convoy | truck | train | boat | ship | vehicle | car | ferry | lorry & OWNER:target
at|near?  ANY
example  Turkish soldiers stopped a Canadian convoy.
         => COERCE TUR -> CAN

pattern  coerce.ban
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit | forbid | prevent | restrict | bar | disperse | dissolve | shut | shut_down | close | suspend | raid | break_up
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | LEG
object   class: dissent | protests & OWNER:target?
example  Turkish police prevented the demonstration.
         => COERCE TUR

pattern  coerce.ban-actor
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit
nominal  yes
subject  ACTOR:source & sector: GOV | JUD | LEG
object   ACTOR:target
example  The British government outlawed Hamas.
         => COERCE GBR -> PSE

pattern  coerce.blockade
code     COERCE
mode     restrict
context  military
cameo    191
verb     blockade | besiege | seal_off | encircle | cordon_off
subject  ACTOR:source & sector: MIL | REB | COP | GOV | PRM | UAF | CVL | SPY & not sector: LEG | PTY | ELI
object   OWNER:target | class: territory | class: facilities
example  Serb forces besieged Sarajevo.
         => COERCE SRB -> BIH
never    Mystery surrounds the sale of the bank.

pattern  coerce.impose-blockade
code     COERCE
mode     restrict
verb     impose | enforce | tighten | lay
nominal  no
subject  ACTOR:source
object|to  lemma: blockade | siege | lockdown | restriction | ban | closure
against|on|of|to  OWNER:target
priority 1
example  Israel imposed a blockade on Gaza.
         => COERCE ISR -> PSE

pattern  coerce.bar-assembly
code     COERCE
mode     restrict
verb     ban | outlaw | prohibit | forbid | block | prevent | break_up | disperse | disallow
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL | JUD | REB
object   class: protests | lemma: gathering | opposition rally | public gathering | congress | assembly & OWNER:target?
by|of?   OWNER:target
example  Egypt banned a rally by the opposition.
         => COERCE EGY -> EGY
never    Egypt banned a rally of old cars by mistake.

pattern  coerce.ban-body
code     COERCE
mode     restrict
verb     ban | outlaw | close | shut_down | close_down | proscribe | dissolve | disband | prohibit
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP
object  lemma: centre | center | association | club | mosque | charity | foundation | society | movement | brotherhood | sect | militia | network | extremist group | church | cultural centre & not class: sports
in|of?  OWNER:target
example  Angola's interior minister banned an Islamic centre.
         => COERCE AGO
