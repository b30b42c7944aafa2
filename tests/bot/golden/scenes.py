"""Every card and form that people are shown, and some at their limits, each by a name.

They are made for a platform, since people and places go by its ids.
"""

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

from bot.badges.links import Links
from bot.cards import (
    Actions,
    Button,
    Card,
    DateInput,
    Divider,
    Facts,
    Footer,
    Form,
    Item,
    Items,
    Lead,
    Link,
    Mention,
    Option,
    Paragraph,
    PeopleInput,
    Picture,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from bot.cards import ChoiceInput as Choice
from bot.views import card_for, form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState, Values
from domain.errors import Problem
from domain.messages import (
    FormOffered,
    Help,
    KudosAnnounced,
    KudosFacts,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    Message,
    Place,
    Refused,
    RoundUp,
    Source,
    ValueName,
    Welcome,
    Who,
)
from domain.people import PersonRef
from tests.bot.golden import (
    badge_scenes,
    board_scenes,
    governance_scenes,
    kudos_scenes,
    nomination_scenes,
    profile_scenes,
    settings_scenes,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
CHOICES = {"value": (("teamwork", "🤝 Teamwork"), ("customer-first", "🎯 Customer first"))}
TEAMWORK = ValueName("teamwork", "Teamwork", "🤝")
CUSTOMER = ValueName("customer-first", "Customer first", "🎯")
SOURCE = Source(
    "We moved the date, and *nobody* lost a weekend: see <https://example.com>.",
    "https://chat.example/archives/C1/p1746360000?thread=1&cid=C1",
    "Ben Okafor",
)
WORDS = (
    "Your three questions on the Acme call got them talking about their real deadline.\n\n"
    "That changed the whole plan, and we would not have found out for weeks. :tada:"
)
HOSTILE = (
    "<!channel> <!here> @here @everyone <@U0EVIL> <at>Cleo</at> &lt;at&gt;Cleo&lt;/at&gt; "
    "*bold* _it_ ~no~ `code` ```pre``` **b** [click](https://evil.example) ![x](y) {{TIME(now)}}\n"
    "> quoted? # head\n- list\n1. one\n<b onclick=x>html</b> & &amp; 10:30:45 :+1: \\* | ](\n"
    "\u2067abc\u2069 שלום العربية 👩🏽‍🚀👨‍👩‍👧‍👦 e\u0301\u0301\u0301 "
    "{{DATE(2026-05-04T12:00:00Z, SHORT)}}"
)
HOSTILE_NAME = "*Ana_* <!here> [x](http://e.vil) <at>Ben</at> & שלום"


def person(platform: str, name: str, number: int) -> Who:
    """A person of this platform."""
    return Who(name, f"U0{number:04}" if platform == "slack" else f"29:1-person-{number}")


def kudos(platform: str, **changes: object) -> KudosFacts:
    """Ana thanks Ben and Cleo, in #acme-deal."""
    facts = {
        "id": UUID(int=1),
        "giver": person(platform, "Ana Duarte", 1),
        "recipients": (person(platform, "Ben Okafor", 2), person(platform, "Cleo Martin", 3)),
        "message": WORDS,
        "given_at": NOON,
        "value": TEAMWORK,
        "place": Place("acme-deal", "C0ACME"),
        "source": None,
    }
    return KudosFacts(**(facts | changes))  # type: ignore[arg-type]  # each test gives what fits


def messages(platform: str) -> dict[str, Message]:
    """At least one message of each kind."""
    plain, one = kudos(platform), (person(platform, "Ben Okafor", 2),)
    many = tuple(person(platform, f"Maximiliane Mustermann-{n}", 100 + n) for n in range(20))
    hostile = kudos(
        platform,
        giver=person(platform, HOSTILE_NAME, 1),
        recipients=(person(platform, HOSTILE_NAME, 2), person(platform, "Ben", 3)),
        message=HOSTILE,
        value=ValueName("x_y*", "*X*", "🫥"),
        place=Place("deal_*_room", "C0DEAL"),
        source=Source(HOSTILE, "https://chat.example/?a=(b)&c=%3Cd", HOSTILE_NAME),
    )
    week = (NOON - timedelta(days=7), NOON, "Europe/Lisbon")
    highlights = tuple(
        kudos(platform, message=f"{n}. {WORDS}", recipients=one) for n in range(1, 5)
    )
    recipients = (person(platform, "Ben Okafor", 2).external_id or "",)
    return {
        "kudos_announced": KudosAnnounced(plain),
        "kudos_announced_source": KudosAnnounced(kudos(platform, recipients=one, source=SOURCE)),
        "kudos_announced_bare": KudosAnnounced(kudos(platform, value=None, place=None)),
        "kudos_announced_longest": KudosAnnounced(
            kudos(platform, recipients=many, message="&😀'\"<" * 400)
        ),
        "kudos_announced_hostile": KudosAnnounced(hostile),
        "kudos_received": KudosReceived(plain),
        "kudos_receipt": KudosReceipt(plain),
        "kudos_receipt_not_member": KudosReceipt(plain, "not_member"),
        "kudos_receipt_external": KudosReceipt(plain, "external"),
        "kudos_not_posted": KudosNotPosted(plain, "not_member"),
        "round_up": RoundUp(
            *week, 14, 5, 8, highlights, ((TEAMWORK, 6), (CUSTOMER, 3)), Place("acme-deal")
        ),
        "round_up_hostile": RoundUp(*week, 10, 1, 2, (hostile,) * 10),
        "round_up_empty": RoundUp(*week, 0, 0, 0, (), (), Place("acme-deal")),
        "help": Help(tuple(COMMANDS), (TEAMWORK, CUSTOMER), is_admin=True),
        "welcome": Welcome(),
        "refused_one": Refused((Problem("recipients_missing"),), "kudos", "@ana great call"),
        "refused_many": Refused(
            (
                Problem("message_too_short", "message", {"limit": 10, "count": 3}),
                Problem(
                    "recipient_not_found",
                    "recipients",
                    {"name": "jon", "suggestions": ("Jon Ek", "Jon Bo")},
                ),
                Problem("value_unknown", "value", {"value": "teem", "values": ("teamwork",)}),
            ),
            "kudos",
            "@jon ok! #teem",
        ),
        "refused_incident": Refused(
            (Problem("unexpected", None, {"incident": "7KQ2-19"}),), incident="7KQ2-19"
        ),
        "form_offered": FormOffered("kudos", {"recipients": recipients, "message": "great call"}),
        **kudos_scenes.messages(
            partial(person, platform), partial(kudos, platform), SOURCE, hostile
        ),
        **settings_scenes.messages(partial(person, platform)),
        **board_scenes.messages(partial(person, platform), HOSTILE_NAME),
        **badge_scenes.messages(HOSTILE_NAME),
        **governance_scenes.messages(partial(person, platform), HOSTILE_NAME),
        **profile_scenes.messages(partial(person, platform), partial(kudos, platform), HOSTILE),
        **nomination_scenes.messages(partial(person, platform), HOSTILE_NAME, HOSTILE),
    }


def cards(platform: str) -> dict[str, Card]:
    """Every message as its card, and a card of all nodes."""
    locale, zone = "en", "Europe/Lisbon"
    links = Links(b"golden", "" if platform == "web" else "https://laurel.example")
    found = {
        name: card_for(message, locale, zone, platform, links)
        for name, message in messages(platform).items()
    }
    return found | {"anatomy": anatomy(platform)}


_ENTRY_BUTTONS = (
    Button("Edit", "kudos edit", {"kudos": "1"}, opens_form=True),
    Button("Undo", "kudos undo", {"kudos": "1"}, style="danger"),
)


def anatomy(platform: str) -> Card:
    """All nodes and spans, in their order."""
    ben = person(platform, "Ben Okafor", 2)
    mention = Mention(ben.name, PersonRef(ben.external_id or "", ben.name))
    page = "https://laurel.example/why?a=1&b=2"
    return Card(
        (
            Lead((Text("🙌 "), Text("Ana", strong=True), Text(" thanks "), mention)),
            Quote(WORDS),
            Facts(((Text("#teamwork"),), (Link("on #acme-deal", page),), (mention,))),
            Picture("https://laurel.example/badge.png", "A badge: Bridge builder, gold"),
            Divider(),
            Paragraph((Text("This week, for "), mention, Text(" and "), Link("others", page))),
            Items((Item((Text("Ben", strong=True), Text(" thanked Ana"))), Item((mention,)))),
            Items((Item((Text("Ana thanked Ben"),), "for the plan"), Item((), "only words"))),
            Items((Item((Text("Ben thanked Cleo"),), "for the call", _ENTRY_BUTTONS),)),
            Actions(
                (
                    Button("Second this", "kudos second", {"id": "1"}, style="primary"),
                    Button("Thank somebody", "kudos", {"recipients": ("U1",)}, opens_form=True),
                    Button("Undo", "kudos undo", {"id": "1"}, style="danger"),
                    Button("Open", url=page),
                )
            ),
            Footer((Text("You get this since Ana thanked you. "), Link("Change", page))),
        ),
        "Ana thanks Ben: <!channel> *look* & see",
    )


def forms(platform: str) -> dict[str, Form]:
    """The kudos form as it opens, filled, with errors; and a form of all inputs."""
    ben = PersonRef(person(platform, "", 2).external_id or "", "Ben Okafor")
    filled: Values = {"recipients": (ben,), "message": WORDS, "value": "teamwork"}
    wrong = (
        Problem("recipients_missing", "recipients"),
        Problem("message_too_short", "message", {"limit": 10, "count": 2}),
        Problem("too_busy"),
    )
    return {
        **kudos_scenes.forms(filled, CHOICES, SOURCE),
        **settings_scenes.forms(partial(person, platform)),
        **governance_scenes.forms(),
        **badge_scenes.forms(PersonRef(person(platform, "Ana Duarte", 1).external_id or "")),
        **nomination_scenes.forms(
            PersonRef(person(platform, "Ben Okafor", 2).external_id or ""), SOURCE
        ),
        "kudos_form": _kudos_form({}),
        "kudos_form_filled": _kudos_form(filled, SOURCE),
        "kudos_form_wrong": _kudos_form({"message": "ok"}, None, wrong),
        "all_inputs": Form(
            "kudos",
            "A title that is much too long for Slack",
            "Send it",
            "Cancel",
            (
                PeopleInput("people", "Who?", "Up to twenty.", initial=(ben,)),
                TextInput(
                    "line", "One line", "A hint.", initial="a\nb", placeholder="Such as this"
                ),
                TextInput(
                    "text", "Words", multiline=True, initial=HOSTILE, error="Shorter, please."
                ),
                Choice("value", "Value", options=(Option("a", "A"), Option("b", "B")), initial="b"),
                Choice("none", "A choice without options"),
                ToggleInput("quiet", "Keep it quiet", "Only they see it.", initial=True),
                ToggleInput("copy", "Send me a copy"),
                DateInput("day", "A day", "Any day.", initial="2024-02-29"),
                DateInput("no_day", "No day", required=False, error="Not this day, please."),
            ),
            "state",
            (
                Lead((Text("Before you start"),)),
                Quote(HOSTILE),
                Divider(),
                Facts(((Text("fact"),),)),
            ),
            error="Something went wrong. Please try again.",
        ),
    }


def _kudos_form(
    values: Values, source: Source | None = None, problems: tuple[Problem, ...] = ()
) -> Form:
    state = FormState("n", None, source)
    request = FormRequest(COMMANDS["kudos"], values, state, CHOICES, problems)
    return form_for(request, "en", "c2VhbGVk")
