"""One kudos as it stands, with everything that hangs on it."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import asyncpg

from domain.clock import Period
from domain.deliveries import Posted
from domain.messages import Place, Source, ValueName, Who
from storage.queries.turns import ACCOUNT, PERSON, Person, items_of, person_of
from storage.subjects import subject_of


@dataclass(frozen=True, slots=True)
class StoredSecond:
    """Somebody's second since `at` (UTC), also where it was taken back. `points` is what it gives
    each recipient.
    """

    by: Person
    by_button: bool
    by_reaction: bool
    points: int
    at: datetime

    @property
    def counts(self) -> bool:
        """Whether it stands."""
        return self.by_button or self.by_reaction


@dataclass(frozen=True, slots=True)
class StoredKudos:
    """A kudos with the names that people, its value and its place have now.

    `zone` (IANA) is the organisation's, in whose periods it counts. `platform` is that of the
    workspace it was given in. `allowance` is the period whose allowance it used; None if none.
    `recipients` are in the order they were named, `seconds` in the order they came. `is_closed` is
    whether the place is read only by those who are in it; `posted_in` is the conversation with its
    card.
    """

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    platform: str
    zone: str
    giver: Person
    recipients: tuple[Person, ...]
    message: str
    given_at: datetime
    via: str
    is_private: bool
    counts: bool
    value_id: UUID | None
    value: ValueName | None
    place: Place | None
    is_closed: bool
    posted_in: UUID | None
    source: Source | None
    allowance: tuple[Period, date] | None
    edited_at: datetime | None
    withdrawn_at: datetime | None
    seconds: tuple[StoredSecond, ...]

    @property
    def subject(self) -> str:
        """The subject of its messages in the outbox."""
        return subject_of("kudos", self.id)

    def concerns(self, person: Person) -> bool:
        """Whether `person` gave or received it: such as may know of it where it is private."""
        return any(one.id == person.id for one in (self.giver, *self.recipients))


async def lock(raw: asyncpg.Connection, kudos_id: UUID) -> None:
    """Keeps others from changing a kudos until the transaction ends.

    Whoever changes one takes this first of all, and reads it afterwards: what is read in the same
    statement may be what it was before the lock was had.
    """
    await raw.execute("SELECT FROM kudos WHERE id = $1 FOR UPDATE", kudos_id)


_LOAD = f"""
SELECT kudos.id, kudos.organization_id, kudos.workspace_id, workspace.platform, organization.zone,
       (SELECT {PERSON}::text FROM person {ACCOUNT} WHERE person.id = kudos.giver_id),
       (SELECT json_agg({PERSON} ORDER BY position)::text
        FROM kudos_recipient JOIN person ON person.id = person_id {ACCOUNT}
        WHERE kudos_id = kudos.id),
       kudos.message, kudos.given_at, kudos.via, kudos.is_private, kudos.counts, kudos.value_id,
       value.slug, value.name, value.emoji, conversation.name, conversation.external_id,
       kudos.source_text, kudos.source_url, kudos.source_author,
       kudos.source_conversation, kudos.source_message, kudos.source_gone_at,
       kudos.allowance_period, kudos.allowance_starts_on, kudos.edited_at, kudos.withdrawn_at,
       (SELECT json_agg(json_build_array({PERSON}, by_button, by_reaction, points,
                                          seconded_at)
                        ORDER BY seconded_at, person.id)::text
        FROM second JOIN person ON person.id = person_id {ACCOUNT}
        WHERE kudos_id = kudos.id),
       conversation.kind = 'channel' AND NOT conversation.is_private, kudos.posted_conversation_id
FROM kudos
JOIN organization ON organization.id = kudos.organization_id
JOIN workspace ON workspace.id = kudos.workspace_id
LEFT JOIN value ON value.id = kudos.value_id
LEFT JOIN conversation ON conversation.id = kudos.conversation_id
WHERE kudos.id = $1
"""  # noqa: S608  # put together from constants


async def load(
    raw: asyncpg.Connection, kudos_id: UUID, workspace_id: UUID | None = None
) -> StoredKudos | None:
    """The kudos with this id; None if there is none.

    People are named by their accounts in the workspace `workspace_id`, or else in that where the
    kudos was given.
    """
    if workspace_id is None:
        workspace_id = await raw.fetchval("SELECT workspace_id FROM kudos WHERE id = $1", kudos_id)
    row = await raw.fetchrow(_LOAD, kudos_id, workspace_id)
    return None if row is None else _stored(row)


def _stored(row: asyncpg.Record) -> StoredKudos:
    value = ValueName(*row[13:16]) if row[13] else None
    place = Place(row[16], row[17]) if row[16] else None
    allowance = (Period(row[24]), row[25]) if row[24] else None
    return StoredKudos(
        id=row[0],
        organization_id=row[1],
        workspace_id=row[2],
        platform=row[3],
        zone=row[4],
        giver=person_of(json.loads(row[5])),
        recipients=tuple(person_of(item) for item in items_of(row[6])),
        message=row[7],
        given_at=row[8],
        via=row[9],
        is_private=row[10],
        counts=row[11],
        value_id=row[12],
        value=value,
        place=place,
        is_closed=not row[29],
        posted_in=row[30],
        source=_source(row),
        allowance=allowance,
        edited_at=row[26],
        withdrawn_at=row[27],
        seconds=tuple(
            StoredSecond(
                person_of(item[0]), item[1], item[2], item[3], datetime.fromisoformat(item[4])
            )
            for item in items_of(row[28])
        ),
    )


def _source(row: asyncpg.Record) -> Source | None:
    """The message that it answers; None also once that is gone."""
    text, url, author, conversation, message, gone_at = row[18:24]
    if gone_at is not None or (text is None and url is None and message is None):
        return None
    at = Posted(conversation, message) if conversation and message else None
    return Source(text or "", url, author or "", at)


async def place_named(raw: asyncpg.Connection, workspace_id: UUID, external_id: str) -> Place:
    """A conversation as cards name it; without a name where none is known."""
    name: str | None = await raw.fetchval(
        "SELECT name FROM conversation WHERE workspace_id = $1 AND external_id = $2",
        workspace_id,
        external_id,
    )
    return Place(name or "", external_id)


async def account_named(raw: asyncpg.Connection, workspace_id: UUID, external_id: str) -> Who:
    """A person as cards name them, by one of their accounts' ids."""
    name: str | None = await raw.fetchval(
        "SELECT name FROM identity WHERE workspace_id = $1 AND (external_id = $2 OR alias = $2)",
        workspace_id,
        external_id,
    )
    return Who(name or "", external_id)


async def told(raw: asyncpg.Connection, subject: str) -> set[str]:
    """The accounts that were, or will be, told of a kudos they receive or received."""
    rows = await raw.fetch(
        "SELECT destination ->> 'person' FROM delivery WHERE subject = $1 AND part = 'received'"
        " AND state IN ('waiting', 'leased', 'sent')",
        subject,
    )
    return {row[0] for row in rows}
