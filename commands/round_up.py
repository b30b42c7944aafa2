"""The weekly round-up: each channel's kudos of the week, posted back into it by the clock."""

from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from commands.base import Command, Reply
from commands.scene import Scene
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.messages import KudosFacts, Place, RoundUp, ValueName, Who
from storage.outbox import Workplace
from storage.queries import kudos as queries
from storage.queries.kudos import ConversationWeek, Given

WEEK = timedelta(days=7)
# UX: a round-up never exceeds ten items.
HIGHLIGHTS = 10


async def post(scene: Scene) -> Reply:
    """Queues one round-up per channel that has something to tell; a quiet week posts nothing."""
    until = scene.turn.now
    # By the local clock, so that no hour is left out or told twice when it is set.
    zone = parse_zone(scene.organization.zone, ZoneInfo("UTC"))
    since = (until.astimezone(zone) - WEEK).astimezone(UTC)
    weeks = await queries.conversations_with_kudos(
        scene.tx.connection, scene.organization.id, since, until
    )
    for week in weeks:
        connection = scene.tx.connection
        given = await queries.latest(connection, week, since, until, HIGHLIGHTS)
        values = await queries.value_counts(connection, week, since, until)
        message = RoundUp(
            since=since,
            until=until,
            zone=scene.organization.zone,
            total=week.total,
            givers=week.givers,
            recipients=week.recipients,
            highlights=tuple(_facts(one) for one in given),
            place=Place(week.name, week.external_id),
            values=tuple((ValueName(*name), count) for name, count in values),
        )
        _queue(scene, week, message)
    return Reply()


def _facts(given: Given) -> KudosFacts:
    return KudosFacts(
        id=given.id,
        giver=Who(given.giver),
        recipients=tuple(Who(name) for name in given.recipients),
        message=given.message,
        given_at=given.given_at,
        value=ValueName(*given.value) if given.value else None,
    )


def _queue(scene: Scene, week: ConversationWeek, message: RoundUp) -> None:
    scene.outbox.add(
        message,
        Destination(DestinationKind.CONVERSATION, conversation=week.external_id),
        locale=week.locale,
        zone=scene.organization.zone,
        at=Workplace(week.workspace_id, week.platform),
    )


ROUND_UP = Command(name="round up", handler=post, by="clock")
