"""Badges as a document that a programme keeps in git: mappings, lists and texts.

Reading tells everything that is wrong at once, each problem with its place in the document
("knowledge-sharer: tiers.2.words"). Every scalar is a text here: numbers are read from their
digits, so that a name like "No" or "1e3" stays what it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domain import badge_lines as lines
from domain.admin import MAX_SLUG, slug_of
from domain.badge_rules import problems_of
from domain.badges import (
    Badge,
    Consensus,
    Level,
    Nominators,
    Rarity,
    Review,
    Tier,
    TierRule,
)
from domain.criteria_files import as_criterion, criterion_as_plain
from domain.documents import Node, Plain
from domain.errors import Problem
from domain.text import clean, clean_name

MOST_BADGES = 100
# Longer texts are cut while reading: rules tell that they are too long.
_LONG = 5000


@dataclass(frozen=True, slots=True)
class Entry:
    """One badge of a document; people in it are called as they are written there."""

    slug: str
    badge: Badge
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What a document holds, and all that is wrong with it: then it is not to be imported."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()


def as_plain(entry: Entry) -> dict[str, Plain]:
    """A badge as a document has it; what is as it is by itself is left out."""
    badge, start = entry.badge, Badge("", "")
    shown: dict[str, Plain] = {"slug": entry.slug, "name": badge.name, "icon": badge.icon}
    optional: dict[str, tuple[Plain, bool]] = {
        "description": (badge.description, bool(badge.description)),
        "criteria": (badge.criteria, bool(badge.criteria)),
        "coaching": (badge.coaching_url, bool(badge.coaching_url)),
        "roles": (list(badge.roles), bool(badge.roles)),
        "nominators": (str(badge.nominators), badge.nominators is not start.nominators),
        "review": (_review_as_plain(badge.review), True),
        "rarity": (lines.rarity_line(badge.rarity), badge.rarity is not None),
        "cooldown_days": (badge.cooldown_days, badge.cooldown_days != start.cooldown_days),
        "public": ("yes" if badge.is_public else "no", not badge.is_public),
        "tiers": ([_tier_as_plain(one) for one in badge.tiers], True),
        "archived": ("yes", entry.is_archived),
    }
    return shown | {name: value for name, (value, is_shown) in optional.items() if is_shown}


def read(document: object) -> Document:
    """The badges of a document: a mapping with a list of "badges", that list, or one badge."""
    problems: list[Problem] = []
    root = Node(document, "", problems)
    listed = root.value
    if isinstance(listed, Mapping) and "slug" not in listed and "name" not in listed:
        root.only({"badges"})
        listed = listed.get("badges")
    elif isinstance(listed, Mapping):
        listed = [listed]
    if not isinstance(listed, Sequence) or isinstance(listed, str) or not listed:
        return Document((), (*problems, Problem("file_no_badges")))
    if len(listed) > MOST_BADGES:
        params = {"limit": MOST_BADGES, "count": len(listed)}
        return Document((), (*problems, Problem("file_too_many_badges", None, params)))
    entries = tuple(_entry(one, number, problems) for number, one in enumerate(listed, 1))
    slugs = [entry.slug for entry in entries]
    twice = dict.fromkeys(slug for i, slug in enumerate(slugs) if slug and slug in slugs[:i])
    problems += [Problem("file_badge_twice", None, {"name": slug}) for slug in twice]
    return Document(entries, tuple(problems))


_KEYS = frozenset(
    {
        *("slug", "name", "icon", "description", "criteria", "coaching", "roles", "nominators"),
        *("review", "rarity", "cooldown_days", "public", "tiers", "archived"),
    }
)
# What a rule calls a field, where a document has another word for it.
_IN_FILE = {"coaching_url": "coaching", "consensus": "review.consensus", "fallback": "review"}


def _entry(value: object, number: int, problems: list[Problem]) -> Entry:
    found: list[Problem] = []
    node = Node(value, "", found)
    node.only(_KEYS)
    badge = _badge(node)
    written = clean_name(node.text("slug") or badge.name, 2 * MAX_SLUG)
    slug = slug_of(written)
    if node.has("slug") and slug != written.casefold():
        found.append(Problem("file_slug_wrong", None, {"at": "slug", "name": written}))
    is_archived = node.switch("archived")
    # What could not be read stands there as nothing, of which rules would tell once more.
    is_badge = isinstance(value, Mapping)
    told = {str(problem.params.get("at", "")).partition(".")[0] for problem in found}
    ruled = [_placed(problem) for problem in problems_of(badge)] if is_badge else []
    found += [one for one in ruled if str(one.params["at"]).partition(".")[0] not in told]
    start = slug or str(number)
    problems += [_within(start, problem) for problem in found]
    return Entry(slug, badge, is_archived)


def _placed(problem: Problem) -> Problem:
    """A rule's problem at its place in the document; lists count from 1 there."""
    place = ".".join(
        str(int(part) + 1) if part.isdigit() else part for part in (problem.field or "").split(".")
    )
    return replace(problem, field=None, params={**problem.params, "at": _IN_FILE.get(place, place)})


