"""Counting towards badges and awarding them, for tests of what happens by itself."""

from datetime import datetime
from typing import Any
from uuid import UUID

from commands.counting import ProgressCount
from commands.criteria import matcher_of
from domain.badges import Badge, Tier, TierRule
from domain.clock import parse_zone
from domain.criteria import Criterion, States, counted
from scheduler.earning import Earning
from storage.queries import badges, chat_events, progress
from tests.support.rooms import NOW, House


async def pass_time(home: House, now: datetime = NOW) -> None:
    """Has everything counted and awarded that there is, with what follows from the awards."""
    for _ in range(4):
        await ProgressCount(home.database, lambda: now).run()
        await Earning(home.database, home.room, lambda: now).run()


async def publish(
    home: House,
    slug: str,
    *tiers: tuple[Tier, Criterion | None],
    at: datetime = NOW,
    **changes: Any,
) -> UUID:
    """Adds a badge with these tiers, or the next version of it; its id."""
    rules = tuple(TierRule(tier, "", criterion) for tier, criterion in tiers)
    definition = Badge(name=slug.title(), icon="🏅", tiers=rules, cooldown_days=0, **changes)
    async with home.database.transaction() as tx:
        organization_id = await tx.raw.fetchval("SELECT id FROM organization")
        stored = await badges.badges(tx.connection, organization_id)
        for one in stored:
            if one.slug == slug:
                await badges.add_version(
                    tx.connection, one.id, one.number + 1, definition, now=at, by=None
                )
                return one.id
        return await badges.add(
            tx.connection, organization_id, slug, definition, position=9, now=at, by=None
        )


async def standing_awards(home: House) -> list[tuple[str, str, str]]:
    """Who holds what: account, badge and tier."""
    rows = await home.rows(
        "SELECT external_id, slug, tier FROM award JOIN badge ON badge.id = badge_id"
        " JOIN identity USING (person_id) WHERE revoked_at IS NULL ORDER BY 1, 2, 3"
    )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]


async def wrong_progress(home: House) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """Whose progress, as it is kept, is another than their events come to, counted anew."""
    async with home.database.transaction() as tx:
        [organization_id, zone] = await tx.raw.fetchrow("SELECT id, zone FROM organization")
        stored = await badges.badges(tx.connection, organization_id)
        matcher = matcher_of(stored, parse_zone(zone))
        events = await chat_events.history(tx.raw, organization_id, matcher.event_types)
        right = counted(matcher, events)
        wrong = {}
        for row in await tx.raw.fetch("SELECT id FROM person"):
            kept = _dumped(await progress.progress_of(tx.raw, matcher, row["id"]))
            made = _dumped(right.get(str(row["id"]), {}))
            if kept != made:
                wrong[str(row["id"])] = (kept, made)
        return wrong


def _dumped(states: States) -> dict[str, Any]:
    """Progress as it is stored; what was all taken back is the same as none."""
    found = {key: state.dump() for key, state in states.items()}
    return {key: dumped for key, dumped in found.items() if not _is_none(dumped)}


def _is_none(dumped: Any) -> bool:
    return not dumped if isinstance(dumped, int) else not dumped[0] and not dumped[1]
