"""One nomination as it stands, with everything that hangs on it."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.badges import Badge, Tier
from domain.messages import Source
from domain.nominations import Approver, Decision, State
from storage.codec import load_badge
from storage.queries.turns import ACCOUNT, PERSON, Person, items_of, person_of
from storage.subjects import subject_of


@dataclass(frozen=True, slots=True)
class StoredApprover:
    """Somebody who decides, or decided, at a level."""

    person: Person
    level: int
    decision: Decision | None
    tier: Tier | None

    @property
    def rules(self) -> Approver:
        """The same as the rules see it."""
        return Approver(self.level, self.person.id, self.decision, self.tier)


@dataclass(frozen=True, slots=True)
class StoredNote:
    """A question to the nominator, or their answer."""

    by: Person
    words: str
    is_answer: bool


@dataclass(frozen=True, slots=True)
class StoredNomination:
    """A nomination with the names that people and its place have now, for the version of the badge
    that it was made under. Moments are UTC; `zone` (IANA) is the organisation's.

    `is_closed` is whether only those in its place can read what is written there. `approvers` are
    by level and name, `notes` and `endorsements` in the order they came. `award_id` is the award
    that it led to, revoked or not.
    """

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    platform: str
    zone: str
    conversation_id: UUID | None
    is_closed: bool
    badge_id: UUID
    version_id: UUID
    slug: str
    badge: Badge
    nominee: Person
    nominator: Person
    tier: Tier
    justification: str
    evidence: str
    source: Source | None
    state: State
    level: int
    opened_at: datetime
    level_since: datetime
    reminded_at: datetime | None
    escalated_at: datetime | None
    decided_at: datetime | None
    decided_by: Person | None
    reason: str
    award_id: UUID | None
    is_revoked: bool
    approvers: tuple[StoredApprover, ...]
    notes: tuple[StoredNote, ...]
    endorsements: tuple[tuple[Person, str], ...]

    @property
    def subject(self) -> str:
        """The subject of its messages in the outbox."""
        return subject_of("nomination", self.id)

    @property
    def parties(self) -> tuple[UUID, UUID]:
        """Nominee and nominator, who do not decide."""
        return self.nominee.id, self.nominator.id

    @property
    def rules(self) -> list[Approver]:
        """Its approvers as the rules see them."""
        return [one.rules for one in self.approvers]

    def approver(self, person_id: UUID) -> StoredApprover | None:
        """Somebody's say at the level it is at."""
        here = (one for one in self.approvers if one.level == self.level)
        return next((one for one in here if one.person.id == person_id), None)


_LOAD = f"""
SELECT nomination.id, nomination.organization_id, nomination.workspace_id, workspace.platform,
       organization.zone, nomination.conversation_id,
       coalesce(conversation.is_private OR conversation.kind <> 'channel', true),
       nomination.badge_id, nomination.version_id, badge.slug, badge_version.definition::text,
       (SELECT {PERSON}::text FROM person {ACCOUNT} WHERE person.id = nomination.nominee_id),
       (SELECT {PERSON}::text FROM person {ACCOUNT} WHERE person.id = nomination.nominator_id),
       nomination.tier, justification, coalesce(evidence_url, ''),
       source_text, source_url, source_author, state, level, opened_at, level_since, reminded_at,
       escalated_at, decided_at,
       (SELECT {PERSON}::text FROM person {ACCOUNT} WHERE person.id = nomination.decided_by),
       coalesce(nomination.reason, ''), led.id, coalesce(led.revoked_at IS NOT NULL, false),
       (SELECT json_agg(json_build_array({PERSON}, said.level, said.decision, said.tier)
                        ORDER BY said.level, person.name, person.id)::text
        FROM nomination_approver AS said JOIN person ON person.id = said.person_id {ACCOUNT}
        WHERE said.nomination_id = nomination.id),
       (SELECT json_agg(json_build_array({PERSON}, note.words, note.kind = 'answer')
                        ORDER BY note.id)::text
        FROM nomination_note AS note JOIN person ON person.id = note.person_id {ACCOUNT}
        WHERE note.nomination_id = nomination.id),
       (SELECT json_agg(json_build_array({PERSON}, line.words) ORDER BY line.at, person.id)::text
        FROM endorsement AS line JOIN person ON person.id = line.person_id {ACCOUNT}
        WHERE line.nomination_id = nomination.id)
FROM nomination
JOIN organization ON organization.id = nomination.organization_id
JOIN workspace ON workspace.id = nomination.workspace_id
JOIN badge ON badge.id = nomination.badge_id
JOIN badge_version ON badge_version.id = nomination.version_id
LEFT JOIN conversation ON conversation.id = nomination.conversation_id
LEFT JOIN LATERAL (
    SELECT award.id, revoked_at FROM award
    WHERE nomination.state = 'approved' AND award.badge_id = nomination.badge_id
      AND award.person_id = nominee_id AND awarded_at = decided_at
    ORDER BY award.id LIMIT 1
) AS led ON true
WHERE nomination.id = $1
"""  # noqa: S608  # put together from constants


async def load(
    raw: asyncpg.Connection, nomination_id: UUID, workspace_id: UUID | None = None
) -> StoredNomination | None:
    """The nomination with this id; None if there is none.

    People are named by their accounts in the workspace `workspace_id`, or else in that where it was
    made.
    """
    if workspace_id is None:
        workspace_id = await raw.fetchval(
            "SELECT workspace_id FROM nomination WHERE id = $1", nomination_id
        )
    row = await raw.fetchrow(_LOAD, nomination_id, workspace_id)
    return None if row is None else _stored(row)


def _stored(row: asyncpg.Record) -> StoredNomination:
    return StoredNomination(
        id=row[0],
        organization_id=row[1],
        workspace_id=row[2],
        platform=row[3],
        zone=row[4],
        conversation_id=row[5],
        is_closed=row[6],
        badge_id=row[7],
        version_id=row[8],
        slug=row[9],
        badge=load_badge(row[10]),
        nominee=person_of(json.loads(row[11])),
        nominator=person_of(json.loads(row[12])),
        tier=Tier(row[13]),
        justification=row[14],
        evidence=row[15],
        source=_source(*row[16:19]),
        state=State(row[19]),
        level=row[20],
        opened_at=row[21],
        level_since=row[22],
        reminded_at=row[23],
        escalated_at=row[24],
        decided_at=row[25],
        decided_by=person_of(json.loads(row[26])) if row[26] else None,
        reason=row[27],
        award_id=row[28],
        is_revoked=row[29],
        approvers=tuple(_approver(*item) for item in items_of(row[30])),
        notes=tuple(StoredNote(person_of(item[0]), *item[1:]) for item in items_of(row[31])),
        endorsements=tuple((person_of(item[0]), item[1]) for item in items_of(row[32])),
    )


def _approver(
    person: list[Any], level: int, decision: str | None, tier: str | None
) -> StoredApprover:
    return StoredApprover(
        person_of(person),
        level,
        Decision(decision) if decision else None,
        Tier(tier) if tier else None,
    )


def _source(text: str | None, url: str | None, author: str | None) -> Source | None:
    return None if text is None and url is None else Source(text or "", url, author or "")
