# Convictions, sentences, fines.

pattern  sanction.convict-more
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine
nominal  no
confidence 0.75
subject  ACTOR:source & sector: JUD | GOV | MIL | IGO | LEG
object  PEOPLE:target
to|of|for|in|on|complement|content?  ANY
example  A Vietnamese court sentenced a Thai journalist to five years.
         => SANCTION VNM -> THA
never    The condemned building was cleared by the city.

pattern  sanction.convicted-more
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine | condemn | acquit_not
agentless yes
nominal  no
priority -1
object  PEOPLE:target & not sector: JUD
of|to|for|in|by|on  ANY & not class: sports
example  A Japanese general was convicted of war crimes.
         => SANCTION --- -> JPN

pattern  sanction.guilty
code     SANCTION
mode     convict
context  legal
adjective guilty
confidence 0.65
subject  PEOPLE:target
of|for  lemma: crime | charge | war crime | murder | corruption | espionage | genocide | treason | fraud | terrorism | killing | bribery | spying | abuse | rape | count | sedition | offence | offense | contempt
example  The Egyptian general is guilty of war crimes.
         => SANCTION --- -> EGY

pattern  sanction.found-guilty
code     SANCTION
mode     convict
context  legal
verb     find | declare | rule | hold | judge | pronounce
nominal  no
agentless yes
priority 6
subject?  ACTOR:source
object  PEOPLE:target
complement|content  lemma: guilty | liable
of|by?  ANY
example  Four generals were found guilty.
         => SANCTION --- -> *

pattern  sanction.verdict
code     SANCTION
mode     convict
context  legal
verb     hand_down | issue | pass | uphold | impose | pronounce | confirm | deliver | return
nominal  no
subject  ACTOR:source & sector: JUD | GOV | MIL
object  lemma: sentence | death sentence | verdict | conviction | guilty verdict | life sentence | jail term | prison sentence | fine | ruling | prison term
against|on|to|for|of  PEOPLE:target
example  A Italian court upheld the death sentence of a Pakistani journalist.
         => SANCTION ITA -> PAK

pattern  sanction.fine-firm
code     SANCTION
mode     convict
context  economic | legal
verb     fine
nominal  no
subject  ACTOR:source & not sector: BUS
object  OWNER:target | ACTOR:target
for|over?  ANY
example  Ukraine fined a Brazilian bank.
         => SANCTION UKR -> BRA

pattern  sanction.execute-sentence
code     SANCTION
mode     convict
context  legal
verb     execute | hang | behead | guillotine
nominal  no
priority 12
subject  ACTOR:source & sector: JUD | GOV
object  PEOPLE:target
for|over  lemma: murder | spying | treason | terrorism | drug | crime | espionage | offence | offense | rape | blasphemy | homosexuality
example  Turkey executed two Canadian prisoners for murder.
         => SANCTION TUR -> CAN

pattern  sanction.impeach
code     SANCTION
mode     convict
context  political_institutions
verb     impeach | unseat | disqualify | suspend
confidence 0.6
subject  ACTOR:source & sector: LEG | JUD | GOV
object  PEOPLE:target & sector: GOV | JUD | LEG | PTY | OPP & not lemma: campaign
example  The Moroccan parliament impeached its president.
         => SANCTION MAR -> *
never    The senator suspended his presidential campaign.

pattern  sanction.death-sentence
code     SANCTION
mode     convict
context  legal
verb     sentence | condemn
nominal  no
agentless yes
priority 3
subject?  ACTOR:source
object  PEOPLE:target
to  lemma: death | year | years | life | month | months | imprisonment | prison | jail | hanging | term | life imprisonment | community service | lash
example  A Norwegian court sentenced two Indian men to death.
         => SANCTION NOR -> IND
example  Two Colombian generals were sentenced to death.
         => SANCTION --- -> COL

pattern  sanction.jail-for
code     SANCTION
mode     convict
context  legal
verb     jail | imprison | fine | convict | sentence
nominal  no
agentless yes
priority 1
subject?  ACTOR:source
object  PEOPLE:target & not sector: JUD
for|over  lemma: year | years | month | months | life | murder | fraud | corruption | spying | treason | terrorism | rape | bribery | espionage | plotting | contempt | theft | smuggling | blasphemy | sedition | crime | insult | libel | drug
example  A Colombian court jailed a Iraqi editor for fraud.
         => SANCTION COL -> IRQ

pattern  sanction.uphold
code     SANCTION
mode     convict
context  legal
verb     uphold | confirm | affirm
nominal  no
confidence 0.6
subject  ACTOR:source & sector: JUD
object  lemma: conviction | verdict | sentence | ruling | death sentence | jail sentence | ban | life sentence
of|against|on?  PEOPLE:target | OWNER:target
example  A Norwegian court upheld the conviction of a Indian general.
         => SANCTION NOR -> IND

pattern  sanction.convict
code     SANCTION
mode     convict
context  legal
verb     convict | sentence | jail | imprison | fine | condemn
subject  ACTOR:source & sector: JUD | GOV | MIL
object   PEOPLE:target
to|for|of|in?  ANY
example  A Turkish court sentenced the journalist to ten years.
         => SANCTION TUR -> *

pattern  sanction.convicted
code     SANCTION
mode     convict
context  legal
verb     convict | sentence
nominal  no
object   PEOPLE:target & not sector: JUD
by|in?   ACTOR:source
priority -3
example  The Kenyan rebel was sentenced to death.
         => SANCTION * -> KEN

pattern  sanction.find-guilty
code     SANCTION
mode     convict
context  legal
verb     find | declare | pronounce
nominal  no
priority 4
subject  ACTOR:source & sector: JUD | GOV | MIL | IGO
object|complement|content  lemma: guilty
object?  OWNER:target | PEOPLE:target
of|on?  ANY
example  An Angolan court found a Botswanan tourist guilty of spying.
         => SANCTION AGO -> BWA
