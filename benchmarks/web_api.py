"""What stands for Slack's Web API, `python -m benchmarks.web_api`: answers, counts, checks nothing.

Written on bare sockets, so that it takes little of the core it shares. The strict fake is in
tests/support; here only the calls of this load are answered.
"""

import asyncio
import json
import re
import sys
import time
from itertools import count
from typing import cast

import uvloop

from benchmarks.town import TEAM

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_CHANNEL = re.compile(rb'"channel": *"([A-Z0-9]+)"')
_DELIVERY = re.compile(rb'"client_msg_id": *"([0-9a-f-]+)"')

_AUTH = {
    "ok": True,
    "url": "https://acme.slack.com/",
    "team": "Acme",
    "team_id": TEAM,
    "user": "laurel",
    "user_id": "UBOT",
    "bot_id": "BBOT",
}


class Tally:
    """What was posted. `last` is on the machine's monotonic clock."""

    def __init__(self) -> None:
        self.ts = count(1_800_000_000_000_001)
        self.clear()

    def clear(self) -> None:
        self.deliveries: set[bytes] = set()
        self.posts = 0
        self.last = 0.0

    def add(self, body: bytes) -> bytes:
        found, delivery = _CHANNEL.search(body), _DELIVERY.search(body)
        assert found is not None
        assert delivery is not None
        self.posts += 1
        self.deliveries.add(delivery[1])
        self.last = time.monotonic()
        # A post to a person lands in their own chat with the bot.
        channel = found[1].decode().replace("U", "D")
        moment = next(self.ts)
        ts = f"{moment // 1_000_000}.{moment % 1_000_000:06}"
        return b'{"ok":true,"channel":"%b","ts":"%b"}' % (channel.encode(), ts.encode())

    def report(self) -> bytes:
        report = {"posts": self.posts, "different": len(self.deliveries), "last": self.last}
        return json.dumps(report).encode()


class Server(asyncio.Protocol):
    """One connection."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._received = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, separator, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not separator or (length and len(body) < int(length[1])):
            return
        self._received = b""
        answer = self._answer(head.split(b" ", 2)[1].partition(b"?")[0], body)
        assert self._transport is not None
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
            b"X-OAuth-Scopes: chat:write,commands,users:read\r\n"
            b"Content-Length: %d\r\n\r\n%b" % (len(answer), answer)
        )

    def _answer(self, path: bytes, body: bytes) -> bytes:
        match path:
            case b"/api/chat.postMessage":
                return self._tally.add(body)
            case b"/api/auth.test":
                return json.dumps(_AUTH).encode()
            case b"/tally":
                return self._tally.report()
            case b"/clear":
                self._tally.clear()
                return b"{}"
            case _:
                return b'{"ok":false,"error":"unknown_method"}'


async def serve(port: int) -> None:
    tally = Tally()
    server = await asyncio.get_running_loop().create_server(
        lambda: Server(tally), "127.0.0.1", port, backlog=512
    )
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
