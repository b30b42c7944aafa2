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
    assert await _fetch(
        empty_url, "SELECT DISTINCT rule::text FROM schedule WHERE command = 'review reminders'"
    ) == [('{"kind": "hourly", "minute": 5}',)]
    await _fetch(
        empty_url,
        "INSERT INTO occurrence (id, schedule_id, period, due_at, ran_at)"
        " SELECT gen_random_uuid(), id, '2026-11-18', now(), now() FROM schedule",
    )
    await migrate.downgrade(empty_url, "0004")
    assert await _fetch(empty_url, "SELECT command FROM schedule") == []


# In Tokyo, where it is next year already: a kudos for a value, one for none, and one for it that
# was withdrawn.
GIVEN = """
INSERT INTO organization (id, name, zone, created_at)
VALUES (gen_random_uuid(), 'One', 'Asia/Tokyo', now());
INSERT INTO workspace (id, organization_id, platform, external_id, name, created_at)
SELECT gen_random_uuid(), id, 'testing', 'T1', 'One', now() FROM organization;
INSERT INTO person (id, organization_id, name, created_at)
SELECT gen_random_uuid(), id, one.name, now()
FROM organization, unnest(ARRAY['Ana', 'Ben']) AS one (name);
INSERT INTO value (id, organization_id, slug, name)
SELECT gen_random_uuid(), id, 'teamwork', 'Teamwork' FROM organization;
INSERT INTO kudos (id, organization_id, workspace_id, giver_id, value_id, message, given_at)
SELECT gen_random_uuid(), organization_id, workspace.id, person.id,
       CASE WHEN words <> 'none' THEN value.id END, words, '2026-12-31 20:00+00'
FROM workspace JOIN person USING (organization_id) JOIN value USING (organization_id),
     unnest(ARRAY['one', 'none', 'withdrawn']) AS given (words)
WHERE person.name = 'Ana';
INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
SELECT kudos.organization_id, person.id,
       CASE person.name WHEN 'Ana' THEN 'given' ELSE 'received' END, points, kudos.id, given_at
FROM kudos JOIN person USING (organization_id), unnest(ARRAY[3, -3]) AS points
WHERE points > 0 OR message = 'withdrawn';
"""


# The first was given in a channel, the second in a chat with Laurel.
PLACES = """
INSERT INTO conversation (id, workspace_id, external_id, kind, name, fetched_at)
SELECT gen_random_uuid(), workspace.id, kind, kind, kind, now()
FROM workspace, unnest(ARRAY['channel', 'direct']) AS kind;
UPDATE kudos SET conversation_id = conversation.id FROM conversation
WHERE kind = CASE message WHEN 'one' THEN 'channel' WHEN 'none' THEN 'direct' END;
"""


async def test_counters_are_made_anew_for_values_and_channels_too(empty_url: str) -> None:
    await migrate.upgrade(empty_url, "0005")
    for statement in f"{GIVEN}{PLACES}".split(";")[:-1]:
        await _fetch(empty_url, statement)
    await migrate.upgrade(empty_url)
    found = await _fetch(
        empty_url,
        "SELECT person.name, metric, period, starts_on::text, score,"
        " CASE scope WHEN value.id THEN 'value' WHEN conversation.id THEN kind ELSE 'all' END"
        " FROM counter JOIN person ON person.id = person_id, value, conversation"
        " WHERE kind = 'channel' ORDER BY 1, 6, period",
    )
    days = ("2026-12-28", "2027-01-01", "2027-01-01", "2027-01-01", "1970-01-01")
    assert found == [
        (name, metric, period, day, score, scope)
        for name, metric, score, scope in (
            ("Ana", 2, 6, "all"),
            ("Ben", 1, 6, "all"),
            ("Ben", 1, 3, "channel"),
            ("Ben", 1, 3, "value"),
        )
        for period, day in enumerate(days, 1)
    ]
    await migrate.downgrade(empty_url, "0008")
    before = (
        "SELECT scope = 'all', metric, count(DISTINCT period), sum(score) FROM counter"
        " GROUP BY 1, 2 ORDER BY 1, 2"
    )
    assert await _fetch(empty_url, before) == [
        (False, "received", 6, 18),
        (True, "given", 6, 36),
        (True, "received", 6, 36),
    ]


async def test_what_was_given_before_shows_once_its_channel_is_known_to_be_public(
    empty_url: str,
) -> None:
    await migrate.upgrade(empty_url, "0004")
    await _fetch(
        empty_url,
        "WITH one AS ("
        " INSERT INTO organization (id, name, created_at)"
        " VALUES (gen_random_uuid(), 'One', now()) RETURNING id"
        "), somebody AS ("
        " INSERT INTO person (id, organization_id, name, created_at)"
        " SELECT gen_random_uuid(), id, 'Ana', now() FROM one RETURNING id"
        "), spaces AS ("
        " INSERT INTO workspace (id, organization_id, platform, external_id, name, created_at)"
        " SELECT gen_random_uuid(), one.id, platform, 'T1', 'One', now()"
        " FROM one, unnest(ARRAY['slack', 'sandbox']) AS platform"
        " RETURNING id, organization_id"
        "), places AS ("
        " INSERT INTO conversation (id, workspace_id, external_id, kind, name, is_member,"
        "  is_external, fetched_at)"
        " SELECT gen_random_uuid(), spaces.id, name, kind, name, is_member, is_external, now()"
        " FROM spaces, (VALUES ('wins', 'channel', true, false), ('chat', 'group', true, false),"
        "  ('direct', 'direct', true, false), ('away', 'channel', false, false),"
        "  ('shared', 'channel', true, true)) AS place (name, kind, is_member, is_external)"
        " RETURNING id, workspace_id"
        ") INSERT INTO kudos (id, organization_id, workspace_id, conversation_id, giver_id,"
        "  message, given_at)"
        " SELECT gen_random_uuid(), spaces.organization_id, spaces.id, places.id, somebody.id,"
        "  'thanks', now()"
        " FROM places JOIN spaces ON spaces.id = places.workspace_id, somebody",
    )
    await migrate.upgrade(empty_url)
    found = await _fetch(
        empty_url,
        "SELECT platform, conversation.name, posted_conversation_id = conversation_id,"
        " conversation.is_private, fetched_at < now() - interval '1 day'"
        " FROM kudos JOIN conversation ON conversation.id = conversation_id"
        " JOIN workspace ON workspace.id = conversation.workspace_id ORDER BY 1, 2",
    )
    assert found == [
        ("sandbox", "away", None, False, False),
        ("sandbox", "chat", True, False, False),
        ("sandbox", "direct", None, False, False),
        ("sandbox", "shared", None, False, False),
        ("sandbox", "wins", True, False, False),
        ("slack", "away", None, True, True),
        ("slack", "chat", True, True, True),
        ("slack", "direct", None, False, False),
        ("slack", "shared", None, True, True),
        ("slack", "wins", True, True, True),
    ]
    await migrate.downgrade(empty_url, "0004")
    await migrate.upgrade(empty_url)
