"""Jobs as the outbox writes them, against those of the job engine's own library."""

import uuid
from datetime import timedelta

from pgqueuer.queries import Queries

from storage.outbox import enqueue, entrypoint
from storage.session import Database


async def test_a_job_is_written_as_the_job_engine_writes_it(database: Database) -> None:
    ids = [uuid.uuid4(), uuid.uuid4()]
    after = timedelta(seconds=90)
    async with database.transaction() as tx:
        await enqueue(tx, [(ids[0], "slack")], after)
        library = Queries.from_asyncpg_connection(tx.raw)
        await library.enqueue(entrypoint("slack"), ids[1].bytes, execute_after=after)
        ours, theirs = await tx.raw.fetch("SELECT * FROM pgqueuer ORDER BY id")
    assert (ours["payload"], theirs["payload"]) == (ids[0].bytes, ids[1].bytes)
    differing = {"id", "payload"}
    assert {k: v for k, v in ours.items() if k not in differing} == {
        k: v for k, v in theirs.items() if k not in differing
    }
