"""Kudos as people see them."""

from uuid import UUID

import pytest

from bot.cards import Actions, Mention
from bot.views import card_for
from domain.messages import (
    KudosAnnounced,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    KudosWithdrawn,
    Place,
    Who,
)
from tests.bot.views.samples import (
    ACME,
    ANA,
    BEN,
    CLEO,
    SOURCE,
    assert_sound,
    buttons_of,
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
        "#teamwork · on [#acme-deal](https://chat.example/m/1)\n"
        "[ Second this ]"
    )
    assert made.summary == (
        "🙌 Ana thanks Ben and Cleo: “great discovery call on Acme” · #teamwork · on #acme-deal"
    )


def test_what_is_not_known_takes_no_room():
    made = card(KudosAnnounced(kudos(value=None, place=None, recipients=(Who("Ben"),))))
    assert (
        shown(made) == "🙌 **Ana** thanks **Ben**\n> great discovery call on Acme\n[ Second this ]"
    )
    assert made.summary == "🙌 Ana thanks Ben: “great discovery call on Acme”"


def test_a_source_without_a_place_is_still_linked():
    made = card(KudosAnnounced(kudos(value=None, place=None, source=SOURCE)))
    assert shown(made).endswith("\non [this message](https://chat.example/m/1)\n[ Second this ]")


def crowd(count):
    return tuple(Who(f"P{number}", f"U{number}") for number in range(count))


def test_ten_recipients_are_named_in_the_first_line():
    lines = shown(card(KudosAnnounced(kudos(recipients=crowd(10))))).split("\n")
    assert lines[0].startswith("🙌 **Ana** thanks <@U0|P0>, <@U1|P1>,")
    assert lines[0].endswith("<@U8|P8> and <@U9|P9>")
    assert len(lines) == 4


def test_of_more_the_first_are_and_the_others_are_named_quietly_below():
    lines = shown(card(KudosAnnounced(kudos(recipients=crowd(12))))).split("\n")
    assert lines[0].endswith("<@U6|P6>, <@U7|P7> and 4 others")
    assert lines[2] == "Also thanked: <@U8|P8>, <@U9|P9>, <@U10|P10> and <@U11|P11>"


def test_no_more_than_twenty_are_notified():
    lines = shown(card(KudosAnnounced(kudos(recipients=crowd(41))))).split("\n")
    assert lines[0].endswith("<@U7|P7> and 33 others")
    assert lines[2].endswith("<@U19|P19> and 21 others")
    assert "\n".join(lines).count("<@") == 20


def test_nobody_but_the_channel_reads_so_many_names():
    text = shown(card(KudosReceived(kudos(recipients=crowd(12)))))
    assert text.startswith("🙌 **Ana** thanks **P0**, **P1**,")
    assert "**P7** and 4 others\n" in text
    assert "Also thanked" not in text


DAI, LEO, MIA = Who("Dai", "U-dai"), Who("Leo", "U-leo"), Who("Mia", "U-mia")


@pytest.mark.parametrize(
    ("seconds", "seconders", "line", "label"),
    [
        (0, (), None, "Second this"),
        (1, (DAI,), "Seconded by **Dai**", "Second this · 1"),
        (2, (DAI, LEO), "Seconded by **Dai** and **Leo**", "Second this · 2"),
        (3, (DAI, LEO, MIA), "Seconded by **Dai**, **Leo** and **Mia**", "Second this · 3"),
        (
            4,
            (DAI, LEO, MIA),
            "Seconded by **Dai**, **Leo**, **Mia** and 1 other",
            "Second this · 4",
        ),
        (40, (DAI, LEO), "Seconded by **Dai**, **Leo** and 38 others", "Second this · 40"),
        (1, (), "Seconded by 1 person", "Second this · 1"),
        (1200, (), "Seconded by 1,200 people", "Second this · 1,200"),
    ],
)
def test_who_seconds_it_is_told_and_anybody_can(seconds, seconders, line, label):
    made = card(KudosAnnounced(kudos(seconds=seconds, seconders=seconders)))
    lines = shown(made).split("\n")
    assert lines[3:-1] == ([line] if line else [])
    (button,) = buttons_of(made)
    assert (button.label, button.action, button.opens_form) == (label, "second", False)
    assert button.values == {"kudos": str(UUID(int=1))}
    assert line is None or line.replace("*", "") in made.summary


