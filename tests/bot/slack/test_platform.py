"""Starting, stopping, examining, and Socket Mode."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.form_state import StateCodec
from bot.settings import SettingsError
from bot.slack import SlackPlatform, doctor, platform
from bot.slack.listeners import Turns
from bot.vault import Vault
from commands import COMMANDS
from commands.base import Reply, Turn
from commands.facts import Facts
from commands.ports import Directory
from domain.messages import Help
from storage.session import Database
from tests.support.fake_slack import FakeSlack
from tests.support.slack_door import opened, settings_for, until, workspace
from tests.support.slack_requests import click, command, event, shortcut, submission
from tests.support.validators import check_message


class Silence:
    """A room in which nothing is said."""

    async def run(self, turn: Turn) -> Reply:
        return Reply(Help((turn.command,)))


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with workspace(FakeSlack()) as slack:
        yield slack


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attempts at the start follow one another at once."""
    monkeypatch.setattr(platform, "BETWEEN_ATTEMPTS", 0.0)


Platforms = Callable[..., SlackPlatform]


@pytest.fixture
def platform_of(slack: FakeSlack, database: Database) -> Platforms:
    """Makes a platform without a bot around it."""

    def make(room: Turns | None = None, **more: str) -> SlackPlatform:
        directories: dict[str, Directory] = {}
        facts = Facts(database, directories)
        directories["slack"] = made = SlackPlatform(
            settings_for(slack, **more),
            room or Silence(),
            StateCodec(b"k" * 32),
            commands=COMMANDS,
            clock=lambda: datetime.now(UTC),
            database=database,
            vault=Vault(b"k" * 32),
            add_workspace=facts.add_workspace,
            joined=facts.joined,
            left=facts.left,
        )
        return made

    return make


async def refusal(refused: SlackPlatform) -> str:
    """The one line that a start is refused with."""
    with pytest.raises(SettingsError) as caught:
        await refused.start()
    line = str(caught.value)
    assert "\n" not in line
    return line


async def test_a_wrong_token_stops_the_start_with_one_line(platform_of: Platforms) -> None:
    line = await refusal(platform_of(SLACK_BOT_TOKEN="xoxb-wrong"))
    assert line.startswith("SLACK_BOT_TOKEN")
    assert "invalid_auth" in line
    assert "xoxb-wrong" not in line


async def test_a_silent_slack_is_asked_again_and_then_named(
    slack: FakeSlack, platform_of: Platforms
) -> None:
    for _ in range(2):
        slack.fail("auth.test", status=503, text="")
    started = platform_of()
    await started.start()
    await started.stop()
    for _ in range(3):
        slack.fail("auth.test", status=429)
    assert slack.url in await refusal(platform_of())
    assert "http://127.0.0.1:1/api/" in await refusal(
        platform_of(SLACK_API_URL="http://127.0.0.1:1/api/")
    )


async def test_a_wrong_app_token_stops_the_start_where_it_is_needed(platform_of: Platforms) -> None:
    worker = platform_of(SLACK_APP_TOKEN="xapp-wrong")
    await worker.start()  # only sends, and so opens no socket
    await worker.stop()
    door = platform_of(SLACK_APP_TOKEN="xapp-wrong")
    door.add_routes(web.Application())
    with pytest.raises(SettingsError, match="SLACK_APP_TOKEN"):
        await door.start()


async def test_what_nobody_foresaw_is_told_with_an_incident(
    slack: FakeSlack, platform_of: Platforms
) -> None:
    class Broken(Silence):
        async def run(self, turn: Turn) -> Reply:
            raise ZeroDivisionError

    door = platform_of(room=Broken(), SLACK_APP_TOKEN=slack.app_token)
    door.add_routes(web.Application())
    await door.start()
    said = command("x", response_url=slack.response_url)
    acknowledged = await slack.send_envelope("slash_commands", said)
    await door.stop()
    assert not acknowledged.get("payload")
    (told,) = slack.responses
    check_message(told)
    assert "went wrong" in told["text"]


