"""What platforms say of people and places: kept, refreshed, looked up."""

import asyncio
from dataclasses import dataclass, replace

import pytest

from commands.facts import Facts
from commands.ports import PlatformUnavailable
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)
from storage.queries import directory
from storage.session import Database
from tests.support.outboxes import NOW, Office, office
from tests.support.rooms import ListedDirectory

ANA = PersonFacts("ana", "Ana Ferreira", locale="pt", zone="Europe/Lisbon")
WINS = ConversationFacts("C1", ConversationKind.CHANNEL, "wins")
ACCOUNTS = (
    "SELECT external_id, alias, identity.name, is_bot, is_guest, is_active, is_external,"
    " locale, zone, person.name FROM identity JOIN person ON person.id = person_id"
    " WHERE workspace_id = $1 ORDER BY external_id"
)


@pytest.fixture
async def place(database: Database) -> Office:
    return await office(database)


async def _save(place: Office, *people: PersonFacts) -> None:
    async with place.database.transaction() as tx:
        await directory.save_people(tx.connection, place.workspace_id, people)


async def _accounts(place: Office) -> list[tuple[object, ...]]:
    return await place.rows(ACCOUNTS, place.workspace_id)


async def _people(place: Office) -> int:
    return len(await place.rows("SELECT id FROM person"))


# --- people ---------------------------------------------------------------------------------------


async def test_an_account_is_kept_with_all_that_is_said_of_it(place: Office) -> None:
    odd = PersonFacts(
        "29:x", "Robo", alias="aad", is_bot=True, is_guest=True, is_active=False, is_external=True
    )
    await _save(place, odd, ANA)
    assert await _accounts(place) == [
        ("29:x", "aad", "Robo", True, True, False, True, None, None, "Robo"),
        ("ana", None, ANA.name, False, False, True, False, "pt", "Europe/Lisbon", ANA.name),
    ]


async def test_a_refresh_replaces_what_was_said_before(place: Office) -> None:
    await _save(place, ANA)
    await place.rows("UPDATE identity SET fetched_at = now() - interval '2 days'")
    [person] = await place.rows("SELECT person_id FROM identity")
    await _save(place, replace(ANA, name="Ana Ferreira-Lopes", is_active=False, zone="Asia/Tokyo"))
    [account] = await _accounts(place)
    assert account[2:] == (
        *("Ana Ferreira-Lopes", False, False, False, False),
        *("pt", "Asia/Tokyo", "Ana Ferreira-Lopes"),
    )
    assert await place.rows("SELECT person_id FROM identity") == [person]
    assert await place.rows("SELECT fetched_at > now() - interval '1 minute' FROM identity") == [
        (True,)
    ]


async def test_what_a_platform_does_not_say_is_not_forgotten(place: Office) -> None:
    await _save(place, ANA)
    await _save(place, replace(ANA, locale=None, zone=None))
    assert await place.rows("SELECT locale, zone FROM person") == [("pt", "Europe/Lisbon")]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (PersonFacts("aad", "Cleo", alias="29:x"), PersonFacts("29:x", "Cleo M.")),
        (PersonFacts("29:x", "Cleo"), PersonFacts("aad", "Cleo M.", alias="29:x")),
        (PersonFacts("aad", "Cleo"), PersonFacts("aad", "Cleo M.", alias="29:x")),
    ],
)
async def test_one_account_under_two_ids_is_one_person(
    place: Office, first: PersonFacts, then: PersonFacts
) -> None:
    await _save(place, first)
    await _save(place, then)
    [account] = await _accounts(place)
    assert account[2] == "Cleo M."
    assert await _people(place) == 1


async def test_two_accounts_that_turn_out_to_be_one_do_not_stop_a_turn(place: Office) -> None:
    await _save(place, PersonFacts("29:x", "Cleo"), PersonFacts("aad", "Cleo"))
    await _save(place, PersonFacts("aad", "Cleo M.", alias="29:x"))
    accounts = await _accounts(place)
    assert [account[:3] for account in accounts] == [
        ("29:x", None, "Cleo"),
        ("aad", "29:x", "Cleo M."),
    ]


