"""Golden files: what each card and form becomes, kept where a reviewer sees it change.

`pytest tests/bot --update-golden` writes them anew.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "golden"

Golden = Callable[[str, str, dict[str, Any]], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a payload with the golden file of this platform and name."""

    def check(platform: str, name: str, payload: dict[str, Any]) -> None:
        path = FOLDER / platform / f"{name}.json"
        text = json.dumps(payload, ensure_ascii=False, indent=2) + "\n"
        if request.config.getoption("--update-golden", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"no golden file {path.name}: pytest tests/bot --update-golden"
        assert json.loads(text) == json.loads(path.read_text(encoding="utf-8"))

    return check
