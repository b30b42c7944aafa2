"""The public paths of badges: pictures, and what checks a credential. All of them only read.

Whoever checks a credential may do so from any page (CORS); nothing here depends on who asks.
"""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

import structlog
from aiohttp import web

from bot.badges.artwork import Artwork, NotDrawn, digest_of, parse_name
from bot.badges.facts import STATUS_REFRESH, Document, Revoked
from domain.badges import Tier

if TYPE_CHECKING:
    from bot.badges.credentials import Credentials

log = structlog.get_logger()

_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_FOREVER = "public, max-age=31536000, immutable"
_SHORTLY = f"public, max-age={int(STATUS_REFRESH.total_seconds())}"
_NEVER = "no-store"
_MOST_DIGITS = 9  # of a version or a list's number: PostgreSQL's integer holds them

Handler = Callable[[web.Request], Awaitable[web.Response]]


class PicturePages:
    """Badges' pictures, for chats to show."""

    def __init__(self, artwork: Artwork) -> None:
        self._artwork = artwork

    def add_routes(self, app: web.Application) -> None:
        """Adds the path."""
        app.router.add_get("/badges/pictures/{name}", self._picture)

    async def _picture(self, request: web.Request) -> web.Response:
        asked = parse_name(request.match_info["name"])
        if asked is None:
            return _missing()
        glyph, tier, pixels = asked
        digest = digest_of(glyph, tier)
        # An earlier drawing is not kept: who asks for it gets today's, and may ask again.
        kept = _FOREVER if request.query.get("v") == digest else _SHORTLY
        headers = {"ETag": f'"{digest}"', "Cache-Control": kept}
        if request.headers.get("If-None-Match") == f'"{digest}"':
            return web.Response(status=304, headers={**_HEADERS, **headers})
        try:
            png = await self._artwork.png(glyph, tier, pixels)
        except NotDrawn as error:
            log.exception("a badge's picture was not drawn", error=str(error))
            return _answer(503, "The picture cannot be drawn right now.\n")
        return web.Response(body=png, content_type="image/png", headers={**_HEADERS, **headers})


class CredentialPages:
    """Issuers, keys, achievements, status lists, and each award by a path that only its recipient
    is told.
    """

    def __init__(
        self, credentials: Callable[[], "Credentials"], clock: Callable[[], datetime]
    ) -> None:
        """`credentials` is called for each request: what signs is loaded once somebody asks."""
        self._credentials = credentials
        self._clock = clock

    def add_routes(self, app: web.Application) -> None:
        """Adds the paths."""
        issuer = "/badges/issuers/{organization}"
        for path, handler in (
            (issuer, self._profile),
            (f"{issuer}/did.json", self._did),
            (f"{issuer}/keys.json", self._keys),
            (f"{issuer}/status/{{number}}", self._status),
            ("/badges/achievements/{badge}/{version}/{tier}", self._achievement),
            ("/badges/awards/{name}.png", _unless_revoked(self._award_picture)),
            ("/badges/awards/{name}.jwt", _unless_revoked(self._award_token)),
        ):
            app.router.add_get(path, handler)

    async def _profile(self, request: web.Request) -> web.Response:
        organization = _uuid(request, "organization")
        found = organization and await self._credentials().profile(organization)
        return _document(found or None, "application/ld+json")

    async def _did(self, request: web.Request) -> web.Response:
        organization = _uuid(request, "organization")
        found = organization and await self._credentials().did(organization, self._clock())
        return _document(found or None, "application/did+json")

    async def _keys(self, request: web.Request) -> web.Response:
        organization = _uuid(request, "organization")
        found = organization and await self._credentials().key_set(organization, self._clock())
        return _document(found or None, "application/jwk-set+json")

    async def _status(self, request: web.Request) -> web.Response:
        organization, number = _uuid(request, "organization"), _number(request, "number")
        if organization is None or number is None:
            return _missing()
        token = await self._credentials().status_list(organization, number, self._clock())
        return _token(token, _SHORTLY) if token else _missing()

    async def _achievement(self, request: web.Request) -> web.Response:
        badge, version = _uuid(request, "badge"), _number(request, "version")
        tier = request.match_info["tier"]
        if badge is None or version is None or tier not in list(Tier):
            return _missing()
        found = await self._credentials().achievement(badge, version, Tier(tier))
        return _document(found, "application/ld+json")

    async def _award_picture(self, request: web.Request) -> web.Response:
        try:
            png = await self._credentials().picture(request.match_info["name"], self._clock())
        except NotDrawn as error:
            log.exception("a badge's picture was not drawn", error=str(error))
            return _answer(503, "The picture cannot be drawn right now.\n")
        if png is None:
            return _missing()
        headers = {**_HEADERS, **_private("badge.png")}
        return web.Response(body=png, content_type="image/png", headers=headers)

    async def _award_token(self, request: web.Request) -> web.Response:
        token = await self._credentials().token(request.match_info["name"], self._clock())
        if token is None:
            return _missing()
        response = _token(token, _NEVER)
        response.headers.update(_private("badge.jwt"))
        return response


def _unless_revoked(handler: Handler) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except Revoked:
            return _answer(410, "This award was taken back.\n")

    return handle


def _private(filename: str) -> dict[str, str]:
    return {
        "Cache-Control": _NEVER,
        "Content-Disposition": f'attachment; filename="{filename}"',
        "X-Robots-Tag": "noindex",
    }


def _document(document: Document | None, kind: str) -> web.Response:
    if document is None:
        return _missing()
    headers = {**_HEADERS, "Cache-Control": _SHORTLY}
    return web.json_response(document, content_type=kind, headers=headers)


def _token(token: str, kept: str) -> web.Response:
    headers = {**_HEADERS, "Cache-Control": kept}
    return web.Response(text=token, content_type="application/vc+jwt", headers=headers)


def _missing() -> web.Response:
    return _answer(404, "There is nothing here.\n")


def _answer(status: int, words: str) -> web.Response:
    return web.Response(status=status, text=words, headers={**_HEADERS, "Cache-Control": _NEVER})


def _uuid(request: web.Request, name: str) -> UUID | None:
    text = request.match_info[name]
    # Only as it is written in our own links: one thing has one address.
    try:
        found = UUID(text)
    except ValueError:
        return None
    return found if str(found) == text else None


def _number(request: web.Request, name: str) -> int | None:
    text = request.match_info[name]
    return int(text) if re.fullmatch(f"[0-9]{{1,{_MOST_DIGITS}}}", text) else None
