# Vows to stop what others want.

pattern  reject.vow-block
code     REJECT
verb     vow | promise | pledge | swear | undertake
nominal  no
priority 3
subject  ACTOR:source & sector: GOV | LEG | PTY | OPP | LAB | REB | MIL | EUR | IGO | UNO | SOC | REL
content  lemma: block | oppose | resist | veto | defy | reject | obstruct | filibuster | vote_against | ignore | disregard | flout & OWNER:target?
example  Opposition lawmakers in Fiji vowed to block the new rule.
         => REJECT FJI
never    Fiji vowed to rebuild the bridge.
