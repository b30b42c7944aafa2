"""Schedules that are due, and the runs that were claimed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.clock import parse_zone
from domain.people import WorkspaceRef
from domain.schedules import Occurrence, Rule, rule_from_json
from storage.ids import new_id
from storage.tables import occurrence, schedule, workspace


@dataclass(frozen=True, slots=True)
class Due:
    """A schedule whose time has come, and a workspace of its organisation to run it in."""

    schedule_id: UUID
    command: str
    rule: Rule
    zone: ZoneInfo
    due_at: datetime
    workspace: WorkspaceRef
    locale: str


async def due(connection: AsyncConnection, now: datetime) -> list[Due]:
    """Every active schedule that should have run by `now`, the longest waiting first."""
    # Any workspace serves: a schedule belongs to the organisation. The oldest is always the same.
    first = (
        select(workspace.c.id)
        .where(workspace.c.organization_id == schedule.c.organization_id)
        .order_by(workspace.c.created_at, workspace.c.id)
        .limit(1)
        .correlate(schedule)
        .scalar_subquery()
    )
    rows = await connection.execute(
        select(
            schedule.c.id,
            schedule.c.command,
            schedule.c.rule,
            schedule.c.zone,
            schedule.c.next_run_at,
            workspace.c.platform,
            workspace.c.external_id,
            workspace.c.locale,
        )
        .join(workspace, workspace.c.id == first)
        .where(schedule.c.is_active, schedule.c.next_run_at <= now)
        .order_by(schedule.c.next_run_at)
    )
    return [
        Due(
            row.id,
            row.command,
            rule_from_json(row.rule),
            parse_zone(row.zone),
            row.next_run_at,
            WorkspaceRef(row.platform, row.external_id),
            row.locale,
        )
        for row in rows
    ]


async def claim(connection: AsyncConnection, run: Occurrence) -> bool:
    """Takes one run of a schedule for the transaction under way, and sets the next.

    False if another replica has it, or had it: a period runs once.
    """
    held = await connection.scalar(
        select(schedule.c.id)
        .where(schedule.c.id == run.schedule_id, schedule.c.next_run_at == run.due_at)
        .with_for_update(skip_locked=True)
    )
    if held is None:
        return False
    await connection.execute(
        update(schedule).where(schedule.c.id == run.schedule_id).values(next_run_at=run.next_run_at)
    )
    added = await connection.execute(
        insert(occurrence)
        .values(
            id=new_id(),
            schedule_id=run.schedule_id,
            period=run.period,
            due_at=run.due_at,
            ran_at=func.now(),
        )
        .on_conflict_do_nothing()
    )
    return added.rowcount == 1
