"""What all that can happen to a nomination has in common: which one it is, and who asks."""

from typing import NoReturn
from uuid import UUID

from commands.base import Command, Field, FieldKind, FormRequest, FormState, Reply, Values
from commands.forms import MOST_QUOTED, Choices, uuid_in
from commands.scene import Scene
from domain.errors import DomainError
from domain.messages import Source
from domain.text import shorten
from storage.ids import new_id
from storage.queries import nominations, stored_nominations
from storage.queries.stored_nominations import StoredNomination

# Which nomination a button or a form is about.
NOMINATION_ID = Field("nomination", FieldKind.KEPT)


async def nomination_of(scene: Scene) -> StoredNomination:
    """The nomination that was asked about, which nobody else changes until the turn ends.

    Raises `DomainError` where there is none.
    """
    nomination_id = uuid_in(scene.values, NOMINATION_ID.name)
    if nomination_id is None or not await nominations.lock_of(scene.tx.raw, nomination_id):
        _not_found()
    return await reloaded(scene, nomination_id)


async def reloaded(scene: Scene, nomination_id: UUID) -> StoredNomination:
    """A nomination of the turn's organisation as it is now."""
    workspace_id = scene.organization.workspace_id
    found = await stored_nominations.load(scene.tx.raw, nomination_id, workspace_id)
    if found is None or found.organization_id != scene.organization.id:
        _not_found()
    return found


async def seen_from(scene: Scene, stored: StoredNomination, workspace_id: UUID) -> StoredNomination:
    """The same with people's accounts in another workspace of the organisation."""
    if workspace_id == scene.organization.workspace_id:
        return stored
    return await stored_nominations.load(scene.tx.raw, stored.id, workspace_id) or stored


def _not_found() -> NoReturn:
    raise DomainError("nomination_not_found")


def form_about(
    scene: Scene,
    command: Command,
    stored: StoredNomination,
    quoted: Source,
    *,
    values: Values,
    choices: Choices | None = None,
) -> Reply:
    """The answer that opens a form about a nomination, below the words that it is about."""
    kept = {NOMINATION_ID.name: str(stored.id)}
    source = Source(shorten(quoted.text, MOST_QUOTED), quoted.url, quoted.author)
    state = FormState(str(new_id()), scene.turn.conversation, source, kept=kept)
    request = FormRequest(command, {**values, **kept}, state, choices or {})
    return Reply(form=request, locale=scene.locale)


def justification_of(stored: StoredNomination) -> Source:
    """What the nominator wrote, as a form quotes it."""
    return Source(stored.justification, None, stored.nominator.name)
