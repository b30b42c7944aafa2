"""Where the time goes, `python -m benchmarks.layers`: each layer on its own, one call at a time.

Needs the bot's settings in the environment; writes JSON. `cpu` is what the bot's process takes,
`wall` what passes until the answer, both in microseconds and both from the quietest stretch, since
a neighbour on the machine can only add to them.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Any

import asyncpg
import uvloop
from slack_bolt.response import BoltResponse

from benchmarks.load import request
from benchmarks.town import SECRET, TEAM
from bot.app import App
from bot.settings import Role, Settings
from bot.slack import answers, gate, inbound
from bot.slack.payloads import Context
from bot.slack.platform import SlackPlatform
from bot.slack.render import message_payload
from bot.views import card_for
from commands import COMMANDS
from commands.base import Reply, Turn
from commands.ports import Outgoing
from storage.ids import new_id
from storage.queries import deliveries, leases
from storage.session import Database

Work = Callable[[], Awaitable[Any]]
Figures = dict[str, dict[str, float]]

_CALLS = 50
_STRETCHES = 12


async def measure(work: Work) -> dict[str, float]:
    """The processor and the elapsed time of one call, in microseconds."""
    stretches = []
    for _ in range(_STRETCHES):
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(_CALLS):
            await work()
        stretches.append((time.process_time() - cpu, time.perf_counter() - wall))
    return {
        "cpu": min(cpu for cpu, _ in stretches) / _CALLS * 1e6,
        "wall": min(wall for _, wall in stretches) / _CALLS * 1e6,
    }


class Mute:
    """A room in which nothing happens, to measure what stands before it."""

    async def run(self, _turn: Turn) -> Reply:
        return Reply()


class Layers:
    """The layers of one app, each measured by a method of its own."""

    def __init__(self, app: App, platform: SlackPlatform) -> None:
        self.app = app
        self.platform = platform
        self.numbers = count(50_000_000)

    def payload(self) -> dict[str, Any]:
        body = request(next(self.numbers)).partition(b"\r\n\r\n")[2]
        return gate.parse("application/x-www-form-urlencoded", body)

    def turn(self) -> Turn:
        context = Context(
            TEAM, "https://acme.slack.com/", self.app.now(), COMMANDS, lambda ref: ref.label
        )
        return inbound.command_turn(self.payload(), context)

    async def gate(self) -> dict[str, float]:
        head, _, body = request(next(self.numbers)).partition(b"\r\n\r\n")
        lines = (line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
        headers = dict(lines)

        async def work() -> None:
            gate.verify(SECRET.encode(), headers, body, time.time())
            gate.parse("application/x-www-form-urlencoded", body)

        return await measure(work)

    async def listeners(self) -> dict[str, float]:
        listeners = self.platform._listeners  # noqa: SLF001  # the one door to what stands behind
        house = listeners._house  # noqa: SLF001  # its room is taken out, and put back after
        object.__setattr__(house, "room", Mute())
        payloads = self._some(self.payload)

        async def work() -> BoltResponse:
            return await listeners.dispatch(next(payloads))

        figures = await measure(work)
        object.__setattr__(house, "room", self.app.room)
        return figures

    async def room(self) -> dict[str, float]:
        turns = self._some(self.turn)
        return await measure(lambda: self.app.room.run(next(turns)))

    async def answer(self) -> dict[str, float]:
        reply = await self.app.room.run(self.turn())
        assert reply.message is not None

        message = reply.message

        async def work() -> str:
            body = answers.private(message, reply.locale)
            return BoltResponse(status=200, body=body).body

        return await measure(work)

    async def statements(self) -> Figures:
        """Each statement of a turn as the database's client sees it."""
        times: dict[str, list[float]] = defaultdict(list)

        def note(record: asyncpg.connection.LoggedQuery) -> None:
            times[_title(record.query)].append(record.elapsed * 1e6)

        async with self.app.database.transaction() as tx:
            held = tx.raw
        held.add_query_logger(note)
        for _ in range(_CALLS * 4):
            await self.app.room.run(self.turn())
        held.remove_query_logger(note)
        return {name: {"wall": sorted(all_)[len(all_) // 4]} for name, all_ in times.items()}

    async def worker(self) -> Figures:
        """Taking a delivery, rendering it, sending it, and noting that it was sent."""
        database = self.app.database
        async with database.transaction() as tx:
            rows = await tx.raw.fetch(
                "SELECT id FROM delivery WHERE state = 'waiting' ORDER BY created_at"
            )
        ids = iter([row[0] for row in rows])
        leased: list[deliveries.Leased] = []

        async def lease() -> None:
            found = await _lease(database, next(ids), self.platform)
            if found is not None:
                leased.append(found)

        figures = {"lease": await measure(lease)}
        outgoing = [_outgoing(one) for one in leased]
        each = iter(outgoing * 3)

        async def render() -> None:
            one = next(each)
            json.dumps(message_payload(card_for(one.message, one.locale, one.zone, "slack")))

        figures["render"] = await measure(render)
        each = iter(outgoing * 3)
        figures["render and send"] = await measure(lambda: self.platform.send(next(each)))
        done = iter(leased * 3)
        where = await self.platform.send(outgoing[0])

        async def note() -> None:
            await _sent(database, next(done), where)

        figures["mark sent"] = await measure(note)
        return figures

    def _some(self, make: Callable[[], Any]) -> Iterator[Any]:
        return iter([make() for _ in range(_CALLS * _STRETCHES)])


async def _lease(database: Database, id_: Any, platform: SlackPlatform) -> deliveries.Leased | None:
    async with database.transaction() as tx:
        return await leases.lease(tx.raw, id_, platform.limits)


async def _sent(database: Database, leased: deliveries.Leased, posted: Any) -> None:
    async with database.transaction() as tx:
        await deliveries.mark_sent(tx.raw, leased, posted)


def _outgoing(leased: deliveries.Leased) -> Outgoing:
    return Outgoing(
        id=new_id(),
        workspace=leased.workspace,
        destination=leased.destination,
        message=leased.message,
        locale=leased.locale,
        zone=leased.zone,
        created_at=leased.created_at,
    )


def _title(query: str) -> str:
    return " ".join(query.split())[:48]


async def main() -> None:
    settings = Settings(_env_file=None)
    assert settings.database_url is not None
    database = Database(settings.database_url, pool_size=1)
    app = App(settings, database, [Role.WEB])
    (platform,) = app.platforms
    assert isinstance(platform, SlackPlatform)
    await platform.start()
    layers = Layers(app, platform)
    await app.room.run(layers.turn())
    figures: Figures = {
        "gate": await layers.gate(),
        "listeners": await layers.listeners(),
        "room": await layers.room(),
        "answer": await layers.answer(),
    }
    statements = await layers.statements()
    worker = await layers.worker()
    json.dump({"turn": figures, "statements": statements, "worker": worker}, sys.stdout)
    await platform.stop()
    await database.close()


if __name__ == "__main__":
    uvloop.run(main())
