"""The way to a credential: for whoever holds the award, while it holds."""

from uuid import UUID

import pytest

from commands.base import Reply
from domain.badges import Tier
from domain.messages import CredentialOffered
from domain.people import PersonRef
from storage.ids import new_id
from storage.session import Database
from tests.support.nominating import create, nominate, reviewed_by, settle_in
from tests.support.rooms import ANA, BEN, CLEO, House, codes, filled, house


@pytest.fixture
async def home(database: Database) -> House:
    """Ben holds a badge that Ana nominated him for."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO)
    await create(found, reviewed_by())
    await nominate(found)
    return found


async def award_in(home: House) -> UUID:
    [(found,)] = await home.rows("SELECT id FROM award")
    assert isinstance(found, UUID)
    return found


async def ask(home: House, award: object, actor: PersonRef = BEN) -> Reply:
    return await home.run(filled({"award": str(award)}, command="award credential", actor=actor))


async def test_its_holder_is_led_to_it(home: House) -> None:
    award_id = await award_in(home)
    before = await home.count("delivery")
    reply = await ask(home, award_id)
    assert isinstance(reply.message, CredentialOffered)
    assert reply.message.award.id == award_id
    assert reply.message.award.tier is Tier.BRONZE
    assert [(reply.message.organization_id,)] == await home.rows("SELECT id FROM organization")
    assert await home.count("delivery") == before  # nobody else hears of it


@pytest.mark.parametrize("actor", [ANA, CLEO])
async def test_nobody_else_is(home: House, actor: PersonRef) -> None:
    assert codes(await ask(home, await award_in(home), actor)) == ["credential_not_yours"]


@pytest.mark.parametrize("other", [new_id(), "no id", ""])
async def test_what_is_no_award(home: House, other: object) -> None:
    assert codes(await ask(home, other)) == ["award_not_found"]


async def test_an_award_of_another_organisation_is_none_here(home: House) -> None:
    await home.rows(
        "INSERT INTO organization (id, name, created_at) VALUES (gen_random_uuid(), 'Two', now())"
    )
    await home.rows(
        "UPDATE award SET organization_id = (SELECT id FROM organization WHERE name = 'Two')"
    )
    assert codes(await ask(home, await award_in(home))) == ["award_not_found"]


async def test_one_that_was_taken_back_has_none(home: House) -> None:
    await home.rows("UPDATE award SET revoked_at = now()")
    assert codes(await ask(home, await award_in(home))) == ["credential_revoked"]
