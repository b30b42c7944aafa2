"""What the forms of admins share: two who use one at once, and the log of what was changed."""

from collections.abc import Sequence

from commands.base import Field, FieldKind, Reply
from commands.scene import Scene
from commands.settings.gate import admin
from domain.errors import Problem
from domain.messages import Change, SettingsSaved
from storage.queries import audit

# What a form was opened with, so that two admins do not undo each other's work unawares.
SEEN = Field("seen", FieldKind.KEPT, required=False)


def changed_meanwhile(names: Sequence[str]) -> list[Problem]:
    """The problems of a form whose fields somebody else has changed since it was opened."""
    return [Problem("changed_meanwhile", name) for name in names]


async def saved(scene: Scene, section: str, changes: Sequence[Change]) -> Reply:
    """The answer after changes were written; notes them in the audit log, too."""
    await note(scene, changes)
    return Reply(SettingsSaved(section, tuple(changes)), locale=scene.locale)


async def note(scene: Scene, changes: Sequence[Change]) -> None:
    """Notes in the audit log that the actor made these changes."""
    actor = await admin(scene)
    organization_id = scene.organization.id
    await audit.record(scene.tx.connection, organization_id, actor.id, scene.turn.now, changes)
