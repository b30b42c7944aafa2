"""The tick: a chore that fails is tried again, and told of as briefly as fits."""

import asyncio

import asyncpg
import pytest
from structlog.testing import capture_logs

from scheduler.clock import Chore, Clock


@pytest.mark.parametrize(
    ("error", "level", "is_traced"),
    [
        (ConnectionRefusedError("nobody listens"), "warning", False),
        (asyncpg.CannotConnectNowError("starting up"), "warning", False),
        (asyncpg.InterfaceError("connection is closed"), "warning", False),
        (asyncpg.UndefinedTableError("no such table"), "error", True),
        (RuntimeError("a mistake of ours"), "error", True),
    ],
)
async def test_a_chore_that_failed_is_done_again(
    error: Exception, level: str, *, is_traced: bool
) -> None:
    done = asyncio.Event()
    attempts = 0

    async def work() -> None:
        nonlocal attempts
        attempts += 1
        if attempts == 1:
            raise error
        done.set()

    clock = Clock([Chore("sweep", 0.01, work)])
    with capture_logs() as told:
        clock.start()
        try:
            await asyncio.wait_for(done.wait(), 10)
        finally:
            clock.stop()
    (event,) = told
    assert (event["chore"], event["log_level"]) == ("sweep", level)
    assert ("exc_info" in event) is is_traced
