# Votes against, vetoes, blocking, defiance.

pattern  reject.voters
code     REJECT
verb     reject | vote_down | defeat
nominal  no
stance   oppose
vote     against
outcome  failed
priority 4
subject  lemma: voter | electorate | parliament | lawmaker | senate | congress | deputy | assembly | house | mp | citizen & OWNER:source
object  lemma: plan | proposal | treaty | constitution | bill | deal | reform | amendment | budget | referendum | motion | accord | law & ANY:issue
in|by?  ANY
example  Italian voters rejected the treaty.
         => REJECT ITA

pattern  reject.fail-ratify
code     REJECT
verb     fail | refuse
nominal  no
priority 3
confidence 0.6
subject  ACTOR:source & sector: LEG | GOV | UNO | IGO | EUR & not kind: person
content  lemma: ratify | approve | adopt | pass | agree | sign | elect | renew | extend | endorse | act | respond
example  The Brazilian parliament failed to ratify the treaty.
         => REJECT BRA

pattern  reject.renege
code     REJECT
cameo    120
verb     renege | go_back | backtrack | backpedal | break | default | violate | dishonour | dishonor | betray
nominal  no
priority 2
subject  ACTOR:source
on|object|from  lemma: promise | pledge | commitment | word | deal | agreement | vow | assurance | undertaking | obligation | offer | guarantee
to|with|for|content?  OWNER:target
example  Japan reneged on its promise to Austria.
         => REJECT JPN -> AUT

pattern  accuse.says-broken
code     ACCUSE
mode     allege
cameo    112
verb     renege | go_back | backtrack | break | violate | dishonour | dishonor | betray
nominal  no
priority 6
subject  ACTOR:target
speaker  ACTOR:source & sector: LEG | PTY | ELI | OPP
on|object|from  lemma: promise | pledge | commitment | word | deal | agreement | vow | assurance | undertaking | obligation | guarantee | nondisclosure agreement
example  The Peruvian senator said: "The prime minister of Chile has broken his word."
         => ACCUSE PER -> CHL
never    Japan reneged on its promise to Austria.

pattern  reject.defy-more
code     REJECT
cameo    129
verb     defy | flout | ignore | disregard | disobey | violate | breach | contravene | circumvent | evade | snub | break
nominal  no
confidence 0.65
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | COP | UAF | PRM
object  lemma: order | deadline | warning | ruling | ban | curfew | pressure | resolution | sanction | un resolution | embargo | demand | call | court order | ultimatum | verdict | international law | appeal | obligation | restriction & OWNER:target?
by|from|of|on?  OWNER:target
example  Mexico defied a Ghanaian ultimatum.
         => REJECT MEX -> GHA
never    Drivers ignored the warning.

pattern  reject.vote
code     REJECT
cameo    120
verb     vote_down | defeat | strike_down | overturn | outvote | throw_out | block | annul | quash | invalidate | nullify
nominal  no
stance   oppose
outcome  failed
subject  ACTOR:source & sector: LEG | JUD | GOV | UNO | IGO | EUR
object  lemma: bill | motion | proposal | resolution | amendment | plan | treaty | law | decree | referendum | reform | nomination | budget | deal | draft resolution | ban | decision & ANY:issue
by|of|on?  OWNER:target
example  The Greek parliament voted down the treaty.
         => REJECT GRC

pattern  reject.vote-against-more
code     REJECT
cameo    120
verb     vote
nominal  no
stance   oppose
vote     against
priority 4
subject  ACTOR:source
against  ANY & ANY:issue
example  Uganda voted against the Spanish resolution.
         => REJECT UGA -> *

pattern  reject.votes-against-by
code     REJECT
cameo    120
verb     vote
noun     vote
stance   oppose
vote     against
priority 3
against_by|by  ACTOR:source
against?  ANY:issue & OWNER:target?
example  The resolution was lost after the votes against by Uganda and Peru.
         => REJECT UGA, PER

pattern  reject.veto-n
code     REJECT
cameo    129
noun     veto
stance   oppose
vote     vetoed
subject  ACTOR:source
of|on|over  ANY & OWNER:target?
example  The Canadian veto of the resolution surprised Europe.
         => REJECT CAN

