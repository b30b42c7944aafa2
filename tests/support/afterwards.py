"""What people do with kudos that were given, for tests of what follows."""

from datetime import datetime
from typing import Any
from uuid import UUID

from commands.base import Turn
from commands.revise import current
from domain.deliveries import Posted
from domain.messages import KudosReceipt, Message, Source
from domain.people import PersonFacts, PersonRef
from domain.settings import Settings
from storage.codec import dump_settings, load_destination
from storage.queries.leases import Leased
from storage.queries.scores import wrong_counters
from tests.support.rooms import ANA, NOW, WORKSPACE, House, filled, typed

WORDS = " great discovery call on Acme"


async def give(home: House, *to: PersonRef, words: str = WORDS, **changes: Any) -> UUID:
    """Somebody (Ana) thanks others; the id of the kudos."""
    reply = await home.run(typed(*to, words, **changes))
    assert isinstance(reply.message, KudosReceipt), reply
    return reply.message.kudos.id


def about(kudos_id: UUID | str, command: str, actor: PersonRef = ANA, **changes: Any) -> Turn:
    """Somebody clicks a button that is about a kudos."""
    values = {"kudos": str(kudos_id), **changes.pop("values", {})}
    return filled(values, command=command, actor=actor, **changes)


def reacted(
    message: Posted, actor: PersonRef, at: datetime, *, on: bool = True, **values: Any
) -> Turn:
    """Somebody leaves the emoji on a message, or takes it away."""
    return filled(
        {"author": (), "emoji": "raised_hands", "on": on, "at": at.isoformat(), **values},
        command="react",
        actor=actor,
        now=max(at, NOW),
        source=Source("", "https://chat.example/1", message=message),
    )


async def decide(home: House, **settings: Any) -> None:
    """Has the organisation's admin set these, and nothing else."""
    await home.rows("UPDATE organization SET settings = $1", dump_settings(Settings(**settings)))


async def post_all(home: House) -> None:
    """Notes of every message of a kudos that waits that it was posted, under its delivery's id."""
    await home.rows(
        "UPDATE delivery SET state = 'sent', message = NULL, is_stale = false, posted_message = id,"
        " posted_conversation = coalesce(destination ->> 'conversation', destination ->> 'person')"
        " WHERE part IS NOT NULL AND state = 'waiting'"
    )


_MESSAGES = """
SELECT id, organization_id, workspace_id, destination::text, posted_conversation, posted_message,
       subject, part
FROM delivery WHERE subject = $1 AND part IS NOT NULL AND state <> 'dropped'
"""


async def said(home: House, kudos_id: UUID) -> dict[str, Message | None]:
    """What the messages of a kudos say now: "card", or who received it."""
    found: dict[str, Message | None] = {}
    async with home.database.transaction() as tx:
        for row in await tx.raw.fetch(_MESSAGES, f"kudos:{kudos_id}"):
            leased = leased_of(row)
            who = leased.destination.person or "card"
            assert who not in found, "told twice"
            found[who] = await current(tx, leased)
    return found


def leased_of(row: Any) -> Leased:
    return Leased(
        id=row[0],
        organization_id=row[1],
        workspace_id=row[2],
        workspace=WORKSPACE,
        message=None,
        destination=load_destination(row[3]),
        replaces=Posted(row[4], row[5]) if row[5] else None,
        locale="en",
        zone="UTC",
        pace_key="",
        created_at=NOW,
        age=0,
        attempts=1,
        maybe_posted=False,
        direct_conversation=None,
        wait=0,
        leased_at=NOW,
        subject=row[6],
        part=row[7],
    )


async def wrong_scores(home: House) -> int:
    """How many counters differ from the ledger."""
    async with home.database.transaction() as tx:
        [organization] = await tx.raw.fetch("SELECT id, zone FROM organization")
        return await wrong_counters(tx.raw, *organization)


async def points(home: House) -> dict[tuple[str, str], int]:
    """The sums of the ledger, by account and metric; none of them 0."""
    rows = await home.rows(
        "SELECT external_id, metric, sum(points) FROM ledger_entry"
        " JOIN identity USING (person_id) GROUP BY 1, 2 HAVING sum(points) <> 0"
    )
    return {(str(row[0]), str(row[1])): int(str(row[2])) for row in rows}


async def cards(home: House) -> list[Posted]:
    """Where the cards were posted."""
    rows = await home.rows(
        "SELECT posted_conversation, posted_message FROM delivery WHERE part = 'card'"
        " AND posted_message IS NOT NULL ORDER BY created_at, id"
    )
    return [Posted(str(row[0]), str(row[1])) for row in rows]


def crowd(home: House, count: int) -> list[PersonRef]:
    """So many more colleagues."""
    people = [PersonFacts(f"p{number}", f"Person {number}") for number in range(count)]
    home.directory.people.update({one.external_id: one for one in people})
    return [PersonRef(one.external_id) for one in people]
