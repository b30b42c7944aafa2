"""manifest.yml asks for exactly what Laurel uses, and offers exactly what it can do."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.slack import inbound
from bot.slack.platform import PATH
from bot.slack.scopes import OPTIONAL, REQUIRED
from commands import COMMANDS
from tests.support.fake_slack_methods import METHODS

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "manifest.yml").read_text())
    return loaded


def test_slash_commands_are_the_registry(manifest: dict[str, Any]) -> None:
    slashes = {entry["command"] for entry in manifest["features"]["slash_commands"]}
    for_people = {name for name, command in COMMANDS.items() if command.by == "people"}
    assert slashes == {"/" + name.split()[0] for name in for_people}


def test_mentions_arrive_as_ids(manifest: dict[str, Any]) -> None:
    assert all(entry["should_escape"] for entry in manifest["features"]["slash_commands"])


def test_shortcuts_are_the_commands_that_start_on_a_message(manifest: dict[str, Any]) -> None:
    shortcuts = {entry["callback_id"]: entry for entry in manifest["features"]["shortcuts"]}
    assert set(shortcuts) == set(inbound.SHORTCUTS)
    assert {entry["type"] for entry in shortcuts.values()} == {"message"}
    on_message = {name for name, command in COMMANDS.items() if command.on_message}
    assert set(inbound.SHORTCUTS.values()) == on_message


def test_scopes_are_those_that_something_uses(manifest: dict[str, Any]) -> None:
    scopes = manifest["oauth_config"]["scopes"]
    assert set(scopes) == {"bot", "bot_optional"}
    assert scopes["bot"] == sorted(REQUIRED)
    assert scopes["bot_optional"] == sorted(OPTIONAL)


def test_every_method_that_is_called_is_one_the_fake_checks_scopes_for() -> None:
    source = "".join(path.read_text() for path in (ROOT / "bot/slack").glob("*.py"))
    called = set(
        re.findall(r'"((?:auth|apps|chat|conversations|users|views|team)\.[\w.]+)"', source)
    )
    assert called <= set(METHODS)
    assert "chat.postMessage" in called


def test_events_are_those_that_are_read(manifest: dict[str, Any]) -> None:
    source = (ROOT / "bot/slack/inbound.py").read_text()
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert events == ["app_uninstalled", "member_joined_channel", "tokens_revoked"]
    assert all(f'"{event}"' in source for event in events)


def test_every_address_is_the_one_that_is_served(manifest: dict[str, Any]) -> None:
    settings = manifest["settings"]
    addresses = [
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        *(entry["url"] for entry in manifest["features"]["slash_commands"]),
    ]
    assert set(addresses) == {f"https://laurel.example.com{PATH}"}
