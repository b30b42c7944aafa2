"""What is given in a private channel of Teams: to those whom it is about."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.support.activities import ANA, BEN, CHANNEL, CLEO, TEAM, THREAD_PLACE
from tests.support.fake_connector import FakeConnector
from tests.support.teams_door import running
from tests.support.teams_people import Colleague

WORDS = "Your three questions on the Acme call got them to name the real deadline"


@pytest_asyncio.fixture(loop_scope="session")
async def team(fake: FakeConnector, database_url: str) -> AsyncIterator[list[Colleague]]:
    async with running(fake, database_url) as door:
        yield [Colleague(door, who) for who in (ANA, BEN, CLEO)]


@pytest.mark.parametrize("sharing", ["private", "standard"])
async def test_where_it_was_is_told_of_a_standard_channel_alone(
    team: list[Colleague], fake: FakeConnector, sharing: str
) -> None:
    ana, ben, cleo = team
    fake.channels[TEAM] = [{"id": CHANNEL, "name": "Deal desk", "type": sharing}]
    is_public = sharing == "standard"
    await ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    received = await ben.sees(WORDS)
    assert ("Deal desk" in received.words) is is_public
    if is_public:
        await cleo.sees(WORDS, conversation=THREAD_PLACE)

    for colleague, is_shown in ((ana, True), (cleo, is_public)):
        await colleague.say("kudos history @", BEN)
        told = ("Kudos given and received by", WORDS) if is_shown else ("There is nothing about",)
        answer = await colleague.sees(*told)
        assert "Deal desk" not in answer.words
