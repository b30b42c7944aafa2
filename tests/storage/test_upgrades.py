"""What an upgrade makes of the rows that are there."""

import asyncpg

from storage import migrate
from storage.embedded import as_asyncpg


async def _fetch(url: str, query: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


async def test_organisations_that_are_there_get_the_digest_of_seconds(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0004")
    await _fetch(
        empty_url,
        "INSERT INTO organization (id, name, zone, created_at) VALUES"
        " (gen_random_uuid(), 'One', 'Europe/Berlin', now()),"
        " (gen_random_uuid(), 'Two', 'Asia/Tokyo', now())",
    )
    await migrate.upgrade(empty_url)
    found = await _fetch(
        empty_url,
        "SELECT organization.name, rule ->> 'kind', rule ->> 'at', schedule.zone, is_active"
        " FROM schedule JOIN organization ON organization.id = organization_id"
        " WHERE command = 'seconds digest' ORDER BY 1",
    )
    assert found == [
        ("One", "daily", "16:00", "Europe/Berlin", True),
        ("Two", "daily", "16:00", "Asia/Tokyo", True),
    ]
    await _fetch(
        empty_url,
        "INSERT INTO occurrence (id, schedule_id, period, due_at, ran_at)"
        " SELECT gen_random_uuid(), id, '2026-11-18', now(), now() FROM schedule",
    )
    await migrate.downgrade(empty_url, "0004")
    assert await _fetch(empty_url, "SELECT command FROM schedule") == []
