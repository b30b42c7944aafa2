"""Kudos as people see them."""

import pytest

from bot.cards import Actions, Mention
from bot.views import card_for
from domain.messages import (
    KudosAnnounced,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    Place,
    Who,
)
from tests.bot.views.samples import (
    BEN,
    CLEO,
    SOURCE,
    assert_sound,
    kudos,
    shown,
    spans_of,
)


def card(message, locale="en", platform=""):
    made = card_for(message, locale, "Europe/Vienna", platform)
    assert_sound(made)
    return made


def test_the_channel_sees_the_words_first_and_only_recipients_are_notified():
    made = card(KudosAnnounced(kudos(recipients=(BEN, CLEO), source=SOURCE)))
    assert shown(made) == (
        "🙌 **Ana** thanks <@U-ben|Ben> and <@U-cleo|Cleo>\n"
        "> great discovery call on Acme\n"
        "#teamwork · on [#acme-deal](https://chat.example/m/1)"
    )
    assert made.summary == (
        "🙌 Ana thanks Ben and Cleo: “great discovery call on Acme” · #teamwork · on #acme-deal"
    )


def test_what_is_not_known_takes_no_room():
    made = card(KudosAnnounced(kudos(value=None, place=None, recipients=(Who("Ben"),))))
    assert shown(made) == "🙌 **Ana** thanks **Ben**\n> great discovery call on Acme"
    assert made.summary == "🙌 Ana thanks Ben: “great discovery call on Acme”"


def test_a_source_without_a_place_is_still_linked():
    made = card(KudosAnnounced(kudos(value=None, place=None, source=SOURCE)))
    assert shown(made).endswith("\non [this message](https://chat.example/m/1)")


def test_twenty_recipients_are_all_named():
    crowd = tuple(Who(f"P{number}", f"U{number}") for number in range(20))
    made = card(KudosAnnounced(kudos(recipients=crowd)))
    assert shown(made).startswith("🙌 **Ana** thanks <@U0|P0>, <@U1|P1>,")
    assert "<@U18|P18> and <@U19|P19>\n" in shown(made)


def test_a_list_of_names_follows_the_readers_region():
    crowd = (Who("Ben"), Who("Cleo"), Who("Dan"))
    made = KudosAnnounced(kudos(recipients=crowd))
    assert "**Ben**, **Cleo** and **Dan**" in shown(card(made, "en"))
    assert "**Ben**, **Cleo**, and **Dan**" in shown(card(made, "en-US"))


def test_a_recipient_can_answer_and_pass_it_on():
    made = card(KudosReceived(kudos(recipients=(BEN, CLEO))))
    assert shown(made) == (
        "🙌 **Ana** thanks **Ben** and **Cleo**\n"
        "> great discovery call on Acme\n"
        "#teamwork · on #acme-deal\n"
        "[! Say thanks ] [ Pass it on ]\n"
        "-- You got this because **Ana** thanked you. It comes once; mute this chat to read such "
        "messages in your own time."
    )
    actions = next(node for node in made.nodes if isinstance(node, Actions))
    assert [(one.action, one.values, one.opens_form) for one in actions.buttons] == [
        ("kudos", {"recipients": ("U-ana",)}, True),
        ("kudos", {}, True),
    ]


def test_a_giver_who_cannot_be_named_to_the_platform_is_not_offered_thanks():
    assert "[ Pass it on ]" in shown(card(KudosReceived(kudos(giver=Who("Ana")))))
    assert "Say thanks" not in shown(card(KudosReceived(kudos(giver=Who("Ana")))))


def test_the_giver_sees_what_it_looks_like():
    assert shown(card(KudosReceipt(kudos()))) == (
        "Sent.\n"
        "🙌 **Ana** thanks **Ben**\n"
        "> great discovery call on Acme\n"
        "#teamwork · on #acme-deal\n"
        "-- **Ben** will get it as a direct message, too. Only you can see this."
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


def test_only_recipients_of_the_channel_card_are_mentioned():
    for message in (KudosReceived, KudosReceipt, lambda one: KudosNotPosted(one, "direct")):
        made = card(message(kudos(source=SOURCE)))
        assert not [span for span in spans_of(made) if isinstance(span, Mention)]


def test_a_channel_keeps_two_thousand_characters_and_a_receipt_shortens_them():
    words = "word " * 400
    assert f"> {words.strip()}\n" in shown(card(KudosAnnounced(kudos(message=words))))
    quoted = shown(card(KudosReceipt(kudos(message=words)))).split("\n")[2]
    assert len(quoted) <= 282
    assert quoted.endswith("…")


def test_a_right_to_left_name_keeps_its_place():
    made = card(KudosAnnounced(kudos(giver=Who("דנה"), recipients=(Who("Ben"),))))
    assert shown(made).startswith("🙌 **\u2068דנה\u2069** thanks **Ben**")


def test_channels_on_teams_have_no_number_sign():
    teams = shown(card(KudosAnnounced(kudos(place=Place("Sales"))), platform="teams"))
    assert teams.endswith("#teamwork · on Sales")


def test_somebody_without_a_name_is_somebody():
    made = card(KudosAnnounced(kudos(giver=Who("\u202e\x00"), recipients=())))
    assert shown(made).startswith("🙌 **somebody** thanks **somebody**")
