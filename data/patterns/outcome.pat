# What became of a text or of talks: adopted, failed, put off. They code no event.

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
