"""What a giver is told about their own kudos."""

from datetime import timedelta
from uuid import UUID

import pytest

from bot.views import card_for
from domain.clock import Period
from domain.messages import (
    AllowanceLeft,
    Coaching,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosUndone,
    Place,
)
from tests.bot.views.samples import (
    ACME,
    BEN,
    CLEO,
    NOON,
    SOURCE,
    assert_sound,
    buttons_of,
    kudos,
    shown,
)

LEFT = AllowanceLeft(7, 10, Period.WEEK, NOON + timedelta(days=6, hours=10))


def card(message, locale="en", platform=""):
    made = card_for(message, locale, "Europe/Vienna", platform)
    assert_sound(made)
    return made


def test_the_giver_sees_what_it_looks_like():
    assert shown(card(KudosReceipt(kudos()))) == (
        "Sent.\n"
        "**Ana** thanks **Ben**\n"
        "> great discovery call on Acme\n"
        "#teamwork · on #acme-deal\n"
        "-- **Ben** will get it as a direct message, too, if they want such messages. "
        "Only you can see this."
    )


NOT_MEMBER = "It isn't shown in **#acme-deal**, because Laurel isn't there yet. "


@pytest.mark.parametrize(
    ("unposted", "platform", "expected"),
    [
        ("not_member", "", NOT_MEMBER + "Add Laurel to **#acme-deal**, and the next one appears."),
        (
            "not_member",
            "slack",
            NOT_MEMBER + "Type “/invite @Laurel” in **#acme-deal**, and the next one appears.",
        ),
        (
            "not_member",
            "teams",
            NOT_MEMBER.replace("#", "")
            + "Add the Laurel app to its team or chat, and the next one appears.",
        ),
        (
            "external",
            "",
            (
                "It isn't shown in **#acme-deal**, because people from another organisation read "
                "along there. Give kudos in a channel of your own to show them to colleagues."
            ),
        ),
        (
            "direct",
            "",
            (
                "It isn't shown in a channel, because you gave it in a direct message. Give kudos "
                "in a channel to show them to colleagues."
            ),
        ),
        (
            "off",
            "",
            (
                "It isn't shown in a channel, because kudos stay between those concerned here. "
                "Your Laurel admin can change that."
            ),
        ),
        (
            "gone",
            "",
            (
                "It isn't shown in **#acme-deal**, because that channel was archived or deleted. "
                "Give kudos in another channel to show them to colleagues."
            ),
        ),
        (
            "failed",
            "",
            (
                "It isn't shown in **#acme-deal**, because the post was refused there. Ask your "
                "Laurel admin whether Laurel may post in **#acme-deal**, or give kudos in another "
                "channel."
            ),
        ),
    ],
)
def test_the_giver_is_told_why_it_is_not_shown_and_what_to_do(unposted, platform, expected):
    receipt = card(KudosReceipt(kudos(), unposted), platform=platform)
    assert expected in shown(receipt).split("\n")
    assert shown(receipt).startswith("Sent.\n")
    later = card(KudosNotPosted(kudos(), unposted), platform=platform)
    assert expected in shown(later).split("\n")


def test_a_card_that_could_not_be_posted_is_explained_to_the_giver():
    assert shown(card(KudosNotPosted(kudos(), "external"))).split("\n")[:2] == [
        "Your kudos to **Ben** is saved, but it could not be shown in **#acme-deal**.",
        "> great discovery call on Acme",
    ]
    nowhere = shown(card(KudosNotPosted(kudos(place=None), "direct")))
    assert nowhere.startswith("Your kudos to **Ben** is saved, but it could not be shown in the ch")


def test_it_can_be_edited_and_undone_for_a_while():
    made = card(KudosReceipt(kudos(), change_until=NOON + timedelta(hours=24)))
    assert shown(made).split("\n")[-2] == "[ Edit ] [ Undo ]"
    assert "-- You can edit and undo it until Tue 14:00 your time. **Ben** will" in shown(made)
    edit, undo = buttons_of(made)
    assert (edit.action, edit.opens_form) == ("kudos edit", True)
    assert (undo.action, undo.opens_form) == ("kudos undo", False)
    assert edit.values == undo.values == {"kudos": str(UUID(int=1))}


