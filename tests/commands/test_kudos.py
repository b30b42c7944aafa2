"""`/kudos` in the room: what is recorded, who is told, and what is refused."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from commands.base import Filled, FormState, ReplyBy
from domain.messages import FormOffered, KudosReceipt, Refused, Source
from domain.people import ConversationKind, ConversationRef, NameRef, PersonFacts, PersonRef
from storage.session import Database
from tests.support.rooms import ANA, BEN, CLEO, House, codes, filled, house, typed

WORDS = " great discovery call on Acme #teamwork"
# A form shows people by their names, wherever it got their ids from.
BEN_BY_NAME = PersonRef("ben", "Ben Okafor")


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def test_a_kudos_is_recorded_with_everything_that_follows(home: House) -> None:
    reply = await home.run(typed(BEN, " and ", CLEO, WORDS))

    receipt = reply.message
    assert isinstance(receipt, KudosReceipt)
    assert receipt.unposted is None
    assert receipt.kudos.message == "great discovery call on Acme"
    assert [one.name for one in receipt.kudos.recipients] == ["Ben Okafor", "Cleo Marchetti"]
    assert receipt.kudos.value is not None
    assert receipt.kudos.value.slug == "teamwork"

    ledger = await home.rows(
        "SELECT person.name, metric, points FROM ledger_entry JOIN person ON person.id = person_id"
        " ORDER BY 1, 2"
    )
    assert ledger == [
        ("Ana Ferreira", "given", 2),
        ("Ben Okafor", "received", 1),
        ("Cleo Marchetti", "received", 1),
    ]
    deliveries = await home.rows(
        "SELECT message ->> 'kind', destination ->> 'conversation', destination ->> 'person'"
        " FROM delivery ORDER BY 1, 3"
    )
    assert deliveries == [
        ("kudos_announced", "C1", None),
        ("kudos_received", None, "ben"),
        ("kudos_received", None, "cleo"),
    ]
    assert await home.count("pgqueuer") == 3


@pytest.mark.parametrize("scope", ["organization", "value", "conversation"])
async def test_counters_equal_the_ledger_in_every_period(home: House, scope: str) -> None:
    await home.run(typed(BEN, WORDS))
    await home.run(typed(BEN, " ", CLEO, WORDS))

    counters = await home.rows(
        "SELECT period, starts_on, score FROM counter JOIN person ON person.id = person_id"
        f" WHERE metric = 1 AND person.name = 'Ben Okafor' AND scope IN (SELECT id FROM {scope})"
        " ORDER BY period"
    )
    assert counters == [
        (1, date(2026, 11, 16), 2),
        (2, date(2026, 11, 1), 2),
        (3, date(2026, 10, 1), 2),
        (4, date(2026, 1, 1), 2),
        (5, date(1970, 1, 1), 2),
    ]
    difference = await home.rows(
        "SELECT person_id, metric = 'given', sum(points) FROM ledger_entry GROUP BY 1, 2"
        " EXCEPT SELECT person_id, metric = 2, score::bigint FROM counter"
        " JOIN organization ON organization.id = scope WHERE period = 5"
    )
    assert difference == []


async def test_the_same_delivery_has_one_effect_and_one_answer(home: House) -> None:
    turn = typed(BEN, WORDS, locale="de")  # which is not Ana's
    first = await home.run(turn)
    again = await home.run(turn)

    assert (again.message, again.locale) == (first.message, first.locale) == (first.message, "en")
    assert await home.count("kudos") == 1
    assert await home.count("delivery") == 2


async def test_the_same_delivery_at_the_same_moment_has_one_effect(home: House) -> None:
    await home.run(typed(BEN, WORDS))  # everybody is known
    turn = typed(BEN, WORDS)
    replies = await asyncio.gather(*(home.run(turn) for _ in range(8)))

    assert await home.count("kudos") == 2
    assert all(reply.message == replies[0].message for reply in replies)


async def test_many_at_once_for_the_same_people_neither_wait_forever_nor_miscount(
    home: House,
) -> None:
    await home.run(typed(BEN, " ", CLEO, WORDS))
    for _ in range(5):
        pairs = [(BEN, CLEO), (CLEO, BEN)] * 4
        turns = [typed(first, " ", second, WORDS) for first, second in pairs]
        replies = await asyncio.gather(*(home.run(turn) for turn in turns))
        assert not [reply for reply in replies if reply.refused]

    total = await home.rows(
        "SELECT sum(score) FROM counter WHERE period = 5 AND metric = 1 GROUP BY scope"
    )
    assert total == [(2 + 5 * 8 * 2,)] * 3  # of all, for the value, and in the channel


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (ANA, "recipient_self"),
        (PersonRef("bot"), "recipient_bot"),
        (PersonRef("gus"), "recipient_guest"),
        (PersonRef("ivo"), "recipient_inactive"),
        (PersonRef("xena"), "recipient_external"),
        (PersonRef("nobody", "nobody"), "recipient_unknown"),
    ],
)
async def test_who_cannot_be_thanked(home: House, who: PersonRef, code: str) -> None:
    reply = await home.run(typed(who, WORDS))
    assert reply.refused
    assert codes(reply) == [code]
    assert await home.count("kudos") == 0
    assert await home.count("delivery") == 0
    assert await home.count("inbox") == 0


async def test_all_problems_come_at_once(home: House) -> None:
    reply = await home.run(typed(ANA, " ", PersonRef("gus"), " short #bravery"))
    assert codes(reply) == [
        "recipient_self",
        "recipient_guest",
        "message_too_short",
        "value_unknown",
    ]
    assert isinstance(reply.message, Refused)
    assert reply.message.typed == "short"
    assert reply.message.values["recipients"] == ("ana", "gus")


async def test_the_longest_message_is_taken_and_one_more_is_not(home: House) -> None:
    assert not (await home.run(typed(BEN, " " + "x" * 2000))).refused
    reply = await home.run(typed(BEN, " " + "x" * 2001))
    assert codes(reply) == ["message_too_long"]


async def test_twenty_recipients_are_taken_and_one_more_is_not(home: House) -> None:
    for number in range(21):
        one = PersonRef(f"p{number}")
        facts = home.directory.people["ben"]
        home.directory.people[one.external_id] = type(facts)(one.external_id, f"Person {number}")
    people = [PersonRef(f"p{number}") for number in range(21)]
    assert not (await home.run(typed(*people[:20], WORDS))).refused
    assert codes(await home.run(typed(*people, WORDS))) == ["recipients_too_many"]


async def test_a_name_that_was_not_resolved_gets_suggestions(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    reply = await home.run(typed("@be great discovery call"))
    assert codes(reply) == ["recipient_not_found"]
    assert isinstance(reply.message, Refused)
    assert reply.message.problems[0].params["suggestions"] == ("Ben Okafor",)


@pytest.mark.parametrize("segments", [(), ("  ",), (BEN,), ("just some words",)])
async def test_what_is_missing_opens_the_form(
    home: House, segments: tuple[str | PersonRef, ...]
) -> None:
    reply = await home.run(typed(*segments))
    assert reply.form is not None
    assert not reply.form.problems
    named = any(isinstance(one, PersonRef) for one in segments)
    assert reply.form.values["recipients"] == ((BEN_BY_NAME,) if named else ())
    assert next(value for value, _ in reply.form.choices["value"]) == "teamwork"
    assert await home.count("inbox") == 0


async def test_a_form_keeps_what_was_given_and_tells_what_else_is_wrong(home: House) -> None:
    reply = await home.run(typed(BEN, " ", ANA, " #teamwork"))
    assert reply.form is not None
    assert reply.form.values["value"] == "teamwork"
    assert [problem.code for problem in reply.form.problems] == ["recipient_self"]


async def test_words_over_the_limit_come_back_whole(home: House) -> None:
    words = "so much to say " * 170 + "to the end"

    opened = await home.run(typed(words))
    refused = await home.run(typed(ANA, " ", words))

    assert opened.form is not None
    assert opened.form.values["message"] == words
    assert [problem.code for problem in opened.form.problems] == ["message_too_long"]
    assert isinstance(refused.message, Refused)
    assert refused.message.typed == words


async def test_a_shortcut_opens_the_form_with_the_source(home: House) -> None:
    source = Source("I got the contract signed", "https://example.com/m", "Ben")
    reply = await home.run(filled({"recipients": (BEN,)}, opens_form=True, source=source))
    assert reply.form is not None
    assert reply.form.values["recipients"] == (BEN_BY_NAME,)
    assert reply.form.state.source == source


async def test_a_submitted_form_is_refused_with_its_missing_fields(home: House) -> None:
    reply = await home.run(filled({"recipients": (), "message": " ", "value": ""}))
    assert reply.refused
    assert codes(reply) == ["recipients_missing", "message_missing"]


async def test_a_corrected_form_is_taken_after_its_refusal(home: House) -> None:
    form = FormState("nonce", is_coached=True)
    turn = filled({"recipients": (BEN,), "message": "x"}, reply_by=ReplyBy.DELIVERY, form=form)
    assert codes(await home.run(turn)) == ["message_too_short"]
    again = replace(
        turn, arguments=Filled({"recipients": (BEN,), "message": "a great discovery call"})
    )
    assert (await home.run(again)).message is None
    receipt = await home.rows(
        "SELECT destination ->> 'kind', destination ->> 'person' FROM delivery"
        " WHERE message ->> 'kind' = 'kudos_receipt'"
    )
    assert receipt == [("private", "ana")]


async def test_a_refused_click_is_told_where_nobody_sees_its_acknowledgement(home: House) -> None:
    turn = filled({"kudos": "none"}, command="kudos undo", reply_by=ReplyBy.DELIVERY)
    told = [(await home.run(turn)).message for _ in range(2)]
    assert told == [None, None]
    kinds = "SELECT message ->> 'kind', destination ->> 'person' FROM delivery"
    assert await home.rows(kinds) == [("refused", "ana")]


@pytest.mark.parametrize(
    ("place", "unposted"),
    [("C2", "not_member"), ("C3", "external"), ("D1", "direct"), ("unknown", "not_member")],
)
async def test_where_it_cannot_be_posted_it_is_recorded_and_the_giver_told(
    home: House, place: str, unposted: str
) -> None:
    kind = ConversationKind.DIRECT if place == "D1" else ConversationKind.CHANNEL
    reply = await home.run(typed(BEN, WORDS, conversation=ConversationRef(place, kind)))
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.unposted == unposted
    assert await home.rows("SELECT message ->> 'kind' FROM delivery") == [("kudos_received",)]


async def test_a_typed_refusal_is_delivered_once_where_the_ack_shows_nothing(home: House) -> None:
    turn = typed(ANA, WORDS, reply_by=ReplyBy.DELIVERY)
    for _ in range(2):
        reply = await home.run(turn)
        assert reply.message is None
    assert await home.rows("SELECT message ->> 'kind', destination ->> 'person' FROM delivery") == [
        ("refused", "ana")
    ]


async def test_a_form_is_offered_where_it_cannot_be_opened(home: House) -> None:
    reply = await home.run(typed(BEN, reply_by=ReplyBy.DELIVERY))
    assert reply.message is None
    assert reply.form is not None or await home.count("delivery") == 1
    kinds = await home.rows("SELECT message ->> 'kind' FROM delivery")
    assert kinds == [(FormOffered("kudos").kind,)]


async def test_people_are_asked_about_once(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    asked = list(home.directory.asked)
    assert sorted(asked) == ["C1", "T1", "ana", "ben"]
    await home.run(typed(BEN, WORDS))
    assert home.directory.asked == asked


async def test_people_are_found_by_either_of_their_ids(home: House) -> None:
    await home.run(typed(CLEO, WORDS))
    await home.run(typed(PersonRef("29:cleo"), WORDS))
    assert await home.rows("SELECT count(*), count(DISTINCT person_id) FROM kudos_recipient") == [
        (2, 1)
    ]


async def test_a_platform_that_does_not_answer_leaves_nothing_half_written(home: House) -> None:
    home.directory.is_down = True
    reply = await home.run(typed(BEN, WORDS))
    assert codes(reply) == ["platform_unavailable"]
    home.directory.is_down = False
    assert not (await home.run(typed(BEN, WORDS))).refused


async def test_an_unresolved_name_beside_a_known_person(home: House) -> None:
    reply = await home.run(filled({"recipients": (BEN, NameRef("jon")), "message": "x" * 20}))
    assert codes(reply) == ["recipient_not_found"]


async def test_somebody_who_left_and_came_back_can_be_thanked(home: House) -> None:
    ivo = PersonRef("ivo")
    assert codes(await home.run(typed(ivo, WORDS))) == ["recipient_inactive"]
    home.directory.people["ivo"] = PersonFacts("ivo", "Ivo Petrov")
    assert codes(await home.run(typed(ivo, WORDS))) == ["recipient_inactive"]
    assert home.directory.asked.count("ivo") == 1

    async with home.database.transaction() as tx:
        await tx.raw.execute("UPDATE identity SET fetched_at = fetched_at - interval '61 minutes'")
    reply = await home.run(typed(ivo, WORDS))
    assert isinstance(reply.message, KudosReceipt)
    assert home.directory.asked.count("ana") == 1


async def test_a_form_that_names_thousands_asks_about_a_hundred(home: House) -> None:
    crowd = {
        name: tuple(PersonRef(f"{name}{number}") for number in range(50))
        for name in ("recipients", *map(str, range(100)))
    }
    reply = await home.run(filled({**crowd, "message": "thank you, all of you"}))
    assert "recipients_too_many" in codes(reply)
    assert len(home.directory.asked) <= 110


async def test_a_typed_kudos_takes_one_statement_to_read_and_one_to_write(home: House) -> None:
    await home.run(typed(BEN, " ", CLEO, WORDS))
    statements: list[object] = []
    async with home.database.statements() as tx:  # whose connection is the next one's, too
        tx.raw.add_query_logger(statements.append)
    reply = await home.run(typed(BEN, " ", CLEO, WORDS))
    assert isinstance(reply.message, KudosReceipt)
    assert len(statements) == 2
