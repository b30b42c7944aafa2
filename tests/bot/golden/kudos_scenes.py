"""What follows a kudos: seconds, changes, what is left, lists; for `scenes`."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from bot.cards import Form
from bot.views import form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState, Values
from domain.clock import Period
from domain.messages import (
    AllowanceLeft,
    Balance,
    Coaching,
    History,
    Home,
    KudosAnnounced,
    KudosEntry,
    KudosFacts,
    KudosNotChanged,
    KudosReceipt,
    KudosReceived,
    KudosUndone,
    KudosWithdrawn,
    Message,
    Place,
    RoundUp,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
    Source,
    ValueName,
    Who,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
LEFT = AllowanceLeft(7, 10, Period.WEEK, NOON + timedelta(days=6, hours=11))
BOOSTED = AllowanceLeft(0, 40, Period.MONTH, NOON + timedelta(days=27, hours=11), 2)
TEAMWORK = ValueName("teamwork", "Teamwork", "🤝")
UNTIL = NOON + timedelta(hours=24)

# Makes a person of the platform by a name and a number, and a kudos by what is not as usual.
MakePerson = Callable[[str, int], Who]
MakeKudos = Callable[..., KudosFacts]


def messages(
    person: MakePerson, kudos: MakeKudos, source: Source, hostile: KudosFacts
) -> dict[str, Message]:
    """Every card after the first ones."""
    dai, leo = person("Dai Tran", 4), person("Leo Brandt", 5)
    plain, private = kudos(), kudos(is_private=True)
    seconded = kudos(seconds=4, seconders=(dai, leo), is_edited=True)
    wordless = kudos(message="", value=None, source=source)
    coaching = Coaching(("generic", "no_behaviour"), "", "teamwork")
    week = (NOON - timedelta(days=7), NOON, "Europe/Lisbon", 14, 5, 8, (), ((TEAMWORK, 6),))
    return {
        "kudos_announced_seconded": KudosAnnounced(seconded),
        "kudos_announced_by_emoji": KudosAnnounced(wordless),
        "kudos_received_private": KudosReceived(private),
        "kudos_receipt_whole": KudosReceipt(
            plain, None, LEFT, UNTIL, coaching, Place("praise", "C0PRAISE")
        ),
        "kudos_receipt_changed": KudosReceipt(seconded, None, BOOSTED, UNTIL),
        "kudos_receipt_private": KudosReceipt(private, "private"),
        "kudos_not_changed": KudosNotChanged(plain.recipients, "not_member", plain.place),
        "kudos_withdrawn": KudosWithdrawn(plain.giver, plain.recipients, plain.place),
        "kudos_undone": KudosUndone(plain, LEFT),
        "second_noted": SecondNoted(plain),
        "second_taken_back": SecondTakenBack(wordless),
        "seconded": Seconded(plain, dai),
        "seconds_digest": SecondsDigest((seconded, hostile), 14),
        "balance": Balance(LEFT, 3, Period.WEEK),
        "balance_unlimited": Balance(None, 1, Period.WEEK),
        "round_up_totals": RoundUp(*week, Place("acme-deal"), TEAMWORK),
        **_lists(person, kudos, hostile),
    }


def _lists(person: MakePerson, kudos: MakeKudos, hostile: KudosFacts) -> dict[str, Message]:
    """Histories, and one's own page."""
    ana, ben, dai = person("Ana Duarte", 1), person("Ben Okafor", 2), person("Dai Tran", 4)
    entries = (
        KudosEntry(kudos(seconds=1, seconders=(dai,)), can_change=True),
        KudosEntry(kudos(is_private=True, value=None)),
        KudosEntry(hostile),
    )
    longest = (KudosEntry(hostile, can_change=True),) * 10
    recent = History(None, "both", entries, 2, 3, 13)
    return {
        "history": recent,
        "history_of_another": History(ben, "received", entries[1:], 1, 2, 10),
        "history_longest": History(None, "given", longest, 1, 2, 20),
        "history_empty": History(None, "given", (), 1, 1, 0),
        "home": Home(ana, 12, 8, 3, recent, LEFT, TEAMWORK, is_admin=True),
        "home_empty": Home(ana, 0, 0, 0, History(None, "both", (), 1, 1, 0)),
    }


def forms(
    filled: Values, choices: Mapping[str, tuple[tuple[str, str], ...]], source: Source
) -> dict[str, Form]:
    """The form with all it can ask, below the coach's word; and that to change a kudos."""
    coached = FormRequest(
        COMMANDS["kudos"],
        {**filled, "private": True},
        FormState("n", None, source, is_coached=True),
        {**choices, "cohort": (("sales-emea", "@sales-emea (12)"),)},
        coaching=Coaching(("generic", "no_behaviour", "no_impact"), "", "teamwork"),
        marked={"value": "teamwork"},
    )
    state = FormState("n", kept={"kudos": "1"})
    edit = FormRequest(COMMANDS["kudos edit"], {**filled, "kudos": "1"}, state, choices)
    return {
        "kudos_form_coached": form_for(coached, "en", "c2VhbGVk"),
        "kudos_edit_form": form_for(edit, "en", "c2VhbGVk"),
    }
