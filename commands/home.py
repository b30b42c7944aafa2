"""`/laurel home`: somebody's own page."""

from zoneinfo import ZoneInfo

from commands import history
from commands.base import Command, Field, FieldKind, Reply
from commands.scene import Scene, who
from domain import values
from domain.clock import parse_zone
from domain.errors import DomainError
from domain.messages import Home, ValueName
from storage.queries import history as queries
from storage.queries.history import Whose

# Below everything else that the page says.
PAGE = 5


async def show(scene: Scene) -> Reply:
    """Answers with the page of whoever asks. Raises `DomainError` where they are not known."""
    person = scene.actor
    if person is None:
        raise DomainError("giver_unknown")
    totals = await queries.totals(scene.tx.connection, person.id)
    message = Home(
        person=who(person),
        received=totals.received,
        given=totals.given,
        seconds=totals.seconds,
        history=await history.page(scene, person, Whose(person.id, person.id), PAGE),
        value_of_the_week=_value_of_the_week(scene),
        is_admin=person.is_admin,
    )
    return Reply(message, locale=scene.locale, in_place=history.turns_page(scene.values))


def _value_of_the_week(scene: Scene) -> ValueName | None:
    if not scene.organization.settings.value_of_the_week:
        return None
    zone = parse_zone(scene.organization.zone, ZoneInfo("UTC"))
    today = scene.turn.now.astimezone(zone).date()
    found = values.of_the_week(scene.company_values, today)
    return ValueName(found.slug, found.name, found.emoji) if found else None


HOME = Command(
    name="laurel home",
    handler=show,
    fields=(Field("page", FieldKind.KEPT, required=False),),
)