async def test_many_turns_that_meet_somebody_at_once_make_one_person(place: Office) -> None:
    people = [replace(ANA, external_id=id_) for id_ in ("a", "b", "c")]
    await asyncio.gather(*(_save(place, *people[::step]) for step in (1, -1, 1, -1)))
    assert [account[0] for account in await _accounts(place)] == ["a", "b", "c"]
    assert await _people(place) == 3


async def test_workspaces_do_not_share_accounts(place: Office) -> None:
    other = await office(place.database)
    await _save(place, ANA)
    await _save(other, replace(ANA, name="Another Ana"))
    assert [account[2] for account in await _accounts(place)] == ["Ana Ferreira"]
    assert [account[2] for account in await _accounts(other)] == ["Another Ana"]


async def test_who_left_is_no_longer_active(place: Office) -> None:
    ben = PersonFacts("ben", "Ben")
    await _save(place, ANA, ben)
    async with place.database.transaction() as tx:
        await directory.deactivate(tx.connection, place.workspace_id, PersonRef("ana"))
    assert [account[5] for account in await _accounts(place)] == [False, True]


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ana", ("Ana Ferreira",)),
        ("ANA F", ("Ana Ferreira",)),
        ("fer", ("Ana Ferreira", "Jo Fermi")),
        ("erreira", ()),
        ("%", ("% Rate",)),
        ("_", ("_under",)),
        ("\\", ("\\back",)),
        ("a%a", ()),
        ("An_", ()),
        ("zoë", ("Zoë Öz",)),
        ("öz", ("Zoë Öz",)),
        ("Gone", ()),
        ("Robo", ()),
        ("Else", ()),
    ],
)
async def test_a_name_is_looked_for_as_it_was_typed(
    place: Office, typed: str, found: tuple[str, ...]
) -> None:
    names = ("Ana Ferreira", "Jo Fermi", "% Rate", "_under", "\\back", "Zoë Öz", "100%")
    await _save(
        place,
        *(PersonFacts(f"p{number}", name) for number, name in enumerate(names)),
        PersonFacts("gone", "Gone Girl", is_active=False),
        PersonFacts("robo", "Robo Cop", is_bot=True),
    )
    await _save(await office(place.database), PersonFacts("else", "Else Where"))
    async with place.database.transaction() as tx:
        assert await directory.similar_names(tx.connection, place.workspace_id, typed) == found


async def test_at_most_three_names_are_offered(place: Office) -> None:
    await _save(place, *(PersonFacts(f"p{one}", f"Ana {one}") for one in "edcba"))
    async with place.database.transaction() as tx:
        found = await directory.similar_names(tx.connection, place.workspace_id, "ana")
    assert found == ("Ana a", "Ana b", "Ana c")


# --- workspaces and conversations -----------------------------------------------------------------


async def test_a_workspace_is_added_once(place: Office) -> None:
    ref = WorkspaceRef("testing", "T9")

    async def add() -> object:
        async with place.database.transaction() as tx:
            facts = WorkspaceFacts("T9", "Nine")
            return await directory.add_workspace(tx.connection, ref, facts, None, NOW)

    added = await asyncio.gather(*(add() for _ in range(4)))
    assert len([one for one in added if one]) == 1
    rows = "SELECT workspace.name, zone FROM workspace JOIN organization ON organization.id ="
    assert await place.rows(f"{rows} organization_id WHERE external_id = 'T9'") == [("Nine", "UTC")]
    # None of an organisation that nobody works in.
    assert len(await place.rows("SELECT id FROM organization")) == 2


async def _keep(place: Office, facts: ConversationFacts) -> tuple[object, ...]:
    async with place.database.transaction() as tx:
        await directory.save_conversation(tx.connection, place.workspace_id, facts)
    [row] = await place.rows(
        "SELECT name, kind, is_member, is_external, is_private FROM conversation"
    )
    return row


