# Who promises how much to whom. They code no event.

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

pattern  pledge.agree-sum
verb     agree
pledge   agreed
nominal  no
subject  ACTOR:source
object   MONEY
for|to?  OWNER:target
example  The 2 billion euros agreed by Austria last December came from taxes.
         => AGREE AUT
