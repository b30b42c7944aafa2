"""What a turn needs to know before it decides, read in one statement."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg

from domain.people import ConversationKind, ConversationRef, WorkspaceRef
from domain.preferences import Preferences
from domain.settings import Settings
from storage.codec import load_preferences, load_settings


@dataclass(frozen=True, slots=True)
class Organization:
    """The organisation and workspace a turn happens in."""

    id: UUID
    workspace_id: UUID
    locale: str
    zone: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class Person:
    """A person with the account they were named by.

    `locale` and `zone` are as they prefer, else as the platform says. `is_admin` is true for those
    whom the platform or another admin has made one. `external_id` is "" where they are known, but
    have no account in the workspace (`ACCOUNT`).
    """

    id: UUID
    external_id: str
    alias: str | None
    name: str
    is_bot: bool
    is_guest: bool
    is_active: bool
    is_external: bool
    locale: str | None
    zone: str | None
    role: str | None
    is_admin: bool
    preferences: Preferences
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as last seen."""

    id: UUID
    external_id: str
    kind: ConversationKind
    name: str
    is_member: bool
    is_external: bool
    is_private: bool
    is_fresh: bool

    @property
    def is_closed(self) -> bool:
        """Whether only those who are in it can read it: a private channel, or a chat."""
        return self.is_private or self.kind is not ConversationKind.CHANNEL


@dataclass(frozen=True, slots=True)
class Value:
    """A company value that can be chosen."""

    id: UUID
    slug: str
    name: str
    emoji: str
    description: str = ""
    examples: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """Everything known at the start of a turn. `people` is keyed by every id they are known by."""

    organization: Organization
    people: dict[str, Person]
    conversation: Conversation | None
    values: tuple[Value, ...]
    # The answer already given to this delivery, if it was handled before.
    first_reply: str | None


# What somebody reads by: as they prefer, else as their platform says.
LOCALE = "coalesce(nullif(person.preferences ->> 'locale', ''), person.locale)"
ZONE = "coalesce(nullif(person.preferences ->> 'zone', ''), person.zone)"

# A `Person` as an array in JSON, of the rows `person` and `identity`; see `person_of`.
PERSON = f"""
    json_build_array(
        person.id, coalesce(identity.external_id, ''), identity.alias,
        coalesce(identity.name, person.name),
        coalesce(identity.is_bot, false), coalesce(identity.is_guest, false),
        coalesce(identity.is_active, false), coalesce(identity.is_external, false),
        {LOCALE},
        {ZONE},
        person.role, person.is_admin OR coalesce(identity.is_admin, false),
        person.preferences::text,
        coalesce(identity.is_active OR identity.fetched_at > now() - interval '1 hour', false))
"""

# Behind a `person`, their account in the workspace $2. Of several, one that is in use.
ACCOUNT = """
    LEFT JOIN LATERAL (
        SELECT * FROM identity WHERE person_id = person.id AND workspace_id = $2
        ORDER BY is_active DESC, id LIMIT 1
    ) AS identity ON true
"""

# A conversation the bot cannot post in is asked about again after a minute: somebody may have
# added the bot. Otherwise what the platform said holds for a day. Somebody who has left is asked
# about again after an hour: they may be back. Of the others housekeeping asks each day.
_OPEN = f"""
SELECT
    organization.id, workspace.id, workspace.locale, organization.zone,
    organization.settings::text,
    (SELECT json_agg(found.fields)::text
     FROM unnest($3::text[]) AS named (id) CROSS JOIN LATERAL (
         SELECT {PERSON} AS fields
         FROM identity JOIN person ON person.id = identity.person_id
         WHERE identity.workspace_id = workspace.id
           AND (identity.external_id = named.id OR identity.alias = named.id)
         OFFSET 0  -- one by one, by index, however many the planner expects
     ) AS found),
    (SELECT json_build_array(id, external_id, kind, name, is_member, is_external, is_private,
                fetched_at > now() - CASE WHEN is_member THEN interval '1 day'
                                          ELSE interval '1 minute' END)::text
     FROM conversation
     WHERE workspace_id = workspace.id AND external_id = $4),
    (SELECT json_agg(json_build_array(id, slug, name, emoji, description, examples)
                     ORDER BY position, slug)::text
     FROM value WHERE organization_id = organization.id AND archived_at IS NULL),
    (SELECT coalesce(reply, 'null')::text FROM inbox WHERE delivery_id = $5)
FROM workspace JOIN organization ON organization.id = workspace.organization_id
WHERE workspace.platform = $1 AND workspace.external_id = $2
"""  # noqa: S608  # put together from constants


async def open_turn(
    raw: asyncpg.Connection,
    workspace: WorkspaceRef,
    people: Sequence[str],
    conversation: ConversationRef | None,
    delivery_id: str,
) -> Opening | None:
    """What is known of a turn's workspace, people and conversation; None for a new workspace."""
    row = await raw.fetchrow(
        _OPEN,
        workspace.platform,
        workspace.external_id,
        people,
        conversation.external_id if conversation else None,
        delivery_id,
    )
    if row is None:
        return None
    return Opening(
        Organization(row[0], row[1], row[2], row[3], load_settings(row[4])),
        _people(row[5]),
        _conversation(row[6]),
        tuple(Value(UUID(item[0]), *item[1:]) for item in items_of(row[7])),
        row[8],
    )


def items_of(text: str | None) -> list[Any]:
    """The items of an array in JSON; of none there are none."""
    found: list[Any] = json.loads(text) if text else []
    return found


def person_of(item: list[Any]) -> Person:
    """The person that `PERSON` made an array of."""
    item[0], item[12] = UUID(item[0]), load_preferences(item[12])
    return Person(*item)


def _people(text: str | None) -> dict[str, Person]:
    found: dict[str, Person] = {}
    for item in items_of(text):
        person = person_of(item)
        found[person.external_id] = person
        if person.alias:
            found[person.alias] = person
    return found


def _conversation(text: str | None) -> Conversation | None:
    if not text:
        return None
    item = json.loads(text)
    return Conversation(UUID(item[0]), item[1], ConversationKind(item[2]), *item[3:])
