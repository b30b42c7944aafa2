"""Dry runs of badges, and who has one, as admins see them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.texts import languages, plain
from bot.views import card_for, form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState
from domain.badges import Tier
from domain.messages import BadgesImported, Coaching, DryRun, ImportedBadge, Source, TierTried, Who
from tests.bot.golden.badge_scenes import STARTED, dry_run, trials
from tests.bot.views.samples import assert_sound, buttons_of, shown

CARDS = trials("Ana")
EDIT = COMMANDS["badge edit"]


def form(run, locale="en", **changes):
    return form_for(FormRequest(EDIT, {}, FormState("n"), trial=run, **changes), locale, "state")


def said(run, locale="en"):
    """What stands above the form, a line for each paragraph."""
    return [plain(node.spans) for node in form(run, locale).intro]


def run_of(count, **changes):
    people = tuple(Who(f"Person {n}") for n in range(min(count, 10)))
    since = STARTED if count else None
    return DryRun((TierTried(Tier.GOLD, count, 0, since, people),), **changes)


def test_the_form_says_who_would_earn_what_and_how_they_get_it():
    assert said(dry_run()) == [
        "Not published yet. By what has happened so far:",
        (
            "Bronze: 3 people would earn it, the first since 2 Mar 2026: Ana Duarte, Ben Okafor "
            "and Cleo Martin · 8 have it already"
        ),
        "Silver: 1 person would earn it, since 20 Apr 2026: Ana Duarte",
        "Gold: nobody would earn it yet",
        "Once it is published, they get it quietly: a direct message each, no post in a channel.",
    ]
    assert form(dry_run()).submit == "Publish"
    assert form(None).submit == "Save"
    assert form(None).intro == ()


def test_ten_are_named_and_of_more_the_first_and_how_many_others():
    assert said(run_of(10))[1].endswith("Person 7, Person 8 and Person 9")
    assert said(run_of(11))[1].endswith("Person 6, Person 7 and 3 others")
    assert said(run_of(1234))[1].endswith("Person 7 and 1,226 others")


def test_what_was_left_out_is_told():
    run = run_of(
        2,
        roles=("RevOps", "Account Executive"),
        unknown=("deal.won",),
        counted_from=datetime(2026, 4, 30, 23, 0, tzinfo=UTC),
        is_limited=True,
        zone="Europe/Berlin",
    )
    assert said(run)[2:] == [
        "Only RevOps or Account Executive count.",
        "I know of no deal.won yet, so nobody has reached what asks for it.",
        "Counted from 1 May 2026 on: there is more history than I can read at once.",
        "Its limits hold: some get it only when their turn comes.",
        "Once it is published, they get it quietly: a direct message each, no post in a channel.",
    ]
    # Nobody gets anything then.
    assert said(run_of(0, is_limited=True))[1:] == ["Gold: nobody would earn it yet"]


def test_what_stands_above_a_form_is_parted():
    source = Source("Words")
    request = FormRequest(
        EDIT, {}, FormState("n", source=source), coaching=Coaching(("name_what",)), trial=run_of(1)
    )
    kinds = [type(node).__name__ for node in form_for(request, "en", "state").intro]
    assert kinds.count("Divider") == 2
    assert kinds[0] != "Divider"


@pytest.mark.parametrize("locale", languages())
def test_every_language_says_as_much(locale):
    assert len(said(dry_run(), locale)) == 5
    for message in CARDS.values():
        assert_sound(card_for(message, locale, "UTC", "slack"))
    assert len(form(dry_run(), locale).submit) <= 24


def test_one_card_has_everybody_who_would_earn_it():
    text = shown(card_for(CARDS["badge_tried"], "en", "UTC", "slack"))
    assert text.split("\n")[1:6] == [
        "**Bronze**: 3 people would earn it, the first since 2 Mar 2026 · 8 have it already",
        "**Silver**: 1 person would earn it, since 20 Apr 2026",
        "**Gold**: nobody would earn it yet",
        "* **Ana Duarte** · Bronze · since 2 Mar 2026",
        "* **Ben Okafor** · Bronze · since 2 Mar 2026",
    ]


def test_the_pages_lead_on_and_back_to_the_badge():
    many = replace(CARDS["badge_tried"], page=2, pages=3)
    ways = buttons_of(card_for(many, "en", "UTC", "slack"))
    assert [(one.action, (one.values or {}).get("page")) for one in ways] == [
        ("badge try", "1"),
        ("badge try", "3"),
        ("laurel badges", None),
    ]
    assert len({(one.values or {})["badge"] for one in ways}) == 1


def test_each_who_has_it_can_lose_it_again():
    card = card_for(CARDS["badge_holders"], "en", "UTC", "slack")
    assert shown(card).split("\n")[:4] == [
        "📚 **Knowledge Sharer**",
        "12 people have it: 8 Bronze and 4 Silver",
        "* **Ana Duarte** · Bronze · 2 Mar 2026",
        "  [ Take it back ]",
    ]
    ways = [one for one in buttons_of(card) if one.action == "award revoke"]
    assert all(one.opens_form for one in ways)
    assert len({(one.values or {})["award"] for one in ways}) == 4
    nobody = card_for(CARDS["badge_holders_nobody"], "en", "UTC", "slack")
    assert "Nobody has it yet" in shown(nobody)


def test_an_import_names_people_where_one_badge_is_tried():
    tried = ImportedBadge("Helper", "added", run=dry_run())
    one = shown(card_for(BadgesImported((tried,), is_trial=True), "en", "UTC", "slack"))
    two = shown(card_for(BadgesImported((tried, tried), is_trial=True), "en", "UTC", "slack"))
    figures = "Bronze: 3 people would earn it, the first since 2 Mar 2026"
    assert f"{figures}: Ana Duarte, Ben Okafor and Cleo Martin · 8 have it already" in one
    assert two.count(f"{figures} · 8 have it already") == 2
    for text in (one, two):
        assert text.count("they get it quietly") == 1
