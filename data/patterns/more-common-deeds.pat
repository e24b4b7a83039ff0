# Protests, restrictions and force in common turns that the plainer patterns leave out.

pattern  protest.opponents
code     PROTEST
mode     demo
verb     protest | demonstrate | rally | march
nominal  no
confidence 0.65
subject  lemma: opponent | supporter | critic | follower | backer | sympathiser | sympathizer | loyalist | foe & ACTOR:source & sector: LEG | GOV | PTY | MIL | OPP | JUD
example  Opponents of Rwanda's parliament protested in Kigali.
         => PROTEST RWA
never    Critics of the film rallied round its maker.

pattern  sanction.links-with-states
code     SANCTION
verb     suspend | cut | sever | halt | ban | stop | cancel
subject  ACTOR:source & sector: GOV | EUR | IGO
object   lemma: air link | flight | flights | rail link | ferry link | air traffic | passenger flight | air travel
with|to|from|for  ANY:target & lemma: country | state | nation
example  Tunisia announced a suspension of air links with nine countries.
         => SANCTION TUN -> *
never    The airline suspended flights to nine countries.

pattern  coerce.cut-phones
code     COERCE
mode     censor
verb     cut | cut_off | shut_down | block | suspend | switch_off | shut_off | disrupt | jam
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP | REB | PRM
object   lemma: phone service | telephone service | mobile service | mobile phone service | phone services | internet service | data service | mobile data | phone | broadband | signal | cellphone service | text message | text messaging | messaging service
example  Ethiopia cut off mobile phone services in the region.
         => COERCE ETH
never    The phone company cut off mobile phone services.

pattern  coerce.force-to-land
code     COERCE
mode     restrict
verb     force | order | compel | make
nominal  no
agentless no
confidence 0.7
subject  ACTOR:source & sector: MIL | GOV | COP | PRM | REB | UNK
object   lemma: plane | aircraft | airliner | jet | helicopter | cargo plane | passenger plane | airplane | flight | ship | vessel | tanker | trawler | freighter | fishing boat & OWNER:target?
content|purpose|down?  lemma: land | turn_back | divert | stop | anchor | dock | return
example  Danish fighter jets forced a Belgian cargo plane to land.
         => COERCE DNK -> BEL
never    Fog forced a Belgian plane to land.

pattern  coerce.operation-to-arrest
code     COERCE
mode     arrest
verb     launch | conduct | carry_out | stage | mount | run
nominal  no
priority 6
status   occurred
subject  ACTOR:source & sector: COP | GOV | MIL | JUD
object   lemma: operation | raid | sweep | manhunt | swoop | dragnet | police operation
content|purpose  EVENT:COERCE
example  Danish police launched operations to detain forty suspected smugglers.
         => COERCE DNK
never    Danish police launched operations to help divers.

pattern  coerce.blockade-plain
code     COERCE
mode     restrict
verb     impose | mount | set_up | establish
nominal  no
confidence 0.6
priority -2
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | IGO | EUR
object   lemma: blockade | naval blockade | siege | sea blockade | air blockade
example  Britain and Spain imposed blockades.
         => COERCE GBR, ESP
never    Farmers mounted a blockade.

pattern  assault.battle-over
code     ASSAULT
context  military
cameo    190
verb     battle | fight | clash | vie | skirmish
nominal  no
symmetric two
subject  ACTOR:source & sector: MIL | REB | PRM | UAF
for|over  lemma: control | base | town | city | village | hill | hilltop | airport | border | island | bridge | territory | region | stronghold | temple | oilfield | airfield | outpost | pass | port | road | mountain
example  Chadian and Libyan soldiers were battling for a hilltop fort and control of the border.
         => ASSAULT TCD, LBY
never    Chadian and Libyan runners battled for control of the race.

pattern  assault.take-revenge
code     ASSAULT
verb     take | exact | wreak
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB | PRM | UAF | CRM | CVL | IMG
object   lemma: revenge | vengeance | retribution | reprisal
on|against|from  ACTOR:target
example  Zambia vowed to take revenge on Angola.
         => THREATEN ZMB -> AGO
never    The Zambian striker took revenge on his old club.

pattern  sanction.thrown-out-of-body
code     SANCTION
mode     withdraw
cameo    160
priority 8
verb     throw_out | kick_out | eject | expel | oust | drum_out | throw | kick | force_out
nominal  no
agentless yes
object   ACTOR:target & sector: GOV & kind: place
of|from|out_of  ACTOR:source & sector: IGO | UNO | EUR
example  Belarus was thrown out of the European Union.
         => SANCTION * -> BLR
never    Belarus was thrown out of the cup.

