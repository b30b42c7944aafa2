"""Where kudos and round-ups are posted."""

from collections.abc import Mapping, Sequence

from commands.base import Field, FieldKind, FieldValue
from commands.forms import Choices
from commands.scene import Scene
from commands.settings.section import Section, Setting, option
from domain.errors import Problem
from domain.settings import Posts, Settings
from storage.queries import settings as queries

# (where a kind of post goes, the channel for it)
_KINDS = (("kudos_posts", "kudos_channel"), ("round_up_posts", "round_up_channel"))
# A round-up answers no message, so there is no thread for it.
_ROUND_UP = (Posts.CHANNEL, Posts.CENTRAL, Posts.PRIVATE)


async def _choices(scene: Scene) -> Choices:
    chosen = [getattr(scene.organization.settings, channel) for _, channel in _KINDS]
    found = await queries.channels(scene.tx.connection, scene.organization.id, chosen)
    channels = tuple((one.id, _label(one)) for one in found)
    return {channel: channels for _, channel in _KINDS}


def _label(channel: queries.Channel) -> str:
    return f"#{channel.name}" + f" · {channel.workspace}" * bool(channel.workspace)


def _channel(key: str) -> Setting:
    def read(given: FieldValue) -> str:
        return given if isinstance(given, str) else ""

    return Setting(key, Field(key, FieldKind.CHOICE, required=False), read)


async def _names(scene: Scene, settings: Settings) -> Mapping[str, str]:
    chosen = {key: getattr(settings, key) for _, key in _KINDS}
    found = await queries.channel_names(
        scene.tx.connection, scene.organization.id, list(chosen.values())
    )
    return {key: _label(found[one]) for key, one in chosen.items() if one in found}


def _check(_scene: Scene, settings: Settings, choices: Choices) -> Sequence[Problem]:
    problems = []
    for where, channel in _KINDS:
        chosen, offered = getattr(settings, channel), dict(choices[channel])
        if chosen and chosen not in offered:
            problems.append(Problem("channel_gone", channel))
        elif not chosen and getattr(settings, where) is Posts.CENTRAL:
            problems.append(Problem("channel_missing", channel))
    return problems


POSTS = Section(
    "posts",
    (
        option("kudos_posts", Posts),
        _channel("kudos_channel"),
        option("round_up_posts", Posts, _ROUND_UP),
        _channel("round_up_channel"),
    ),
    choices=_choices,
    check=_check,
    names=_names,
)
