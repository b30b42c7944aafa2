"""What is given where only some can read: shown there, and to those whom it is about."""

from typing import Any
from uuid import UUID

import pytest

from domain.deliveries import Posted
from domain.messages import (
    History,
    Home,
    KudosAnnounced,
    KudosReceipt,
    KudosReceived,
    Place,
    RoundUp,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
    Source,
)
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    PersonFacts,
    PersonRef,
)
from domain.settings import Posts
from scheduler.schedules import Schedules
from storage.codec import load_message
from storage.session import Database
from tests.commands.test_round_up import MONDAY
from tests.support.afterwards import about, crowd, decide, give, post_all, said
from tests.support.rooms import ANA, BEN, CHANNEL, CLEO, House, codes, filled, house, typed

SECRET = ConversationRef("C6")
CHAT = ConversationRef("G1", ConversationKind.GROUP)
DIRECT = ConversationRef("D1", ConversationKind.DIRECT)
UNSEEN = ConversationRef("C404")  # the platform tells nothing of it
CENTRAL = ConversationRef("C5")
SOURCE = Source("Acme has signed", "https://chat.example/secret", "Ben", Posted("C6", "17.1"))
UNLINKED = Source("Acme has signed", None, "Ben", Posted("C6", "17.1"))
# Everywhere that something can be given, by the words that are given there.
EVERYWHERE = {
    "said to all in the channel": CHANNEL,
    "said to those in the private channel": SECRET,
    "said to those in the chat": CHAT,
    "said to nobody but Laurel": DIRECT,
    "where strangers read it, too": ConversationRef("C3"),
    "where Laurel is not": ConversationRef("C2"),
    "where Laurel sees nothing": UNSEEN,
}


@pytest.fixture
def home(database: Database) -> House:
    opened = house(database)
    for place in (
        ConversationFacts("C6", ConversationKind.CHANNEL, "deal-desk", is_private=True),
        ConversationFacts("G1", ConversationKind.GROUP, "Ana, Ben, Cleo"),
        ConversationFacts("C5", ConversationKind.CHANNEL, "kudos"),
    ):
        opened.directory.places[place.external_id] = place
    return opened


async def everywhere(home: House, *to: PersonRef) -> None:
    for words, place in EVERYWHERE.items():
        await give(home, *(to or (BEN,)), words=f" {words}", conversation=place)


async def messages(home: House, kind: str) -> list[Any]:
    """The messages of a kind that wait to be sent."""
    rows = await home.rows(
        "SELECT message::text FROM delivery WHERE message ->> 'kind' = $1 ORDER BY id", kind
    )
    return [load_message(str(row[0])) for row in rows]


async def history(home: House, actor: PersonRef, **values: Any) -> History:
    turn = filled(values, command="kudos history", actor=actor, conversation=None)
    message = (await home.run(turn)).message
    assert isinstance(message, History), message
    return message


def words(found: History) -> set[str]:
    return {entry.kudos.message for entry in found.entries}


async def central(home: House) -> str:
    """The id of the channel for all, where nothing has been given."""
    await give(home, BEN, conversation=CENTRAL)
    await home.rows("UPDATE kudos SET withdrawn_at = now()")
    await home.rows("DELETE FROM delivery")
    [(found,)] = await home.rows("SELECT id::text FROM conversation WHERE external_id = 'C5'")
    return str(found)


# --- those whom it is about -----------------------------------------------------------------------


@pytest.mark.parametrize("place", [SECRET, CHAT])
async def test_the_place_is_named_in_itself_and_to_the_giver(
    home: House, place: ConversationRef
) -> None:
    reply = await home.run(typed(BEN, " you closed it", source=SOURCE, conversation=place))
    assert isinstance(reply.message, KudosReceipt)
    [card] = await messages(home, "kudos_announced")
    for facts in (reply.message.kudos, card.kudos):
        assert facts.place is not None
        assert (facts.place.external_id, facts.source) == (place.external_id, SOURCE)
    [received] = await messages(home, "kudos_received")
    assert (received.kudos.place, received.kudos.source) == (None, UNLINKED)
    # And so it stays when they are told anew.
    anew = await said(home, reply.message.kudos.id)
    assert isinstance(anew["card"], KudosAnnounced)
    assert anew["card"].kudos.place == card.kudos.place
    assert anew["card"].kudos.source == SOURCE
    assert isinstance(anew["ben"], KudosReceived)
    assert (anew["ben"].kudos.place, anew["ben"].kudos.source) == (None, UNLINKED)


async def test_a_public_place_is_named_to_everybody(home: House) -> None:
    kudos_id = await give(home, BEN, source=SOURCE)
    received = (await said(home, kudos_id))["ben"]
    assert isinstance(received, KudosReceived)
    assert (received.kudos.place, received.kudos.source) == (Place("wins", "C1"), SOURCE)
    assert await messages(home, "kudos_received") == [received]


