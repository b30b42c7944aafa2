"""What logs leave out: whatever a person wrote, wherever they are read."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

_WORDS = "you saved my week"


class _Stream(io.StringIO):
    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.fixture(autouse=True)
def _configured_as_before() -> Iterator[None]:
    loggers = logging.getLogger(), logging.getLogger("pgqueuer")
    levels = [logger.level for logger in loggers]
    yield
    structlog.reset_defaults()
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.parametrize("terminal", [True, False])
def test_a_traceback_tells_where_and_not_with_what(
    *, terminal: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = _Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure()

    def fails(words: str) -> None:
        raise RuntimeError(len(words))

    try:
        fails(_WORDS)
    except RuntimeError:
        structlog.get_logger().exception("turn failed")

    told = stream.getvalue()
    assert "turn failed" in told
    assert "in fails" in told
    assert _WORDS not in told


def test_what_libraries_say_is_one_event_a_line_too(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _Stream(terminal=False)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # pytest's own
    logs.configure()

    try:
        int("one\ntwo")
    except ValueError:
        logging.getLogger("a.library").exception("it failed: %s", "so it did")
    logging.getLogger("a.library").info("what was sent")

    (line,) = stream.getvalue().splitlines()
    told = json.loads(line)
    assert told["event"] == "it failed: so it did"
    assert told["logger"] == "a.library"
    assert told["level"] == "error"
    assert told["timestamp"]
    assert "Traceback" in told["exception"]
