"""What was posted long ago is forgotten once it can no longer change."""

import uuid
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from commands.facts import Facts
from scheduler import housekeeping
from scheduler.housekeeping import Housekeeping
from storage.ids import first_id
from storage.session import Database
from tests.support.nominating import UNREVIEWED, create, nominate, settle_in
from tests.support.rooms import ANA, BEN, House, house, typed

LONG_AGO = datetime.now(UTC) - timedelta(days=91)
LATELY = datetime.now(UTC) - timedelta(days=89)


@pytest.fixture
async def home(database: Database) -> House:
    """A room where Ana thanked Ben, of which nothing is left but the kudos."""
    opened = house(database)
    await opened.run(typed(BEN, " great discovery call", actor=ANA))
    await opened.rows("DELETE FROM delivery")
    return opened


def keeper(home: House) -> Housekeeping:
    return Housekeeping(home.database, Facts(home.database, {}), ("testing",))


async def posted(
    home: House,
    name: str,
    *,
    at: datetime = LONG_AGO,
    state: str = "sent",
    part: str | None = None,
    subject: str | None = None,
) -> None:
    """A delivery that was made at that moment; `name` tells it from others."""
    id_ = UUID(int=first_id(at).int + uuid.uuid4().int % 2**60)
    await home.rows(
        "INSERT INTO delivery (id, organization_id, workspace_id, state, destination, pace_key,"
        " created_at, sent_at, part, subject)"
        " SELECT $1, organization_id, id, $2::text, '{}', $3, $4::timestamptz,"
        " CASE WHEN $2 = 'sent' THEN $4::timestamptz END, $5, $6 FROM workspace",
        id_,
        state,
        name,
        at,
        part,
        subject,
    )


async def left(home: House) -> list[str]:
    return [str(row[0]) for row in await home.rows("SELECT pace_key FROM delivery ORDER BY 1")]


async def subject_of(home: House) -> str:
    [(kudos,)] = await home.rows("SELECT id FROM kudos")
    return f"kudos:{kudos}"


async def test_what_ended_long_ago_is_forgotten_and_nothing_else(home: House) -> None:
    for state in ("sent", "failed", "dropped", "waiting", "leased"):
        await posted(home, f"old {state}", state=state)
        await posted(home, f"young {state}", state=state, at=LATELY)
    await keeper(home).forget()
    assert await left(home) == [
        "old leased",
        "old waiting",
        "young dropped",
        "young failed",
        "young leased",
        "young sent",
        "young waiting",
    ]


async def test_what_was_updated_lately_counts_from_then(home: House) -> None:
    await posted(home, "updated")
    await home.rows("UPDATE delivery SET sent_at = now()")
    await keeper(home).forget()
    assert await left(home) == ["updated"]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ("via = 'command'", ["card"]),
        ("via = 'reaction'", ["card", "received"]),
        ("withdrawn_at = now()", []),
        ("via = 'reaction', withdrawn_at = now()", []),
    ],
)
async def test_a_card_is_kept_while_it_can_change(
    home: House, change: str, kept: list[str]
) -> None:
    subject = await subject_of(home)
    await posted(home, "card", part="card", subject=subject)
    await posted(home, "failed card", part="card", subject=subject, state="failed")
    await posted(home, "received", part="received", subject=subject)
    await posted(home, "not posted", subject=subject)
    await posted(home, "of no kudos", part="card", subject=f"kudos:{uuid.uuid4()}")
    await posted(home, "of who knows what", part="card", subject="kudos:x")
    await home.rows(f"UPDATE kudos SET {change}")
    await keeper(home).forget()
    assert await left(home) == kept


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ("revoked_at = NULL", ["award", "holder", "nomination"]),
        ("revoked_at = now()", ["nomination"]),
    ],
)
async def test_what_was_said_of_an_award_is_kept_while_it_can_be_revoked(
    home: House, change: str, kept: list[str]
) -> None:
    await settle_in(home, ANA, BEN)
    await create(home, UNREVIEWED)
    nomination_id = await nominate(home)
    [(award_id,)] = await home.rows("SELECT id FROM award")
    await home.rows("DELETE FROM delivery")
    await posted(home, "award", part="card", subject=f"award:{award_id}")
    await posted(home, "holder", part="received", subject=f"award:{award_id}")
    await posted(home, "nomination", part="card", subject=f"nomination:{nomination_id}")
    await posted(home, "of no award", part="card", subject=f"award:{uuid.uuid4()}")
    await home.rows(f"UPDATE award SET {change}")
    await keeper(home).forget()
    assert await left(home) == kept


async def test_each_round_goes_on_where_the_last_ended(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "DELIVERIES_A_ROUND", 2)
    subject = await subject_of(home)
    for number in range(5):
        at = LONG_AGO + timedelta(minutes=number)
        part = "card" if number < 3 else None
        await posted(home, str(number), at=at, part=part, subject=subject)
    chores = keeper(home)
    rounds = []
    for _ in range(3):
        await chores.forget()
        rounds.append(await left(home))
    cards = ["0", "1", "2"]
    assert rounds == [[*cards, "3", "4"], [*cards, "4"], cards]
    # And then from the beginning.
    await home.rows("UPDATE kudos SET withdrawn_at = now()")
    await chores.forget()
    assert await left(home) == ["2"]


async def test_removed_emoji_and_old_runs_are_forgotten(home: House) -> None:
    await home.rows(
        "INSERT INTO reaction (workspace_id, conversation, message, person_id, is_on, at)"
        " SELECT workspace.id, 'C1', message, person.id, is_on, now() - age"
        " FROM workspace, person, (VALUES ('off, old', false, interval '31 days'),"
        " ('off, young', false, interval '29 days'), ('on, old', true, interval '31 days'))"
        " AS one (message, is_on, age) WHERE person.name = 'Ana Ferreira'"
    )
    await home.rows(
        "INSERT INTO occurrence (id, schedule_id, period, due_at, ran_at)"
        " SELECT gen_random_uuid(), id, age::text, now() - age, now() FROM schedule,"
        " unnest(ARRAY[interval '366 days', interval '364 days']) AS age"
        " WHERE command = 'round up'"
    )
    await keeper(home).forget()
    found = await home.rows("SELECT message FROM reaction ORDER BY 1")
    assert found == [("off, young",), ("on, old",)]
    assert await home.rows("SELECT period FROM occurrence") == [("364 days",)]
