"""How a turn begins: whom and what it names, and what the database knows of them."""

from commands import COMMANDS
from commands.base import Turn, TypedLine
from commands.facts import Unknown
from commands.parse import Parsed, named_in, parse
from commands.ports import PlatformUnavailable
from commands.scene import Scene
from domain.people import AnyRef, GroupRef, PersonRef
from storage.outbox import Outbox, Workplace
from storage.queries.groups import fresh as fresh_groups
from storage.queries.turns import Conversation, Opening, Person, open_turn
from storage.session import Transaction

# Beyond these, people are not looked up, nor a platform asked: such a turn is refused anyway. They
# are who asks, and as many as any list of people takes.
_MOST_PEOPLE = 101
_MOST_GROUPS = 20


async def open_scene(turn: Turn, tx: Transaction, *, ask: bool = False) -> Scene:
    """The scene of a turn, with what the database knows of everything it names.

    With `ask`, raises `Unknown` for facts that a platform could give, unless the turn means nothing
    here (`Command.is_meant`). Raises `PlatformUnavailable`
    where not even the workspace is known.
    """
    opening = await _open(turn, tx, ask=ask)
    return _scene(turn, tx, opening)


def is_meant(turn: Turn, opening: Opening) -> bool:
    """Whether a turn means anything under its organisation's settings."""
    return COMMANDS[turn.command].is_meant(turn, opening.organization.settings)


async def _open(turn: Turn, tx: Transaction, *, ask: bool) -> Opening:
    named = _people(turn)
    opening = await open_turn(
        tx.raw,
        turn.workspace,
        [ref.external_id for ref in named],
        turn.conversation,
        turn.delivery_id,
    )
    if ask and (opening is None or is_meant(turn, opening)):
        await _require(turn, named, opening, tx)
    if opening is None:
        raise PlatformUnavailable("the workspace is not known")
    return opening


async def _require(
    turn: Turn, named: list[PersonRef], opening: Opening | None, tx: Transaction
) -> None:
    """Raises `Unknown` for what the turn needs and the database does not know."""
    groups = _groups(turn)
    if opening is None:
        raise Unknown(named, turn.conversation, workspace=True, groups=groups)
    if opening.first_reply is not None:
        return
    people = [ref for ref in named if not _is_fresh(opening.people.get(ref.external_id))]
    place = None if _is_fresh(opening.conversation) else turn.conversation
    if groups:
        ids = [ref.external_id for ref in groups]
        fresh = await fresh_groups(tx.raw, opening.organization.workspace_id, ids)
        groups = [ref for ref in groups if ref.external_id not in fresh]
    if people or place or groups:
        raise Unknown(people, place, workspace=False, groups=groups)


def _is_fresh(found: Person | Conversation | None) -> bool:
    return found is not None and found.is_fresh


def _people(turn: Turn) -> list[PersonRef]:
    """Everybody a turn names, each once: the actor, and those in its arguments."""
    named = [turn.actor] if turn.actor else []
    named += [ref for ref in _named(turn) if isinstance(ref, PersonRef)]
    return list({ref.external_id: ref for ref in named}.values())[:_MOST_PEOPLE]


def _groups(turn: Turn) -> list[GroupRef]:
    """Every group a turn is for, each once; as many as can be asked about.

    One that is only mentioned in the words is not: its members are many to ask about.
    """
    named = _named(turn)
    if isinstance(turn.arguments, TypedLine) and any(isinstance(ref, GroupRef) for ref in named):
        parsed = parse(COMMANDS[turn.command], turn.arguments.line, lambda ref: ref.label)
        named = [
            ref for value in parsed.values.values() if isinstance(value, tuple) for ref in value
        ]
    groups = [ref for ref in named if isinstance(ref, GroupRef)]
    return list({ref.external_id: ref for ref in groups}.values())[:_MOST_GROUPS]


def _named(turn: Turn) -> list[AnyRef]:
    if isinstance(turn.arguments, TypedLine):
        return named_in(turn.arguments.line)
    values = turn.arguments.values.values()
    return [ref for value in values if isinstance(value, tuple) for ref in value]


def _scene(turn: Turn, tx: Transaction, opening: Opening) -> Scene:
    def name_of(ref: PersonRef | GroupRef) -> str:
        person = opening.people.get(ref.external_id) if isinstance(ref, PersonRef) else None
        return person.name if person else ref.label or ref.external_id

    if isinstance(turn.arguments, TypedLine):
        parsed = parse(COMMANDS[turn.command], turn.arguments.line, name_of)
    else:
        parsed = Parsed(dict(turn.arguments.values))
    organization = opening.organization
    at = Workplace(organization.workspace_id, turn.workspace.platform)
    outbox = Outbox(organization.id, at)
    return Scene(turn, tx, opening, parsed.values, tuple(parsed.problems), outbox)
