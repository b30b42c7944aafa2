"""Progress over windows and rows, bucket by bucket, against all that was ever given."""

import json
from collections import Counter

from hypothesis import event, given
from hypothesis import strategies as st

from domain.criteria.contents import Amounts, Varieties
from domain.criteria.progress import Row, Shape, Windows

LATE = 4
STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, LATE), st.integers(1, 3), st.integers(0, 9)),
    min_size=20,
    max_size=150,
)


def stream(steps, most_late):
    """What is given, in time for `most_late`, and taken back while it is: bucket, given, sign."""
    newest, found, open_ = 0, [], []
    for ahead, behind, amount, choice in steps:
        newest += ahead
        open_ = [one for one in open_ if one[0] >= newest - most_late]
        if choice < 3 and open_:
            bucket, taken = open_.pop(choice % len(open_))
            found.append((bucket, taken, -1))
        else:
            bucket = newest - min(behind, most_late)
            found.append((bucket, amount, 1))
            open_.append((bucket, amount))
    return found


def largest(found, span, size):
    """The most that `span` buckets in a row hold."""
    return max(size(held(found, end - span + 1, end)) for end in every(found))


def every(found):
    """All buckets from the first to the last."""
    buckets = [bucket for bucket, _, _ in found]
    return range(min(buckets), max(buckets) + 1)


def held(found, first, last):
    counter = Counter()
    for bucket, one, sign in found:
        if first <= bucket <= last:
            counter[one] += sign
    return {one: times for one, times in counter.items() if times}


def total(holding):
    return sum(one * times for one, times in holding.items())


def longest(found, enough, size):
    best = length = 0
    for bucket in every(found):
        length = length + 1 if size(held(found, bucket, bucket)) >= enough else 0
        best = max(best, length)
    return best


def put(progress, shape, found):
    """Whether all of it was right; the progress as it comes out of the store now and then."""
    for number, (bucket, one, sign) in enumerate(found):
        value = one if isinstance(shape.holding, Amounts) else str(one)
        if not progress.add(shape, bucket, value, sign):
            return progress, False
        if number % 7 == 0:
            progress = type(progress).load(json.loads(json.dumps(progress.dump())))
    return progress, True


@given(STEPS, st.integers(1, 6))
def test_the_most_of_any_window(steps, span):
    found = stream(steps, LATE)
    progress, is_right = put(Windows(), shape := Shape(Amounts(), span=span, late=LATE), found)
    assert is_right
    assert progress.best == largest(found, span, total)
    newest = max(bucket for bucket, _, _ in found)
    assert progress.within(shape, newest) == total(held(found, newest - span + 1, newest))
    event("let go" if progress.until >= 0 else "all kept")


@given(STEPS, st.integers(1, 6))
def test_the_most_different_values_of_any_window(steps, span):
    found = stream(steps, LATE)
    progress, is_right = put(Windows(), Shape(Varieties(8), span=span, late=LATE), found)
    assert is_right
    assert progress.best == largest(found, span, len)


@given(STEPS, st.integers(1, 5))
def test_the_longest_row(steps, enough):
    found = stream(steps, LATE)
    shape = Shape(Amounts(), late=LATE, enough=enough)
    progress, is_right = put(Row(), shape, found)
    assert is_right
    assert progress.best == longest(found, enough, total)
    newest = max(bucket for bucket, _, _ in found)
    ends = {end: length for end, length in rows(found, enough) if length}
    assert progress.row(shape, newest) == (ends.get(newest) or ends.get(newest - 1, 0))


def rows(found, enough):
    length = 0
    for bucket in every(found):
        length = length + 1 if total(held(found, bucket, bucket)) >= enough else 0
        yield bucket, length


LATER = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 40), st.integers(1, 3), st.integers(0, 9)),
    min_size=20,
    max_size=100,
)


@given(LATER, st.integers(1, 6), st.integers(0, 4))
def test_what_is_too_late_is_refused_not_miscounted(steps, span, enough):
    found = stream(steps, 40)
    shape = Shape(Amounts(), span=1 if enough else span, late=LATE, enough=enough)
    progress, is_right = put(Row() if enough else Windows(), shape, found)
    event(f"right: {is_right}, let go: {progress.until >= 0}")
    if is_right and enough:
        assert progress.best == longest(found, enough, total)
    elif is_right:
        assert progress.best == largest(found, span, total)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.booleans()), max_size=40))
def test_of_more_values_than_there_is_room_for_it_is_known_when_they_are_not(steps):
    shape = Shape(Varieties(3))
    progress, seen = Windows(), Counter()
    for value, is_given in steps:
        # Only what was given is taken back.
        sign = 1 if is_given or not seen[value] else -1
        seen[value] += sign
        if not progress.add(shape, 0, value, sign):
            return
        there = len(+seen)
        assert progress.within(shape, 0) == min(there, 3)
        assert all(len(content) <= 4 for content in progress.contents)


def test_of_what_is_taken_back_before_it_came_there_may_be_no_room_either():
    shape, progress = Shape(Varieties(1)), Windows()
    assert progress.add(shape, 0, "a", 1)
    assert not progress.add(shape, 0, "b", -1)


@given(STEPS, st.integers(1, 6))
def test_it_stays_small(steps, span):
    shape = Shape(Amounts(), span=span, late=LATE)
    progress, _ = put(Windows(), shape, stream(steps, LATE))
    assert len(progress.buckets) <= 2 * span + LATE + 9


def test_what_cannot_be_put_together_is_told():
    shape = Shape(Amounts(), span=2, late=LATE)
    old, new = Windows(), Windows()
    for bucket in (0, 1, 40):
        old.add(shape, bucket, 1, 1)
    new.add(shape, 0, 1, 1)
    assert old.until > 1
    assert not new.merge(shape, old)