async def test_who_is_added_later_does_not_learn_where(home: House) -> None:
    kudos_id = await give(home, BEN, source=SOURCE, conversation=SECRET)
    values = {"recipients": (BEN, CLEO), "message": "you two closed it"}
    reply = await home.run(about(kudos_id, "kudos edit", values=values, conversation=SECRET))
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.kudos.place == Place("deal-desk", "C6")
    *_, added = await messages(home, "kudos_received")
    assert [one.name for one in added.kudos.recipients] == ["Ben Okafor", "Cleo Marchetti"]
    assert (added.kudos.place, added.kudos.source) == (None, UNLINKED)


async def test_a_second_does_not_tell_where(home: House) -> None:
    kudos_id = await give(home, BEN, source=SOURCE, conversation=SECRET)
    await home.rows('UPDATE person SET preferences = \'{"seconds": "each"}\'')
    noted = (await home.run(about(kudos_id, "second", CLEO, conversation=SECRET))).message
    [told] = await messages(home, "seconded")
    back = (await home.run(about(kudos_id, "unsecond", CLEO, conversation=SECRET))).message
    for message in (noted, told, back):
        assert isinstance(message, Seconded | SecondNoted | SecondTakenBack)
        assert (message.kudos.place, message.kudos.source) == (None, UNLINKED)


async def test_neither_does_the_digest(home: House) -> None:
    for place in (SECRET, CHANNEL):
        kudos_id = await give(home, BEN, source=SOURCE, conversation=place)
        await home.rows('UPDATE person SET preferences = \'{"seconds": "digest"}\'')
        await home.run(about(kudos_id, "second", CLEO, conversation=place))
    await Schedules(home.database, home.room, lambda: MONDAY).run_due()
    [digest] = await messages(home, "seconds_digest")
    assert isinstance(digest, SecondsDigest)
    found = {
        (one.place and one.place.name, one.source and one.source.url) for one in digest.entries
    }
    assert found == {("wins", SOURCE.url), (None, None)}


async def test_ones_own_lists_do_not_name_it_either(home: House) -> None:
    await give(home, BEN, source=SOURCE, conversation=SECRET)
    turn = filled({}, command="laurel home", conversation=None)
    page = (await home.run(turn)).message
    assert isinstance(page, Home)
    for found in (page.history, await history(home, ANA), await history(home, BEN)):
        [entry] = found.entries
        assert entry.kudos.place is None
        assert entry.kudos.source == Source("Acme has signed", None, "Ben")


# --- everybody else -------------------------------------------------------------------------------


async def test_of_others_only_what_everybody_could_read_is_shown(home: House) -> None:
    await everywhere(home, BEN)
    for direction, person in (("given", ANA), ("received", BEN)):
        found = await history(home, CLEO, person=(person,), direction=direction)
        assert words(found) == {"said to all in the channel"}
        assert found.total == 1
    # Those whom it is about see all of it.
    for one, other in ((ANA, BEN), (BEN, ANA)):
        assert words(await history(home, one, person=(other,))) == set(EVERYWHERE)
        assert words(await history(home, one)) == set(EVERYWHERE)


async def test_what_others_gave_is_shown_without_what_it_answers(home: House) -> None:
    await give(home, BEN, source=SOURCE)
    [entry] = (await history(home, CLEO, person=(BEN,))).entries
    assert (entry.kudos.place, entry.kudos.source) == (None, None)


async def test_a_channel_that_becomes_private_takes_its_kudos_along(home: House) -> None:
    await everywhere(home, BEN)
    await home.rows("UPDATE conversation SET is_private = true")
    assert (await history(home, CLEO, person=(BEN,))).total == 0


async def test_what_was_told_to_nobody_else_stays_so(home: House) -> None:
    await central(home)
    await decide(home, kudos_posts=Posts.PRIVATE)
    await everywhere(home, BEN)
    await decide(home)
    assert (await history(home, CLEO, person=(BEN,))).total == 0


# --- one channel for all --------------------------------------------------------------------------


async def test_what_is_given_in_private_is_not_taken_to_the_channel_for_all(home: House) -> None:
    await decide(home, kudos_posts=Posts.CENTRAL, kudos_channel=await central(home))
    await everywhere(home, BEN)
    rows = await home.rows(
        "SELECT message #>> '{kudos,message}', destination ->> 'conversation'"
        " FROM delivery WHERE part = 'card'"
    )
    assert dict(rows) == {
        "said to all in the channel": "C5",
        "said to those in the private channel": "C6",
        "said to those in the chat": "G1",
        "said to nobody but Laurel": "C5",
        "where strangers read it, too": "C5",
        "where Laurel is not": "C5",
    }
    in_private = set(EVERYWHERE) - {str(row[0]) for row in rows if row[1] == "C5"}
    found = await history(home, CLEO, person=(BEN,), direction="received")
    assert words(found) == set(EVERYWHERE) - in_private


