"""Builds the Teams app package: `python -m bot.teams.package [build/laurel-teams.zip]`.

The manifest beside it is complete but for the bot's id, which comes from `MicrosoftAppId`.
"""

import argparse
import json
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

FOLDER = Path(__file__).parent / "manifest"
ICONS = ("color.png", "outline.png")
# What Teams offers where somebody begins to write to Laurel: ten commands at most, so the ten that
# are of most use, the most frequent first. Others can be typed all the same, and are in the help.
LISTED = (
    "kudos",
    "nominate",
    "kudos history",
    "leaderboard",
    "laurel profile",
    "laurel badges",
    "laurel home",
    "laurel preferences",
    "laurel settings",
    "laurel help",
)
# The same manifest gives the same bytes, whenever it is packed.
_PACKED_AT = (2026, 1, 1, 0, 0, 0)


class _AppId(BaseSettings):
    """The one setting that a package needs."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    app_id: str = Field("", alias="MicrosoftAppId")


def manifest(app_id: str) -> dict[str, Any]:
    """The manifest for the bot with this app id. ValueError if that is no GUID."""
    known = str(UUID(app_id))
    made: dict[str, Any] = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    made["id"] = known
    for part in (*made["bots"], *made["composeExtensions"]):
        part["botId"] = known
    return made


def build(app_id: str, target: Path) -> None:
    """Writes the package. ValueError if the app id is no GUID."""
    files = {"manifest.json": json.dumps(manifest(app_id), indent=2).encode()}
    files |= {name: (FOLDER / name).read_bytes() for name in ICONS}
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(zipfile.ZipInfo(name, _PACKED_AT), data)


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds the package from the settings; returns the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.teams.package", description=__doc__)
    parser.add_argument("target", nargs="?", type=Path, default=Path("build/laurel-teams.zip"))
    target: Path = parser.parse_args(arguments).target
    app_id = _AppId().app_id
    try:
        build(app_id, target)
    except ValueError:
        wrong = f"must be a GUID, not {app_id!r}" if app_id else "is missing"
        sys.stderr.write(f"laurel: MicrosoftAppId {wrong}\n")
        return 2
    sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
