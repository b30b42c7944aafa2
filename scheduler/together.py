"""Like work done at once: one statement for many costs little more than one for one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
# An exception among the results is raised for its item alone.
Results = Sequence[Result | Exception]


class Together(Generic[Item, Result]):
    """Hands over what comes while `work` is busy all at once, as soon as it is free.

    Nothing waits for company: a piece that comes alone is done alone. `work` returns a result for
    each item, in their order. If it fails, each item is tried by itself, so that one that cannot
    be done does not keep the others from it.
    """

    def __init__(
        self, work: Callable[[Sequence[Item]], Awaitable[Results[Result]]], at_most: int
    ) -> None:
        self._work = work
        self._at_most = at_most
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._working: asyncio.Task[None] | None = None

    async def __call__(self, item: Item) -> Result:
        """The result for `item`; raises what `work` raised for it."""
        result: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, result))
        if self._working is None or self._working.done():
            # A task of its own starts after all that are ready now have added their items.
            self._working = asyncio.create_task(self._run())
        return await result

    async def _run(self) -> None:
        while self._waiting:
            batch = self._waiting[: self._at_most]
            del self._waiting[: self._at_most]
            if not await self._attempt(batch, last=len(batch) == 1):
                for one in batch:
                    await self._attempt([one], last=True)

    async def _attempt(
        self, batch: list[tuple[Item, asyncio.Future[Result]]], *, last: bool
    ) -> bool:
        try:
            results = await self._work([item for item, _ in batch])
        except Exception as error:  # noqa: BLE001  # it is whoever waits that handles it
            if last:
                _settle(batch[0][1], error)
            return last
        for (_, waiting), result in zip(batch, results, strict=True):
            _settle(waiting, result)
        return True


def _settle(waiting: asyncio.Future[Result], outcome: Result | Exception) -> None:
    if waiting.done():  # nobody waits any more
        return
    if isinstance(outcome, Exception):
        waiting.set_exception(outcome)
    else:
        waiting.set_result(outcome)
