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

pattern  position.back-text
verb     back | support | endorse | favour | favor | welcome | co-sponsor | sponsor
stance   support
nominal  no
subject  ACTOR:source
object  ANY:issue & lemma: resolution | draft | text | statement | bill | motion | amendment | wording | treaty | ban | tax | referendum | statehood | two-state solution
example  Kenya co-sponsored the resolution.
         => position KEN (support)

pattern  position.oppose-text
verb     oppose | contest | criticise | criticize | resist | denounce
stance   oppose
nominal  no
subject  ACTOR:source
object  ANY:issue & lemma: resolution | draft | text | statement | bill | motion | amendment | wording | treaty | ban | tax | referendum | sanction | deal | war | expansion | reform
example  Ukraine opposed the resolution.
         => position UKR (oppose)

pattern  position.reluctant
adjective reluctant | hesitant | wary | cautious | lukewarm | sceptical | skeptical | cool | noncommittal
stance   reluctant
subject  ACTOR:source
about|of|to|on|over|content  ANY:issue
example  Norway is wary of the deal.
         => position NOR (reluctant)

pattern  position.doubt
verb     voice | express | raise | have | harbour | harbor
stance   reluctant
nominal  no
subject  ACTOR:source
object  lemma: doubt | doubts | reservation | reservations | misgiving | misgivings | scepticism | skepticism
about|over|on  ANY:issue
example  Norway voiced doubts about the treaty.
         => position NOR (reluctant)

pattern  position.neutral
verb     abstain
stance   neutral
nominal  no
vote     abstained
subject  ACTOR:source
on|from|during|object?  ANY:issue
in  ANY:issue & lemma: vote | ballot
example  Kenya abstained in the vote.
         => nothing

pattern  position.vote-for
verb     vote
stance   support
vote     for
nominal  no
subject  ACTOR:source
for|in_favor_of|in_favour_of  ANY:issue & not lemma: president | party | candidate
example  Italy voted for the resolution.
         => position ITA (support)

pattern  position.vote-no
verb     cast
stance   oppose
vote     against
nominal  no
subject  ACTOR:source
object  lemma: vote | no vote | negative vote
against  ANY:issue
example  Austria cast its vote against the resolution.
         => position AUT (oppose)

pattern  position.join-sponsors
verb     sign | join | sponsor
stance   support
nominal  no
subject  ACTOR:source
object  ANY:issue & lemma: petition | appeal | open letter | joint letter | letter | initiative | declaration | call
example  Morocco signed the open letter.
         => nothing

pattern  position.in-favour
verb     be | come_out | speak_out
stance   support
nominal  no
subject  ACTOR:source
for|in_favor_of|in_favour_of  ANY:issue & lemma: plan | deal | ban | treaty | reform | proposal | resolution | sanction | referendum | independence | ceasefire | talks
example  Brazil came out for the ban.
         => position BRA (support)

pattern  pledge.raise
verb     raise | mobilise | mobilize | collect | pool
pledge   agreed
nominal  no
subject  ACTOR:source
object  MONEY
for  OWNER:target
example  Austria raised 3 million dollars for Egypt.
         => nothing

pattern  pledge.conference
verb     pledge | promise | commit | offer
pledge   agreed
nominal  no
subject  ACTOR:source
object  MONEY
to|for|in|purpose  ANY & OWNER:target?
example  Turkey pledged 3 million dollars to Canada.
         => AGREE TUR -> CAN

pattern  pledge.announce
verb     announce | unveil | approve | earmark | allocate | set_aside
pledge   agreed
nominal  no
subject  ACTOR:source
object  MONEY | lemma: package | aid package | loan | grant | fund & MONEY
for|to|in  OWNER:target
example  Morocco announced 3 million dollars for Greece.
         => AGREE MAR -> GRC

pattern  pledge.spend
verb     spend | invest | disburse | pay | transfer | release | contribute
pledge   delivered
nominal  no
subject  ACTOR:source
object  MONEY
on|for|to|in  OWNER:target
example  Thailand spent 3 million dollars on aid for Mexico.
         => nothing

pattern  pledge.propose
verb     propose | suggest | seek | request
pledge   proposed
nominal  no
subject  ACTOR:source
object  MONEY | lemma: package | plan | fund | budget & MONEY
for|to  OWNER:target
example  Turkey proposed a fund of 3 million dollars for Canada.
         => AGREE TUR -> CAN
