"""A nomination as it is asked for, before it is made."""

from dataclasses import dataclass, replace
from uuid import UUID

from commands.base import TypedLine
from commands.forms import words
from commands.nominate.reviewers import Panel, panel_for
from commands.recipients import Recipients, candidate, recipients_of
from commands.scene import Scene
from domain.badges import Badge, Tier
from domain.clock import Period, bounds, parse_zone, period_start
from domain.errors import Problem
from domain.kudos import may_give
from domain.nominating import By, Draft, Past, problems_of, tier_for
from domain.nomination_lines import Named, Read, address_in, read_line
from domain.nominations import Sitting, next_sitting
from domain.text import clean
from storage.queries import awards, badges, nominations, reviewers
from storage.queries.badges import StoredBadge
from storage.queries.turns import Person


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for. `slug` and `tier` are as chosen, known or not; "" is none. `typed`
    stands where a badge's name was looked for.
    """

    named: Recipients
    badges: tuple[StoredBadge, ...]
    slug: str = ""
    typed: str = ""
    tier: str = ""
    justification: str = ""
    evidence: str = ""

    @property
    def badge(self) -> StoredBadge | None:
        """The badge that was chosen, if there is one of that name."""
        return next((one for one in self.badges if one.slug == self.slug), None)

    @property
    def nominee(self) -> Person | None:
        """Who is nominated, if it is one person who is known."""
        people = tuple(self.named.picked.values())
        is_one = len(people) == 1 and len(self.named.named) == 1 and not self.named.crowds
        return people[0] if is_one else None

    @property
    def choices(self) -> tuple[StoredBadge, ...]:
        """The badges that can be chosen."""
        return tuple(one for one in self.badges if not one.is_archived)


_NOTHING = Past()


@dataclass(frozen=True, slots=True)
class Checked:
    """A wish with what was found about it: everything wrong, and what follows if nothing is.

    `panel` and `past` are only there where both nominee and badge are known.
    """

    problems: list[Problem]
    tier: Tier | None = None
    past: Past = _NOTHING
    panel: Panel | None = None
    sitting: Sitting | None = None


async def wish_of(scene: Scene) -> Wish:
    """What the command's fields ask for; a typed line also says it in words."""
    values = scene.values
    people = values.get("nominee", ())
    named = await recipients_of(scene, people if isinstance(people, tuple) else ())
    found = tuple(await badges.badges(scene.tx.connection, scene.organization.id))
    wish = Wish(
        named,
        found,
        slug=words(values, "badge"),
        tier=words(values, "tier"),
        justification=clean(words(values, "justification")),
        evidence=clean(words(values, "evidence")),
    )
    if not _is_a_line(scene, wish):
        return wish
    read = read_line(wish.justification, _named(wish))
    return replace(
        wish,
        slug=read.badge or wish.slug,
        typed=read.typed or _unknown(read, wish),
        tier=read.tier,
        justification=read.words,
        evidence=address_in(read.words),
    )


def _is_a_line(scene: Scene, wish: Wish) -> bool:
    """Whether the words are a line as it was typed: now, or before it was refused and its form
    opened.
    """
    was_typed = scene.turn.opens_form and wish.justification and not wish.slug
    return isinstance(scene.turn.arguments, TypedLine) or bool(was_typed)


def _named(wish: Wish) -> list[Named]:
    return [Named(one.slug, one.definition.name, one.is_archived) for one in wish.badges]


def _unknown(read: Read, wish: Wish) -> str:
    """The slug that was typed, where no badge has it."""
    slug = read.badge or wish.slug
    return f"#{slug}" if slug and all(one.slug != slug for one in wish.badges) else ""


async def check(scene: Scene, wish: Wish) -> Checked:
    """Everything wrong with a wish. Its badge must be locked, if a nomination is to follow."""
    nominator, nominee, badge = scene.actor, wish.nominee, wish.badge
    if nominator is None:
        return Checked([Problem("giver_unknown")])
    settings = scene.organization.settings
    draft = Draft(
        wish.named.named,
        crowds=len(wish.named.crowds),
        typed=wish.typed or wish.slug,
        badge=badge.definition if badge else None,
        is_archived=badge is not None and badge.is_archived,
        nominee_role=(nominee.role or "") if nominee else "",
        tier=wish.tier,
        justification=wish.justification,
        evidence=wish.evidence,
    )
    checked = Checked([])
    if nominee and badge and nominee.id != nominator.id:
        draft, checked = await _looked_up(scene, draft, nominator, nominee, badge)
    raw = scene.tx.raw
    is_manager = await reviewers.is_manager(raw, nominator.id)
    by = By(may_give(candidate(nominator, None), settings), is_manager)
    now = scene.turn.now
    problems = problems_of(draft, by, settings=settings, badges=_named(wish), now=now)
    return replace(checked, problems=problems)


async def _looked_up(
    scene: Scene, draft: Draft, nominator: Person, nominee: Person, badge: StoredBadge
) -> tuple[Draft, Checked]:
    """What the database knows of a nominee and a badge."""
    raw, review = scene.tx.raw, badge.definition.review
    past = await past_of(scene, badge.definition, badge.id, nominee.id)
    panel = await panel_for(scene, review, nominee.id)
    sitting = next_sitting(review, 0, panel.bench, parties=(nominee.id, nominator.id))
    known = replace(
        draft,
        past=past,
        is_duplicate=await nominations.is_open(raw, badge.id, nominee.id, nominator.id),
        has_reviewer=bool(sitting or not review.levels or review.consensus),
    )
    tier = tier_for(badge.definition, draft.tier, past.held)
    return known, Checked([], tier, past, panel, sitting)


async def past_of(scene: Scene, definition: Badge, badge_id: UUID, nominee_id: UUID) -> Past:
    """What has been between somebody and a badge, by the organisation's calendar."""
    zone = parse_zone(scene.organization.zone)
    rarity = definition.rarity
    period = rarity.period if rarity else Period.ALL
    span = bounds(period, period_start(period, scene.turn.now, zone), zone)
    return await awards.past(scene.tx.raw, badge_id, nominee_id, rarity, span)
