"""Whether only this machine is meant."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def asks_loopback(host: str) -> bool:
    """Whether a request's Host header names this machine.

    A page from elsewhere, whose own name was made to resolve to this machine, names itself.
    """
    try:
        return "@" not in host and is_loopback(urlsplit(f"//{host}").hostname or "")
    except ValueError:
        return False