pattern  assault.planes-hit
code     ASSAULT
mode     aerial
context  military
cameo    195
verb     hit | strike | pound | bomb | attack | target | raid | blast | destroy
nominal  no
subject  lemma: plane | planes | warplane | jet | fighter jet | fighter plane | aircraft | helicopter | helicopter gunship | bomber | drone & OWNER:source
object   class: facilities
in|near|outside|at|on|inside  OWNER:target
example  Egyptian planes struck a convoy near Tripoli.
         => ASSAULT EGY -> LBY
never    Egyptian planes struck a flock of birds.

pattern  protest.burn-tokens
code     PROTEST
mode     demo
verb     burn | tear_up | rip_up | trample | set_alight
nominal  no
subject  PEOPLE:source & not sector: GOV | MIL | COP | BUS | LEG
object   lemma: headscarf | hijab | veil | identity card | pass | banner | poster | ballot paper | headscarves | flag
in|on|at|outside  lemma: street | square | rally | road | embassy | plaza | demonstration | capital | protest
example  Sudanese women burned their headscarves in the street.
         => PROTEST SDN
never    The nurse burned the flag in the stove.

pattern  protest.throw-more
code     PROTEST
mode     riot
verb     throw | hurl | lob | toss | fling
nominal  no
subject  PEOPLE:source & sector: LAB | CVL | EDU | OPP | SOC | AGR | REL
object   lemma: dynamite | firework | flare | petrol bomb | molotov cocktail | egg | tomato | firecracker | molotov | manure | paint
at|on|against  ACTOR:target & sector: COP | GOV | LEG | MIL
example  Peruvian miners threw dynamite at the police.
         => PROTEST PER -> *
never    The miners threw tomatoes at the cook.

pattern  sanction.hand-jail
code     SANCTION
mode     convict
cameo    1823
verb     hand | give
nominal  no
subject  ACTOR:source & sector: JUD
object|indirect  PEOPLE:target
in       lemma: jail | prison | custody
example  Greece's high court handed a Turkish singer nine months in jail.
         => SANCTION GRC -> *
never    Greece's high court handed the singer a prize in prison.

pattern  sanction.order-envoy-out
code     SANCTION
mode     expel
context  diplomatic
cameo    161
verb     order_out | send_home | throw_out | turf_out
nominal  no
priority 3
subject  ACTOR:source & sector: GOV
object   lemma: ambassador | diplomat | envoy | attache | attaché | consul | mission & OWNER:target
example  Niger's junta ordered the German ambassador out.
         => SANCTION NER -> DEU
never    Niger's junta ordered the German beer.

pattern  sanction.shut-out
code     SANCTION
mode     withdraw
verb     shut | bar | exclude | lock | freeze | shut_out | exclude | uninvite
nominal  no
subject  ACTOR:source & sector: IGO | UNO | EUR
object   ACTOR:target & sector: GOV & kind: place
out_of|from  lemma: meeting | summit | talks | game | council | event | session | activity | conference | structure | body
example  The African Union shut Guinea out of its meetings.
         => SANCTION IGO -> GIN
never    The African Union shut its office.

pattern  mobilize.set-sail
code     MOBILIZE
mode     troops
context  military
cameo    152
verb     set
nominal  no
subject  lemma: warship | fleet | frigate | destroyer | aircraft carrier | carrier | navy | submarine | flotilla | armada | gunboat & OWNER:source
object   lemma: sail
for|to|towards?  OWNER:target
example  Greek warships set sail for Lebanon.
         => MOBILIZE GRC -> *
never    Greek ferries set sail for Lebanon.

pattern  coerce.stop-vessel
code     COERCE
mode     seize
verb     stop | board | intercept | hold_up | chase_away
nominal  no
agentless no
subject  ACTOR:source & sector: COP | MIL | GOV | PRM | REB
object   lemma: trawler | fishing boat | tanker | freighter | yacht | vessel | ship | cargo ship | boat | flotilla | aid ship | ferry & OWNER:target
example  Russian border guards stopped a Georgian trawler.
         => COERCE RUS -> GEO
never    Russian border guards stopped the Georgian music.

pattern  assault.overrun-place
code     ASSAULT
context  military
verb     raid | overrun | ransack | sack | loot | torch | burn_down
nominal  no
confidence 0.7
subject  ACTOR:source & sector: REB | UAF | CRM | PRM | IMG
object   lemma: town | village | camp | base | market | church | school | barracks | hospital | police station | prison | hamlet | settlement | outpost | mosque | farm & OWNER:target?
in|near?  OWNER:target
example  Malian jihadists raided a market town.
         => ASSAULT MLI
never    Malian students raided the market.

