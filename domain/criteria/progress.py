"""How far one person is towards one condition: small, and the same in whatever order events came.

Time is counted in *buckets*, whole numbers that follow one another: local days, weeks, months …
(`domain.criteria.calendar`). `best` is what a condition's `at_least` is compared with: all there
ever was, the most of any window, or the longest row.

Progress over windows lets go of buckets that are so old that nothing is expected to change them
any more; what they came to is settled by then. What comes for such a bucket all the same is
refused, and has to be counted anew from the events: progress is right, or says that it is not.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Any

from domain.criteria.contents import Holding

# Before any bucket there is.
_NEVER = -(10**9)
# So many buckets are kept beyond those that are needed, to let go of several at a time.
_SLACK = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """What all progress towards one condition has in common.

    A window has `span` buckets. Events up to `late` buckets older than the newest are counted.
    `enough` is what each bucket of a row needs; 0 where no row is asked for.
    """

    # The one place that knows of what sort contents are; all others hand them on.
    holding: Holding[Any, Any]
    span: int = 1
    late: int = 0
    enough: int = 0


class Total:
    """Amounts without a window: their sum."""

    __slots__ = ("best",)

    def __init__(self, best: int = 0) -> None:
        self.best = best

    def add(self, _shape: Shape, _bucket: int, given: Any, sign: int) -> bool:
        """Adds or takes away what an event gives; always known to be right."""
        self.best += sign * given
        return True

    def merge(self, _shape: Shape, other: Any) -> bool:
        """Adds what other events of the same person came to; always known to be right."""
        self.best += other.best
        return True

    def within(self, _shape: Shape, _bucket: int) -> int:
        """What there is in the window that ends with a bucket."""
        return self.best

    def dump(self) -> Any:
        """As plain JSON values."""
        return self.best

    @classmethod
    def load(cls, dumped: Any) -> "Total":
        """What `dump` made."""
        return cls(dumped)


class Windows:
    """The buckets that hold something, oldest first, and the most that any window came to.

    Of all windows those that end with such a bucket are enough to look at: any other holds no more
    than one of them.
    """

    __slots__ = ("best", "buckets", "contents", "settled", "until")

    def __init__(self) -> None:
        self.best = 0
        self.buckets: list[int] = []
        self.contents: list[Any] = []
        # Buckets up to `until` are let go of; `settled` is the most of the windows that had one.
        self.settled = 0
        self.until = _NEVER

    def add(self, shape: Shape, bucket: int, given: Any, sign: int) -> bool:
        """Adds or takes away what an event gives; whether the outcome is known to be right."""
        if bucket < self.until + shape.span:
            return False
        buckets = self.buckets
        if sign < 0 or (buckets and bucket < buckets[-1]):
            return self._change(shape, bucket, given, sign)
        # Most events are of the newest bucket, or begin a newer one.
        if not buckets or bucket > buckets[-1]:
            content, is_right = shape.holding.put(None, given, 1)
            buckets.append(bucket)
            self.contents.append(content)
            if buckets[0] < bucket - 2 * shape.span - shape.late - _SLACK:
                self._let_go(shape, bucket - shape.span - shape.late)
        else:
            content, is_right = shape.holding.put(self.contents[-1], given, 1)
            self.contents[-1] = content
            if not content:  # it was taken back before it was given
                del buckets[-1], self.contents[-1]
                return is_right
        self.best = max(self.best, self._newest(shape))
        return is_right

    def merge(self, shape: Shape, other: Any) -> bool:
        """Adds what other events of the same person came to; whether that is known to be right.

        It is not where either let go of a bucket: windows that had both are not known.
        """
        known: bool = self.until == other.until == _NEVER
        for bucket, theirs in zip(other.buckets, other.contents, strict=True):
            i, ours = self._at(bucket)
            content, is_right = shape.holding.join(ours, theirs)
            self._keep(i, bucket, content, is_new=ours is None)
            known = is_right and known
        self._find(shape)
        return known

    def within(self, shape: Shape, bucket: int) -> int:
        """What there is in the window that ends with a bucket."""
        first = bisect_right(self.buckets, bucket - shape.span)
        return shape.holding.size(self.contents[first : bisect_right(self.buckets, bucket)])

    def dump(self) -> Any:
        """As plain JSON values."""
        return [self.best, self.buckets, self.contents, self.settled, self.until]

    @classmethod
    def load(cls, dumped: Any) -> "Windows":
        """What `dump` made."""
        made = cls()
        made.best, made.buckets, made.contents, made.settled, made.until = dumped
        return made

    def _change(self, shape: Shape, bucket: int, given: Any, sign: int) -> bool:
        i, old = self._at(bucket)
        content, is_right = shape.holding.put(old, given, sign)
        self._keep(i, bucket, content, is_new=old is None)
        self._find(shape)
        return is_right

    def _at(self, bucket: int) -> tuple[int, Any]:
        """Where a bucket stands or belongs, and what it holds, if anything."""
        i = bisect_left(self.buckets, bucket)
        is_there = i < len(self.buckets) and self.buckets[i] == bucket
        return i, self.contents[i] if is_there else None

    def _keep(self, i: int, bucket: int, content: Any, *, is_new: bool) -> None:
        if is_new:
            self.buckets.insert(i, bucket)
            self.contents.insert(i, content)
        elif content:
            self.contents[i] = content
        else:
            del self.buckets[i], self.contents[i]

    def _newest(self, shape: Shape) -> int:
        """What the window or row that ends with the newest bucket comes to."""
        if shape.span == 1:
            return shape.holding.size(self.contents[-1:])
        first = bisect_right(self.buckets, self.buckets[-1] - shape.span)
        return shape.holding.size(self.contents[first:])

    def _find(self, shape: Shape) -> None:
        """Sets `best` after anything has changed."""
        self.best = max((self.within(shape, end) for end in self.buckets), default=0)
        self.best = max(self.best, self.settled)

    def _let_go(self, shape: Shape, limit: int) -> None:
        """Settles the windows that have a bucket up to `limit`, and lets go of those buckets."""
        for end in self.buckets[: bisect_left(self.buckets, limit + shape.span)]:
            self.settled = max(self.settled, self.within(shape, end))
        self._drop(limit)

    def _drop(self, limit: int) -> None:
        count = bisect_right(self.buckets, limit)
        del self.buckets[:count], self.contents[:count]
        self.until = limit


class Row(Windows):
    """Buckets in a row, each with enough; `best` is the longest row."""

    __slots__ = ("carried",)

    def __init__(self) -> None:
        super().__init__()
        # How long the row is that ends with `until`.
        self.carried = 0

    def row(self, shape: Shape, bucket: int) -> int:
        """How long the row is that ends with a bucket, or with the one before if it has not
        enough yet.
        """
        ends = {end: length for end, length in self._rows(shape) if end <= bucket}
        return ends.get(bucket) or ends.get(bucket - 1, 0)

    def dump(self) -> Any:
        return [*super().dump(), self.carried]

    @classmethod
    def load(cls, dumped: Any) -> "Row":
        made = cls()
        *_, made.carried = dumped
        made.best, made.buckets, made.contents, made.settled, made.until, _ = dumped
        return made

    def _newest(self, shape: Shape) -> int:
        length, size = 0, shape.holding.size
        bucket = self.buckets[-1]
        for i in range(len(self.buckets) - 1, -1, -1):
            if self.buckets[i] != bucket or size(self.contents[i : i + 1]) < shape.enough:
                return length
            length += 1
            bucket -= 1
        return length + (self.carried if bucket == self.until else 0)

    def _find(self, shape: Shape) -> None:
        self.best = max((length for _, length in self._rows(shape)), default=0)
        self.best = max(self.best, self.settled)

    def _let_go(self, shape: Shape, limit: int) -> None:
        ends = {end: length for end, length in self._rows(shape) if end <= limit}
        self.settled = max(self.settled, *ends.values())
        self.carried = ends.get(limit, 0)
        self._drop(limit)

    def _rows(self, shape: Shape) -> list[tuple[int, int]]:
        """Each bucket that has enough, and how long the row is that ends with it."""
        last, length = self.until, self.carried
        found = [(last, length)]
        size = shape.holding.size
        for bucket, content in zip(self.buckets, self.contents, strict=True):
            if size((content,)) < shape.enough:
                continue
            length = length + 1 if bucket == last + 1 else 1
            last = bucket
            found.append((bucket, length))
        return found
