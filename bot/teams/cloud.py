"""The addresses of Microsoft's clouds, and which hosts a message may be sent to."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.loopback import is_loopback


@dataclass(frozen=True, slots=True)
class Cloud:
    """One cloud: who signs what arrives, where our own token comes from, where posts may go.

    A host pattern that starts with a dot stands for every host below it. `loopback` also allows
    this machine over plain HTTP, for local clients without credentials.
    """

    issuer: str = "https://api.botframework.com"
    metadata_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    login_url: str = "https://login.microsoftonline.com"
    multi_tenant: str = "botframework.com"
    scope: str = "https://api.botframework.com/.default"
    # Microsoft's own address for messages to a tenant that has not been heard from yet.
    service_url: str | None = "https://smba.trafficmanager.net/teams"
    # Never all of trafficmanager.net: anybody can have a name there.
    hosts: tuple[str, ...] = (
        "smba.trafficmanager.net",
        ".botframework.com",
        "botapi.teams.microsoft.com",
    )
    loopback: bool = False

    def allows(self, service_url: str) -> bool:
        """Whether messages, and the bot's token with them, may be sent to this address."""
        try:
            parts = urlsplit(service_url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return False
        if parts.username is not None or parts.query or parts.fragment or "@" in parts.netloc:
            return False
        if self.loopback and parts.scheme in ("http", "https") and is_loopback(host):
            return True
        secure = parts.scheme == "https" and port in (None, 443)
        return secure and any(_matches(host, pattern) for pattern in self.hosts)


def _matches(host: str, pattern: str) -> bool:
    return host.endswith(pattern) if pattern.startswith(".") else host == pattern


PUBLIC = Cloud()

US_GOVERNMENT = Cloud(
    issuer="https://api.botframework.us",
    metadata_url="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    login_url="https://login.microsoftonline.us",
    multi_tenant="MicrosoftServices.onmicrosoft.us",
    scope="https://api.botframework.us/.default",
    service_url="https://smba.infra.gcc.teams.microsoft.com/teams",
    hosts=(
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        ".botframework.us",
    ),
)

# No authentication at all: for a client on this machine, such as the Agents Playground.
LOCAL = Cloud(service_url=None, hosts=(), loopback=True)
