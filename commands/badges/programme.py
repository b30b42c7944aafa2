"""A whole programme of badges, exported and imported from the command line."""

from datetime import datetime
from uuid import UUID

from commands.badges.documents import to_file
from commands.badges.people import names_of
from commands.badges.plan import carry_out, plan, trial
from commands.badges.stored import entry_of
from domain.clock import parse_zone
from domain.errors import DomainError
from domain.messages import BadgesImported
from storage.queries import audit, settings
from storage.queries import badges as queries
from storage.queries.organizations import Named, every
from storage.session import Database, Transaction


async def export(database: Database, organization: str | None) -> str:
    """All badges of an organisation as a document. Raises `DomainError` where it is not clear which
    organisation is meant.
    """
    async with database.transaction() as tx:
        organization_id = (await _organization(tx, organization)).id
        badges = await queries.badges(tx.connection, organization_id)
        names = await names_of(tx, organization_id, [one.definition for one in badges])
    return to_file(entry_of(one, names) for one in badges)


async def bring(
    database: Database,
    organization: str | None,
    text: str,
    *,
    by: str | None,
    now: datetime,
    is_trial: bool,
) -> BadgesImported:
    """Imports a document, or in a trial tells what that would do. `by` is the name of who changes
    the badges, for the audit log. Raises `DomainError` with everything that is wrong.
    """
    async with database.transaction() as tx:
        found = await _organization(tx, organization)
        await settings.lock(tx.connection, found.id)
        planned = await plan(tx, found.id, text)
        if is_trial:
            zone = parse_zone(found.zone)
            return await trial(tx, found.id, zone, planned, newest=None)
        person_id = await _person(tx, found.id, by or "")
        await carry_out(tx, found.id, planned, now=now, by=person_id)
        await audit.record(tx.connection, found.id, person_id, now, planned.changes())
    return planned.told()


async def _organization(tx: Transaction, wanted: str | None) -> Named:
    found = await every(tx.connection)
    if wanted is not None:
        low = wanted.lower()
        found = [one for one in found if low in (str(one.id), one.name.lower())]
    if len(found) == 1:
        return found[0]
    names = tuple(f"{one.name} ({one.id})" for one in await every(tx.connection))
    raise DomainError("organization_unclear", suggestions=names)


async def _person(tx: Transaction, organization_id: UUID, name: str) -> UUID:
    if not name:
        raise DomainError("importer_missing")
    found = await queries.colleagues(tx.connection, organization_id, names=[name.lower()])
    here = [one for one in found if one.accounts]
    if len(here) == 1:
        return here[0].id
    accounts = tuple(one.accounts[0] for one in here)
    if accounts:
        raise DomainError("reviewer_ambiguous", name=name, suggestions=accounts)
    raise DomainError("reviewer_unknown", name=name)
