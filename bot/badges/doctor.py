"""What works of badges outside of chat under these settings, and whether it is reached."""

import asyncio

import aiohttp

from bot.badges.artwork import picture_path
from bot.settings import Settings
from domain.badges import Tier

_SECONDS = 5.0


def described(settings: Settings) -> list[str]:
    """What follows from the settings, a line each; none of it is wrong."""
    if settings.sandbox:
        return []
    if settings.public_url is None:
        without = "chats show awards without pictures, and there are no credentials"
        return [f"public address: none, so {without}; LAUREL_PUBLIC_URL names one"]
    found = [f"public address: pictures and credentials are at {settings.public_url}/badges/"]
    if settings.secret is None:
        follows = "links to credentials change with the platform's secret"
        found.append(f"secret: none of its own, so {follows}; LAUREL_SECRET keeps them")
    return found


async def examine(settings: Settings) -> list[str]:
    """Asks the public address for a picture, as chats do, of a Laurel that runs; a line for what is
    wrong.
    """
    if settings.public_url is None:
        return []
    url = settings.public_url + picture_path("🏅", Tier.GOLD, 64)
    try:
        async with (
            asyncio.timeout(_SECONDS),
            aiohttp.ClientSession() as session,
            session.get(url, allow_redirects=False) as response,
        ):
            is_picture = response.status == 200 and response.content_type == "image/png"
            why = f"it answers {response.status}, {response.content_type}"
    except (OSError, aiohttp.ClientError) as error:  # TimeoutError is an OSError
        is_picture, why = False, str(error) or type(error).__name__
    if is_picture:
        return []
    found = f"{settings.public_url} does not lead here, as seen from this machine ({why})"
    return [f"public address: {found}; have it pass /badges/ on, or correct LAUREL_PUBLIC_URL"]
