"""`/laurel profile`: badges, what comes next, recent kudos, and to whom they are open."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from commands.base import Reply, Turn
from domain.badges import Badge, Nominators, Review, Tier, TierRule
from domain.chat_events import BADGE_AWARDED, KUDOS_RECEIVED
from domain.clock import Period
from domain.criteria import Criterion, Window, WindowKind
from domain.messages import Home, Profile
from domain.people import GroupRef, NameRef, PersonRef
from domain.settings import Boards, Posts, Settings
from storage.codec import dump_message, dump_settings, load_message
from storage.session import Database
from tests.support.afterwards import give
from tests.support.earning import pass_time, publish
from tests.support.nominating import UNREVIEWED, create, id_of, nominate, settle_in
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, filled, house, only_problem

QUARTER = Window(WindowKind.PERIOD, period=Period.QUARTER)
BY_THREE = Criterion(
    "distinct", KUDOS_RECEIVED, (("value", "teamwork"),), "giver", at_least=3, window=QUARTER
)
FIVE = Criterion("count", KUDOS_RECEIVED, at_least=5)
EMMA = PersonRef("emma")


@pytest.fixture
async def home(database: Database) -> House:
    """An organisation without badges."""
    opened = house(database)
    await settle_in(opened, ANA, BEN, CLEO, EMMA)
    return opened


def asked(actor: PersonRef = BEN, **values: Any) -> Turn:
    return filled(values, command="laurel profile", actor=actor, conversation=None)


def profile(reply: Reply) -> Profile:
    assert isinstance(reply.message, Profile), reply
    return reply.message


async def seen(home: House, actor: PersonRef = BEN, **values: Any) -> Profile:
    return profile(await home.run(asked(actor, **values)))


async def set_up(home: House, **changes: Any) -> None:
    await home.rows("UPDATE organization SET settings = $1", dump_settings(Settings(**changes)))


async def award(home: House, *tiers: Tier, person: PersonRef = BEN, slug: str = "quick") -> None:
    """Somebody is awarded these tiers of a badge that needs no review, one after the other."""
    await create(home, UNREVIEWED, slug)
    for days, tier in enumerate(tiers):
        values = {"badge": slug, "tier": tier}
        await nominate(home, person, values=values, now=NOW + timedelta(days=days))


def held(found: Profile) -> list[tuple[str, str]]:
    return [(one.badge.slug, one.tier) for one in found.held]


def ahead(found: Profile) -> list[tuple[str, str, int, int]]:
    """What comes next by itself: badge, tier, what there is and what is missing."""
    return [(one.badge.slug, one.tier, one.missing.have, one.missing.missing) for one in found.next]


# --- one's own -----------------------------------------------------------------------------------


async def test_somebody_new_has_a_profile_with_nothing_in_it(home: House) -> None:
    reply = await home.run(asked())
    assert profile(reply) == Profile(None, (), 0, (), 1, 1)
    assert not reply.in_place


async def test_of_each_badge_the_highest_tier_is_shown_since_when_it_is_held(home: House) -> None:
    await award(home, Tier.BRONZE, Tier.GOLD)
    await award(home, Tier.SILVER, slug="other")
    found = await seen(home)
    assert held(found) == [("quick", "gold"), ("other", "silver")]
    assert found.held[0].awarded_at == NOW + timedelta(days=1)
    assert (found.held[0].badge.name, found.held[0].badge.icon) == ("Quick Thanks", "⚡")
    assert found.held_count == 2


async def test_what_was_revoked_is_nowhere_and_what_was_archived_stays(home: House) -> None:
    await award(home, Tier.BRONZE, Tier.GOLD)
    await award(home, Tier.SILVER, slug="other")
    await home.rows("UPDATE award SET revoked_at = now() WHERE tier = 'gold'")
    await home.rows("UPDATE badge SET archived_at = now()")
    found = await seen(home)
    assert held(found) == [("other", "silver"), ("quick", "bronze")]
    assert (found.next, found.by_nomination) == ((), ())


async def test_a_badge_keeps_the_name_that_it_was_earned_under(home: House) -> None:
    await award(home, Tier.BRONZE)
    await publish(home, "quick", (Tier.GOLD, FIVE))
    found = await seen(home)
    assert found.held[0].badge.name == "Quick Thanks"
    assert found.next[0].badge.name == "Quick"


async def test_what_is_missing_is_counted_from_what_happened(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE), (Tier.GOLD, FIVE))
    await publish(home, "thanked", (Tier.BRONZE, FIVE))
    for giver in (ANA, CLEO, ANA):
        await give(home, BEN, words=" saved my demo #teamwork", actor=giver)
    await pass_time(home)
    # Two of three are closer than three of five.
    assert ahead(await seen(home)) == [
        ("helper", "silver", 2, 1),
        ("thanked", "bronze", 3, 2),
    ]
    assert ahead(await seen(home, ANA)) == [
        ("helper", "silver", 0, 3),
        ("thanked", "bronze", 0, 5),
    ]


async def test_once_it_is_earned_the_next_tier_comes(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE), (Tier.GOLD, FIVE))
    for giver in (ANA, CLEO, EMMA):
        await give(home, BEN, words=" saved my demo #teamwork", actor=giver)
    await pass_time(home)
    found = await seen(home)
    assert held(found) == [("helper", "silver")]
    assert ahead(found) == [("helper", "gold", 3, 2)]


async def test_a_new_quarter_begins_anew(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await give(home, BEN, words=" saved my demo #teamwork")
    await pass_time(home)
    later = replace(asked(), now=NOW + timedelta(days=60))
    assert ahead(profile(await home.run(later))) == [("helper", "silver", 0, 3)]


async def test_the_badges_that_a_condition_asks_for_are_named(home: House) -> None:
    has_helper = Criterion("count", BADGE_AWARDED, (("badge", "helper"), ("tier", "silver")))
    gone = Criterion("count", BADGE_AWARDED, (("badge", "gone"),))
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await publish(home, "hero", (Tier.GOLD, Criterion("all", parts=(has_helper, gone))))
    found = await seen(home)
    [hero] = [one for one in found.next if one.badge.slug == "hero"]
    assert [one.name for one in hero.named] == ["Helper"]


async def test_what_other_roles_can_earn_and_what_is_archived_does_not_come(home: House) -> None:
    await publish(home, "closer", (Tier.SILVER, FIVE), roles=("account executive",))
    await publish(home, "old", (Tier.SILVER, FIVE))
    await home.rows("UPDATE badge SET archived_at = now() WHERE slug = 'old'")
    assert ahead(await seen(home)) == []
    await home.rows("UPDATE person SET role = 'Account Executive'")
    assert ahead(await seen(home)) == [("closer", "silver", 0, 5)]


async def test_badges_by_nomination_alone_say_how_to_get_one(home: House) -> None:
    mentor = Badge("Mentor", "🌱", nominators=Nominators.MANAGERS, review=Review(()))
    badge_id = await create(home, mentor, "mentor")
    await create(home, replace(UNREVIEWED, tiers=(TierRule(Tier.BRONZE),)), "quick")
    await publish(home, "helper", (Tier.BRONZE, None), (Tier.SILVER, BY_THREE))
    await nominate(home, BEN, values={"badge": "quick"})
    [one] = (await seen(home)).by_nomination
    assert (one.badge_id, one.badge.name, one.tier) == (badge_id, "Mentor", Tier.BRONZE)
    assert one.nominators is Nominators.MANAGERS


async def test_the_latest_kudos_that_one_received_are_there(home: House) -> None:
    for number in range(6):
        now = NOW + timedelta(hours=number)
        await give(home, BEN, words=f" thanks for the number {number}", now=now)
    await give(home, ANA, words=" this one is not for Ben", actor=BEN)
    found = await seen(home)
    assert [one.kudos.message for one in found.recent] == [
        f"thanks for the number {number}" for number in (5, 4, 3, 2, 1)
    ]


async def test_a_hundred_badges_are_read_a_page_at_a_time(home: House) -> None:
    for number in range(14):
        await create(home, UNREVIEWED, f"quick-{number:02}")
        await nominate(home, BEN, values={"badge": f"quick-{number:02}", "tier": "bronze"})
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await give(home, BEN, words=" saved my demo")
    shown = []
    for page in ("1", "2", "3"):
        reply = await home.run(asked(page=page))
        found = profile(reply)
        assert (reply.in_place, found.page, found.pages, found.held_count) == (
            True,
            int(page),
            3,
            14,
        )
        # What there is few of stands on the first page alone.
        assert bool(found.recent) == bool(found.next) == (page == "1")
        shown += held(found)
    assert len(set(shown)) == len(shown) == 14
    assert (await seen(home, page="9")).page == 3


async def test_it_is_kept_and_read_again(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, Criterion("any", parts=(BY_THREE, FIVE))))
    await award(home, Tier.BRONZE)
    found = await seen(home)
    assert found.next
    assert found.held
    assert load_message(dump_message(found)) == found


# --- other people's ------------------------------------------------------------------------------


async def test_of_others_badges_and_kudos_are_shown_and_never_what_comes_next(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await award(home, Tier.GOLD)
    await give(home, BEN, words=" saved my demo")
    await pass_time(home)
    found = await seen(home, CLEO, person=(BEN,))
    assert found.person is not None
    assert (found.person.name, found.person.external_id) == ("Ben Okafor", "ben")
    assert held(found) == [("quick", "gold")]
    assert (found.next, found.by_nomination) == ((), ())
    [recent] = found.recent
    assert (recent.kudos.message, recent.kudos.place) == ("saved my demo", None)


async def test_naming_oneself_is_asking_for_ones_own(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await home.rows("UPDATE person SET preferences = '{\"on_boards\": false}'")
    found = await seen(home, BEN, person=(BEN,))
    assert (found.person, ahead(found)) == (None, [("helper", "silver", 0, 3)])


async def test_private_kudos_show_to_those_concerned_alone(home: House) -> None:
    await give(home, BEN, words=" between the two of us")
    await home.rows("UPDATE kudos SET is_private = true")
    for reader, count in ((ANA, 1), (CLEO, 0), (EMMA, 0), (BEN, 1)):
        assert len((await seen(home, reader, person=(BEN,))).recent) == count, reader


async def test_what_was_given_where_not_everybody_reads_is_not_shown(home: House) -> None:
    await give(home, BEN, words=" saved my demo")
    await home.rows("UPDATE conversation SET is_private = true")
    assert (await seen(home, CLEO, person=(BEN,))).recent == ()
    assert len((await seen(home, BEN)).recent) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"boards": Boards.SELF_ONLY},
        {"boards": Boards.PSEUDONYMOUS},
        {"kudos_posts": Posts.PRIVATE},
    ],
)
async def test_where_the_organisation_shows_nobody_to_others_no_profile_is(
    home: House, changes: dict[str, Any]
) -> None:
    await award(home, Tier.GOLD)
    await set_up(home, **changes)
    assert codes(await home.run(asked(CLEO, person=(BEN,)))) == ["profile_private"]
    assert held(await seen(home)) == [("quick", "gold")]


async def test_who_wants_to_be_on_no_board_is_seen_by_nobody_else(home: House) -> None:
    await award(home, Tier.GOLD)
    await home.rows(
        "UPDATE person SET preferences = '{\"on_boards\": false}' WHERE id = $1",
        await id_of(home, BEN),
    )
    problem = only_problem(await home.run(asked(CLEO, person=(BEN,))))
    assert (problem.code, problem.field, problem.params["name"]) == (
        "profile_private",
        "person",
        "Ben Okafor",
    )
    assert held(await seen(home)) == [("quick", "gold")]


async def test_guests_and_those_from_elsewhere_see_their_own_only(home: House) -> None:
    for stranger in (PersonRef("xena"), PersonRef("gus")):
        assert codes(await home.run(asked(stranger, person=(BEN,)))) == ["profile_private"]
        assert (await seen(home, stranger)).person is None


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ((BEN, CLEO), "profile_people"),
        ((GroupRef("S1", "sales"),), "profile_people"),
        ((NameRef("cle"),), "recipient_not_found"),
        ((PersonRef("nobody", "Nobody"),), "profile_unknown"),
        ((PersonRef("bot"),), "profile_app"),
        ((PersonRef("ivo"),), "profile_inactive"),
        ((PersonRef("xena"),), "profile_external"),
    ],
)
async def test_whoever_has_no_profile_is_said_to_have_none(
    home: House, people: tuple[Any, ...], code: str
) -> None:
    problem = only_problem(await home.run(asked(person=people)))
    assert (problem.code, problem.field) == (code, "person")


# --- one's own page ------------------------------------------------------------------------------


async def test_ones_own_page_has_the_highest_badges_and_the_closest_tiers(home: House) -> None:
    for number in range(6):
        await award(home, Tier.BRONZE, slug=f"quick-{number}")
    await award(home, Tier.GOLD, slug="golden")
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    await publish(home, "untouched", (Tier.SILVER, replace(FIVE, where=(("value", "craft"),))))
    for number in range(3):
        criterion = replace(FIVE, at_least=5 + number)
        await publish(home, f"thanked-{number}", (Tier.SILVER, criterion))
    await give(home, BEN, words=" saved my demo #teamwork")
    await pass_time(home)
    reply = await home.run(filled({}, command="laurel home", actor=BEN, conversation=None))
    assert isinstance(reply.message, Home)
    page = reply.message
    assert (len(page.badges), page.badge_count) == (5, 7)
    assert page.badges[0].badge.slug == "golden"
    assert [one.badge.slug for one in page.next] == ["helper", "thanked-0", "thanked-1"]


async def test_ones_own_page_says_nothing_of_what_has_not_begun(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_THREE))
    reply = await home.run(filled({}, command="laurel home", actor=BEN, conversation=None))
    assert isinstance(reply.message, Home)
    assert (reply.message.badges, reply.message.next) == ((), ())
