# Words of agreement, meeting and help in other senses: where these win, nothing is coded.

pattern  no-agree.hostile-vow
code     nothing
verb     promise | pledge | vow | swear | undertake | commit | resolve | offer | agree | volunteer
nominal  no
priority 3
content|infinitive|to  class: hostile-deeds
example  The Japanese candidate promised to beat the senator.
         => nothing
never    The Japanese minister promised to rebuild the bridge.

pattern  no-agree.hostile-will
code     nothing
adjective ready | willing | prepared | open | committed
priority 4
content|infinitive|to  class: hostile-deeds
example  The Japanese candidate is willing to lie.
         => nothing

pattern  no-agree.commit-crime
code     nothing
verb     commit
nominal  no
priority 30
object   lemma: crime | suicide | offence | offense | felony | theft | fraud | perjury | sin | mistake | foul | error & not lemma: war crime | hate crime
example  The Danish migrants committed a theft.
         => nothing

pattern  no-agree.promise-you
code     nothing
verb     promise | assure | guarantee
nominal  no
priority 30
object|indirect  lemma: you
example  The Danish minister said: "I promise you that the film is good."
         => nothing

pattern  no-consult.press-conference
code     nothing
verb     hold | host | open | give | call | convene | chair | begin | end | schedule | stage
nominal  no
priority 12
object   lemma: press conference | news conference | press briefing | party conference | fundraiser
example  The president of Egypt held a press conference.
         => nothing

pattern  no-consult.meet-thing
code     nothing
verb     meet
nominal  no
priority 30
object   lemma: deadline | match | wife | husband | girlfriend | boyfriend | partner | fan | threshold | quota
example  The White House met the deadline of Congress.
         => nothing

pattern  no-request.anonymity
code     nothing
verb     request | demand | ask | want | seek
nominal  no
priority 30
object|for  lemma: anonymity | ballot | interview | comment | autograph | refund | ticket
example  The Polish official requested anonymity to speak of Belarus.
         => nothing

pattern  no-retreat.publication
code     nothing
verb     release | free
nominal  no
priority 30
object   lemma: poll | survey | report | e-mail | email | tape | recording | letter | footage | video | audio | transcript | memo | album | film | statement | figure | figures | data | result | findings | document | list | photo | picture | book | trailer | record | statistic | study
example  The Polish army released a report on Belarus.
         => nothing

pattern  no-support.defend-own
code     nothing
verb     defend | justify | explain
nominal  no
priority 40
object   ANY & not lemma: right
owner    lemma: he | his | she | her | it | its | they | their | my | our | i | we
example  The Danish minister has defended her record on Norway.
         => nothing

pattern  no-cooperate.work-thing
code     nothing
verb     work
nominal  no
priority 20
object   ANY & not class: quantity
example  The two Danish ministers worked the crowd.
         => nothing

pattern  no-aid.give-credit
code     nothing
verb     give | get | take | deserve | claim | receive
nominal  no
priority 6
object   lemma: credit & not lemma: tax credit | export credit | loan credit
example  The Danish minister was given credit for the peace in Norway.
         => nothing

pattern  no-act.to-oneself
code     nothing
verb     defend | allow | let | support | help | arm | rescue | free
nominal  no
priority 60
object|indirect  lemma: himself | herself | themselves | itself | myself | ourselves | yourself | oneself
example  The Danish minister defended himself on Norway.
         => nothing
