"""What an admin runs by hand: migrate, check, seed."""

import tempfile
from pathlib import Path

from bot.app import opened_database, real_clock
from bot.settings import Settings
from commands.seed import seed as add_demo
from storage import migrate as migrations
from storage.embedded import EmbeddedServer


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
