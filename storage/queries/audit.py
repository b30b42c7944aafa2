"""The log of what admins changed: rows are added, and never changed or deleted."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.messages import AuditEntry, Change, Who
from storage.tables import audit_entry, person


async def record(
    connection: AsyncConnection,
    organization_id: UUID,
    person_id: UUID,
    at: datetime,
    changes: Sequence[Change],
) -> None:
    """Notes that somebody made these changes, in the transaction that makes them."""
    if not changes:
        return
    await connection.execute(
        audit_entry.insert(),
        [
            {
                "organization_id": organization_id,
                "person_id": person_id,
                "at": at,
                "key": change.key,
                "subject": change.subject,
                "before": change.before,
                "after": change.after,
            }
            for change in changes
        ],
    )


async def count(connection: AsyncConnection, organization_id: UUID) -> int:
    """How many changes there were."""
    found = await connection.scalar(
        select(func.count()).where(audit_entry.c.organization_id == organization_id)
    )
    return found or 0


async def entries(
    connection: AsyncConnection, organization_id: UUID, *, skip: int, limit: int
) -> tuple[AuditEntry, ...]:
    """Changes, newest first."""
    rows = await connection.execute(
        select(audit_entry, person.c.name)
        .join(person, person.c.id == audit_entry.c.person_id)
        .where(audit_entry.c.organization_id == organization_id)
        .order_by(audit_entry.c.id.desc())
        .offset(skip)
        .limit(limit)
    )
    return tuple(
        AuditEntry(row.at, Who(row.name), Change(row.key, row.before, row.after, row.subject))
        for row in rows
    )
