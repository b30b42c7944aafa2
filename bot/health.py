"""What operators and orchestrators look at: `/healthz`, `/readyz`, `/metrics`."""

import asyncio

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from storage.session import Database

log = structlog.get_logger()

READY_SECONDS = 2.0


class Health:
    """The three paths. None of them tells anything about people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_routes(self, app: web.Application) -> None:
        """Adds the paths."""
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metrics)

    async def _healthz(self, _request: web.Request) -> web.Response:
        """The process runs and its event loop turns."""
        return web.Response(text="ok\n")

    async def _readyz(self, _request: web.Request) -> web.Response:
        """The database answers, so requests can be taken."""
        try:
            async with asyncio.timeout(READY_SECONDS):
                await self._database.ping()
        except Exception as error:  # noqa: BLE001  # whatever it is, requests cannot be taken
            log.warning("not ready", error=type(error).__name__)
            return web.Response(status=503, text="the database does not answer\n")
        return web.Response(text="ready\n")

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})
