"""Kudos read from rows, as messages hold them for lists. Lists notify nobody: names alone."""

from domain.messages import KudosFacts, Place, Source, ValueName, Who
from storage.queries.listed import Listed


def facts_of(one: Listed) -> KudosFacts:
    """A kudos as a list shows it."""
    return KudosFacts(
        id=one.id,
        giver=Who(one.giver),
        recipients=tuple(Who(name) for name in one.recipients),
        message=one.message,
        given_at=one.given_at,
        value=ValueName(*one.value) if one.value else None,
        place=Place(one.place) if one.place else None,
        source=Source(*one.source) if one.source else None,
        is_private=one.is_private,
        is_edited=one.is_edited,
        seconds=one.seconds,
    )
