"""English texts as reps write them, and what a sales manager would say about each."""

import pytest

from domain.coach import Hint, advise

NOTHING_SAID = (Hint.GENERIC, Hint.NO_BEHAVIOUR, Hint.NO_IMPACT)
WHAT_OF_IT = (Hint.GENERIC, Hint.NO_IMPACT)
BY_DOING_WHAT = (Hint.NO_BEHAVIOUR,)
SO_WHAT = (Hint.NO_IMPACT,)
FINE = ()

GENERIC = [
    "Great job!",
    "Thanks for everything",
    "You rock 🎸🎸",
    "Awesome work, Ben!",
    "thx a lot!!!",
    "Nice one",
    "tHaNkS fOr ThE gReAt JoB",
    "You're the best, couldn't have done it without you",
    "Ana, always there for the team, always in a good mood, a real team player",
    "👏👏👏",
    ":tada: :raised_hands:",
    "Thanks for your help and support",
    "Keep up the good work, team!",
    "10/10, would recommend",
    "Great energy, great attitude, great vibes",
    "Kudos to Ben and Ana for the amazing work this quarter",
    "You are such an inspiration to all of us",
    "Thanks for all the hard work you put in",
    "Lifesaver! You saved my day",
    "Went the extra mile as always",
    "Huge thanks to the whole team for a fantastic quarter",
    "Grateful for you 💛",
    "@ana.lopez thank you so so much, you're a star ⭐",
    "You really made my day 😊",
    "Just wanted to say how much I appreciate everything you do for us every single day",
    "Thank you for being such a supportive teammate",
    "Big shoutout to the SDR team for crushing it",
    "Thanks Sarah, really appreciate it!",
    "Hey Mark, just a quick thank you for going above and beyond again",
    "A true leader and an absolute pleasure to work with",
    "congrats!! well deserved",
    "Always a pleasure working with you, Priya",
    "You make this place better every day",
]

PRAISED_EVENT = [
    "Great presentation today!",
    "Amazing demo 🔥",
]

WITHOUT_BEHAVIOUR = [
    "Great job on the ACME deal!",
    "Congrats on closing the deal!",
    "Because of you we hit our number this month. Thank you!",
    "Awesome job on the Vodafone renewal",
    "Great work on Q3!",
]

WITHOUT_IMPACT = [
    "Thanks for helping me with the slides",
    "Thanks for preparing the demo",
    "You covered for me last week, thank you",
    "Thanks for always listening",
    "Well done on the call with the customer",
    "Thanks for jumping on the call last minute",
    "Thanks for sharing your notes",
    "Thanks for covering my accounts while I was away",
    "Cheers for reviewing my email",
]

SPECIFIC = [
    "Rebuilt the Nordwind pricing sheet on Sunday night.",
    "ACME RFP: 42 pages in two days. Thanks!",
    "ACME RFP done, SLA and DPA too. Thanks Mia",
    "Thanks for the intro to the CFO at Contoso",
    "Your MEDDPICC notes on Globex are gold",
    "Debugged the SSO integration live in front of the prospect. Respect!",
    "Booked 14 discovery calls this week",
    "Thanks for reviewing https://docs.example.com/msa before the call",
    "1. cleaned up the CRM\n2. called every stale lead\n3. wrote the follow-up sequence",
    "Congrats on the Globex renewal, 3 years and 240k ARR!",
    "Thank you for onboarding the two new SDRs",
    "Handled the angry customer calmly",
    "Zoë's café demo for Müller & Söhne",
    "Great catch on the auto-renewal clause in the Initech contract",
    "You found the pricing error in the Bosch quote before it went out",
    "Set up the Gong alerts for competitor mentions",
    "Introduced me to the VP Ops at Shell",
    "Cleaned 400 duplicates out of HubSpot",
    "Love how you explained our roadmap to the Airbus team in plain words",
    "Thanks for showing me how to build a mutual action plan",
    "Loved the way you handled the pricing objection from Zalando's CFO",
]

COMPLETE = [
    "Ana walked the buyer through the security questionnaire, so that legal signed off in a day",
    "You stayed on the call until 9 pm and found the missing clause. The customer signed today.",
    (
        "Thank you for stepping in for Tom yesterday: because of that the demo took place and "
        "the client was impressed"
    ),
    "Your battlecard against Globex helped me win the renewal",
    'The customer said "best onboarding ever" after your workshop',
    "Shared the win wire template -> saved me an hour on every deal",
    "ROI calculator v2 is live, thanks to your weekend shift!",
    "Pulled the usage data for Initech overnight, which made the upsell case obvious",
    (
        "You asked the one question about budget nobody dared to ask, and the deal moved to "
        "the next stage"
    ),
    "You translated the contract into French, so the client could read it before the meeting",
    "thank you for sitting with me before my first pitch, i felt so much calmer and they said yes",
    "You flagged the procurement risk early. We avoided a month of delay.",
    "Sarah rewrote the outreach sequence and our reply rate doubled",
    "Mark brought the CISO back to the table. We signed Friday.",
    "You noticed that the customer hesitated and asked why: that saved the deal",
    "Kudos for getting legal to approve the redlines by Thursday",
    "You convinced the customer to extend for two years",
    "Great mentoring of our new BDRs this month: two of them hit quota",
]

SHOUTED = [
    ("GREAT JOB EVERYONE!!!", (Hint.SHOUTING, Hint.GENERIC, Hint.NO_BEHAVIOUR)),
    ("YOU ARE THE BEST", (Hint.SHOUTING, Hint.GENERIC, Hint.NO_BEHAVIOUR)),
    ("THANK YOU SO MUCH FOR PREPARING THE DEMO FOR ACME", (Hint.SHOUTING,)),
    ("ACME RFP, SLA, DPA: all sent. THX", FINE),
    ("WOW!", NOTHING_SAID),
]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        *((text, NOTHING_SAID) for text in GENERIC),
        *((text, WHAT_OF_IT) for text in PRAISED_EVENT),
        *((text, BY_DOING_WHAT) for text in WITHOUT_BEHAVIOUR),
        *((text, SO_WHAT) for text in WITHOUT_IMPACT),
        *((text, FINE) for text in SPECIFIC + COMPLETE),
        *SHOUTED,
    ],
)
def test_advice_on(text, hints):
    assert advise(text, language="en").hints == hints
