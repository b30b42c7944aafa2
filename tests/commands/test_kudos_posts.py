"""Where the card of a kudos goes: the channel, a thread, one place for all, or nowhere."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from domain.deliveries import Posted
from domain.messages import KudosReceipt, Place, Source
from domain.people import ConversationKind, ConversationRef, PersonRef
from domain.settings import Posts
from storage.session import Database
from tests.support.afterwards import decide, points, said, wrong_scores
from tests.support.rooms import BEN, CLEO, NOW, House, codes, filled, house, typed

WORDS = " great discovery call on Acme"
DIRECT = ConversationRef("D1", ConversationKind.DIRECT)
CENTRAL = ConversationRef("C4", ConversationKind.CHANNEL)
DELIVERIES = (
    "SELECT message ->> 'kind', part, destination ->> 'conversation', destination ->> 'thread',"
    " destination ->> 'person' FROM delivery WHERE part IS NOT NULL ORDER BY part, 5"
)


@pytest.fixture
async def home(database: Database) -> House:
    found = house(database)
    await found.run(typed(CLEO, WORDS))  # everybody is known from here on
    await found.rows("DELETE FROM delivery")
    return found


async def _id(home: House, external_id: str) -> str:
    [(found,)] = await home.rows("SELECT id FROM conversation WHERE external_id = $1", external_id)
    return str(found)


async def _give(home: House, *segments: str | PersonRef, **changes: object) -> KudosReceipt:
    reply = await home.run(typed(*(segments or (BEN, WORDS)), **changes))
    assert isinstance(reply.message, KudosReceipt), reply
    return reply.message


# --- private --------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_counted", [True, False])
async def test_a_private_kudos_is_known_to_giver_and_recipients_alone(
    home: House, is_counted: bool
) -> None:
    await decide(home, private_counts=is_counted)
    before = await points(home)
    receipt = await _give(home, BEN, " great call --private")
    assert (receipt.unposted, receipt.kudos.is_private) == ("private", True)
    assert await home.rows(DELIVERIES) == [("kudos_received", "received", None, None, "ben")]
    assert await home.rows("SELECT is_private, counts FROM kudos ORDER BY given_at, id") == [
        (False, True),
        (True, is_counted),
    ]
    moved = {("ben", "received"): 1} if is_counted else {}
    assert await points(home) == {**before, **moved}
    assert await wrong_scores(home) == 0


async def test_a_form_can_ask_for_a_private_kudos(home: House) -> None:
    values = {"recipients": (BEN,), "message": "a great discovery call", "private": True}
    reply = await home.run(filled(values))
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.kudos.is_private
    opened = await home.run(typed(BEN, " --private"))
    assert opened.form is not None
    assert opened.form.values["private"] is True


# --- in the channel, in a thread ------------------------------------------------------------------


SOURCE = Source("signed!", "https://example.com/m", "Ben", Posted("C1", "17.1"))


@pytest.mark.parametrize(
    ("posts", "source", "thread"),
    [
        (Posts.CHANNEL, SOURCE, None),
        (Posts.THREAD, SOURCE, "17.1"),
        (Posts.THREAD, None, None),
        (Posts.THREAD, Source("x", message=Posted("C1", "17.2"), thread="17.1"), "17.1"),
        (Posts.THREAD, Source("x", message=Posted("C9", "17.2"), thread="17.1"), None),
        (Posts.THREAD, Source("x", thread="17.1"), "17.1"),
    ],
)
async def test_a_card_goes_under_the_message_it_answers(
    home: House, posts: Posts, source: Source | None, thread: str | None
) -> None:
    await decide(home, kudos_posts=posts)
    await _give(home, source=source)
    assert await home.rows(DELIVERIES) == [
        ("kudos_announced", "card", "C1", thread, None),
        ("kudos_received", "received", None, None, "ben"),
    ]


async def test_the_message_it_answers_is_kept(home: House) -> None:
    await _give(home, source=SOURCE)
    kept = await home.rows(
        "SELECT source_text, source_url, source_author, source_conversation, source_message, via"
        " FROM kudos ORDER BY given_at DESC, id DESC LIMIT 1"
    )
    assert kept == [("signed!", "https://example.com/m", "Ben", "C1", "17.1", "command")]


async def test_nothing_is_posted_where_the_organisation_wants_none(home: House) -> None:
    await decide(home, kudos_posts=Posts.PRIVATE)
    receipt = await _give(home)
    assert (receipt.unposted, receipt.kudos.is_private) == ("off", False)
    assert await home.rows(DELIVERIES) == [("kudos_received", "received", None, None, "ben")]
    assert (await points(home))["ben", "received"] == 1


# --- in one place for all -------------------------------------------------------------------------


@pytest.fixture
async def central(home: House) -> House:
    facts = home.directory.places["C1"]
    home.directory.places["C4"] = type(facts)("C4", facts.kind, "kudos")
    await _give(home, conversation=CENTRAL)
    await home.rows("DELETE FROM delivery")
    await decide(home, kudos_posts=Posts.CENTRAL, kudos_channel=await _id(home, "C4"))
    return home


async def test_all_cards_go_to_one_place(central: House) -> None:
    for place, told in ((None, True), (DIRECT, True), (CENTRAL, False)):
        await central.rows("DELETE FROM delivery")
        receipt = await _give(central, **({"conversation": place} if place else {}))
        assert receipt.unposted is None
        assert receipt.posted_in == (Place("kudos", "C4") if told else None)
        [card, _] = await central.rows(DELIVERIES)
        assert card == ("kudos_announced", "card", "C4", None, None)


async def test_that_place_may_be_in_another_workspace(central: House) -> None:
    other, place = uuid4(), uuid4()
    await central.rows(
        "INSERT INTO workspace (id, organization_id, platform, external_id, name, locale,"
        " created_at) SELECT $1, organization_id, 'elsewhere', 'T2', 'Two', 'de', now()"
        " FROM workspace",
        other,
    )
    await central.rows(
        "INSERT INTO conversation (id, workspace_id, external_id, kind, name, fetched_at)"
        " VALUES ($1, $2, 'X1', 'channel', 'lob', now())",
        place,
        other,
    )
    await decide(central, kudos_posts=Posts.CENTRAL, kudos_channel=str(place))
    receipt = await _give(central)
    assert receipt.posted_in == Place("lob")
    [row] = await central.rows(
        "SELECT workspace_id, locale, message #>> '{kudos,giver,external_id}',"
        " message #>> '{kudos,recipients,0,external_id}', message #>> '{kudos,recipients,0,name}',"
        " message #>> '{kudos,place,external_id}' FROM delivery WHERE part = 'card'"
    )
    assert row == (other, "de", None, None, "Ben Okafor", None)
    jobs = await central.rows("SELECT entrypoint FROM pgqueuer ORDER BY id DESC LIMIT 2")
    assert sorted(jobs) == [("deliver:elsewhere",), ("deliver:testing",)]


@pytest.mark.parametrize(
    ("change", "unposted"),
    [
        ("is_member = false, fetched_at = now()", "not_member"),
        # Somebody may have added the bot since: posting finds it out.
        ("is_member = false, fetched_at = now() - interval '2 minutes'", None),
        ("is_external = true", "external"),
    ],
)
async def test_a_place_that_the_bot_cannot_post_in(
    central: House, change: str, unposted: str | None
) -> None:
    await central.rows(f"UPDATE conversation SET {change} WHERE external_id = 'C4'")
    receipt = await _give(central)
    assert receipt.unposted == unposted
    assert receipt.posted_in == Place("kudos", "C4")
    assert len(await central.rows(DELIVERIES)) == (1 if unposted else 2)


@pytest.mark.parametrize("place", [str(UUID(int=7)), "not an id"])
async def test_a_place_that_is_no_more(home: House, place: str) -> None:
    await decide(home, kudos_posts=Posts.CENTRAL, kudos_channel=place)
    assert (await _give(home)).unposted == "gone"


async def test_without_a_place_chosen_cards_stay_where_they_are(home: House) -> None:
    await decide(home, kudos_posts=Posts.CENTRAL)
    receipt = await _give(home)
    assert (receipt.unposted, receipt.posted_in) == (None, None)


# --- values, guests, changing ---------------------------------------------------------------------


async def test_a_required_value_is_asked_for(home: House) -> None:
    await decide(home, value_required=True)
    opened = await home.run(typed(BEN, WORDS))
    assert opened.form is not None
    assert opened.form.problems == ()
    assert opened.form.command.field("value").required
    values = {"recipients": (BEN,), "message": WORDS.strip()}
    assert codes(await home.run(filled(values))) == ["value_required"]
    assert (await home.run(filled({**values, "value": "craft"}))).message is not None
    await home.rows("UPDATE value SET archived_at = now()")
    assert (await _give(home)).kudos.value is None


async def test_the_value_of_the_week_is_marked_and_takes_turns(home: House) -> None:
    opened = await home.run(typed(BEN))
    assert opened.form is not None
    assert opened.form.marked == {}
    await decide(home, value_of_the_week=True)
    marked = []
    for week in range(6):
        opened = await home.run(typed(BEN, now=NOW + timedelta(weeks=week)))
        assert opened.form is not None
        marked.append(opened.form.marked["value"])
    slugs = [slug for slug, _ in opened.form.choices["value"]]
    first = slugs.index(marked[0])
    assert marked == [*slugs[first:], *slugs[:first], slugs[first]]


@pytest.mark.parametrize(("minutes", "until"), [(0, None), (30, NOW + timedelta(minutes=30))])
async def test_the_receipt_tells_how_long_it_can_be_changed(
    home: House, minutes: int, until: object
) -> None:
    await decide(home, edit_minutes=minutes)
    assert (await _give(home)).change_until == until


async def test_what_its_messages_say_is_read_from_its_rows(home: House) -> None:
    receipt = await _give(home, BEN, " ", CLEO, WORDS)
    kinds = {
        who: message and message.kind
        for who, message in (await said(home, receipt.kudos.id)).items()
    }
    assert kinds == {"card": "kudos_announced", "ben": "kudos_received", "cleo": "kudos_received"}
