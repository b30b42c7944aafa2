"""Undo: whoever gave a kudos takes it back, for everybody to see."""

from commands.base import Command, Reply
from commands.changing import KUDOS_ID, actor_of, allowance_after, kudos_of, withdrawal
from commands.revise import facts_of
from commands.scene import Scene
from domain.changes import change_problem
from domain.errors import DomainError
from domain.messages import KudosUndone


async def undo(scene: Scene) -> Reply:
    """Withdraws a kudos, with its points and seconds, and returns what it used of the allowance.

    One that is withdrawn already stays so, through whomever. Raises `DomainError` for anybody but
    its giver, and once it can no longer be changed.
    """
    stored, actor = await kudos_of(scene), actor_of(scene)
    is_new = stored.withdrawn_at is None
    problem = change_problem(
        scene.organization.settings,
        giver=stored.giver.id,
        given_at=stored.given_at,
        actor=actor.id,
        now=scene.turn.now,
    )
    if problem and (is_new or actor.id != stored.giver.id):
        raise DomainError.of([problem])
    if is_new:
        for write in withdrawal(stored, "giver", scene.turn.now):
            scene.write(write)
        scene.outbox.revise(stored.subject)
    left = await allowance_after(scene, stored, -len(stored.recipients) * is_new)
    message = KudosUndone(facts_of(stored), left, is_new)
    return Reply(message, locale=scene.locale, in_place=True)


UNDO = Command(name="kudos undo", handler=undo, fields=(KUDOS_ID,), by="button")
