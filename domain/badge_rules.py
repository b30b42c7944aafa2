"""What a badge has to be like, however it was written."""

from collections.abc import Iterator

from domain.admin import MAX_ROLE
from domain.badge_lines import MOST_LEVELS
from domain.badges import Badge, Level, Nominators
from domain.criteria import problems_of as problems_of_criterion
from domain.errors import Problem
from domain.nomination_lines import MAX_EVIDENCE, is_address

MAX_NAME = 60
MAX_DESCRIPTION = 300
MAX_CRITERIA = 1500
MAX_WORDS = 200
MOST_ROLES = 20
MOST_PEOPLE = 20
MOST_NOMINATORS = 50
MOST_CONSENSUS_DAYS = 365
MOST_TEAMS = 20
MOST_AWARDS = 100_000
MOST_COOLDOWN_DAYS = 3650


def problems_of(badge: Badge) -> list[Problem]:
    """Everything that is wrong with a badge. The field of each is that of the form; of a criterion
    it is the way to it ("tiers.1.criterion.window.days").
    """
    return [*_words(badge), *_review(badge), *_numbers(badge), *_tiers(badge)]


def _words(badge: Badge) -> Iterator[Problem]:
    if not any(char.isalpha() for char in badge.name):
        yield Problem("name_without_letters", "name")
    if not badge.icon:
        yield Problem("badge_icon_missing", "icon")
    for field, text, most in (
        ("name", badge.name, MAX_NAME),
        ("description", badge.description, MAX_DESCRIPTION),
        ("criteria", badge.criteria, MAX_CRITERIA),
        ("coaching_url", badge.coaching_url, MAX_EVIDENCE),
        ("roles", max(badge.roles, key=len, default=""), MAX_ROLE),
        ("tiers", max((one.words for one in badge.tiers), key=len, default=""), MAX_WORDS),
    ):
        if len(text) > most:
            yield Problem("text_too_long", field, {"limit": most, "count": len(text)})
    if 0 < len(badge.coaching_url) <= MAX_EVIDENCE and not is_address(badge.coaching_url):
        yield Problem("link_wrong", "coaching_url")
    if len(badge.roles) > MOST_ROLES:
        yield Problem("roles_too_many", "roles", {"limit": MOST_ROLES, "count": len(badge.roles)})


def _review(badge: Badge) -> Iterator[Problem]:
    review = badge.review
    if len(review.levels) > MOST_LEVELS:
        params = {"limit": MOST_LEVELS, "count": len(review.levels)}
        yield Problem("lines_too_many", "review", params)
    for level in review.levels:
        yield from _level(level)
    if len(review.fallback) > MOST_PEOPLE:
        params = {"limit": MOST_PEOPLE, "count": len(review.fallback)}
        yield Problem("people_too_many", "fallback", params)
    if (consensus := review.consensus) is not None:
        teams = min(MOST_TEAMS, max(consensus.nominators, 1))
        for code, number, least, most in (
            ("consensus_nominators_wrong", consensus.nominators, 2, MOST_NOMINATORS),
            ("consensus_days_wrong", consensus.days, 1, MOST_CONSENSUS_DAYS),
            ("consensus_teams_wrong", consensus.teams, 1, teams),
        ):
            if not least <= number <= most:
                yield Problem(code, "consensus", {"least": least, "most": most})


def _level(level: Level) -> Iterator[Problem]:
    named = sum((level.manager, bool(level.people), bool(level.role)))
    if named != 1:
        yield Problem("review_level_wrong", "review")
        return
    if len(level.people) > MOST_PEOPLE:
        params = {"limit": MOST_PEOPLE, "count": len(level.people)}
        yield Problem("people_too_many", "review", params)
    most = 1 if level.manager else len(level.people) if level.people else MOST_PEOPLE
    if not 1 <= level.needed <= most:
        params = {"needed": level.needed, "count": most}
        yield Problem("review_needed_wrong", "review", params)


def _numbers(badge: Badge) -> Iterator[Problem]:
    if badge.rarity is not None and not 1 <= badge.rarity.awards <= MOST_AWARDS:
        yield Problem("number_wrong", "rarity", {"least": 1, "most": MOST_AWARDS})
    if not 0 <= badge.cooldown_days <= MOST_COOLDOWN_DAYS:
        yield Problem("number_wrong", "cooldown_days", {"least": 0, "most": MOST_COOLDOWN_DAYS})


def _tiers(badge: Badge) -> Iterator[Problem]:
    if not badge.tiers:
        yield Problem("tiers_missing", "tiers")
        return
    named = [one.tier for one in badge.tiers]
    for tier in dict.fromkeys(tier for i, tier in enumerate(named) if tier in named[:i]):
        yield Problem("tier_twice", "tiers", {"name": tier})
    for i, one in enumerate(badge.tiers):
        if one.criterion is not None:
            yield from problems_of_criterion(one.criterion, f"tiers.{i}.criterion")
    is_progressing = any(one.criterion is not None for one in badge.tiers)
    if badge.nominators is Nominators.NOBODY and not is_progressing:
        yield Problem("badge_unreachable", "nominators")
