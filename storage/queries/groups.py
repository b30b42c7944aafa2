"""Groups of people: those that a platform keeps, as last read, and an organisation's cohorts."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from domain.people import GroupFacts
from storage.ids import new_id
from storage.queries.turns import ACCOUNT, PERSON, Person, person_of


@dataclass(frozen=True, slots=True)
class Group:
    """A group or a cohort with its members, by name.

    `key` is a group's id on the platform, or a cohort's slug.
    """

    key: str
    name: str
    members: tuple[Person, ...]


# Somebody who has joined a group is thanked with it ten minutes later at most.
_FRESH = """
SELECT external_id FROM user_group
WHERE workspace_id = $1 AND external_id = ANY($2::text[])
  AND fetched_at > now() - interval '10 minutes'
"""


async def fresh(raw: asyncpg.Connection, workspace_id: UUID, ids: Sequence[str]) -> set[str]:
    """Which of the groups with these platform ids were read of late."""
    return {row[0] for row in await raw.fetch(_FRESH, workspace_id, ids)}


# Members beyond the first are there only to tell that there are too many.
MOST_MEMBERS = 200

_GROUPS = f"""
SELECT user_group.external_id, user_group.name,
       (SELECT json_agg(found.fields)::text
        FROM (SELECT {PERSON} AS fields
              FROM user_group_member AS member
              JOIN person ON person.id = member.person_id
              JOIN identity ON identity.person_id = person.id
                           AND identity.workspace_id = user_group.workspace_id
              WHERE member.group_id = user_group.id
              ORDER BY identity.name, identity.id LIMIT {MOST_MEMBERS}) AS found)
FROM user_group
WHERE workspace_id = $1 AND external_id = ANY($2::text[])
"""  # noqa: S608  # put together from constants


async def groups(
    raw: asyncpg.Connection, workspace_id: UUID, ids: Sequence[str]
) -> dict[str, Group]:
    """The known groups with these platform ids, by id; each with its first 200 members."""
    return _groups(await raw.fetch(_GROUPS, workspace_id, ids))


# Members without an account in the workspace come as inactive: nothing there reaches them.
_COHORTS = f"""
SELECT cohort.slug, cohort.slug,
       (SELECT json_agg(found.fields)::text
        FROM (SELECT {PERSON} AS fields
              FROM cohort_member AS member
              JOIN person ON person.id = member.person_id
              {ACCOUNT}
              WHERE member.cohort_id = cohort.id
              ORDER BY person.name, person.id LIMIT {MOST_MEMBERS}) AS found)
FROM cohort
WHERE organization_id = (SELECT organization_id FROM workspace WHERE id = $2)
  AND slug = ANY($1::text[])
"""  # noqa: S608  # put together from constants


async def cohorts(
    raw: asyncpg.Connection, workspace_id: UUID, slugs: Sequence[str]
) -> dict[str, Group]:
    """The organisation's cohorts with these slugs, by slug; each with its first 200 members."""
    return _groups(await raw.fetch(_COHORTS, slugs, workspace_id))


def _groups(rows: Sequence[asyncpg.Record]) -> dict[str, Group]:
    return {
        key: Group(key, name, tuple(person_of(item) for item in json.loads(members or "[]")))
        for key, name, members in rows
    }


_UNKNOWN = """
SELECT named.id FROM unnest($2::text[]) WITH ORDINALITY AS named (id, position)
WHERE NOT EXISTS (SELECT FROM identity
                  WHERE workspace_id = $1 AND (external_id = named.id OR alias = named.id))
ORDER BY position
"""


async def unknown(raw: asyncpg.Connection, workspace_id: UUID, ids: Sequence[str]) -> list[str]:
    """Which of these accounts have not been met yet, in their order."""
    return [row[0] for row in await raw.fetch(_UNKNOWN, workspace_id, ids)]


_KEEP = """
WITH kept AS (
    INSERT INTO user_group (id, workspace_id, external_id, name, fetched_at)
    VALUES ($1, $2, $3, $4, now())
    ON CONFLICT (workspace_id, external_id)
    DO UPDATE SET name = excluded.name, fetched_at = excluded.fetched_at
    RETURNING id
), members AS (
    SELECT DISTINCT person_id FROM identity
    WHERE workspace_id = $2 AND (external_id = ANY($5::text[]) OR alias = ANY($5::text[]))
), gone AS (
    DELETE FROM user_group_member USING kept
    WHERE group_id = kept.id AND person_id NOT IN (SELECT person_id FROM members)
)
INSERT INTO user_group_member (group_id, person_id)
SELECT kept.id, members.person_id FROM kept, members
ON CONFLICT DO NOTHING
"""


async def save(raw: asyncpg.Connection, workspace_id: UUID, facts: GroupFacts) -> None:
    """Keeps what the platform says of a group; those of its members who are known belong to it."""
    await raw.execute(
        _KEEP, new_id(), workspace_id, facts.external_id, facts.name, list(facts.members)
    )


async def forget(raw: asyncpg.Connection, workspace_id: UUID, external_id: str) -> None:
    """Drops a group that the platform no longer has."""
    found = await raw.fetchval(
        "SELECT id FROM user_group WHERE workspace_id = $1 AND external_id = $2 FOR UPDATE",
        workspace_id,
        external_id,
    )
    await raw.execute("DELETE FROM user_group_member WHERE group_id = $1", found)
    await raw.execute("DELETE FROM user_group WHERE id = $1", found)
