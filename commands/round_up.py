"""The weekly round-up of kudos, posted by the clock: to each channel, or to one for all."""

from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from uuid import UUID

import structlog

from commands.base import Command, Reply
from commands.listed import facts_of
from commands.scene import Scene
from commands.week import value_of_the_week
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.messages import KudosFacts, Place, RoundUp, ValueName
from domain.settings import Boards, Posts
from storage.outbox import Workplace
from storage.queries import posting
from storage.queries import round_ups as queries
from storage.queries.round_ups import Week

log = structlog.get_logger()

WEEK = timedelta(days=7)
# Most of the week that begins with a round-up lies in the calendar's week of this day.
_COMING = timedelta(days=3)
# UX: a round-up never exceeds ten items.
HIGHLIGHTS = 10


@dataclass(frozen=True, slots=True)
class _Post:
    """One round-up: what it tells of, where it goes, and the language of its readers.

    `conversation` is the id by the platform and `readers` Laurel's own of where it goes; `place` is
    the channel that it tells of, None for all of them.
    """

    week: Week
    at: Workplace
    conversation: str
    readers: UUID
    locale: str
    place: Place | None


async def post(scene: Scene) -> Reply:
    """Queues the week's round-ups; where nothing was given there is none."""
    match scene.organization.settings.round_up_posts:
        case Posts.CHANNEL | Posts.THREAD:
            posts = await _each_channel(scene, _week(scene))
        case Posts.CENTRAL:
            posts = await _one_for_all(scene, _week(scene))
        case Posts.PRIVATE:
            posts = []
    for one in posts:
        await _queue(scene, one)
    return Reply()


def _week(scene: Scene) -> Week:
    until = scene.turn.now
    # By the local clock, so that no hour is left out or told twice when it is set.
    zone = parse_zone(scene.organization.zone)
    since = (until.astimezone(zone) - WEEK).astimezone(UTC)
    return Week(scene.organization.id, since, until)


async def _each_channel(scene: Scene, week: Week) -> list[_Post]:
    return [
        _Post(
            replace(week, conversation_id=one.id),
            Workplace(one.workspace_id, one.platform),
            one.external_id,
            one.id,
            one.locale,
            Place(one.name, one.external_id),
        )
        for one in await queries.channels(scene.tx.connection, week)
    ]


async def _one_for_all(scene: Scene, week: Week) -> list[_Post]:
    settings, organization = scene.organization.settings, scene.organization
    central = await posting.central(scene.tx.raw, organization.id, settings.round_up_channel)
    if central is None or not central.place.is_member or central.place.is_external:
        # Channels that an admin wanted left in peace are no substitute.
        log.warning("no channel for the round-up", organization=str(organization.id))
        return []
    # What was posted to a channel for all counts, wherever it was given.
    week = replace(week, everywhere=settings.kudos_posts is Posts.CENTRAL)
    place = central.place
    return [_Post(week, central.at, place.external_id, place.id, central.locale, None)]


async def _queue(scene: Scene, one: _Post) -> None:
    connection, week = scene.tx.connection, one.week
    counts = await queries.counts(connection, week)
    if not counts.total:
        return
    message = RoundUp(
        since=week.since,
        until=week.until,
        zone=scene.organization.zone,
        total=counts.total,
        givers=counts.givers,
        recipients=counts.recipients,
        highlights=await _highlights(scene, one),
        values=tuple(
            (ValueName(*name), count)
            for name, count in await queries.value_counts(connection, week)
        ),
        place=one.place,
        value_of_the_week=value_of_the_week(scene, week.until + _COMING),
    )
    scene.outbox.add(
        message,
        Destination(DestinationKind.CONVERSATION, conversation=one.conversation),
        locale=one.locale,
        zone=scene.organization.zone,
        at=one.at,
    )


async def _highlights(scene: Scene, post: _Post) -> tuple[KudosFacts, ...]:
    """The kudos to be shown; none where people are not to be told apart, or where only those
    concerned read kudos.
    """
    settings = scene.organization.settings
    if settings.boards is not Boards.PUBLIC or settings.kudos_posts is Posts.PRIVATE:
        return ()
    found = await queries.highlights(scene.tx.connection, post.week, post.readers, HIGHLIGHTS)
    # Of a post that all can read, neither where it was given nor what it answers is a part.
    return tuple(replace(facts_of(one), place=None, source=None) for one in found)


ROUND_UP = Command(name="round up", handler=post, by="clock")