def test_a_long_while_has_its_date():
    made = card(KudosReceipt(kudos(), change_until=NOON + timedelta(days=30)))
    assert "until 3 Jun 2026, 14:00 your time. " in shown(made)


def test_a_changed_kudos_is_shown_as_it_is_now():
    text = shown(card(KudosReceipt(kudos(is_edited=True))))
    assert text.startswith("Changed.\n**Ana** thanks **Ben**\n")
    assert text.endswith("-- Wherever it is shown, it changes in a moment. Only you can see this.")


def test_what_is_left_is_told_with_when_it_starts_anew():
    assert "\n7 of 10 left this week · starts anew Mon 00:00 your time\n" in shown(
        card(KudosReceipt(kudos(), allowance=LEFT))
    )
    boosted = AllowanceLeft(0, 20, Period.MONTH, NOON + timedelta(days=27, hours=10), 2)
    assert (
        "\n0 of 20 left this month · starts anew 1 Jun 2026, 00:00 your time · "
        "2 times as many as usual\n"
    ) in shown(card(KudosReceipt(kudos(), allowance=boosted)))


def test_where_it_is_shown_is_told_if_that_is_elsewhere():
    text = shown(card(KudosReceipt(kudos(), posted_in=Place("praise", "C-praise"))))
    assert "\nIt is shown in **#praise**.\n" in text


def test_a_private_kudos_is_seen_by_few():
    text = shown(card(KudosReceipt(kudos(is_private=True, recipients=(BEN, CLEO)), "private")))
    assert " · only you and **Ben** and **Cleo** see this\n" in text
    assert (
        "\nIt isn't shown in a channel, because you gave it privately. "
        "Leave “Private” off, and the next one appears.\n"
    ) in text


def test_the_coach_adds_a_line_to_what_was_typed():
    coaching = Coaching(("no_behaviour", "no_impact"), "", "any")
    later = card(KudosReceipt(kudos(), coaching=coaching, change_until=NOON))
    assert (
        "\nA thought, while you can still edit it: What exactly did they do? "
        "What did it change, and for whom?\n"
    ) in shown(later)
    never = card(KudosReceipt(kudos(), coaching=Coaching(("shouting",))))
    assert "\nA thought for next time: Capital letters read" in shown(never)
    assert "thought" not in shown(card(KudosReceipt(kudos(), coaching=Coaching(()))))


def test_thanks_by_an_emoji_need_no_words():
    made = card(KudosReceipt(kudos(message="", source=SOURCE, value=None)))
    assert shown(made).split("\n")[1:3] == [
        "**Ana** thanks **Ben** for [this message](https://chat.example/m/1)",
        "on #acme-deal",
    ]


def test_a_post_that_could_not_follow_is_explained():
    assert shown(card(KudosNotChanged((BEN,), "not_member", ACME))) == (
        "Your change is saved, but **#acme-deal** still shows the kudos to **Ben** as it was.\n"
        "Laurel isn't in **#acme-deal** any more. Add Laurel again and repeat the change, or ask "
        "somebody there to delete the post.\n"
        "-- You get this once, because you gave the kudos. Only you can see this."
    )
    assert shown(card(KudosNotChanged((BEN,), "failed", ACME))).split("\n")[1] == (
        "The post can't be changed any more. Ask whoever looks after **#acme-deal** to delete it."
    )


def test_what_was_withdrawn_can_be_written_anew():
    made = card(KudosUndone(kudos(is_private=True), LEFT))
    assert shown(made) == (
        "Withdrawn.\n"
        "**Ana** thanks **Ben**\n"
        "> great discovery call on Acme\n"
        "7 of 10 left this week · starts anew Mon 00:00 your time\n"
        "[ Write it anew ]\n"
        "-- Wherever it was shown, it now says that you withdrew it. Only you can see this."
    )
    (button,) = buttons_of(made)
    assert (button.action, button.opens_form) == ("kudos", True)
    assert button.values == {
        "recipients": ("U-ben",),
        "message": "great discovery call on Acme",
        "value": "teamwork",
        "private": "1",
    }
    again = shown(card(KudosUndone(kudos(), is_new=False)))
    assert again.startswith("This kudos was withdrawn already.\n")
