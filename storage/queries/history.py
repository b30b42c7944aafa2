"""What somebody gave and received, a page at a time."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.messages import Direction
from storage.queries.listed import STANDS, Listed, for_everybody, is_hidden, listed, listing
from storage.tables import kudos, kudos_recipient, second


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose kudos are read, and who reads them: to those not concerned only such show as everybody
    in the organisation could read, and nobody in them wants to be left out of lists.
    """

    person_id: UUID
    reader_id: UUID
    direction: Direction = "both"


@dataclass(frozen=True, slots=True)
class Totals:
    """What a person gave and received in all of time; nothing withdrawn.

    `given` counts the colleagues thanked, each time, `seconds` those of kudos they received.
    """

    given: int
    received: int
    seconds: int


async def total(connection: AsyncConnection, whose: Whose) -> int:
    """How many kudos there are to read."""
    found = await connection.scalar(select(func.count()).select_from(kudos).where(*_shown(whose)))
    return int(found or 0)


async def page(
    connection: AsyncConnection, whose: Whose, *, offset: int, limit: int
) -> list[Listed]:
    """The `limit` kudos after the first `offset`, newest first."""
    rows = await connection.execute(
        listing()
        .where(*_shown(whose))
        .order_by(kudos.c.given_at.desc(), kudos.c.id.desc())
        .offset(offset)
        .limit(limit)
    )
    return [listed(row) for row in rows]


def _shown(whose: Whose) -> list[ColumnElement[bool]]:
    is_recipient = exists().where(
        kudos_recipient.c.kudos_id == kudos.c.id,
        kudos_recipient.c.person_id == whose.reader_id,
    )
    return [
        kudos.c.id.in_(_ids(whose)),
        kudos.c.withdrawn_at.is_(None),
        or_(
            and_(for_everybody(), ~is_hidden()),
            kudos.c.giver_id == whose.reader_id,
            is_recipient,
        ),
    ]


def _ids(whose: Whose) -> Select[tuple[object]] | CompoundSelect[tuple[object]]:
    """Theirs by index, one direction after the other: "or" would read the whole table."""
    given = select(kudos.c.id).where(kudos.c.giver_id == whose.person_id)
    received = select(kudos_recipient.c.kudos_id).where(
        kudos_recipient.c.person_id == whose.person_id
    )
    match whose.direction:
        case "given":
            return given
        case "received":
            return received
        case "both":
            return union(given, received)


async def totals(connection: AsyncConnection, person_id: UUID) -> Totals:
    """A person's own figures, private kudos and those by reaction included."""
    given = (
        select(func.count())
        .select_from(kudos_recipient)
        .join(kudos, kudos.c.id == kudos_recipient.c.kudos_id)
        .where(kudos.c.giver_id == person_id, kudos.c.withdrawn_at.is_(None))
    )
    to_them = and_(
        kudos_recipient.c.kudos_id == kudos.c.id, kudos_recipient.c.person_id == person_id
    )
    received = (
        select(func.count())
        .select_from(kudos)
        .join(kudos_recipient, to_them)
        .where(kudos.c.withdrawn_at.is_(None))
    )
    seconds = received.join(second, and_(second.c.kudos_id == kudos.c.id, STANDS))
    row = (
        await connection.execute(
            select(given.scalar_subquery(), received.scalar_subquery(), seconds.scalar_subquery())
        )
    ).one()
    return Totals(row[0], row[1], row[2])
