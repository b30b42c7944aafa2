"""Counts what happened towards the conditions of badges, and notes who has reached them.

What happened is written with its cause and counted here soon after, in batches. Where conditions
changed everybody is counted anew, some people at a time. All that one transaction reads is of one
moment: so an event is either among those pending or in the rows that people are counted anew from,
and never in both.
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import structlog

from commands.criteria import Rule, digest_of, matcher_of
from domain.clock import parse_zone
from domain.criteria import Change, Matcher, counted
from storage.queries import badges, chat_events, counting, earned, progress
from storage.queries.counting import NOBODY, Counting, Uncounted
from storage.queries.earned import Earned
from storage.session import AWAY, CHANGED, Database, Transaction

log = structlog.get_logger()

# So many are counted anew in one transaction.
PEOPLE_AT_ONCE = 200
# After so long a run leaves the rest to the next.
MOST_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class ProgressCount:
    """Counts in every organisation. Any number of replicas may do so: one at a time does."""

    database: Database
    clock: Callable[[], datetime]

    async def run(self) -> None:
        """Counts all there is to count by now, organisations in turns. What takes longer than
        `MOST_SECONDS` is gone on with in the next run, so that no other waits for it.
        """
        ends = time.monotonic() + MOST_SECONDS
        async with self.database.statements() as tx:
            waiting = await counting.uncounted(tx.raw)
        while waiting:
            waiting = [one for one in waiting if await self._goes_on(one)]
            if time.monotonic() > ends:
                return

    async def _goes_on(self, one: Uncounted) -> bool:
        """Counts some; whether there is more. What goes wrong in one organisation stops no other.

        Raises what shows that the database is away.
        """
        try:
            return await self._step(one)
        except CHANGED:
            # Somebody changed meanwhile what this read: the next round counts it.
            log.info("counting put off", organization=str(one.id))
        except AWAY:
            raise
        except Exception:
            log.exception("counting failed", organization=str(one.id))
        return False

    async def _step(self, one: Uncounted) -> bool:
        """One transaction; whether more people are to be counted anew."""
        async with self.database.transaction(at_one_moment=True) as tx:
            if not await progress.try_lock(tx.raw, one.id):
                return False
            return await count(tx, one, self.clock())


async def count(tx: Transaction, one: Uncounted, now: datetime) -> bool:
    """Counts what is pending, and the next people anew if need be; whether there are more.

    The transaction must see one moment, and hold the lock of the organisation's progress.
    """
    zone = parse_zone(one.zone)
    stored = await badges.badges(tx.connection, one.id)
    matcher = matcher_of(stored, zone)
    rules = digest_of(matcher, zone)
    known = await counting.state(tx.raw, one.id)
    state = replace(known, versions=one.versions)
    if rules != known.rules:
        state = Counting(one.versions, rules, NOBODY if matcher.rules else None)
    versions = {badge.id: badge.version_id for badge in stored}
    counter = _Count(tx, one.id, matcher, versions, now)
    if not matcher.rules:
        await earned.clear(tx.raw, one.id)
    await counter.feed(state)
    state = await counter.go_on(state)
    await counting.keep(tx.raw, one.id, state)
    return state.counted_to is not None


@dataclass(frozen=True, slots=True)
class _Count:
    """One transaction's counting. `versions` are those in force, by badge."""

    tx: Transaction
    organization_id: UUID
    matcher: Matcher[Rule]
    versions: Mapping[UUID, UUID]
    now: datetime

    async def feed(self, state: Counting) -> None:
        """Takes what is pending into the progress of those who are counted; others will be."""
        unknown: set[str] = set()
        async for events in chat_events.pending(self.tx.raw, self.organization_id):
            fed = [one for one in events if state.has(one.person) and one.person not in unknown]
            changes = await progress.feed(self.tx.raw, self.organization_id, self.matcher, fed)
            unknown |= {person for person, change in changes if change.holds is None}
            await self._note([one for one in changes if one[0] not in unknown])
        await chat_events.clear(self.tx.raw, self.organization_id)
        if unknown:
            await self._anew([UUID(person) for person in sorted(unknown)], is_past=False)

    async def go_on(self, state: Counting) -> Counting:
        """Counts the next people anew, if not everybody is counted yet."""
        if state.counted_to is None:
            return state
        people = await counting.next_people(
            self.tx.raw, self.organization_id, state.counted_to, PEOPLE_AT_ONCE
        )
        await self._anew(people, is_past=True)
        is_last = len(people) < PEOPLE_AT_ONCE
        return replace(state, counted_to=None if is_last else people[-1])

    async def _note(self, changes: Sequence[tuple[str, Change[Rule]]]) -> None:
        for person, change in changes:
            if change.holds:
                found = self._earned(UUID(person), change.rule, is_past=False)
                await earned.add(self.tx.raw, self.organization_id, [found])
            else:
                await earned.drop(self.tx.raw, *change.rule, UUID(person))

    async def _anew(self, people: Collection[UUID], *, is_past: bool) -> None:
        """Counts people from all that ever happened."""
        types = self.matcher.event_types
        events = await chat_events.history(self.tx.raw, self.organization_id, types, people)
        # Others go on meanwhile.
        found = await asyncio.to_thread(counted, self.matcher, events)
        states = {str(person): found.get(str(person), {}) for person in people}
        await progress.replace(self.tx.raw, self.organization_id, self.matcher, states)
        reached = [
            self._earned(person, rule, is_past=is_past)
            for person in people
            for rule in self.matcher.rules
            if self.matcher.holds(rule, states[str(person)])
        ]
        await earned.replace(self.tx.raw, self.organization_id, people, reached)

    def _earned(self, person_id: UUID, rule: Rule, *, is_past: bool) -> Earned:
        badge_id, tier = rule
        version_id = self.versions[badge_id]
        return Earned(badge_id, tier, person_id, version_id, self.now, is_past=is_past)
