"""Boards, read from the counters of their period.

A small crowd is read whole, each of its people by the counter's primary key. A large one is read
along the index that ends in the score: its first people, and those beside the reader, whatever its
size. What only a look at everybody can tell, the survey, is a statement of its own, which need not
run each time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import asyncpg

from domain.boards import MOST_IMPROVED, NEIGHBOURS, Entry, Ladder, Survey, Trait, Window
from domain.clock import Period
from domain.people import ConversationKind
from domain.points import Metric
from storage.queries.scores import METRICS, PERIODS
from storage.queries.turns import Conversation


@dataclass(frozen=True, slots=True)
class Board:
    """Which counters make a board: those of a `scope`, which is the organisation, a value or a
    channel by its id. `guests` tells whether guests of the workspace are on it.

    `before` is when the period before began; None where there is none.
    """

    organization_id: UUID
    metric: Metric
    scope: UUID
    period: Period
    starts_on: date
    before: date | None
    guests: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """As the first parameters of every statement here; the last is `guests`."""
        return (
            self.scope,
            METRICS[self.metric],
            PERIODS[self.period],
            self.starts_on,
            self.before,
            self.guests,
        )


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who is on a board: everybody, or those who share a trait. `value` is what they share: their
    manager's id, as text, or the name of a region or role, in any case of letters.
    """

    trait: Trait | None = None
    value: str = ""


EVERYBODY = Crowd()

# Which of an organisation's people share a trait; {value} is a parameter.
_SHARE: dict[Trait, str] = {
    "team": "person.manager_id = {value}::uuid",
    "region": "lower(person.region) = lower({value})",
    "role": "lower(person.role) = lower({value})",
}

# Whom others see on a board: people of the organisation who are here, and want to be on boards.
_SHOWN = """
    (person.preferences -> 'on_boards') IS DISTINCT FROM 'false'::jsonb
    AND EXISTS (
        SELECT FROM identity
        WHERE identity.person_id = person.id AND is_active AND NOT is_bot AND NOT is_external
          AND ($6::boolean OR NOT is_guest)
    )
"""
# Those with a score in a period, by their counters.
_NOW = """
    counter.scope = $1 AND counter.metric = $2 AND counter.period = $3
    AND counter.starts_on = $4::date
"""
_BEFORE = _NOW.replace("$4", "$5")
# A person's score in the period before; 0 where they had none.
_SCORE_BEFORE = f"""
    coalesce((SELECT score FROM counter WHERE {_BEFORE} AND counter.person_id = {{id}}), 0)
"""  # noqa: S608  # put together from constants


_ANYBODY = "true"
_PEOPLE = "SELECT id FROM person WHERE organization_id = $1 AND {shares} LIMIT $2"
_SHARING = {
    trait: _PEOPLE.format(shares=share.format(value="$3")) for trait, share in _SHARE.items()
}
_COUNTED = f"""
(SELECT person_id FROM counter WHERE {_NOW} AND score > 0 LIMIT $6)
UNION (SELECT person_id FROM counter WHERE {_BEFORE} AND score > 0 LIMIT $6)
"""  # noqa: S608  # put together from constants


async def people_of(raw: asyncpg.Connection, board: Board, crowd: Crowd, most: int) -> list[UUID]:
    """Those of a crowd who may be on a board, now or in the period before; in no order. Of neither
    period more than `most`.
    """
    if crowd.trait:
        sharing = _SHARING[crowd.trait]
        rows = await raw.fetch(sharing, board.organization_id, most, crowd.value)
    else:
        rows = await raw.fetch(_COUNTED, *board.key[:5], most)
    return [row[0] for row in rows]


async def person_named(raw: asyncpg.Connection, person_id: UUID) -> str:
    """Somebody's name."""
    return str(await raw.fetchval("SELECT name FROM person WHERE id = $1", person_id))


async def open_channel(
    raw: asyncpg.Connection, workspace_id: UUID, external_id: str
) -> Conversation | None:
    """The channel that everybody may read with this id; None if there is none."""
    row = await raw.fetchrow(
        "SELECT id, external_id, kind, name, is_member, is_external, is_private, true"
        " FROM conversation WHERE workspace_id = $1 AND external_id = $2"
        " AND kind = 'channel' AND NOT is_private",
        workspace_id,
        external_id,
    )
    return Conversation(row[0], row[1], ConversationKind(row[2]), *row[3:]) if row else None


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody does in the organisation; "" and None where it is not known."""

    role: str
    region: str
    manager_id: UUID | None
    has_reports: bool


async def post_of(raw: asyncpg.Connection, person_id: UUID) -> Post:
    """What somebody does in the organisation."""
    row = await raw.fetchrow(
        "SELECT coalesce(role, ''), coalesce(region, ''), manager_id,"
        " EXISTS (SELECT FROM person AS report WHERE report.manager_id = person.id)"
        " FROM person WHERE id = $1",
        person_id,
    )
    return Post(*row)


# One by one, by primary key, however many the planner expects.
_FEW = f"""
SELECT person.id, person.name, coalesce(found.score, 0), {_SCORE_BEFORE.format(id="person.id")}
FROM unnest($7::uuid[]) AS member (id)
JOIN person ON person.id = member.id
LEFT JOIN LATERAL (
    SELECT score FROM counter WHERE {_NOW} AND counter.person_id = member.id OFFSET 0
) AS found ON true
WHERE {_SHOWN}
"""  # noqa: S608  # put together from constants


async def few(raw: asyncpg.Connection, board: Board, people: Sequence[UUID]) -> list[Entry]:
    """Everybody of a small crowd who is shown, those without a score too; in no order."""
    rows = await raw.fetch(_FEW, *board.key, list(people))
    return [Entry(*row) for row in rows]


_OWN = f"""
SELECT person.id, person.name,
       coalesce((SELECT score FROM counter WHERE {_NOW} AND counter.person_id = person.id), 0),
       {_SCORE_BEFORE.format(id="person.id")}
