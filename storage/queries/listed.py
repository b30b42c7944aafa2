"""Kudos as lists show them: with names as they are now, and how many second each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, case, exists, func, or_, select
from sqlalchemy.dialects.postgresql import aggregate_order_by

from domain.people import ConversationKind
from storage.tables import conversation, kudos, kudos_recipient, person, second, value

# Whether a second counts: of one that was taken back the row stays.
STANDS = or_(second.c.by_button, second.c.by_reaction)


def for_everybody() -> ColumnElement[bool]:
    """Whether everybody in the organisation could read a kudos: by where its card was shown."""
    shown_in = conversation.alias("shown_in")
    return and_(
        ~kudos.c.is_private,
        exists().where(
            shown_in.c.id == kudos.c.posted_conversation_id,
            shown_in.c.kind == ConversationKind.CHANNEL,
            ~shown_in.c.is_private,
            ~shown_in.c.is_external,
        ),
    )


def is_hidden() -> ColumnElement[bool]:
    """Whether somebody concerned wants to be on no board."""
    hides = person.c.preferences.contains({"on_boards": False})
    giver = exists().where(person.c.id == kudos.c.giver_id, hides)
    recipient = exists().where(
        kudos_recipient.c.kudos_id == kudos.c.id,
        person.c.id == kudos_recipient.c.person_id,
        hides,
    )
    return or_(giver, recipient)


@dataclass(frozen=True, slots=True)
class Listed:
    """One kudos in a list. `value` is (slug, name, emoji); `place` is a name, or "".

    `source` is (text, url, author) of the message it answers, while that is there. A place that
    only those can read who are in it is neither named nor linked to.
    """

    id: UUID
    giver_id: UUID
    giver: str
    recipients: tuple[str, ...]
    message: str
    given_at: datetime
    value: tuple[str, str, str] | None
    place: str
    source: tuple[str, str | None, str] | None
    is_private: bool
    is_edited: bool
    via: str
    seconds: int


def listing() -> Select[Any]:
    """A query of every kudos there is, to be narrowed; `listed` reads its rows."""
    recipients = (
        select(func.array_agg(aggregate_order_by(person.c.name, kudos_recipient.c.position)))
        .join(kudos_recipient, kudos_recipient.c.person_id == person.c.id)
        .where(kudos_recipient.c.kudos_id == kudos.c.id)
        .correlate(kudos)
        .scalar_subquery()
    )
    seconds = (
        select(func.count())
        .select_from(second)
        .where(second.c.kudos_id == kudos.c.id, STANDS)
        .correlate(kudos)
        .scalar_subquery()
    )
    is_public = and_(conversation.c.kind == ConversationKind.CHANNEL, ~conversation.c.is_private)
    giver = person.alias("giver")
    return (
        select(
            kudos.c.id,
            kudos.c.giver_id,
            giver.c.name.label("giver"),
            recipients.label("recipients"),
            kudos.c.message,
            kudos.c.given_at,
            value.c.slug,
            value.c.name.label("value"),
            value.c.emoji,
            case((is_public, conversation.c.name), else_="").label("place"),
            # A message that was deleted is not quoted any longer.
            case((kudos.c.source_gone_at.is_(None), kudos.c.source_text)).label("source_text"),
            case((is_public, kudos.c.source_url)).label("source_url"),
            func.coalesce(kudos.c.source_author, "").label("source_author"),
            kudos.c.is_private,
            kudos.c.edited_at.is_not(None).label("is_edited"),
            kudos.c.via,
            seconds.label("seconds"),
        )
        .select_from(kudos)
        .join(giver, giver.c.id == kudos.c.giver_id)
        .outerjoin(value, value.c.id == kudos.c.value_id)
        .outerjoin(conversation, conversation.c.id == kudos.c.conversation_id)
    )


def listed(row: Row[Any]) -> Listed:
    """A row of `listing`."""
    has_source = row.source_text is not None
    return Listed(
        id=row.id,
        giver_id=row.giver_id,
        giver=row.giver,
        recipients=tuple(row.recipients or ()),
        message=row.message,
        given_at=row.given_at,
        value=(row.slug, row.value, row.emoji) if row.slug else None,
        place=row.place,
        source=(row.source_text, row.source_url, row.source_author) if has_source else None,
        is_private=row.is_private,
        is_edited=row.is_edited,
        via=row.via,
        seconds=row.seconds,
    )
