# Arms, training, peacekeepers.

pattern  aid.arms
code     AID
context  military
cameo    072
verb     send | supply | ship | provide | deliver | give | donate | furnish | transfer | airlift | smuggle | hand_over | rush
priority 3
pledge   delivered
subject  ACTOR:source
object  class: weapons | lemma: military equipment | military aid | military assistance | arms shipment | arms | ammunition | weapon | tank | missile | warplane | fighter jet | artillery | drone | air defence system | military hardware | armoured vehicle | helicopter | patrol boat | uniform | body armour
to|indirect  OWNER:target
example  Algeria supplied missiles to Germany.
         => AID DZA -> DEU
example  The United States accused Iran of sending missiles to Yemen.
         => AID IRN -> YEM

pattern  aid.train-more
code     AID
context  military
cameo    072
verb     train | equip | arm | rearm | reequip | outfit
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | SPY | COP
object  PEOPLE:target & not class: none-at-all
in|for|content?  ANY
example  Turkey trained the Canadian pilots.
         => AID TUR -> CAN
never    The Danish president has instructed aides to work hard.

pattern  aid.advisers
code     AID
context  military
cameo    072
verb     send | dispatch | deploy | provide
nominal  no
priority 2
subject  ACTOR:source
object  lemma: adviser | military adviser | trainer | military trainer | instructor | advisor | military advisor | training team | expert | military expert
to|in|indirect  ACTOR:target
example  Canada sent military advisers to Ethiopia.
         => AID CAN -> ETH

pattern  aid.arms-arrive
code     AID
context  military
cameo    072
verb     arrive | reach | land | come
nominal  no
confidence 0.65
subject  lemma: arms shipment | military trainer | aid | relief | relief supply | aid convoy | convoy | shipment | aid shipment | aid worker | relief plane | food aid | supply | rescue team | aid flight | rescuer | humanitarian aid | emergency aid | medical team | doctor | ventilator | vaccine | relief team & OWNER:source?
in|at|object|to  OWNER:target
example  A German aid convoy arrived in Nigeria.
         => AID DEU -> NGA

pattern  aid.peacekeepers-more
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch | provide | commit | despatch | fly
priority 5
subject  ACTOR:source
object  lemma: peacekeeper | peacekeeping troop | peacekeeping force | blue helmet | peacekeeping soldier | peacekeeping mission | peacekeeping contingent | peacekeeping battalion | peace-keeping force | peace-keeping troop | stabilisation force | stabilization force | peacekeeping police | military observer
to|in|for  OWNER:target
example  Peru sent peacekeepers to Italy.
         => AID PER -> ITA

pattern  aid.peace-mission
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch
nominal  no
priority 7
subject  ACTOR:source
object  lemma: troop | soldier | police | platoon | contingent | battalion | officer | engineer | force
to|in|for|on|as  lemma: peacekeeping mission | peacekeeping force | peace mission | peacekeeper | peacekeeping operation | peacekeeping | peacekeeping duty | un mission
to?  OWNER:target
example  Germany sent troops to Nigeria on a peacekeeping mission.
         => AID DEU -> NGA

pattern  aid.peacekeepers-passive
code     AID
context  peacekeeping
cameo    074
verb     deploy | send | dispatch
nominal  no
priority 6
object  PEOPLE:source & lemma: peacekeeper | peacekeeping troop | peacekeeping force | soldier | troop | blue helmet
as|in|to|along|for  lemma: peacekeeper | peacekeeping force | peacekeeping mission | peacekeeping operation
in|to?  OWNER:target
example  Japanese peacekeepers were sent to Austria as a peacekeeping force.
         => AID JPN -> AUT

pattern  aid.serve-peace
code     AID
context  peacekeeping
cameo    074
verb     serve | patrol | monitor | participate | take_part
nominal  no
confidence 0.55
subject  ACTOR:source & sector: MIL | COP | UNO | IGO
in|on|object|with  lemma: peacekeeping mission | peacekeeping force | peacekeeping operation | ceasefire | truce | buffer zone | peacekeeping duty
in?  OWNER:target
example  Kenyan troops served in a peacekeeping force in Morocco.
         => AID KEN -> MAR

