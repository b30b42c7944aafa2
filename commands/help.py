"""`/laurel help`: what can be asked for, from the registry itself."""

from collections.abc import Callable

from commands.base import Command, Reply
from commands.scene import Scene, value_name
from domain.messages import Help


def help_command(names: Callable[[], tuple[str, ...]]) -> Command:
    """The help command; `names` gives the registry's commands when it is asked."""

    async def show(scene: Scene) -> Reply:
        values = tuple(value_name(one) for one in scene.company_values)
        is_admin = scene.actor is not None and scene.actor.is_admin
        return Reply(Help(names(), values, is_admin), locale=scene.locale)

    return Command(name="laurel help", handler=show, one_statement=True)
