"""Emoji by the short names that chat platforms share, and the other way round."""

from functools import cache

_EMOJI_STYLE = "\N{VARIATION SELECTOR-16}"


def character(name: str) -> str | None:
    """The emoji that a short name such as "tada" stands for; None for a workspace's own."""
    return _by_name().get(name)


def short_name(emoji: str) -> str | None:
    """The short name of an emoji, the same for every way to write it; None if it has none."""
    import emoji as library

    known = next((data for one in _spellings(emoji) if (data := library.EMOJI_DATA.get(one))), None)
    if known is None:
        return None
    # Of two names the shorter is the one that Slack sends: "+1" rather than "thumbsup".
    return str(min(known.get("alias") or [known["en"]], key=len)).strip(":")


@cache
def _by_name() -> dict[str, str]:
    """Emoji by their short names; takes 0.1 s the first time."""
    import emoji as library

    named: dict[str, str] = {}
    for char, data in library.EMOJI_DATA.items():
        if data["status"] > library.STATUS["fully_qualified"]:
            continue
        for name in (*data.get("alias", ()), data["en"]):
            named.setdefault(name.strip(":").lower(), char)
    return named


def is_emoji(text: str) -> bool:
    """Whether `text` is one emoji, of whatever parts, and nothing else."""
    import emoji as library

    return any(library.is_emoji(one) for one in _spellings(text))


def _spellings(emoji: str) -> tuple[str, ...]:
    """The same emoji as the standard may write it: keyboards add the style where it has none, as in
    "⚡️", and leave it out where it has one, as in "❤".
    """
    return emoji, emoji + _EMOJI_STYLE, emoji.replace(_EMOJI_STYLE, "")


def emoji_in(text: str) -> str | None:
    """The emoji in `text`, typed itself or by its name; "" for none, None for anything else."""
    written = text.strip()
    if not written or is_emoji(written):
        return written
    return character(written.strip(":").casefold())
