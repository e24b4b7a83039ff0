# Restrictions eased, rights granted, on paper.

pattern  concede.ease-more
code     CONCEDE
cameo    081
verb     ease | relax | loosen | soften | shorten | lift | end | scrap | abolish | remove | suspend | reduce | liberalise | liberalize | rescind | waive | cancel | drop | repeal | rescind
nominal  no
confidence 0.7
priority 1
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP | IGO | EUR | UNO | REB
object  lemma: restriction | curfew | state of emergency | emergency | martial law | censorship | control | lockdown | requirement | curb | limit | travel restriction | media restriction | visa rule | emergency rule | parole restriction | press restriction | quarantine | night curfew | nightly curfew | rule | emergency law | house arrest | immunity & OWNER:target?
on|in|against|for|of?  OWNER:target
example  Chile eased restrictions on Turkish journalists.
         => CONCEDE CHL -> TUR
example  Ethiopia lifted the state of emergency.
         => CONCEDE ETH

pattern  concede.ease-ban
code     CONCEDE
cameo    081
verb     ease | relax | soften | loosen | water_down
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP
object   lemma: ban | law | blockade | siege | grip | policy | dress code | censorship & not class: markets
on|against  PEOPLE:target | ANY
example  Iran eased its ban on the singers.
         => CONCEDE IRN
never    The central bank eased its policy.

pattern  concede.unblock
code     CONCEDE
cameo    081
context  rights_freedoms
verb     unblock | restore | reinstate | reopen
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP | MIL
object   lemma: social network | website | internet | internet access | messaging app | newspaper | channel | broadcaster | mobile network | radio station & OWNER:target?
example  Nigeria unblocked the social network.
         => CONCEDE NGA
never    The firm restored the website.

pattern  concede.suspend-plan
code     CONCEDE
cameo    081
verb     suspend | shelve | pause | freeze | postpone | mothball | withdraw
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG
object   lemma: overhaul | reform | law | bill | tax | plan | levy | increase | rise | decree | measure
after|following|amid|in|under  lemma: protest | demonstration | strike | riot | unrest | outcry | pressure | outrage | anger | rally | backlash
example  Israel's government suspended its overhaul after weeks of protest.
         => CONCEDE ISR
never    Israel's government suspended its plan after the earthquake.




pattern  concede.lift-home-ban
code     CONCEDE
cameo    081
verb     lift | end | ease | scrap | relax | remove | overturn | suspend
nominal  no
priority 9
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL | COP | REB
object  lemma: ban | prohibition
on|against  lemma: protest | rally | demonstration | party | gathering | media | newspaper | woman | women | girl | strike | headscarf | alcohol | book | film | internet | website | march | assembly | worship | mosque | church | candidate | driving | activity | politics | office & PEOPLE:target?
example  Egypt lifted a ban on protests.
         => CONCEDE EGY

pattern  concede.eased
code     CONCEDE
cameo    081
verb     ease | relax | loosen | lift | end | scrap | remove | shorten
agentless yes
nominal  no
confidence 0.65
object  lemma: restriction | curfew | state of emergency | emergency | martial law | censorship | lockdown | curb | travel restriction | administrative restriction
on|in|across|for  OWNER:target | PEOPLE:target
example  Restrictions on Swedish journalists were lifted.
         => CONCEDE --- -> SWE

pattern  concede.curfew-lifted
code     CONCEDE
cameo    081
verb     lift | end | relax | ease | shorten | scrap
agentless yes
nominal  no
confidence 0.6
future   CONCEDE
priority -2
object  lemma: curfew | evening curfew | night curfew | state of emergency | martial law | lockdown
in?  OWNER:target
example  The curfew in Spain was lifted.
         => CONCEDE --- -> ESP

pattern  concede.reform
code     CONCEDE
cameo    081
verb     legalize | legalise | decriminalize | decriminalise | liberalise | liberalize | democratize | democratise | enfranchise | unban
subject  ACTOR:source & sector: GOV | JUD | LEG | MIL
object  ANY & PEOPLE:target?
example  Thailand decriminalised abortion.
         => CONCEDE THA
