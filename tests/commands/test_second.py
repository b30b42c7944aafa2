"""Second and unsecond: who can, once, and who is told how."""

import asyncio
from collections.abc import Mapping

import pytest

from domain.deliveries import Posted
from domain.messages import KudosAnnounced, SecondNoted, SecondTakenBack
from domain.people import PersonRef
from domain.preferences import Preferences, Seconds
from domain.settings import Guests
from storage.codec import dump_preferences
from storage.session import Database
from tests.support.afterwards import (
    about,
    cards,
    crowd,
    decide,
    give,
    points,
    post_all,
    said,
    wrong_scores,
)
from tests.support.rooms import ANA, BEN, CLEO, House, codes, house

GUS = PersonRef("gus")


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def prefer(home: House, who: PersonRef, preferences: Preferences) -> None:
    await home.rows(
        "UPDATE person SET preferences = $2 FROM identity"
        " WHERE person_id = person.id AND external_id = $1",
        who.external_id,
        dump_preferences(preferences),
    )


async def told(home: House) -> list[tuple[object, ...]]:
    """Whom a message about a second is on its way to."""
    return await home.rows(
        "SELECT destination ->> 'person' FROM delivery WHERE message ->> 'kind' = 'seconded'"
        " ORDER BY 1"
    )


async def test_a_second_counts_for_everybody_who_was_thanked(home: House) -> None:
    emma, *_ = crowd(home, 1)
    kudos_id = await give(home, BEN, CLEO)
    await decide(home, second_points=2)
    await post_all(home)
    reply = await home.run(about(kudos_id, "second", emma))

    assert isinstance(reply.message, SecondNoted)
    assert (reply.message.is_new, reply.message.kudos.seconds, reply.in_place) == (True, 1, False)
    assert await points(home) == {
        ("ana", "given"): 2,
        ("ben", "received"): 3,
        ("ben", "seconds"): 1,
        ("cleo", "received"): 3,
        ("cleo", "seconds"): 1,
    }
    assert await wrong_scores(home) == 0
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosAnnounced)
    assert card.kudos.seconds == 1
    assert [one.name for one in card.kudos.seconders] == ["Person 0"]
    assert await home.rows("SELECT part FROM delivery WHERE is_stale ORDER BY 1") == [
        ("card",),
        ("received",),
        ("received",),
    ]


async def test_points_stay_what_they_were_when_it_was_seconded(home: House) -> None:
    first, second, _ = crowd(home, 3)
    kudos_id = await give(home, BEN)
    await decide(home, second_points=3)
    await home.run(about(kudos_id, "second", first))
    await decide(home, second_points=1)
    await home.run(about(kudos_id, "second", second))
    assert (await points(home))["ben", "received"] == 1 + 3 + 1
    await home.run(about(kudos_id, "unsecond", first))
    assert (await points(home))["ben", "received"] == 1 + 1
    # Whoever comes back seconds it anew.
    await home.run(about(kudos_id, "second", first))
    assert (await points(home))["ben", "received"] == 1 + 1 + 1


async def test_a_second_click_is_no_second_second(home: House) -> None:
    emma, *_ = crowd(home, 1)
    kudos_id = await give(home, BEN)
    for is_new in (True, False, False):
        reply = await home.run(about(kudos_id, "second", emma))
        assert isinstance(reply.message, SecondNoted)
        assert (reply.message.is_new, reply.message.kudos.seconds) == (is_new, 1)
    assert (await points(home))["ben", "seconds"] == 1


async def test_taking_it_back(home: House) -> None:
    emma, leo = crowd(home, 2)
    kudos_id = await give(home, BEN)
    await post_all(home)
    await home.run(about(kudos_id, "second", emma))
    reply = await home.run(about(kudos_id, "unsecond", emma))
    assert isinstance(reply.message, SecondTakenBack)
    assert (reply.message.kudos.seconds, reply.in_place) == (0, True)
    assert ("ben", "seconds") not in await points(home)
    assert await wrong_scores(home) == 0
    # Nobody else can see what was never there.
    assert isinstance((await home.run(about(kudos_id, "unsecond", leo))).message, SecondTakenBack)
    # The card itself, which all can see, is not the place for the answer.
    [card] = await cards(home)
    reply = await home.run(about(kudos_id, "unsecond", emma, clicked=card))
    assert not reply.in_place
    elsewhere = Posted(card.conversation, "elsewhere")
    assert (await home.run(about(kudos_id, "unsecond", emma, clicked=elsewhere))).in_place


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (ANA, "second_own"),
        (BEN, "second_received"),
        (GUS, "second_guest"),
        (PersonRef("bot"), "second_guest"),
        (PersonRef("xena"), "second_guest"),
        (PersonRef("nobody"), "giver_unknown"),
    ],
)
async def test_who_cannot(home: House, who: PersonRef, code: str) -> None:
    kudos_id = await give(home, BEN)
    assert codes(await home.run(about(kudos_id, "second", who))) == [code]
    assert await home.count("second") == 0


