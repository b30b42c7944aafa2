"""Whatever a client sends, the sandbox answers with sense, and goes on."""

import json

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.web.town import direct
from tests.support import hostile

PATHS = ("say", "press", "recognize", "submit", "read", "clock")
# One sandbox takes everything that is thrown at it, one after the other.
SETTINGS = settings(max_examples=60, deadline=None)

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(2**60, 2**70)
    | st.floats()
    | hostile.texts
    | st.sampled_from(["ana", "wins", direct("ana"), "kudos", "hour", "laurel help", "1" * 40]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(hostile.words, inner, max_size=3),
    max_leaves=6,
)
payloads = st.fixed_dictionaries(
    {"me": st.just("ana") | values},
    optional={
        "conversation": st.just("wins") | st.just(direct("ana")) | values,
        "delivery": st.uuids().map(str) | values,
        "text": hostile.texts.map("/kudos @ben {}".format) | hostile.texts | values,
        "action": st.just("kudos") | values,
        "command": st.just("kudos") | values,
        "values": st.fixed_dictionaries(
            {}, optional={"recipients": values, "message": values, "value": values}
        )
        | values,
        "opens_form": values,
        "message": st.integers(0, 40) | values,
        "state": values,
        "move": values,
    },
)


async def post(shared, path, payload):
    body = json.dumps(payload).encode()
    async with shared.http.post(
        f"{shared.base}/sandbox/api/{path}",
        data=body,
        headers={"Origin": shared.base, "Content-Type": "application/json"},
    ) as response:
        return response.status, json.loads(await response.text())


@pytest.mark.slow
@SETTINGS
@given(st.sampled_from(PATHS), payloads)
async def test_no_request_is_an_error_of_ours(shared, path, payload):
    status, answer = await post(shared, path, payload)
    assert status in (200, 400, 404, 409)
    assert "outcome" in answer or answer["error"]
    messages = await shared("ana").messages()
    json.dumps(messages, ensure_ascii=False).encode()


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(hostile.texts)
async def test_any_words_are_shown_as_words(shared, words):
    ana, ben = shared("ana"), shared("ben")
    async with ben.listening() as page:
        answer = await ana.say("/kudos")
        # Once more where the coach had something to say.
        while answer["outcome"] == "form":
            form = {"me": "ana", "command": "kudos", "state": answer["form"]["state"]}
            values = {"recipients": ["ben"], "message": words, "value": ""}
            status, answer = await post(shared, "submit", {**form, "values": values})
            assert status == 200
        if answer["outcome"] == "refused":
            assert set(answer["errors"]) == {"message"}
            return
        _, message = await page.next("message")
    (quote,) = [node for node in message["card"]["nodes"] if node["t"] == "quote"]
    assert quote["text"]


async def test_a_megabyte_is_too_long_and_says_so(shared):
    async with shared.http.post(
        f"{shared.base}/sandbox/api/say",
        data=b'{"me": "ana", "text": "' + b"x" * 1_000_000 + b'"}',
        headers={"Origin": shared.base, "Content-Type": "application/json"},
    ) as response:
        assert response.status == 413


async def test_a_long_plain_message_is_refused_with_how_much_too_long_it_is(shared):
    answer = await shared("ana").post("say", 400, conversation="wins", text="x" * 4100)
    assert "100" in answer["error"]
    await shared("ana").say("x" * 4000)


async def test_a_client_that_goes_away_leaves_nothing_behind(shared):
    hub = shared.platform._hub
    for _ in range(5):
        async with shared("ana").listening():
            pass
    await shared("ben").say("is anybody there?")
    await shared("ben").say("anybody?")
    async with aiohttp.ClientSession() as http:
        await http.get(f"{shared.base}/sandbox/api/state")
    assert len(hub._listeners) == 0
