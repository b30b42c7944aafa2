"""Lists that are read a page at a time; a button carries which."""

from commands.base import Values


def page_of(values: Values) -> int:
    """The page that was asked for; the first if none was, or none that can be read."""
    asked = values.get("page", "")
    if not isinstance(asked, str) or not (asked.isascii() and asked.isdigit()) or len(asked) > 6:
        return 1
    return max(1, int(asked))


def pages_for(total: int, size: int) -> int:
    """How many pages of `size` hold `total`; at least one."""
    return max(1, -(-total // size))
