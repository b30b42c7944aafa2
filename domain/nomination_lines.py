"""A nomination read from a line of text: the badge, its tier, a link, and the reasons."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.badges import Tier

MAX_EVIDENCE = 500
# A badge's name is looked for no further into the words.
_LONGEST_NAME = 80

_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,}", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:(?:for|als|für|fuer|por|para|como|pour|comme)(?:\s+(?:the|den|die|das|el|la|le))?\s+|を\s*)",
    re.IGNORECASE,
)
_BECAUSE = (
    r"(?:because|since|weil|da|porque|ya que|parce que|car)(?=[\s,:])"
    r"|parce qu['\u2019]|なぜなら"
)
_BEHIND = re.compile(
    rf"(?:[\s,.:;\u2013\u2014-]|に|、|。|：)*(?:{_BECAUSE})?[\s,:;]*", re.IGNORECASE
)
_REASON = re.compile(rf"(?<=\s)(?:{_BECAUSE})[\s,:;]*", re.IGNORECASE)
_SLUG = re.compile(r"#([^\W\d_][\w-]{0,49})")
# "gold", "(gold)", "in gold": a tier next to the badge's name.
_TIER = re.compile(rf"\s*(?:,|in\s+)?\s*\(?({'|'.join(Tier)})\)?(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A badge as it is looked up: what people call it by, and whether it can be awarded."""

    slug: str
    name: str
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What a line names, and the words that are left. `badge` is a slug, "" for none; `typed` is
    what stands in its place where no badge is called so.
    """

    badge: str = ""
    tier: str = ""
    words: str = ""
    typed: str = ""


def read_line(words: str, badges: Iterable[Named]) -> Read:
    """Reads "for Knowledge Sharer (gold) because she …", with a badge's longest name or its slug.

    A slug that no badge has is the badge all the same.
    """
    words = words.strip()
    rest = _without(_BEFORE, words)
    tier, named = _tier(rest)
    badge, behind = _badge(named, badges)
    if badge:
        if not tier:
            tier, behind = _tier(behind)
        return Read(badge, tier, _without(_BEHIND, behind).strip())
    reason = _REASON.search(rest, 0, _LONGEST_NAME) if rest != words else None
    if reason is None:
        return Read(words=words)
    return Read(words=rest[reason.end() :].strip(), typed=rest[: reason.start()].strip())


def address_in(words: str) -> str:
    """The first web address among words; "" if there is none, or only one too long to keep."""
    found = _ADDRESS.search(words)
    address = found[0].rstrip(".,;:!?)") if found else ""
    return address if len(address) <= MAX_EVIDENCE else ""


def is_address(words: str) -> bool:
    """Whether words are one web address that can be kept."""
    return len(words) <= MAX_EVIDENCE and _ADDRESS.fullmatch(words) is not None


def _badge(words: str, badges: Iterable[Named]) -> tuple[str, str]:
    """The slug of the badge that the words begin with, and what follows."""
    if slug := _SLUG.match(words):
        return slug[1].casefold(), words[slug.end() :]
    for one in sorted(badges, key=lambda one: -len(one.name)):
        length = len(one.name)
        follows = words[length : length + 1]
        same = words[:length].casefold() == one.name.casefold()
        if one.name and same and not (follows.isascii() and follows.isalnum()):
            return one.slug, words[length:]
    return "", words


def _tier(words: str) -> tuple[str, str]:
    found = _TIER.match(words)
    return (found[1].casefold(), words[found.end() :].strip()) if found else ("", words)


def _without(pattern: re.Pattern[str], words: str) -> str:
    found = pattern.match(words)
    return words[found.end() :] if found else words
