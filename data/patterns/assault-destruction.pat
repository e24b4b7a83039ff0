# Things destroyed.

pattern  assault.arson
code     ASSAULT
mode     destroy
verb     torch | burn | firebomb
nominal  no
confidence 0.6
subject  ACTOR:source | lemma: arsonist | attacker | vandal | extremist & PEOPLE:source?
object  class: facilities | lemma: fire | home | house | shop & OWNER:target?
to|in|of?  OWNER:target
example  Ukrainian militants torched Brazilian homes.
         => ASSAULT UKR -> BRA

pattern  assault.desecrate
code     ASSAULT
mode     destroy
verb     desecrate | vandalise | vandalize | deface | smash | topple
nominal  no
confidence 0.6
agentless yes
subject?  ACTOR:source | PEOPLE:source
object  lemma: grave | cemetery | mosque | church | synagogue | temple | monument | statue | shrine | memorial | tomb & OWNER:target?
example  Vandals desecrated a Indian cemetery.
         => ASSAULT * -> IND

pattern  assault.raze
code     ASSAULT
mode     destroy
cameo    1712
verb     raze | demolish | torch | bulldoze | flatten | level | burn_down | ransack | set_ablaze | wreck | gut | vandalize | vandalise | dynamite | loot | incinerate | pillage | plunder
nominal  no
subject  ACTOR:source
object  class: facilities & OWNER:target?
in|of|near?  OWNER:target
example  Spanish troops razed Peruvian villages.
         => ASSAULT ESP -> PER
example  Japanese rebels torched a church in Austria.
         => ASSAULT JPN -> AUT
never    The bank levelled the accounts.

pattern  assault.set-fire
code     ASSAULT
mode     destroy
cameo    1712
verb     set
nominal  no
subject  ACTOR:source
object  lemma: fire
to  OWNER:target | class: facilities
example  Kenyan rebels set fire to the Moroccan embassy.
         => ASSAULT KEN -> MAR
never    The chef set fire to the pudding.

pattern  assault.sabotage
code     ASSAULT
mode     destroy
cameo    1712
verb     sabotage | disable | cripple
nominal  no
subject  ACTOR:source
object  lemma: pipeline | railway | power station | power line | cable | bridge | plant | dam | refinery | oil pipeline | gas pipeline | facility & OWNER:target?
example  Thai rebels sabotaged a Mexican pipeline.
         => ASSAULT THA -> MEX

pattern  assault.sink
code     ASSAULT
mode     destroy
cameo    1712
verb     sink | torpedo | scuttle | ram
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns & OWNER:target?
example  Poland sank a Algerian warship.
         => ASSAULT POL -> DZA

pattern  assault.shoot-down
code     ASSAULT
mode     destroy
cameo    1712
verb     shoot_down | down | bring_down | intercept
nominal  no
subject  ACTOR:source
object  class: vehicle-nouns | lemma: drone | missile | jet | warplane | helicopter | plane | aircraft & OWNER:target?
example  Greece shot down a Ugandan drone.
         => ASSAULT GRC -> UGA

pattern  assault.burned
code     ASSAULT
mode     destroy
cameo    1712
verb     raze | torch | demolish | burn_down | blow_up | bulldoze | destroy
nominal  no
confidence 0.6
priority -2
object  class: facilities & OWNER:target
subject?  ACTOR:source
example  The Italian village was razed.
         => ASSAULT --- -> ITA

pattern  assault.destroy
code     ASSAULT
mode     destroy
verb     destroy | demolish | raze | blow_up | torch | bulldoze | burn_down | sink | shoot_down | down | sabotage | obliterate | pulverise | pulverize | knock_out
subject  ACTOR:source
object   class: facilities | weapons & OWNER:target?
example  Israeli forces demolished a Palestinian house.
         => ASSAULT ISR -> PSE
