"""What is wrong with the connection to Slack, and what to do about it."""

from collections.abc import Iterable, Mapping

from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import Settings
from bot.slack import api
from bot.slack.installations import ask
from bot.slack.scopes import OPTIONAL, REQUIRED

_REINSTALL = (
    "add them under OAuth & Permissions (manifest.yml lists them), and install Laurel again"
)


async def examine(settings: Settings) -> list[str]:
    """Tries the credentials; a line for each thing to put right, none if all is well."""
    found = []
    async with api.open_session() as session:
        if settings.slack_bot_token is not None:
            token = settings.slack_bot_token.get_secret_value()
            found += await _bot_token(token, api.client(token, settings.slack_api_url, session))
        if settings.slack_app_token is not None:
            token = settings.slack_app_token.get_secret_value()
            found += await _app_token(token, api.client(token, settings.slack_api_url, session))
    return found


async def _bot_token(token: str, client: AsyncWebClient) -> list[str]:
    if not token.startswith("xoxb-"):
        return ["SLACK_BOT_TOKEN: this is no bot token (xoxb-…); Install App has it"]
    try:
        installation = await ask(client)
    except api.FAILURES as error:
        return [_refused("SLACK_BOT_TOKEN", error)]
    found = []
    if missing := _missing(REQUIRED, installation.scopes):
        found.append(f"Slack: permissions are missing: {missing}; {_REINSTALL}")
    if missing := _missing(OPTIONAL, installation.scopes):
        found.append(f"Slack: without these a post may appear twice: {missing}; {_REINSTALL}")
    return found


async def _app_token(token: str, client: AsyncWebClient) -> list[str]:
    if not token.startswith("xapp-"):
        return ["SLACK_APP_TOKEN: this is no app-level token (xapp-…); Basic Information has it"]
    try:
        await api.write(client, "apps.connections.open", {})
    except api.CallFailed as error:
        if error.code == "missing_scope":
            return ["SLACK_APP_TOKEN: it needs the scope connections:write"]
        if error.code in ("method_not_allowed", "socket_mode_disabled"):
            return ["Slack: Socket Mode is off; switch it on under Settings, Socket Mode"]
        return [_refused("SLACK_APP_TOKEN", error)]
    except api.FAILURES as error:
        return [_refused("SLACK_APP_TOKEN", error)]
    return []


def _refused(setting: str, error: Exception) -> str:
    if isinstance(error, api.CallFailed):
        return f"{setting}: Slack does not accept it ({error}); copy it again from the app's page"
    return f"Slack does not answer ({error}); check the network, proxy and SLACK_API_URL"


def _missing(wanted: Mapping[str, str], granted: Iterable[str]) -> str:
    """The scopes that were not granted, with what they are for; empty if Slack does not say."""
    have = frozenset(granted)
    lacking = [f"{scope} ({use})" for scope, use in wanted.items() if have and scope not in have]
    return ", ".join(lacking)
