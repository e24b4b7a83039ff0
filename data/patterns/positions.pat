# Who is for or against a text, and how he voted. They code no event.

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
