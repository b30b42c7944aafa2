"""Awards made without a nomination, for tests of who has a badge."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.badges import Tier
from domain.clock import period_starts
from domain.people import PersonRef
from storage.ids import new_id
from storage.queries import awards
from storage.queries.awards import NewAward
from tests.support.nominating import id_of
from tests.support.rooms import NOW, House


async def award(
    home: House, badge_id: UUID, person: PersonRef, tier: Tier = Tier.BRONZE, at: datetime = NOW
) -> UUID:
    """Awards a badge in its first version, as its conditions would; returns the award's id."""
    [(organization_id, version_id)] = await home.rows(
        "SELECT organization_id, badge_version.id FROM badge JOIN badge_version"
        " ON badge_id = badge.id AND number = 1 WHERE badge.id = $1",
        badge_id,
    )
    assert isinstance(organization_id, UUID)
    assert isinstance(version_id, UUID)
    new = NewAward(
        id=new_id(),
        organization_id=organization_id,
        badge_id=badge_id,
        version_id=version_id,
        tier=tier,
        person_id=await id_of(home, person),
        nomination_id=None,
        via="criteria",
        awarded_at=at,
        periods=period_starts(at, ZoneInfo("Europe/Berlin")),
    )
    async with home.database.transaction() as tx:
        await tx.execute(awards.add(new))
    return new.id
