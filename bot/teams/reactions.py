"""Reactions to the bot's messages, by the short names that every door uses.

Teams sends an id: a name of its own ("handsinair"), or the code points of an emoji and its name
("1f389_partypopper"); a skin tone follows ("-tone3").
"""

import re
from typing import NamedTuple

from botbuilder.schema import Activity

from bot.teams.activities import Json, text_of
from commands.emoji import short_name

_MOST = 20  # reactions read of one activity
_MAX_ID = 200
_CODE_POINTS = re.compile(r"([0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,9})_[^_]*")
_TONE = re.compile(r"[-_]tone[1-5]$")
_LAST_CODE_POINT = 0x10FFFF

# The emoji behind Teams' own names, as far as colleagues may thank by them.
_EMOJI = {
    "like": "👍",
    "yes": "👍",
    "heart": "❤️",
    "laugh": "😆",
    "surprised": "😮",
    "sad": "🙁",
    "angry": "😠",
    "handsinair": "🙌",
    "highfive": "✋",
    "clap": "👏",
    "clappinghands": "👏",
    "praying": "🙏",
    "handshake": "🤝",
    "muscle": "💪",
    "salute": "🫡",
    "hearthands": "🫶",
    "hearteyes": "😍",
    "stareyes": "🤩",
    "star": "⭐",
    "fire": "🔥",
    "launch": "🚀",
    "trophy": "🏆",
    "goldmedal": "🥇",
    "gift": "🎁",
    "cake": "🎂",
    "champagne": "🍾",
    "party": "🥳",
}


class Reaction(NamedTuple):
    """A reaction by its short name, such as "raised_hands"; whether it was added or removed."""

    emoji: str
    on: bool


def reactions_of(activity: Activity) -> list[Reaction]:
    """What was removed and added, in this order: another reaction takes the place of the first.

    Raises `Malformed`.
    """
    removed, added = activity.reactions_removed or [], activity.reactions_added or []
    found = [Reaction(_named(each), on=False) for each in removed[:_MOST]]
    found += [Reaction(_named(each), on=True) for each in added[:_MOST]]
    return [reaction for reaction in found if reaction.emoji]


def _named(found: Json) -> str:
    return name_of(text_of(found, "type"))


def name_of(reaction: str) -> str:
    """The short name of a reaction by Teams' id; one that stands for no emoji keeps its name.

    Behind a semicolon stands where an organisation's own emoji is kept.
    """
    bare = _TONE.sub("", reaction[:_MAX_ID].partition(";")[0].strip().lower())
    emoji = _EMOJI.get(bare)
    if emoji is None and (coded := _CODE_POINTS.fullmatch(bare)):
        emoji = _characters(coded[1])
    return (short_name(emoji) if emoji else None) or bare


def _characters(codes: str) -> str | None:
    points = [int(code, 16) for code in codes.split("-")]
    return "".join(map(chr, points)) if max(points) <= _LAST_CODE_POINT else None
