# Other senses of words that patterns know. Where one of these fits best, nothing is coded.

pattern  sense.hit-with-bill
code     nothing
verb     hit | strike | slap | attack | pound | target
with|by  lemma: tax | fine | bill | charge | cost | fee | demand | penalty | loss | strike | price | downturn | recession | slump | storm | hurricane | earthquake | flood | tsunami | cyclone | drought | illness | cancer | flu | disease | scandal | claim
priority 40
example  The firm was hit with a bill for unpaid taxes.
         => nothing
example  Iceland was hit by a storm.
         => nothing

pattern  sense.never-return
code     nothing
verb     return | go_back
to       lemma: mistake | past | day | era | policy | boom | bust | inflation | business | normal | work | ground | form | profit | growth
priority 40
example  Fiji will never return to the mistakes of the past.
         => nothing

pattern  sense.campaign-for-election
code     nothing
verb     campaign | stand | run | fight
for|in   lemma: election | seat | office | presidency | leadership | mayor | re-election | parliament | general election | by-election | constituency
priority 40
example  The Greek parties are campaigning for the election in May.
         => nothing


pattern  sense.demand-for-goods
code     nothing
noun     demand
for|of   lemma: oil | heating oil | fuel | gas | petrol | steel | coal | energy | electricity | good | goods | product | car | home | house | housing | loan | credit | share | stock | bond | gold | copper | dollar | labour | labor | worker | seat | ticket | export | import | service | food | water | chip | phone
priority 40
example  The Danish demand for steel has fallen.
         => nothing



pattern  sense.strike-deal
code     nothing
verb     strike | hit
nominal  no
object   lemma: chord | balance | pose | note | blow | record | headline | rock | high | low | peak | bottom | trail | jackpot
priority 40
example  The striking of a balance pleased Fiji.
         => nothing
example  The president of Fiji struck an optimistic note.
         => nothing

pattern  sense.do-to-oneself
code     nothing
verb     kill | hang | shoot | burn | stab | poison | hurt | injure | wound | beat | hit | strike | behead | drown | attack | execute | blame | criticise | criticize | accuse | fault | mock | reproach | ban | bar | exclude | distance
nominal  no
object   lemma: himself | herself | themselves | itself | myself | ourselves | yourself | oneself
priority 60
example  The Norwegian prisoner hanged himself.
         => nothing

pattern  sense.killed-by-accident
code     nothing
verb     kill | injure | wound | hurt | hit | strike | destroy | damage | die | perish
in|by|from|of|during  lemma: crash | accident | earthquake | flood | flooding | fire | collision | tsunami | avalanche | storm | hurricane | disaster | cancer | illness | disease | heart attack | landslide | stampede | heat | cold | car | train | lorry | tornado | typhoon | cyclone | wildfire | famine | epidemic | outbreak | virus | flu
priority 40
example  Three Danish tourists were killed in a train crash.
         => nothing

pattern  sense.dismiss-employee
code     nothing
verb     fire | sack | shoot
object   lemma: chief | coach | manager | staff | employee | worker | executive | aide | adviser | campaign manager | director | film | scene | question | picture | video
nominal  no
priority 12
example  The mayor of Oslo fired the campaign manager.
         => nothing

pattern  sense.beat-rival
code     nothing
verb     beat | defeat | trounce | thrash
object   lemma: rival | opponent | team | side | forecast | expectation | record | deadline | champion | incumbent | challenger | senator | governor | candidate | inflation | retreat | odds
nominal  no
priority 20
example  The governor of Ohio beat the incumbent.
         => nothing

pattern  sense.slated
code     nothing
verb     slate
infinitive|for  ANY
priority 60
example  The prime minister of Norway is slated to be in Bergen.
         => nothing

pattern  sense.march-on
code     nothing
verb     march | rally | parade
to|toward|towards|around|behind|on|through  lemma: victory | nomination | november | goal | candidate | leader | flag | team | side | cause | success
priority 30
example  The students of Ghana rallied around the candidate.
         => nothing

pattern  sense.fight-problem
code     nothing
verb     fight | battle | combat | tackle
object|against|for|with  lemma: crime | poverty | corruption | disease | aids | terror | terrorism | cancer | fraud | inflation | seat | election | campaign | obesity | drug | hunger | racism | discrimination | injustice | waste | unemployment | pollution | climate change | flu | malaria | extremism | piracy | spam | place | vote | case | lawsuit | charge | battle | cause | right | job | reelection | title | cold | illness | flame | fire | inequality
nominal  no
priority 30
example  Denmark is fighting poverty.
         => nothing

