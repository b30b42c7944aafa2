"""Inbound deliveries that had an effect: each has one, however often it arrives."""

from datetime import timedelta

import asyncpg
from sqlalchemy import delete, func
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import inbox

# Longer than any platform's retries (Slack: about 6 minutes) by a wide margin.
KEPT = timedelta(days=3)


async def first_reply(raw: asyncpg.Connection, delivery_id: str) -> str | None:
    """The answer given when this delivery was handled; None if it has not been."""
    found: str | None = await raw.fetchval(
        "SELECT coalesce(reply, 'null')::text FROM inbox WHERE delivery_id = $1", delivery_id
    )
    return found


async def prune(connection: AsyncConnection) -> int:
    """Forgets deliveries too old to arrive again; returns how many."""
    result = await connection.execute(delete(inbox).where(inbox.c.received_at < func.now() - KEPT))
    return result.rowcount
