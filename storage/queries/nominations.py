"""Nominations as they are written; see `stored_nominations` for how they are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

import asyncpg

from domain.badges import Tier
from domain.messages import Source
from domain.nominations import Approver, Backing, State


@dataclass(frozen=True, slots=True)
class NewNomination:
    """A nomination as it is opened. `opened_at` is UTC; `level` is the first that decides."""

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    conversation_id: UUID | None
    badge_id: UUID
    version_id: UUID
    nominee_id: UUID
    nominator_id: UUID
    tier: Tier
    justification: str
    evidence: str
    source: Source | None
    opened_at: datetime
    level: int = 1


async def lock(raw: asyncpg.Connection, badge_id: UUID) -> None:
    """Keeps others from nominating for a badge, deciding or awarding it until the transaction ends.

    Whoever does any of this takes it first of all, and reads afterwards: how often a badge may be
    awarded, and how many agree, are questions about all of its nominations.
    """
    await raw.execute("SELECT FROM badge WHERE id = $1 FOR NO KEY UPDATE", badge_id)


async def lock_of(raw: asyncpg.Connection, nomination_id: UUID) -> bool:
    """The same for the badge of a nomination; false if there is no such nomination."""
    badge_id = await raw.fetchval("SELECT badge_id FROM nomination WHERE id = $1", nomination_id)
    if badge_id is None:
        return False
    await lock(raw, badge_id)
    return True


_OPEN = """
INSERT INTO nomination (id, organization_id, workspace_id, conversation_id, badge_id, version_id,
                        nominee_id, nominator_id, tier, justification, evidence_url, source_text,
                        source_url, source_author, level, opened_at, level_since)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
"""


async def add(raw: asyncpg.Connection, new: NewNomination) -> None:
    """Opens a nomination; who decides on it is added by `seat`."""
    source = new.source
    await raw.execute(
        _OPEN,
        new.id,
        new.organization_id,
        new.workspace_id,
        new.conversation_id,
        new.badge_id,
        new.version_id,
        new.nominee_id,
        new.nominator_id,
        new.tier,
        new.justification,
        new.evidence or None,
        source.text if source else None,
        source.url if source else None,
        source.author if source else None,
        new.level,
        new.opened_at,
    )


_SEAT = """
INSERT INTO nomination_approver (nomination_id, level, person_id, decision, decided_at)
SELECT $1, seat.level, seat.person_id, seat.decision,
       CASE WHEN decision IS NOT NULL THEN $5::timestamptz END
FROM unnest($2::smallint[], $3::uuid[], $4::text[]) AS seat (level, person_id, decision)
ON CONFLICT DO NOTHING
"""


async def seat(
    raw: asyncpg.Connection, nomination_id: UUID, approvers: Sequence[Approver], now: datetime
) -> None:
    """Has these decide on a nomination, beside those who do already."""
    await raw.execute(
        _SEAT,
        nomination_id,
        [one.level for one in approvers],
        [one.person for one in approvers],
        [one.decision for one in approvers],
        now,
    )


async def decide(
    raw: asyncpg.Connection, nomination_id: UUID, approver: Approver, now: datetime
) -> None:
    """Notes what an approver says; a tier that they give is what it is for from now on."""
    await raw.execute(
        "UPDATE nomination_approver SET decision = $4, tier = $5, decided_at = $6"
        " WHERE nomination_id = $1 AND level = $2 AND person_id = $3",
        nomination_id,
        approver.level,
        approver.person,
        approver.decision,
        approver.tier,
        now,
    )
    if approver.tier is not None:
        await raw.execute(
            "UPDATE nomination SET tier = $2 WHERE id = $1", nomination_id, approver.tier
        )


async def enter(raw: asyncpg.Connection, nomination_id: UUID, level: int, now: datetime) -> None:
    """Has a nomination wait at a level from now on."""
    await raw.execute(
        "UPDATE nomination SET level = $2, level_since = $3, reminded_at = NULL,"
        " escalated_at = NULL, state = 'open' WHERE id = $1",
        nomination_id,
        level,
        now,
    )


@dataclass(frozen=True, slots=True)
class Ending:
    """How a nomination ends that leads to no award, when (UTC), and through whom."""

    state: State
    at: datetime
    by: UUID | None = None
    reason: str = ""


async def close(raw: asyncpg.Connection, nomination_id: UUID, ending: Ending) -> None:
    """Ends a nomination."""
    await raw.execute(
        "UPDATE nomination SET state = $2, decided_at = $3, decided_by = $4, reason = $5"
        " WHERE id = $1",
        nomination_id,
        ending.state,
        ending.at,
        ending.by,
        ending.reason or None,
    )


_APPROVE = """
UPDATE nomination SET state = 'approved', decided_at = $4, decided_by = $5
WHERE badge_id = $1 AND nominee_id = $2 AND tier = $3 AND state IN ('open', 'asked')
RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Goal:
    """What nominations are for: a badge, at a tier, to be held by somebody."""

    badge_id: UUID
    nominee_id: UUID
    tier: Tier


