"""What people at the page do, and who sees it."""

import asyncio
import json
import uuid

import pytest

from bot.web.town import direct
from commands.ports import Outgoing, Undeliverable
from domain.deliveries import Destination, DestinationKind
from domain.messages import Welcome
from domain.people import ConversationRef, PersonRef, WorkspaceRef
from tests.bot.web.conftest import running

WORDS = "thank you for staying on until clause 14 was settled"


async def test_an_open_page_shows_a_message_as_it_is_written(shared):
    ana, ben = shared("ana"), shared("ben")
    async with ben.listening() as page:
        await ana.say("Acme signed!")
        number, message = await page.next("message")
    assert number.isdigit()
    assert (message["author"], message["text"], message["card"]) == ("ana", "Acme signed!", None)


async def test_what_others_wrote_is_unread_until_it_is_seen(sandbox):
    ana, ben = sandbox("ana"), sandbox("ben")
    assert await ben.unread() == 0  # the talk of before was read by everybody
    await ana.say("one")
    await ana.say("two")
    assert (await ana.unread(), await ben.unread()) == (0, 2)
    newest = (await ben.messages())[-1]
    await ben.post("read", conversation="wins", message=newest["id"])
    assert await ben.unread() == 0
    await ben.post("read", conversation="wins", message=1)
    assert await ben.unread() == 0


async def test_kudos_reach_the_channel_the_recipient_and_the_giver(sandbox):
    ana, ben, cleo = sandbox("ana"), sandbox("ben"), sandbox("cleo")
    answer = await ana.say(f"/kudos @ben {WORDS} #teamwork")
    assert answer == {"outcome": "done", "command": "kudos"}
    card = await cleo.until(WORDS)
    assert (card["author"], card["private"]) == ("laurel", False)
    received = await ben.until(WORDS, direct("ben"))
    assert received["author"] == "laurel"
    assert await ben.unread(direct("ben")) == 1
    receipts = [message for message in await ana.messages() if message["private"]]
    assert len(receipts) == 1
    assert not [message for message in await cleo.messages() if message["private"]]


async def test_the_same_line_sent_twice_is_one_kudos(sandbox):
    ana = sandbox("ana")
    delivery = str(uuid.uuid4())
    for _ in range(2):
        await ana.say(f"/kudos @ben {WORDS}", delivery=delivery)
        await ana.say("and a plain word", delivery=str(uuid.UUID(int=7)))
    await ana.until(WORDS)
    await asyncio.sleep(0.3)
    messages = [json.dumps(message) for message in await ana.messages()]
    assert sum(WORDS in message for message in messages) == 2  # the receipt and the card
    assert sum("and a plain word" in message for message in messages) == 1


async def test_a_refusal_tells_everything_at_once_and_leaves_no_trace(shared):
    ana = shared("ana")
    before = await ana.messages()
    answer = await ana.say("/kudos @ana @dealbot @gus @jon short #nonsense")
    assert answer["outcome"] == "refused"
    told = json.dumps(answer["card"])
    assert all(name in told for name in ("Deal Desk Bot", "Gus Partner", "jon", "nonsense"))
    assert await ana.messages() == before


async def test_a_command_that_does_not_exist_is_told_with_those_that_do(shared):
    answer = await shared("ana").post("say", 400, text="/kudoz @ben", conversation="wins")
    assert "/kudoz" in answer["error"]
    assert "/kudos" in answer["error"]


@pytest.mark.parametrize("text", ["/laurel help", "/laurel what", "/LAUREL", "@Laurel help"])
async def test_help_is_shown_to_who_asked_alone(shared, text):
    ana = shared("ana")
    assert (await ana.say(text))["command"] == "laurel help"
    message = (await ana.messages())[-1]
    assert message["private"]
    assert "/kudos" in json.dumps(message["card"])


async def test_laurel_answers_in_its_own_chat(shared):
    ana = shared("ana")
    await ana.say("hello?", direct("ana"))
    asked, answered = await ana.messages(direct("ana"))
    assert (asked["author"], asked["text"]) == ("ana", "hello?")
    assert answered["author"] == "laurel"
    assert not answered["private"]  # nobody else is there


async def test_kudos_alone_opens_the_form_with_what_was_given(shared):
    answer = await shared("ana").say("/kudos @ben #craft")
    assert answer["outcome"] == "form"
    people, words, value = answer["form"]["inputs"][:3]
    assert people["initial"] == ["ben"]
    assert (words["t"], words["initial"]) == ("text", "")
    assert value["initial"] == "craft"
    assert {option["value"] for option in value["options"]} >= {"craft", "teamwork"}


