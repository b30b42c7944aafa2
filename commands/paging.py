"""Lists that are read a page at a time; a button carries which."""

from dataclasses import dataclass

from commands.base import Field, FieldKind, Values

# The field of every command that shows such a list.
PAGE_NUMBER = Field("page", FieldKind.KEPT, required=False)


@dataclass(frozen=True, slots=True)
class Page:
    """One of `count` pages; `number` counts from 1, and `offset` entries stand before it."""

    number: int
    count: int
    offset: int


def page_in(values: Values, total: int, size: int) -> Page:
    """The page that was asked for of `total` entries, `size` on each: the last if there are not so
    many.
    """
    return page_at(asked_page(values), total, size)


def page_at(number: int, total: int, size: int) -> Page:
    """The page of this number, or the last if there are not so many; there is always one."""
    count = max(1, -(-total // size))
    number = min(number, count)
    return Page(number, count, (number - 1) * size)


def asked_page(values: Values) -> int:
    """The number of the page that was asked for; 1 if none was, or none that can be read."""
    asked = values.get(PAGE_NUMBER.name, "")
    if not isinstance(asked, str) or not (asked.isascii() and asked.isdigit()) or len(asked) > 6:
        return 1
    return max(1, int(asked))