FROM person WHERE id = $6
"""  # noqa: S608  # put together from constants


async def own(raw: asyncpg.Connection, board: Board, reader: UUID) -> Entry:
    """The reader's own score, on whichever board, whether or not others see them there."""
    return Entry(*await raw.fetchrow(_OWN, *board.key[:5], reader))


# Whom the index meets is looked up at once, so that it is left as soon as there are enough.
_MET = """
    SELECT counter.person_id, seen.name, counter.score
    FROM counter CROSS JOIN LATERAL (
        SELECT person.name FROM person
        WHERE person.id = counter.person_id AND {shares} AND {shown} LIMIT 1
    ) AS seen
    WHERE {now} AND counter.score > 0 AND {where}
    ORDER BY {order} LIMIT {limit}
"""
_FALLING = "counter.score DESC, counter.person_id"
_RISING = "counter.score, counter.person_id DESC"
_MINE = "(SELECT score FROM mine)"


def _met(shares: str, where: str, order: str, limit: str) -> str:
    met = _MET.format(shares=shares, shown=_SHOWN, now=_NOW, where=where, order=order, limit=limit)
    return f"({met})"


def _window(shares: str) -> str:
    top = _met(shares, "true", _FALLING, "$8")
    parts = [
        # Those of the same place first, then the next ones.
        _met(shares, f"score = {_MINE} AND counter.person_id < $7", _RISING, str(NEIGHBOURS)),
        _met(shares, f"score > {_MINE}", _RISING, str(NEIGHBOURS)),
        _met(shares, f"score = {_MINE} AND counter.person_id > $7", _FALLING, str(NEIGHBOURS)),
        _met(shares, f"score < {_MINE}", _FALLING, str(NEIGHBOURS)),
    ]
    near = " UNION ALL ".join(parts)
    return f"""
WITH mine AS MATERIALIZED (
    SELECT score FROM counter WHERE {_NOW} AND counter.person_id = $7 AND score > 0
), met AS (
    SELECT 0 AS part, * FROM {top} AS top
    UNION ALL SELECT 1, * FROM ({near}) AS near
    UNION ALL SELECT 2, $7, '', score FROM mine
)
SELECT part, person_id, name, score, {_SCORE_BEFORE.format(id="met.person_id")} FROM met
"""  # noqa: S608  # put together from constants


_WINDOWS = {None: _window(_ANYBODY)} | {
    trait: _window(share.format(value="$9")) for trait, share in _SHARE.items()
}


async def window(
    raw: asyncpg.Connection, board: Board, crowd: Crowd, reader: UUID | None, top: int
) -> Window:
    """The first `top` people of a board, the reader, and those beside them. Of the reader there is
    only the score: the name is "". Without a reader, there are only the first.
    """
    shared = [crowd.value] if crowd.trait else []
    rows = await raw.fetch(_WINDOWS[crowd.trait], *board.key, reader, top, *shared)
    parts: tuple[list[Entry], ...] = ([], [], [])
    for part, *entry in rows:
        parts[part].append(Entry(*entry))
    first, near, mine = (sorted(part, key=lambda one: one.order) for part in parts)
    if not mine:
        return Window(tuple(first))
    above = [one for one in near if one.order < mine[0].order]
    below = [one for one in near if one.order > mine[0].order]
    return Window(tuple(first), mine[0], tuple(above[-NEIGHBOURS:]), tuple(below[:NEIGHBOURS]))


def _survey(shares: str) -> str:
    return f"""
WITH shown AS MATERIALIZED (
    SELECT id, name FROM person WHERE organization_id = $7 AND {shares} AND {_SHOWN}
), now AS MATERIALIZED (
    SELECT shown.id, shown.name, counter.score
    FROM shown JOIN counter ON counter.person_id = shown.id WHERE {_NOW} AND counter.score > 0
), before AS MATERIALIZED (
    SELECT shown.id, counter.score
    FROM shown JOIN counter ON counter.person_id = shown.id WHERE {_BEFORE} AND counter.score > 0
)
SELECT 0 AS part, NULL::uuid, '', score, count(*) FROM now GROUP BY score
UNION ALL SELECT 1, NULL, '', score, count(*) FROM before GROUP BY score
UNION ALL SELECT * FROM (
    SELECT 2, now.id, now.name, now.score, coalesce(before.score, 0)
    FROM now LEFT JOIN before USING (id) WHERE now.score > coalesce(before.score, 0)
    ORDER BY now.score - coalesce(before.score, 0) DESC, now.id LIMIT {MOST_IMPROVED}
) AS improved
"""  # noqa: S608  # put together from constants


_SURVEYS = {None: _survey(_ANYBODY)} | {
    trait: _survey(share.format(value="$8")) for trait, share in _SHARE.items()
}


async def survey(raw: asyncpg.Connection, board: Board, crowd: Crowd) -> Survey:
    """Everybody's places, now and before, and who gained most: all counters of both periods are
    read, which takes a while where there are many.
    """
    shared = [crowd.value] if crowd.trait else []
    rows = await raw.fetch(_SURVEYS[crowd.trait], *board.key, board.organization_id, *shared)
    now: dict[int, int] = {}
    before: dict[int, int] = {}
    improved = []
    for part, person_id, name, score, other in rows:
        if part == 2:
            improved.append(Entry(person_id, name, score, other))
        else:
            (before if part else now)[score] = other
    return Survey(Ladder(now), Ladder(before), tuple(improved))
