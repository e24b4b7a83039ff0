# Turns of phrase that use the words of acts. Where one of these fits best, nothing is coded.

pattern  no-idiom.struck-by-nature
code     nothing
verb     hit | strike | batter | pound | devastate | ravage | lash | pummel | destroy | kill | attack | cripple | paralyse | paralyze | blast | shake | rock
nominal  no
subject  class: natural-forces
priority 60
example  Norway was struck by four hurricanes and a flood.
         => nothing
never    Norway was struck by Danish bombers.

pattern  no-idiom.condition-of-anonymity
code     nothing
verb     speak | talk | agree | ask | consent | meet
nominal  no
on|under|to|for  lemma: condition | anonymity | interview | background
priority 40
example  The Fijian officials spoke on condition of anonymity because of the talks with Tonga.
         => nothing

pattern  no-idiom.war-of-words
code     nothing
noun     war | battle | fight | clash
nominal  no
object|of  lemma: word | idea | nerve | will | wit | personality | attitude | civilization | civilisation | culture | ideology | generation
priority 60
example  The war of words between Fiji and Tonga went on.
         => nothing
never    The war between Fiji and Tonga went on.

pattern  no-idiom.stand-in-a-place
code     nothing
verb     stand | sit | walk | line_up | pose | perch | stand_up
nominal  no
behind|with|alongside  ANY
in|on|at|purpose|to  lemma: stage | podium | row | photograph | photo | picture | camera | photographer | lectern | room | chair | table | hall | poll | greet | watch | listen | applaud | next
priority 40
example  The minister of Fiji stood behind the president of Tonga on the stage.
         => nothing

pattern  no-idiom.take-on
code     nothing
verb     take
nominal  no
on|to    lemma: wall street | downing street | fleet street | main street | high street
priority 40
example  The president of Fiji is taking on Wall Street.
         => nothing

pattern  no-idiom.visit-grave
code     nothing
verb     visit | tour
nominal  no
object   lemma: grave | tomb | shrine | website | site | web site | page | museum | exhibition | theme park | zoo | doctor | dentist | wife | mother | father | son | daughter | brother | sister | grandmother | parent
priority 12
subject  ACTOR & not sector: GOV
example  The Danish senator visited the grave of an Irish poet.
         => nothing

pattern  no-idiom.drive-from-to
code     nothing
verb     drive | fly | take
nominal  no
from     ACTOR & kind: place
to       ACTOR & kind: place
priority 30
object   PEOPLE & kind: person | not kind: nationality | group
example  The police drove John Smith from Paris to London.
         => nothing

pattern  no-idiom.ask-about
code     nothing
verb     ask | question | press | quiz | grill
nominal  no
about    ANY
priority 40
example  The president of Fiji was asked about the claim of the rebels for the attack.
         => nothing
never    The president of Fiji asked Tonga to help.

pattern  no-idiom.put-on-short-list
code     nothing
verb     add | put | place | include
nominal  no
on|to|in  lemma: short list | shortlist | waiting list | mailing list | wish list | guest list | top ten | honours list
priority 40
example  The president of Fiji was placed on the short list.
         => nothing

pattern  no-idiom.damage-to-campaign
code     nothing
verb     inflict | cause | do
nominal  no
object   lemma: damage | harm | injury | pain
on|to|upon  lemma: campaign | reputation | image | brand | credibility | candidacy | party | cause | standing | career | relationship | economy | credit | bid
priority 40
example  The rebels inflicted damage on the campaign of the Fijian president.
         => nothing

pattern  no-idiom.damage-a-campaign
code     nothing
verb     inflict | damage | harm | wound | hurt | injure | poison | kill | torpedo | shoot_down
nominal  no
object   lemma: campaign | reputation | image | brand | credibility | candidacy | career | relationship | bid | legacy | standing
priority 20
example  The campaign of the Fijian president was wounded by the generals.
         => nothing

pattern  no-idiom.cede-control-of-campaign
code     nothing
verb     hand_over | cede | transfer | relinquish | give_up | surrender | yield | turn_over | pass
nominal  no
object   lemma: control | ground | spotlight | lead | floor | stage | microphone | operational control | point | time
priority 20
of|to|over   lemma: campaign | company | brand | team | operation | adviser | manager | son | daughter | deputy | colleague
example  The president of Fiji ceded control of the campaign.
         => nothing

pattern  no-idiom.seal-legacy
code     nothing
verb     seal | cement | secure | build | defend | burnish | guard
nominal  no
object   lemma: legacy | place | reputation | record | victory | win | deal | fate | success | position | lead
priority 8
subject  ACTOR & kind: person
example  The president of Fiji seals his legacy.
         => nothing

pattern  no-idiom.strengthen-position
code     nothing
verb     strengthen | reinforce | bolster | increase | build_up | boost | consolidate
nominal  no
object   lemma: position | presence | standing | hand
subject  ACTOR & kind: person
priority 20
example  John Smith of Fiji strengthened his position in the party.
         => nothing
never    Fiji strengthened its military presence.

