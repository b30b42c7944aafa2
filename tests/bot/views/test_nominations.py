"""Nominations and awards as everybody concerned sees them."""

from dataclasses import replace
from functools import cache
from typing import get_args, get_type_hints

import pytest

from bot.texts import languages, texts_for
from bot.views import card_for
from domain.badges import Tier
from domain.messages import (
    AwardNotPosted,
    NominationNoted,
    NominationReview,
    PostFailure,
    ReviewCause,
    Who,
)
from domain.nominations import OPEN, State
from domain.settings import Posts
from tests.bot.golden.nomination_scenes import messages
from tests.bot.views.samples import assert_sound, buttons_of, shown

POSTS = tuple(one for one in Posts if one is not Posts.THREAD)


def keys():
    """The texts that the views of nominations and awards put together."""
    tier_fields = ("field-nominate-tier", "field-nominate-tier-tier")
    posts = "field-settings-nominations-nomination-posts"
    return {
        *(
            f"nomination-{one}-{part}"
            for one in ("declined", "expired")
            for part in ("lead", "next")
        ),
        *(f"nomination-noted-{one}" for one in get_args(get_type_hints(NominationNoted)["did"])),
        *(f"card-not-posted-{one.replace('_', '-')}" for one in get_args(PostFailure)),
        *(f"card-not-posted-not-member-{one}" for one in ("slack", "teams")),
        *(f"card-not-posted-{one}" for one in get_args(get_type_hints(AwardNotPosted)["to"])),
        *(f"review-lead-{one}" for one in (*get_args(ReviewCause), "waits")),
        *(f"review-{one}" for one in State if one not in OPEN),
        *(f"review-{one}-by" for one in (State.APPROVED, State.DECLINED)),
        *("review-footer", "review-footer-escalated", "review-footer-closed"),
        *(f"award-told-{one}{end}" for one in ("nominator", "manager") for end in ("", "-footer")),
        *(
            f"award-revoked-{one}{end}"
            for one in ("holder", "revoker", "others")
            for end in ("", "-footer")
        ),
        *(f"{field}-{tier}" for field in tier_fields for tier in Tier),
        *(f"{posts}-{one}" for one in POSTS),
        *(f"settings-nominations-{one}" for one in POSTS),
    }


@cache
def scenes():
    return messages(lambda name, number: Who(name, f"U{number}"), "*Ana*", "<b>words</b>")


def card(name, locale="en", platform="slack"):
    made = card_for(scenes()[name], locale, "Europe/Vienna", platform)
    assert_sound(made)
    return made


def actions(name):
    return [one.action for one in buttons_of(card(name))]


@pytest.mark.parametrize("language", languages())
def test_none_is_missing(language):
    texts = texts_for(language)
    assert [key for key in sorted(keys()) if not texts.has(key)] == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", scenes())
def test_every_card_is_sound_in_every_language(name, language):
    assert card(name, language).summary


def test_the_card_in_the_channel():
    assert shown(card("nomination_announced_whole")) == (
        "🗳️ **Ana Duarte** nominates **Ben Okafor** for **📚 Knowledge Sharer (Gold)**\n"
        "> Wrote our guide for new colleagues.\n"
        "> Answers every question below.\n"
        "[Evidence](https://wiki.example/guide) · [The message](https://chat.example/m/1)\n"
        "* **Cleo Martin** adds\n"
        "  > Saved my first week.\n"
        "* **Dai Tran** adds\n"
        "  > Mine too.\n"
        "…and 5 more\n"
        "[ Add a line · 7 ]\n"
        "-- Seen it too? A line from you helps those who decide."
    )
    assert actions("nomination_announced_whole") == ["endorse"]
    assert actions("nomination_announced_awarded") == []
    assert "Ana" not in shown(card("nomination_closed"))


