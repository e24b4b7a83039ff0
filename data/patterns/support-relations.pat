# Recognition, relations opened, agreements signed and ratified.

pattern  support.vote-favour
code     SUPPORT
cameo    051
verb     vote
nominal  no
stance   support
vote     for
priority 3
subject  ACTOR:source
for|in_favor_of|in_favour_of|object  lemma: resolution | bill | motion | proposal | treaty | independence | accession | amendment | plan | deal | statehood | law | peace plan | membership & ANY:issue
example  Chile voted for the resolution.
         => SUPPORT CHL

pattern  support.pass-law
code     SUPPORT
cameo    051
verb     pass | approve | adopt | ratify | endorse | enact | back
nominal  no
stance   support
outcome  adopted
confidence 0.55
subject  ACTOR:source & sector: LEG | UNO | GOV | EUR | IGO
object  lemma: treaty | agreement | convention | protocol | accord | declaration | peace deal | trade deal | peace plan | constitution | joint statement | communique | charter | budget deal | peace accord & ANY:issue
on|with|for?  OWNER:target
example  The Polish parliament ratified the treaty.
         => SUPPORT POL

pattern  support.favour-plan
code     SUPPORT
cameo    051
adjective supportive | appreciative | grateful | proud | thankful
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | OPP | PTY | REB | MIL
of|to|for  OWNER:target
example  Canada is grateful to Ethiopia.
         => SUPPORT CAN -> ETH

pattern  support.recognise-more
code     SUPPORT
context  diplomatic
cameo    054
verb     recognise | recognize | acknowledge
itself   not lemma: name recognition
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR
object  ACTOR:target | lemma: independence | government | statehood | sovereignty | state | republic | transitional government | opposition & OWNER:target?
as|of?  OWNER:target | ANY
example  Peru recognised the independence of Italy.
         => SUPPORT PER -> ITA

pattern  support.recognition-n
code     SUPPORT
context  diplomatic
cameo    054
noun     recognition
itself   not lemma: name recognition | voice recognition
subject  ACTOR:source
of  OWNER:target
example  The Canadian recognition of Ethiopia surprised Europe.
         => SUPPORT CAN -> ETH

pattern  support.grant-recognition
code     SUPPORT
context  diplomatic
cameo    054
verb     grant | give | extend | accord | offer
nominal  no
priority 2
subject  ACTOR:source
object  lemma: recognition | diplomatic recognition | observer status | most favoured nation status | membership | candidate status | autonomy | accreditation
to|indirect  OWNER:target
example  Algeria granted diplomatic recognition to Germany.
         => SUPPORT DZA -> DEU

pattern  support.open-relations
code     SUPPORT
context  diplomatic
cameo    054
verb     establish | restore | resume | normalise | normalize | open | upgrade | re-establish | renew | reestablish | forge | build | initiate | mend | repair | reopen | rebuild | improve | strengthen | deepen | boost | expand | enhance | elevate | broaden | cement | consolidate | develop | warm | thaw | tighten | advance | intensify
nominal  no
agentless no
priority 1
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB
object  lemma: relation | relations | tie | ties | diplomatic relation | diplomatic tie | diplomatic ties | relationship | full diplomatic relation | partnership | alliance | diplomatic cooperation | bilateral relation | bilateral ties | friendship | strategic partnership | trade tie | military tie | diplomatic link
with|between|to?  OWNER:target
example  India strengthened its ties with Poland.
         => SUPPORT IND -> POL
example  Peru and Italy restored diplomatic relations.
         => SUPPORT PER, ITA

pattern  support.relations-n
code     SUPPORT
context  diplomatic
cameo    054
noun     restoration | resumption | normalisation | normalization | establishment
of  lemma: relation | relations | tie | ties | diplomatic relation
subject?  ACTOR:source
with|between  OWNER:target
example  The Greek normalisation of relations with Uganda continued.
         => SUPPORT GRC -> UGA

pattern  support.open-embassy
code     SUPPORT
context  diplomatic
cameo    054
verb     open | reopen | inaugurate
nominal  no
subject  ACTOR:source
object  lemma: embassy | consulate | mission | diplomatic mission | liaison office | consulate general | trade office & not class: none-at-all
in  ACTOR:target
example  Morocco opened an embassy in Greece.
         => SUPPORT MAR -> GRC

pattern  support.accredit
code     SUPPORT
context  diplomatic
cameo    054
verb     appoint | name | accredit | nominate
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV
object  lemma: ambassador | envoy | consul | new ambassador
to|in  ACTOR:target
example  Nigeria appointed an ambassador to Ukraine.
         => SUPPORT NGA -> UKR

