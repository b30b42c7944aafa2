"""What credentials are made of, on real rows."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import pytest

from domain.badges import Badge, Tier
from domain.credentials import LIST_SIZE
from storage.ids import new_id
from storage.queries import badge_keys, credentials
from storage.queries.badge_keys import StoredKey
from storage.session import Database
from tests.support.nominating import create, id_of, nominate, reviewed_by, settle_in
from tests.support.rooms import ANA, BEN, CLEO, House, house

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)


@pytest.fixture
async def home(database: Database) -> House:
    """Ben and Cleo hold a badge."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO)
    await create(found, reviewed_by())
    for person in (BEN, CLEO):
        await nominate(found, person)
    return found


async def organization(home: House) -> UUID:
    [(found,)] = await home.rows("SELECT id FROM organization")
    assert isinstance(found, UUID)
    return found


async def award_of(home: House, person_id: UUID) -> UUID:
    [(found,)] = await home.rows("SELECT id FROM award WHERE person_id = $1", person_id)
    assert isinstance(found, UUID)
    return found


def key(name: str, at: datetime = NOW) -> StoredKey:
    return StoredKey(name, f"public {name}", b"sealed", at)


async def add(home: House, organization_id: UUID, new: StoredKey, after: str) -> None:
    async with home.database.transaction() as tx:
        await badge_keys.add(tx.raw, organization_id, new, after)


async def names(home: House, organization_id: UUID) -> list[str]:
    async with home.database.statements() as tx:
        return [one.key_id for one in await badge_keys.keys(tx.raw, organization_id)]


@pytest.mark.parametrize("after", ["", "first"])
async def test_of_many_who_add_a_key_at_once_one_is_first(home: House, after: str) -> None:
    ours = await organization(home)
    if after:
        await add(home, ours, key(after), "")
    rivals = [f"rival {number}" for number in range(12)]
    await asyncio.gather(*(add(home, ours, key(name), after) for name in rivals))
    [newest, *others] = await names(home, ours)
    assert newest in rivals
    assert others == ([after] if after else [])


async def test_the_newest_is_the_one_that_was_added_last(home: House) -> None:
    ours = await organization(home)
    await add(home, ours, key("a", NOW + timedelta(hours=1)), "")
    await add(home, ours, key("b", NOW), "a")  # the clock of this process is late
    await add(home, ours, key("c", NOW), "a")  # too late
    await add(home, ours, key("d", NOW + timedelta(days=1)), "b")
    assert await names(home, ours) == ["d", "b", "a"]
    async with home.database.statements() as tx:
        [newest, *_] = await badge_keys.keys(tx.raw, ours)
    assert newest == key("d", NOW + timedelta(days=1))
    assert "sealed" not in repr(newest)


async def test_no_key_is_kept_for_an_organisation_that_there_is_not(home: House) -> None:
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await add(home, new_id(), key("a"), "")


async def test_an_award_is_read_with_its_badge(home: House) -> None:
    ben = await id_of(home, BEN)
    async with home.database.statements() as tx:
        found = await credentials.award(tx.raw, await award_of(home, ben))
        assert found is not None
        badge = found.achievement
        again = await credentials.achievement(tx.raw, badge.badge_id, badge.version, badge.tier)
        assert await credentials.issuer(tx.raw, badge.issuer.organization_id) == badge.issuer
    assert again == badge
    assert (found.person_id, found.person_name) == (ben, "Ben Okafor")
    assert (badge.name, badge.icon, badge.version, badge.tier) == (
        "Knowledge Sharer",
        "📚",
        1,
        Tier.BRONZE,
    )
    assert badge.criteria == "Share what you know.\nbronze words"
    assert found.revoked_at is None


async def test_what_there_is_not(home: House) -> None:
    [(badge_id,)] = await home.rows("SELECT id FROM badge")
    assert isinstance(badge_id, UUID)
    async with home.database.statements() as tx:
        assert await credentials.award(tx.raw, new_id()) is None
        assert await credentials.issuer(tx.raw, new_id()) is None
        assert await credentials.achievement(tx.raw, badge_id, 2, Tier.BRONZE) is None
        assert await credentials.achievement(tx.raw, new_id(), 1, Tier.BRONZE) is None


async def test_a_tier_that_a_badge_has_not_is_no_achievement(home: House) -> None:
    one_tier = await create(home, Badge("One", "⭐"), "one")
    async with home.database.statements() as tx:
        assert await credentials.achievement(tx.raw, one_tier, 1, Tier.BRONZE)
        assert await credentials.achievement(tx.raw, one_tier, 1, Tier.GOLD) is None


async def test_revoked_awards_stay_in_their_list_also_of_who_is_no_more_to_be_known(
    home: House,
) -> None:
    ours = await organization(home)
    async with home.database.statements() as tx:
        assert await credentials.revoked(tx.raw, ours, 0, LIST_SIZE) == []
    ben = await id_of(home, BEN)
    await home.rows("UPDATE award SET revoked_at = now() WHERE person_id = $1", ben)
    await home.rows("DELETE FROM identity WHERE person_id = $1", ben)
    await home.rows("UPDATE person SET name = '' WHERE id = $1", ben)
    [(index,)] = await home.rows("SELECT status_index FROM award WHERE person_id = $1", ben)
    assert isinstance(index, int)
    async with home.database.statements() as tx:
        assert await credentials.revoked(tx.raw, ours, 0, LIST_SIZE) == [index]
        assert await credentials.revoked(tx.raw, ours, index, index + 1) == [index]
        assert await credentials.revoked(tx.raw, ours, index + 1, LIST_SIZE) == []
        assert await credentials.revoked(tx.raw, ours, 0, index) == []
        assert await credentials.revoked(tx.raw, new_id(), 0, LIST_SIZE) == []
        found = await credentials.award(tx.raw, await award_of(home, ben))
    assert found is not None
    assert found.revoked_at is not None


async def test_no_two_awards_have_the_same_bit(home: House) -> None:
    found = await home.rows("SELECT DISTINCT status_index FROM award")
    assert len(found) == 2
    assert all(isinstance(index, int) and index >= 0 for (index,) in found)
