# Trade, contracts, energy.

pattern  cooperate.expand
code     COOPERATE
cameo    060
verb     expand | boost | strengthen | deepen | increase | step_up | begin | start | launch | enhance | extend | intensify | continue | resume | establish | develop | broaden | promote | initiate | pursue
nominal  no
symmetric yes
confidence 0.65
priority 1
subject  ACTOR:source
object  lemma: cooperation | military cooperation | economic cooperation | security cooperation | judicial cooperation | intelligence sharing | trade | bilateral trade | collaboration | joint project | joint patrol | defence cooperation | defense cooperation | technical cooperation | cultural cooperation | information sharing | energy cooperation | police cooperation | nuclear cooperation | economic tie | trade tie | counterterrorism cooperation
with|between|in|on?  ACTOR:both
example  Sweden and Japan expanded military cooperation.
         => COOPERATE SWE, JPN
example  Sweden expanded security cooperation with Japan.
         => COOPERATE SWE, JPN

pattern  cooperate.trade
code     COOPERATE
context  economic
cameo    061
verb     trade | barter
nominal  no
symmetric yes
subject  ACTOR:source
object   NONE
with  ACTOR:both
example  Nigeria trades with Ukraine.
         => COOPERATE NGA, UKR

pattern  cooperate.trade-n
code     COOPERATE
context  economic
cameo    061
noun     trade | commerce
symmetric yes
confidence 0.6
itself  lemma: trade | commerce | bilateral trade
subject?  ACTOR:source
between  ACTOR:both
example  Bilateral trade between Italy and Pakistan grew rapidly.
         => COOPERATE ITA, PAK
never    More than half of the surplus was accounted for by Italian trade with Pakistan.


pattern  cooperate.buy-sell
code     COOPERATE
context  economic
cameo    061
verb     buy | purchase | import | sell | export | lease
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | MIL | BUS | IGO | EUR
object  class: commodities | lemma: arms | weapon | warplane | food | aircraft | jet | fighter | submarine | warship | car
from|to|indirect  ACTOR:target
example  Greece bought grain from Uganda.
         => COOPERATE GRC -> UGA
example  Chile sold submarines to Turkey.
         => COOPERATE CHL -> TUR

pattern  cooperate.contract
code     COOPERATE
context  economic
cameo    061
verb     win | award | sign | secure | clinch | get
nominal  no
confidence 0.55
subject  ACTOR:source & sector: BUS | GOV
object  lemma: contract | order | concession | tender | oil contract
with|from|to|in  ACTOR:target
example  The Canadian government won a contract from Ethiopia.
         => COOPERATE CAN -> ETH

pattern  cooperate.buy
code     COOPERATE
context  economic
verb     buy | purchase | import | sell | export
nominal  no
subject  ACTOR:source & sector: GOV | MIL | BUS
object   class: weapons | class: commodities | lemma: food
from|to  ACTOR:target
confidence 0.65
example  The Indian government bought oil from Russia.
         => COOPERATE IND -> RUS

pattern  cooperate.share-currency
code     COOPERATE
symmetric yes
context  economic
verb     adopt | introduce | launch | announce | create | establish | set_up | inaugurate | open
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR
object   lemma: common currency | single currency | common market | customs union | free trade area | joint venture | joint commission | joint command | joint fund | monetary union | joint bank
with?    ACTOR:both
example  Kenya and Uganda launched a joint commission.
         => COOPERATE KEN, UGA
never    The shop launched a new currency exchange.

pattern  cooperate.increase-trade
code     COOPERATE
symmetric yes
context  economic
verb     increase | expand | boost | double | resume | deepen | widen | restart
nominal  no
subject  ACTOR:source & sector: GOV | IGO | EUR | MIL | SPY | COP | JUD
object   lemma: trade | intelligence sharing | judicial cooperation | military cooperation | security cooperation | economic cooperation | police cooperation | cooperation
with?    ACTOR:both
example  Brazil and Peru expanded judicial cooperation.
         => COOPERATE BRA, PER
never    The retailer expanded trade in toys.

pattern  cooperate.lease
code     COOPERATE
context  economic
verb     lease | rent | charter
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   class: territory | lemma: port | base | airfield | reactor | submarine | warship | jet
to|from  ACTOR:target & sector: GOV | MIL
example  Djibouti leased a naval base to China.
         => COOPERATE DJI -> CHN
never    Djibouti leased offices to a bank.

pattern  cooperate.buy-arms
code     COOPERATE
context  military
verb     buy | purchase | order | acquire | procure
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object   class: weapons
from     ACTOR:target & sector: GOV | MIL | BUS
example  India bought missiles from Russia.
         => COOPERATE IND -> RUS
never    A gunman bought a rifle from a shop.

pattern  cooperate.link
code     COOPERATE
cameo    061
verb     link | connect | integrate | merge | harmonise | harmonize
nominal  no
symmetric two
confidence 0.55
subject  ACTOR:source
object  lemma: grid | power grid | railway | market | economy | currency | customs | system | airspace
with?  ACTOR:both
example  Mexico and Ghana linked their power grids.
         => COOPERATE MEX, GHA

pattern  cooperate.supply-energy
code     COOPERATE
context  economic
cameo    061
verb     supply | pump | export | sell | ship | deliver | provide
nominal  no
confidence 0.6
priority 1
subject  ACTOR:source & sector: GOV | BUS
object  lemma: gas | oil | electricity | power | coal | uranium | natural gas | crude | fuel | lng | grain | wheat | water & not class: none-at-all
to  ACTOR:target
example  Iraq exports gas to Chile.
         => COOPERATE IRQ -> CHL

pattern  cooperate.export-to
code     COOPERATE
context  economic
verb     export | ship | pipe | sell | supply | resume | begin_exports
nominal  no
priority 1
agentless no
confidence 0.6
subject  ACTOR:source & kind: place | nationality & sector: GOV
object  class: commodities | lemma: export | shipment | aircraft | radar aircraft | car
to|indirect  ACTOR:target & kind: place | nationality & sector: GOV
example  Botswana exported more meat to Angola.
         => COOPERATE BWA -> AGO
never    Botswana will not sell gas to the highest bidder.

pattern  cooperate.supply-with
code     COOPERATE
context  economic
verb     supply | provide
nominal  no
confidence 0.65
priority 3
subject  ACTOR:source & kind: place | nationality & sector: GOV
object|indirect  ACTOR:target & kind: place | nationality & sector: GOV
with  lemma: gas | oil | electricity | power | coal | energy | grain | uranium | water | fuel | natural gas
example  Botswana supplied Angola with gas.
         => COOPERATE BWA -> AGO

pattern  cooperate.open-post
code     COOPERATE
cameo    061
verb     open | reopen | inaugurate
nominal  no
symmetric two
confidence 0.6
subject  ACTOR:source & sector: GOV
object   lemma: border post | border | border crossing | crossing | railway | bridge | market | border market | airspace | road
with     NONE
example  Malawi and Angola opened a border post.
         => COOPERATE MWI, AGO
never    Malawi opened its border with Angola.
