"""Who has a badge, and who could be awarded it, as the rows say."""

from datetime import timedelta
from uuid import UUID

import pytest

from domain.badges import Badge, Tier, TierRule
from storage.queries import holders
from storage.session import Database
from tests.support.admin_desk import desk
from tests.support.awarding import award
from tests.support.nominating import create, id_of, settle_in
from tests.support.rooms import ANA, BEN, CLEO, NOW, House

BADGE = Badge("Helper", "🧩", tiers=tuple(TierRule(tier) for tier in Tier))


@pytest.fixture
async def home(database: Database) -> House:
    home = desk(database)
    await settle_in(home, ANA, BEN, CLEO)
    return home


async def test_a_holder_counts_once_at_their_highest_tier(home: House) -> None:
    one, other = await create(home, BADGE, "helper"), await create(home, BADGE, "other")
    for tier in (Tier.GOLD, Tier.BRONZE, Tier.SILVER):
        await award(home, one, BEN, tier)
    revoked = await award(home, one, CLEO, Tier.PLATINUM)
    await award(home, one, CLEO, Tier.BRONZE)
    await home.rows("UPDATE award SET revoked_at = $2 WHERE id = $1", revoked, NOW)
    async with home.database.transaction() as tx:
        counts = await holders.counts(tx.raw, [one, other])
        held = await holders.held(tx.raw, [one, other])
        total = await holders.awards_of(tx.raw, one)
    assert counts == {one: ((Tier.BRONZE, 1), (Tier.GOLD, 1))}
    ben, cleo = str(await id_of(home, BEN)), str(await id_of(home, CLEO))
    assert held == {
        (one, Tier.BRONZE): {ben, cleo},
        (one, Tier.SILVER): {ben},
        (one, Tier.GOLD): {ben},
    }
    assert total == 4


async def test_a_page_of_awards_names_people_by_their_accounts_here(home: House) -> None:
    badge_id = await create(home, BADGE, "helper")
    await award(home, badge_id, BEN, at=NOW - timedelta(days=1))
    newest = await award(home, badge_id, CLEO)
    [(workspace_id,)] = await home.rows("SELECT id FROM workspace")
    assert isinstance(workspace_id, UUID)
    async with home.database.transaction() as tx:
        first = await holders.page(tx.raw, badge_id, workspace_id, limit=1, offset=0)
        second = await holders.page(tx.raw, badge_id, workspace_id, limit=9, offset=1)
        none = await holders.page(tx.raw, badge_id, workspace_id, limit=9, offset=2)
    [one] = first
    assert (one.award_id, one.person.external_id, one.tier) == (newest, "cleo", Tier.BRONZE)
    assert one.awarded_at == NOW
    assert [one.person.name for one in second] == ["Ben Okafor"]
    assert none == []


async def test_who_could_be_awarded_is_here_and_no_app(home: House) -> None:
    ana, ben, cleo = [await id_of(home, one) for one in (ANA, BEN, CLEO)]
    [(organization_id,)] = await home.rows("SELECT id FROM organization")
    assert isinstance(organization_id, UUID)
    await home.rows("UPDATE person SET role = 'RevOps' WHERE id = $1", ana)
    await home.rows("UPDATE identity SET is_bot = true WHERE person_id = $1", ben)
    await home.rows("UPDATE identity SET is_external = true WHERE person_id = $1", cleo)
    async with home.database.transaction() as tx:
        found = await holders.able(tx.raw, organization_id, [str(ana), str(ben), str(cleo)])
    assert found == {str(ana): holders.Able("Ana Ferreira", "RevOps")}
