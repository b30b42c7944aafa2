"""Ids of our own rows."""

import os
import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def new_id() -> UUID:
    """A UUID that sorts by the millisecond of its making (version 7, RFC 9562 section 5.7).

    Neighbouring rows then share index pages, which random ids would scatter.
    """
    millis = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10))
    high = (millis & ((1 << 48) - 1)) << 80
    version, variant = 7 << 76, 2 << 62
    return UUID(int=high | version | (random >> 68 << 64) | variant | (random & ((1 << 62) - 1)))


def first_id(moment: datetime) -> UUID:
    """The least that `new_id` makes in the millisecond of `moment`: all made before are less."""
    millis = (moment - _EPOCH) // _MILLISECOND  # exact, where a float would be rounded
    return UUID(int=(millis & ((1 << 48) - 1)) << 80 | 7 << 76 | 2 << 62)
