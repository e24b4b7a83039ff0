# Releases.

pattern  retreat.release-vessel
code     RETREAT
mode     release
verb     release | free | let_go | let_off
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP | REB | JUD | CRM
object   lemma: ship | vessel | tanker | boat | trawler | fishing boat | cargo ship | aircraft | plane & OWNER:target
example  The detained Danish ships were released by Iran.
         => RETREAT IRN -> DNK
never    The navy released a ship from the dock.

pattern  retreat.free-more
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free | discharge | parole | unchain | turn_loose
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | REB | UAF | CRM | PRM
object  PEOPLE:target & not kind: organization & not lemma: figure | data | report | result | statement | film | album | list | study | document | detail | statistic | number
from|to|on|after|in?  ANY
example  Italy freed two Pakistani sailors.
         => RETREAT ITA -> PAK
example  A Vietnamese court freed a Thai activist.
         => RETREAT VNM -> THA
never    The figures released by the Peruvian ministry showed growth.

pattern  retreat.freed
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free
agentless yes
nominal  no
priority -2
object  PEOPLE:target & not class: survey-share & not lemma: figure | data | report | result | statement | film | album | list | study | document | detail | statistic | number | people | driver | man | woman
subject?  ACTOR:source
from|on|after|following|in  lemma: prison | jail | custody | detention | captivity | arrest | bail | parole | cell | camp | captor | day | week | month | year | hour | ransom | talk | talks | negotiation | swap | exchange | deal | amnesty | pardon
example  Two Indian sailors were released.
         => RETREAT --- -> IND
never    People get released from prison.
never    Figures released this year showed exports at a high.

pattern  retreat.captives-freed
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free
agentless yes
nominal  no
priority -2
object   PEOPLE:target & lemma: prisoner | detainee | hostage | captive | inmate | activist | journalist | reporter | dissident | protester | demonstrator | soldier | sailor | pilot | crew | fisherman | student | schoolgirl | girl | boy | child | missionary | nun | priest | tourist | suspect | fighter | rebel | militant | convict | abductee | peacekeeper | national | observer | aid worker | engineer
subject? ACTOR:source
example  Three Indian activists were set free.
         => RETREAT --- -> IND
never    Workers are released into the market.

pattern  retreat.free-person
code     RETREAT
mode     release
cameo    0841
verb     release | free | liberate | let_go | set_free
agentless no
nominal  no
priority -2
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | REB | UAF | CRM | PRM | UNK & not kind: person
object   ACTOR:target & kind: person
example  The Indian rebels said that they would soon release Boris Johnson.
         => CONCEDE IND -> GBR

pattern  retreat.release-n
code     RETREAT
mode     release
cameo    0841
noun     release | freeing | liberation
subject  ACTOR:source
of  PEOPLE:target
example  The release of Kenyan prisoners by Ghanaian rebels continued.
         => RETREAT GHA -> KEN

pattern  retreat.return-thing
code     RETREAT
mode     release
cameo    0842
verb     return | give_back | hand_back | hand_over | repatriate | restore | send_back | restitute | surrender | release
nominal  no
subject  ACTOR:source
object  lemma: artifact | artefact | painting | property | land | fossil | treasure | skull | remains | body | relic | asset | antiquity | manuscript | monkey | animal | gorilla | portrait | bible | sarcophagus | ship | vessel | plane | tanker | weapon | equipment | archive | jewel | gold | statue | sculpture | coin | book | document | money | fund | boat | aircraft | house | loot | pendant | map | art | artwork | bronze | mask | ape | bird & not class: none-at-all
to  OWNER:target
example  Uganda returned stolen paintings to Spain.
         => RETREAT UGA -> ESP

pattern  retreat.release-thing
code     RETREAT
mode     release
cameo    0842
verb     release | free | unblock | unfreeze | hand_over | return
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns | lemma: asset | fund | funds | cargo | tanker | account | body | shipment | money | bank account | property & OWNER:target
to?  OWNER:target
example  Ukraine released a Brazilian ship.
         => RETREAT UKR -> BRA

pattern  retreat.prisoner-swap
code     RETREAT
mode     release
cameo    0841
verb     exchange | swap
symmetric yes
priority 4
subject  ACTOR:source
object  lemma: prisoner | prisoner of war | hostage | captive | detainee | body | soldier
with  ACTOR:both
example  Kenya swapped prisoners with Morocco.
         => RETREAT KEN, MAR

