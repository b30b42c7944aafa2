"""Checks the Slack manifest and the Teams manifest against schemas, offline.

The one for Slack is ours, in tests/schemas/; the schema of the Teams manifest, in the version that
the manifest names, comes with an npm package of tests/tools/.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import FormatChecker
from jsonschema.validators import validator_for
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[1]
SLACK_MANIFEST = ROOT / "manifest.yml"
SLACK_SCHEMA = ROOT / "tests/schemas/slack-manifest.json"
TEAMS_MANIFEST = ROOT / "bot/teams/manifest/manifest.json"
TEAMS_SCHEMAS = ROOT / "tests/tools/node_modules/@microsoft/app-manifest/build/json-schemas/teams"


def main() -> int:
    problems = [*_slack(), *_teams()]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _slack() -> Iterator[str]:
    manifest = YAML(typ="safe").load(SLACK_MANIFEST)
    yield from _violations(SLACK_MANIFEST, manifest, SLACK_SCHEMA)


def _teams() -> Iterator[str]:
    manifest = json.loads(TEAMS_MANIFEST.read_text(encoding="utf-8"))
    schema = TEAMS_SCHEMAS / f"v{manifest['manifestVersion']}" / "MicrosoftTeams.schema.json"
    if not schema.exists():
        yield f"{TEAMS_MANIFEST.name}: no schema at {schema.relative_to(ROOT)}: run `make tools`"
        return
    yield from _violations(TEAMS_MANIFEST, manifest, schema)


def _violations(path: Path, document: Any, schema_path: Path) -> Iterator[str]:
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    validator = validator_for(schema)(schema, format_checker=FormatChecker())
    for error in sorted(validator.iter_errors(document), key=lambda error: error.json_path):
        yield f"{path.relative_to(ROOT)}: {error.json_path}: {error.message[:300]}"


if __name__ == "__main__":
    sys.exit(main())
