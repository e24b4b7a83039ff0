# Curfews, martial law, states of emergency.

pattern  coerce.curfew-more
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     impose | declare | enforce | announce | order | extend | tighten | clamp | institute | reimpose
priority 3
subject  ACTOR:source
object  lemma: curfew | night curfew | nightly curfew | overnight curfew | night-time curfew
in|on|across|over?  OWNER:target
example  Algeria imposed a night curfew in Germany.
         => COERCE DZA -> DEU

pattern  coerce.curfew-passive
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     impose | declare | enforce | announce | order | extend | reimpose
agentless yes
nominal  no
priority 4
object  lemma: curfew | night curfew | nightly curfew | overnight curfew
in|on|across|over  OWNER:target
example  A curfew was imposed in Turkey.
         => COERCE --- -> TUR

pattern  coerce.curfew-n
code     COERCE
mode     curfew
context  repression
cameo    1723
noun     curfew
confidence 0.6
in|on|across  OWNER:target
subject?  ACTOR:source
example  The curfew in Ukraine continued.
         => COERCE --- -> UKR

pattern  coerce.under-curfew
code     COERCE
mode     curfew
context  repression
cameo    1723
verb     put | place | be
nominal  no
priority 2
object|subject  OWNER:target | class: territory
under  lemma: curfew | lockdown
example  The Ethiopian capital was placed under curfew.
         => COERCE --- -> ETH

pattern  coerce.emergency-more
code     COERCE
mode     martial-law
context  repression
cameo    1724
verb     impose | declare | proclaim | decree | extend | announce | institute | order | reimpose
priority 3
subject  ACTOR:source
object  lemma: martial law | state of emergency | emergency rule | emergency | state of siege | military rule | state of war | emergency law | emergency measure | emergency power | direct rule
in|on|across|over|for?  OWNER:target
example  Thailand declared a state of siege.
         => COERCE THA
example  Ukraine imposed martial law in Brazil.
         => COERCE UKR -> BRA

pattern  coerce.emergency-passive
code     COERCE
mode     martial-law
context  repression
cameo    1724
verb     impose | declare | proclaim | extend
agentless yes
nominal  no
priority 4
object  lemma: martial law | state of emergency | emergency rule | state of siege
in|on|across  OWNER:target
example  A state of emergency was declared in Ghana.
         => COERCE --- -> GHA

pattern  coerce.emergency-n
code     COERCE
mode     martial-law
context  repression
cameo    1724
noun     state | law
confidence 0.55
itself  lemma: state of emergency | martial law | state of siege
in|on|across  OWNER:target
subject?  ACTOR:source
example  The state of emergency in Austria went on.
         => COERCE --- -> AUT

pattern  coerce.curfew-place
code     COERCE
mode     curfew
verb     place | put
nominal  no
subject  ACTOR:source & sector: GOV | MIL | COP
object  class: territory | OWNER:target & OWNER:target?
under  lemma: curfew | lockdown | martial law | siege | emergency rule
example  Canada put the Ethiopian capital under curfew.
         => COERCE CAN -> ETH

pattern  coerce.troops-streets
code     COERCE
mode     martial-law
verb     deploy | impose | enforce
nominal  no
subject  ACTOR:source & sector: GOV | MIL
object  lemma: military rule | direct rule | army rule | emergency measure | emergency law | emergency powers
in|on|over?  OWNER:target
example  Uganda imposed military rule in Spain.
         => COERCE UGA -> ESP

pattern  coerce.curfew
code     COERCE
mode     curfew
cameo    1723
verb     impose | declare | enforce | announce | order | extend
nominal  yes
subject  ACTOR:source
object   lemma: curfew
example  Sri Lanka imposed a curfew.
         => COERCE LKA

pattern  coerce.emergency
code     COERCE
mode     martial-law
cameo    1724
verb     impose | declare | proclaim | decree | extend
nominal  yes
subject  ACTOR:source
object   lemma: martial law | state of emergency | emergency rule | emergency
in|on?   OWNER:target
example  The Thai government declared a state of emergency.
         => COERCE THA

pattern  coerce.in-force
code     COERCE
mode     restrict
noun     force | effect
itself   not lemma: air force | armed force | task force | work force | police force
confidence 0.65
subject  lemma: curfew | state of emergency | martial law | lockdown | night curfew
in|across|throughout OWNER:target
example  A curfew is in force in Chile.
         => COERCE --- -> CHL
never    A new tax is in force in Chile.