pattern  support.join
code     SUPPORT
context  diplomatic
cameo    054
verb     join | accede | rejoin | enter
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV
object|to|into  ACTOR:target & sector: IGO | UNO | EUR
example  Colombia joined NATO.
         => SUPPORT COL -> IGO

pattern  support.join-body
code     SUPPORT
context  diplomatic
cameo    054
verb     join | accede | rejoin
nominal  no
confidence 0.6
priority -1
subject  ACTOR:source & sector: GOV & kind: place | nationality | organization
object|to  lemma: court | international criminal court | bloc | bank | organisation | organization | customs union | eurozone | union | commission | council | alliance
example  Uganda joined the court.
         => SUPPORT UGA
never    The Ugandan minister joined the bank.


pattern  support.sign-more
code     SUPPORT
cameo    057
verb     sign | ink | initial | conclude | ratify | approve | endorse | finalise | finalize | formalise | formalize | seal | adopt
nominal  no
priority 1
subject  ACTOR:source
object   not lemma: nondisclosure agreement | non-disclosure agreement | licensing agreement | confidentiality agreement | book deal | record deal | film deal
object  lemma: treaty | agreement | accord | pact | peace treaty | peace deal | trade agreement | memorandum | memorandum of understanding | convention | protocol | declaration | joint declaration | communique | joint statement | deal | peace agreement | peace accord | ceasefire agreement | free trade agreement | trade deal | free-trade agreement | charter | letter of intent | understanding | border treaty | friendship treaty | nuclear deal | framework agreement | contract | security pact | cooperation agreement | extradition treaty | security agreement | document & ANY:instrument
with|between|on|to?  OWNER:target
example  Morocco signed a border treaty with Greece.
         => SUPPORT MAR -> GRC
never    The star signed a deal with a club in the league.

pattern  support.sign-emergency
code     nothing
verb     sign | issue | approve | adopt
nominal  no
priority 8
subject? ANY
object   lemma: declaration | order | proclamation | disaster declaration | emergency declaration
of|for   lemma: emergency | disaster | disaster emergency | thanksgiving
example  The Moroccan governor signed a declaration of disaster emergency.
         => nothing

pattern  support.signing-n
code     SUPPORT
cameo    057
noun     signing | ratification | signature
subject  ACTOR:source
of  class: agreements & ANY:instrument
with|between?  OWNER:target
example  The Italian ratification of the treaty surprised Europe.
         => SUPPORT ITA

pattern  support.recognise
code     SUPPORT
cameo    054
verb     recognize | recognise
itself   not lemma: name recognition
subject  ACTOR:source & not sector: COP
object   ACTOR:target
as?      ANY
example  Spain recognized the State of Palestine.
         => SUPPORT ESP -> PSE
never    Residents recognized the song.

pattern  support.sign
code     SUPPORT
cameo    057
verb     sign | ratify | ink | initial
subject  ACTOR:source & not class: sports
object   not lemma: nondisclosure agreement | non-disclosure agreement | licensing agreement | confidentiality agreement | book deal | record deal | film deal
object   class: agreements & ANY:instrument
with|between?  ACTOR:target
example  China and Chile signed a trade agreement.
         => SUPPORT CHN, CHL
never    The striker signed a contract with the club.

pattern  support.relations
code     SUPPORT
verb     establish | restore | resume | normalize | normalise | open | upgrade | re-establish | renew | reestablish
subject  ACTOR:source
object   class: relations & not lemma: link | trade | lemma: embassy | consulate
with|in?  ACTOR:target
example  Iran restored diplomatic relations with Saudi Arabia.
         => SUPPORT IRN -> SAU
never    The Peruvian party restored the link between pay and pensions.

pattern  support.ties-up
code     SUPPORT
verb     improve | strengthen | deepen | boost
subject  ACTOR:source
object   lemma: relation | relations | tie | ties
with     ACTOR:target
confidence 0.65
example  Ethiopia has strengthened its ties with Somaliland.
         => SUPPORT ETH -> SOM

pattern  support.vote-for
code     SUPPORT
stance   support
vote     for
verb     vote
nominal  no
subject  ACTOR:source & not sector: CVL & not lemma: voter | people | electorate | percent | state
for|in_favor_of|in_favour_of  ANY:issue & ACTOR:target?
priority 2
example  Brazil voted for the resolution.
         => SUPPORT BRA