# --- the doctor ----------------------------------------------------------------------------------


async def test_a_healthy_connection_has_nothing_to_put_right(
    slack: FakeSlack, platform_of: Platforms
) -> None:
    assert await platform_of(SLACK_APP_TOKEN=slack.app_token).doctor() == []


async def test_missing_permissions_are_named_with_what_they_are_for(slack: FakeSlack) -> None:
    slack.scopes -= {"groups:read", "im:history"}
    required, optional = await doctor.examine(settings_for(slack))
    assert "groups:read" in required
    assert "private channels" in required
    assert "im:history" in optional


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"SLACK_BOT_TOKEN": "xoxp-1"}, "xoxb-"),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "invalid_auth"),
        ({"SLACK_APP_TOKEN": "something"}, "xapp-"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "SLACK_APP_TOKEN"),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, "does not answer"),
    ],
)
async def test_what_is_wrong_is_said_in_one_line(
    slack: FakeSlack, given: dict[str, str], words: str
) -> None:
    (line,) = await doctor.examine(settings_for(slack, **given))
    assert words in line
    assert "\n" not in line


async def test_what_stops_socket_mode_is_said(slack: FakeSlack) -> None:
    settings = settings_for(slack, SLACK_APP_TOKEN=slack.app_token)
    slack.fail("apps.connections.open", error="missing_scope")
    assert "connections:write" in (await doctor.examine(settings))[0]


# --- Socket Mode ---------------------------------------------------------------------------------


async def test_the_same_payloads_come_over_the_socket(database_url: str) -> None:
    async with opened(database_url, SLACK_APP_TOKEN="xapp-fake") as door:
        said = command("<@U2> great discovery call on Acme")
        receipt = await door.slack.send_envelope("slash_commands", said)
        check_message(receipt["payload"])
        again = await door.slack.send_envelope("slash_commands", said)
        assert again["payload"] == receipt["payload"]
        await until(lambda: door.slack.posted("C1") and door.slack.posted("D2"))

        opened_form = await door.slack.send_envelope("interactive", shortcut("we closed Acme"))
        assert not opened_form.get("payload")
        users = {"type": "multi_users_select", "selected_users": ["U1"]}
        words = {"type": "plain_text_input", "value": "for patience"}
        view = door.slack.views[0]
        refused = await door.slack.send_envelope(
            "interactive", submission(view, {"recipients": users, "message": words})
        )
        assert refused["payload"]["response_action"] == "errors"
        for strange in (event({"type": "message"}), {}, click({})):
            assert not (await door.slack.send_envelope("events_api", strange)).get("payload")
        assert await door.rows("SELECT count(*) FROM kudos") == [(1,)]


async def test_the_socket_is_opened_again_when_slack_closes_it(database_url: str) -> None:
    async with opened(database_url, SLACK_APP_TOKEN="xapp-fake") as door:
        await door.slack.send_envelope("slash_commands", command("help", "/laurel"))
        await door.slack.renew_sockets()
        connections = [name for name, _ in door.slack.calls if name == "apps.connections.open"]
        assert len(connections) >= 1
        answer = await door.slack.send_envelope(
            "slash_commands", command("help", "/laurel", trigger_id="2.2.b")
        )
        check_message(answer["payload"])


async def test_a_socket_answers_what_is_under_way_before_it_closes(
    slack: FakeSlack, platform_of: Platforms
) -> None:
    entered = asyncio.Event()

    class Slow(Silence):
        async def run(self, turn: Turn) -> Reply:
            entered.set()
            await asyncio.sleep(0.2)
            return await super().run(turn)

    door = platform_of(room=Slow(), SLACK_APP_TOKEN=slack.app_token)
    door.add_routes(web.Application())
    await door.start()
    envelope = asyncio.create_task(slack.send_envelope("slash_commands", command("x")))
    await entered.wait()
    await door.stop()
    check_message((await envelope)["payload"])
