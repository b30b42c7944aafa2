"""Badges, for `scenes`: the list, one by itself, as text, imported, and the forms for them."""

from uuid import UUID

from bot.cards import Form
from bot.views import form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState, Values
from domain.badges import (
    Badge,
    Consensus,
    Level,
    Nominators,
    Rarity,
    Reach,
    Review,
    Tier,
    TierRule,
)
from domain.clock import Period
from domain.errors import Problem
from domain.messages import (
    BadgeFacts,
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    ImportedBadge,
    Message,
)
from domain.people import PersonRef

CLOSER = Badge("Deal Closer", "🤝", "Closes hard deals.", "Say what turned Acme around.")
SHARER = Badge(
    "Knowledge Sharer",
    "📚",
    "Teaches others.",
    "Say what was taught,\nto whom.",
    coaching_url="https://example.com/learn",
    roles=("Account Executive", "RevOps"),
    nominators=Nominators.MANAGERS,
    review=Review(
        (
            Level(manager=True),
            Level(role="Sales Director", needed=2),
            Level(people=("Ana Duarte", "Ben Okafor")),
            Level(people=("Ana Duarte", "Ben Okafor", "Cleo Martin"), needed=2),
        ),
        Consensus(3, 30, 2),
    ),
    rarity=Rarity(3, Period.QUARTER, Reach.TEAM),
    cooldown_days=90,
    tiers=(
        TierRule(Tier.BRONZE, "One session."),
        TierRule(Tier.SILVER, "Five sessions."),
        TierRule(Tier.GOLD),
        TierRule(Tier.PLATINUM, "A year of sessions."),
    ),
    is_public=False,
)
ITSELF = Badge(
    "Helper", "🧩", nominators=Nominators.NOBODY, review=Review(()), rarity=Rarity(1, Period.ALL)
)
DOCUMENT = 'slug: "deal-closer"\nname: "Deal Closer"\nicon: "🤝"\ntiers: [{"tier": "bronze"}]'


def messages(hostile: str) -> dict[str, Message]:
    """Every card about badges."""
    closer = BadgeFacts(UUID(int=1), "deal-closer", CLOSER, 1, 3)
    sharer = BadgeFacts(UUID(int=2), "knowledge-sharer", SHARER, 2)
    itself = BadgeFacts(UUID(int=3), "helper", ITSELF, 3, is_archived=True)
    worst = Badge(
        hostile,
        hostile,
        hostile,
        hostile * 20,
        "javascript:alert(1)",
        (hostile,) * 20,
        review=Review((Level(people=(hostile,) * 20, needed=3), Level(role=hostile)) * 2),
        rarity=Rarity(10**9, Period.DAY),
        tiers=tuple(TierRule(tier, hostile * 10) for tier in Tier),
    )
    hostile_one = BadgeFacts(UUID(int=4), "x_y*", worst, 4)
    changed = ("badge.icon", "badge.rarity", "badge.archived")
    did = (
        ImportedBadge("Deal Closer", "same"),
        ImportedBadge("Knowledge Sharer", "changed", changed),
        ImportedBadge("Helper", "added"),
    )
    return {
        "badges_page": BadgesPage((closer, sharer), 1, 2),
        "badges_page_admin": BadgesPage((closer, sharer, itself), 2, 3, is_admin=True),
        "badges_page_hostile": BadgesPage((hostile_one,) * 6, 1, 1, is_admin=True),
        "badges_page_empty": BadgesPage((), 1, 1),
        "badges_page_start": BadgesPage((), 1, 1, is_admin=True),
        "badge": BadgeShown(closer),
        "badge_all_rules": BadgeShown(sharer, is_admin=True),
        "badge_archived": BadgeShown(itself, is_admin=True),
        "badge_hostile": BadgeShown(hostile_one),
        "badges_exported": BadgesExported((("Deal Closer", DOCUMENT), ("Helper", "")), 1, 2),
        "badges_imported": BadgesImported(did, is_trial=False),
        "badges_trial": BadgesImported(did[:1], is_trial=True, document=DOCUMENT),
        "badges_trial_many": BadgesImported(did * 5, is_trial=True, is_reordered=True),
    }


def rules() -> list[Message]:
    """A badge for each period of its rarity, and for each way to be nominated."""
    return [
        BadgeShown(
            BadgeFacts(
                UUID(int=1),
                "x",
                Badge("X", "🤝", rarity=Rarity(2, period), nominators=nominators, cooldown_days=1),
            )
        )
        for period in Period
        for nominators in Nominators
    ]


def forms(ana: PersonRef) -> dict[str, Form]:
    """Every form about badges, filled where that shows more."""
    filled: Values = {
        "name": "Knowledge Sharer",
        "icon": "📚",
        "criteria": "Say what was taught,\nto whom.",
        "nominators": "managers",
        "review": "manager\n2 of role: Sales Director\npeople",
        "approvers": (ana,),
        "rarity": "3 per quarter per team",
        "cooldown_days": "x",
        "tiers": "bronze: one session\nsilver: five sessions",
        "public": True,
    }
    wrong = Problem("number_wrong", "cooldown_days", {"least": 0, "most": 3650})
    unread = Problem("window_wrong", "document", {"line": "soon", "at": "x: tiers.1"})
    return {
        "badge_form": _form("badge edit", filled, wrong),
        "badge_form_new": _form("badge edit", {"public": True, "review": "manager"}),
        "badge_import_form": _form("badge import", {"document": DOCUMENT, "trial": True}, unread),
    }


def _form(name: str, values: Values, *problems: Problem) -> Form:
    request = FormRequest(COMMANDS[name], values, FormState("n"), problems=problems)
    return form_for(request, "en", "c2VhbGVk")
