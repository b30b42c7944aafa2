"""What an admin runs by hand: migrate, check, seed, recount."""

import tempfile
from pathlib import Path

from bot.app import opened_database, real_clock
from bot.settings import Settings
from commands.seed import seed as add_demo
from storage import migrate as migrations
from storage.embedded import EmbeddedServer
from storage.queries import scores
from storage.queries.organizations import every


async def migrate(settings: Settings) -> int:
    """Brings the database up to date."""
    async with opened_database(settings) as database:
        print(f"The database is at revision {await migrations.current(database.url)}.")
    return 0


async def check_migrations(settings: Settings) -> int:
    """Compares the tables in code with what the migrations make, in a database of its own."""
    del settings  # whatever the real database holds does not matter here
    with tempfile.TemporaryDirectory(prefix="laurel-") as folder:
        server = EmbeddedServer(Path(folder) / "postgres")
        url = await server.start()
        try:
            await migrations.upgrade(url)
            found = await migrations.differences(url)
        finally:
            await server.stop()
    for difference in found:
        print(difference)
    print("Tables and migrations differ." if found else "Tables and migrations agree.")
    return 1 if found else 0


async def seed(settings: Settings) -> int:
    """Adds the demo organisation."""
    async with opened_database(settings) as database:
        added = await add_demo(database, real_clock())
    print("Northwind Sales has moved in." if added else "Northwind Sales is already there.")
    return 0


async def recount(settings: Settings, *, mend: bool) -> int:
    """Compares every organisation's counters with its ledger, and makes those that are wrong anew
    if they are to be mended. Returns 1 where something is wrong and stays so.
    """
    wrong = 0
    async with opened_database(settings) as database:
        async with database.transaction() as tx:
            organizations = await every(tx.connection)
        for one in organizations:
            async with database.transaction() as tx:
                found = await scores.wrong_counters(tx.raw, one.id, one.zone)
                if found and mend:
                    await scores.rebuild_counters(tx.raw, one.id, one.zone)
            print(f"{one.name}: {_told(found, mend=mend)}")
            wrong += found
    return 1 if wrong and not mend else 0


def _told(found: int, *, mend: bool) -> str:
    if not found:
        return "the counters agree with the ledger."
    return f"wrong counters: {found}" + ("; made anew." if mend else ". `--mend` makes them anew.")
