"""The conditions of an organisation's badges, compiled."""

import hashlib
from collections.abc import Iterable
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.badges import Tier
from domain.criteria import Matcher, problems_of
from storage.queries.badges import StoredBadge

# A tier that progresses by itself: its badge, and which one it is.
Rule = tuple[UUID, Tier]


def matcher_of(badges: Iterable[StoredBadge], zone: ZoneInfo) -> Matcher[Rule]:
    """The conditions of all tiers that can be earned by themselves just now. `zone` is the
    organisation's.
    """
    return Matcher(
        {
            (badge.id, tier.tier): tier.criterion
            for badge in badges
            if not badge.is_archived
            for tier in badge.definition.tiers
            # What an older or newer Laurel allowed may be wrong here, and is not counted.
            if tier.criterion is not None and not problems_of(tier.criterion)
        },
        zone,
    )


def digest_of(matcher: Matcher[Rule], zone: ZoneInfo) -> str:
    """What names all that is counted: other conditions, or another calendar, have another."""
    rules = sorted((str(badge), tier, repr(one)) for (badge, tier), one in matcher.rules.items())
    return hashlib.sha256(repr((zone.key, rules)).encode()).hexdigest()
