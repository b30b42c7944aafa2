"""The badges that an organisation starts with. Admins edit, archive and add to them."""

from domain.badges import Badge, Consensus, Level, Rarity, Review, Tier, TierRule
from domain.chat_events import BADGE_AWARDED, KUDOS_GIVEN, KUDOS_RECEIVED, SECOND_RECEIVED
from domain.clock import Period
from domain.criteria import Criterion, Window, WindowKind

_QUARTER = Window(WindowKind.PERIOD, period=Period.QUARTER)
_YEAR = Window(WindowKind.PERIOD, period=Period.YEAR)
_BY_MANAGER = Review((Level(manager=True),))


def _from_different(value: str, givers: int, window: Window) -> Criterion:
    """Thanked for a value by so many different colleagues."""
    return Criterion(
        "distinct", KUDOS_RECEIVED, (("value", value),), of="giver", at_least=givers, window=window
    )


def _quarters(value: str, kudos: int, quarters: int) -> Criterion:
    """Thanked for a value so often in each of so many quarters in a row."""
    window = Window(WindowKind.ROW, period=Period.QUARTER, times=quarters)
    return Criterion("count", KUDOS_RECEIVED, (("value", value),), at_least=kudos, window=window)


def _holding(slug: str, tier: Tier) -> Criterion:
    return Criterion("count", BADGE_AWARDED, (("badge", slug), ("tier", tier)))


def _both(*parts: Criterion) -> Criterion:
    return Criterion("all", parts=parts)


def _tiers(slug: str, value: str, bronze: str) -> tuple[TierRule, ...]:
    """The tiers of a badge: the first by nomination, with these words, and the others by what
    somebody is thanked for.
    """
    return (
        TierRule(Tier.BRONZE, bronze),
        TierRule(
            Tier.SILVER,
            f"Thanked for #{value} by 5 different colleagues in a quarter.",
            _from_different(value, 5, _QUARTER),
        ),
        TierRule(
            Tier.GOLD,
            f"Silver, and thanked for #{value} by 12 different colleagues in a year.",
            _both(_holding(slug, Tier.SILVER), _from_different(value, 12, _YEAR)),
        ),
        TierRule(
            Tier.PLATINUM,
            f"Gold, and 3 kudos for #{value} in each of 4 quarters in a row.",
            _both(_holding(slug, Tier.GOLD), _quarters(value, 3, 4)),
        ),
    )


# Slug and definition. What a tier asks for stands there twice: in words, and as data by which it
# is awarded without anybody's doing. Values are those of commands/onboarding.py.
TAXONOMY: tuple[tuple[str, Badge], ...] = (
    (
        "deal-closer",
        Badge(
            name="Deal Closer",
            icon="🤝",
            description="Brings a deal home that was not going to close by itself.",
            criteria=(
                "For a deal that turned because of what this person did: they found the real"
                " objection, brought the right people together, or kept it alive when it went"
                " quiet. Say what the deal was, what stood in its way, and what they did about"
                " it. The size of the deal does not matter."
            ),
            review=_BY_MANAGER,
            cooldown_days=60,
            tiers=_tiers(
                "deal-closer", "ownership", "Nominated for one deal, and their manager agrees."
            ),
        ),
    ),
    (
        "knowledge-sharer",
        Badge(
            name="Knowledge Sharer",
            icon="📚",
            description="Makes others better at their work by passing on what they know.",
            criteria=(
                "For knowledge that others use: a session, a write-up, a recording, an answer that"
                " people still link to, or patient help for somebody new. Say what was shared, with"
                " whom, and what somebody did differently because of it."
            ),
            review=Review((Level(manager=True),), Consensus(3, 30, 2)),
            tiers=_tiers(
                "knowledge-sharer",
                "curiosity",
                "Nominated, and their manager agrees; or nominated by 3 colleagues of 2 teams"
                " within 30 days.",
            ),
        ),
    ),
    (
        "customer-champion",
        Badge(
            name="Customer Champion",
            icon="💛",
            description="Stands up for the customer, also when that is not the easy way.",
            criteria=(
                "For something that made a customer's life better: a problem solved for good, bad"
                " news told early, a smaller offer because it was the right one. Say what the"
                " customer needed, what this person did, and how the customer took it."
            ),
            review=_BY_MANAGER,
            tiers=_tiers(
                "customer-champion", "customer-first", "Nominated once, and their manager agrees."
            ),
        ),
    ),
    (
        "innovation-driver",
        Badge(
            name="Innovation Driver",
            icon="💡",
            description="Tries a better way, and makes it the way others work.",
            criteria=(
                "For an idea that was tried: a new approach to a call, a tool, a play, a way to"
                " save everybody an hour a week. It need not have worked, but somebody must have"
                " learned from it. Say what was new, who uses it now, or what it taught you."
            ),
            review=_BY_MANAGER,
            rarity=Rarity(10, Period.QUARTER),
            cooldown_days=90,
            tiers=(
                TierRule(Tier.BRONZE, "Nominated for one idea, and their manager agrees."),
                TierRule(
                    Tier.SILVER,
                    "Bronze, and 15 seconds for what they were thanked for in a quarter.",
                    _both(
                        _holding("innovation-driver", Tier.BRONZE),
                        Criterion("count", SECOND_RECEIVED, at_least=15, window=_QUARTER),
                    ),
                ),
                TierRule(
                    Tier.GOLD,
                    "Silver, and thanked for #craft by 10 different colleagues in a year.",
                    _both(
                        _holding("innovation-driver", Tier.SILVER),
                        _from_different("craft", 10, _YEAR),
                    ),
                ),
            ),
        ),
    ),
    (
        "collaboration-leader",
        Badge(
            name="Collaboration Leader",
            icon="🧩",
            description="Brings people together across teams, and shares the credit.",
            criteria=(
                "For work that needed several teams and got them: who was brought together, what"
                " this person did so that it worked, and what came of it. Helping another team"
                " with nothing in it for one's own counts most."
            ),
            review=Review((Level(manager=True),), Consensus(3, 30, 2)),
            tiers=(
                TierRule(
                    Tier.BRONZE,
                    "Nominated, and their manager agrees; or nominated by 3 colleagues of 2 teams"
                    " within 30 days.",
                ),
                TierRule(
                    Tier.SILVER,
                    "Thanked for #teamwork by 5, and thanked 5 colleagues, in a quarter.",
                    _both(
                        _from_different("teamwork", 5, _QUARTER),
                        Criterion(
                            "distinct", KUDOS_GIVEN, of="recipient", at_least=5, window=_QUARTER
                        ),
                    ),
                ),
                TierRule(
                    Tier.GOLD,
                    "Silver, and thanked for #teamwork by 12 different colleagues in a year.",
                    _both(
                        _holding("collaboration-leader", Tier.SILVER),
                        _from_different("teamwork", 12, _YEAR),
                    ),
                ),
                TierRule(
                    Tier.PLATINUM,
                    "Gold, and 3 kudos for #teamwork in each of 4 quarters in a row.",
                    _both(_holding("collaboration-leader", Tier.GOLD), _quarters("teamwork", 3, 4)),
                ),
            ),
        ),
    ),
)
