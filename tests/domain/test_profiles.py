"""Which tier comes next, and how close it is."""

import pytest

from domain.badges import Badge, Nominators, Tier, TierRule
from domain.clock import Period
from domain.criteria import Criterion, Missing, Window, WindowKind
from domain.profiles import nearness, next_by_itself, next_by_nomination

FIVE = Criterion("count", "kudos.received", at_least=5)
SILVER_AND_GOLD = Badge(
    "Helper",
    "🏅",
    tiers=(
        TierRule(Tier.GOLD, "", FIVE),
        TierRule(Tier.BRONZE),
        TierRule(Tier.SILVER, "", FIVE),
        TierRule(Tier.PLATINUM),
    ),
)


@pytest.mark.parametrize(
    ("held", "tier"),
    [
        (None, Tier.SILVER),
        (Tier.BRONZE, Tier.SILVER),
        (Tier.SILVER, Tier.GOLD),
        (Tier.GOLD, None),
        (Tier.PLATINUM, None),
    ],
)
def test_the_lowest_tier_above_that_comes_by_itself_is_next(
    held: Tier | None, tier: Tier | None
) -> None:
    rule = next_by_itself(SILVER_AND_GOLD, held)
    assert (rule.tier if rule else None) == tier


@pytest.mark.parametrize(
    ("badge", "held", "tier"),
    [
        (SILVER_AND_GOLD, None, None),
        (SILVER_AND_GOLD, Tier.GOLD, Tier.PLATINUM),
        (SILVER_AND_GOLD, Tier.PLATINUM, None),
        (Badge("Mentor", "🌱"), None, Tier.BRONZE),
        (Badge("Mentor", "🌱"), Tier.BRONZE, None),
        (Badge("Mentor", "🌱", nominators=Nominators.NOBODY), None, None),
    ],
)
def test_what_is_nominated_for_is_what_does_not_come_by_itself(
    badge: Badge, held: Tier | None, tier: Tier | None
) -> None:
    assert next_by_nomination(badge, held) == tier


def far(have: int, *, holds: bool = False) -> Missing:
    return Missing(FIVE, holds, have, max(0, 5 - have))


def row(have: int, periods: int) -> Missing:
    window = Window(WindowKind.ROW, period=Period.QUARTER, times=4)
    criterion = Criterion("count", "kudos.received", at_least=5, window=window)
    return Missing(criterion, False, have, max(0, 5 - have), periods, 4 - periods)


def several(kind: str, needed: int, *parts: Missing) -> Missing:
    criterion = Criterion(kind, at_least=needed, parts=tuple(one.criterion for one in parts))
    held = sum(part.holds for part in parts)
    return Missing(criterion, holds=False, have=held, missing=needed - held, parts=parts)


@pytest.mark.parametrize(
    ("missing", "share"),
    [
        (far(0), 0.0),
        (far(2), 0.4),
        # In another window than the one that is open.
        (far(1, holds=True), 1.0),
        (row(0, 0), 0.0),
        (row(3, 2), 0.65),
        # The period under way is one of the three already.
        (row(7, 3), 0.75),
        (several("all", 2, far(5, holds=True), far(1)), 0.6),
        (several("any", 1, far(4), far(1)), 0.8),
        (several("any", 2, far(4), far(1), far(2)), 0.6),
    ],
)
def test_how_much_is_there(missing: Missing, share: float) -> None:
    assert nearness(missing) == pytest.approx(share)


def test_a_badge_is_for_some_roles_whatever_their_case() -> None:
    badge = Badge("Closer", "🤝", roles=("Account Executive",))
    assert badge.is_for("account executive")
    assert not badge.is_for("SDR")
    assert not badge.is_for(None)
    assert Badge("Mentor", "🌱").is_for(None)