@pytest.mark.parametrize(
    ("guests", "refused"),
    [(Guests.NO, ["second_guest"]), (Guests.RECEIVE, ["second_guest"]), (Guests.BOTH, [])],
)
async def test_guests_second_where_they_may_give(
    home: House, guests: Guests, refused: list[str]
) -> None:
    kudos_id = await give(home, BEN)
    await decide(home, guests=guests)
    assert codes(await home.run(about(kudos_id, "second", GUS))) == refused


async def test_one_that_was_withdrawn_cannot_be_seconded(home: House) -> None:
    kudos_id = await give(home, BEN)
    await home.run(about(kudos_id, "kudos undo"))
    assert codes(await home.run(about(kudos_id, "second", CLEO))) == ["kudos_withdrawn"]


async def test_recipients_are_told_as_they_prefer(home: House) -> None:
    first, *_ = crowd(home, 4)
    preferences: Mapping[PersonRef, Preferences] = {
        BEN: Preferences(seconds=Seconds.EACH),
        CLEO: Preferences(seconds=Seconds.EACH, direct_messages=False),
    }
    kudos_id = await give(home, BEN, CLEO)
    for who, wish in preferences.items():
        await prefer(home, who, wish)
    await home.run(about(kudos_id, "second", first))
    assert await told(home) == [("ben",)]
    # Nobody waits for the digest.
    assert await home.rows("SELECT told_at IS NULL FROM second") == [(False,)]


@pytest.mark.parametrize("wish", [Seconds.OFF, Seconds.DIGEST])
async def test_who_does_not_want_each_is_not_told_at_once(home: House, wish: Seconds) -> None:
    first, *_ = crowd(home, 1)
    kudos_id = await give(home, BEN)
    await prefer(home, BEN, Preferences(seconds=wish))
    await home.run(about(kudos_id, "second", first))
    assert await told(home) == []
    waits = wish is Seconds.DIGEST
    assert await home.rows("SELECT told_at IS NULL FROM second") == [(waits,)]


async def test_nobody_is_told_twice_of_the_same_person(home: House) -> None:
    first, *_ = crowd(home, 1)
    kudos_id = await give(home, BEN)
    await prefer(home, BEN, Preferences(seconds=Seconds.EACH))
    for command in ("second", "unsecond", "second", "unsecond", "second"):
        await home.run(about(kudos_id, command, first))
    assert await told(home) == [("ben",)]


async def test_twenty_at_once_are_twenty(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    await decide(home, second_points=1)
    await post_all(home)
    people = crowd(home, 20)
    replies = await asyncio.gather(*(home.run(about(kudos_id, "second", one)) for one in people))
    assert not [reply for reply in replies if reply.refused]
    assert (await points(home))["ben", "received"] == 21
    assert await wrong_scores(home) == 0
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosAnnounced)
    assert (card.kudos.seconds, len(card.kudos.seconders)) == (20, 3)
    # However many click, the card waits for one update.
    assert await home.rows("SELECT state, is_stale FROM delivery WHERE part = 'card'") == [
        ("waiting", True)
    ]


async def test_a_double_click_at_once_is_one_second(home: House) -> None:
    first, *_ = crowd(home, 1)
    kudos_id = await give(home, BEN)
    await home.run(about(kudos_id, "unsecond", first))
    clicks = [home.run(about(kudos_id, "second", first)) for _ in range(8)]
    replies = await asyncio.gather(*clicks)
    news = [reply.message.is_new for reply in replies if isinstance(reply.message, SecondNoted)]
    assert sorted(news) == [False] * 7 + [True]
    assert (await points(home))["ben", "seconds"] == 1


@pytest.mark.parametrize(("recipients", "stale"), [(5, 6), (6, 1)])
async def test_of_many_recipients_only_the_card_shows_who_seconds_them(
    home: House, recipients: int, stale: int
) -> None:
    kudos_id = await give(home, *crowd(home, recipients))
    await home.run(about(kudos_id, "second", CLEO))
    rows = await home.rows("SELECT part FROM delivery WHERE is_stale ORDER BY part")
    assert len(rows) == stale
    assert rows[0] == ("card",)
