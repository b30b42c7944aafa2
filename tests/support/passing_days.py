"""Time for a bot whose clock cannot be moved: what waits is made to have waited for longer."""

import asyncpg

from storage.embedded import as_asyncpg

_WAITED = """
    UPDATE nomination SET opened_at = opened_at - make_interval(days => $1),
                          level_since = level_since - make_interval(days => $1)
    WHERE justification = $2
"""
# As if nobody had looked in this hour.
_LOOK = """
    WITH forgotten AS (DELETE FROM occurrence USING schedule
                       WHERE schedule.id = schedule_id AND command = 'review reminders'),
         unanswered AS (DELETE FROM inbox WHERE delivery_id LIKE 'clock:%')
    UPDATE schedule SET next_run_at = now() WHERE command = 'review reminders'
"""


async def days_pass(database_url: str, days: int, justification: str) -> None:
    """Has a nomination waited for so many days more, and the clock look at what waits."""
    connection = await asyncpg.connect(as_asyncpg(database_url))
    try:
        await connection.execute(_WAITED, days, justification)
        await connection.execute(_LOOK)
    finally:
        await connection.close()
