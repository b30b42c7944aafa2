"""What the documents list is what there is."""

import re
from pathlib import Path

import pytest
from prometheus_client.metrics import MetricWrapperBase

from bot.__main__ import main
from bot.settings import Settings
from commands import metrics

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {str(field.alias) for field in Settings.model_fields.values()}
# compose.yaml's own setting, for the database that it starts.
ONLY_COMPOSE = {"POSTGRES_PASSWORD"}
# Settings that only tests and local tools need.
NOT_IN_EXAMPLE = {"SLACK_API_URL", "LAUREL_TEAMS_ANONYMOUS"}


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_readme_lists_every_setting() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", _read("README.md"), re.MULTILINE)) == SETTINGS


def test_the_readme_tells_the_defaults() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \|([^|]*)\|", _read("README.md"), re.MULTILINE))
    for field in Settings.model_fields.values():
        value = field.default
        shown = str(int(value) if isinstance(value, bool) else value)
        assert told[str(field.alias)].strip() == ("" if value is None else f"`{shown}`")


def test_the_example_lists_every_setting() -> None:
    named = set(re.findall(r"^#(\w+)=", _read(".env.example"), re.MULTILINE))
    assert named == (SETTINGS | ONLY_COMPOSE) - NOT_IN_EXAMPLE


def test_the_readme_lists_every_sub_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    offered = set(re.findall(r"^    (\w+)  ", capsys.readouterr().out, re.MULTILINE))
    told = set(re.findall(r"^\| `laurel (\w+)", _read("README.md"), re.MULTILINE))
    assert told == offered


def test_make_targets_that_documents_name_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", _read("Makefile"), re.MULTILINE))
    documents = ["README.md", "CONTRIBUTING.md", *map(str, (ROOT / "docs").rglob("*.md"))]
    named = {
        target
        for document in documents
        for target in re.findall(r"(?:`|^)make ([a-z-]+)", _read(document), re.MULTILINE)
    }
    assert named <= targets


def test_operations_lists_every_metric() -> None:
    told = set(re.findall(r"^\| `(laurel_\w+)` \|", _read("docs/operations.md"), re.MULTILINE))
    ours = {
        metric.name + ("_total" if metric.type == "counter" else "")
        for wrapper in vars(metrics).values()
        if isinstance(wrapper, MetricWrapperBase)
        for metric in wrapper.collect()
    }
    assert told == ours
