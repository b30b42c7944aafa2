"""`/kudos balance`: how many colleagues somebody can still thank."""

from commands.allowance import purse_of, zone_of
from commands.base import Command, Reply
from commands.scene import Scene, actor_of
from domain.clock import Period, bounds, period_start
from domain.messages import Balance
from storage.queries import allowance as queries


async def show(scene: Scene) -> Reply:
    """Tells what is left, and how many were thanked in the same period, or in this week."""
    giver = actor_of(scene)
    purse = await purse_of(scene, giver)
    period = purse.grant.period if purse else Period.WEEK
    zone = zone_of(scene, giver)
    since, until = bounds(period, period_start(period, scene.turn.now, zone), zone)
    given = await queries.given(scene.tx.raw, giver.id, since, until)
    left = purse.after(0) if purse else None
    return Reply(Balance(left, given, period), locale=scene.locale)


BALANCE = Command(name="kudos balance", handler=show, one_statement=True)
