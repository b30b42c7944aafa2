"""The daily digest of seconds: each recipient hears once of all who say "me too"."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from commands.base import Command, Reply
from commands.listed import facts_of
from commands.revise import NAMED
from commands.scene import Scene
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.messages import KudosFacts, SecondsDigest, Who
from domain.preferences import Seconds, quiet_for
from storage.queries import digests as queries
from storage.queries.digests import Account

# UX: a batch is one message, and never exceeds ten items.
MOST = 10


async def post(scene: Scene) -> Reply:
    """Queues one digest for each recipient who wants them so, of what they have not been told yet.

    Of the others it is noted as told: they were told at once, or do not want to be.
    """
    seconders = await queries.take(scene.tx.raw, scene.organization.id, scene.turn.now)
    entries = await _entries(scene, seconders)
    for account, ids in await _readers(scene, seconders):
        preferences = account.preferences
        if preferences.direct_messages and preferences.seconds is Seconds.DIGEST:
            _queue(scene, account, [one for one in entries if one.id in ids])
    return Reply()


async def _entries(scene: Scene, seconders: Mapping[UUID, tuple[str, ...]]) -> list[KudosFacts]:
    """Each kudos with its new seconds; those with most come first, then the newest."""
    found = [
        replace(
            facts_of(one),
            seconds=len(seconders[one.id]),
            seconders=tuple(Who(name) for name in seconders[one.id][:NAMED]),
        )
        for one in await queries.kudos_of(scene.tx.connection, list(seconders))
    ]
    return sorted(found, key=lambda one: one.seconds, reverse=True)


async def _readers(
    scene: Scene, kudos_ids: Iterable[UUID]
) -> Iterable[tuple[Account, AbstractSet[UUID]]]:
    """Every recipient, by one account of theirs, with the kudos they received."""
    found: dict[UUID, tuple[Account, set[UUID]]] = {}
    for kudos_id, account in await queries.accounts(scene.tx.raw, list(kudos_ids)):
        found.setdefault(account.person_id, (account, set()))[1].add(kudos_id)
    return found.values()


def _queue(scene: Scene, account: Account, entries: Sequence[KudosFacts]) -> None:
    zone = account.zone or scene.organization.zone
    where = parse_zone(zone)
    scene.outbox.add(
        SecondsDigest(tuple(entries[:MOST]), len(entries)),
        Destination(DestinationKind.PERSON, person=account.external_id),
        locale=account.locale or scene.organization.locale,
        zone=zone,
        at=account.at,
        after=quiet_for(account.preferences, _present(scene), where),
    )


def _present(scene: Scene) -> datetime:
    """The moment it is, which a run that was missed comes long after `now`."""
    occurrence = scene.turn.occurrence
    return (occurrence.ran_at if occurrence else None) or scene.turn.now


SECONDS_DIGEST = Command(name="seconds digest", handler=post, by="clock")
