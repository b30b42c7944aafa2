"""The bot is killed twenty times while people give kudos: nothing is lost, nothing happens twice.

Around it stand a Slack that answers late, sometimes not at all, and outlives it, and people who
try again when they get no answer, or give up.
"""

import asyncio
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest
from aiohttp import web

from storage.embedded import as_asyncpg
from tests.support.app import Bot, free_port, launch
from tests.support.fake_slack import FakeSlack
from tests.support.slack_requests import FORM, command, form_body, signed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

KILLS = 20
# Slack takes a post a second in one place. There are many places, so that pacing is no bottleneck.
PLACES = 60
GIVERS = 6
MOST_KUDOS = 1500
SECRET = "signing-secret"
# Some give up after a lost answer; the others try until there is one.
PATIENT = 0.8

# How long a start may take on a busy machine.
READY_SECONDS = 60.0
# How long it may take, once the killing has ended, until all is sent.
DRAIN_SECONDS = 120.0

# A receipt begins with it, and a refusal that quotes the kudos does not.
RECEIPT = "Sent."
NUMBER = re.compile(r"number (\d+) ")


@dataclass
class FlakySlack(FakeSlack):
    """A Slack that takes its time, and drops some connections before posting and some after."""

    chance: random.Random = field(default_factory=lambda: random.Random(20))

    async def _call(self, request: web.Request) -> web.StreamResponse:
        await request.read()  # from here on it takes effect, whether or not the bot lives to hear
        await asyncio.sleep(self.chance.uniform(0, 0.02))
        if request.match_info["method"] == "chat.postMessage":
            self._be_moody()
        answer = await super()._call(request)
        await asyncio.sleep(self.chance.uniform(0, 0.02))
        return answer

    def _be_moody(self) -> None:
        mood = self.chance.random()
        if mood < 0.03:
            self.fail("chat.postMessage", drop=True, after=True)
        elif mood < 0.04:
            self.fail("chat.postMessage", drop=True)
        elif mood < 0.05:
            self.fail("chat.postMessage", status=503, text="upstream", after=True)
        elif mood < 0.06:
            self.fail("chat.postMessage", status=429, retry_after="1")


@dataclass
class People:
    """They give kudos, one after the other, until told to stop; each knows what was confirmed."""

    url: str
    session: aiohttp.ClientSession
    chance: random.Random
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    given: dict[int, dict[str, Any]] = field(default_factory=dict)
    confirmed: dict[int, str] = field(default_factory=dict)
    unanswered: Counter[int] = field(default_factory=Counter)

    async def give(self) -> None:
        """One person after another gives one kudos after another."""
        while not self.stop.is_set() and len(self.given) < MOST_KUDOS:
            number = len(self.given) + 1
            self.given[number] = self._kudos(number)
            patient = self.chance.random() < PATIENT
            while not await self._ask(number) and patient:  # noqa: ASYNC110 - a person tries again
                await asyncio.sleep(0.2)
            await asyncio.sleep(self.chance.uniform(0.0, 0.1))

    def _kudos(self, number: int) -> dict[str, Any]:
        people = self.chance.sample(range(PLACES), 3)
        giver, *recipients = people[: self.chance.choice((2, 3))]
        mentions = " ".join(f"<@U{one}|p{one}>" for one in recipients)
        return command(
            f"{mentions} thank you for deal number {number} this week #teamwork",
            user_id=f"U{giver}",
            channel_id=f"C{self.chance.randrange(PLACES)}",
            trigger_id=f"trigger.{number}",
        )

    async def _ask(self, number: int) -> bool:
        """Sends one request; whether it was confirmed with a receipt."""
        body = form_body(self.given[number])
        try:
            answer = await self._post(body)
        except (aiohttp.ClientError, OSError):
            self.unanswered[number] += 1
            return False
        if RECEIPT not in answer:
            return False
        assert set(NUMBER.findall(answer)) == {str(number)}
        # Whoever asks twice gets the first answer again.
        assert self.confirmed.setdefault(number, answer) == answer
        return True

    async def _post(self, body: bytes) -> str:
        headers = signed(SECRET, body, FORM)
        async with self.session.post(self.url, data=body, headers=headers) as response:
            assert response.status == 200, await response.text()
            return await response.text()

    async def confirm(self, count: int, within: float) -> None:
        """Waits until so many more kudos were confirmed, or for some seconds."""
        wanted, deadline = len(self.confirmed) + count, time.monotonic() + within
        while len(self.confirmed) < wanted and time.monotonic() < deadline:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.005)

    async def ask_again(self, every: int) -> None:
        """Sends requests that were confirmed once more, as Slack might."""
        for number in [*self.confirmed][::every]:
            assert await self._ask(number)


@dataclass
class Victim:
    """The bot, started again and again on the same port and database."""

    environment: dict[str, str]
    folder: Path
    port: int = field(default_factory=free_port)

    async def start(self) -> Bot:
        start = partial(launch, self.environment, self.folder, "run", port=self.port)
        return await asyncio.to_thread(start)

    async def live_and_die(self, people: People, chance: random.Random) -> None:
        """Starts it and kills it at some moment: mostly under load, sometimes while it starts."""
        bot = await self.start()
        if chance.random() < 0.8:
            await asyncio.to_thread(bot.wait_until_ready, READY_SECONDS)
            # On a slow machine later, so that there is something to break everywhere.
            await people.confirm(chance.randint(1, 12), within=3.0)
            await asyncio.sleep(chance.uniform(0.0, 0.1))
        else:
            await asyncio.sleep(chance.uniform(0.0, 1.0))
        await asyncio.to_thread(bot.kill)


