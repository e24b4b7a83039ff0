# The language of elections and campaigns borrows that of war, of meetings and of trials. Where one of these fits best,
# nothing is coded.

pattern  no-election.win-delegates
code     nothing
verb     receive | win | pick_up | get | take | collect | earn | gain | secure | grab | snag | clinch | seize | capture | scoop | carry | sweep | split | command | control | claim | welcome
nominal  no
object|of  lemma: delegate | vote | electoral vote | superdelegate | seat | nomination | primary | caucus | percent | share
priority 40
example  The senator of Ohio picked up forty delegates.
         => nothing
never    The governor of Ohio received the king of Norway.

pattern  no-election.beat-in-election
code     nothing
verb     beat | defeat | trounce | thrash | crush | rout | topple | oust | edge | edge_out | whip | drub
nominal  no
in|by|for|at  lemma: primary | caucus | election | by-election | race | match-up | matchup | poll | survey | contest | vote | runoff | run-off | general election | state | fall | november | district | constituency | point | percentage point | margin
priority 40
example  The mayor of Oslo was beaten in the primary.
         => nothing
never    Indian police beat Polish protesters in the square.

pattern  no-election.beat-candidate
code     nothing
verb     beat | defeat | trounce | thrash | whip | topple
nominal  no
subject  ACTOR & sector: LEG | PTY | ELI | OPP & not sector: MIL | REB | COP
priority 30
object   ACTOR & kind: person
example  The candidates cannot beat the senator of Ohio.
         => nothing

pattern  no-election.beaten-by-candidate
code     nothing
verb     beat | defeat | trounce | thrash | whip
nominal  no
subject  ACTOR & kind: person & not sector: MIL | REB | COP | UAF | CRM
object   ACTOR & kind: person
priority 30
example  John Smith would beat the governor of Ohio.
         => nothing

pattern  no-election.appeal-of-candidate
code     nothing
noun     appeal
nominal  no
for|to|among|with  lemma: voter | republican | democrat | conservative | liberal | independent | moderate | electorate | elector | base | public | consumer | woman | man
priority 30
never    The senator of Ohio made an appeal for calm.
example  The senator of Ohio has little appeal for voters.
         => nothing

pattern  no-election.hold-appeal
code     nothing
verb     hold | have | enjoy | broaden | widen | boost | limit
nominal  no
object   lemma: appeal
priority 40
example  The senator of Ohio holds some appeal for independents.
         => nothing

pattern  no-election.take-over-campaign
code     nothing
verb     take | gain | seize | assume | win | keep | retain | lose | take_over | regain
nominal  no
object   lemma: control | chamber | majority
subject  ACTOR & not sector: MIL | REB | PRM
of|over|in  lemma: campaign | organization | organisation | party | committee | senate | house | congress | parliament | council | board | convention | budget | process | debate | legislature | assembly | chamber | spending | agenda | operation
priority 40
example  The Danish Conservatives took control of the council.
         => nothing
never    The Danish rebels took control of the port.

pattern  no-election.head-embassy
code     nothing
verb     take_over | lead | run
nominal  no
subject  ACTOR & kind: person
object   lemma: embassy | mission | ministry | department | office | campaign | agency | bureau | company | portfolio | show | task
priority 40
example  John Smith took over the Mexican Embassy last year.
         => nothing
never    Colombian militants took over the Mexican embassy.

pattern  no-election.launch-missile-of-words
code     nothing
verb     launch | fire | unleash | lob | hurl | deliver | drop
nominal  no
subject  ACTOR & kind: person & not sector: MIL | REB | GOV
object   lemma: missile | rocket | torpedo | bomb | bombshell | salvo | broadside | volley | grenade
priority 40
at|against?  ANY
never    The Danish army launched a missile.
example  John Smith launched a missile at the senator of Ohio.
         => nothing

pattern  no-election.clash-of-politicians
code     nothing
verb     battle | fight | clash | skirmish | spar | duel | tangle | engage
nominal  no
subject  ACTOR & kind: person & sector: LEG | PTY | ELI | OPP | GOV | JUD | BUS
with|against|object?  ACTOR
during|at|in|over|on  lemma: hearing | debate | interview | meeting | programme | program | television | podcast | show | session | issue | policy | question | primary | race | caucus | election
priority 30
example  The senator of Ohio clashed with the secretary of state at a hearing.
         => nothing
