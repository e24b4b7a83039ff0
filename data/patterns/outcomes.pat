# What became of a text or of talks: adopted, failed, put off. They code no event.

pattern  outcome.fail-adopt
verb     fail
outcome  failed
subject  lemma: council | assembly | parliament | summit | conference | minister | leader | member | meeting | g-20 | g20 | group | negotiator | delegate | party | envoy | diplomat | committee | senate | congress
content  lemma: adopt | agree | approve | issue | produce | pass | reach | endorse | sign | ratify
object?  ANY:issue
example  The ministers failed to issue a joint statement.
         => nothing

pattern  outcome.no-statement
verb     issue | publish | release | produce | sign | present | deliver
outcome  failed
polarity negative
nominal  no
object  ANY:issue & lemma: statement | joint statement | communique | final communique | declaration | joint declaration | final statement | text | final document
example  No joint statement was issued.
         => nothing

pattern  outcome.without
verb     end | conclude | close | finish | break_up | wrap_up | adjourn
outcome  failed
nominal  no
subject  lemma: summit | meeting | talk | talks | conference | session | round | negotiation
without  ANY:issue
example  The summit ended without a joint statement.
         => nothing

pattern  outcome.collapse
verb     collapse | break_down | founder | fall_apart | stall | fall_through | unravel | flounder
outcome  failed
nominal  no
subject  ANY:issue & lemma: talk | talks | negotiation | deal | agreement | plan | bill | treaty | summit | peace process | accord | truce | ceasefire | bid | merger
example  The negotiations collapsed.
         => nothing

pattern  outcome.prevent
verb     prevent | block | stop | frustrate | thwart | hinder | derail | scupper
outcome  failed
nominal  no
subject  ACTOR:blocker
object|content|from  ANY:issue & lemma: statement | joint statement | declaration | communique | agreement | consensus | resolution | adoption | unanimous response | response | compromise | adopt | issue | agree | text
example  Ethiopia prevented an agreement.
         => nothing

pattern  outcome.veto-fail
verb     veto
outcome  vetoed
nominal  no
subject  ACTOR:blocker
object  ANY:issue & lemma: resolution | draft | bill | text | statement | draft resolution | law | amendment | motion | treaty | declaration | plan | proposal | extension
example  Canada vetoed the draft.
         => REJECT CAN

pattern  outcome.fail-votes
verb     win | get | receive | secure | gain | muster
outcome  failed
polarity negative
nominal  no
subject  ANY:issue & lemma: resolution | bill | motion | proposal | amendment | draft | text | treaty | plan
object  lemma: vote | majority | support | approval | backing | vote | two-thirds majority
example  The resolution did not win a majority.
         => nothing

pattern  outcome.defeated
verb     defeat | vote_down | reject | strike_down
outcome  failed
nominal  no
object  ANY:issue & lemma: bill | motion | resolution | amendment | proposal | referendum | treaty | budget | draft | reform | constitution
by  ANY
example  The motion was defeated by two votes.
         => nothing

pattern  outcome.passed
verb     pass | adopt | approve | endorse | carry | agree
outcome  adopted
nominal  no
object  ANY:issue & lemma: resolution | bill | motion | law | amendment | declaration | budget | statement | joint statement | communique | declaration | reform | text | constitution | draft | proposal | plan | mandate | package | sanctions package
subject?  ANY
by|in|with?  ANY
example  The resolution was adopted by consensus.
         => nothing

pattern  outcome.come-into-force
verb     enter | come | take
outcome  adopted
nominal  no
subject  ANY:issue & lemma: treaty | law | agreement | ceasefire | sanction | sanctions | ban | act | accord | pact | convention | reform | tariff | constitution
into|object  lemma: force | effect
example  The treaty entered into force.
         => nothing

pattern  outcome.signed
verb     sign | ratify | conclude | seal | finalise | finalize
outcome  adopted
nominal  no
object  ANY:issue & lemma: treaty | agreement | accord | pact | deal | convention | protocol | declaration | memorandum
between|by|in|on  ANY
example  The treaty was signed in Vienna.
         => nothing

pattern  outcome.reach-consensus
verb     reach | achieve | find
outcome  adopted
nominal  no
subject  lemma: minister | leader | member | party | side | council | negotiator | delegate | government | country | state
object  lemma: consensus | agreement | compromise | deal | common position
on  ANY:issue
example  The delegates reached a compromise on the text.
         => AGREE ---GOV

pattern  outcome.postpone
verb     postpone | delay | defer | put_off | adjourn | shelve | table | suspend | reschedule | hold_over
outcome  postponed
nominal  no
object  ANY:issue & lemma: vote | decision | resolution | bill | summit | meeting | talks | ratification | election | referendum | signing | statement | treaty | debate | adoption | accession | session | ruling | trial | launch
example  The vote was postponed.
         => nothing

pattern  outcome.replace
verb     replace | substitute
outcome  failed
nominal  no
object  ANY:issue & lemma: statement | joint statement | communique | declaration | resolution | text
with|by  ANY:instead
example  The joint statement was replaced by a summary.
         => nothing

pattern  outcome.withdrawn
verb     withdraw | drop | scrap | abandon | pull | shelve
outcome  failed
nominal  no
object  ANY:issue & lemma: resolution | draft resolution | bill | motion | amendment | draft | proposal
example  The draft resolution was withdrawn.
         => nothing

pattern  outcome.rejected-points
verb     reject | refuse | oppose | contest | dispute
outcome  failed
nominal  no
subject  ACTOR:blocker
object  ANY:issue & lemma: point | paragraph | passage | wording | clause | section | text | language | phrase | article | line | formulation
example  Norway rejected the paragraph.
         => REJECT NOR

pattern  outcome.failed
outcome  failed
verb     fail
subject  ANY:issue & class: texts | agreements | talks | lemma: vote | bid
example  The joint statement failed to be adopted.
         => nothing

pattern  outcome.rejected
outcome  failed
verb     reject | block | vote_down | defeat | oppose
nominal  no
subject  ACTOR:blocker
object   ANY:issue & class: agreements | lemma: statement | resolution | communique | declaration | point | paragraph | passage | wording | draft | motion | amendment | bill
example  Russia blocked the joint statement.
         => REJECT RUS

pattern  outcome.not-reached
outcome  failed
polarity negative
verb     reach | adopt | agree | pass | approve | find | conclude | sign
nominal  no
object|on  ANY:issue & class: texts | lemma: consensus | agreement | compromise | common ground | unanimity
example  No consensus was reached on the text.
         => nothing

pattern  outcome.adopted
outcome  adopted
verb     adopt | ratify
nominal  no
subject  ACTOR:source
object   ANY:issue & class: texts
example  Brazil ratified the treaty.
         => SUPPORT BRA
