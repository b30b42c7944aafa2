"""Tiers that progress by themselves: what people do is counted, and who reaches a tier gets it."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import pytest

from commands.counting import ProgressCount
from domain.badges import Rarity, Tier
from domain.chat_events import BADGE_AWARDED, KUDOS_GIVEN, KUDOS_RECEIVED, SECOND_RECEIVED
from domain.clock import Period
from domain.criteria import Criterion, States, Window, WindowKind, counted
from domain.people import PersonRef
from scheduler.earning import Earning
from storage.queries import badges
from storage.session import Database
from tests.support.afterwards import about, crowd, give
from tests.support.awarding import award
from tests.support.earning import pass_time, publish, standing_awards, wrong_progress
from tests.support.nominating import id_of, manage, settle_in
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, filled, house

DAY = timedelta(days=1)
MONTH = Window(WindowKind.PERIOD, period=Period.MONTH)
THANKED = Criterion("count", KUDOS_RECEIVED, at_least=2, window=MONTH)
BY_TWO = Criterion("distinct", KUDOS_RECEIVED, (("value", "teamwork"),), "giver", at_least=2)


@pytest.fixture
async def home(database: Database) -> House:
    """An organisation without badges, whose progress is counted."""
    opened = house(database)
    await settle_in(opened, ANA, BEN, CLEO)
    await pass_time(opened)
    return opened


async def messages(home: House, kind: str) -> list[tuple[object, ...]]:
    return await home.rows(
        "SELECT coalesce(destination ->> 'person', destination ->> 'conversation') FROM delivery"
        " WHERE message ->> 'kind' = $1 ORDER BY 1",
        kind,
    )


async def take_back(home: House) -> None:
    """An admin takes back the one award there is."""
    [(award_id,)] = await home.rows("SELECT id FROM award WHERE revoked_at IS NULL")
    await home.rows("UPDATE person SET is_admin = true WHERE id = $1", await id_of(home, ANA))
    reason = {"award": str(award_id), "reason": "given by mistake"}
    reply = await home.run(filled(reason, command="award revoke", actor=ANA))
    assert not reply.refused


async def test_who_reaches_a_tier_gets_it_and_everybody_concerned_is_told(home: House) -> None:
    await manage(home, CLEO, BEN)
    await publish(home, "helper", (Tier.SILVER, BY_TWO))
    await give(home, BEN, words=" saved my demo #teamwork")
    await pass_time(home)
    assert await standing_awards(home) == []

    await give(home, BEN, words=" shared her notes #teamwork", actor=CLEO)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "helper", "silver")]
    # It is announced where he was thanked last.
    assert await messages(home, "award_announced") == [("C1",)]
    assert await messages(home, "award_received") == [("ben",)]
    assert await messages(home, "award_told") == [("cleo",)]
    assert await home.rows(
        "SELECT metric, points FROM ledger_entry WHERE award_id IS NOT NULL"
    ) == [("badges", 1)]
    assert await home.count("earned") == 0
    assert await home.count("pending_event") == 0
    assert await wrong_progress(home) == {}


async def test_the_same_colleague_twice_is_one(home: House) -> None:
    await publish(home, "helper", (Tier.SILVER, BY_TWO))
    for _ in range(3):
        await give(home, BEN, words=" saved my demo #teamwork")
    await give(home, BEN, words=" saved my demo #customer-first", actor=CLEO)
    await pass_time(home)
    assert await standing_awards(home) == []


async def test_what_is_taken_back_before_it_is_awarded_counts_for_nothing(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    kudos = await give(home, BEN)
    await ProgressCount(home.database, lambda: NOW).run()
    assert await home.count("earned") == 1
    await home.run(about(kudos, "kudos undo"))
    await pass_time(home)
    assert await standing_awards(home) == []
    assert await home.count("earned") == 0


async def test_an_award_that_was_made_stays(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    kudos = await give(home, BEN)
    await pass_time(home)
    await home.run(about(kudos, "kudos undo"))
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]


async def test_another_value_moves_progress_from_one_badge_to_another(home: House) -> None:
    of = {
        slug: Criterion("count", KUDOS_RECEIVED, (("value", slug),))
        for slug in ("teamwork", "craft")
    }
    await publish(home, "crafty", (Tier.BRONZE, of["craft"]))
    kudos = await give(home, BEN, words=" saved my demo #teamwork")
    await pass_time(home)
    assert await standing_awards(home) == []
    edited = {"message": "saved my demo", "value": "craft", "recipients": (BEN,)}
    await home.run(about(kudos, "kudos edit", values=edited))
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "crafty", "bronze")]
    assert await wrong_progress(home) == {}


async def test_givers_and_seconds_count_too(home: House) -> None:
    giving = Criterion("distinct", KUDOS_GIVEN, of="recipient", at_least=2)
    seconded = Criterion("count", SECOND_RECEIVED, at_least=2)
    await publish(home, "generous", (Tier.BRONZE, giving))
    await publish(home, "seconded", (Tier.BRONZE, seconded))
    kudos = await give(home, BEN, CLEO)
    dai, emma = PersonRef("dai"), PersonRef("emma")
    for one in (dai, emma):
        await home.run(about(kudos, "second", one))
    await pass_time(home)
    assert await standing_awards(home) == [
        ("ana", "generous", "bronze"),
        ("ben", "seconded", "bronze"),
        ("cleo", "seconded", "bronze"),
    ]


async def test_a_badge_can_be_asked_for_by_the_next(home: House) -> None:
    has_bronze = Criterion("count", BADGE_AWARDED, (("badge", "first"), ("tier", "bronze")))
    more = Criterion("count", KUDOS_RECEIVED, at_least=1)
    await publish(home, "first", (Tier.BRONZE, more))
    await publish(home, "second", (Tier.GOLD, Criterion("all", parts=(has_bronze, more))))
    await give(home, BEN)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "first", "bronze"), ("ben", "second", "gold")]


async def test_of_several_tiers_reached_at_once_the_highest_is_awarded(home: House) -> None:
    twice = Criterion("count", KUDOS_RECEIVED, at_least=2)
    once = Criterion("count", KUDOS_RECEIVED)
    await publish(home, "thanked", (Tier.BRONZE, once), (Tier.SILVER, twice), (Tier.GOLD, None))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "silver")]
    assert await home.count("earned") == 0


async def test_what_was_reached_before_it_was_asked_for_is_told_to_its_people_alone(
    home: House,
) -> None:
    await manage(home, CLEO, BEN)
    await give(home, BEN)
    await give(home, BEN, actor=CLEO)
    await pass_time(home)
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]
    assert await messages(home, "award_announced") == []
    assert await messages(home, "award_told") == []
    assert await messages(home, "award_received") == [("ben",)]


async def test_of_who_wants_to_be_on_no_board_nobody_else_is_told(home: House) -> None:
    await manage(home, CLEO, BEN)
    await home.rows(
        """UPDATE person SET preferences = '{"on_boards": false}' WHERE id = $1""",
        await id_of(home, BEN),
    )
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]
    assert await messages(home, "award_announced") == []
    assert await messages(home, "award_told") == []
    assert await messages(home, "award_received") == [("ben",)]


async def test_another_condition_is_counted_from_all_that_happened(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED), rarity=Rarity(1, Period.YEAR))
    await give(home, BEN, CLEO)
    await give(home, BEN, CLEO)
    await pass_time(home)
    assert len(await standing_awards(home)) == 1
    assert await home.count("earned") == 1
    thrice = Criterion("count", KUDOS_RECEIVED, at_least=3)
    await publish(home, "thanked", (Tier.BRONZE, thrice))
    await pass_time(home)
    # Nobody waits any more for what is not asked for any more.
    assert await home.count("earned") == 0
    await give(home, BEN, CLEO)
    await pass_time(home)
    assert len(await standing_awards(home)) == 2
    assert await wrong_progress(home) == {}


async def test_a_rare_badge_waits_until_there_is_room(home: House) -> None:
    await publish(home, "rare", (Tier.BRONZE, THANKED), rarity=Rarity(1, Period.MONTH))
    await give(home, BEN, CLEO)
    await give(home, BEN, CLEO)
    await pass_time(home)
    assert len(await standing_awards(home)) == 1
    await pass_time(home, NOW + DAY)
    assert len(await standing_awards(home)) == 1
    await pass_time(home, NOW + 14 * DAY)
    assert await standing_awards(home) == [("ben", "rare", "bronze"), ("cleo", "rare", "bronze")]


async def test_who_has_another_role_waits_for_the_right_one(home: House) -> None:
    await publish(home, "for-reps", (Tier.BRONZE, THANKED), roles=("AE",))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    assert await standing_awards(home) == []
    await home.rows("UPDATE person SET role = 'ae' WHERE id = $1", await id_of(home, BEN))
    await pass_time(home, NOW + DAY)
    assert await standing_awards(home) == [("ben", "for-reps", "bronze")]


async def test_who_has_left_gets_nothing_until_they_are_back(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    await give(home, BEN)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'ben'")
    await pass_time(home)
    assert await standing_awards(home) == []
    await home.rows("UPDATE identity SET is_active = true")
    await pass_time(home, NOW + DAY)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]


async def test_what_was_taken_back_for_a_reason_does_not_come_again(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    await take_back(home)
    await give(home, BEN)
    await pass_time(home)
    await publish(home, "another", (Tier.BRONZE, BY_TWO))  # everybody is counted anew
    await pass_time(home)
    assert await standing_awards(home) == []
    assert await home.rows("SELECT sum(points) FROM ledger_entry WHERE metric = 'badges'") == [(0,)]
    assert await wrong_progress(home) == {}


async def test_an_archived_badge_is_earned_by_nobody(home: House) -> None:
    badge_id = await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN)
    await give(home, BEN)
    await ProgressCount(home.database, lambda: NOW).run()
    async with home.database.transaction() as tx:
        await badges.archive(tx.connection, badge_id, NOW)
    await pass_time(home)
    assert await standing_awards(home) == []
    async with home.database.transaction() as tx:
        await badges.archive(tx.connection, badge_id, None)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]


async def test_any_number_of_replicas_count_and_award_once(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED), (Tier.SILVER, BY_TWO))
    people = crowd(home, 12)
    for one in people:
        await home.run(about("", "second", one))
    await asyncio.gather(
        *(
            give(home, one, words=" great call #teamwork", actor=by)
            for one in people
            for by in (ANA, BEN)
        )
    )

    async def replica() -> None:
        await ProgressCount(home.database, lambda: NOW).run()
        await Earning(home.database, home.room, lambda: NOW).run()

    for _ in range(3):
        await asyncio.gather(*(replica() for _ in range(4)))
    held = await standing_awards(home)
    assert held == sorted((one.external_id, "thanked", "silver") for one in people)
    assert len(await messages(home, "award_received")) == 12
    assert await wrong_progress(home) == {}


async def test_counting_beside_those_who_write_loses_nothing_and_doubles_nothing(
    home: House,
) -> None:
    await publish(home, "thanked", (Tier.BRONZE, Criterion("count", KUDOS_RECEIVED, at_least=9)))

    async def write() -> None:
        for i in range(10):
            kudos = await give(home, BEN, actor=ANA if i % 2 else CLEO)
            if i % 3 == 0:
                await home.run(about(kudos, "kudos undo", ANA if i % 2 else CLEO))

    async def count() -> None:
        for i in range(30):
            if i % 7 == 0:  # another condition, so that everybody is counted anew meanwhile
                await publish(
                    home, "other", (Tier.BRONZE, Criterion("count", KUDOS_GIVEN, at_least=50 + i))
                )
            await ProgressCount(home.database, lambda: NOW).run()
            await asyncio.sleep(0.005)

    await asyncio.gather(write(), write(), count())
    await ProgressCount(home.database, lambda: NOW).run()
    assert await home.count("pending_event") == 0
    assert await wrong_progress(home) == {}


async def test_of_all_that_wait_nobody_gets_a_lower_tier_before_the_higher(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    once, twice = Criterion("count", KUDOS_RECEIVED), THANKED
    await publish(home, "thanked", (Tier.BRONZE, once), (Tier.SILVER, twice))
    await give(home, BEN)
    await give(home, BEN)
    await ProgressCount(home.database, lambda: NOW).run()
    # Bronze came first, and there is no room for both among those that are looked at together.
    await home.rows("UPDATE earned SET due_at = due_at - interval '1 s' WHERE tier = 'bronze'")
    monkeypatch.setattr("scheduler.earning.AT_ONCE", 1)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "silver")]
    assert await home.count("earned") == 0


async def test_who_cannot_be_awarded_keeps_nobody_waiting(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    archived = await publish(home, "archived", (Tier.BRONZE, THANKED))
    broken = await publish(home, "broken", (Tier.BRONZE, THANKED))
    for _ in range(2):
        await give(home, BEN)
    await ProgressCount(home.database, lambda: NOW).run()
    await publish(home, "thanked", (Tier.BRONZE, Criterion("count", KUDOS_GIVEN)))
    await ProgressCount(home.database, lambda: NOW).run()
    # Archived, and not counted since; and one whose award goes wrong, whyever.
    await home.rows("UPDATE badge SET archived_at = $2 WHERE id = $1", archived, NOW)
    await home.rows(
        "ALTER TABLE award ADD CONSTRAINT broken CHECK (badge_id <> '" + str(broken) + "')"
    )
    monkeypatch.setattr("scheduler.earning.AT_ONCE", 1)
    for _ in range(3):
        await Earning(home.database, home.room, lambda: NOW).run()
    assert await standing_awards(home) == [("ana", "thanked", "bronze")]
    assert await home.count("earned") == 2
    assert await Earning(home.database, home.room, lambda: NOW).run() == 0


async def test_what_cannot_be_counted_in_one_organisation_stops_no_other(home: House) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await home.rows(
        "WITH first AS (INSERT INTO organization (id, name, zone, created_at)"
        " VALUES ('00000000-0000-0000-0000-000000000001', 'First', 'UTC', $1) RETURNING id)"
        " INSERT INTO pending_event (organization_id, events, at) SELECT id, 'no events', $1"
        " FROM first",
        NOW,
    )
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "thanked", "bronze")]
    assert await home.count("pending_event") == 1


async def test_who_is_counted_anew_for_long_keeps_no_other_organisation_waiting(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    await give(home, BEN, CLEO)
    await home.rows(
        "INSERT INTO organization (id, name, zone, created_at)"
        " VALUES ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'Last', 'UTC', $1)",
        NOW,
    )
    monkeypatch.setattr("commands.counting.PEOPLE_AT_ONCE", 1)
    monkeypatch.setattr("commands.counting.MOST_SECONDS", 0.0)
    await ProgressCount(home.database, lambda: NOW).run()
    assert await home.rows("SELECT counted_to IS NULL FROM counting ORDER BY organization_id") == [
        (False,),
        (True,),
    ]
    for _ in range(4):
        await ProgressCount(home.database, lambda: NOW).run()
    assert await home.rows("SELECT DISTINCT counted_to FROM counting") == [(None,)]
    assert await wrong_progress(home) == {}


async def test_who_has_more_waits_for_nothing_less(home: House) -> None:
    once, twice = Criterion("count", KUDOS_RECEIVED), THANKED
    await publish(home, "thanked", (Tier.BRONZE, once), (Tier.SILVER, twice))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    await publish(home, "another", (Tier.BRONZE, BY_TWO))  # everybody is counted anew
    await ProgressCount(home.database, lambda: NOW).run()
    assert await home.count("earned") == 0
    await take_back(home)
    await publish(home, "another", (Tier.BRONZE, THANKED))
    await pass_time(home)
    assert await standing_awards(home) == [("ben", "another", "bronze")]


async def test_what_was_nominated_for_and_taken_back_does_not_come_by_itself(home: House) -> None:
    badge_id = await publish(home, "for-reps", (Tier.BRONZE, THANKED), roles=("AE",))
    await give(home, BEN)
    await give(home, BEN)
    await pass_time(home)
    assert await home.count("earned") == 1
    # Somebody awards it to him while he waits for the right role.
    await award(home, badge_id, BEN)
    assert await home.count("earned") == 0
    await take_back(home)
    await home.rows("UPDATE person SET role = 'ae'")
    await pass_time(home, NOW + DAY)
    assert await standing_awards(home) == []


async def test_while_many_are_counted_anew_turns_go_on(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await publish(home, "thanked", (Tier.BRONZE, THANKED))
    monkeypatch.setattr("commands.counting.counted", slowly)
    counting = asyncio.create_task(ProgressCount(home.database, lambda: NOW).run())
    await asyncio.sleep(0.1)
    await give(home, BEN)
    assert not counting.done()
    await counting
    await ProgressCount(home.database, lambda: NOW).run()
    assert await wrong_progress(home) == {}


def slowly(*arguments: Any) -> dict[str, States]:
    """Counts as if there were very much to count."""
    time.sleep(1)
    return counted(*arguments)