pattern  aid.arm
code     AID
context  military
cameo    072
verb     arm | equip | train | finance | fund | bankroll | subsidize | subsidise
nominal  no
subject  ACTOR:source
object   PEOPLE:target & not lemma: leader | volunteer | staff | worker | teacher | student | candidate | voter
example  Iran armed the Houthis.
         => AID IRN -> *

pattern  aid.peacekeepers
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | contribute | dispatch
nominal  no
subject  ACTOR:source
object   lemma: peacekeeper | peacekeeping troop | peacekeeping force | blue helmet
to|in    ACTOR:target
priority 3
example  Bangladesh sent peacekeepers to Sierra Leone.
         => AID BGD -> SLE

pattern  aid.clear-mines
code     AID
verb     clear | remove | defuse | dispose
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO | UNO | NGO | SOC
object|of  lemma: mine | landmine | minefield | unexploded bomb | unexploded ordnance | cluster bomb
in|from  OWNER:target
example  Swiss soldiers cleared landmines in Laos.
         => AID CHE -> LAO
never    The Swiss company cleared the snow.

pattern  aid.peace-contribute
code     AID
context  peacekeeping
cameo    074
verb     contribute | provide | send | dispatch | commit | deploy
nominal  no
subject  ACTOR:source & sector: GOV | MIL | IGO
object   class: troops | lemma: observer | peacekeeper | medic | engineer
to|for|as  lemma: peacekeeping force | peacekeeping mission | peace mission | mission | stabilisation force | stabilization force | un force | observer mission | peacekeeper
in|to?   OWNER:target
example  Ghana contributed soldiers to the peacekeeping mission in Liberia.
         => AID GHA -> LBR
never    Ghana contributed soldiers to the parade.

pattern  aid.arm-2
code     AID
context  military
cameo    072
verb     arm | equip | supply | furnish | provide | outfit | ply
nominal  no
priority 3
subject  ACTOR:source
object  ACTOR:target | PEOPLE:target
with  class: weapons | lemma: arms | weapon | tank | rocket launcher | equipment | drone | ammunition | missile | uniform | helmet | armour | vehicle | radio | training | money | funds | fuel
example  Uganda equipped Spanish rebels with rocket launchers.
         => AID UGA -> ESP

pattern  aid.train-2
code     AID
context  military
cameo    072
verb     train | coach | instruct | advise
priority 9
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | IGO | COP | SPY
object  lemma: soldier | troop | pilot | police | officer | fighter | army | force | recruit | guard | rebel | security force | judge | prosecutor | doctor | farmer & OWNER:target
in|to|on|for?  ANY
example  Pakistan trained Vietnamese soldiers.
         => AID PAK -> VNM

pattern  aid.peace-2
code     AID
context  peacekeeping
cameo    074
verb     send | deploy | dispatch | contribute | commit
nominal  no
priority 9
subject  ACTOR:source
object  lemma: peacekeeper | military observer | blue helmet | peace monitor | ceasefire monitor | stabilisation force | peace force | police trainer
to|in|for  OWNER:target
example  Norway deployed ceasefire monitors in India.
         => AID NOR -> IND

pattern  aid.reach
code     AID
verb     reach | arrive | get_through
nominal  no
confidence 0.6
subject  class: aid & OWNER:source & not sector: MIL
object|in|to  ACTOR:target & kind: place | nationality
example  Botswanan food reached Angola.
         => AID BWA -> AGO

pattern  aid.escort
code     AID
context  military
verb     escort | convoy | shepherd | guard | protect | shield
nominal  no
confidence 0.65
subject  ACTOR:source & sector: MIL | GOV | COP
object  lemma: tanker | ship | convoy | merchant ship | vessel | freighter | aid convoy | refugee | civilian & OWNER:target
example  Botswanan warships escort Angolan tankers.
         => AID BWA -> AGO
