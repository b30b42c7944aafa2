"""The page itself: files as they are written, with headers that let nothing else in."""

from pathlib import Path

from aiohttp import web

from bot.web.gate import SECURITY_HEADERS, Rejected, guarded

_FOLDER = Path(__file__).parent / "static"
_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


def add_routes(app: web.Application) -> None:
    """Adds the page and its files to the web application."""
    app.router.add_get("/", guarded(_page))
    app.router.add_get("/sandbox/static/{name}", guarded(_file))


async def _page(_request: web.Request) -> web.StreamResponse:
    return _respond(_FOLDER / "index.html")


async def _file(request: web.Request) -> web.StreamResponse:
    # Only what the folder lists: a name from outside never becomes a path.
    for path in _FOLDER.iterdir():
        if path.name == request.match_info["name"] and path.suffix in _TYPES:
            return _respond(path)
    raise Rejected(404, "There is no such file.")


def _respond(path: Path) -> web.FileResponse:
    kind = _TYPES[path.suffix]
    headers = {**SECURITY_HEADERS, "Content-Type": f"{kind}; charset=utf-8"}
    return web.FileResponse(path, headers=headers)
