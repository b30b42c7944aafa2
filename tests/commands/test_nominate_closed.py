"""What is nominated in a private channel: read there, and by those who decide and who get it."""

import pytest

from domain.badges import Consensus, Level
from domain.messages import AwardAnnounced, AwardReceived, AwardTold, Message
from domain.people import ConversationFacts, ConversationKind, ConversationRef
from domain.settings import Posts
from storage.codec import load_message
from storage.session import Database
from storage.subjects import subject_of
from tests.support.afterwards import decide
from tests.support.nominating import (
    DAI,
    WHY,
    create,
    does,
    manage,
    messages,
    nominate,
    reviewed_by,
    settle_in,
)
from tests.support.rooms import ANA, BEN, CHANNEL, CLEO, House, filled, house

SECRET = ConversationRef("C6")
CENTRAL = ConversationRef("C5")
DIRECT = ConversationRef("D1", ConversationKind.DIRECT)
OPEN_WORDS = "she sat down with three of us and went through the whole demo"


@pytest.fixture
async def home(database: Database) -> House:
    """Ben reports to Cleo; two who nominate somebody are enough."""
    opened = house(database)
    for place in (
        ConversationFacts("C6", ConversationKind.CHANNEL, "acme", is_private=True),
        ConversationFacts("C5", ConversationKind.CHANNEL, "all"),
    ):
        opened.directory.places[place.external_id] = place
    await settle_in(opened, ANA, BEN, CLEO, DAI)
    await manage(opened, CLEO, BEN)
    await create(opened, reviewed_by(Level(manager=True), consensus=Consensus(2, teams=1)))
    return opened


async def told(home: House) -> dict[str, tuple[Message, Message | None]]:
    """What was written of the one award there is, and what that says now, by place or person."""
    [(award_id,)] = await home.rows("SELECT id FROM award")
    subject = subject_of("award", award_id)  # type: ignore[arg-type]  # an id
    now = await messages(home, subject)
    rows = await home.rows(
        "SELECT coalesce(destination ->> 'person', 'channel'), part, message::text FROM delivery"
        " WHERE subject = $1",
        subject,
    )
    return {
        str(reader): (load_message(str(text)), now[str(reader), str(part)])
        for reader, part, text in rows
    }


def read(message: Message | None) -> tuple[list[str], str]:
    """Who nominated, and why, as a message tells it."""
    assert isinstance(message, AwardAnnounced | AwardReceived | AwardTold)
    return [one.name for one in message.award.nominators], message.award.justification


async def test_its_words_are_not_taken_to_the_channel_for_all(home: House) -> None:
    await home.run(filled({}, command="laurel help", conversation=CENTRAL))
    [(c5,)] = await home.rows("SELECT id FROM conversation WHERE external_id = 'C5'")
    await decide(home, nomination_posts=Posts.CENTRAL, nomination_channel=str(c5))
    nomination_id = await nominate(home, conversation=SECRET)
    reply = await home.run(does("nominate approve", nomination_id, CLEO, conversation=DIRECT))
    assert not reply.refused
    known = await told(home)
    assert {reader: (read(was), read(now)) for reader, (was, now) in known.items()} == {
        "channel": (([], ""), ([], "")),
        "ana": ((["Ana Ferreira"], WHY), (["Ana Ferreira"], WHY)),
        "ben": ((["Ana Ferreira"], WHY), (["Ana Ferreira"], WHY)),
    }


async def test_they_stay_on_the_card_in_the_private_channel(home: House) -> None:
    nomination_id = await nominate(home, conversation=SECRET)
    await home.run(does("nominate approve", nomination_id, CLEO, conversation=DIRECT))
    was, now = (await told(home))["channel"]
    assert read(was) == read(now) == (["Ana Ferreira"], WHY)
    assert await home.rows(
        "SELECT destination ->> 'conversation' FROM delivery"
        " WHERE message ->> 'kind' = 'award_announced'"
    ) == [("C6",)]


async def test_neither_are_they_where_others_agree_in_the_open(home: House) -> None:
    await nominate(home, conversation=SECRET)
    await nominate(home, by=DAI, conversation=CHANNEL, values={"justification": OPEN_WORDS})
    in_the_open = (["Dai Doe"], OPEN_WORDS)
    everything = (["Ana Ferreira", "Dai Doe"], WHY)
    known = await told(home)
    assert {reader: read(was) for reader, (was, _) in known.items()} == {
        "channel": in_the_open,
        "cleo": in_the_open,
        "ana": everything,
        "ben": everything,
    }
    assert all(read(was) == read(now) for was, now in known.values())
