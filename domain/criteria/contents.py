"""What a stretch of time holds of events: an amount, or how often each of some values was seen.

Both are sums, so that it does not matter in which order events come, and taking one back takes
away what it gave.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar

Content = TypeVar("Content")
# What an event gives: an amount, or a value.
Given_contra = TypeVar("Given_contra", contravariant=True)


class Holding(Protocol[Content, Given_contra]):
    """How contents of one sort are added to and taken together. One that is empty is falsy."""

    def put(self, content: Content | None, given: Given_contra, sign: int) -> tuple[Content, bool]:
        """The content with what an event gives, or without it (`sign` -1), and whether that is
        known to be right. The content given may be changed, and is not to be used any more.
        """
        ...

    def join(self, content: Content | None, other: Content) -> tuple[Content, bool]:
        """The content with all of another, in the same way."""
        ...

    def size(self, contents: Sequence[Content]) -> int:
        """How much several stretches hold together."""
        ...


class Amounts:
    """Holds numbers, each the sum of the amounts given."""

    def put(self, content: int | None, given: int, sign: int) -> tuple[int, bool]:
        return (content or 0) + sign * given, True

    def join(self, content: int | None, other: int) -> tuple[int, bool]:
        return (content or 0) + other, True

    def size(self, contents: Sequence[int]) -> int:
        return sum(contents)


# Under this name stands how often there was something for which there was no room.
_OTHERS = ""


class Varieties:
    """Holds up to `room` different values, each with how often it was seen.

    `room` is more than any criterion asks for. Values beyond are only counted, so when one that is
    held goes, what takes its place is not known: then the content is not known to be right.
    """

    def __init__(self, room: int) -> None:
        self._room = room

    def put(
        self, content: dict[str, int] | None, given: str, sign: int
    ) -> tuple[dict[str, int], bool]:
        if content is None:
            return {given: sign}, True
        return content, self._move(content, given, sign)

    def join(
        self, content: dict[str, int] | None, other: dict[str, int]
    ) -> tuple[dict[str, int], bool]:
        if content is None:
            return dict(other), True
        moved = [self._move(content, value, times) for value, times in other.items()]
        return content, all(moved)

    def size(self, contents: Sequence[dict[str, int]]) -> int:
        if len(contents) == 1 and min(contents[0].values()) > 0:
            return len(contents[0]) - (_OTHERS in contents[0])
        seen = {value for one in contents for value, times in one.items() if times > 0}
        return len(seen) - (_OTHERS in seen)

    def _move(self, content: dict[str, int], value: str, by: int) -> bool:
        """Whether the content is known to be right with it."""
        if value not in content and len(content) >= self._room:
            value = _OTHERS
        times = content.get(value, 0) + by
        if times:
            content[value] = times
        else:
            del content[value]
        if value == _OTHERS:
            return times >= 0
        # What goes, or never came, may make room for one of the others.
        return times > 0 or _OTHERS not in content