pattern  retreat.repatriate
code     RETREAT
mode     release
cameo    0841
verb     repatriate | send_home | return | hand_over | transfer
priority 1
subject  ACTOR:source
object  lemma: prisoner | prisoner of war | refugee | hostage | captive | remains | body | soldier | detainee | fisherman | child & PEOPLE:target
to  ANY & OWNER:target?
example  Germany repatriated Nigerian prisoners.
         => RETREAT DEU -> NGA

pattern  retreat.prisoners-freed
code     RETREAT
mode     release
verb     free | release | liberate
nominal  no
subject  ACTOR:source
object  lemma: prisoner | hostage | detainee | captive | inmate | political prisoner | prisoner of war | dissident | activist | journalist | aid worker | missionary | crew | fisherman | sailor | pilot | soldier | tourist | student | schoolgirl | girl | bishop | priest | nun | engineer | worker | leader | opposition leader | general & PEOPLE:target
to|from|in|for|after?  ANY
example  Austria liberated Egyptian hostages.
         => RETREAT AUT -> EGY

pattern  retreat.walk-free
code     RETREAT
mode     release
verb     walk | go
nominal  no
confidence 0.65
subject  PEOPLE:target
complement|content|obl  lemma: free
from|after|in?  ANY
example  Two Vietnamese journalists walked free.
         => RETREAT --- -> VNM

pattern  retreat.bail
code     RETREAT
mode     release
verb     bail | grant_bail | parole
nominal  no
subject  ACTOR:source & sector: JUD | COP | GOV
object  PEOPLE:target
example  Algerian police paroled a German activist.
         => RETREAT DZA -> DEU

pattern  retreat.grant-bail
code     RETREAT
mode     release
verb     grant | give
nominal  no
priority 2
subject  ACTOR:source & sector: JUD | COP | GOV
object  lemma: bail | parole | early release | freedom
to|indirect  PEOPLE:target
example  A Norwegian court granted bail to a Indian activist.
         => RETREAT NOR -> IND

pattern  retreat.prisoner-exchange
code     RETREAT
mode     release
noun     exchange | swap
symmetric yes
itself  lemma: prisoner exchange | prisoner swap | exchange of prisoners
subject?  ACTOR:source
between|with  ACTOR:both
example  A prisoner swap between Kenya and Morocco followed.
         => RETREAT KEN, MAR

pattern  retreat.hand-back
code     RETREAT
mode     release
verb     hand_back | return | give_back | hand_over | surrender
nominal  no
priority 1
subject  ACTOR:source
object  lemma: body | bodies | remains | hostage | prisoner | child | drone | aircraft | plane | ship | helicopter | territory | island | base | airport | town | village | control | port
to  OWNER:target
example  Spain handed over the remains to Peru.
         => RETREAT ESP -> PER

pattern  retreat.release
code     RETREAT
mode     release
verb     release | free | liberate | hand_over | return | repatriate
subject  ACTOR:source
object   class: prisoners & PEOPLE:target?
to?  ACTOR:target
example  Hamas released the Israeli hostages.
         => RETREAT PSE -> ISR
never    The band released an album.

pattern  retreat.release-actor
code     RETREAT
mode     release
verb     release | free
nominal  no
subject  ACTOR:source & sector: GOV | JUD | COP | MIL | REB | UAF | CRM
object   ACTOR:target & not kind: organization & not lemma: figure | report | statement | data | result | document | film | album | list | study
from?    lemma: prison | jail | custody | detention | arrest
example  Egyptian authorities freed the Al Jazeera journalist.
         => RETREAT EGY -> *
never    The government released the report.

pattern  retreat.set-free
code     RETREAT
mode     release
verb     set | let
nominal  no
priority 9
subject  ACTOR:source & sector: GOV | MIL | COP | JUD | REB | UAF | CRM | IMG | PRM
object  OWNER:target | PEOPLE:target
content|complement  lemma: free | go
example  Botswana set an Angolan pastor free.
         => RETREAT BWA -> AGO
example  Botswana let the Angolan sailors go.
         => RETREAT BWA -> AGO

pattern  retreat.return-things
code     RETREAT
verb     hand_back | return | give_back | repatriate | restore | hand_over | send_back
nominal  no
priority 3
confidence 0.7
subject  ACTOR:source & sector: GOV | MIL | REB | COP | IMG | IGO
object  lemma: body | remains | corpse | artefact | artifact | treasure | skull | painting | sculpture | manuscript | relic | looted artefact | antiquity | statue | territory | village | prisoner | captive & OWNER:target?
to|of  OWNER:target
example  Zambia handed back the bodies of forty Angolan soldiers.
         => RETREAT ZMB -> AGO
never    The museum restored a painting.
