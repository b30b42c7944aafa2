"""What makes a nomination acceptable."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.badges import Badge, Nominators, Rarity, Tier
from domain.errors import Param, Problem
from domain.kudos import Candidate
from domain.nomination_lines import Named, is_address
from domain.settings import Guests, Settings

MAX_JUSTIFICATION = 2000
MAX_ENDORSEMENT = 300
MAX_NOTE = 1000
MAX_REASON = 1000
# So many badges are named to somebody who chose none that there is.
_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Past:
    """What has been between a nominee and a badge so far. Moments are UTC; revoked awards were not.

    `held` are the tiers the nominee has, and `last_at` is when they got the last of them.
    `in_period` counts the awards of the badge that its rarity counts now.
    """

    held: Collection[Tier] = ()
    last_at: datetime | None = None
    in_period: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A nomination about to be made. `people` are those named, of whom there has to be one.

    `badge` is None where what was `typed` names none. `tier` is what was chosen, known or not; ""
    is the lowest that the nominee does not have.
    """

    people: Sequence[Candidate]
    crowds: int = 0
    typed: str = ""
    badge: Badge | None = None
    is_archived: bool = False
    nominee_role: str = ""
    tier: str = ""
    justification: str = ""
    evidence: str = ""
    past: Past = Past()
    is_duplicate: bool = False
    has_reviewer: bool = True


@dataclass(frozen=True, slots=True)
class By:
    """Who nominates: whether they may take part at all, and whether they are anybody's manager."""

    takes_part: bool = True
    is_manager: bool = False


def problems_of(
    draft: Draft, by: By, *, settings: Settings, badges: Sequence[Named], now: datetime
) -> list[Problem]:
    """Everything wrong with `draft`, in the order of the form's fields; empty if it may be made.

    `badges` are those to choose from.
    """
    found = [] if by.takes_part else [Problem("nominator_guest")]
    found += _nominee_problems(draft, settings)
    found += _badge_problems(draft, by, badges)
    if draft.badge is not None and not draft.is_archived:
        found += _tier_problems(draft, draft.badge)
        found += waiting_problems(draft.badge, draft.past, now)
    if draft.is_duplicate:
        found.append(Problem("nomination_duplicate", "badge"))
    elif draft.badge is not None and not draft.has_reviewer:
        found.append(Problem("nomination_unreviewable"))
    return [*found, *_justification_problems(draft, settings), *_evidence_problems(draft)]


def tier_for(badge: Badge, tier: str, held: Collection[Tier]) -> Tier | None:
    """The tier that is meant: the one chosen, or the lowest that the nominee does not have.

    None where the badge has no such tier, or none that is left.
    """
    offered = sorted((rule.tier for rule in badge.tiers), key=lambda one: one.rank)
    if tier:
        return next((one for one in offered if one == tier), None)
    return next((one for one in offered if one not in held), None)


def award_problems(badge: Badge, tier: Tier, past: Past, now: datetime) -> list[Problem]:
    """Why a badge cannot be awarded at a tier just now; empty if it can."""
    if tier not in [rule.tier for rule in badge.tiers]:
        return [Problem("tier_unknown", "tier")]
    if tier in past.held:
        return [Problem("award_held", "tier")]
    return waiting_problems(badge, past, now)


def waiting_problems(badge: Badge, past: Past, now: datetime) -> list[Problem]:
    """Why a badge cannot be awarded to somebody for the time being."""
    found = []
    if past.last_at is not None:
        left = past.last_at + timedelta(days=badge.cooldown_days) - now
        if left > timedelta():
            days = -(-left // timedelta(days=1))
            found.append(Problem("badge_cooldown", "badge", {"days": days}))
    rarity = badge.rarity
    if rarity is not None and past.in_period >= rarity.awards:
        params: dict[str, Param] = {"limit": rarity.awards, "days": days_of(rarity)}
        found.append(Problem(f"badge_rare_{rarity.reach}", "badge", params))
    return found


def days_of(rarity: Rarity) -> int:
    """About how many days a rarity's period has, by which texts choose its name; 0 is for ever."""
    return {"day": 1, "week": 7, "month": 30, "quarter": 90, "year": 365, "all": 0}[rarity.period]


def _nominee_problems(draft: Draft, settings: Settings) -> list[Problem]:
    if not draft.people and not draft.crowds:
        return [Problem("nominee_missing", "nominee")]
    if draft.crowds or len(draft.people) > 1:
        return [Problem("nominee_one", "nominee")]
    [one] = draft.people
    name: dict[str, Param] = {"name": one.name}
    if one.suggestions is not None:
        params: dict[str, Param] = {**name, "suggestions": one.suggestions}
        return [Problem("recipient_not_found", "nominee", params)]
    for applies, code in (
        (not one.is_known, "recipient_unknown"),
        (one.is_giver, "nominee_self"),
        (one.is_bot, "nominee_app"),
        (not one.is_active, "nominee_inactive"),
        (one.is_external, "nominee_external"),
        (one.is_guest and settings.guests is Guests.NO, "nominee_guest"),
    ):
        if applies:
            return [Problem(code, "nominee", {} if one.is_giver else name)]
    return []


def _badge_problems(draft: Draft, by: By, badges: Sequence[Named]) -> list[Problem]:
    badge = draft.badge
    names = tuple(one.name for one in badges if not one.is_archived)[:_MOST_NAMED]
    if badge is None:
        params: dict[str, Param] = {"badges": names}
        if not draft.typed:
            return [Problem("badge_missing", "badge", params)]
        return [Problem("badge_unknown", "badge", {**params, "name": draft.typed})]
    name: dict[str, Param] = {"badge": badge.name}
    if draft.is_archived:
        return [Problem("badge_retired", "badge", name)]
    found = []
    if badge.nominators is Nominators.NOBODY:
        found.append(Problem("badge_earned_only", "badge", name))
    if badge.nominators is Nominators.MANAGERS and not by.is_manager:
        found.append(Problem("badge_managers_only", "badge", name))
    has_nominee = len(draft.people) == 1 and draft.people[0].is_known
    if has_nominee and not badge.is_for(draft.nominee_role):
        found.append(Problem("badge_other_roles", "badge", {**name, "roles": badge.roles}))
    return found


def _tier_problems(draft: Draft, badge: Badge) -> list[Problem]:
    tier = tier_for(badge, draft.tier, draft.past.held)
    if tier is None:
        return [Problem("tier_unknown" if draft.tier else "badge_complete", "tier")]
    return [Problem("award_held", "tier")] if tier in draft.past.held else []


def _justification_problems(draft: Draft, settings: Settings) -> list[Problem]:
    length, least = len(draft.justification), settings.min_message_length
    if not length:
        return [Problem("justification_missing", "justification")]
    if length < least:
        params: dict[str, Param] = {"limit": least, "count": length}
        return [Problem("justification_too_short", "justification", params)]
    if length > MAX_JUSTIFICATION:
        params = {"limit": MAX_JUSTIFICATION, "count": length}
        return [Problem("message_too_long", "justification", params)]
    return []


def _evidence_problems(draft: Draft) -> list[Problem]:
    if draft.evidence and not is_address(draft.evidence):
        return [Problem("evidence_wrong", "evidence")]
    return []
