# Access granted, borders opened.

pattern  retreat.grant-access
code     RETREAT
mode     access
cameo    0861
verb     grant | give | allow | permit | authorise | authorize
nominal  no
agentless no
priority 2
subject  ACTOR:source
object  lemma: access | safe passage | entry | passage | humanitarian access | free passage | unfettered access | visa | overflight | right of passage | consular access
to|for|indirect  OWNER:target
example  Pakistan granted inspectors access to Vietnamese prisons.
         => RETREAT PAK -> *
example  Morocco gave safe passage to Greek refugees.
         => RETREAT MAR -> GRC

pattern  retreat.approve-entry
code     RETREAT
mode     access
verb     give | grant
nominal  no
priority 8
confidence 0.65
subject  ACTOR:source & sector: GOV | MIL | REB
object   lemma: approval | permission | consent | clearance | authorisation | authorization | go-ahead | ahead | green light
for|to|indirect|inner  ACTOR:target & sector: GOV | IGO | UNO | EUR | NGO | SOC | MIL | JRN | MED
content|purpose|for  lemma: deliver | enter | visit | inspect | monitor | observe | return | distribute | evacuate | fly | convoy | delivery | access | inspection
example  Syria gave approval for the United Nations to deliver aid.
         => RETREAT SYR -> UNO
never    The editor gave reporters permission to enter.


pattern  retreat.admit
code     RETREAT
mode     access
cameo    0861
verb     admit | let_in | readmit | accept | allow | permit | let | welcome_back | invite_back
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: inspector | observer | monitor | peacekeeper | aid worker | convoy | aid convoy | journalist | investigator | refugee | election observer | mission | humanitarian aid | aid | weapons inspector | relief worker | observer mission | delegation | lorry | truck | relief convoy | medical team | rescue team & OWNER:target?
into|in|to|content|from|for?  ANY
example  Peru admitted Italian observers.
         => RETREAT PER -> ITA

pattern  retreat.admitted
code     RETREAT
mode     access
cameo    0861
verb     admit | allow | let | permit | readmit
agentless yes
nominal  no
object  lemma: inspector | observer | monitor | peacekeeper | aid worker | convoy | aid convoy | investigator | election observer | weapons inspector & OWNER:target?
into|in|to|content  ANY & OWNER:target?
example  Ethiopian observers were allowed into the camp.
         => RETREAT --- -> ETH

pattern  retreat.open-border
code     RETREAT
mode     access
cameo    0861
verb     open | reopen | re-open | unseal
nominal  no
subject  ACTOR:source
object  lemma: border | borders | border crossing | crossing | airspace | port | frontier | corridor | humanitarian corridor | checkpoint | gate | road | embassy | airport
to|with|for?  OWNER:target
example  Ghana opened its borders to Kenyan lorries.
         => RETREAT GHA -> KEN

pattern  retreat.peacekeepers-arrive
code     RETREAT
mode     access
cameo    0861
verb     arrive | land | deploy | enter
nominal  no
confidence 0.6
priority 2
subject  OWNER:target & lemma: peacekeeper | observer | peacekeeping troop | peacekeeping force | inspector | monitor | weapons inspector | troop | police officer | expert
in|into|at  OWNER:source
for?  ANY
subject  OWNER:target & not class: none-at-all
example  Chilean peacekeepers arrived in Iraq.
         => RETREAT IRQ -> CHL

pattern  retreat.open-corridor
code     RETREAT
mode     access
verb     open | establish | set_up | create | allow
nominal  no
priority 1
subject  ACTOR:source & sector: GOV | MIL | REB | IGO | UNO
object  lemma: humanitarian corridor | corridor | safe passage | aid corridor | safe route | crossing | aid route | humanitarian pause
to|for|from|in|into  OWNER:target
example  Norway opened a humanitarian corridor to India.
         => RETREAT NOR -> IND

pattern  retreat.allow-aid
code     RETREAT
mode     access
verb     allow | let | permit | admit
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB | COP
object  lemma: aid | convoy | aid convoy | aid worker | relief | truck | food | humanitarian aid | medicine | ambulance | un convoy | doctor | inspector | observer | journalist | monitor | investigator | red cross | nuclear inspector & OWNER:target?
into|to|through|in|content  ANY & OWNER:target?
example  Ghana admitted a Kenyan aid convoy.
         => RETREAT GHA -> KEN

pattern  retreat.restore-service
code     RETREAT
mode     access
verb     restore | resume | reconnect | reopen | turn_on | unblock
nominal  no
confidence 0.6
subject  ACTOR:source & sector: GOV | MIL | REB | BUS
object  lemma: internet | power | electricity | gas supply | gas | water supply | flight | train service | internet access | trade | oil export | supply | deliveries | access | service | twitter | mobile phone service
to|in|for|with  OWNER:target
example  Germany restored gas supplies to Nigeria.
         => RETREAT DEU -> NGA

pattern  retreat.access
code     RETREAT
mode     access
verb     grant | allow | give | permit | admit
nominal  no
subject  ACTOR:source
object|content|indirect  lemma: access | inspector | observer | peacekeeper | monitor | convoy | enter | inspection | deliver
to|indirect|object?  ACTOR:target
example  Iran allowed UN inspectors to enter the site.
         => RETREAT IRN -> UNO
