"""The Teams app package: valid by Microsoft's own schema, and it offers what the registry has."""

import json
import struct
import tomllib
import zipfile
import zlib
from pathlib import Path

import jsonschema
import pytest

from bot.teams import package
from bot.teams.manifest import icons
from bot.teams.turns import MESSAGE_ACTIONS
from commands import COMMANDS
from tests.support.fake_connector import APP_ID
from tests.support.tools import npm_tool

ROOT = Path(__file__).resolve().parents[3]
PEOPLES = {name: command for name, command in COMMANDS.items() if command.is_typed}


def test_the_manifest_is_valid_by_microsofts_schema() -> None:
    made = package.manifest(APP_ID)
    version = made["manifestVersion"]
    path = f"@microsoft/app-manifest/build/json-schemas/teams/v{version}"
    schema = json.loads(npm_tool(f"{path}/MicrosoftTeams.schema.json").read_text())
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    assert list(checker(schema).iter_errors(made)) == []
    assert made["$schema"].endswith(f"/v{version}/MicrosoftTeams.schema.json")
    broken = made | {"accentColor": "green"}
    assert list(checker(schema).iter_errors(broken))


def test_the_manifest_names_this_bot_and_this_version() -> None:
    made = package.manifest(APP_ID.upper())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    ids = {made["id"], made["bots"][0]["botId"], made["composeExtensions"][0]["botId"]}
    assert ids == {APP_ID}
    assert made["version"] == project["version"]


def test_the_commands_are_those_of_the_registry() -> None:
    made = package.manifest(APP_ID)
    (listed,) = made["bots"][0]["commandLists"]
    titles = [command["title"] for command in listed["commands"]]
    assert titles == [name.removeprefix("laurel ") for name in package.LISTED]
    assert listed["scopes"] == made["bots"][0]["scopes"]
    actions = {command["id"]: command for command in made["composeExtensions"][0]["commands"]}
    on_message = {name for name, command in PEOPLES.items() if command.on_message}
    assert set(MESSAGE_ACTIONS.values()) == on_message
    assert set(actions) == {*on_message, *MESSAGE_ACTIONS}
    assert all(PEOPLES[name].has_form for name in on_message)
    assert all(actions[action]["context"] == ["message"] for action in MESSAGE_ACTIONS)
    assert all(action["fetchTask"] for action in actions.values())


def test_the_list_of_commands_is_as_long_as_it_may_be_and_can_be_typed() -> None:
    assert set(package.LISTED) <= set(PEOPLES)
    assert len(set(package.LISTED)) == len(package.LISTED) == min(10, len(PEOPLES))


def test_the_package_is_built_from_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MicrosoftAppId", APP_ID)
    assert package.main([]) == 0
    target = tmp_path / "build" / "laurel-teams.zip"
    with zipfile.ZipFile(target) as packed:
        assert sorted(packed.namelist()) == ["color.png", "manifest.json", "outline.png"]
        assert json.loads(packed.read("manifest.json")) == package.manifest(APP_ID)
    first = target.read_bytes()
    assert package.main([str(target)]) == 0
    assert target.read_bytes() == first
    assert "laurel-teams.zip" in capsys.readouterr().out


@pytest.mark.parametrize(("given", "said"), [("", "is missing"), ("not-a-guid", "not-a-guid")])
def test_without_an_app_id_there_is_no_package(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: str,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MicrosoftAppId", given)
    assert package.main([]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize(
    ("name", "size", "colours"), [("color.png", 192, 2), ("outline.png", 32, 6)]
)
def test_the_icons_have_the_size_that_teams_asks_for(name: str, size: int, colours: int) -> None:
    data = (package.FOLDER / name).read_bytes()
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    assert (width, height, depth, kind) == (size, size, 8, colours)


def test_the_kept_outline_is_what_the_script_draws() -> None:
    kept = (package.FOLDER / "outline.png").read_bytes()
    assert _pixels(kept) == _pixels(icons.outline_icon())
    colours = {_pixels(kept)[index : index + 3] for index in range(1, 32 * 4, 4)}
    assert colours == {b"\xff\xff\xff"}


def _pixels(data: bytes) -> bytes:
    start = data.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", data[start - 8 : start - 4])
    return zlib.decompress(data[start : start + length])
