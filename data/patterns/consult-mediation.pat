# Mediation by a third party.

pattern  consult.mediate-more
code     CONSULT
mode     third-party
cameo    045
verb     mediate | broker | arbitrate | intercede | conciliate
subject  ACTOR:source
between|in|object  OWNER:target & not class: territory | lemma: talk | talks | peace talk | dialogue | ceasefire | deal | conflict | dispute | crisis | negotiation | peace process
example  Uganda mediated in Spain.
         => CONSULT UGA -> ESP
example  Germany brokered a Nigerian ceasefire.
         => CONSULT DEU -> NGA
never    The Foreign Office facilitated the traveller's return to Norway.

pattern  consult.mediation-effort
code     CONSULT
mode     third-party
cameo    045
verb     launch | begin | start | lead | undertake | resume | continue | pursue | step_up | make | mount
nominal  no
priority 2
subject  ACTOR:source
object  lemma: mediation effort | mediation | mediation mission | peace mission | peace effort | good office | shuttle diplomacy | peace initiative | diplomatic effort | diplomatic initiative | mediation attempt
between|in|for|to?  OWNER:target
example  Sweden launched a mediation effort in Japan.
         => CONSULT SWE -> JPN
example  India began shuttle diplomacy.
         => CONSULT IND

pattern  consult.shuttle
code     CONSULT
mode     third-party
cameo    045
verb     shuttle
nominal  no
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR
between  OWNER:target
example  The Indian envoy shuttled between Poland and Sudan.
         => CONSULT IND -> POL, SDN

pattern  consult.act-mediator
code     CONSULT
mode     third-party
cameo    045
verb     act | serve | offer_help
nominal  no
subject  ACTOR:source
as  lemma: mediator | go-between | intermediary | broker | peacemaker | facilitator
between|in?  OWNER:target
example  Japan served as a mediator.
         => CONSULT JPN

pattern  consult.host-talks
code     CONSULT
mode     third-party
cameo    045
verb     host | sponsor | convene | arrange | organise | organize | facilitate | chair | preside_over | oversee
nominal  no
priority 2
subject  ACTOR:source
object  lemma: talk | talks | peace talk | negotiation | peace conference | meeting | round | summit | dialogue | peace negotiation
between  OWNER:target
example  Pakistan hosted talks between Vietnam and Sudan.
         => CONSULT PAK -> VNM, SDN

pattern  mediate.between
code     CONSULT
mode     third-party
verb     mediate
noun     mediation
subject  ACTOR:source
between|in|object  OWNER:target
example  Qatar has mediated between Hamas and Israel.
         => CONSULT QAT -> PSE, ISR

pattern  mediate.mission
code     CONSULT
mode     third-party
verb     undertake | launch | begin | lead | start
subject  ACTOR:source
object   lemma: mediation mission | mediation effort | mediation | peace mission | peace effort
between  OWNER:target
example  Kuwait launched a mediation effort between Saudi Arabia and Qatar.
         => CONSULT KWT -> SAU, QAT

pattern  consult.mediator-2
code     CONSULT
mode     third-party
verb     broker | mediate | facilitate | negotiate | help_broker
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR | REL
object  lemma: ceasefire | truce | deal | peace deal | agreement | talks | peace talks | prisoner swap | release | settlement | accord | peace agreement | prisoner exchange
between|with  OWNER:target
example  Ethiopia brokered a truce between Colombia and Sudan.
         => CONSULT ETH -> COL, SDN

pattern  consult.envoy-shuttle
code     CONSULT
mode     third-party
verb     meet | visit
nominal  no
confidence 0.6
subject  lemma: mediator | un envoy | peace envoy | special envoy & OWNER:source
object|with  ACTOR:target
example  A Kenyan mediator met the Moroccan rebels.
         => CONSULT KEN -> MAR

pattern  consult.broker-truce
code     CONSULT
mode     third-party
cameo    045
verb     broker | mediate | arrange
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | UNO | IGO | EUR | REL
object   lemma: ceasefire | truce | peace deal | peace | peace talks | prisoner swap | peace accord | peace agreement & OWNER:target?
in|to|for|of?  OWNER:target
example  Ethiopia brokered a truce in Sudan.
         => CONSULT ETH -> SDN
never    Ethiopia brokered a loan.
