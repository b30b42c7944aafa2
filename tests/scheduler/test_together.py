"""Like work done at once: who goes together, and who bears a failure."""

import asyncio
from collections.abc import Sequence

import pytest

from scheduler.together import Together


class Work:
    """Doubles numbers; takes only as long as it is held up, and refuses odd ones."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.free = asyncio.Event()
        self.free.set()

    async def __call__(self, numbers: Sequence[int]) -> list[int]:
        self.batches.append(list(numbers))
        await self.free.wait()
        if any(number % 2 for number in numbers):
            raise ValueError(numbers)
        return [2 * number for number in numbers]


async def test_what_is_ready_at_the_same_moment_goes_together() -> None:
    work = Work()
    together = Together(work, at_most=3)
    assert await asyncio.gather(*(together(n) for n in (2, 4, 6, 8))) == [4, 8, 12, 16]
    assert work.batches == [[2, 4, 6], [8]]


async def test_what_comes_while_some_is_under_way_waits_for_it() -> None:
    work = Work()
    work.free.clear()
    together = Together(work, at_most=50)
    first = asyncio.create_task(together(2))
    await asyncio.sleep(0.01)
    rest = [asyncio.create_task(together(n)) for n in (4, 6)]
    await asyncio.sleep(0.01)
    assert work.batches == [[2]]
    work.free.set()
    assert await asyncio.gather(first, *rest) == [4, 8, 12]
    assert work.batches == [[2], [4, 6]]


async def test_a_failure_is_only_for_those_who_caused_it() -> None:
    work = Work()
    together = Together(work, at_most=50)
    found = await asyncio.gather(*(together(n) for n in (2, 3, 4)), return_exceptions=True)
    assert (found[0], found[2]) == (4, 8)
    assert isinstance(found[1], ValueError)
    assert work.batches == [[2, 3, 4], [2], [3], [4]]


async def test_who_goes_away_keeps_nobody_else_from_it() -> None:
    work = Work()
    work.free.clear()
    together = Together(work, at_most=50)
    gone, stays = (asyncio.create_task(together(n)) for n in (2, 4))
    await asyncio.sleep(0.01)
    gone.cancel()
    work.free.set()
    assert await stays == 8
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert await together(6) == 12
