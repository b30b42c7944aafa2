"""English words and phrases that the coach knows, as plain data.

Words are matched by their stem, so one form is enough unless it is irregular. In a phrase, `word-`
stands for every word that begins so, `...` for up to three words, `#` for a number.
"""

# Whole phrases that praise without saying for what, even where their words could mean something.
IDIOMS = """
thank you / many thanks / thanks a lot / thanks a million / thanks a ton / thanks a bunch
well done / nice one / good one / way to go / hats off / keep it up / keep up the / keep going
keep rocking / two thumbs up / thumbs up / high five / team player / rock star / one of a kind
made my day / make my day / made my week / saved my day / saved the day / saved my life
saved my week / saved my ass / saved my butt / life saver / could not have done it without you
couldn t have done it without you / could not have done this without you
couldn t have done this without you / could not do it without you / couldn t do it without you
could not do this without you / couldn t do this without you / what would we do without you
what would i do without you / lost without you / nailed it / you nailed / killed it / crushed it
smashed it / rocked it / aced it / killing it / crushing it / smashing it / rocking it
out of the park / on fire / above and beyond / extra mile / went the extra mile
going the extra mile / goes the extra mile / a joy / you delivered / you always deliver
always delivers / got it done / getting it done / made it happen / making it happen
make it happen / stepped up / stepping up / step up / had my back / having my back / have my back
had our back / having our back / have our back / got my back / got our back / hard work
hard working / good work / good mood / big up / would recommend / no words / next level
world class / first class / top notch / best ever / on board / part of the team / part of our team
work with / working with / worked with / worth their weight in gold / worth your weight in gold
count on you / rely on you / round of / lucky to have you / glad to have you / great to have you
happy to have you / proud of you / so proud / look up to you / put in / puts in / putting in
wanted to say / wanted to thank / want to say / want to thank / would like to thank / like to say
love working / good vibes
"""

# Praise, thanks and greetings, and the nouns that carry them.
PRAISE = """
great good awesome amazing fantastic excellent wonderful brilliant superb super outstanding
incredible terrific fabulous stellar perfect phenomenal exceptional impressive marvelous marvellous
magnificent splendid lovely nice cool sweet sick epic legend legendary hero heroic champ champion
star superstar rockstar rock rocks rocking best better top neat solid smart clever genius talented
gifted kind kindness generous helpful friendly positive wow yay woohoo hooray hurray hurrah yeah
bravo cheers congrats congratulations congratulation kudos props shoutout respect salute applause
thank thanks thankful thx thanx ty tysm grateful gratitude appreciate appreciation appreciated job
work effort attitude energy vibe vibes spirit enthusiasm passion dedication commitment motivation
inspiration inspiring inspire inspirational admire admirable love loved adore like hard hardworking
reliable dependable dedicated committed passionate motivated professional professionalism patience
positivity teamwork teamplayer mvp goat gem blessing asset lifesaver ace performance contribution
achievement accomplishment success successful lucky glad happy proud pleasure delight joy fun
beautiful special unique valuable priceless invaluable gold golden unbelievable insane crazy mad
wild fire lit sensational spectacular tremendous remarkable extraordinary fine spot magic magical
machine beast boss queen king goddess angel wizard guru pro bless cheerful upbeat supportive
trustworthy humble selfless warm sunshine role model example deserve deserved welcome attaboy
attagirl kickass badass dope slay rad ftw hype yes lgtm hi hey hello dear
"""