def _within(start: str, problem: Problem) -> Problem:
    place = str(problem.params.get("at", ""))
    return replace(
        problem, params={**problem.params, "at": f"{start}: {place}" if place else start}
    )


def _badge(node: Node) -> Badge:
    cooldown = node.number("cooldown_days")
    rarity = node.line("rarity", lines.rarity)
    start = Badge("", "")
    return Badge(
        name=clean_name(node.text("name"), _LONG),
        icon=clean_name(node.text("icon"), _LONG),
        description=clean(node.text("description")),
        criteria=clean(node.text("criteria")),
        coaching_url=clean_name(node.text("coaching"), _LONG),
        roles=tuple(clean_name(one, _LONG) for one in node.texts("roles")),
        nominators=Nominators(node.choice("nominators", tuple(Nominators), start.nominators)),
        review=_review(node.child("review")) if node.has("review") else start.review,
        rarity=rarity if isinstance(rarity, Rarity) else None,
        cooldown_days=start.cooldown_days if cooldown is None else cooldown,
        tiers=tuple(_tier(one) for one in node.children("tiers"))
        if node.has("tiers")
        else start.tiers,
        is_public=node.switch("public", start.is_public),
    )


def _review(node: Node) -> Review:
    """A mapping; or "none", where a nomination is an award at once; or "manager" alone."""
    if isinstance(node.value, str):
        if node.value.strip().casefold() == "none":
            return Review(())
        found = node.here(lines.levels)
        return Review(found or ())
    node.only({"levels", "consensus", "fallback"})
    levels = tuple(_level(one) for one in node.children("levels"))
    consensus = node.line("consensus", lines.consensus)
    return Review(
        tuple(one for one in levels if one is not None),
        consensus if isinstance(consensus, Consensus) else None,
        tuple(clean_name(one) for one in node.texts("fallback")),
    )


def _level(node: Node) -> Level | None:
    """A line ("2 of role: Sales Director"), or people as a list, whose names may hold commas."""
    if isinstance(node.value, str):
        found = node.here(lines.levels)
        return found[0] if found else None
    node.only({"people", "role", "needed"})
    needed = node.number("needed")
    people = tuple(clean_name(one) for one in node.texts("people"))
    role = clean_name(node.text("role"))
    return Level(people=people, role=role, needed=1 if needed is None else needed)


def _tier(node: Node) -> TierRule:
    if isinstance(node.value, str):
        return TierRule(Tier(node.option(tuple(Tier), Tier.BRONZE)))
    node.only({"tier", "words", "criterion"})
    tier = Tier(node.choice("tier", tuple(Tier), Tier.BRONZE, required=True))
    criterion = as_criterion(node.child("criterion")) if node.has("criterion") else None
    return TierRule(tier, clean(node.text("words")), criterion)


def _tier_as_plain(rule: TierRule) -> dict[str, Plain]:
    shown: dict[str, Plain] = {"tier": str(rule.tier)}
    if rule.words:
        shown["words"] = rule.words
    if rule.criterion is not None:
        shown["criterion"] = criterion_as_plain(rule.criterion)
    return shown


def _review_as_plain(review: Review) -> Plain:
    if not review.levels and review.consensus is None and not review.fallback:
        return "none"
    shown: dict[str, Plain] = {"levels": list(_levels_as_plain(review.levels))}
    if review.consensus is not None:
        shown["consensus"] = lines.consensus_line(review.consensus)
    if review.fallback:
        shown["fallback"] = list(review.fallback)
    return shown


def _levels_as_plain(levels: Sequence[Level]) -> Iterator[Plain]:
    for level in levels:
        if level.people:
            shown: dict[str, Plain] = {"people": list(level.people)}
            yield shown | ({"needed": level.needed} if level.needed != 1 else {})
        else:
            yield lines.level_lines([level])