never    The people of Ireland voted for the Greens.
example  The senator of Brazil voted for Evo Morales.
         => SUPPORT BRA -> BOL
never    The senator is the vote for change.

pattern  support.approve
code     SUPPORT
verb     approve | adopt | pass
nominal  no
subject  ACTOR:source & sector: LEG | UNO | GOV
object   class: agreements & not class: none-at-all
outcome  adopted
example  The parliament of Sweden approved the treaty.
         => SUPPORT *

pattern  support.resume-relations
code     SUPPORT
symmetric yes
context  diplomatic
verb     resume | restore | re-establish | reestablish | establish | normalise | normalize | mend | renew | upgrade
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | IGO
object   lemma: relation | relations | diplomatic relation | diplomatic relations | diplomatic tie | tie | ties | full relations
with     NONE
example  Thailand and Vietnam resumed diplomatic relations.
         => SUPPORT THA, VNM
never    The brothers resumed relations.

pattern  support.ratify-pact
code     SUPPORT
verb     ratify | initial | countersign
nominal  no
symmetric yes
subject  ACTOR:source & sector: GOV | LEG
object   class: agreements
with?    ACTOR:both
example  Canada and Chile ratified a cooperation agreement.
         => SUPPORT CAN, CHL
never    The club ratified a plan.

pattern  support.recognise-gov
code     SUPPORT
context  diplomatic
cameo    054
verb     recognise | recognize | acknowledge
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO | UNO
object  lemma: government | president | interim president | leader | council | opposition leader | state | republic | independence | transitional council | sovereignty | annexation | border | passport & OWNER:target?
of|as|in|over?  OWNER:target | ANY
example  Algeria recognised the German transitional council.
         => SUPPORT DZA -> DEU

pattern  support.exchange-ambassadors
code     SUPPORT
context  diplomatic
cameo    050
verb     exchange | swap
nominal  no
symmetric yes
subject  ACTOR:source
object  lemma: ambassador | ambassadors | envoy | diplomat
with  ACTOR:both
example  Ghana exchanged ambassadors with Kenya.
         => SUPPORT GHA, KEN

pattern  support.restore-ties
code     SUPPORT
context  diplomatic
cameo    050
verb     restore | resume | renew | re-establish | reestablish | normalise | normalize | mend | repair | rebuild | thaw | reset
nominal  no
priority 3
subject  ACTOR:source
object  lemma: tie | ties | relation | relations | diplomatic relations | diplomatic ties | relationship | friendship | consular service | air link | contact
with  OWNER:target
example  Chile mended its relationship with Turkey.
         => SUPPORT CHL -> TUR

pattern  support.reopen-embassy
code     SUPPORT
context  diplomatic
cameo    050
verb     reopen | open | inaugurate | upgrade
nominal  no
priority 2
subject  ACTOR:source
object  lemma: embassy | consulate | mission | interests section | consular office
in  ACTOR:target
example  Spain reopened its embassy in Peru.
         => SUPPORT ESP -> PER

pattern  support.sign-two
code     SUPPORT
cameo    057
verb     sign | ink | initial | conclude | seal
nominal  no
priority 4
subject  ACTOR:source & not sector: BUS
object  not lemma: nondisclosure agreement | non-disclosure agreement | licensing agreement | confidentiality agreement | book deal | record deal | film deal
object  lemma: treaty | pact | agreement | accord | deal | memorandum | protocol | contract | peace accord | defence pact | defense pact | trade deal | friendship treaty | security agreement | gas deal | arms deal | border agreement | visa agreement | fisheries agreement
with  OWNER:target
example  Japan initialled a pact with Austria.
         => SUPPORT JPN -> AUT

pattern  support.ratify-2
code     SUPPORT
cameo    057
verb     ratify | approve | adopt | pass | endorse
nominal  no
stance   support
priority 3
subject  ACTOR:source & sector: LEG
object  lemma: treaty | accord | agreement | pact | convention | accession | membership | protocol | trade deal | peace deal | entry & ANY:issue & OWNER:target?
with|of|to?  OWNER:target
example  The Algerian parliament ratified the German accession.
         => SUPPORT DZA -> DEU

pattern  support.exchange-envoys
code     SUPPORT
context  diplomatic
verb     exchange | swap
nominal  no
symmetric yes
priority 3
subject  ACTOR:source & sector: GOV
object  lemma: ambassador | envoy | diplomat | embassy | diplomatic mission
with?  ACTOR:both
example  Botswana and Angola exchanged ambassadors.
         => SUPPORT BWA, AGO
