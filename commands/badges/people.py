"""Those whom the review of a badge names: ids in its rows, names where people read and write.

Somebody is written by their name; where others have the same name, by an account: "slack:U0123".
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

from domain.badges import Badge
from domain.errors import Problem
from storage.queries.badges import Colleague, colleagues
from storage.session import Transaction


async def names_of(
    tx: Transaction, organization_id: UUID, badges: Iterable[Badge]
) -> dict[str, str]:
    """What everybody in the reviews of badges is called, by their ids as text."""
    ids = [UUID(one) for one in dict.fromkeys(p for badge in badges for p in badge.people())]
    if not ids:
        return {}
    people = await colleagues(tx.connection, organization_id, ids=ids)
    names = {one.name.lower() for one in people}
    homonyms = Counter(
        one.name.lower()
        for one in await colleagues(tx.connection, organization_id, names=names)
        if one.accounts
    )
    return {str(one.id): _called(one, homonyms) for one in people}


def _called(one: Colleague, homonyms: Mapping[str, int]) -> str:
    if homonyms[one.name.lower()] > 1 or any(char in one.name for char in ",;"):
        return one.accounts[0] if one.accounts else str(one.id)
    return one.name


async def with_ids(
    tx: Transaction, organization_id: UUID, badge: Badge, before: Badge | None
) -> tuple[Badge, list[Problem]]:
    """The badge with everybody in its review by their ids, and who could not be found. Those whom
    it named `before` may have left since.
    """
    written = badge.people()
    if not written:
        return badge, []
    people = await colleagues(
        tx.connection,
        organization_id,
        ids=[UUID(one) for one in written if _is_id(one)],
        names={one.lower() for one in written},
    )
    stayed = frozenset(before.people() if before else ())
    known: dict[str, str] = {}
    problems: list[Problem] = []
    for one in written:
        found = _those_called(one, people)
        here = [each for each in found if each.accounts] or [
            each for each in found if str(each.id) in stayed
        ]
        if len(here) == 1:
            known[one] = str(here[0].id)
        else:
            problems.append(_problem(one, here))
    return badge.with_people(known), problems


def _those_called(written: str, people: Iterable[Colleague]) -> list[Colleague]:
    low = written.lower()
    return [
        one
        for one in people
        if str(one.id) == low
        or one.name.lower() == low
        or low in (account.lower() for account in one.accounts)
    ]


def _problem(written: str, found: list[Colleague]) -> Problem:
    if not found:
        return Problem("reviewer_unknown", "review", {"name": written})
    accounts = tuple(one.accounts[0] for one in found if one.accounts)
    return Problem("reviewer_ambiguous", "review", {"name": written, "suggestions": accounts})


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
