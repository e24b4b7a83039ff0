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
content|purpose|down  lemma: land | turn_back | divert | stop | anchor | dock | return
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
