"""The credential of an award, by which its holder shows it outside of chat."""

from commands.awards import AWARD_ID, facts_of
from commands.base import Command, Reply
from commands.forms import uuid_in
from commands.scene import Scene, actor_of
from domain.errors import DomainError
from domain.messages import CredentialOffered
from storage.queries import awards as queries


async def offer(scene: Scene) -> Reply:
    """Leads the holder of an award to its credential, which is signed when it is asked for.

    Raises `DomainError` for anybody else, and for an award that was taken back.
    """
    raw, organization = scene.tx.raw, scene.organization
    award_id = uuid_in(scene.values, AWARD_ID.name)
    found = await queries.load(raw, award_id, organization.workspace_id) if award_id else None
    if found is None or found.organization_id != organization.id:
        raise DomainError("award_not_found")
    if found.person.id != actor_of(scene).id:
        raise DomainError("credential_not_yours")
    if found.revoked_at is not None:
        raise DomainError("credential_revoked")
    return Reply(CredentialOffered(facts_of(found), organization.id), locale=scene.locale)


CREDENTIAL = Command(name="award credential", handler=offer, fields=(AWARD_ID,), by="button")
