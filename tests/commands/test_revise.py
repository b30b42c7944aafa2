"""What a posted message of a kudos says now, beyond what undo, edit and second show."""

import uuid

import pytest

from domain.messages import KudosAnnounced, KudosReceived, KudosWithdrawn
from storage.session import Database
from tests.support.afterwards import about, crowd, give, post_all, said
from tests.support.rooms import BEN, CLEO, House, house


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def test_names_are_those_that_people_have_now(home: House) -> None:
    kudos_id = await give(home, BEN)
    await home.rows("UPDATE identity SET name = 'Ben O. Okafor' WHERE external_id = 'ben'")
    for message in (await said(home, kudos_id)).values():
        assert isinstance(message, KudosAnnounced | KudosReceived)
        assert [one.name for one in message.kudos.recipients] == ["Ben O. Okafor"]


async def test_who_left_is_still_named(home: House) -> None:
    [emma] = crowd(home, 1)
    kudos_id = await give(home, BEN)
    await home.run(about(kudos_id, "second", emma))
    await home.rows("UPDATE identity SET is_active = false")
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosAnnounced)
    assert (card.kudos.giver.name, card.kudos.seconds) == ("Ana Ferreira", 1)
    assert card.kudos.seconders[0].external_id == "p0"


async def test_a_recipient_is_known_by_either_of_their_ids(home: House) -> None:
    kudos_id = await give(home, CLEO)
    await home.rows(
        'UPDATE delivery SET destination = \'{"kind": "person", "person": "29:cleo"}\''
        " WHERE part = 'received'"
    )
    assert isinstance((await said(home, kudos_id))["29:cleo"], KudosReceived)


async def test_in_another_workspace_nobody_is_named_by_the_ids_of_this_one(home: House) -> None:
    kudos_id = await give(home, BEN)
    other = uuid.uuid4()
    await home.rows(
        "INSERT INTO workspace (id, organization_id, platform, external_id, name, created_at)"
        " SELECT $1, id, 'testing', 'T2', 'Elsewhere', now() FROM organization",
        other,
    )
    await home.rows("UPDATE delivery SET workspace_id = $1 WHERE part = 'card'", other)
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosAnnounced)
    assert [(one.name, one.external_id) for one in card.kudos.recipients] == [("Ben Okafor", None)]
    assert card.kudos.place is not None
    assert (card.kudos.place.name, card.kudos.place.external_id) == ("wins", None)


async def test_a_withdrawn_card_says_where_it_is_and_nothing_of_its_words(home: House) -> None:
    kudos_id = await give(home, BEN)
    await post_all(home)
    await home.run(about(kudos_id, "kudos undo"))
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosWithdrawn)
    assert card.place is not None
    assert (card.place.name, card.place.external_id) == ("wins", "C1")


async def test_there_is_nothing_to_say_of_what_is_not_there(home: House) -> None:
    await give(home, BEN)
    await post_all(home)
    missing = uuid.uuid4()
    await home.rows("UPDATE delivery SET subject = $1", f"kudos:{missing}")
    assert await said(home, missing) == {"card": None, "ben": None}
