# Diplomats and groups expelled.

pattern  sanction.force-agency-out
code     SANCTION
mode     expel
verb     force | throw | kick | drive | order | boot
nominal  no
subject  ACTOR:source & sector: GOV | MIL | REB
object   OWNER:target & class: diplomats
out_of|from  class: territory | lemma: country | capital | state
example  Sudan forced Norwegian diplomats out of the country.
         => SANCTION SDN -> NOR
never    Hunger forced the mice out of the house.

pattern  sanction.expel-envoy
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | order | eject | boot_out | oust | send_home | banish | deport | force_out
nominal  no
subject  ACTOR:source
object  class: diplomats & PEOPLE:target
from|out_of|to|content?  ANY
example  Spain expelled three Peruvian diplomats.
         => SANCTION ESP -> PER
example  India threw out a Polish journalist.
         => SANCTION IND -> POL

pattern  sanction.expelled
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | deport
agentless yes
nominal  no
priority 1
object  class: diplomats & PEOPLE:target
from|by?  OWNER:source
example  Two Japanese diplomats were expelled.
         => SANCTION --- -> JPN

pattern  sanction.expulsion-n
code     SANCTION
mode     expel
context  diplomatic
cameo    166
noun     expulsion | ouster
subject  ACTOR:source
of  class: diplomats & OWNER:target?
example  The expulsion of Greek diplomats by the Moroccan government continued.
         => SANCTION MAR -> GRC

pattern  sanction.oust-mission
code     SANCTION
mode     expel
verb     expel | oust | eject | kick_out | throw_out | evict
nominal  no
priority 2
subject  ACTOR:source & sector: GOV | MIL | REB
object  lemma: observer | monitor | inspector | peacekeeper | aid agency | charity | ngo | correspondent | mission | aid worker | adviser | contractor | missionary | international observer & OWNER:target?
from?  OWNER:target
example  Morocco ejected Greek observers.
         => SANCTION MAR -> GRC

pattern  sanction.expel
code     SANCTION
mode     expel
context  diplomatic
cameo    166
verb     expel | kick_out | throw_out | force_out | eject | oust
subject  ACTOR:source
object   class: diplomats & OWNER:target?
example  Moscow expelled three British diplomats.
         => SANCTION RUS -> GBR
