"""What an admin runs by hand: migrate, check, seed, recount, and keep badges in a file."""

import sys
import tempfile
from pathlib import Path

from bot.app import opened_database, real_clock
from bot.badges.service import BadgeService
from bot.cards import Items, Lead, Paragraph
from bot.settings import Settings
from bot.texts import plain
from bot.views import card_for
from bot.views.problems import sentence
from bot.views.reader import Reader
from commands.badges import programme
from commands.seed import seed as add_demo
from domain.errors import DomainError
from storage import migrate as migrations
from storage.embedded import EmbeddedServer
from storage.queries import counting, scores
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
    if they are to be mended; progress towards badges is then counted anew by whoever runs. Returns
    1 where something is wrong and stays so.
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
                if mend:
                    await counting.forget(tx.raw, one.id)
            print(f"{one.name}: {_told(found, mend=mend)}")
            wrong += found
    return 1 if wrong and not mend else 0


def _told(found: int, *, mend: bool) -> str:
    if not found:
        return "the counters agree with the ledger."
    return f"wrong counters: {found}" + ("; made anew." if mend else ". `--mend` makes them anew.")


async def export_badges(settings: Settings, file: Path, organization: str | None) -> int:
    """Writes the badges of an organisation into a file."""
    async with opened_database(settings) as database:
        try:
            text = await programme.export(database, organization)
        except DomainError as error:
            return _refused(error)
    file.write_text(text, encoding="utf-8")  # noqa: ASYNC240 - nothing else runs
    print(f"The badges are in {file}.")
    return 0


async def import_badges(
    settings: Settings,
    file: Path,
    organization: str | None,
    by: str | None,
    is_trial: bool,
) -> int:
    """Adds and changes badges as a file has them, or tells what that would change."""
    try:
        text = file.read_text(encoding="utf-8")  # noqa: ASYNC240 - nothing else runs
    except (OSError, UnicodeDecodeError) as error:
        print(f"laurel: {file} cannot be read: {error}", file=sys.stderr)
        return 2
    async with opened_database(settings) as database:
        try:
            told = await programme.bring(
                database, organization, text, by=by, now=real_clock(), is_trial=is_trial
            )
        except DomainError as error:
            return _refused(error)
    for node in card_for(told, "en", "UTC").nodes:
        match node:
            case Lead(spans) | Paragraph(spans):
                print(plain(spans))
            case Items(items):
                for item in items:
                    print(f"- {plain(item.spans)}", *item.quote.splitlines(), sep="\n  ")
    return 0


async def renew_keys(settings: Settings) -> int:
    """Makes each organisation a new key to sign credentials with; what earlier ones signed stays
    good.
    """
    async with opened_database(settings) as database:
        ring = BadgeService(settings, database, real_clock).keys()
        async with database.transaction() as tx:
            organizations = await every(tx.connection)
        for one in organizations:
            newest, *_ = await ring.rotate(one.id, real_clock())
            print(f"{one.name}: {newest.key_id} signs from now on.")
    return 0


def _refused(error: DomainError) -> int:
    reader = Reader.of("en", "UTC")
    for problem in error.problems:
        print(plain(sentence(problem, reader)), file=sys.stderr)
    return 1