def test_whoever_decides_has_everything_they_need():
    assert shown(card("nomination_review_whole")) == (
        "A nomination for you to decide\n"
        "**Ana Duarte** nominates **Ben Okafor** for **📚 Knowledge Sharer (Gold)**\n"
        "> Wrote our guide for new colleagues.\n"
        "> Answers every question below.\n"
        "[Evidence](https://wiki.example/guide) · [The message](https://chat.example/m/1)\n"
        "---\n"
        "What it takes: Teaches others.\nSay what was taught.\n"
        "Gold: A year of sessions.\n"
        "nominated by the same person 2 times before · has Bronze and Silver already\n"
        "* **Cleo Martin** asked\n"
        "  > Who uses that guide?\n"
        "* **Ana Duarte** answered\n"
        "  > All of us.\n"
        "* **Cleo Martin** adds\n"
        "  > Saved my first week.\n"
        "* **Dai Tran** adds\n"
        "  > Mine too.\n"
        "* Does another tier fit better?\n"
        "  [ Another tier ]\n"
        "step 2 of 3 · approved by **Cleo Martin** · 1 more is needed\n"
        "[! Approve ] [ Ask ] [ Decline ]\n"
        "-- You get this because you decide on this badge."
    )
    assert actions("nomination_review_whole") == [
        "nominate tier",
        "nominate approve",
        "nominate ask",
        "nominate decline",
    ]


def test_what_was_decided_leaves_nothing_to_decide():
    for state in ("declined", "expired", "withdrawn", "agreed", "waits"):
        assert actions(f"nomination_review_{state}") == []
    assert actions("nomination_review_approved") == ["award revoke"]
    declined = shown(card("nomination_review_declined"))
    assert declined.startswith("Declined by **Cleo Martin**\n")
    assert "> Not quite yet.\n" in declined


def test_a_decline_is_kind_and_its_reason_is_quoted():
    assert shown(card("nomination_declined")) == (
        "**Ben Okafor** doesn't get **📚 Knowledge Sharer (Gold)** this time\n"
        "**Cleo Martin** writes:\n"
        "> Not quite yet.\n"
        "Thank you for seeing what **Ben Okafor** does. "
        "You can nominate again when there is more to tell.\n"
        "[ Nominate again ]\n"
        "-- You alone are told, because you nominated."
    )


def test_the_nominator_can_take_it_back_and_answer():
    assert actions("nomination_receipt") == ["nominate withdraw"]
    assert actions("nomination_receipt_awarded") == []
    assert actions("nomination_asked") == ["nominate answer", "nominate withdraw"]
    assert actions("nomination_asked_answered") == []
    [again] = buttons_of(card("nomination_noted_withdrawn"))
    assert again.values["badge"] == "knowledge-sharer"
    assert again.values["nominee"] == ("U2",)


def test_an_award_is_told_in_the_nominators_words():
    assert shown(card("award_announced")) == (
        "🏅 <@U2|Ben Okafor> earns **📚 Knowledge Sharer (Gold)**\n"
        "> Wrote our guide for new colleagues.\n"
        "> Answers every question below.\n"
        "Teaches others.\n"
        "nominated by **Ana Duarte**\n"
        "[ Nominate somebody ]\n"
        "-- Whose work do you see?"
    )
    told = shown(card("award_told_manager", platform="teams"))
    assert "“@Laurel preferences” turns such messages off." in told


def test_why_an_award_was_taken_back_is_for_two_alone():
    for name, is_told in (("others", False), ("holder", True), ("revoker", True)):
        assert ("Given by mistake." in shown(card(f"award_revoked_{name}"))) == is_told
    assert "Ben" not in shown(card("award_revoked_others"))


def test_a_list_never_grows_too_long():
    scene = scenes()["nomination_review_whole"]
    assert isinstance(scene, NominationReview)
    many = replace(
        scene,
        nomination=replace(scene.nomination, endorsed=scene.nomination.endorsed * 10),
        notes=scene.notes * 10,
    )
    assert_sound(card_for(many, "en", "UTC"))
