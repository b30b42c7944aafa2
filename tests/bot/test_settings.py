"""Settings come from the environment and `.env`, and a half-given set stops the start in a line."""

import traceback
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s3cret-signing"}
SOCKET = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
TEAMS = {"MicrosoftAppId": "an-app-id", "MicrosoftAppPassword": "s3cret-password"}
SINGLE = {**TEAMS, "MicrosoftAppType": "SingleTenant", "MicrosoftAppTenantId": "a-tenant"}
PLAYGROUND = {"LAUREL_TEAMS_ANONYMOUS": "1"}
NOWHERE = {"HOST": "0.0.0.0"}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch, tmp_path):
    """Nothing is set, and the working folder is empty."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def loaded(monkeypatch):
    """Reads settings from an environment of exactly these names."""

    def read(environment):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return load()

    return read


# --- what is served ----------------------------------------------------------------------------

SERVED = [
    ({}, "sandbox"),
    ({"HOST": "localhost"}, "sandbox"),
    ({"HOST": "127.0.0.2"}, "sandbox"),
    ({"HOST": "::1"}, "sandbox"),
    ({"DATABASE_URL": "postgresql://db/laurel"}, "sandbox"),
    ({"DATABASE_URL": "postgres://db/laurel"}, "sandbox"),
    ({"SLACK_API_URL": "http://localhost:5555/api/"}, "sandbox"),
    ({"MicrosoftAppType": "MultiTenant"}, "sandbox"),
    ({"LAUREL_TEAMS_ANONYMOUS": "0"}, "sandbox"),
    (SLACK, "slack"),
    (SLACK | NOWHERE, "slack"),
    (SOCKET, "slack"),
    (SLACK | SOCKET, "slack"),
    (TEAMS, "teams"),
    (TEAMS | NOWHERE, "teams"),
    (SINGLE, "teams"),
    (PLAYGROUND, "teams"),
    (PLAYGROUND | {"HOST": "::1"}, "teams"),
    (SLACK | TEAMS, "slack teams"),
    (SLACK | PLAYGROUND, "slack teams"),
    # `NAME=` and `NAME=" "` say that there is none.
    (dict.fromkeys([*SLACK, *SOCKET, *SINGLE, "DATABASE_URL", "HOST", "PORT"], ""), "sandbox"),
    (dict.fromkeys([*SLACK, *SOCKET, *SINGLE], " "), "sandbox"),
    (TEAMS | dict.fromkeys(SLACK, ""), "teams"),
    # Windows and some hosts write every name in capitals.
    ({name.upper(): value for name, value in TEAMS.items()}, "teams"),
    # Other programs' names that are our fields' too.
    ({"TEAMS_APP_ID": "x", "TEAMS_ANONYMOUS": "1", "DATA_DIR": "/elsewhere"}, "sandbox"),
]


@pytest.mark.parametrize(("environment", "served"), SERVED)
def test_what_is_served_follows_from_what_is_set(loaded, environment, served):
    settings = loaded(environment)
    doors = {"slack": settings.slack, "teams": settings.teams, "sandbox": settings.sandbox}
    assert " ".join(name for name, is_open in doors.items() if is_open) == served


def test_the_public_address_is_kept_without_its_last_slash(loaded):
    assert loaded({}).public_url is None
    assert loaded({"LAUREL_PUBLIC_URL": " "}).public_url is None
    address = "https://laurel.example/team"
    assert loaded({"LAUREL_PUBLIC_URL": address + "/"}).public_url == address


@pytest.mark.parametrize(
    ("environment", "secret"),
    [
        ({}, "local"),
        (PLAYGROUND, "local"),
        (SLACK, "s3cret-signing"),
        (SOCKET, "xapp-1"),
        (TEAMS, "s3cret-password"),
        (SLACK | SOCKET | TEAMS, "s3cret-signing"),
        (SLACK | {"LAUREL_SECRET": "s3cret" * 6}, "s3cret" * 6),
    ],
)
def test_a_secret_of_our_own_comes_before_those_of_platforms(loaded, environment, secret):
    settings = loaded(environment)
    assert settings.stable_secret == secret
    assert "s3cret" not in repr(settings)


# --- what stops the start ----------------------------------------------------------------------


def without(given, *names):
    return {name: value for name, value in given.items() if name not in names}


SOCKET_OR_SECRET = "SLACK_SIGNING_SECRET is missing (or SLACK_APP_TOKEN for Socket Mode)"
SANDBOX_OUTSIDE = (
    "the sandbox is for this machine only: HOST must be a loopback address, or SLACK_BOT_TOKEN or"
    " MicrosoftAppId be set"
)
TOKENS_SWAPPED = (
    "SLACK_BOT_TOKEN holds an app-level token, made for SLACK_APP_TOKEN; "
    "SLACK_APP_TOKEN holds a bot token, made for SLACK_BOT_TOKEN"
)
STOPPED = [
    (without(SLACK, "SLACK_BOT_TOKEN"), "SLACK_BOT_TOKEN is missing"),
    (SLACK | {"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is missing"),
    (without(SLACK, "SLACK_SIGNING_SECRET"), SOCKET_OR_SECRET),
    (SLACK | {"SLACK_SIGNING_SECRET": " "}, SOCKET_OR_SECRET),
    (without(SOCKET, "SLACK_BOT_TOKEN"), "SLACK_BOT_TOKEN is missing"),
    (
        {"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xoxb-1"},
        TOKENS_SWAPPED,
    ),
    (SLACK | {"SLACK_API_URL": "slack.com"}, "SLACK_API_URL must be an http(s) address"),
    (without(TEAMS, "MicrosoftAppId"), "MicrosoftAppId is missing"),
    (TEAMS | {"MicrosoftAppId": ""}, "MicrosoftAppId is missing"),
    (without(TEAMS, "MicrosoftAppPassword"), "MicrosoftAppPassword is missing"),
    (TEAMS | {"MicrosoftAppPassword": ""}, "MicrosoftAppPassword is missing"),
    (
        {"MicrosoftAppTenantId": "a-tenant"},
        "MicrosoftAppId is missing; MicrosoftAppPassword is missing",
    ),
    (
        without(SINGLE, "MicrosoftAppTenantId"),
        "MicrosoftAppTenantId is missing (MicrosoftAppType is SingleTenant)",
    ),
    (
        TEAMS | {"MicrosoftAppType": "UserAssignedMSI"},
        "MicrosoftAppType must be MultiTenant or SingleTenant",
    ),
    (PLAYGROUND | TEAMS, "LAUREL_TEAMS_ANONYMOUS and MicrosoftAppId exclude each other"),
    (PLAYGROUND | NOWHERE, "LAUREL_TEAMS_ANONYMOUS needs HOST to be a loopback address"),
    (PLAYGROUND | SLACK | NOWHERE, "LAUREL_TEAMS_ANONYMOUS needs HOST to be a loopback address"),
    (NOWHERE, SANDBOX_OUTSIDE),
    ({"HOST": "::"}, SANDBOX_OUTSIDE),
    ({"HOST": "laurel.example.com"}, SANDBOX_OUTSIDE),
    ({"HOST": "localhost.example.com"}, SANDBOX_OUTSIDE),
    ({"DATABASE_URL": "mysql://db/laurel"}, "DATABASE_URL must start with postgresql://"),
    ({"DATABASE_URL": "laurel.sqlite3"}, "DATABASE_URL must start with postgresql://"),
    (
        {"LAUREL_PUBLIC_URL": "http://laurel.example"},
        "LAUREL_PUBLIC_URL: the public address must be https: credentials are checked by its means",
    ),
    (
        {"LAUREL_SECRET": "too short"},
        "LAUREL_SECRET: it needs 32 characters or more: openssl rand -hex 32",
    ),
    # Everything at once.
    (
        {"SLACK_APP_TOKEN": "xapp-1", "MicrosoftAppId": "an-app-id"},
        "SLACK_BOT_TOKEN is missing; MicrosoftAppPassword is missing",
    ),
]


@pytest.mark.parametrize(("environment", "line"), STOPPED)
def test_a_half_given_set_stops_the_start(loaded, environment, line):
    with pytest.raises(SettingsError) as stopped:
        loaded(environment)
    assert str(stopped.value) == line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("PORT", port) for port in ("http", "-1", "65536", "39.78", "3978\x1b")),
        *(("LAUREL_TEAMS_ANONYMOUS", answer) for answer in ("maybe", "2")),
        ("LAUREL_DATA_DIR", "~no-such-person/laurel"),
    ],
)
def test_a_wrong_value_stops_the_start_by_its_name(loaded, name, value):
    with pytest.raises(SettingsError, match=rf"^{name}: [^\n]+$"):
        loaded({name: value})


# --- where they come from ----------------------------------------------------------------------


def test_defaults(loaded):
    settings = loaded({})
    assert (settings.host, settings.port) == ("127.0.0.1", 3978)
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.teams_app_type == "MultiTenant"
    assert settings.data_dir == Path(".data")
    assert settings.database_url is None


def test_dotenv_is_read(loaded):
    Path(".env").write_text(
        "# Slack\n"
        'export SLACK_BOT_TOKEN="xoxb-1"\n'
        "SLACK_SIGNING_SECRET=abc # from the app's page\n"
        "MicrosoftAppId=an-app-id\r\n"
        "MicrosoftAppPassword='p#ss wörd'\n"
        "UNKNOWN=1\n"
        "PORT=4000\n",
        encoding="utf-8",
        newline="",
    )
    settings = loaded({})
    assert (settings.slack, settings.teams, settings.port) == (True, True, 4000)
    assert settings.slack_signing_secret.get_secret_value() == "abc"
    assert settings.teams_app_id == "an-app-id"
    assert settings.teams_app_password.get_secret_value() == "p#ss wörd"


def test_the_environment_goes_before_dotenv(loaded):
    Path(".env").write_text("SLACK_BOT_TOKEN=xoxb-1\nSLACK_SIGNING_SECRET=abc\nPORT=4000\n")
    settings = loaded({"PORT": "5000", "SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": ""})
    assert (settings.sandbox, settings.port) == (True, 5000)


def test_a_half_given_set_may_be_completed_from_dotenv(loaded):
    Path(".env").write_text("SLACK_SIGNING_SECRET=abc\n")
    assert loaded({"SLACK_BOT_TOKEN": "xoxb-1"}).slack


def test_a_value_read_from_a_file_may_end_in_a_line_break(loaded):
    settings = loaded({"SLACK_BOT_TOKEN": "xoxb-1\n", "SLACK_SIGNING_SECRET": " abc\r\n"})
    assert settings.slack_bot_token.get_secret_value() == "xoxb-1"
    assert settings.slack_signing_secret.get_secret_value() == "abc"


def test_a_dotenv_that_is_no_text_stops_the_start_without_showing_it(loaded):
    Path(".env").write_bytes(b"SLACK_BOT_TOKEN=xoxb-s3cret\xff\n")
    with pytest.raises(SettingsError) as stopped:
        loaded({})
    assert str(stopped.value) == ".env cannot be read: it is not UTF-8"
    assert "s3cret" not in "".join(traceback.format_exception(stopped.value))


def test_the_data_folder_may_be_in_the_home_folder(loaded):
    settings = loaded({"LAUREL_DATA_DIR": "~/laurel", "HOME": "/home/ana"})
    assert settings.data_dir == Path("/home/ana/laurel")


# --- secrets -----------------------------------------------------------------------------------

SECRETS = {
    "SLACK_BOT_TOKEN": "xoxb-s3cret",
    "SLACK_SIGNING_SECRET": "signing-s3cret",
    "SLACK_APP_TOKEN": "xapp-s3cret",
    "MicrosoftAppId": "an-app-id",
    "MicrosoftAppPassword": "password-s3cret",
    "DATABASE_URL": "postgresql://laurel:s3cret@db/laurel",
}


def test_secrets_are_never_shown(loaded):
    settings = loaded(SECRETS)
    for shown in (repr(settings), str(settings), f"{settings.model_dump()['slack_bot_token']}"):
        assert "s3cret" not in shown
    assert settings.database_url == SECRETS["DATABASE_URL"]


@pytest.mark.parametrize("wrong", [{"PORT": "http"}, {"MicrosoftAppType": "Other"}])
def test_secrets_are_not_shown_when_something_else_is_wrong(loaded, wrong):
    with pytest.raises(SettingsError) as stopped:
        loaded(SECRETS | wrong)
    assert "s3cret" not in "".join(traceback.format_exception(stopped.value))
    # Nor by code that reads settings without `load`.
    with pytest.raises(ValueError) as raised:
        Settings()
    assert "s3cret" not in str(raised.value)


def test_code_may_give_settings_by_field():
    settings = Settings(_env_file=None, teams_app_id="an-app-id", teams_app_password="x")
    assert settings.teams
