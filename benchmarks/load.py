"""The load: signed `/kudos` requests from a process of its own, `python -m benchmarks.load`.

Reads a plan as JSON from standard input and writes what it saw to standard output. Requests are
made and signed before the first is sent. Closed loop: each connection sends its next request when
it has its answer. Open loop: requests are due at a constant rate whatever happens to earlier ones,
and each one's time is counted from the moment it was due, so that a stall is not hidden.
"""

import asyncio
import json
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import cast

import uvloop

from benchmarks.town import SECRET, channel, person
from tests.support.slack_requests import FORM, command, form_body, signed

CONNECTIONS_OPEN_LOOP = 64


@dataclass(frozen=True)
class Plan:
    """`rate` 0 is a closed loop. Ends after `count` requests or `seconds`, whichever is first.

    `first` numbers the first request: the same number is the same delivery.
    """

    port: int
    first: int
    count: int
    connections: int = 16
    seconds: float = 60.0
    rate: float = 0.0


@dataclass
class Seen:
    """What became of the requests. Times are in seconds, `began` and `ended` on the machine's
    monotonic clock; `cpu` is what the load itself took.
    """

    began: float = 0.0
    ended: float = 0.0
    refused: int = 0
    p50: float = 0.0
    p99: float = 0.0
    longest: float = 0.0
    late_p99: float = 0.0
    cpu: float = 0.0
    done: int = 0

    @property
    def rate(self) -> float:
        return self.done / (self.ended - self.began)


def request(number: int) -> bytes:
    """The number'th kudos: neighbours share no channel and no person."""
    text = f"<@{person(number)}|p> Great discovery call, you found the real blocker #teamwork"
    payload = command(
        text,
        channel_id=channel(number),
        user_id=person(number + 997),
        trigger_id=f"{number}.222.abc",
    )
    body = form_body(payload)
    headers = {
        "Host": "127.0.0.1",
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "Accept": "application/json,*/*",
        "Content-Length": str(len(body)),
        **signed(SECRET, body, FORM),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST /slack/events HTTP/1.1\r\n{head}\r\n".encode() + body


class Connection(asyncio.Protocol):
    """One connection with at most one request under way."""

    def __init__(self, answered: Callable[["Connection", bool], None]) -> None:
        self._answered = answered
        self._transport: asyncio.WriteTransport | None = None
        self._received = b""
        self.due = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)

    def send(self, data: bytes, due: float) -> None:
        assert self._transport is not None
        self.due = due
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, separator, body = self._received.partition(b"\r\n\r\n")
        if not separator:
            return
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if len(body) >= int(length or 0):
            self._received = b""
            self._answered(self, head.startswith(b"HTTP/1.1 200 "))

    def connection_lost(self, _exc: Exception | None) -> None:
        if self.due:
            self._answered(self, False)

    def close(self) -> None:
        assert self._transport is not None
        self.due = 0.0
        self._transport.close()


@dataclass
class Load:
    """One run of a plan."""

    plan: Plan
    requests: deque[bytes]
    times: list[float] = field(default_factory=list)
    lateness: list[float] = field(default_factory=list)
    overdue: deque[tuple[bytes, float]] = field(default_factory=deque)
    idle: list[Connection] = field(default_factory=list)
    refused: int = 0
    began: float = 0.0
    ended: float = 0.0

    def answered(self, connection: Connection, accepted: bool) -> None:
        now = time.monotonic()
        self.times.append(now - connection.due)
        self.refused += not accepted
        self.ended = now
        connection.due = 0.0
        if self.overdue:
            connection.send(*self.overdue.popleft())
        elif not self.plan.rate and self.requests and now < self.began + self.plan.seconds:
            connection.send(self.requests.popleft(), now)
        else:
            self.idle.append(connection)

    async def run(self) -> Seen:
        loop = asyncio.get_running_loop()
        connections = [
            (
                await loop.create_connection(
                    lambda: Connection(self.answered), "127.0.0.1", self.plan.port
                )
            )[1]
            for _ in range(self.plan.connections)
        ]
        self.idle = list(connections)
        cpu = time.process_time()
        self.began = time.monotonic()
        if self.plan.rate:
            await self._offer()
        else:
            while self.idle and self.requests:
                self.idle.pop().send(self.requests.popleft(), time.monotonic())
        while len(self.idle) < len(connections):  # noqa: ASYNC110  # seldom, and it costs nothing
            await asyncio.sleep(0.005)
        cpu = time.process_time() - cpu
        for connection in connections:
            connection.close()
        return self._seen(cpu)

    async def _offer(self) -> None:
        """Sends each request when it is due, or as soon after as a connection is free."""
        for number in range(len(self.requests)):
            due = self.began + number / self.plan.rate
            if (wait := due - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            self.lateness.append(time.monotonic() - due)
            if self.idle:
                self.idle.pop().send(self.requests.popleft(), due)
            else:
                self.overdue.append((self.requests.popleft(), due))

    def _seen(self, cpu: float) -> Seen:
        times = sorted(self.times)
        late = sorted(self.lateness) or [0.0]
        return Seen(
            began=self.began,
            ended=self.ended,
            refused=self.refused,
            p50=times[len(times) // 2],
            p99=times[len(times) * 99 // 100],
            longest=times[-1],
            late_p99=late[len(late) * 99 // 100],
            cpu=cpu,
            done=len(times),
        )


def main() -> None:
    plan = Plan(**json.load(sys.stdin))
    numbers = range(plan.first, plan.first + plan.count)
    load = Load(plan, deque(request(number) for number in numbers))
    json.dump(asdict(uvloop.run(load.run())), sys.stdout)


if __name__ == "__main__":
    main()
