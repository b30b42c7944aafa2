"""The address under which the world reaches this Laurel, and the names that follow from it."""

from urllib.parse import urlsplit

from bot.loopback import is_loopback


def public_address(url: str) -> str:
    """`url` without a slash at its end, if signed credentials can name it.

    It is https, or http on this machine for trying out; it may have a path. Raises ValueError with
    one line.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for one that is no number
    except ValueError:
        raise ValueError("the public address cannot be read") from None
    if not parts.hostname or parts.scheme not in ("https", "http"):
        raise ValueError("the public address must be an https address")
    if "@" in url or parts.query or parts.fragment:
        raise ValueError("the public address must be without user, query and fragment")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ValueError("the public address must be https: credentials are checked by its means")
    return url.rstrip("/")
