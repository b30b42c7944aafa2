"""The daily digest of seconds: once for each, of what they were not told yet."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from commands.room import Room
from domain.messages import SecondsDigest
from domain.people import PersonFacts, PersonRef
from scheduler.schedules import Schedules
from storage.codec import load_message
from storage.session import Database
from tests.support.rooms import BEN, CLEO, NOW, House, filled, house, typed

# The Wednesday of NOW, 16:00 in Berlin, after all that these tests do.
FOUR = datetime(2026, 11, 18, 15, tzinfo=UTC)
DAY = timedelta(days=1)
EMMA, FINN = PersonRef("emma"), PersonRef("finn")


@pytest.fixture
async def home(database: Database) -> House:
    opened = house(database)
    people = opened.directory.people
    people["emma"] = PersonFacts("emma", "Emma Kowalski", locale="de", zone="Europe/Warsaw")
    people["finn"] = PersonFacts("finn", "Finn O'Brien")
    return opened


async def thanks(home: House, *to: PersonRef, text: str = "great discovery call") -> UUID:
    """Ana thanks somebody; the id of the kudos."""
    await home.run(typed(*to, f" {text}"))
    [(found,)] = await home.rows("SELECT id FROM kudos ORDER BY id DESC LIMIT 1")
    assert isinstance(found, UUID)
    return found


async def seconds(home: House, who: PersonRef, kudos: UUID, command: str = "second") -> None:
    reply = await home.run(filled({"kudos": str(kudos)}, command=command, actor=who))
    assert not reply.refused, reply


async def run_at(home: House, now: datetime, room: Room | None = None) -> int:
    await home.rows("DELETE FROM schedule WHERE command <> 'seconds digest'")
    return await Schedules(home.database, room or home.room, lambda: now).run_due()


async def digests(home: House) -> dict[str, SecondsDigest]:
    """What was queued so far, by reader."""
    rows = await home.rows(
        "SELECT destination ->> 'person', message::text FROM delivery"
        " WHERE message ->> 'kind' = 'seconds_digest'"
    )
    found = {str(row[0]): load_message(str(row[1])) for row in rows}
    assert len(found) == len(rows)
    return {name: one for name, one in found.items() if isinstance(one, SecondsDigest)}


def told(digest: SecondsDigest) -> list[tuple[str, int, list[str]]]:
    return [
        (one.message, one.seconds, [who.name for who in one.seconders]) for one in digest.entries
    ]


async def prefers(home: House, name: str, **preferences: Any) -> None:
    await home.rows(
        "UPDATE person SET preferences = $2 WHERE name = $1", name, json.dumps(preferences)
    )


async def test_each_recipient_hears_once_a_day_of_all_who_joined(home: House) -> None:
    one = await thanks(home, BEN, EMMA)
    two = await thanks(home, BEN, text="the deck that saved my week")
    await seconds(home, CLEO, one)
    await seconds(home, CLEO, two)
    await seconds(home, FINN, two)
    assert await run_at(home, FOUR - timedelta(seconds=1)) == 0
    assert await run_at(home, FOUR) == 1

    found = await digests(home)
    assert sorted(found) == ["ben", "emma"]
    assert found["ben"].total == 2
    assert told(found["ben"]) == [
        ("the deck that saved my week", 2, ["Cleo Marchetti", "Finn O'Brien"]),
        ("great discovery call", 1, ["Cleo Marchetti"]),
    ]
    assert told(found["emma"]) == [("great discovery call", 1, ["Cleo Marchetti"])]
    [(locale, zone)] = await home.rows(
        "SELECT locale, zone FROM delivery WHERE destination ->> 'person' = 'emma'"
        " AND message ->> 'kind' = 'seconds_digest'"
    )
    assert (locale, zone) == ("de", "Europe/Warsaw")

    assert await run_at(home, FOUR + DAY) == 1
    assert len(await digests(home)) == 2


async def test_the_next_digest_tells_what_came_after_the_last(home: House) -> None:
    kudos = await thanks(home, BEN)
    await seconds(home, CLEO, kudos)
    await run_at(home, FOUR)
    await home.rows("DELETE FROM delivery")
    await seconds(home, FINN, kudos)
    await run_at(home, FOUR + DAY)
    assert told((await digests(home))["ben"]) == [("great discovery call", 1, ["Finn O'Brien"])]


async def test_any_number_of_replicas_tell_it_once(home: House) -> None:
    await seconds(home, CLEO, await thanks(home, BEN))
    await asyncio.gather(*(run_at(home, FOUR) for _ in range(4)))
    await run_at(home, FOUR)
    assert len(await digests(home)) == 1


async def test_what_fails_before_its_commit_is_told_by_the_next_try(home: House) -> None:
    await seconds(home, CLEO, await thanks(home, BEN))
    await home.rows("ALTER TABLE pgqueuer RENAME TO away")
    await run_at(home, FOUR)
    assert await home.rows("SELECT count(*) FROM second WHERE told_at IS NULL") == [(1,)]
    await home.rows("ALTER TABLE away RENAME TO pgqueuer")
    await run_at(home, FOUR + timedelta(minutes=2))
    assert len(await digests(home)) == 1


@pytest.mark.parametrize(
    "preferences", [{"seconds": "off"}, {"seconds": "each"}, {"direct_messages": False}]
)
async def test_who_does_not_want_it_is_not_told_then_or_later(
    home: House, preferences: dict[str, Any]
) -> None:
    kudos = await thanks(home, BEN, EMMA)
    await prefers(home, "Ben Okafor", **preferences)
    await seconds(home, CLEO, kudos)
    await run_at(home, FOUR)
    assert sorted(await digests(home)) == ["emma"]
    await prefers(home, "Ben Okafor")
    await run_at(home, FOUR + DAY)
    assert sorted(await digests(home)) == ["emma"]
    assert await home.rows("SELECT count(*) FROM second WHERE told_at IS NULL") == [(0,)]


async def test_what_was_taken_back_or_withdrawn_is_not_told(home: House) -> None:
    one, two = await thanks(home, BEN), await thanks(home, EMMA)
    await seconds(home, CLEO, one)
    await seconds(home, CLEO, one, "unsecond")
    await seconds(home, CLEO, two)
    await home.rows("UPDATE kudos SET withdrawn_at = now() WHERE id = $1", two)
    await run_at(home, FOUR)
    assert await digests(home) == {}
    # Whoever changes their mind again is told of after all.
    await seconds(home, CLEO, one)
    await run_at(home, FOUR + DAY)
    assert sorted(await digests(home)) == ["ben"]


async def test_ten_kudos_are_shown_those_with_most_seconds_first(home: House) -> None:
    ids = [await thanks(home, BEN, text=f"thanks for the number {number}") for number in range(12)]
    for kudos in ids:
        await seconds(home, CLEO, kudos)
    await seconds(home, FINN, ids[0])
    await run_at(home, FOUR)
    digest = (await digests(home))["ben"]
    assert (len(digest.entries), digest.total) == (10, 12)
    shown = [one.message.split()[-1] for one in digest.entries]
    assert shown == ["0", "11", "10", "9", "8", "7", "6", "5", "4", "3"]


async def test_it_waits_for_the_end_of_quiet_hours_as_the_clock_really_is(home: House) -> None:
    await seconds(home, CLEO, await thanks(home, EMMA))
    await prefers(home, "Emma Kowalski", quiet_from="22:00:00", quiet_until="07:00:00")
    # The run of 16:00 is made up for at 23:00 in Warsaw.
    await run_at(home, FOUR + timedelta(hours=7))
    [(waits,)] = await home.rows(
        "SELECT not_before - created_at FROM delivery WHERE message ->> 'kind' = 'seconds_digest'"
    )
    assert isinstance(waits, timedelta)
    assert abs(waits - timedelta(hours=8)) < timedelta(minutes=1)


async def test_it_goes_to_an_account_in_use_and_to_one_only(home: House) -> None:
    kudos = await thanks(home, BEN, EMMA)
    await seconds(home, CLEO, kudos)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id IN ('emma', 'ben')")
    # Ben has another account, in a second workspace of the organisation.
    await home.rows(
        "INSERT INTO workspace (id, organization_id, platform, external_id, name, created_at)"
        " SELECT gen_random_uuid(), organization_id, 'other', 'O1', 'Other', now() FROM workspace"
    )
    await home.rows(
        "INSERT INTO identity (id, workspace_id, person_id, external_id, name, fetched_at)"
        " SELECT gen_random_uuid(), workspace.id, identity.person_id, 'benedict', 'Ben', now()"
        " FROM workspace, identity"
        " WHERE workspace.platform = 'other' AND identity.external_id = 'ben'"
    )
    await run_at(home, FOUR)
    found = await home.rows(
        "SELECT workspace.platform, destination ->> 'person' FROM delivery"
        " JOIN workspace ON workspace.id = workspace_id"
        " WHERE message ->> 'kind' = 'seconds_digest'"
    )
    assert found == [("other", "benedict")]


async def test_a_day_without_seconds_tells_nobody(home: House) -> None:
    await thanks(home, BEN)
    assert await run_at(home, NOW + DAY) == 1
    assert await digests(home) == {}
