"""Programs that other people wrote and our tests drive: found, or the test says why it did not run.

A missing program skips the test with the reason in pytest's summary. With `CI` set it is a failure,
because there everything is expected to be installed.
"""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

NODE_MODULES = Path(__file__).resolve().parents[1] / "tools" / "node_modules"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def npm_tool(path: str) -> Path:
    """The file or folder `path` inside tests/tools/node_modules, installed by `make tools`."""
    found = NODE_MODULES / path
    if not found.exists():
        _missing(f"{path} is not installed in tests/tools: run `make tools` (it needs npm)")
    return found


def node() -> str:
    """The path of Node.js."""
    return shutil.which("node") or _missing("Node.js is not installed")


def chromium() -> str:
    """The path of an installed Chromium; `CHROMIUM` in the environment names another one."""
    for name in (os.environ.get("CHROMIUM", ""), *CHROMIUM_NAMES):
        if name and (path := shutil.which(name)):
            return path
    return _missing("no Chromium is installed (Debian: apt-get install chromium)")


def _missing(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