async def test_nothing_is_lost_and_nothing_happens_twice(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(2026)
    async with FlakySlack() as slack, aiohttp.ClientSession() as session:
        for number in range(PLACES):
            slack.add_user(f"U{number}", f"Person {number}")
            slack.add_channel(f"C{number}", f"place-{number}")
        victim = Victim(_environment(slack, database_url), tmp_path)
        people = People(f"http://127.0.0.1:{victim.port}/slack/events", session, chance)
        giving = [asyncio.create_task(people.give()) for _ in range(GIVERS)]
        for _ in range(KILLS):
            await victim.live_and_die(people, chance)
        people.stop.set()
        survivor = await victim.start()
        try:
            await asyncio.to_thread(survivor.wait_until_ready, READY_SECONDS)
            async with asyncio.timeout(60):
                await asyncio.gather(*giving)
            await people.ask_again(every=10)
            seconds = await _drained(database_url)
        finally:
            await asyncio.to_thread(survivor.stop)
    connection = await asyncpg.connect(as_asyncpg(database_url))
    try:
        await _check_ledger(connection, people)
        posts = await _check_posts(connection, slack)
    finally:
        await connection.close()
    with capsys.disabled():
        print(  # noqa: T201 - the figures are what an operator wants to know
            f"\n{KILLS} kills; {len(people.given)} kudos asked for, {len(people.confirmed)}"
            f" confirmed, {people.unanswered.total()} requests without an answer; {posts};"
            f" all sent {seconds:.1f} s after the last start"
        )


def _environment(slack: FakeSlack, database_url: str) -> dict[str, str]:
    return {
        "DATABASE_URL": database_url,
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.url,
    }


async def _drained(database_url: str) -> float:
    """Waits until no delivery is open; how many seconds that took."""
    started = time.monotonic()
    connection = await asyncpg.connect(as_asyncpg(database_url))
    count = "SELECT count(*) FROM delivery WHERE state IN ('waiting', 'leased')"
    try:
        while await connection.fetchval(count):
            assert time.monotonic() - started < DRAIN_SECONDS, "deliveries stay open"
            await asyncio.sleep(0.1)
    finally:
        await connection.close()
    return time.monotonic() - started


async def _check_ledger(connection: asyncpg.Connection, people: People) -> None:
    """What was confirmed is there once; of what was not, nothing is there twice."""
    rows = await connection.fetch("SELECT message FROM kudos")
    found = Counter(int(NUMBER.findall(row["message"])[0]) for row in rows)
    assert max(found.values()) == 1
    assert set(people.confirmed) <= set(found) <= set(people.given)
    assert len(people.confirmed) >= 2 * KILLS, "hardly anything happened between the kills"

    # Each kudos with all that follows from it, or not at all: points, sums, messages.
    uneven = """
        SELECT kudos.id FROM kudos
        CROSS JOIN LATERAL (SELECT count(*) AS people FROM kudos_recipient
                            WHERE kudos_id = kudos.id) AS named
        WHERE named.people NOT IN (1, 2)
           OR 2 * named.people <> (SELECT sum(points) FROM ledger_entry WHERE kudos_id = kudos.id)
           OR 1 + named.people <> (SELECT count(*) FROM delivery
                                   WHERE subject = 'kudos:' || kudos.id)
    """
    assert await connection.fetch(uneven) == []
    sums = """
        SELECT person_id, metric, sum(points) FROM ledger_entry
        WHERE metric IN ('received', 'given', 'badges') GROUP BY 1, 2
        EXCEPT SELECT person_id, (ARRAY['received', 'given', 'badges'])[metric], score FROM counter
        JOIN organization ON organization.id = scope WHERE period = 5
    """
    assert await connection.fetch(sums) == []


async def _check_posts(connection: asyncpg.Connection, slack: FakeSlack) -> str:
    """Every delivery arrived where it should; twice only where a send was ambiguous."""
    posts: dict[str, list[str]] = {}
    for message in slack.messages:
        id_ = message["metadata"]["event_payload"]["id"]
        posts.setdefault(id_, []).append(message["channel"])
    rows = await connection.fetch(
        "SELECT id::text, state, ambiguous, destination ->> 'conversation' AS conversation,"
        " destination ->> 'person' AS person, posted_conversation FROM delivery"
    )
    assert {row["state"] for row in rows} == {"sent"}
    assert set(posts) == {row["id"] for row in rows}
    for row in rows:
        place = row["conversation"] or "D" + row["person"].removeprefix("U")
        assert set(posts[row["id"]]) == {place} == {row["posted_conversation"]}
    repeated = {id_ for id_, places in posts.items() if len(places) > 1}
    ambiguous = {row["id"] for row in rows if row["ambiguous"]}
    assert repeated <= ambiguous
    assert ambiguous, "no send was ambiguous, so nothing was shown"
    return (
        f"{len(rows)} deliveries sent in {len(slack.messages)} posts,"
        f" {len(ambiguous)} ambiguous, {len(repeated)} repeated"
    )
