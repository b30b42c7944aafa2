"""Questions to a platform, all asked at once, of which some may fail or come too late."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

from commands.ports import PlatformUnavailable

_Answer = TypeVar("_Answer")


class Asking:
    """Asks until a moment (`asyncio` loop time), and remembers what was not answered."""

    def __init__(self, until: float) -> None:
        self._until = until
        self._failures: list[BaseException] = []

    async def all(self, questions: Iterable[Coroutine[Any, Any, _Answer]]) -> list[_Answer]:
        """The answers that came in time, in the order of their questions; never raises for one."""
        tasks = [asyncio.ensure_future(question) for question in questions]
        if not tasks:
            return []
        try:
            left = self._until - asyncio.get_running_loop().time()
            await asyncio.wait(tasks, timeout=max(0.0, left))
        finally:
            for task in tasks:
                task.cancel()
        answers: list[_Answer] = []
        for answer in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(answer, BaseException):
                self._failures.append(answer)
            else:
                answers.append(answer)
        return answers

    def check(self, platform: str) -> None:
        """Raises `PlatformUnavailable` if anything was not answered, or what else went wrong."""
        expected = (PlatformUnavailable, TimeoutError, asyncio.CancelledError)
        for failure in self._failures:
            if not isinstance(failure, expected):
                raise failure
        if self._failures:
            raise PlatformUnavailable(platform)