# Words that hold a sentence together and say nothing by themselves.
FILLER = """
a an the this that these those it its i me my mine myself we us our ours ourselves you your yours
yourself yourselves u ur he him his she her hers they them their theirs one ones who whom whose
which what when where why how and or but so as if than then because while though although at by for
from in into of off on onto out over to up with within without about across after against along
among around before behind below beneath beside between beyond during through throughout toward
towards under until upon via per like am is are was were be been being isn aren wasn weren do does
did doing done don doesn didn have has had having haven hasn hadn will would won shall should can
could may might must cannot couldn wouldn shouldn ll ve re d s m t im ive youre not no nor never
ever always often sometimes usually again once here there now today tonight yesterday tomorrow day
week month year quarter morning afternoon evening night weekend lately recently already still yet
just only even also too very really truly such quite pretty totally absolutely definitely simply
super extremely highly incredibly especially much many more most lot lots ton tons bunch huge big
massive enormous small little bit all any both each every everyone everybody everything everywhere
anyone anybody anything someone somebody something somewhere noone nobody nothing other others
another some several few enough whole entire full half same own please guys folks team teams crew
gang colleague colleagues coworker teammate teammates mate buddy friend friends people person man
woman guy gal boss manager lead leader company office department group member get gets got gotten
getting give gives given giving gave go goes going gone went come comes came coming keep keeps kept
make makes making made take takes taking took put see sees saw seen seeing look looks looking say
says want wants wanted need needs needed let lets know knows knew think thinks thought feel feels
mean means meant seem thing things stuff way ways time times part place point kind sort case true
sure ok okay oh ah haha lol well back away together long last next new old first second past ago
far real right left able bad else however therefore instead rather almost maybe perhaps forever
life world moment mood word words use used using try trying tried show shows showing shown work
works working worked deliver delivers job jobs busy million thousand hundred mile amount end start
daily weekly single monday tuesday wednesday thursday friday saturday sunday achieve achieved
manage managed reach reached happen happened dont cant couldnt wont didnt isnt wasnt thats theyre
weve ill soon nearly minute minutes hour hours moments quick quickly sdr sdrs bdr bdrs ae aes csm
csms vp short notice
"""

# What sales talks about all day: known, so not specific by itself.
TOPICS = """
deal deals customer customers client clients account accounts prospect prospects lead leads buyer
buyers partner partners opportunity opp opps project projects pipeline forecast quota target goal
goals number numbers sale sales selling revenue business contract contracts pricing price budget
product products region territory market process issue problem question questions request email
emails mail mails message call calls meeting meetings booth event
"""

# Things that somebody gives or makes: they tell what was done, if not how.
ACTIVITIES = """
demo demos presentation presentations pitch pitches workshop workshops webinar training trainings
session sessions call calls meeting meetings kickoff standup handover onboarding deck decks slide
slides proposal proposals quote quotes offer offers battlecard battlecards template templates
playbook playbooks spreadsheet dashboard report reports summary notes documentation analysis
research intro introduction introductions referral referrals feedback tip tips advice idea ideas
catch answer answers reply follow followup negotiation discovery review workaround fix script
tutorial talk keynote speech survey checklist guide article post blog video recording cheatsheet
onepager insight insights suggestion suggestions debrief brief briefing shift calculator model
walkthrough rfp rfps rfi
"""

# Help with what? Counts once something beside it says so.
HELP = """
help helped helping helps support supported supporting supports assist assistance assisted
assisting assists
"""

# What a person does, beyond what ends in -ed or -ing.
VERBS = """
built rebuilt wrote rewrote ran led taught brought found held sent caught drove drew spoke told
heard broke chose fought stood stayed sat spent met sold wrapped dug dove dived paid read shared
share explain explained prepare prepared cover covered listen listened debug clean cleaned call
called write organise organize coordinate coach coached mentor mentored train trained teach fix
fixed handle handled join joined jump jumped step stepped stay answer answered ask asked review
reviewed draft drafted update updated pull pulled push pushed walk walked flag flagged spot spotted
notice noticed solve solved translate translated calculate calculated map mapped document
documented present presented pitch pitched host hosted introduce introduced connect connected
negotiate negotiated research researched qualify qualified book booked chase chased escalate
escalated simplify simplified automate automated design designed plan planned test tested check
checked proofread flew travelled traveled volunteer volunteered onboard onboarded
"""

# Endings that tell a verb where the word is not known.
VERB_ENDINGS = r"\w{3,}(?:ed|ing)"

