# Urging, proposing, calling for.

pattern  request.call-restraint
code     REQUEST
verb     call | appeal | plead | urge | counsel
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | REL
for|object  lemma: restraint | calm | de-escalation | dialogue | maximum restraint | unity | an end | peace | patience | moderation
from|by|between|in|on  OWNER:target
example  Pakistan urged restraint in Vietnam.
         => REQUEST PAK -> VNM

pattern  request.urge-more
code     REQUEST
cameo    100
verb     urge | press | pressure | push | implore | exhort | beg | ask | request | instruct | beseech | entreat | petition | lobby | solicit | order | command | direct | advise | prod | nudge | enjoin | plead | call_on | call_upon | appeal | summon | bid | adjure | oblige_verbally | sue_for
nominal  no
itself   not lemma: hard press
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|with|inner  OWNER:target
infinitive|for  ANY
example  Peru implored Italy to act.
         => REQUEST PER -> ITA
example  Germany pressed Nigeria to sign the treaty.
         => REQUEST DEU -> NGA
example  Ethiopia lobbied Colombia for a visa deal.
         => REQUEST ETH -> COL
never    The Irish senators asked the Scottish minister whether he knew of the plan.
never    Greece will be hard pressed to pay.

pattern  request.deadline
code     REQUEST
verb     give | allow
nominal  no
priority 3
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | LAB | OPP | REB | MIL | JUD | PTY | SOC
object   lemma: day | week | hour | month | year | deadline | ultimatum
infinitive|purpose  ANY
object|indirect?  ACTOR:target
example  Nigeria's unions gave the Nigerian government two weeks to raise the wage.
         => REQUEST NGA -> NGA
never    The court gave the witness details to read.


pattern  request.experts-urge
code     REQUEST
verb     urge | press | ask | request | advise | call_on | call_upon | warn
nominal  no
confidence 0.65
subject  ACTOR:source & lemma: expert | rapporteur | panel | inspector | investigator
object|indirect|on|upon|inner  ACTOR:target & sector: GOV | LEG | MIL | JUD | REB | PTY
infinitive|for  ANY
example  UN experts advised Tunisia to free the lawyers.
         => REQUEST UNO -> TUN


pattern  request.urge-people
code     REQUEST
cameo    100
verb     urge | press | pressure | implore | exhort | beg | order | command | instruct | call_on | call_upon | appeal
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|inner  PEOPLE:target
infinitive|for  ANY
example  Egypt ordered Norwegian miners to return.
         => REQUEST EGY -> NOR

pattern  request.mediate
code     REQUEST
cameo    100
verb     ask | request | invite | call | urge
nominal  no
priority 3
subject  ACTOR:source
object|indirect|on|inner  ACTOR:target
content  lemma: mediate | arbitrate | intervene | intercede
example  Brazil asked Sweden to mediate.
         => REQUEST BRA -> SWE

pattern  request.should-ready
code     REQUEST
cameo    100
adjective ready | willing | prepared
modality should
priority 20
confidence 0.55
subject  ACTOR:target
speaker  ACTOR:source
content|to|for  ANY
example  Vietnam said Thailand should be willing to mediate.
         => REQUEST VNM -> THA

pattern  request.propose-more
code     REQUEST
cameo    100
verb     propose | suggest | recommend | table | put_forward | float | moot
nominal  no
confidence 0.65
priority -1
subject  ACTOR:source & not sector: BUS | EDU | JRN
object  lemma: plan | peace plan | proposal | resolution | solution | summit | conference | truce | ceasefire | compromise | reform | referendum | force | peacekeeping force | mission | draft resolution | talks | meeting | initiative | sanction | measure | exchange | swap | package | timetable | peace proposal | peace initiative | amendment | motion | draft | roadmap | formula
to|with|between?  OWNER:target
example  Greece proposed a peace plan to Uganda.
         => REQUEST GRC -> UGA