async def test_the_channel_for_all_does_not_learn_of_a_chat(home: House) -> None:
    await decide(home, kudos_posts=Posts.CENTRAL, kudos_channel=await central(home))
    kudos_id = await give(home, BEN, source=SOURCE, conversation=DIRECT)
    [card] = await messages(home, "kudos_announced")
    assert (card.kudos.place, card.kudos.source) == (None, UNLINKED)
    await post_all(home)
    assert (await said(home, kudos_id))["card"] == card


async def test_one_that_is_private_itself_is_read_by_its_members(home: House) -> None:
    channel = await central(home)
    await home.rows("UPDATE conversation SET is_private = true WHERE external_id = 'C5'")
    await decide(home, kudos_posts=Posts.CENTRAL, kudos_channel=channel)
    receipt = (await home.run(typed(BEN, " great discovery call"))).message
    assert isinstance(receipt, KudosReceipt)
    assert receipt.posted_in == Place("kudos", "C5")
    assert (await history(home, CLEO, person=(BEN,))).total == 0


async def round_ups(home: House) -> dict[str, RoundUp]:
    await Schedules(home.database, home.room, lambda: MONDAY).run_due()
    rows = await home.rows(
        "SELECT destination ->> 'conversation', message::text FROM delivery"
        " WHERE message ->> 'kind' = 'round_up'"
    )
    found = {str(row[0]): load_message(str(row[1])) for row in rows}
    return {name: one for name, one in found.items() if isinstance(one, RoundUp)}


@pytest.mark.parametrize("posts", [Posts.CHANNEL, Posts.CENTRAL])
async def test_the_round_up_for_all_counts_what_is_private_and_shows_none_of_it(
    home: House, posts: Posts
) -> None:
    channel = await central(home)
    await decide(
        home,
        kudos_posts=posts,
        kudos_channel=channel,
        round_up_posts=Posts.CENTRAL,
        round_up_channel=channel,
    )
    await give(home, BEN, words=" said to all in the channel")
    await give(home, BEN, words=" said to those in the private channel", conversation=SECRET)
    found = (await round_ups(home))["C5"]
    assert found.total == 2
    assert [one.message for one in found.highlights] == ["said to all in the channel"]


async def test_a_private_channel_has_a_round_up_of_its_own(home: House) -> None:
    await give(home, BEN, words=" said to those in the private channel", conversation=SECRET)
    found = await round_ups(home)
    assert sorted(found) == ["C6"]
    assert [one.message for one in found["C6"].highlights] == [
        "said to those in the private channel"
    ]


async def test_the_readers_of_a_private_channel_for_all_see_what_was_shown_to_them(
    home: House,
) -> None:
    channel = await central(home)
    await home.rows("UPDATE conversation SET is_private = true WHERE external_id = 'C5'")
    await decide(
        home,
        kudos_posts=Posts.CENTRAL,
        kudos_channel=channel,
        round_up_posts=Posts.CENTRAL,
        round_up_channel=channel,
    )
    await give(home, BEN, words=" said to nobody but Laurel", conversation=DIRECT)
    await give(home, BEN, words=" said to those in the private channel", conversation=SECRET)
    found = (await round_ups(home))["C5"]
    assert [one.message for one in found.highlights] == ["said to nobody but Laurel"]


# --- what the platform says -----------------------------------------------------------------------


async def test_whether_a_place_is_private_is_kept_and_asked_again(home: House) -> None:
    kept = "SELECT is_private FROM conversation WHERE external_id = 'C6'"
    await give(home, BEN, conversation=SECRET)
    assert await home.rows(kept) == [(True,)]
    home.directory.places["C6"] = ConversationFacts("C6", ConversationKind.CHANNEL, "deal-desk")
    await give(home, BEN, conversation=SECRET)
    assert await home.rows(kept) == [(True,)]
    await home.rows("UPDATE conversation SET fetched_at = fetched_at - interval '1 day'")
    await give(home, BEN, conversation=SECRET)
    assert await home.rows(kept) == [(False,)]


async def test_many_who_are_thanked_in_private_are_told_the_same(home: House) -> None:
    people = crowd(home, 3)
    kudos_id: UUID = await give(home, *people, conversation=SECRET)
    told = {
        message.kudos.place
        for who, message in (await said(home, kudos_id)).items()
        if who != "card" and isinstance(message, KudosReceived)
    }
    assert told == {None}


async def test_a_kudos_of_a_closed_place_is_seconded_there_alone(home: House) -> None:
    kudos = await give(
        home, BEN, words=" said to those in the private channel", conversation=SECRET
    )
    home.directory.people["dan"] = PersonFacts("dan", "Dan Ek")
    dan = PersonRef("dan")
    for command in ("second", "unsecond"):
        turn = about(kudos, command, dan, conversation=CHANNEL)
        assert codes(await home.run(turn)) == ["kudos_not_found"]
    here = await home.run(about(kudos, "second", CLEO, conversation=SECRET))
    assert isinstance(here.message, SecondNoted)
    # Whoever seconded it once has read it, wherever the answer stands.
    back = await home.run(about(kudos, "unsecond", CLEO, conversation=DIRECT))
    assert isinstance(back.message, SecondTakenBack)