# Nouns and the like with such an ending.
NO_VERBS = """
building wedding speed feed seed breed exceed proceed succeed marketing consulting engineering
billing accounting hosting string spring ring ceiling sibling ping
"""

# What was done and what it changed, in one word.
DEEDS = """
convinc- / persuad- / unblock- / prevent- / avoid- / shorten- / reduc- / increas- / boost-
improv- / unlock- / de risked / sped up / speeding up / turned ... around
"""

# What something led to.
IMPACT = """
so that / so we / so i / so they / so he / so she / so the / so our / so my / so now / so everyone
because of you / because of your / because of that / because of this / because of it
because of him / because of her / because of them / thanks to your / thanks to that
thanks to this / thanks to him / thanks to her / thanks to them / thanks to it
we ... thanks to you / i ... thanks to you / thanks to you we / thanks to you i / thanks to you the
thanks to you our / as a result / result in / result- / outcome- / led to / leads to / leading to
which meant / which means / which made / which makes / which let / which lets / which helped
which helps / which got / which gave / which gives / which saved / which saves / which is why
that is why / that s why / this is why / otherwise / would have lost / would have missed
would have taken / would never have / meant that / meant we / means we / now we / now i / now they
now everyone / now everybody / now the / now our / we now / i now / we can now / i can now
we could / i could / they could / client could / customer could / team could / we were able
i was able / they were able / able to / we avoid- / saved us / saved me / saved the / saved our
saved them / saves us / saves me / saves the / saves our / saves everyone / saving us / saving me
saving the / saved # / saves # / saving # / won / win the / win this / win that / win a / win an
win it / winning the / winning a / winning that / winning this / closed / close the / close that
close this / closing the / closing a / closing that / closing this / signed / signs / sign off
signed off / signature / countersign- / renewed / renews / to renew / expanded / upsold / approved
approval / doubled / tripled / halved / cut ... by / cut the / cut our / grew / raised / beat the
beat our / beating / secured / landed / moved to / moved forward / moves forward / moved the deal
moved on to / paid off / pays off / back on track / on track / on time / in time / ahead of
next stage / next step / next round / made it possible / makes it possible
made all the difference / made the difference / made a difference / makes the difference
made it easy / made it easier / made it clear / made it much / made us / made me / made them
made the customer / made the client / made the ... obvious / made the ... clear
made the ... easier / made the ... possible / helped us win / helped me win / helped us close
helped me close / helped us get / helped me get / gave us the / gave me the / gave us a / gave me a
gave the customer / gave the client / got us / got me / got them / brought us / brought in / let us
let me / allowed / allows / enabl- / went live / is live / goes live / went through / hit our
hit my / hit the / hit their / hit quota / hit target / hitting our / hitting the / exceeded
beat quota / made quota / met the deadline / made the deadline / faster / earlier / sooner
less time / fewer / no longer / never again / by # / from # to / said yes / say yes / says yes
came back / come back / coming back / customer loved / client loved / prospect loved / team loved
loved it / customer said / client said / prospect said / buyer said / cfo said / cto said
ceo said / cio said / they said / he said / she said / customer told / client told / customer was
client was / prospect was / buyer was / customer is / client is / prospect is / customers are
clients are / they were / they are happy / customer felt / client felt / customer understood
client understood / customer trusts / client trusts / customer stayed / customer wants
client wants / prospect wants / customer agreed / client agreed / prospect agreed / they agreed
they chose / chose us / picked us / trusts us / trust us / went with us / i felt / we felt
felt calm / felt calmer / felt confident / felt safe / felt prepared / more confident / learned how
learnt how / learned that / learnt that / learned to / learnt to / finally understood
finally understand / i understood / we understood / now understand / turned into / worth #
since then / ever since / every time since
"""

# Words after which a name is likely to follow: "Ben is …", "Ana, you …".
AFTER_NAME = """
is was are were has had have did does do you always really rocks rock deserves made makes
"""
JOINS_NAMES = "and"
BEFORE_NAME = "to by from for"
# Who did it, where a clause says so.
SUBJECTS = "you u"