async def approve_all(
    raw: asyncpg.Connection, goal: Goal, now: datetime, by: UUID | None
) -> list[UUID]:
    """Approves every open nomination for a goal; their ids."""
    rows = await raw.fetch(_APPROVE, goal.badge_id, goal.nominee_id, goal.tier, now, by)
    return [row[0] for row in rows]


async def set_tier(raw: asyncpg.Connection, ids: Sequence[UUID], tier: Tier) -> None:
    """Has nominations be for this tier."""
    await raw.execute("UPDATE nomination SET tier = $2 WHERE id = ANY($1::uuid[])", ids, tier)


@dataclass(frozen=True, slots=True)
class NewNote:
    """What somebody asks the nominator, or what they answer."""

    person_id: UUID
    kind: Literal["question", "answer"]
    words: str
    at: datetime


async def add_note(raw: asyncpg.Connection, nomination_id: UUID, note: NewNote) -> None:
    """Keeps a question, for which a nomination waits for its nominator; or an answer, after which
    those who decide begin anew.
    """
    await raw.execute(
        "INSERT INTO nomination_note (nomination_id, person_id, kind, words, at)"
        " VALUES ($1, $2, $3, $4, $5)",
        nomination_id,
        note.person_id,
        note.kind,
        note.words,
        note.at,
    )
    if note.kind == "question":
        await raw.execute("UPDATE nomination SET state = 'asked' WHERE id = $1", nomination_id)
        return
    await raw.execute(
        "UPDATE nomination SET state = 'open', level_since = $2, reminded_at = NULL,"
        " escalated_at = NULL WHERE id = $1",
        nomination_id,
        note.at,
    )


async def endorse(
    raw: asyncpg.Connection, nomination_id: UUID, person_id: UUID, words: str, now: datetime
) -> None:
    """Adds somebody's line to a nomination, or changes it."""
    await raw.execute(
        "INSERT INTO endorsement (nomination_id, person_id, words, at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (nomination_id, person_id) DO UPDATE SET words = excluded.words",
        nomination_id,
        person_id,
        words,
        now,
    )


async def press(
    raw: asyncpg.Connection, nomination_id: UUID, how: Literal["remind", "escalate"], now: datetime
) -> None:
    """Notes that those who decide were reminded, or others asked as well."""
    column = "reminded_at" if how == "remind" else "escalated_at"
    await raw.execute(f"UPDATE nomination SET {column} = $2 WHERE id = $1", nomination_id, now)  # noqa: S608  # one of two


async def is_open(
    raw: asyncpg.Connection, badge_id: UUID, nominee_id: UUID, nominator_id: UUID
) -> bool:
    """Whether somebody's nomination of somebody for a badge waits to be decided."""
    found: bool = await raw.fetchval(
        "SELECT EXISTS (SELECT FROM nomination WHERE badge_id = $1 AND nominee_id = $2"
        " AND nominator_id = $3 AND state IN ('open', 'asked'))",
        badge_id,
        nominee_id,
        nominator_id,
    )
    return found


async def count_between(raw: asyncpg.Connection, nominee_id: UUID, nominator_id: UUID) -> int:
    """How often somebody has nominated somebody."""
    found: int = await raw.fetchval(
        "SELECT count(*) FROM nomination WHERE nominee_id = $1 AND nominator_id = $2",
        nominee_id,
        nominator_id,
    )
    return found


async def backings(
    raw: asyncpg.Connection, badge_id: UUID, nominee_id: UUID
) -> dict[UUID, Backing]:
    """Every open nomination of somebody for a badge by colleagues who are here, by its id."""
    rows = await raw.fetch(
        "SELECT nomination.id, nominator_id, tier, opened_at, manager_id"
        " FROM nomination JOIN person ON person.id = nominator_id"
        " WHERE badge_id = $1 AND nominee_id = $2 AND state IN ('open', 'asked')"
        " AND EXISTS (SELECT FROM identity WHERE person_id = person.id AND is_active)",
        badge_id,
        nominee_id,
    )
    return {row[0]: Backing(row[1], Tier(row[2]), row[3], row[4]) for row in rows}


async def waiting(raw: asyncpg.Connection, organization_id: UUID, since: datetime) -> list[UUID]:
    """The nominations of an organisation that have waited at their level since then, or longer;
    the longest first.
    """
    rows = await raw.fetch(
        "SELECT id FROM nomination WHERE organization_id = $1 AND state IN ('open', 'asked')"
        " AND level_since <= $2 ORDER BY level_since, id",
        organization_id,
        since,
    )
    return [row[0] for row in rows]
