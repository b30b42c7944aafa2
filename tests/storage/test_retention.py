"""What nothing asks for again is deleted, and nothing else."""

import pytest

from commands.facts import Facts
from scheduler.housekeeping import Housekeeping
from storage.session import Database
from tests.support.outboxes import Office, office


@pytest.fixture
async def place(database: Database) -> Office:
    return await office(database)


async def _forget(place: Office) -> None:
    facts = Facts(place.database, {})
    await Housekeeping(place.database, facts, ("testing",)).forget()


async def test_inbound_deliveries_are_kept_longer_than_any_platform_repeats_them(
    place: Office,
) -> None:
    await place.rows(
        "INSERT INTO inbox (delivery_id, received_at) VALUES ('old', now() - interval '73 h'),"
        " ('young', now() - interval '71 h'), ('new', now())"
    )
    await _forget(place)
    kept = await place.rows("SELECT delivery_id FROM inbox ORDER BY 1")
    assert kept == [("new",), ("young",)]


async def test_the_job_engines_log_is_kept_for_a_week(place: Office) -> None:
    await place.rows(
        "INSERT INTO pgqueuer_log (job_id, status, priority, entrypoint, created) VALUES"
        " (1, 'successful', 0, 'x', now() - interval '8 days'),"
        " (2, 'successful', 0, 'x', now() - interval '6 days')"
    )
    await _forget(place)
    assert await place.rows("SELECT job_id FROM pgqueuer_log") == [(2,)]


async def test_a_pace_is_kept_while_it_can_matter(place: Office) -> None:
    await place.rows(
        "INSERT INTO pace (key, reserved) VALUES"
        " ('old', ARRAY[now() - interval '50 h', now() - interval '25 h']),"
        " ('young', ARRAY[now() - interval '50 h', now() - interval '23 h']),"
        " ('held', ARRAY[now() + interval '1 h'])"
    )
    await _forget(place)
    assert await place.rows("SELECT key FROM pace ORDER BY 1") == [("held",), ("young",)]


async def test_deliveries_and_jobs_are_left_alone(place: Office) -> None:
    await place.queue(3)
    await place.rows("UPDATE delivery SET created_at = now() - interval '1 year'")
    await place.rows("UPDATE pgqueuer SET created = now() - interval '1 year'")
    await _forget(place)
    counts = "SELECT (SELECT count(*) FROM delivery), (SELECT count(*) FROM pgqueuer)"
    assert await place.rows(counts) == [(3, 3)]


async def test_what_was_used_of_an_allowance_is_kept_for_over_a_year(place: Office) -> None:
    await place.rows(
        "INSERT INTO person (id, organization_id, name, created_at)"
        " SELECT gen_random_uuid(), id, 'Ana', now() FROM organization"
    )
    await place.rows(
        "INSERT INTO allowance_use (person_id, period, starts_on, used, allowed)"
        " SELECT id, 'day', current_date - days, 1, 1"
        " FROM person, unnest(ARRAY[0, 399, 402]) AS days"
    )
    await _forget(place)
    kept = await place.rows("SELECT current_date - starts_on FROM allowance_use ORDER BY 1")
    assert kept == [(0,), (399,)]
