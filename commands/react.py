"""React: the configured emoji, left on a message or taken away.

On a card it seconds the kudos; on a colleague's message it gives them one, where the organisation
wants that. Taking it away takes back what it did. Nobody asked Laurel anything, so it is silent.
"""

from datetime import UTC, datetime

from commands.base import Command, Field, FieldKind, Filled, Reply, Turn
from commands.changing import held, withdrawal
from commands.forms import named, words
from commands.kudos import record_kudos
from commands.scene import Scene
from commands.second import problem_of, put, take_back
from domain.deliveries import Posted
from domain.errors import DomainError
from domain.messages import Refused
from domain.settings import Settings
from storage.queries import reactions
from storage.queries.stored_kudos import StoredKudos
from storage.queries.turns import Person

# What is wrong with a kudos by an emoji and worth a word. Whoever leaves one on their own message,
# or on an app's, did not mean it so.
_TOLD = {"allowance_spent", "allowance_short"}


async def react(scene: Scene) -> Reply:
    """Does what an emoji means, once, however often and in whichever order it is told of."""
    message = scene.turn.source.message if scene.turn.source else None
    actor, at = scene.actor, _moment(words(scene.values, "at"))
    if actor is None or message is None or at is None:
        return Reply()
    is_on = bool(scene.values.get("on"))
    raw, workspace_id = scene.tx.raw, scene.organization.workspace_id
    card = await reactions.card_at(raw, workspace_id, message)
    if card is None and is_on and not scene.organization.settings.reaction_gives:
        return Reply()  # it does nothing, and is not worth a row
    if await reactions.note(raw, workspace_id, message, actor.id, at, is_on=is_on):
        if card is not None:
            await _second(scene, await held(scene, card), actor, is_on=is_on)
        else:
            await _give(scene, message, actor, is_on=is_on)
    return Reply()


def _is_meant(turn: Turn, settings: Settings) -> bool:
    """Whether it is the configured emoji: of all others Laurel wants to know nothing."""
    values = turn.arguments.values if isinstance(turn.arguments, Filled) else {}
    return values.get("emoji") == settings.reaction_emoji


def _moment(text: str) -> datetime | None:
    """The moment that a platform tells of; in UTC where it names no zone."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


async def _second(scene: Scene, stored: StoredKudos | None, actor: Person, *, is_on: bool) -> None:
    if stored is None:
        return
    if not is_on:
        take_back(scene, stored, actor, "reaction")
    elif problem_of(scene, stored, actor) is None:
        put(scene, stored, actor, "reaction")


async def _give(scene: Scene, message: Posted, actor: Person, *, is_on: bool) -> None:
    """Gives a kudos by the emoji, or withdraws it, however long ago it was given."""
    workspace_id = scene.organization.workspace_id
    given = await reactions.kudos_by(scene.tx.raw, workspace_id, message, actor.id)
    if is_on and given is None:
        await _record(scene, actor)
    elif not is_on and given is not None:
        stored = await held(scene, given)
        if stored is not None and stored.withdrawn_at is None:
            scene.write(*withdrawal(stored, "reaction", scene.turn.now))
            scene.outbox.revise(stored.subject)


async def _record(scene: Scene, actor: Person) -> None:
    """Records the kudos if it may be given."""
    try:
        await record_kudos(scene, named(scene.values, "author"), "reaction")
    except DomainError as error:
        if all(problem.code in _TOLD for problem in error.problems):
            scene.tell(actor, Refused(error.problems))


REACT = Command(
    name="react",
    handler=react,
    fields=(
        Field("author", FieldKind.PEOPLE, required=False, max_items=1),
        Field("emoji", FieldKind.TEXT),
        Field("on", FieldKind.TOGGLE),
        Field("at", FieldKind.TEXT),
    ),
    by="platform",
    is_meant=_is_meant,
)