pattern  request.advocate
code     REQUEST
cameo    100
verb     advocate | champion | preach | advise
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | IGO | UNO | EUR | LEG | MIL | REL | OPP | PTY | SOC
object|for  lemma: peace | talks | dialogue | restraint | reform | change | sanction | independence | intervention | negotiation | withdrawal | autonomy | secession | moderation | end
in|with|between?  OWNER:target
example  Austria advocated dialogue with Egypt.
         => REQUEST AUT -> EGY

pattern  request.urge-v
code     REQUEST
verb     urge | ask | order | call_on | call_upon | press | pressure | push | implore | exhort | beg | request | command | instruct | appeal | lobby | beseech | entreat | petition
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object|indirect|on|upon|to|inner  OWNER:target
infinitive  ANY
example  Germany urged Iran to release the detainees.
         => REQUEST DEU -> IRN
never    She asked her son to wash up.
never    The minister told the radio that he wanted to join Spain.
never    Members of the Spanish committee asked the Norwegian minister if he knew of the plan to join.

pattern  request.encourage
code     REQUEST
verb     encourage
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL
object   ACTOR:target & sector: GOV | LEG | MIL | PTY | OPP | REB | IGO | EUR
infinitive  ANY
example  Canada encouraged Egypt to hold elections.
         => REQUEST CAN -> EGY
never    The minister encouraged Canadians to drink milk.


pattern  request.urge-event
code     REQUEST
verb     urge | order | press | pressure | push | implore | appeal | request | command | instruct | encourage | plead
nominal  no
subject  ACTOR:source
object|indirect|on|upon  OWNER:target
content|for  EVENT
example  The UN called on Israel to end its blockade of Gaza.
         => REQUEST UNO -> ISR
never    The Polish minister told a Swedish newspaper that his country had withdrawn its troops from Mali.

pattern  request.appeal-to-event
code     REQUEST
verb     appeal | plead
nominal  no
subject  ACTOR:source
to       OWNER:target
content|for  EVENT
example  The UN appealed to Israel to end its blockade of Gaza.
         => REQUEST UNO -> ISR

pattern  request.ask-event
code     REQUEST
verb     ask
nominal  no
subject  ACTOR:source
object|indirect|on|upon|to  OWNER:target
infinitive|for  EVENT
example  Iraq asked Chile to release the prisoners.
         => REQUEST IRQ -> CHL
never    Iraq asked Chile why the prisoners had been released.


pattern  request.call-event
code     REQUEST
verb     call
nominal  no
subject  ACTOR:source
on|upon  OWNER:target & not sector: JRN
content|for  EVENT
example  Latvia called on Cyprus to condemn the raid.
         => REQUEST LVA -> CYP
never    Several Latvian deputies have called the Cypriot minister to say that they will release the report.

# "Told the radio", "told reporters" is no order: who is told must be bound to obey.
pattern  request.tell
code     REQUEST
verb     tell
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | COP | JUD
object|indirect  ACTOR:target & not kind: person & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | COP | JUD | PTY | OPP | LAB | SPY
infinitive ANY
example  The Danish prime minister told Sweden to halt the ferry.
         => REQUEST DNK -> SWE
never    The Danish prime minister told the radio: "To leave now would be wrong."
never    The Danish prime minister told parliament that talks would go on.

pattern  request.call-on-for
code     REQUEST
verb     ask | press | lobby
nominal  yes
subject  ACTOR:source
on|object  OWNER:target & not sector: JRN
for      ANY:issue
confidence 0.75
example  Somalia appealed to the African Union for help.
         => REQUEST SOM -> IGO

pattern  request.call-upon-for
code     REQUEST
verb     call | appeal | plead
nominal  yes
subject  ACTOR:source
on|upon|to  ACTOR:target & not sector: JRN
for      ANY:issue
confidence 0.75
example  Estonia appealed to Finland for a new cable.
         => REQUEST EST -> FIN
never    The Estonian minister called the speech a moment for Finland.

pattern  request.call-for
code     REQUEST
verb     call | appeal | plead | push
nominal  yes
inherit  no
subject  ACTOR:source
object   NONE
for      ANY:issue
never    The plan calls for more roads.
example  The European Union called for an investigation.
         => REQUEST EUR
never    The Peruvian candidate called his rival the best player for Chile.

