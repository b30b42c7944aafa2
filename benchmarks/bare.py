"""Bolt and nothing behind it, `python -m benchmarks.bare`: what `/kudos` is compared with.

Requests are verified and authorized as Bolt does by default, and acknowledged at once.
"""

import asyncio
import sys

import uvloop
from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.town import SECRET, TOKEN


async def _kudos(ack: AsyncAck) -> None:
    await ack()


async def serve(port: int, api_url: str) -> None:
    app = AsyncApp(
        signing_secret=SECRET,
        client=AsyncWebClient(token=TOKEN, base_url=api_url),
        process_before_response=True,
    )
    app.command("/kudos")(_kudos)
    application = app.web_app("/slack/events")
    application.router.add_get("/readyz", lambda _request: _ready())
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


async def _ready() -> web.Response:
    return web.Response()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1]), sys.argv[2]))
