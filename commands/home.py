"""`/laurel home`: somebody's own page."""

from itertools import islice

from commands import history
from commands.allowance import purse_of
from commands.base import Command, Reply
from commands.paging import PAGE_NUMBER
from commands.scene import Scene, actor_of, who
from commands.standing import ahead_of, as_held, held_badges
from commands.week import value_of_the_week
from domain.messages import Home
from domain.profiles import nearness
from storage.queries import history as queries
from storage.queries.history import Whose

# So many kudos below everything else that the page says; so many badges, of those that somebody
# has and of those that are closest. The profile has them all.
PAGE = 5
BADGES = 5
CLOSEST = 3


async def show(scene: Scene) -> Reply:
    """Answers with the page of whoever asks. Raises `DomainError` where they are not known."""
    person = actor_of(scene)
    purse = await purse_of(scene, person)
    held = await held_badges(scene, person)
    ahead = await ahead_of(scene, person, held)
    begun = (one for one in ahead.next if nearness(one.missing) > 0)
    totals = await queries.totals(scene.tx.connection, person.id)
    message = Home(
        person=who(person),
        received=totals.received,
        given=totals.given,
        seconds=totals.seconds,
        history=await history.page(scene, person, Whose(person.id, person.id), PAGE),
        allowance=purse.after(0) if purse else None,
        value_of_the_week=value_of_the_week(scene, scene.turn.now),
        is_admin=person.is_admin,
        badges=tuple(as_held(one) for one in held[:BADGES]),
        badge_count=len(held),
        next=tuple(islice(begun, CLOSEST)),
    )
    return Reply(message, locale=scene.locale, in_place=history.turns_page(scene.values))


HOME = Command(
    name="laurel home",
    handler=show,
    fields=(PAGE_NUMBER,),
)