async def test_recognize_this_quotes_and_links_the_message(sandbox):
    ana, cleo = sandbox("ana"), sandbox("cleo")
    await cleo.say("I rebuilt their data model in the demo account.")
    message = (await ana.messages())[-1]
    form = (await ana.post("recognize", message=message["id"]))["form"]
    assert "data model" in json.dumps(form["intro"])
    assert form["inputs"][0]["initial"] == ["cleo"]
    values = {"recipients": ["cleo"], "message": "no", "value": "nonsense"}
    submitted = {"command": form["command"], "state": form["state"]}
    wrong = await ana.post("submit", **submitted, values=values)
    assert wrong["outcome"] == "refused"
    assert set(wrong["errors"]) == {"message", "value"}
    values |= {"message": WORDS, "value": "craft"}
    for _ in range(2):
        assert (await ana.post("submit", **submitted, values=values))["outcome"] == "done"
    card = await cleo.until(WORDS)
    assert f"/#/wins/{message['id']}" in json.dumps(card["card"])
    await asyncio.sleep(0.3)
    cards = [one for one in await cleo.messages() if WORDS in json.dumps(one)]
    assert len(cards) == 1


async def test_a_message_can_be_what_somebody_is_nominated_for(shared):
    ana, cleo = shared("ana"), shared("cleo")
    await cleo.say("I wrote the guide to their data model.")
    message = (await ana.messages())[-1]["id"]
    form = (await ana.post("recognize", message=message, command="nominate"))["form"]
    assert form["command"] == "nominate"
    assert "data model" in json.dumps(form["intro"])
    assert form["inputs"][0]["initial"] == ["cleo"]
    await ana.post("recognize", 400, message=message, command="kudos history")


async def test_a_button_opens_its_form(shared):
    ana, ben = shared("ana"), shared("ben")
    await ana.say(f"/kudos @ben {WORDS}")
    card = (await ben.until(WORDS, direct("ben")))["card"]
    buttons = next(node for node in card["nodes"] if node["t"] == "actions")["buttons"]
    pressed = buttons[0]
    values = {key: pressed[key] for key in ("action", "values", "opens_form")}
    answer = await ben.post("press", conversation=direct("ben"), **values)
    assert answer["outcome"] == "form"
    assert answer["form"]["inputs"][0]["initial"] == ["ana"]


@pytest.mark.parametrize("state", ["", "x", "a" * 5000, "AAAA", "é"])
async def test_a_form_that_is_not_ours_is_refused(shared, state):
    await shared("ana").post("submit", 400, command="kudos", state=state, values={})


@pytest.mark.parametrize("action", ["", "round up", "nothing", "kudos "])
async def test_a_button_starts_only_what_people_may_start(shared, action):
    status = 200 if action.strip() == "kudos" else 400
    await shared("ana").post("press", status, conversation="wins", action=action)


async def test_what_two_people_write_stays_between_them(shared):
    ana, ben, cleo = shared("ana"), shared("ben"), shared("cleo")
    chat = direct("ana", "ben")
    async with cleo.listening() as page:
        await ana.say("between us", chat)
        await ana.say("for everybody")
        _, message = await page.next("message")
        assert message["text"] == "for everybody"
    (message,) = await ben.messages(chat)
    assert await ben.unread(chat) == 1
    await cleo.get("messages", 404, conversation=chat)
    await cleo.post("say", 404, conversation=chat, text="me too")
    await cleo.post("recognize", 404, message=message["id"])
    await cleo.get("messages", 404, conversation=direct("ana"))


async def test_a_page_that_lost_its_connection_gets_exactly_what_it_missed(shared):
    ana, ben = shared("ana"), shared("ben")
    async with ben.listening() as page:
        await ana.say("seen")
        last, _ = await page.next("message")
    for text in ("missed one", "missed two"):
        await ana.say(text)
    async with ben.listening(last=last) as page:
        assert (await page.next("message"))[1]["text"] == "missed one"
        assert (await page.next("message"))[1]["text"] == "missed two"
    async with ben.listening(since=last) as page:
        assert (await page.next("message"))[1]["text"] == "missed one"


async def test_a_page_of_another_sandbox_is_told_to_start_anew(shared):
    async with shared("ana").listening(last=10**9) as page:
        await page.next("reset")
    async with shared("ana").listening(last="nonsense") as page:
        await shared("ben").say("still here")
        assert (await page.next("message"))[1]["text"] == "still here"


async def test_several_pages_are_told_at_once(shared):
    ana, ben = shared("ana"), shared("ben")
    async with ben.listening() as one, ben.listening() as two, ana.listening() as three:
        await ana.say("to all of you")
        told = await asyncio.gather(*(page.next("message") for page in (one, two, three)))
    assert {message["text"] for _, message in told} == {"to all of you"}


async def test_moving_the_clock_to_monday_brings_the_round_up(sandbox):
    ana, cleo = sandbox("ana"), sandbox("cleo")
    await ana.say(f"/kudos @ben {WORDS}")
    await cleo.until(WORDS)
    async with cleo.listening() as page:
        await page.next("clock")
        await ana.post("clock", move="monday")
        assert (await page.next("clock"))[1]["ahead"] > 0
        _, message = await page.next("message")
    assert WORDS in json.dumps(message["card"])