pattern  request.call-for-doing
code     REQUEST
verb     call | appeal | plead | push
nominal  no
priority 1
subject  ACTOR:source
object   NONE
for      ACTOR
inner    ACTOR:target
content  ANY & not class: hostile-deeds
example  Greece called for Uganda to become a member.
         => REQUEST GRC -> UGA
never    Greece called for a new bridge.

pattern  request.propose
code     REQUEST
verb     propose | suggest | recommend
nominal  no
subject  ACTOR:source
object   not lemma: call | visit | contact & class: talks | agreements | ceasefire | lemma: plan | solution | reform | election | force | mission | formula
to|with|between?  OWNER:target
confidence 0.7
example  Egypt proposed a truce to Israel.
         => REQUEST EGY -> ISR

pattern  request.call-on-people
code     REQUEST
cameo    100
verb     call
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY | NGO | REL | LAB | SOC
on|upon  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL | REB | OPP | PTY | JUD
infinitive ANY
example  The United Nations called on Latvia and Cyprus to show patience.
         => REQUEST UNO -> LVA,CYP
never    The Danish minister called on Latvia on his way home.

pattern  request.insist-that
code     REQUEST
verb     insist | demand | stipulate
nominal  no
priority 1
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | PTY | OPP | REB | MIL | SOC | NGO | REL | LAB
content  lemma: respect | withdraw | stop | release | leave | hand_over | return | apologise | apologize | lift | halt | end | accept | disarm | comply | honour | honor | free | recognise | recognize | open | remove | abandon | drop | extradite | cease | dismantle | sign | join | restore | allow | resign | step_down | refrain | retract | punish | admit | pay | vacate | surrender | renounce | ratify | compensate | pull_out | withdraw
inner  ACTOR:target
example  Botswana insisted that Angola respect the border.
         => REQUEST BWA -> AGO

pattern  request.put-in
code     REQUEST
verb     put | put_in | hand | hand_in | send | send_in | file | submit | lodge
nominal  no
priority 2
confidence 0.7
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | JUD | MIL
object|in  lemma: request | application | plea | petition | extradition request
to|with?  ACTOR:target
for?  ANY
example  Botswana has put in a request for helicopters to Angola.
         => REQUEST BWA -> AGO

pattern  request.at-request
code     REQUEST
verb     close | open | send | deploy | join | withdraw | arrest | release | halt | stop | suspend | extend | postpone | hand_over | extradite | mediate | move | act | intervene | provide | lift | ban | block | detain | expel | come | remove | shut | cancel | cut | bomb | strike | train | host | convene | meet
nominal  no
priority 7
confidence 0.7
subject?  ACTOR:target
at|upon|on|following  lemma: request | behest | urging | insistence | invitation & OWNER:source
example  At Angola's request Botswana closed the bridge.
         => REQUEST AGO -> BWA

pattern  request.lean-on
code     REQUEST
verb     lean
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | OPP | REB | MIL
on|upon  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | OPP | REB | MIL | COP | JUD
content|infinitive|purpose ANY
example  Spain leaned on Peru to open the port.
         => REQUEST ESP -> PER
never    The minister leaned on the table.

pattern  request.under-pressure
code     REQUEST
noun     pressure
confidence 0.6
itself   lemma: pressure
subject  ACTOR:target & sector: GOV | LEG | IGO | EUR | UNO | MIL
from     ACTOR:source & sector: GOV | LEG | IGO | EUR | UNO | MIL | OPP | REB
content|infinitive ANY
example  Chile is under pressure from Peru to open the port.
         => REQUEST PER -> CHL
never    The bank is under pressure from its shareholders to sell.

pattern  request.challenge-to
code     REQUEST
cameo    100
verb     challenge | dare | defy_to
nominal  no
subject  ACTOR:source & not sector: BUS | EDU | JRN | LAB
object   ACTOR:target
infinitive  ANY
priority 2
example  The Danish senator challenged the prime minister of Denmark to publish the report.
         => REQUEST DNK -> DNK
never    The Danish senator challenged the attempt to publish the report.