async def test_a_conversation_is_refreshed_and_keeps_the_name_it_had(place: Office) -> None:
    assert await _keep(place, WINS) == ("wins", "channel", True, False, False)
    renamed = replace(WINS, name="big-wins", is_external=True)
    assert await _keep(place, renamed) == ("big-wins", "channel", True, True, False)
    hidden = ConversationFacts("C1", ConversationKind.GROUP, "", is_member=False, is_private=True)
    assert await _keep(place, hidden) == ("big-wins", "group", False, False, True)
    assert await _keep(place, WINS) == ("wins", "channel", True, False, False)


async def test_joining_and_leaving_are_noted(place: Office) -> None:
    await _keep(place, replace(WINS, is_member=False))
    async with place.database.transaction() as tx:
        for channel in ("C1", "unheard of"):
            await directory.set_membership(
                tx.connection, place.workspace_id, channel, is_member=True
            )
    assert await place.rows("SELECT external_id, is_member FROM conversation") == [("C1", True)]


async def test_where_a_connector_was_reached_is_remembered(place: Office) -> None:
    [(external_id,)] = await place.rows("SELECT external_id FROM workspace")
    facts = Facts(place.database, {})
    ref = WorkspaceRef("testing", str(external_id))
    assert await facts.service_url(ref) is None
    await facts.remember_service_url(ref, "https://smba.example/")
    assert await facts.service_url(ref) == "https://smba.example/"
    assert await facts.service_url(WorkspaceRef("testing", "unheard of")) is None


# --- in the background ----------------------------------------------------------------------------


@dataclass
class Moody(ListedDirectory):
    """A directory that may not be asked about everybody."""

    secret: str = ""

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        if ref.external_id == self.secret:
            raise PlatformUnavailable("testing")
        return await super().person(workspace, ref, near)


async def _aged(place: Office, **days: int) -> None:
    """Makes accounts as old as that, in days."""
    for account, age in days.items():
        await place.rows(
            "UPDATE identity SET fetched_at = now() - make_interval(days => $2)"
            " WHERE external_id = $1",
            account,
            age,
        )


@pytest.fixture
async def company(place: Office) -> Office:
    await _save(place, ANA, *(PersonFacts(one, one.title()) for one in ("ben", "cleo", "dai")))
    return place


async def test_those_asked_about_longest_ago_are_asked_about_again(company: Office) -> None:
    await _aged(company, ana=2, ben=3, cleo=4, dai=0)
    listed = Moody()
    facts = Facts(company.database, {"testing": listed})
    assert await facts.refresh("testing", 2) == 2
    assert listed.asked == ["cleo", "ben"]
    assert await facts.refresh("testing", 2) == 1
    assert await facts.refresh("testing", 2) == 0
    assert listed.asked == ["cleo", "ben", "ana"]
    assert [account[2] for account in await _accounts(company)] == [
        *("Ana Ferreira", "Ben Okafor", "Cleo Marchetti", "Dai"),
    ]


async def test_who_is_gone_from_the_platform_is_not_asked_about_again(company: Office) -> None:
    await _aged(company, dai=2)
    listed = Moody()
    facts = Facts(company.database, {"testing": listed})
    assert await facts.refresh("testing", 10) == 1
    assert [account[5] for account in await _accounts(company)] == [True, True, True, False]
    await _aged(company, dai=2)
    assert await facts.refresh("testing", 10) == 0
    assert listed.asked == ["dai"]


async def test_somebody_who_may_not_be_asked_about_does_not_keep_the_others(
    company: Office,
) -> None:
    await _aged(company, ana=2, ben=4, cleo=3)
    listed = Moody(secret="ben")
    facts = Facts(company.database, {"testing": listed})
    assert await facts.refresh("testing", 2) == 1
    assert await facts.refresh("testing", 2) == 1
    assert listed.asked == ["cleo", "ana"]
    assert [account[5] for account in await _accounts(company)] == [True] * 4


async def test_each_platform_refreshes_its_own(company: Office) -> None:
    await _aged(company, ana=2)
    listed = Moody()
    assert await Facts(company.database, {"elsewhere": listed}).refresh("elsewhere", 10) == 0
    assert listed.asked == []
