"""Badges, nominations and what is said about them, for tests of commands."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from commands.base import Reply, Turn
from commands.revise import current
from domain.badges import Badge, Level, Review, Tier, TierRule
from domain.messages import Message, NominationReceipt
from domain.people import PersonFacts, PersonRef
from domain.schedules import Occurrence
from storage.ids import new_id
from storage.queries import badges
from tests.support.afterwards import leased_of
from tests.support.rooms import ANA, BEN, NOW, House, filled, typed

WHY = "she wrote the onboarding guide, and new colleagues now ship in their first week"
TIERS = tuple(TierRule(tier, f"{tier} words") for tier in Tier)
MANAGED = Badge("Knowledge Sharer", "📚", "Shares", "Share what you know.", tiers=TIERS)
UNREVIEWED = Badge("Quick Thanks", "⚡", review=Review(()), cooldown_days=0, tiers=TIERS)

# Colleagues of Ana, Ben and Cleo: managers, directors, peers.
DAI, EMMA, FAY = PersonRef("dai"), PersonRef("emma"), PersonRef("fay")


async def settle_in(home: House, *people: PersonRef) -> None:
    """Makes people known, as they are once they have been named, in an organisation that has no
    badges yet.
    """
    home.directory.people.update(
        {one: PersonFacts(one, f"{one.title()} Doe") for one in ("dai", "emma", "fay")}
    )
    for one in people:
        await home.run(filled({}, command="laurel help", actor=one))
    await home.rows("DELETE FROM badge_version")
    await home.rows("DELETE FROM badge")


async def id_of(home: House, person: PersonRef) -> UUID:
    [(found,)] = await home.rows(
        "SELECT person_id FROM identity WHERE external_id = $1", person.external_id
    )
    assert isinstance(found, UUID)
    return found


async def manage(home: House, manager: PersonRef | None, *people: PersonRef) -> None:
    """Has people report to somebody, or to nobody."""
    for one in people:
        await home.rows(
            "UPDATE person SET manager_id = $2 WHERE id = $1",
            await id_of(home, one),
            await id_of(home, manager) if manager else None,
        )


async def create(home: House, definition: Badge = MANAGED, slug: str = "knowledge-sharer") -> UUID:
    """Adds a badge to the organisation."""
    async with home.database.transaction() as tx:
        organization_id = await tx.raw.fetchval("SELECT id FROM organization")
        found = await badges.badges(tx.connection, organization_id)
        return await badges.add(
            tx.connection,
            organization_id,
            slug,
            definition,
            position=len(found),
            now=NOW,
            by=None,
        )


async def alter(home: House, badge_id: UUID, definition: Badge) -> None:
    """Gives a badge another version."""
    async with home.database.transaction() as tx:
        number = await tx.raw.fetchval(
            "SELECT max(number) + 1 FROM badge_version WHERE badge_id = $1", badge_id
        )
        await badges.add_version(tx.connection, badge_id, number, definition, now=NOW, by=None)


def nominated(person: PersonRef = BEN, by: PersonRef = ANA, **changes: Any) -> Turn:
    """Somebody submits the form of a nomination, which the coach has seen."""
    values = {
        "nominee": (person,),
        "badge": "knowledge-sharer",
        "tier": "",
        "justification": WHY,
        "evidence": "",
        **changes.pop("values", {}),
    }
    return filled(values, command="nominate", actor=by, **changes)


def says(*segments: Any, **changes: Any) -> Turn:
    """Somebody types `/nominate` with these words."""
    return typed(*segments, command="nominate", **changes)


async def nominate(
    home: House, person: PersonRef = BEN, by: PersonRef = ANA, **changes: Any
) -> UUID:
    """The id of a nomination that was opened."""
    reply = await home.run(nominated(person, by, **changes))
    assert isinstance(reply.message, NominationReceipt), reply
    return reply.message.nomination.id


def does(what: str, nomination_id: UUID, actor: PersonRef, **changes: Any) -> Turn:
    """Somebody clicks a button of a nomination, or submits its form."""
    values = {"nomination": str(nomination_id), **changes.pop("values", {})}
    return filled(values, command=what, actor=actor, **changes)


async def time_passes(home: House, until: datetime) -> Reply:
    """The clock runs what is due for nominations, once."""
    async with home.database.transaction() as tx:
        schedule_id = new_id()
        await tx.raw.execute(
            "INSERT INTO schedule (id, organization_id, command, rule, zone, next_run_at)"
            " SELECT $1, id, $3, '{}', 'UTC', $2 FROM organization",
            schedule_id,
            until,
            f"review reminders {schedule_id}",
        )
    run = Occurrence(schedule_id, until.isoformat(), until, until.replace(year=9000), until)
    return await home.run(
        filled({}, command="review reminders", actor=None, now=until, occurrence=run)
    )


async def messages(home: House, subject: str) -> dict[tuple[str, str], Message | None]:
    """What the messages of a subject say now, by their reader, or "channel", and part."""
    found: dict[tuple[str, str], Message | None] = {}
    async with home.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT id, organization_id, workspace_id, destination::text, posted_conversation,"
            " posted_message, subject, part FROM delivery WHERE subject = $1"
            " AND part IS NOT NULL AND state <> 'dropped' ORDER BY created_at, id",
            subject,
        )
        for row in rows:
            leased = leased_of(row)
            reader = leased.destination.person or "channel"
            found[reader, str(row[7])] = await current(tx, leased)
    return found


async def news(home: House, kind: str) -> list[tuple[object, ...]]:
    """Whom a message of this kind is on its way to, as it was written."""
    return await home.rows(
        "SELECT coalesce(destination ->> 'person', destination ->> 'conversation')"
        " FROM delivery WHERE message ->> 'kind' = $1 ORDER BY 1",
        kind,
    )


async def state(home: House, nomination_id: UUID) -> tuple[object, ...]:
    """The state, level and tier of a nomination."""
    [row] = await home.rows(
        "SELECT state, level, tier FROM nomination WHERE id = $1", nomination_id
    )
    return row


async def held(home: House) -> list[tuple[object, ...]]:
    """Who holds what: account, badge, tier, and how it was earned."""
    return await home.rows(
        "SELECT external_id, slug, tier, via FROM award JOIN badge ON badge.id = badge_id"
        " JOIN identity USING (person_id) WHERE revoked_at IS NULL ORDER BY 1, 2, 3"
    )


def reviewed_by(*levels: Level, **changes: Any) -> Badge:
    """The usual badge, with these levels of review."""
    return replace(MANAGED, review=Review(levels, **changes))