pattern  reject.veto-use
code     REJECT
cameo    129
verb     use | cast | exercise | wield | threaten_with | impose
nominal  no
stance   oppose
vote     vetoed
subject  ACTOR:source
object  lemma: veto | veto power
against|on|over?  OWNER:target
example  Pakistan used its veto.
         => REJECT PAK

pattern  reject.veto-more
code     REJECT
cameo    129
verb     veto
nominal  no
stance   oppose
vote     vetoed
outcome  vetoed
priority 5
subject  ACTOR:source
object  ANY & ANY:issue & OWNER:target?
on|by|of?  OWNER:target
example  Turkey vetoed a Canadian resolution.
         => REJECT TUR -> CAN

pattern  reject.block-more
code     REJECT
cameo    120
verb     block | stall | obstruct | derail | thwart | frustrate | foil | delay | hold_up | impede | hamper | stonewall | stymie | filibuster | sink | paralyse | hinder | hold_back | bog_down
nominal  no
stance   oppose
subject  ACTOR:source
object  lemma: resolution | treaty | deal | bill | accession | bid | membership | talks | peace process | appointment | joint statement | sanction | aid package | reform | proposal | motion | plan | extradition | mission | move | agreement | peace talk | loan | candidacy | nomination | effort | attempt | draft | statement | consensus | ratification | vote | election | deployment | investigation & OWNER:target?
by|of|on|to?  OWNER:target
example  Ethiopia blocked the Colombian bid.
         => REJECT ETH -> COL

pattern  reject.will-veto
code     REJECT
cameo    120
verb     vow | promise | pledge
nominal  no
priority 6
confidence 0.55
subject  ACTOR:source
content  lemma: veto | block | oppose | reject & EVENT:REJECT
example  Peru vowed to block the Italian bid.
         => REJECT PER -> *

pattern  reject.vote-against
code     REJECT
stance   oppose
vote     against
verb     vote
noun     vote
subject  ACTOR:source
against  ANY:issue & OWNER:target?
priority 3
example  Russia voted against the resolution.
         => REJECT RUS

pattern  reject.veto
code     REJECT
cameo    129
stance   oppose
vote     vetoed
outcome  vetoed
verb     veto
subject  ACTOR:source
object   ANY:issue & OWNER:target?
priority 4
example  Russia vetoed the resolution.
         => REJECT RUS

pattern  reject.defy
code     REJECT
verb     defy | flout | ignore | disregard | disobey
nominal  no
subject  ACTOR:source & sector: GOV | LEG | IGO | UNO | EUR | MIL | REB | OPP | PTY | LAB | REL | SOC | JUD | COP | UAF | PRM
object   class: demands | lemma: order | deadline | warning | ruling | ban | curfew | pressure | law | resolution & OWNER:target?
from|by|of?  OWNER:target
example  Iran defied the UN resolution.
         => REJECT IRN -> UNO

pattern  reject.block
code     REJECT
stance   oppose
verb     block | stall | obstruct | derail | thwart
nominal  no
subject  ACTOR:source
object   class: texts | lemma: accession | bid | membership | aid package | appointment & OWNER:target?
example  Hungary blocked the joint statement.
         => REJECT HUN

pattern  reject.vote-down-more
code     REJECT
verb     vote_down | throw_out | strike_down | reject | knock_back | defeat | shoot_down | kick_out
nominal  no
confidence 0.65
priority -2
subject  ACTOR:source & sector: GOV | LEG | PTY | JUD | IGO
object  class: texts | lemma: truce | ceasefire | deal | peace plan | budget | treaty | bill | motion | petition | appeal & OWNER:target?
example  Botswana's cabinet voted down the truce.
         => REJECT BWA

pattern  reject.withdraw-backing
code     REJECT
cameo    120
stance   oppose
verb     rescind | withdraw | revoke | retract | drop | pull | unendorse
nominal  no
priority 10
subject  ACTOR:source & sector: LEG | PTY | ELI | OPP | SOC | LAB | REL | JRN
object   lemma: endorsement | support | backing
of|from|for?  OWNER:target
example  The Danish senator rescinded his endorsement of the Danish prime minister.
         => REJECT DNK -> DNK
never    The Danish army withdrew its support troops.
