# Investigations, inspections, inquiries.

pattern  accuse.investigate-more
code     ACCUSE
mode     investigate
cameo    090
verb     investigate | probe | inquire | interrogate | question
nominal  no
confidence 0.7
subject  ACTOR:source & sector: GOV | JUD | COP | LEG | MIL | IGO | UNO | EUR | SOC | SPY | NGO
object|into  class: crime | PEOPLE:target | OWNER:target & OWNER:target?
by|of|against|in|over?  OWNER:target
example  Colombian police investigated the Iraqi general.
         => ACCUSE COL -> IRQ
example  Ethiopian prosecutors probed corruption.
         => ACCUSE ETH
never    The council reviewed the park.
agentless no
never    Questioned about the disaster, he said his faith was unshaken.

pattern  accuse.inquiry
code     ACCUSE
mode     investigate
cameo    090
verb     open | launch | begin | start | order | announce | conduct | hold | set_up | establish | demand_official | initiate | complete | reopen | appoint | convene | carry_out | resume | mount | widen | expand
nominal  no
priority 1
subject  ACTOR:source
object  lemma: investigation | inquiry | probe | enquiry | criminal case | criminal investigation | commission of inquiry | commission | fact-finding mission | official inquiry | public inquiry | audit | preliminary investigation | corruption probe | criminal inquiry | independent inquiry | grand jury | tribunal | inquest | murder investigation | fraud investigation
into|against|of|on|over  ANY & OWNER:target?
example  Ukraine opened an inquiry into the Brazilian bank.
         => ACCUSE UKR -> BRA
example  Iraq convened a grand jury to investigate corruption.
         => ACCUSE IRQ

pattern  accuse.inquiry-p
code     ACCUSE
mode     investigate
cameo    090
verb     open | launch | order | set_up | establish | convene | appoint | form | create | send | dispatch
nominal  no
priority 7
subject  ACTOR:source
object  lemma: commission | panel | committee | grand jury | team | tribunal | task force | inquiry | expert | investigator | inspector | special prosecutor
purpose|content  lemma: investigate | probe | examine | inquire | look_into
to|in?  OWNER:target
example  Poland set up a commission to investigate the Algerian raid.
         => ACCUSE POL -> *

pattern  accuse.investigation-n
code     ACCUSE
mode     investigate
cameo    090
noun     investigation | inquiry | probe | enquiry | inquest
confidence 0.65
subject  ACTOR:source
into|of|against|over  ANY & OWNER:target?
example  The Ugandan investigation into the Spanish bank continued.
         => ACCUSE UGA -> ESP

pattern  accuse.investigated-passive
code     ACCUSE
mode     investigate
cameo    090
verb     investigate | probe | interrogate | question
agentless yes
nominal  no
priority -2
confidence 0.6
object  PEOPLE:target | OWNER:target
by|over|for|on  ANY
example  The Japanese general was investigated for fraud.
         => ACCUSE --- -> JPN

pattern  accuse.investigate
code     ACCUSE
mode     investigate
verb     investigate | probe | inquire
subject  ACTOR:source & sector: COP | JUD | GOV | LEG | SPY | IGO | UNO | EUR | MIL | SOC | NGO | JRN | ELI
object|into|of  class: crime | OWNER:target
against|by|of|in?  OWNER:target
example  Swiss prosecutors are investigating FIFA.
         => ACCUSE CHE -> *
never    The firm investigates opportunities in the region.

pattern  accuse.open-inquiry
code     ACCUSE
mode     investigate
verb     open | launch | begin | start | order | announce | conduct
nominal  no
subject  ACTOR:source
object   lemma: investigation | inquiry | probe | enquiry | criminal case | criminal investigation
against|into|of  OWNER:target | class: crime | ANY
example  A Chilean judge opened an investigation against the officials.
         => ACCUSE CHL -> CHL

pattern  accuse.send-investigators
code     ACCUSE
mode     investigate
verb     send | dispatch
nominal  no
subject  ACTOR:source
to|in?   ACTOR:target
purpose  lemma: investigate | probe
example  The United Nations sent experts to Bosnia to investigate the massacre.
         => ACCUSE UNO -> BIH

pattern  accuse.investigate-2
code     ACCUSE
mode     investigate
verb     investigate | probe | question | interrogate
nominal  no
priority 1
subject  lemma: police | prosecutor | investigator | detective | inspector | auditor | commission | court | judge | magistrate | inquiry | watchdog | regulator | ombudsman | panel | committee & OWNER:source
object|into  PEOPLE:target | OWNER:target | class: crime & OWNER:target?
over|for|about|in?  ANY
example  Nigerian detectives questioned the Ukrainian minister.
         => ACCUSE NGA -> UKR
never    Inspectors examined the bridge.

pattern  accuse.open-probe-2
code     ACCUSE
mode     investigate
verb     open | launch | begin | order | start | announce | widen | reopen
nominal  no
priority 3
subject  lemma: police | prosecutor | court | judge | parliament | government | commission | regulator | magistrate | minister | ministry | committee & OWNER:source
object  lemma: investigation | inquiry | probe | criminal investigation | enquiry | criminal case | criminal probe
into|against|over|after|on?  OWNER:target
example  Iraqi prosecutors opened a criminal investigation into a Chilean bank.
         => ACCUSE IRQ -> *

pattern  accuse.inspect
code     ACCUSE
mode     investigate
verb     send | dispatch
nominal  no
priority 6
subject  ACTOR:source & sector: UNO | IGO | GOV | EUR | NGO
object  lemma: inspector | investigator | forensic team | fact-finding team | war crimes investigator | detective | monitor | rapporteur & not class: none-at-all
to  ACTOR:target
example  Italy sent investigators to Pakistan.
         => ACCUSE ITA -> PAK

pattern  accuse.investigators-probe
code     ACCUSE
mode     investigate
priority 3
verb     open | launch | begin | start | announce | order | create | establish | convene | initiate
nominal  no
subject  ACTOR:source & sector: GOV | COP | JUD | LEG | IGO | UNO | EUR | MIL | NGO
object   lemma: inquiry | commission of inquiry | probe | investigation | truth commission | war crimes probe | criminal investigation | grand jury
into|over  class: acts | class: crime
by       OWNER:target
example  Bolivia launched an inquiry into abuses by Peru.
         => ACCUSE BOL -> PER
never    The Bolivian school opened a commission on art.

pattern  accuse.panel-finds
code     ACCUSE
mode     allege
verb     find | conclude | determine | establish
nominal  no
confidence 0.6
subject  OWNER:source & lemma: panel | commission | inquiry | enquiry | mission | committee | investigator | expert | watchdog | tribunal | rapporteur | monitor | team
content  lemma: arm | kill | violate | commit | torture | bomb | attack | target | break | breach | finance | abuse | mislead | ignore | destroy | smuggle | hide | hack | meddle | interfere | poison | murder | order | sponsor | massacre | rape | loot | shell | shoot | steal | rig | flout | starve | persecute | conceal
inner    OWNER:target
example  A United Nations panel found that Spain had violated the embargo.
         => ACCUSE UNO -> ESP
never    A United Nations panel found that Spain had kept the embargo.
