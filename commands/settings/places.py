"""Settings that choose where one kind of post goes, and into which channel."""

from collections.abc import Mapping, Sequence

from commands.base import Field, FieldKind, FieldValue
from commands.forms import Choices
from commands.scene import Scene
from commands.settings.section import Section, Setting
from domain.errors import Problem
from domain.settings import Posts, Settings
from storage.queries import settings as queries

# (where a kind of post goes, the channel for it), by the names of their settings.
Kinds = Sequence[tuple[str, str]]


def channel(key: str) -> Setting:
    """The channel for one kind of post; "" for none."""

    def read(given: FieldValue) -> str:
        return given if isinstance(given, str) else ""

    return Setting(key, Field(key, FieldKind.CHOICE, required=False), read)


def placed(name: str, settings: tuple[Setting, ...], kinds: Kinds) -> Section:
    """A section whose settings say where these kinds of posts go."""

    async def choices(scene: Scene) -> Choices:
        chosen = [getattr(scene.organization.settings, key) for _, key in kinds]
        found = await queries.channels(scene.tx.connection, scene.organization.id, chosen)
        channels = tuple((one.id, _label(one)) for one in found)
        return {key: channels for _, key in kinds}

    async def names(scene: Scene, settings: Settings) -> Mapping[str, str]:
        chosen = {key: getattr(settings, key) for _, key in kinds}
        found = await queries.channel_names(
            scene.tx.connection, scene.organization.id, list(chosen.values())
        )
        return {key: _label(found[one]) for key, one in chosen.items() if one in found}

    def check(_scene: Scene, settings: Settings, choices: Choices) -> Sequence[Problem]:
        problems = []
        for where, key in kinds:
            chosen, offered = getattr(settings, key), dict(choices[key])
            if chosen and chosen not in offered:
                problems.append(Problem("channel_gone", key))
            elif not chosen and getattr(settings, where) is Posts.CENTRAL:
                problems.append(Problem("channel_missing", key))
        return problems

    return Section(name, settings, choices=choices, check=check, names=names)


def _label(one: queries.Channel) -> str:
    return f"#{one.name}" + f" · {one.workspace}" * bool(one.workspace)