never    The chef liberalised the menu.

pattern  concede.take-steps
code     CONCEDE
context  political_institutions
cameo    083
verb     take | introduce | enact | announce | launch | begin | unveil
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | MIL
object  lemma: reform | political reform | democratic reform | step | election reform | liberalisation | liberalization | amnesty law | constitutional reform | judicial reform | minimum wage | electoral reform | social reform | press law & not class: none-at-all
in|of|to|toward|towards|for?  ANY
object  lemma: reform | political reform | democratic reform | election reform | liberalisation | liberalization | constitutional reform | judicial reform | electoral reform | social reform
example  Austria introduced democratic reforms.
         => CONCEDE AUT

pattern  concede.call-election
code     CONCEDE
context  election
cameo    083
verb     call | announce | schedule | order | agree | set
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | MIL | LEG
object|to  lemma: election | early election | snap election | referendum | free election | fresh election | multiparty election | elections
in|for?  ANY
example  The Algerian president called early elections.
         => CONCEDE DZA

pattern  concede.allow-more
code     CONCEDE
cameo    081
verb     allow | permit
nominal  no
polarity positive
agentless no
confidence 0.65
subject  ACTOR:source & sector: GOV | JUD | LEG | COP & not lemma: regime | law | rule
object|indirect  PEOPLE:target & not lemma: himself | herself | itself | themselves & not class: troops
content|to  ANY
example  Norway permitted Indian women to work.
         => CONCEDE NOR -> IND
never    The Norwegian citizens were not allowed to work.

pattern  concede.approve-deploy
code     CONCEDE
cameo    0861
verb     approve | authorise | authorize | accept | consent
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | MIL | REB
object|to  lemma: deployment | mission | entry | visit | inspection | presence | overflight | peacekeeping mission | observer mission | use
of|by?  OWNER:target
example  Japan accepted the deployment of Austrian observers.
         => CONCEDE JPN -> AUT

pattern  concede.soften
code     CONCEDE
cameo    080
verb     soften | moderate | tone_down | water_down | modify | reverse | reconsider
nominal  no
confidence 0.55
subject  ACTOR:source & sector: GOV | LEG | PTY | REB | EUR | IGO | UNO
object  lemma: stance | position | demand | rhetoric | tone | decision | policy | criticism | line | proposal | law | ban
on|toward|towards|over|against?  ANY & OWNER:target?
example  Vietnam softened its stance towards Thailand.
         => CONCEDE VNM -> THA

pattern  concede.scrap-law
code     CONCEDE
cameo    080
verb     scrap | repeal | abolish | withdraw | revoke | cancel | drop | shelve | suspend | reverse | amend | abandon | rescind | overturn | postpone
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: law | bill | tax | reform | tax increase | price rise | fuel tax | plan | decree | pension reform | subsidy cut | extradition bill | fee | security law | price increase | death penalty | austerity measure | ban | tuition fee
after|following|amid|in|under  lemma: protest | pressure | demonstration | riot | unrest | strike | outcry | criticism | backlash
example  Egypt scrapped the tax after protests.
         => CONCEDE EGY

pattern  concede.abolish-penalty
code     CONCEDE
context  human_rights
cameo    081
verb     abolish | end | outlaw | scrap | suspend
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: death penalty | capital punishment | apartheid | slavery | censorship | emergency law | one-party rule | martial law | press censorship | corporal punishment | discrimination
example  Ukraine abolished the death penalty.
         => CONCEDE UKR

pattern  concede.grant-right
code     CONCEDE
context  rights_freedoms
cameo    081
verb     grant | give | extend | restore | recognise | recognize | guarantee
nominal  no
subject  ACTOR:source & sector: GOV | LEG | JUD
object  lemma: right | rights | vote | autonomy | citizenship | equal rights | right to vote | voting right | freedom | land right | legal status | self-rule | self-government | independence
to|indirect|for  PEOPLE:target | OWNER:target
example  Italy granted autonomy to Pakistani minorities.
         => CONCEDE ITA -> PAK

