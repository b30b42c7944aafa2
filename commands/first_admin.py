"""Where the platform names no admin: whoever brings Laurel into an organisation becomes one."""

from datetime import datetime
from uuid import UUID

from commands.facts import Facts, Unknown
from domain.messages import Change
from domain.people import ConversationRef, PersonRef, WorkspaceRef
from storage.queries import admins, audit, directory, settings
from storage.session import Transaction


async def first_admin(
    facts: Facts,
    workspace: WorkspaceRef,
    person: PersonRef,
    near: ConversationRef,
    now: datetime,
) -> None:
    """Makes `person`, who is `near` a conversation, an admin if the organisation has none.

    Somebody unknown is asked about first. Raises `PlatformUnavailable` without an answer.
    """
    async with facts.database.transaction() as tx:
        workspace_id = await directory.workspace_id(tx.connection, workspace)
        known = workspace_id and await admins.account(
            tx.connection, workspace_id, person.external_id
        )
    if not known:
        unknown = Unknown([person], None, workspace=workspace_id is None)
        await facts.learn(workspace, unknown, near, now)
    async with facts.database.transaction() as tx:
        workspace_id = await directory.workspace_id(tx.connection, workspace)
        if workspace_id is not None:
            await make_first_admin(tx, workspace_id, person.external_id, now)


async def make_first_admin(
    tx: Transaction, workspace_id: UUID, external_id: str, now: datetime
) -> bool:
    """Makes somebody an admin if their organisation has none; whether it did."""
    account = await admins.account(tx.connection, workspace_id, external_id)
    if account is None or not account.may_be_admin:
        return False
    # Of two who come at once, one is the first.
    await settings.lock(tx.connection, account.organization_id)
    if await admins.admins(tx.connection, account.organization_id, workspace_id):
        return False
    await admins.set_admin(tx.connection, [account.person_id], is_admin=True)
    change = Change("admins", "", account.name)
    await audit.record(tx.connection, account.organization_id, account.person_id, now, [change])
    return True
