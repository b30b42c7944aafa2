"""Who has a badge: counted for everybody, named for admins, who can take any of them back."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from domain.badges import Badge, Tier, TierRule
from domain.messages import AwardRevoked, BadgeHolders
from storage.session import Database
from tests.support.admin_desk import desk, opened, pressed, submitted
from tests.support.awarding import award
from tests.support.nominating import DAI, create, held, nominated, settle_in
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes

TIERS = tuple(TierRule(tier) for tier in Tier)
HELPER = Badge("Helper", "🧩", tiers=TIERS, cooldown_days=0)


@pytest.fixture
async def home(database: Database) -> House:
    home = desk(database)
    await settle_in(home, ANA, BEN, CLEO, DAI)
    return home


async def holders(home: House, badge_id: UUID, **values: str) -> BadgeHolders:
    reply = await pressed(home, "badge holders", badge=str(badge_id), **values)
    assert isinstance(reply.message, BadgeHolders), reply.message
    assert reply.in_place
    return reply.message


async def test_everybody_sees_how_many_have_it(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    other = await create(home, replace(HELPER, name="Other"), "other")
    reply = await pressed(home, "laurel badges", BEN)
    assert [one.holders for one in reply.message.badges] == [(), ()]
    for person, tier in (
        (BEN, Tier.BRONZE),
        (BEN, Tier.SILVER),
        (CLEO, Tier.BRONZE),
        (DAI, Tier.BRONZE),
    ):
        await award(home, badge_id, person, tier)
    await award(home, other, BEN, Tier.GOLD)
    reply = await pressed(home, "laurel badges", BEN)
    assert [one.holders for one in reply.message.badges] == [
        ((Tier.BRONZE, 2), (Tier.SILVER, 1)),
        ((Tier.GOLD, 1),),
    ]
    reply = await pressed(home, "laurel badges", BEN, badge=str(other))
    assert reply.message.badge.holders == ((Tier.GOLD, 1),)


async def test_admins_see_who_has_it_the_newest_first(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    assert (await holders(home, badge_id)).awards == ()
    for days, person in enumerate((BEN, CLEO, DAI)):
        for hours, tier in enumerate(Tier):
            at = NOW - timedelta(days=days, hours=hours)
            await award(home, badge_id, person, tier, at)
    first, second = await holders(home, badge_id), await holders(home, badge_id, page="2")
    assert (first.pages, len(first.awards), len(second.awards)) == (2, 8, 4)
    newest = first.awards[0]
    assert (newest.person.name, newest.person.external_id) == ("Ben Okafor", "ben")
    assert (newest.tier, newest.awarded_at) == (Tier.BRONZE, NOW)
    moments = [one.awarded_at for one in (*first.awards, *second.awards)]
    assert moments == sorted(moments, reverse=True)
    assert (await holders(home, badge_id, page="9")).page == 2
    assert codes(await pressed(home, "badge holders", BEN, badge=str(badge_id))) == ["admins_only"]


async def test_an_admin_takes_back_what_was_earned_in_any_way(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    await award(home, badge_id, CLEO)
    await home.rows(
        "UPDATE badge_version SET definition = jsonb_set(definition, '{review,levels}', '[]')"
    )
    await home.run(nominated(BEN, DAI, values={"badge": "helper"}))
    assert [row[0] for row in await held(home)] == ["ben", "cleo"]
    for left in (1, 0):
        [entry, *_] = (await holders(home, badge_id)).awards
        form = await opened(home, "award revoke", award=str(entry.id))
        reply = await submitted(home, form, reason="It was meant for somebody else.")
        assert isinstance(reply.message, AwardRevoked), reply.message
        assert len((await holders(home, badge_id)).awards) == left
    reply = await pressed(home, "laurel badges", badge=str(badge_id))
    assert reply.message.badge.holders == ()
