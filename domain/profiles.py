"""What comes next for somebody: which tier of a badge, and how close it is."""

from domain.badges import Badge, Nominators, Tier, TierRule
from domain.criteria import Missing, WindowKind


def next_by_itself(badge: Badge, held: Tier | None) -> TierRule | None:
    """The lowest tier above the one that is held which comes by itself; None if none does."""
    rules = [one for one in _above(badge, held) if one.criterion is not None]
    return min(rules, key=lambda one: one.tier.rank, default=None)


def next_by_nomination(badge: Badge, held: Tier | None) -> Tier | None:
    """The lowest tier above the one that is held, of a badge that is got by nomination alone; None
    where none is left, or where any of them comes by itself.
    """
    rules = _above(badge, held)
    if badge.nominators is Nominators.NOBODY or any(one.criterion for one in rules):
        return None
    return min((one.tier for one in rules), key=lambda tier: tier.rank, default=None)


def nearness(missing: Missing) -> float:
    """How much of a condition is there, from 0 to 1, for sorting: all its parts are worth the same,
    and of those that are alternatives the closest ones count.
    """
    if missing.holds:
        return 1.0
    criterion = missing.criterion
    if missing.parts:
        needed = missing.have + missing.missing
        closest = sorted((nearness(part) for part in missing.parts), reverse=True)[:needed]
        return sum(closest) / max(1, len(closest))
    share = min(1.0, missing.have / max(1, criterion.at_least))
    if criterion.window.kind is not WindowKind.ROW:
        return share
    under_way = share if missing.missing else 0.0
    return min(1.0, (missing.row + under_way) / max(1, criterion.window.times))


def _above(badge: Badge, held: Tier | None) -> list[TierRule]:
    least = held.rank if held else 0
    return [one for one in badge.tiers if one.tier.rank > least]
