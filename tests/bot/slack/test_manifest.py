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
    for_people = {name for name, command in COMMANDS.items() if command.is_typed}
    assert slashes == {"/" + name.split()[0] for name in for_people}


def test_what_can_be_typed_is_hinted_at(manifest: dict[str, Any]) -> None:
    hints = {
        entry["command"]: entry["usage_hint"] for entry in manifest["features"]["slash_commands"]
    }
    typed = [name.split() for name, command in COMMANDS.items() if command.is_typed]
    for slash, *words in typed:
        assert all(word in hints["/" + slash] for word in words), (slash, words)


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
    families = "auth|apps|chat|conversations|usergroups|users|views|team"
    called = set(re.findall(rf'"((?:{families})\.[\w.]+)"', source))
    assert called <= set(METHODS)
    assert "chat.postMessage" in called


def test_events_are_those_that_are_read(manifest: dict[str, Any]) -> None:
    source = (ROOT / "bot/slack/events.py").read_text()
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert events == sorted(events)
    assert all(f'"{event}"' in source for event in events)


def test_no_message_is_subscribed_to(manifest: dict[str, Any]) -> None:
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert not any(event.startswith(("message", "app_mention")) for event in events)


def test_every_scope_says_what_it_is_for() -> None:
    assert all({**REQUIRED, **OPTIONAL}.values())


def test_the_home_tab_is_shown_and_told_of(manifest: dict[str, Any]) -> None:
    assert manifest["features"]["app_home"]["home_tab_enabled"] is True


def test_every_address_is_the_one_that_is_served(manifest: dict[str, Any]) -> None:
    settings = manifest["settings"]
    addresses = [
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        *(entry["url"] for entry in manifest["features"]["slash_commands"]),
    ]
    assert set(addresses) == {f"https://laurel.example.com{PATH}"}
