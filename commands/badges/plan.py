"""What importing a document comes to: planned first, so that a trial tells what it would do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from commands.badges.documents import from_text
from commands.badges.fields import icon_of
from commands.badges.people import names_of, with_ids
from commands.badges.stored import MOST_BADGES, changes_between, write
from commands.badges.trial import MOST_EVENTS, Tried, dry_run, has_new_conditions
from domain.badge_files import Entry
from domain.badges import Badge
from domain.errors import DomainError, Problem
from domain.messages import BadgesImported, Change, DryRun, ImportedBadge
from domain.settings import Boards
from storage.queries import badges as queries
from storage.queries.badges import StoredBadge
from storage.session import Transaction


@dataclass(frozen=True, slots=True)
class Step:
    """One badge of a document; `stored` is what it changes, None where it adds one."""

    entry: Entry
    stored: StoredBadge | None
    badge: Badge
    changes: tuple[Change, ...]

    @property
    def is_tried(self) -> bool:
        """Whether it could award anybody what they did not know of."""
        if self.entry.is_archived:
            return False
        before = None if self.stored is None or self.stored.is_archived else self.stored.definition
        return has_new_conditions(before, self.badge)

    def told(self, run: DryRun | None = None) -> ImportedBadge:
        """What it does, for people to read."""
        if self.stored is None:
            return ImportedBadge(self.badge.name, "added", run=run)
        keys = tuple(change.key for change in self.changes)
        return ImportedBadge(self.badge.name, "changed" if keys else "same", keys, run)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that an import does. `order` are the slugs of those that can be earned then;
    badges that the document does not name stay as they are, behind those it names.
    """

    steps: tuple[Step, ...]
    before: tuple[StoredBadge, ...]
    order: tuple[str, ...]

    @property
    def is_reordered(self) -> bool:
        """Whether badges that there are already change places among themselves."""
        had = [one.slug for one in self.before if not one.is_archived]
        return [slug for slug in self.order if slug in had] != [
            slug for slug in had if slug in self.order
        ]

    def changes(self) -> list[Change]:
        """What the log keeps of it."""
        listed = [change for step in self.steps for change in step.changes]
        if self.is_reordered:
            had = ", ".join(one.slug for one in self.before if not one.is_archived)
            listed.append(Change("badges", had, ", ".join(self.order)))
        return listed

    def told(self) -> BadgesImported:
        """What it did, for people to read."""
        badges = tuple(step.told() for step in self.steps)
        return BadgesImported(badges, is_trial=False, is_reordered=self.is_reordered)


async def trial(
    tx: Transaction,
    organization_id: UUID,
    zone: ZoneInfo,
    planned: Plan,
    *,
    document: str = "",
    newest: int | None = MOST_EVENTS,
    boards: Boards = Boards.PUBLIC,
) -> BadgesImported:
    """What a plan would do, for people to read, with a dry run of its new conditions over the
    `newest` events; None is all of them. It names people only where `boards` do.
    """
    steps = [step for step in planned.steps if step.is_tried]
    tried = [
        Tried(step.entry.slug, step.badge, step.stored.id if step.stored else None)
        for step in steps
    ]
    outcomes = []
    if tried:
        outcomes = await dry_run(tx, organization_id, zone, tried, newest=newest, boards=boards)
    runs = {one.slug: outcome.run() for one, outcome in zip(tried, outcomes, strict=True)}
    badges = tuple(step.told(runs.get(step.entry.slug)) for step in planned.steps)
    return BadgesImported(badges, True, planned.is_reordered, document)


async def plan(tx: Transaction, organization_id: UUID, text: str) -> Plan:
    """What importing `text` would do. Raises `DomainError` with everything that is wrong."""
    document = from_text(text)
    problems = list(document.problems)
    before = await queries.badges(tx.connection, organization_id)
    by_slug = {one.slug: one for one in before}
    steps = []
    for entry in document.entries:
        stored = by_slug.get(entry.slug)
        step, wrong = await _step(tx, organization_id, entry, stored)
        problems += [_at(entry, problem) for problem in wrong]
        steps.append(step)
    problems += _names_taken(steps, before)
    order = _order(steps, before)
    if len(order) > MOST_BADGES:
        problems.append(Problem("badges_full", None, {"limit": MOST_BADGES}))
    if problems:
        raise DomainError.of(problems)
    return Plan(tuple(steps), tuple(before), order)


async def carry_out(
    tx: Transaction, organization_id: UUID, planned: Plan, *, now: datetime, by: UUID
) -> None:
    """Writes what was planned in the same transaction, under the organisation's lock."""
    for step in planned.steps:
        badge_id = await write(
            tx,
            organization_id,
            step.stored,
            step.badge,
            planned.before,
            now=now,
            by=by,
            slug=step.entry.slug,
        )
        was_archived = step.stored is not None and step.stored.is_archived
        if step.entry.is_archived != was_archived:
            archived_at = now if step.entry.is_archived else None
            await queries.archive(tx.connection, badge_id, archived_at)
    ids = {one.slug: one.id for one in await queries.badges(tx.connection, organization_id)}
    await queries.arrange(tx.connection, [ids[slug] for slug in planned.order])


async def _step(
    tx: Transaction, organization_id: UUID, entry: Entry, stored: StoredBadge | None
) -> tuple[Step, list[Problem]]:
    before = stored.definition if stored else None
    badge, problems = await with_ids(tx, organization_id, entry.badge, before)
    try:
        badge = replace(badge, icon=icon_of(badge.icon, "icon"))
    except DomainError as error:
        problems = [*problems, *error.problems]
    changes: list[Change] = []
    if not problems:
        names = await names_of(tx, organization_id, [badge, *([before] if before else [])])
        called = before.with_people(names) if before else None
        changes = changes_between(called, badge.with_people(names))
    was_archived = stored is not None and stored.is_archived
    if entry.is_archived != was_archived:
        words = ("off", "on") if entry.is_archived else ("on", "off")
        changes.append(Change("badge.archived", *words, badge.name))
    return Step(entry, stored, badge, tuple(changes)), problems


def _at(entry: Entry, problem: Problem) -> Problem:
    at = f"{entry.slug}: {problem.field}" if problem.field else entry.slug
    return Problem(problem.code, None, {**problem.params, "at": at})


def _names_taken(steps: Iterable[Step], before: Sequence[StoredBadge]) -> list[Problem]:
    """No two badges have the same name once all is written."""
    names = {one.slug: one.definition.name for one in before}
    names |= {step.entry.slug: step.badge.name for step in steps}
    problems = []
    for step in steps:
        name = step.badge.name.casefold()
        for slug, other in names.items():
            if slug != step.entry.slug and other.casefold() == name:
                problems.append(_at(step.entry, Problem("badge_exists", "name", {"name": other})))
                break
    return problems


def _order(steps: Iterable[Step], before: Sequence[StoredBadge]) -> tuple[str, ...]:
    """A document of several badges puts them in its order; one of a single badge moves nothing."""
    listed = list(steps)
    named = {step.entry.slug: step.entry.is_archived for step in listed}
    had = [one.slug for one in before if not named.get(one.slug, one.is_archived)]
    new = [slug for slug, is_archived in named.items() if not is_archived]
    if len(named) == 1:
        return (*had, *(slug for slug in new if slug not in had))
    return (*new, *(slug for slug in had if slug not in new))