pattern  assault.carry-off
code     ASSAULT
mode     abduct
cameo    181
verb     carry_off | march_off | drag_off | drag_away | spirit_away | snatch | march_away
nominal  no
subject  ACTOR:source & sector: REB | UAF | CRM | PRM | IMG | MIL
object   PEOPLE:target
from?    ANY
example  Malian rebels carried off dozens of women.
         => ASSAULT MLI
never    Malian singers carried off the prize.

pattern  protest.turn-out-to
code     PROTEST
mode     demo
verb     turn_out | gather | assemble | flock | pour | mass | congregate
nominal  no
subject  PEOPLE:source & not sector: GOV | MIL | COP
in|on|outside|at|to|before?  ANY
purpose  lemma: denounce | condemn | protest | demand | oppose | reject | call
example  Thousands of Danes turned out in Aarhus to denounce the far right.
         => PROTEST DNK
never    Thousands of Danes turned out to watch the race.

pattern  coerce.search-home
code     COERCE
mode     seize
verb     search | raid | ransack
nominal  no
subject  ACTOR:source & sector: COP | SPY | JUD | MIL
object   lemma: flat | home | office | house | apartment | villa | headquarters | newsroom | residence | compound & OWNER:target?
of       PEOPLE:target & sector: OPP | PTY | SOC | JRN | LEG | ELI | GOV | REL | CVL | LAB
example  Russia's security service searched the flats of two activists.
         => COERCE RUS
never    Russian collectors searched the flats of two artists.

pattern  coerce.censor-reports
code     COERCE
mode     censor
verb     censor | suppress | scrub | delete
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB
object   lemma: report | coverage | news | footage | film | book | song | article | account | message | post
example  China censored reports of the fire.
         => COERCE CHN
never    The Chinese singer deleted a message.

pattern  coerce.cyber-theft
code     COERCE
mode     cyber
context  cyber
verb     steal | loot | siphon | siphon_off | drain
nominal  no
subject  lemma: hacker | cybercriminal | hacking group & OWNER:source
object   ANY
from     OWNER:target
example  North Korean hackers stole 600 million dollars from a Korean bank.
         => COERCE PRK -> *
never    Thieves stole 600 dollars from a Korean bank.

pattern  sanction.call-back-envoy
code     SANCTION
mode     withdraw
context  diplomatic
cameo    161
verb     call_back | bring_home | call_home | order_home | fetch_home
nominal  no
subject  ACTOR:source & sector: GOV
object   lemma: ambassador | envoy | diplomat | high commissioner | consul
from     ACTOR:target & kind: place
example  Oman called back its ambassador from Syria.
         => SANCTION OMN -> SYR
never    Oman called back its ambassador.

pattern  mobilize.draft-in-police
code     MOBILIZE
mode     police
verb     draft | draft_in | bus_in | pour
nominal  no
subject  ACTOR:source & sector: GOV | COP | MIL
object   lemma: police | policeman | officer | riot police | troop | soldier | guard | national guard | reinforcement
into|in|to  ANY & OWNER:target?
example  Portugal drafted 500 extra police into Lisbon.
         => MOBILIZE PRT
never    Portugal drafted a treaty into law.

pattern  coerce.fence-off
code     COERCE
mode     restrict
verb     fence | wall | fence_off | wall_off
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
off|object  lemma: border | frontier | district | neighbourhood | neighborhood | city | square | enclave
with|from?  OWNER:target
example  Hungary fenced off its border with Serbia.
         => COERCE HUN -> SRB
never    Hungary's farmers fenced off the meadow.

pattern  mobilize.put-on-streets
code     MOBILIZE
mode     police
verb     put | post | station | place
nominal  no
object   ACTOR:source & sector: COP | MIL
on|onto|at|along  lemma: street | road | corner | rooftop | roof | square | station | checkpoint | border
example  Some 5,000 Danish police were put on the streets.
         => MOBILIZE DNK
never    Danish flags were put on the streets.

pattern  assault.fighting-told
code     ASSAULT
context  military
cameo    190
verb     report | continue | rage | erupt | resume | flare | flare_up | intensify | go_on | renew
nominal  no
symmetric yes
priority 4
subject|object  lemma: fighting | clash | battle | gun battle | skirmish | hostilities | firefight | gunfight | shelling
between|among  ACTOR:both
example  Heavy fighting was reported between Chadian rebels and government troops.
         => ASSAULT TCD, TCD
never    A clash between the two films was reported.

pattern  sense.raid-leaves-dead
code     nothing
priority 6
verb     leave
nominal  no
subject  lemma: attack | raid | air raid | strike | air strike | airstrike | bombing | shelling | bombardment & OWNER
object   ANY & not class: people & not lemma: civilian
complement|content  lemma: dead | wounded | injured | homeless
example  Israeli air raids on Syria left 20 dead.
         => ASSAULT ISR -> SYR
never    The raid on the fridge left 20 hungry.
