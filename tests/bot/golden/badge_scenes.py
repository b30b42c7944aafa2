"""Badges, for `scenes`: the list, one by itself, as text, imported, and the forms for them."""

from dataclasses import replace
from datetime import UTC, datetime
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
    AwardFacts,
    BadgeEarner,
    BadgeFacts,
    BadgeHolders,
    BadgeName,
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    BadgeTried,
    DryRun,
    ImportedBadge,
    Message,
    TierTried,
    Who,
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


STARTED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def dry_run(hostile: str = "") -> DryRun:
    """A dry run of a badge with three tiers, or with everything there can be in one."""
    few = (Who("Ana Duarte"), Who("Ben Okafor"), Who("Cleo Martin"))
    later = datetime(2026, 4, 20, 12, 0, tzinfo=UTC)
    if not hostile:
        tiers = (
            TierTried(Tier.BRONZE, 3, 8, STARTED, few),
            TierTried(Tier.SILVER, 1, 0, later, few[:1]),
            TierTried(Tier.GOLD, 0),
        )
        return DryRun(tiers, zone="Europe/Lisbon")
    many = tuple(Who(f"{hostile} {n}") for n in range(10))
    tiers = tuple(TierTried(tier, 12_345, 678, STARTED, many) for tier in Tier)
    return DryRun(tiers, later, (hostile, "deal.won"), (hostile, "RevOps"), is_limited=True)


def trials(hostile: str) -> dict[str, Message]:
    """Who would earn a badge, and who has it."""
    held = ((Tier.BRONZE, 8), (Tier.SILVER, 4))
    sharer = BadgeFacts(UUID(int=2), "knowledge-sharer", SHARER, 2, holders=held)
    bare = BadgeFacts(UUID(int=1), "deal-closer", CLOSER)
    worst = replace(CLOSER, name=hostile, icon=hostile)
    hostile_one = BadgeFacts(UUID(int=4), "x_y*", worst, 4, holders=held)
    people = ("Ana Duarte", "Ben Okafor", "Cleo Martin", "Ana Duarte")
    tiers = (Tier.BRONZE, Tier.BRONZE, Tier.BRONZE, Tier.SILVER)
    earners = tuple(
        BadgeEarner(Who(name), tier, STARTED) for name, tier in zip(people, tiers, strict=True)
    )
    name = BadgeName("knowledge-sharer", "Knowledge Sharer", "📚")
    awards = tuple(
        AwardFacts(UUID(int=n), name, tier, Who(who, f"U{n}"), STARTED)
        for n, (who, tier) in enumerate(zip(people, tiers, strict=True))
    )
    bad = tuple(AwardFacts(UUID(int=n), name, Tier.GOLD, Who(hostile), STARTED) for n in range(8))
    return {
        "badge_tried": BadgeTried(sharer, dry_run(), earners),
        "badge_tried_nobody": BadgeTried(bare, DryRun((TierTried(Tier.BRONZE, 0),)), ()),
        "badge_tried_hostile": BadgeTried(
            hostile_one,
            dry_run(hostile),
            tuple(BadgeEarner(Who(hostile), Tier.GOLD, STARTED) for _ in range(10)),
            2,
            3,
        ),
        "badge_holders": BadgeHolders(sharer, awards),
        "badge_holders_nobody": BadgeHolders(bare, ()),
        "badge_holders_hostile": BadgeHolders(hostile_one, bad, 2, 3),
    }


def messages(hostile: str) -> dict[str, Message]:
    """Every card about badges."""
    closer = BadgeFacts(UUID(int=1), "deal-closer", CLOSER, 1, 3)
    held = ((Tier.BRONZE, 8), (Tier.SILVER, 4))
    sharer = BadgeFacts(UUID(int=2), "knowledge-sharer", SHARER, 2, holders=held)
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
    tried = (ImportedBadge("Helper", "added", run=dry_run()),)
    return {
        **trials(hostile),
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
        "badges_trial_tried": BadgesImported(tried, is_trial=True),
        "badges_trial_tried_hostile": BadgesImported(
            (ImportedBadge(hostile, "added", run=dry_run(hostile)),) * 10, is_trial=True
        ),
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
        "conditions": "silver: 5 kudos.received value=learning in a quarter",
        "public": True,
    }
    wrong = Problem("number_wrong", "cooldown_days", {"least": 0, "most": 3650})
    unread = Problem("window_wrong", "document", {"line": "soon", "at": "x: tiers.1"})
    return {
        "badge_form": _form("badge edit", filled, wrong),
        "badge_form_tried": _form("badge edit", filled, trial=dry_run()),
        "badge_form_tried_hostile": _form("badge edit", {}, trial=dry_run("*Ana_* <!here> & שלום")),
        "badge_form_new": _form("badge edit", {"public": True, "review": "manager"}),
        "badge_import_form": _form("badge import", {"document": DOCUMENT, "trial": True}, unread),
    }


def _form(name: str, values: Values, *problems: Problem, trial: DryRun | None = None) -> Form:
    request = FormRequest(COMMANDS[name], values, FormState("n"), problems=problems, trial=trial)
    return form_for(request, "en", "c2VhbGVk")