pattern  sense.strike-of-luck
code     nothing
noun     strike | attack | blow | shot | raid | battle | war | fight | clash | assault
itself   lemma: heart attack | panic attack | asthma attack | price war | trade war | bidding war | battle royal | parting shot | war crime | lightning strike | custody battle | legal battle | court battle | takeover battle | ad war | proxy war | cold war | culture war | turf war
priority 60
example  The minister of Norway had a heart attack.
         => nothing

pattern  sense.leave-off
code     nothing
verb     leave | cut | throw | drop
agentless yes
object   ANY
to|off|on  lemma: nudge | imagination | chance | list | ballot | aide | agenda | table | menu | plate | doubt
priority 30
example  It was left to the aides of the president of Togo.
         => nothing

pattern  sense.face-vote
code     nothing
verb     face | draw | meet | attract
object   lemma: challenge | question | task | choice | dilemma | problem | competition | test
priority 8
example  The president of Togo faces a challenge.
         => nothing

pattern  sense.hold-office
code     nothing
verb     occupy | take | take_over | assume | win
object   lemma: office | presidency | position | post | seat | throne | chair | premiership | chairmanship | role | job | place | opportunity | chance | moment | initiative | attention | headline | imagination | mood | market share | tool | title | lead | reins
nominal  no
priority 30
example  Malta takes over the presidency of the council.
         => nothing

pattern  sense.crush-rival-in-play
code     nothing
verb     crush | rout | thrash | hammer | outplay | whip
in|at|to  lemma: match | opening match | final | semi-final | quarter-final | game | cup | group | test | championship | tournament | league | victory | minute
priority 40
example  Argentina crushed Chile in the opening match.
         => nothing


pattern  sense.takeover-offer
code     nothing
verb     reject | accept | spurn | rebuff | refuse | turn_down | oppose | make | launch | back | welcome | approve | block | consider
object|to lemma: takeover offer | takeover bid | takeover | takeover proposal | merger offer | merger proposal | buyout | share offer | cash offer | stake | rights issue
priority 20
subject  ACTOR & sector: BUS | EDU | AGR | LAB | UNK
example  The Norwegian brewery rejected a takeover offer from a Danish rival.
         => nothing

pattern  sense.let-us
code     nothing
verb     let
nominal  no
object|indirect  lemma: i | we | me | us
priority 60
example  Let us look at the budget of Fiji.
         => nothing

pattern  sense.give-boost
code     nothing
verb     give | get | receive | hand | offer | provide
nominal  no
object|indirect  lemma: boost | lift | fillip | headache | shot in the arm
priority 40
example  Fiji's finance minister was given a boost worth two million dollars.
         => nothing

pattern  sense.train-as
code     nothing
verb     train | educate | school
nominal  no
as|at    ANY
priority 20
example  The Fijian minister trained as a lawyer.
         => nothing

pattern  sense.foray-into
code     nothing
verb     make
nominal  no
object   lemma: foray | inroad
into|in  lemma: market | politics | business | sector | state | industry | world | field | music | fashion | seat | constituency | vote
priority 30
example  The Fijian president made a foray into the music business.
         => nothing

pattern  sense.refuge-in
code     nothing
verb     seek | take | find
nominal  no
object   lemma: refuge | shelter | sanctuary
in       lemma: court | religion | work | drink | music | law | silence | number | gold | bond | asset | market
priority 30
example  The Fijian bank sought refuge in the courts.
         => nothing

pattern  sense.meet-the-press
code     nothing
verb     meet
nominal  no
object   lemma: press | deadline | target | demand | cost | criterion | condition | need | requirement | obligation | standard | challenge | expectation
priority 30
example  The president of Fiji met the press.
         => nothing

pattern  sense.pay-person
code     nothing
verb     pay | award
nominal  no
to|indirect|object  lemma: agent | executive | chief | boss | employee | worker | staff | lawyer | consultant | shareholder | investor | customer | supplier | director | manager | adviser
priority 20
example  The Fijian bank paid two million dollars to the former executive.
         => nothing

pattern  sense.agree-to-buy
code     nothing
verb     agree
nominal  no
subject  ACTOR & not sector: GOV | MIL | LEG | IGO | UNO | EUR | REB | PTY
content  lemma: buy | acquire | purchase | take_over | sell | merge | settle
priority 30
example  The Fijian bank agreed to buy a rival.
         => nothing

pattern  sense.second-staff
code     nothing
verb     second
nominal  no
object   lemma: staff | official | officer | employee | expert | teacher | nurse | civil servant
priority 30
example  Fiji seconded two officers to the commission.
         => nothing

pattern  sense.bombard-with
code     nothing
verb     bombard | barrage | pepper | deluge | flood | swamp | inundate
with     ANY & not class: weapons & not lemma: fire | shelling | gas | strike | airstrike
nominal  no
priority 40
example  The lawmakers bombarded the minister of Fiji with questions.
         => nothing

