"""All settings, read once, from the environment and `.env`.

Names follow each ecosystem: Slack's and the Bot Framework's own. A missing or half-given set stops
the start with one line that says what is missing.
"""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.badges.address import public_address
from bot.loopback import is_loopback


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one line for the person who starts it."""


class Role(StrEnum):
    """A part of the work, so that replicas can split it."""

    WEB = "web"
    WORKER = "worker"
    CLOCK = "clock"


ALL_ROLES = frozenset(Role)

# Characters of a secret: as many as make guessing hopeless, even of letters alone.
_SECRET_LENGTH = 32
_POSTGRES = re.compile(r"postgres(ql)?(\+\w+)?://")


class Settings(BaseSettings):
    """The settings of one process. See the table in README.md."""

    model_config = SettingsConfigDict(
        env_file=".env",
        extra="ignore",
        # Code may give a field by its name; a bare DATA_DIR in the environment is another's.
        populate_by_name=True,
        env_prefix="LAUREL_",
        hide_input_in_errors=True,
    )

    slack_bot_token: SecretStr | None = Field(None, alias="SLACK_BOT_TOKEN")
    slack_signing_secret: SecretStr | None = Field(None, alias="SLACK_SIGNING_SECRET")
    slack_app_token: SecretStr | None = Field(None, alias="SLACK_APP_TOKEN")
    slack_api_url: str = Field("https://slack.com/api/", alias="SLACK_API_URL")

    teams_app_id: str | None = Field(None, alias="MicrosoftAppId")
    teams_app_password: SecretStr | None = Field(None, alias="MicrosoftAppPassword")
    teams_tenant_id: str | None = Field(None, alias="MicrosoftAppTenantId")
    teams_app_type: str = Field("MultiTenant", alias="MicrosoftAppType")
    teams_anonymous: bool = Field(False, alias="LAUREL_TEAMS_ANONYMOUS")

    database_url: str | None = Field(None, alias="DATABASE_URL", repr=False)
    data_dir: Path = Field(Path(".data"), alias="LAUREL_DATA_DIR")
    host: str = Field("127.0.0.1", alias="HOST")
    port: int = Field(3978, alias="PORT", ge=0, le=65535)

    # Where the world reaches this Laurel, without a slash at its end.
    public_url: str | None = Field(None, alias="LAUREL_PUBLIC_URL")
    secret: SecretStr | None = Field(None, alias="LAUREL_SECRET")

    @property
    def slack(self) -> bool:
        """Whether Slack is served."""
        return self.slack_bot_token is not None

    @property
    def teams(self) -> bool:
        """Whether Teams is served."""
        return self.teams_app_id is not None or self.teams_anonymous

    @property
    def sandbox(self) -> bool:
        """Whether the sandbox is served: only while nothing real is configured."""
        return not self.slack and not self.teams

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can connect."""
        return is_loopback(self.host)

    @property
    def stable_secret(self) -> str:
        """What keys that have to last are derived from: LAUREL_SECRET, or else what a platform gave
        us, which changes whenever that is renewed.
        """
        given = (
            self.secret,
            self.slack_signing_secret,
            self.slack_app_token,
            self.teams_app_password,
        )
        found = next((secret for secret in given if secret is not None), None)
        # Without any there is only this machine, and nobody to keep anything from.
        return found.get_secret_value() if found else "local"

    @model_validator(mode="before")
    @classmethod
    def _leave_out_blanks(cls, values: Any) -> Any:
        # `NAME=` is how a person, or a compose file, says that there is none.
        stripped = {
            name: value.strip() if isinstance(value, str) else value
            for name, value in values.items()
        }
        return {name: value for name, value in stripped.items() if value != ""}

    @field_validator("public_url")
    @classmethod
    def _read_address(cls, url: str | None) -> str | None:
        return url and public_address(url)

    @field_validator("secret")
    @classmethod
    def _check_length(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and len(secret.get_secret_value()) < _SECRET_LENGTH:
            raise ValueError(f"it needs {_SECRET_LENGTH} characters or more: openssl rand -hex 32")
        return secret

    @field_validator("data_dir")
    @classmethod
    def _find_home(cls, folder: Path) -> Path:
        try:
            return folder.expanduser()
        except RuntimeError:
            raise ValueError("there is no such home folder") from None

    @model_validator(mode="after")
    def _complete(self) -> Self:
        problems = [*self._slack_problems(), *self._teams_problems()]
        if self.sandbox and not problems and not self.on_loopback:
            problems.append(
                "the sandbox is for this machine only: HOST must be a loopback address, or"
                " SLACK_BOT_TOKEN or MicrosoftAppId be set"
            )
        if self.database_url and not _POSTGRES.match(self.database_url):
            problems.append("DATABASE_URL must start with postgresql://")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def _slack_problems(self) -> list[str]:
        given = (self.slack_bot_token, self.slack_signing_secret, self.slack_app_token)
        if not any(given):
            return []
        problems = []
        if not self.slack_bot_token:
            problems.append("SLACK_BOT_TOKEN is missing")
        if _starts(self.slack_bot_token, "xapp-"):
            problems.append("SLACK_BOT_TOKEN holds an app-level token, made for SLACK_APP_TOKEN")
        if _starts(self.slack_app_token, "xoxb-"):
            problems.append("SLACK_APP_TOKEN holds a bot token, made for SLACK_BOT_TOKEN")
        if not self.slack_signing_secret and not self.slack_app_token:
            problems.append("SLACK_SIGNING_SECRET is missing (or SLACK_APP_TOKEN for Socket Mode)")
        if not self.slack_api_url.startswith(("https://", "http://")):
            problems.append("SLACK_API_URL must be an http(s) address")
        return problems

    def _teams_problems(self) -> list[str]:
        problems = []
        given = self.teams_app_id or self.teams_app_password or self.teams_tenant_id
        if given and not self.teams_app_id:
            problems.append("MicrosoftAppId is missing")
        if given and not self.teams_app_password:
            problems.append("MicrosoftAppPassword is missing")
        if self.teams_app_type not in ("MultiTenant", "SingleTenant"):
            problems.append("MicrosoftAppType must be MultiTenant or SingleTenant")
        if self.teams_app_id and self.teams_app_type == "SingleTenant" and not self.teams_tenant_id:
            problems.append("MicrosoftAppTenantId is missing (MicrosoftAppType is SingleTenant)")
        if self.teams_anonymous and self.teams_app_id:
            problems.append("LAUREL_TEAMS_ANONYMOUS and MicrosoftAppId exclude each other")
        if self.teams_anonymous and not self.on_loopback:
            problems.append("LAUREL_TEAMS_ANONYMOUS needs HOST to be a loopback address")
        return problems


def load() -> Settings:
    """The settings in force. Raises `SettingsError` naming what is missing or wrong."""
    try:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f".env cannot be read: {_reason(error)}") from None
    except ValidationError as error:
        raise SettingsError("; ".join(_line(item) for item in error.errors())) from None


def _reason(error: OSError | UnicodeDecodeError) -> str:
    # Never the text itself: it holds secrets.
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error.strerror)


def _starts(token: SecretStr | None, prefix: str) -> bool:
    return token is not None and token.get_secret_value().startswith(prefix)


def _line(item: object) -> str:
    assert isinstance(item, dict)
    message = str(item["msg"]).removeprefix("Value error, ")
    where = ".".join(str(part) for part in item["loc"])
    return f"{where}: {message}" if where else message
