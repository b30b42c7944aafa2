"""`/leaderboard`: who is seen on which board by whom, and where it can be posted."""

import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from commands import boards
from commands.base import Filled, Reply, ReplyBy, Turn, TypedLine
from commands.surveys import MOST_KEPT, Surveys
from domain.badges import Tier
from domain.boards import PERIODS, Ladder, Survey
from domain.messages import BoardLine, Leaderboard, Place, Who
from domain.people import ConversationFacts, ConversationKind, ConversationRef, PersonRef
from domain.points import Metric
from domain.settings import Boards, Guests
from storage.codec import load_message
from storage.queries.boards import EVERYBODY, Board
from storage.session import Database
from tests.support.afterwards import about, crowd, decide, give, wrong_scores
from tests.support.awarding import award
from tests.support.rooms import ANA, BEN, CHANNEL, CLEO, NOW, WORKSPACE, House, codes, filled, house

GUS, XENA = PersonRef("gus"), PersonRef("xena")
WORDS = " great discovery call on Acme"
LAST_MONTH = NOW - timedelta(days=30)
HERE = uuid.UUID(int=0)


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


@pytest.fixture(params=["few", "many"])
def sized(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Whether crowds are read whole, or along the index however small they are."""
    size = str(request.param)
    if size == "many":
        monkeypatch.setattr(boards, "FEW", 0)
        monkeypatch.setattr(boards, "_SURVEYS", Surveys())
    return size


def asked(actor: PersonRef = ANA, now: datetime = NOW, **values: Any) -> Turn:
    return filled(values, command="leaderboard", actor=actor, now=now)


def board(reply: Reply) -> Leaderboard:
    assert isinstance(reply.message, Leaderboard), reply
    return reply.message


def names(lines: tuple[BoardLine, ...]) -> list[tuple[int, str, int]]:
    """Place, first name and score; the reader is "you"."""
    found = []
    for one in lines:
        assert one.alias is None
        name = (
            one.who.name.split()[-1 if one.who.name.startswith("Person") else 0] if one.who else ""
        )
        found.append((one.place, name or "you", one.score))
    return found


async def thank(
    home: House, to: PersonRef, times: int, now: datetime = NOW, **changes: Any
) -> None:
    for _ in range(times):
        changes.setdefault("actor", ANA if to != ANA else BEN)
        await give(home, to, now=now, **changes)


async def meet(home: House, *people: PersonRef) -> None:
    """Has Laurel know these, in this order."""
    for one in people:
        await home.run(about("", "second", one))


@pytest.mark.usefixtures("sized")
async def test_the_first_have_places_and_the_same_score_is_the_same_place(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, CLEO, 2)
    await thank(home, BEN, 2)
    await thank(home, ANA, 1)
    found = board(await home.run(asked()))
    assert names(found.lines) == [(1, "Ben", 2), (1, "Cleo", 2), (3, "you", 1)]
    assert (found.near, found.page, found.pages, found.names) == ((), 1, 1, "real")
    assert (found.metric, found.period.value, str(found.starts_on)) == (
        "received",
        "month",
        "2026-11-01",
    )
    given = board(await home.run(asked(BEN, metric="given", period="all")))
    assert names(given.lines) == [(1, "Ana", 4), (2, "you", 1)]


async def test_what_is_typed_is_read_in_any_order(home: House) -> None:
    await thank(home, BEN, 1)
    line = TypedLine(("quarter GIVEN please",))
    found = board(await home.run(replace(asked(), arguments=line)))
    assert (found.metric, found.period.value, names(found.lines)) == (
        "given",
        "quarter",
        [(1, "you", 1)],
    )


@pytest.mark.usefixtures("sized")
async def test_movement_is_told_of_those_who_rose_and_ones_own_in_any_case(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, ANA, 3, LAST_MONTH)
    await thank(home, BEN, 2, LAST_MONTH)
    await thank(home, BEN, 4)
    await thank(home, CLEO, 3)
    await thank(home, ANA, 1)
    for reader, before in ((ANA, [2, None, 1]), (BEN, [2, None, None])):
        found = board(await home.run(asked(reader)))
        assert [one.before for one in found.lines] == before
        assert [one.is_new for one in found.lines] == [False, True, False]
        gains = [(one.points, one.who.name if one.who else "you") for one in found.improved]
        assert gains == [(3, "Cleo Marchetti"), (2, "you" if reader is BEN else "Ben Okafor")]
    ever = board(await home.run(asked(period="all")))
    assert not any(one.is_new or one.before for one in ever.lines)
    assert ever.improved == ()


@pytest.mark.usefixtures("sized")
async def test_in_the_first_period_of_all_nobody_is_called_new(home: House) -> None:
    await thank(home, BEN, 1)
    assert [one.is_new for one in board(await home.run(asked())).lines] == [False]


@pytest.mark.usefixtures("sized")
async def test_beyond_the_first_ten_come_the_reader_and_two_on_each_side(home: House) -> None:
    people = crowd(home, 14)
    await meet(home, *people)
    for number, one in enumerate(people):
        # Two have the same score each: 7, 7, 6, 6 …
        await thank(home, one, 7 - number // 2, actor=ANA)
    found = board(await home.run(asked(people[12])))
    assert names(found.lines) == [(1 + 2 * (n // 2), str(n), 7 - n // 2) for n in range(10)]
    assert names(found.near) == [(11, "10", 2), (11, "11", 2), (13, "you", 1), (13, "13", 1)]
    assert (found.page, found.pages) == (1, 2)

    first = board(await home.run(asked(people[10])))
    # Who is among the first anyway is not repeated.
    assert names(first.near) == [(11, "you", 2), (11, "11", 2), (13, "12", 1)]

    reply = await home.run(asked(people[12], page="2"))
    assert reply.in_place
    second = board(reply)
    assert names(second.lines) == [(11, "10", 2), (11, "11", 2), (13, "you", 1), (13, "13", 1)]
    assert (second.near, second.page) == ((), 2)
    assert board(await home.run(asked(page="99"))).page == 2


@pytest.mark.usefixtures("sized")
async def test_pages_stop_before_the_last(home: House) -> None:
    for one in crowd(home, 55):
        await thank(home, one, 1, actor=ANA)
    found = board(await home.run(asked(page="9")))
    assert (found.page, found.pages, len(found.lines)) == (5, 5, 10)


@pytest.mark.usefixtures("sized")
async def test_who_does_not_want_to_be_seen_sees_their_own_place(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, ANA, 3)
    await thank(home, BEN, 2)
    await thank(home, CLEO, 1)
    await home.rows(
        "UPDATE person SET preferences = '{\"on_boards\": false}' WHERE name LIKE 'Ben%'"
    )
    others = board(await home.run(asked()))
    assert names(others.lines) == [(1, "you", 3), (2, "Cleo", 1)]
    own = board(await home.run(asked(BEN)))
    assert (own.is_hidden, others.is_hidden) == (True, False)
    assert names(own.lines) == [(1, "Ana", 3), (2, "Cleo", 1)]
    assert names(own.near) == [(2, "you", 2)]


@pytest.mark.usefixtures("sized")
async def test_those_who_left_and_guests_who_take_no_part_are_not_on_it(home: House) -> None:
    await decide(home, guests=Guests.BOTH)
    await meet(home, ANA, BEN, CLEO)
    await decide(home, guests=Guests.BOTH)
    await thank(home, GUS, 3)
    await thank(home, BEN, 2)
    await thank(home, CLEO, 1, actor=GUS)
    assert names(board(await home.run(asked(GUS))).lines) == [
        (1, "you", 3),
        (2, "Ben", 2),
        (3, "Cleo", 1),
    ]
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'ben'")
    for guests, received, given in (
        (Guests.BOTH, ["Gus", "Cleo"], ["Ana", "Gus"]),
        (Guests.RECEIVE, ["Gus", "Cleo"], ["Ana"]),
        (Guests.NO, ["Cleo"], ["Ana"]),
    ):
        await decide(home, guests=guests)
        for metric, expected in (("received", received), ("given", given)):
            lines = board(await home.run(asked(CLEO, metric=metric))).lines
            shown = [name.replace("you", "Cleo") for _, name, _ in names(lines)]
            assert shown == expected, (guests, metric)
    assert codes(await home.run(asked(GUS))) == ["board_guest"]
    assert codes(await home.run(asked(XENA))) == ["board_guest"]


@pytest.mark.usefixtures("sized")
async def test_a_value_has_a_board_of_what_was_received_for_it(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, BEN, 3)
    await thank(home, CLEO, 1, words=WORDS + " #teamwork")
    [kudos] = [await give(home, BEN, words=WORDS + " #craft")]
    found = board(await home.run(asked(value="teamwork")))
    assert found.value is not None
    assert (found.value.slug, names(found.lines)) == ("teamwork", [(1, "Cleo", 1)])
    values = {"recipients": (BEN,), "message": WORDS, "value": "teamwork"}
    await home.run(about(kudos, "kudos edit", values=values))
    line = TypedLine(("#teamwork",))
    found = board(await home.run(replace(asked(), arguments=line)))
    assert names(found.lines) == [(1, "Ben", 1), (1, "Cleo", 1)]
    assert board(await home.run(asked(value="craft"))).lines == ()


OTHER = ConversationRef("C9")


def beside(home: House, **facts: Any) -> ConversationRef:
    """Another conversation."""
    home.directory.places[OTHER.external_id] = ConversationFacts(
        OTHER.external_id, OTHER.kind, "deals", **facts
    )
    return OTHER


def typed_in(place: ConversationRef, words: str) -> Turn:
    return replace(asked(), conversation=place, arguments=TypedLine((words,)))


@pytest.mark.usefixtures("sized")
async def test_a_channel_has_a_board_of_what_was_received_there(home: House) -> None:
    other = beside(home)
    await meet(home, ANA, BEN, CLEO)
    await decide(home, private_counts=True)
    await thank(home, BEN, 1)
    await thank(home, CLEO, 2)
    await thank(home, BEN, 3, conversation=other)
    await thank(home, BEN, 1, words=WORDS + " --private")
    kudos = await give(home, BEN, CLEO)
    found = board(await home.run(typed_in(CHANNEL, "channel")))
    assert (found.is_of_place, found.asked_in) == (True, Place("wins", "C1"))
    assert names(found.lines) == [(1, "Cleo", 3), (2, "Ben", 2)]
    assert names(board(await home.run(typed_in(other, "channel"))).lines) == [(1, "Ben", 3)]
    await home.run(about(kudos, "second", XENA))
    await home.run(about(kudos, "kudos undo"))
    assert names(board(await home.run(typed_in(CHANNEL, "channel week"))).lines) == [
        (1, "Cleo", 2),
        (2, "Ben", 1),
    ]
    assert await wrong_scores(home) == 0


async def test_what_is_given_in_a_chat_of_two_is_of_no_channel(home: House) -> None:
    direct = ConversationRef("D1", ConversationKind.DIRECT)
    kudos = await give(home, BEN, conversation=direct)
    of_places = "SELECT scope FROM counter JOIN conversation ON scope = conversation.id"
    assert await home.rows(of_places) == []
    await home.run(about(kudos, "kudos undo"))
    assert await home.rows(of_places) == []
    assert await wrong_scores(home) == 0
    for conversation in (direct, None):
        turn = replace(asked(among="channel"), conversation=conversation)
        assert codes(await home.run(turn)) == ["board_no_channel"]


@pytest.mark.parametrize(
    "values", [{"metric": "given"}, {"metric": "badges"}, {"value": "teamwork"}]
)
async def test_a_channel_has_only_one_board(home: House, values: dict[str, str]) -> None:
    await give(home, BEN)
    reply = await home.run(asked(among="channel", **values))
    assert codes(reply) == ["board_channel_received"]


async def test_where_it_was_asked_for_is_remembered_by_its_buttons(home: House) -> None:
    """On Teams private answers come in a chat of their own, and so do clicks in them."""
    other = beside(home)
    await thank(home, BEN, 2, conversation=other)
    await thank(home, CLEO, 1)
    direct = ConversationRef("D1", ConversationKind.DIRECT)
    elsewhere = asked(among="channel", place="C9", page="1")
    found = board(await home.run(replace(elsewhere, conversation=direct)))
    assert names(found.lines) == [(1, "Ben", 2)]
    assert (found.asked_in, found.can_share) == (Place("deals", "C9"), True)
    click = replace(shared(among="channel", place="C9"), conversation=direct)
    assert board(await home.run(click)).shared_in == Place("deals", "C9")
    posts = await home.rows(
        "SELECT destination ->> 'conversation', message #>> '{lines,0,score}' FROM delivery"
        " WHERE message ->> 'kind' = 'leaderboard'"
    )
    assert posts == [("C9", "2")]


async def test_nobody_reads_a_closed_channel_from_without(home: House) -> None:
    other = beside(home, is_private=True)
    await thank(home, BEN, 2, conversation=other)
    inside = replace(asked(among="channel"), conversation=other)
    assert names(board(await home.run(inside)).lines) == [(1, "Ben", 2)]
    for place in ("C9", "C404"):
        assert codes(await home.run(asked(among="channel", place=place))) == ["board_no_channel"]
        assert codes(await home.run(shared(place=place))) == ["board_not_posted"]
    # Where the answer comes elsewhere, its buttons could do nothing.
    assert board(await home.run(inside)).can_share
    await home.run(replace(inside, reply_by=ReplyBy.DELIVERY, delivery_id="1"))
    told = "SELECT message ->> 'can_share' FROM delivery WHERE message ->> 'kind' = 'leaderboard'"
    assert await home.rows(told) == [("false",)]


@pytest.mark.usefixtures("sized")
async def test_badges_have_a_board_too(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    [(badge_id, *_)] = await home.rows("SELECT id FROM badge WHERE slug = 'deal-closer'")
    assert isinstance(badge_id, UUID)
    await award(home, badge_id, BEN, Tier.SILVER, LAST_MONTH)
    for person, tier in ((BEN, Tier.BRONZE), (BEN, Tier.GOLD), (CLEO, Tier.GOLD)):
        await award(home, badge_id, person, tier)
    last = await award(home, badge_id, ANA)
    line = replace(asked(), arguments=TypedLine(("badges",)))
    found = board(await home.run(line))
    assert found.metric == "badges"
    assert names(found.lines) == [(1, "Ben", 2), (2, "you", 1), (2, "Cleo", 1)]
    assert [one.is_new for one in found.lines] == [False, True, True]
    await home.rows("UPDATE person SET is_admin = true WHERE name LIKE 'Cleo%'")
    values = {"award": str(last), "reason": "By mistake."}
    assert not (await home.run(filled(values, command="award revoke", actor=CLEO))).refused
    year = replace(asked(), arguments=TypedLine(("badges year",)))
    assert names(board(await home.run(year)).lines) == [(1, "Ben", 3), (2, "Cleo", 1)]
    assert await wrong_scores(home) == 0
    reply = await home.run(asked(metric="badges", value="teamwork"))
    assert codes(reply) == ["board_value_received"]


async def test_a_board_of_one_is_theirs(home: House) -> None:
    await thank(home, BEN, 1)
    found = board(await home.run(asked(BEN)))
    assert names(found.lines) == [(1, "you", 1)]
    assert (found.near, found.improved, found.pages, found.can_share) == ((), (), 1, True)


@pytest.mark.parametrize("many", [False, True])
async def test_a_channel_is_read_whole_where_few_were_thanked_there(
    home: House, monkeypatch: pytest.MonkeyPatch, many: bool
) -> None:
    """However many the organisation has."""
    monkeypatch.setattr(boards, "FEW", 2)
    monkeypatch.setattr(boards, "_SURVEYS", surveys := Surveys())
    for one in crowd(home, 3 if many else 2):
        await thank(home, one, 1, actor=ANA)
    await thank(home, CLEO, 1, conversation=beside(home))
    assert len(board(await home.run(asked(among="channel"))).lines) == (3 if many else 2)
    assert bool(surveys._kept) is many


async def test_all_that_is_wrong_is_said_at_once(home: House) -> None:
    reply = await home.run(asked(XENA, value="karma", metric="given"))
    assert codes(reply) == ["board_guest", "value_unknown", "board_value_received"]
    for trait in ("team", "region", "role"):
        assert codes(await home.run(asked(among=trait))) == [f"board_no_{trait}"]


@pytest.mark.usefixtures("sized")
@pytest.mark.parametrize("trait", ["region", "role"])
async def test_a_region_or_a_role_has_a_board_of_its_own(home: House, trait: str) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, ANA, 2)
    await thank(home, BEN, 3)
    await thank(home, CLEO, 1)
    await home.rows(f"UPDATE person SET {trait} = 'EMEA' WHERE name LIKE 'Ana%'")
    await home.rows(f"UPDATE person SET {trait} = 'emea' WHERE name LIKE 'Cleo%'")
    found = board(await home.run(asked(among=trait)))
    assert (found.trait, found.shared) == (trait, "EMEA")
    assert names(found.lines) == [(1, "you", 2), (2, "Cleo", 1)]


@pytest.mark.usefixtures("sized")
async def test_a_team_is_those_with_the_same_manager(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, ANA, 3)
    await thank(home, BEN, 2)
    await thank(home, CLEO, 1)
    await home.rows(
        "UPDATE person SET manager_id = (SELECT id FROM person WHERE name LIKE 'Cleo%')"
        " WHERE name NOT LIKE 'Cleo%'"
    )
    found = board(await home.run(asked(among="team")))
    assert (found.shared, names(found.lines)) == (
        "Cleo Marchetti",
        [(1, "you", 3), (2, "Ben", 2)],
    )
    # Who has no manager asks about those whose manager they are, and has a place beside them.
    own = board(await home.run(asked(CLEO, among="team")))
    assert names(own.lines) == [(1, "Ana", 3), (2, "Ben", 2)]
    assert names(own.near) == [(3, "you", 1)]


@pytest.mark.usefixtures("sized")
async def test_where_everybody_sees_only_themselves_there_is_nobody_else(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await thank(home, BEN, 2)
    await thank(home, ANA, 1, LAST_MONTH)
    await thank(home, ANA, 1)
    await decide(home, boards=Boards.SELF_ONLY)
    found = board(await home.run(asked()))
    assert found.near == (BoardLine(2, 1, before=1),)
    assert (found.lines, found.improved, found.pages, found.can_share) == ((), (), 1, False)
    assert codes(await home.run(shared())) == ["board_own_only"]
    assert board(await home.run(asked(CLEO))).near == ()


@pytest.mark.usefixtures("sized")
async def test_made_up_names_are_the_same_on_every_look_and_for_every_reader(home: House) -> None:
    await meet(home, ANA, BEN, CLEO)
    await decide(home, boards=Boards.PSEUDONYMOUS)
    await thank(home, BEN, 1, LAST_MONTH)
    await thank(home, BEN, 2)
    await thank(home, CLEO, 1)
    mine, theirs = [board(await home.run(asked(one))) for one in (ANA, CLEO)]
    assert [one.who for one in (*mine.lines, *mine.improved)] == [None] * 4
    assert mine.lines[0] == theirs.lines[0]
    assert mine.lines[0].alias is not None
    assert (theirs.lines[1].alias, theirs.names) == (None, "made_up")
    later = board(await home.run(asked(now=NOW + timedelta(days=1))))
    assert later.lines[0].alias == mine.lines[0].alias
    week = board(await home.run(asked(period="week")))
    assert week.lines[0].alias != mine.lines[0].alias
    assert "Okafor" not in str(mine)


@pytest.mark.usefixtures("sized")
@pytest.mark.parametrize("among", ["team", "role", "channel"])
@pytest.mark.parametrize("count", [4, 5])
async def test_in_a_small_circle_made_up_names_hide_nobody(
    home: House, among: str, count: int
) -> None:
    for number, one in enumerate([*crowd(home, count - 1), ANA], 1):
        await thank(home, one, number)
    await home.rows(
        "UPDATE person SET role = 'AE', manager_id = (SELECT id FROM person WHERE name LIKE 'Ben%')"
    )
    await decide(home, boards=Boards.PSEUDONYMOUS)
    found = board(await home.run(filled({"among": among}, command="leaderboard")))
    posted = codes(await home.run(shared(among=among)))
    if count < 5:
        own = [(one.place, one.score, one.who, one.alias) for one in found.near]
        assert own == [(1, count, None, None)]
        assert (found.names, found.lines, found.improved, found.can_share) == ("own", (), (), False)
        assert posted == ["board_own_only"]
    else:
        assert (found.names, len(found.lines), posted) == ("made_up", count, [])
    # Among all who are here nobody is found out by how few they are.
    assert len(board(await home.run(asked())).lines) == count


def shared(actor: PersonRef = ANA, where: str | None = "C1", **values: Any) -> Turn:
    kind = ConversationKind.DIRECT if where == "D1" else ConversationKind.CHANNEL
    return filled(
        {"metric": "received", "period": "month", "page": "1", **values},
        command="leaderboard share",
        actor=actor,
        conversation=ConversationRef(where, kind) if where else None,
    )


async def test_a_post_has_everybody_by_name_and_nothing_of_the_askers_own(home: House) -> None:
    people = crowd(home, 12)
    await meet(home, *people)
    for number, one in enumerate(people):
        await thank(home, one, 12 - number, actor=ANA)
    assert board(await home.run(asked(people[11]))).can_share
    reply = await home.run(shared(people[11]))
    told = board(reply)
    assert reply.in_place
    assert told.shared_in is not None
    assert (told.shared_in.name, told.can_share, len(told.near)) == ("wins", False, 2)
    [(text, conversation)] = await home.rows(
        "SELECT message::text, destination ->> 'conversation' FROM delivery"
        " WHERE message ->> 'kind' = 'leaderboard'"
    )
    post = load_message(str(text))
    assert isinstance(post, Leaderboard)
    assert conversation == "C1"
    assert post.shared_by == Who("Person 11", "p11")
    assert (post.near, post.can_share, post.is_hidden) == ((), False, False)
    assert [one.who.name for one in post.lines if one.who] == [f"Person {n}" for n in range(10)]

    # A reader who is among the first is there by name, and what they lost is not.
    await home.run(shared(people[0]))
    rows = await home.rows(
        "SELECT message #>> '{lines,0,who,name}' FROM delivery"
        " WHERE message ->> 'kind' = 'leaderboard' ORDER BY created_at DESC, id DESC LIMIT 1"
    )
    assert rows == [("Person 0",)]


@pytest.mark.parametrize("where", ["C2", "C3", "D1", None])
async def test_it_is_posted_only_among_colleagues_where_laurel_is(
    home: House, where: str | None
) -> None:
    await thank(home, BEN, 1)
    turn = shared(where=where)
    assert codes(await home.run(turn)) == ["board_not_posted"]
    look = board(await home.run(replace(asked(), conversation=turn.conversation)))
    assert not look.can_share


async def test_an_empty_board_is_not_offered_to_be_posted(home: House) -> None:
    found = board(await home.run(asked()))
    assert (found.lines, found.near, found.can_share, found.pages) == ((), (), False, 1)


async def test_nobody_the_platform_does_not_know_sees_one(home: House) -> None:
    turn = Turn(
        command="leaderboard",
        workspace=WORKSPACE,
        actor=PersonRef("nobody"),
        conversation=None,
        arguments=Filled({}),
        locale="en",
        now=NOW,
        delivery_id=uuid.uuid4().hex,
    )
    assert codes(await home.run(turn)) == ["giver_unknown"]


async def test_private_kudos_are_counted_only_where_they_count(home: House) -> None:
    await thank(home, BEN, 1, words=WORDS + " --private")
    assert board(await home.run(asked())).lines == ()
    await decide(home, private_counts=True)
    await thank(home, BEN, 1, words=WORDS + " --private")
    assert names(board(await home.run(asked())).lines) == [(1, "Ben", 1)]
    assert board(await home.run(asked(metric="given"))).lines == ()


async def test_a_large_board_is_surveyed_once_a_minute(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boards, "FEW", 0)
    monkeypatch.setattr(boards, "_SURVEYS", Surveys())
    people = crowd(home, 13)
    await meet(home, *people)
    for one in people:
        await thank(home, one, 1, actor=ANA)
    await thank(home, people[0], 1, actor=ANA)
    assert names(board(await home.run(asked(people[12]))).near)[-1] == (2, "you", 1)
    await thank(home, people[1], 1, actor=ANA)
    for seconds in (59, 61, -60):
        found = board(await home.run(asked(people[12], NOW + timedelta(seconds=seconds))))
        # The first are always of this moment, and so is everybody with a score among theirs.
        assert [one.place for one in found.lines[:3]] == [1, 1, 3]
        assert found.near[-1].place == 3, seconds


def test_surveys_are_kept_for_a_minute_and_not_without_end() -> None:
    surveys, survey = Surveys(), Survey(Ladder({}), Ladder({}))
    some = [
        (Board(HERE, Metric.GIVEN, uuid.UUID(int=n), PERIODS[0], NOW.date(), None), EVERYBODY)
        for n in range(MOST_KEPT + 1)
    ]
    for key in some:
        surveys.put(key, survey, NOW)
    assert surveys.get(some[0], NOW) is None
    assert surveys.get(some[1], NOW + timedelta(seconds=59)) is survey
    for seconds in (60, -1):
        assert surveys.get(some[1], NOW + timedelta(seconds=seconds)) is None