pattern  sense.killing-us
code     nothing
verb     kill | murder | rape | slaughter | beat
object   lemma: we | us
subject  ACTOR & kind: place | nationality
tense    present
nominal  no
priority 40
example  Fiji is killing us in trade.
         => nothing

pattern  sense.fight-politician
code     nothing
verb     fight | battle
object|against  ACTOR & kind: person & not sector: GOV | MIL | REB | UAF | CRM | COP
nominal  no
priority 12
example  The officials of Fiji fought the senator.
         => nothing

pattern  sense.is-a-threat
code     nothing
noun     threat
nominal  no
subject  ANY
tense    present
priority 40
to       ANY
example  The Chilean candidate is a threat to Peru.
         => nothing

pattern  sense.was-a-threat
code     nothing
noun     threat
nominal  no
subject  ANY
tense    past
priority 40
to       ANY
example  The Chilean candidate was a threat to Peru.
         => nothing

pattern  sense.would-be-a-threat
code     nothing
noun     threat
nominal  no
subject  ANY
modality would
priority 40
to       ANY
example  The Chilean base would be a threat to Peru.
         => nothing

pattern  sense.protest-innocence
code     nothing
verb     protest
object   lemma: innocence | ignorance
nominal  no
priority 40
example  The Chilean runner protested his innocence.
         => nothing

pattern  sense.revolt-of-voters
code     nothing
noun     revolt | rebellion | uprising | insurrection | mutiny | coup
against  OWNER & sector: PTY | LEG | ELI | BUS | IGO
priority 40
example  The rebellion of the working class against the elites of Fiji went on.
         => nothing

pattern  sense.revolt-against-union
code     nothing
noun     revolt | rebellion | uprising
subject  ACTOR & kind: place
priority 40
example  Fiji's uprising against the European Union was a vote.
         => nothing

pattern  sense.hold-up-as
code     nothing
verb     hold_up | hold
as       ANY
object   ANY & not lemma: hostage | captive | prisoner & not class: people
nominal  no
priority 40
example  The president of Fiji held up the plan as a model.
         => nothing

pattern  sense.fail-of-thing
code     nothing
verb     fail
subject  class: weapons | vehicle-nouns | lemma: satellite | engine | system | plan | bid | effort
priority 40
nominal  no
example  The Chinese rocket failed to reach orbit.
         => nothing

pattern  sense.charge-money
code     nothing
verb     charge
object|indirect|obl  MONEY
nominal  no
priority 40
example  The university of Fiji charges students 30,000 dollars.
         => nothing

pattern  sense.hit-the-road
code     nothing
verb     hit
object   lemma: stage | phone | road | trail | street | campaign trail | ground | airwave | stump | target | share | market | stock | price | sale | profit | confidence | button | mark | note | limit
nominal  no
priority 30
example  The senator of Ohio hit the phones.
         => nothing

pattern  sense.not-let-it-happen
code     nothing
verb     allow | let | permit | tolerate
polarity negative
content  lemma: happen | occur | damage | hurt | harm | distract | destroy | derail | ruin | spoil | stand | fail | die | slip | divide | define | defeat | intimidate | deter
nominal  no
priority 40
example  The president of Fiji will not allow this to happen.
         => nothing

pattern  sense.fire-off-words
code     nothing
verb     fire | fire_off | shoot | shoot_off | launch | hurl | lob
object   lemma: tweet | letter | memo | email | e-mail | statement | question | missive | post | insult | barb | volley of words | warning | press release
nominal  no
priority 40
example  The president of Fiji fired off a tweet at the senator.
         => nothing

pattern  sense.force-out-of-race
code     nothing
verb     force | drive | push | knock | chase | elbow | muscle
out_of|from  lemma: race | contest | campaign | primary | presidential race | running | leadership race | market
nominal  no
priority 40
example  The senator of Ohio forced the governor out of the race.
         => nothing

pattern  sense.rebel-against-candidate
code     nothing
noun     revolt | rebellion | uprising | insurrection | mutiny | insurgency
against  OWNER & kind: person & not sector: GOV | MIL
priority 40
example  The rebellion of the delegates against John Smith of Fiji went on.
         => nothing

pattern  sense.hold-idea-hostage
code     nothing
verb     take | hold | hijack | kidnap | seize
object|indirect   lemma: hostage | party | budget | debate | agenda | process | bill | system | country | campaign | election | economy | religion | government | nomination
subject  ACTOR & sector: PTY | LEG | ELI | GOV & kind: person | organization | group
nominal  no
priority 14
object|indirect|as  lemma: hostage | party | debate | agenda | process | religion | nomination | campaign | election
example  The senators of Fiji hold the budget hostage.
         => nothing