async def test_the_clock_and_the_talk_outlive_a_restart(sandbox):
    ana = sandbox("ana")
    moved = await ana.post("clock", move="tomorrow")
    await ana.say("still here?")
    before = await ana.messages()
    async with running(sandbox.app.database) as again:
        state = await again("ana").get("state")
        assert state["clock"]["ahead"] == moved["clock"]["ahead"]
        assert await again("ana").messages() == before
        assert await again("ben").unread() == 1


async def test_the_clock_knows_only_three_moves_and_goes_only_so_far(sandbox):
    ana = sandbox("ana")
    await ana.post("clock", 400, move="yesterday")
    await sandbox.app.database.close()
    clock = sandbox.platform._clock
    await clock._store.set_clock_ahead(3660 * 86400)
    await clock.load()
    await ana.post("clock", 409, move="hour")


async def test_under_the_hood_tells_turns_their_rows_and_their_deliveries(sandbox):
    ana = sandbox("ana")
    async with ana.listening() as page:
        await ana.say(f"/kudos @ben {WORDS}")
        _, turn = await page.next("hood")
        sent = [(await page.next("hood"))[1] for _ in range(2)]
    assert (turn["t"], turn["command"], turn["by"]) == ("turn", "kudos", "ana")
    assert turn["outcome"] == "done"
    assert {"kudos": 1, "kudos_recipient": 1, "inbox": 1, "delivery": 2}.items() <= turn[
        "rows"
    ].items()
    assert {one["kind"] for one in sent} == {"kudos_announced", "kudos_received"}
    # A page that is opened later is told the same.
    assert (await ana.get("state"))["hood"] == [turn, *sent]
    async with ana.listening() as page:
        assert [(await page.next("hood"))[1] for _ in range(3)] == [turn, *sent]


async def test_a_refused_turn_writes_nothing_but_its_answer(sandbox):
    ana = sandbox("ana")
    await ana.say("/kudos @ana short #nonsense")
    (turn,) = (await ana.get("state"))["hood"]
    assert turn["outcome"] == "refused"
    assert turn["rows"].keys() <= {"inbox"}


async def test_what_is_read_on_one_page_is_read_on_all_of_them(shared):
    ana, ben = shared("ana"), shared("ben")
    await ana.say("read me once")
    message = await ben.until("read me once")
    async with ben.listening() as page:
        await ben.post("read", conversation="wins", message=message["id"])
        _, told = await page.next("read")
    assert told == {"me": "ben", "conversation": "wins", "message": message["id"]}


def outgoing(kind, **to):
    return Outgoing(
        id=uuid.uuid4(),
        workspace=WorkspaceRef("sandbox", "northwind"),
        destination=Destination(kind, **to),
        message=Welcome(),
        locale="en",
        zone="UTC",
        created_at=None,
    )


async def test_a_delivery_sent_twice_is_shown_once_and_can_be_found(shared):
    delivery = outgoing(DestinationKind.CONVERSATION, conversation="general")
    assert await shared.platform.find(delivery) is None
    first = await shared.platform.send(delivery)
    assert await shared.platform.send(delivery) == first
    assert await shared.platform.find(delivery) == first


async def test_a_message_is_replaced_in_its_place(shared):
    ana = shared("ana")
    first = outgoing(DestinationKind.PRIVATE, conversation="general", person="ana")
    posted = await shared.platform.send(first)
    before = await ana.messages("general")
    again = outgoing(DestinationKind.PRIVATE, conversation="general", person="ana")
    object.__setattr__(again, "replaces", posted)
    async with ana.listening() as page:
        assert await shared.platform.send(again) == posted
        _, message = await page.next("message")
    assert message["edited"]
    assert message["private"]
    after = await ana.messages("general")
    assert [one["id"] for one in after] == [one["id"] for one in before]
    assert (await shared("ben").messages("general")) == before[:-1]


@pytest.mark.parametrize(
    "to",
    [
        (DestinationKind.CONVERSATION, {"conversation": "nowhere"}),
        (DestinationKind.PERSON, {"person": "nobody"}),
        (DestinationKind.PRIVATE, {"conversation": "wins", "person": "nobody"}),
        (DestinationKind.CONVERSATION, {"conversation": "dm:ana:ben"}),
    ],
)
async def test_what_cannot_be_delivered_says_so(shared, to):
    kind, where = to
    with pytest.raises(Undeliverable):
        await shared.platform.send(outgoing(kind, **where))


async def test_the_directory_knows_people_and_places(shared):
    workspace = WorkspaceRef("sandbox", "northwind")
    facts = await shared.platform.person(workspace, PersonRef("gus"), None)
    assert facts is not None
    assert facts.is_guest
    assert await shared.platform.person(workspace, PersonRef("nobody"), None) is None
    place = await shared.platform.conversation(workspace, ConversationRef("wins"))
    assert place is not None
    assert place.name == "wins"
    assert (await shared.platform.workspace(workspace)).zone == "Europe/Berlin"