def test_an_edited_kudos_says_so():
    for message in (KudosAnnounced, KudosReceived):
        assert "#teamwork · on #acme-deal · edited\n" in shown(card(message(kudos(is_edited=True))))


def test_a_private_kudos_cannot_be_seconded():
    assert not buttons_of(card(KudosAnnounced(kudos(is_private=True))))


def test_a_recipient_of_a_private_kudos_knows_who_sees_it():
    alone = shown(card(KudosReceived(kudos(is_private=True))))
    assert "\n#teamwork · on #acme-deal · only you and **Ana** see this\n" in alone
    several = shown(card(KudosReceived(kudos(is_private=True, recipients=(BEN, CLEO)))))
    assert " · only **Ana** and those thanked see this\n" in several


def test_a_recipient_sees_who_seconds_it():
    made = card(KudosReceived(kudos(seconds=2, seconders=(DAI, LEO))))
    assert "\nSeconded by **Dai** and **Leo**\n[! Say thanks ]" in shown(made)


def test_thanks_by_an_emoji_are_for_the_message():
    wordless = kudos(message="", value=None, source=SOURCE)
    assert shown(card(KudosAnnounced(wordless))) == (
        "🙌 **Ana** thanks <@U-ben|Ben> for [this message](https://chat.example/m/1)\n"
        "on #acme-deal\n"
        "[ Second this ]"
    )
    assert card(KudosAnnounced(wordless)).summary == (
        "🙌 Ana thanks Ben for this message · on #acme-deal"
    )
    assert shown(card(KudosReceived(wordless))).startswith(
        "🙌 **Ana** thanks **Ben** for [this message](https://chat.example/m/1)\n"
    )
    unknown = kudos(message=" \x00", source=None)
    assert shown(card(KudosAnnounced(unknown))).startswith("🙌 **Ana** thanks <@U-ben|Ben>\n#team")


def test_a_withdrawn_kudos_leaves_no_words_behind():
    made = card(KudosWithdrawn(ANA, (BEN, CLEO), ACME))
    assert shown(made) == (
        "**Ana** withdrew a kudos to **Ben** and **Cleo**.\n"
        "-- Whoever gives a kudos can withdraw it for a while. Its words go with it."
    )
    assert made.summary == "Ana withdrew a kudos to Ben and Cleo."


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
        "-- You got this because **Ana** thanked you. “/laurel preferences” turns such messages "
        "off."
    )
    actions = next(node for node in made.nodes if isinstance(node, Actions))
    assert [(one.action, one.values, one.opens_form) for one in actions.buttons] == [
        ("kudos", {"recipients": ("U-ana",)}, True),
        ("kudos", {}, True),
    ]


def test_a_giver_who_cannot_be_named_to_the_platform_is_not_offered_thanks():
    assert "[ Pass it on ]" in shown(card(KudosReceived(kudos(giver=Who("Ana")))))
    assert "Say thanks" not in shown(card(KudosReceived(kudos(giver=Who("Ana")))))


def test_only_recipients_of_the_channel_card_are_mentioned():
    for message in (KudosReceived, KudosReceipt, lambda one: KudosNotPosted(one, "direct")):
        made = card(message(kudos(source=SOURCE, recipients=crowd(12))))
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
    assert teams.endswith("#teamwork · on Sales\n[ Second this ]")


def test_somebody_without_a_name_is_somebody():
    made = card(KudosAnnounced(kudos(giver=Who("\u202e\x00"), recipients=())))
    assert shown(made).startswith("🙌 **somebody** thanks **somebody**")