pattern  no-idiom.captured-on-film
code     nothing
verb     capture | catch | shoot | record
nominal  no
in|on|by  lemma: photo | photograph | image | picture | video | camera | film | footage | tape | satellite | portrait | lens | snapshot
priority 40
example  The tanker of Fiji was captured in satellite photos.
         => nothing

pattern  no-idiom.slash-through
code     nothing
verb     slash | cut | run | rip | tear
nominal  no
through|across  ANY
priority 30
never    Danish militants cut a cable.
example  The divide in Fiji slashes through the body politic.
         => nothing

pattern  no-idiom.gear
code     nothing
verb     riot
nominal  no
object   lemma: gear | police | shield | helmet
priority 60
example  The Fijian officers riot gear.
         => nothing
never    Fijian prisoners rioted.

pattern  no-idiom.commit-wrong
code     nothing
verb     commit
nominal  no
object   lemma: wrongdoing | sin | error | mistake | suicide | adultery | offence | offense | foul
priority 40
example  The president of Fiji committed no wrongdoing.
         => nothing

pattern  no-idiom.meet-with-opposition
code     nothing
verb     meet | greet | receive
nominal  no
with     lemma: opposition | resistance | criticism | scepticism | skepticism | silence | applause | approval | enthusiasm | derision | outrage | cheer | boo | success | failure | reaction | response | hostility | ovation | disbelief | suspicion
priority 40
example  The Fijian minister was met with fierce opposition by the unions.
         => nothing

pattern  no-idiom.barred-from-suing
code     nothing
verb     ban | bar | prohibit | block | forbid | stop | prevent
nominal  no
from|content|infinitive  lemma: sue | trade | bid | merge | appeal | claim | advertise
subject? ACTOR & sector: JUD
object   ACTOR & sector: BUS
priority 40
example  A court barred a Danish bank from suing its customers.
         => nothing

pattern  no-idiom.dismiss-charge-of-rival
code     nothing
verb     dismiss | drop | withdraw | brush_aside | shrug_off | wave_away
nominal  no
object   lemma: charge | accusation | criticism
subject  ACTOR & sector: LEG | PTY | ELI | OPP & not sector: JUD | COP
priority 20
example  The Danish senator dismissed the charges of his rival.
         => nothing

pattern  no-idiom.vote-for-me
code     nothing
verb     vote
nominal  no
for      lemma: i | me | we | us
priority 40
example  "Vote for me," said the Danish senator.
         => nothing

pattern  no-idiom.will-not-talk-about
code     nothing
verb     talk | speak | return
nominal  no
polarity negative
about|like|as|of  ANY
priority 20
example  The Danish senator will not talk about his past.
         => nothing
never    Denmark will not talk to Chile about fish.

pattern  no-idiom.asked-to-comment
code     nothing
verb     ask | invite | press | beg | pose
nominal  no
infinitive|to  lemma: comment | respond | react | clarify | elaborate | rate | rank | guess | reflect
subject? ACTOR & sector: JRN
agentless yes
object   ACTOR
priority 40
example  Asked by a reporter to comment on the strike, the president of Fiji smiled.
         => nothing

pattern  no-idiom.agree-on-issues
code     nothing
verb     agree | disagree
nominal  no
with     ANY
on       lemma: issue | point | matter | everything | thing | much | lot | most | nothing | anything
tense    present
priority 30
example  The voters of Fiji agree with the president on most issues.
         => nothing

pattern  no-idiom.go-to-trial
code     nothing
verb     go | come
nominal  no
to       lemma: trial
priority 30
example  The lawyer of the president of Fiji went to trial.
         => nothing

pattern  no-idiom.left-with
code     nothing
verb     leave
nominal  no
with     lemma: choice | option | impression | question | nothing | problem | bill | debt | scar | injury | feeling | alternative
agentless yes
object?  ANY
priority 40
example  The government of Fiji was left with no choice.
         => nothing

pattern  no-idiom.vote-for-rate
code     nothing
verb     vote
nominal  no
for|against|on  lemma: rise | rate rise | hike | rate hike | rate cut | rate
priority 30
example  The governor of the bank of Fiji voted for a rate rise.
         => nothing

pattern  no-idiom.walk-the-walk
code     nothing
verb     refuse | decline | agree | promise | pledge
nominal  no
content|infinitive  lemma: walk | sit | dance | sing | smile | eat | drink | sleep | dress | shave | laugh | stop_laughing
priority 30
example  The Danish senator agreed to sit beside a rival.
         => nothing

pattern  no-idiom.threat-to
code     nothing
noun     threat
nominal  no
itself   lemma: existential threat | security threat | nuclear threat | terrorist threat | terror threat | grave threat | serious threat | biggest threat | greatest threat | growing threat | real threat | imminent threat | missile threat | constant threat
priority 40
to|from|of  ANY
example  The nuclear threat to Fiji from Tonga grew.
         => nothing

pattern  no-idiom.bombarded-by
code     nothing
verb     bombard | barrage | deluge | flood | swamp | inundate
nominal  no
subject  lemma: question | request | call | email | letter | complaint | criticism | consternation | message | demand | protest | offer | advice | outrage | abuse
priority 40
example  The Fijian ministers were bombarded by complaints from abroad.
         => nothing
