"""The demo organisation that the sandbox opens with: Northwind Sales."""

from dataclasses import dataclass
from datetime import datetime

from commands.onboarding import furnish
from domain.people import (
    ConversationFacts,
    ConversationKind,
    PersonFacts,
    WorkspaceFacts,
    WorkspaceRef,
)
from storage.queries import cohorts, directory
from storage.queries.organizations import Post, set_posts
from storage.session import Database

WORKSPACE = WorkspaceRef("sandbox", "northwind")
ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the demo organisation; `manager` is another's id."""

    id: str
    name: str
    role: str
    region: str
    zone: str
    manager: str | None = None
    is_guest: bool = False
    is_bot: bool = False
    is_active: bool = True
    locale: str = "en"
    is_admin: bool = False


# Cohorts are made of those who work in a region.
COHORTS = (("sales-emea", "EMEA"), ("sales-amer", "AMER"))

PEOPLE = (
    Colleague("mia", "Mia Lindqvist", "VP Sales", "EMEA", "Europe/Stockholm", is_admin=True),
    Colleague(
        *("omar", "Omar Haddad", "Sales Director", "EMEA", "Europe/Berlin", "mia"),
        locale="de",
        is_admin=True,
    ),
    Colleague("grace", "Grace Whitfield", "Sales Director", "AMER", "America/New_York", "mia"),
    Colleague("ana", "Ana Ferreira", "Account Executive", "EMEA", "Europe/Lisbon", "omar"),
    Colleague("ben", "Ben Okafor", "Sales Development Rep", "EMEA", "Europe/London", "omar"),
    Colleague("cleo", "Cleo Marchetti", "Solutions Engineer", "EMEA", "Europe/Rome", "omar"),
    Colleague("dai", "Dai Nakamura", "Account Executive", "APAC", "Asia/Tokyo", "mia", locale="ja"),
    Colleague("emma", "Emma Kowalski", "Customer Success", "EMEA", "Europe/Warsaw", "omar"),
    Colleague("finn", "Finn O'Brien", "Sales Development Rep", "AMER", "America/Chicago", "grace"),
    Colleague("hana", "Hana Yılmaz", "Product Marketing", "EMEA", "Europe/Istanbul", "mia"),
    Colleague(
        "leo", "Leo Castillo", "Account Executive", "AMER", "America/Denver", "grace", locale="es"
    ),
    Colleague("noa", "Noa Ben-David", "RevOps", "AMER", "America/Los_Angeles", "mia"),
    Colleague("gus", "Gus Partner", "Agency partner", "EMEA", "Europe/Berlin", is_guest=True),
    Colleague("dealbot", "Deal Desk Bot", "App", "", "UTC", is_bot=True),
    Colleague("ivo", "Ivo Petrov", "Account Executive", "EMEA", "Europe/Sofia", is_active=False),
)

CHANNELS = ("general", "wins", "sales-emea", "sales-amer", "customer-success")


async def seed(database: Database, now: datetime) -> bool:
    """Makes the demo organisation; False, and nothing changed, if it is already there."""
    async with database.transaction() as tx:
        facts = WorkspaceFacts(WORKSPACE.external_id, "Northwind Sales", zone=ZONE)
        organization_id = await directory.add_workspace(tx.connection, WORKSPACE, facts, ZONE, now)
        if organization_id is None:
            return False
        await furnish(tx, organization_id, ZONE, now)
        workspace_id = await directory.workspace_id(tx.connection, WORKSPACE)
        assert workspace_id is not None
        await directory.save_people(tx.connection, workspace_id, [_facts(one) for one in PEOPLE])
        posts = [Post(one.id, one.role, one.region, one.manager) for one in PEOPLE]
        await set_posts(tx.connection, workspace_id, posts)
        for name in CHANNELS:
            place = ConversationFacts(name, ConversationKind.CHANNEL, name)
            await directory.save_conversation(tx.connection, workspace_id, place)
        for slug, region in COHORTS:
            made = await cohorts.save(tx.connection, organization_id, None, slug, now)
            people = await cohorts.people_in(
                tx.connection, organization_id, workspace_id, role="", region=region, limit=100
            )
            await cohorts.set_members(tx.connection, made, [one.id for one in people])
    return True


def _facts(one: Colleague) -> PersonFacts:
    return PersonFacts(
        one.id,
        one.name,
        is_bot=one.is_bot,
        is_guest=one.is_guest,
        is_active=one.is_active,
        locale=one.locale,
        zone=one.zone,
        is_admin=one.is_admin,
    )
