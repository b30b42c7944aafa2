"""Who an `@handle` names, and whose conversation an id is."""

import uuid

import pytest

from bot.web.town import Town, direct
from domain.people import ConversationKind, PersonRef
from domain.settings import Settings
from storage.queries.sandbox_directory import SandboxChannel, SandboxPerson, SandboxWorkspace

WORKSPACE = SandboxWorkspace(
    uuid.uuid4(), uuid.uuid4(), "northwind", "Northwind", "en", "UTC", Settings()
)


def person(external_id, name):
    return SandboxPerson(
        external_id,
        name,
        role="",
        region="",
        locale=None,
        zone=None,
        reads_locale=None,
        reads_zone=None,
        is_bot=False,
        is_guest=False,
        is_active=True,
        is_external=False,
        is_admin=False,
    )


TOWN = Town.of(
    WORKSPACE,
    [
        person("u1", "Ana Ferreira"),
        person("u2", "Ben Okafor"),
        person("u3", "Jo Ek"),
        person("u4", "Jo Bo"),
        person("u5", "Zoë Ångström"),
        person("u6", "\u202e \u2067"),
    ],
    [SandboxChannel("wins", "channel", "wins", is_member=True, is_external=False)],
    [],
)
ANA, BEN = PersonRef("u1", "Ana Ferreira"), PersonRef("u2", "Ben Okafor")
ZOE = PersonRef("u5", "Zoë Ångström")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("@ana well done", (ANA, " well done")),
        ("@Ana, @BEN: thanks", (ANA, ", ", BEN, ": thanks")),
        ("thanks @ben.okafor.", ("thanks ", BEN, ".")),
        ("@zoe and @Zoë", (ZOE, " and ", ZOE)),
        ("@u2 by id", (BEN, " by id")),
        # Two of that name, nobody of that name, an address, a word that only begins so.
        ("@jo hello", ("@jo hello",)),
        ("@nobody hello", ("@nobody hello",)),
        ("write to ana@ben.example", ("write to ana@ben.example",)),
        ("@benjamin", ("@benjamin",)),
        ("@", ("@",)),
        ("", ()),
    ],
)
def test_a_handle_is_a_person_where_it_names_exactly_one(text, line):
    assert TOWN.line(text) == line


def test_each_person_has_a_shortest_handle_of_their_own():
    assert [TOWN.handles[one] for one in ("u1", "u3", "u4", "u5", "u6")] == [
        "ana",
        "jo.ek",
        "jo.bo",
        "zoe",
        "u6",
    ]


def test_a_direct_conversation_has_one_id_for_both():
    assert direct("u2", "u1") == direct("u1", "u2")
    assert TOWN.pair(direct("u1", "u2")) == ("u1", "u2")
    assert TOWN.readers(direct("u2", "u1")) == ("u1", "u2")
    assert TOWN.readers(direct("u1")) == ("u1",)
    assert TOWN.readers("wins") is None


def test_laurel_is_in_its_own_chats_and_not_in_those_of_two_people():
    mine, theirs = TOWN.place(direct("u1")), TOWN.place(direct("u1", "u2"))
    assert mine is not None
    assert theirs is not None
    assert (mine.kind, mine.is_member) == (ConversationKind.DIRECT, True)
    assert (theirs.kind, theirs.is_member) == (ConversationKind.DIRECT, False)


@pytest.mark.parametrize(
    "conversation", ["", "dm:", "dm:u1", "dm:u2:u1", "dm:u1:u9", "dm:u9:laurel", "dm:u1:u1x", "x"]
)
def test_what_is_no_conversation_is_none(conversation):
    assert TOWN.place(conversation) is None
