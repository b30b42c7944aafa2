"""Who may change the settings."""

from commands.scene import Scene
from domain.errors import DomainError
from storage.queries.admins import admins
from storage.queries.turns import Person

# So many of those who could help are named.
_MOST_NAMED = 5


async def admin(scene: Scene) -> Person:
    """The actor, who is an admin. Raises `DomainError` for anybody else: who can help them."""
    actor = scene.actor
    if actor is not None and actor.is_admin and actor.is_active:
        return actor
    organization = scene.organization
    found = await admins(scene.tx.connection, organization.id, organization.workspace_id)
    names = tuple(one.name for one in found[:_MOST_NAMED])
    if names:
        raise DomainError("admins_only", names=names)
    if scene.turn.workspace.platform == "teams":
        raise DomainError("admins_none_teams")
    raise DomainError("admins_none")
