"""Undo: whoever gave a kudos takes it back, for everybody to see."""

from commands.base import Command, Reply
from commands.changing import KUDOS_ID, allowance_after, check_open, kudos_of, withdrawal
from commands.revise import facts_of
from commands.scene import Scene, actor_of
from domain.messages import KudosUndone


async def undo(scene: Scene) -> Reply:
    """Withdraws a kudos, with its points and seconds, and returns what it used of the allowance.

    One that is withdrawn already stays so, through whomever. Raises `DomainError` for anybody but
    its giver, and once it can no longer be changed.
    """
    stored = await kudos_of(scene)
    is_new = stored.withdrawn_at is None
    if is_new or actor_of(scene).id != stored.giver.id:
        check_open(scene, stored)
    if is_new:
        scene.write(*withdrawal(stored, "giver", scene.turn.now))
        scene.outbox.revise(stored.subject)
    left = await allowance_after(scene, stored, -len(stored.recipients) * is_new)
    message = KudosUndone(facts_of(stored), left, is_new)
    return Reply(message, locale=scene.locale, in_place=True)


UNDO = Command(name="kudos undo", handler=undo, fields=(KUDOS_ID,), by="button")