pattern  concede.allow-protest
code     CONCEDE
cameo    081
verb     allow | permit | authorise | authorize | let
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | COP | JUD | MIL
object  lemma: protest | demonstration | rally | march | party | strike | newspaper | opposition party | gathering | candidate | union | broadcast | film | book | mosque | church & OWNER:target?
in|content?  ANY
example  Peru permitted an opposition rally.
         => CONCEDE PER -> *

pattern  concede.promise-ease
code     CONCEDE
cameo    081
verb     pledge | promise | announce | agree | plan | decide | vow | offer
nominal  no
priority 6
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | JUD | COP
content|to  lemma: ease | relax | lift | loosen | soften | waive
object?  ANY
example  Germany promised to ease restrictions on Nigerian journalists.
         => CONCEDE DEU -> *

pattern  concede.promise-end
code     CONCEDE
cameo    081
verb     pledge | promise | announce | agree | plan | decide | vow | offer
nominal  no
priority 6
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | JUD | COP
content|to  lemma: end | scrap | remove | abolish | drop & EVENT:CONCEDE,RETREAT
example  Germany promised to end its sanctions against Nigeria.
         => CONCEDE DEU -> NGA
never    Germany promised to end teenage unemployment.


pattern  concede.forgo
code     CONCEDE
cameo    080
verb     forgo | forego | renounce | waive | relinquish | give_up | drop | withdraw | abandon
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | REB | PTY | LEG | OPP
object  lemma: right | claim | violence | armed struggle | veto | territorial claim | nuclear weapon | candidacy | seat | boycott | threat | demand | terrorism | immunity | revenge | independence | secession
to|in|of|against|over?  ANY & OWNER:target?
example  German rebels renounced violence.
         => CONCEDE DEU

pattern  concede.ease
code     CONCEDE
verb     ease | relax | loosen | soften | shorten | reduce | lift
nominal  no
subject  ACTOR:source
object   class: rights & OWNER:target?
on|in|against?  OWNER:target
confidence 0.7
example  The Sudanese government eased its restrictions on the press.
         => CONCEDE SDN
never    The bank eased its rules.

pattern  concede.allow
code     CONCEDE
verb     allow | permit | legalize | legalise
nominal  no
polarity positive
agentless no
subject  ACTOR:source & sector: GOV | JUD | LEG | COP & not lemma: regime | law | rule
object|indirect   PEOPLE:target | class: dissent | protests
content? ANY
confidence 0.7
example  The Pakistani government allowed the opposition leader to hold a rally.
         => CONCEDE PAK -> PAK
never    The Norwegian citizens were not allowed to work.

pattern  concede.end-curfew
code     CONCEDE
verb     lift | end | ease | relax | shorten | cancel | suspend
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | COP | LEG | JUD
object   lemma: curfew | state of emergency | martial law | lockdown | state of siege | night curfew & OWNER:target?
in|on?   OWNER:target
example  Tunisia shortened the nightly curfew in the capital.
         => CONCEDE TUN -> *
never    The mother ended her daughter's curfew.

pattern  concede.ease-tariffs
code     CONCEDE
context  economic
verb     wind_back | roll | roll_back | scale_back | scale_down | dial_back | cut_back | reduce | lower | trim | halve | slash | ease | relax | soften | cut | water_down | whittle_down | pare_back
nominal  no
priority 2
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | EUR | IGO
object  lemma: tariff | duty | import duty | quota | trade barrier | import tariff | visa requirement | visa rule | travel restriction | export restriction | export control | import restriction | restriction & OWNER:target?
on|for|against|of  OWNER:target
example  Botswana is winding back its tariffs on Angolan steel.
         => CONCEDE BWA -> AGO
