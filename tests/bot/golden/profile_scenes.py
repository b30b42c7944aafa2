"""Profiles, and what comes next on one's own page; for `scenes`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain.badges import Nominators, Tier
from domain.chat_events import (
    BADGE_AWARDED,
    EVENTS,
    KUDOS_GIVEN,
    KUDOS_RECEIVED,
    SECOND_RECEIVED,
)
from domain.clock import Period
from domain.criteria import Criterion, Missing, Window, WindowKind
from domain.messages import (
    BadgeName,
    ByNomination,
    HeldBadge,
    History,
    Home,
    KudosEntry,
    KudosFacts,
    Message,
    NextTier,
    Profile,
    Who,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
CLOSER = BadgeName("deal-closer", "Deal Closer", "🤝")
SHARER = BadgeName("knowledge-sharer", "Knowledge Sharer", "📚")
CHAMPION = BadgeName("customer-champion", "Customer Champion", "💛")
MENTOR = BadgeName("mentor", "Mentor", "🌱")

QUARTER = Window(WindowKind.PERIOD, period=Period.QUARTER)
YEAR = Window(WindowKind.PERIOD, period=Period.YEAR)
FOUR_QUARTERS = Window(WindowKind.ROW, period=Period.QUARTER, times=4)


def value(slug: str) -> tuple[tuple[str, str], ...]:
    """That only events of one company value count."""
    return (("value", slug),)


FIVE_THANKERS = Criterion("distinct", KUDOS_RECEIVED, value("teamwork"), "giver", 5, QUARTER)
TWELVE_THANKERS = Criterion("distinct", KUDOS_RECEIVED, value("ownership"), "giver", 12, YEAR)
HAS_SILVER = Criterion("count", BADGE_AWARDED, (("badge", "deal-closer"), ("tier", "silver")))
IN_A_ROW = Criterion("count", KUDOS_RECEIVED, value("curiosity"), "", 3, FOUR_QUARTERS)


def far(criterion: Criterion, have: int = 0, *, row: int = 0, holds: bool = False) -> Missing:
    """How far somebody is who has so many of what a criterion counts."""
    times = criterion.window.times
    short = 0 if holds else max(0, criterion.at_least - have)
    return Missing(criterion, holds, have, short, row, 0 if holds else max(0, times - row))


def both(*parts: Missing, kind: str = "all", needed: int = 1) -> Missing:
    """How far somebody is towards several criteria at once."""
    criterion = Criterion(kind, at_least=needed, parts=tuple(part.criterion for part in parts))
    held = sum(part.holds for part in parts)
    missing = (needed if kind == "any" else len(parts)) - held
    return Missing(criterion, missing <= 0, held, max(0, missing), parts=parts)


COLLABORATION = NextTier(
    BadgeName("collaboration-leader", "Collaboration Leader", "🧩"),
    Tier.SILVER,
    both(
        far(FIVE_THANKERS, 4),
        far(Criterion("distinct", KUDOS_GIVEN, of="recipient", at_least=5, window=QUARTER), 3),
    ),
)
CLOSER_GOLD = NextTier(CLOSER, Tier.GOLD, both(far(HAS_SILVER), far(TWELVE_THANKERS, 7)), (CLOSER,))
SHARER_PLATINUM = NextTier(SHARER, Tier.PLATINUM, far(IN_A_ROW, 1, row=2))
REACHED = NextTier(
    CHAMPION, Tier.SILVER, far(replace(FIVE_THANKERS, where=value("care")), 5, holds=True)
)
NEXT = (REACHED, COLLABORATION, CLOSER_GOLD, SHARER_PLATINUM)
HELD = (
    HeldBadge(SHARER, Tier.GOLD, NOON - timedelta(days=40)),
    HeldBadge(CLOSER, Tier.SILVER, NOON - timedelta(days=3)),
    HeldBadge(MENTOR, Tier.BRONZE, NOON - timedelta(days=400)),
)
NOMINATED = (
    ByNomination(UUID(int=7), MENTOR, Tier.SILVER, Nominators.MANAGERS),
    ByNomination(UUID(int=8), CHAMPION, Tier.BRONZE, Nominators.ANYONE),
)


def messages(
    person: Callable[[str, int], Who], kudos: Callable[..., KudosFacts], hostile: str
) -> dict[str, Message]:
    """Profiles of oneself and of others, and a page with what comes next."""
    ana, ben = person("Ana Duarte", 1), person("Ben Okafor", 2)
    recent = (KudosEntry(kudos(seconds=2)), KudosEntry(kudos(is_private=True, value=None)))
    bad = BadgeName(hostile, hostile, hostile)
    longest = Profile(
        ben,
        (HeldBadge(bad, Tier.PLATINUM, NOON),) * 10,
        77,
        (KudosEntry(kudos(message=hostile)),) * 5,
        2,
        8,
        (NextTier(bad, Tier.GOLD, far(replace(TWELVE_THANKERS, where=value(hostile)), 3)),) * 10,
        (ByNomination(UUID(int=9), bad, Tier.GOLD, Nominators.ANYONE),) * 10,
    )
    everything = History(None, "both", recent, 1, 1, 2)
    return {
        "profile": Profile(None, HELD, 3, recent, 1, 1, NEXT, NOMINATED),
        "profile_page": Profile(None, HELD[:1], 7, (), 2, 2),
        "profile_new": Profile(None, (), 0, (), 1, 1, NEXT[1:2], NOMINATED[1:]),
        "profile_of_another": Profile(ben, HELD, 3, recent[:1], 1, 1),
        "profile_of_nobody_special": Profile(ben, (), 0, (), 1, 1),
        "profile_longest": longest,
        "home_badges": Home(
            ana, 12, 8, 3, everything, badges=HELD, badge_count=5, next=NEXT[:3], is_admin=True
        ),
    }


def conditions() -> tuple[Missing, ...]:
    """Conditions of each kind, one of which at least is missing."""
    window = Window(WindowKind.DAYS, days=30)
    units = (("", "count"), ("giver", "distinct"), ("recipient", "distinct"), ("by", "distinct"))
    wheres: tuple[tuple[tuple[str, str], ...], ...] = ((), value("teamwork"), (("region", "EMEA"),))
    plain = [
        far(Criterion(kind, event, where, of, count, window), 1)
        for event in (*EVENTS, "deal.won")
        for of, kind in (*units, ("amount", "sum"), ("badge", "distinct"))
        for where in (*wheres, (("badge", "mentor"),), (("tier", "gold"),))
        for count in (2, 9)
    ]
    periods = [one for one in Period if one is not Period.ALL]
    calendar = [
        far(replace(FIVE_THANKERS, window=Window(WindowKind.PERIOD, period=one)), 3)
        for one in periods
    ]
    rows = [
        far(replace(IN_A_ROW, window=Window(WindowKind.ROW, period=one, times=4)), have, row=row)
        for one in periods
        for have, row in ((0, 0), (1, 2), (1, 3), (3, 1), (3, 3))
    ]
    once = far(Criterion("count", SECOND_RECEIVED))
    nested = both(both(*plain[:6]), once, far(HAS_SILVER), kind="any", needed=2)
    return (*plain, *calendar, *rows, once, nested, both(*plain[:2], kind="any"))
