"""What logs leave out: whatever a person wrote, wherever they are read."""

import io
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
    yield
    structlog.reset_defaults()


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
