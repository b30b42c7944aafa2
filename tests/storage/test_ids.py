"""Ids of our own rows."""

import time
import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.ids import first_id, new_id


def _at(nanoseconds: int) -> uuid.UUID:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: nanoseconds)
        return new_id()


# Until the year 10889, when the 48 bits of the timestamp are used up.
moments = st.integers(0, (2**48 - 1) * 1_000_000)


@given(moments)
def test_an_id_is_a_uuid_of_version_7(moment: int) -> None:
    made = _at(moment)
    assert made.variant == uuid.RFC_4122
    assert made.version == 7
    assert int.from_bytes(made.bytes[:6]) == moment // 1_000_000


@given(moments, moments)
def test_ids_sort_by_the_millisecond_of_their_making(one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    if earlier // 1_000_000 < later // 1_000_000:
        first, second = _at(earlier), _at(later)
        assert first < second
        assert str(first) < str(second)  # as text, too
        assert first.bytes < second.bytes


@given(st.integers(1, 4_000_000_000_000))
def test_the_first_id_of_a_moment_parts_those_before_from_those_after(millis: int) -> None:
    moment = datetime.fromtimestamp(millis // 1000, UTC).replace(microsecond=millis % 1000 * 1000)
    assert _at((millis - 1) * 1_000_000 + 999_999) < first_id(moment) <= _at(millis * 1_000_000)


def test_ids_of_one_moment_differ_in_every_random_bit() -> None:
    made = [_at(1_800_000_000_000_000_000).int for _ in range(2000)]
    assert len(set(made)) == len(made)
    ones = zeros = 0
    for one in made:
        ones |= one
        zeros |= ~one
    both = ones & zeros & ((1 << 128) - 1)
    # 12 bits behind the version and 62 behind the variant.
    assert both == (0xFFF << 64) | ((1 << 62) - 1)
