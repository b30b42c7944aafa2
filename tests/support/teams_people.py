"""Colleagues at their Teams clients: they write, click, fill and react, and see what is there."""

import json
from dataclasses import dataclass
from typing import Any

from tests.support.activities import THREAD_PLACE, by, invoke, message, reaction
from tests.support.activities import activity as made
from tests.support.adaptive_cards import objects
from tests.support.fake_connector import FakeConnector
from tests.support.teams_door import Door, until
from tests.support.validators import check_card

Json = dict[str, Any]


@dataclass(frozen=True)
class Shown:
    """A message of the bot as it stands in a conversation, or the card of a dialog."""

    card: Json
    conversation: str = ""
    id: str = ""
    # Where a dialog was opened.
    place: str = "personal"

    @property
    def words(self) -> str:
        """Everything that it says."""
        return json.dumps(self.card, ensure_ascii=False)

    @property
    def buttons(self) -> dict[str, Json]:
        """Its buttons, by their titles and by what they ask for; of several the first."""
        found: dict[str, Json] = {}
        for part in objects(self.card):
            if str(part.get("type", "")).startswith("Action."):
                found.setdefault(part["title"], part)
                found.setdefault(part.get("data", {}).get("command", ""), part)
        return found


@dataclass(frozen=True)
class Colleague:
    """Somebody of the tenant."""

    door: Door
    who: Json

    @property
    def fake(self) -> FakeConnector:
        """What Microsoft runs."""
        return self.door.connector

    @property
    def chat(self) -> str:
        """Their own chat with the bot."""
        return self.fake.chat(self.who["id"])

    async def say(self, text: str, *people: Json, place: str = "personal") -> None:
        """Writes to the bot, which is mentioned outside of the personal chat; `people` for "@"."""
        start = "" if place == "personal" else "<at>Laurel</at> "
        named = " ".join(f"<at>{person['name']}</at>" for person in people) or "@"
        line = f"{start}{text.replace('@', named)}"
        await self._send(message(self.fake.service_url, line, people, place))

    async def sees(self, *words: str, conversation: str = "") -> Shown:
        """Waits until a message with all these words stands in a conversation, or in their chat."""
        place = conversation or self.chat
        found: Shown = await until(lambda: _found(self.fake, place, words), 15)
        return found

    def reads(self, *words: str, conversation: str = "") -> bool:
        """Whether a message with all these words stands there now."""
        return _found(self.fake, conversation or self.chat, words) is not None

    async def click(self, shown: Shown, title: str) -> None:
        """Presses a button that acts at once, in a chat or a channel."""
        action = shown.buttons[title]
        assert action["type"] == "Action.Submit"
        assert "msteams" not in action["data"], "this button opens a dialog"
        place = _kind(shown.conversation)
        clicked = made(self.fake.service_url, "message", place, value=action["data"])
        await self._send(clicked | {"replyToId": shown.id})

    async def open(self, shown: Shown, title: str) -> Shown:
        """Presses a button that opens a dialog; the dialog."""
        action = shown.buttons[title]
        assert action["data"]["msteams"] == {"type": "task/fetch"}
        place = _kind(shown.conversation)
        value = {"data": action["data"], "context": {"theme": "default"}}
        return await self._invoke("task/fetch", value, place, replyToId=shown.id)

    async def fill(self, dialog: Shown, **typed: str) -> Shown:
        """Submits a dialog with what it showed, but for what is `typed`; what follows it."""
        inputs = {
            part["id"]: part.get("value", "")
            for part in objects(dialog.card)
            if str(part.get("type", "")).startswith("Input.")
        }
        assert typed.keys() <= inputs.keys(), f"asked for {inputs.keys()}"
        (submit,) = dialog.card["actions"]
        value = {"data": {**submit["data"], **inputs, **typed}}
        return await self._invoke("task/submit", value, dialog.place)

    async def press(self, dialog: Shown, title: str) -> Shown:
        """Presses a button of a card that a dialog shows, which Teams submits."""
        value = {"data": dialog.buttons[title]["data"]}
        return await self._invoke("task/submit", value, dialog.place)

    async def start(self, command: str, place: str = "channel", **more: Any) -> Shown:
        """Opens the dialog of an action beside the message box, or on a message."""
        value = {"commandId": command, **more}
        return await self._invoke("composeExtension/fetchTask", value, place)

    async def react(
        self,
        shown: Shown,
        *,
        added: tuple[str, ...] = (),
        removed: tuple[str, ...] = (),
        tells_thread: bool = True,
    ) -> None:
        """Adds to the reactions to a message of the bot, or takes from them."""
        url, place = self.fake.service_url, _kind(shown.conversation)
        moment = next(_MOMENTS)
        sent = reaction(url, shown.id, added=added, removed=removed, place=place, timestamp=moment)
        if not tells_thread:
            sent["conversation"]["id"] = sent["conversation"]["id"].partition(";")[0]
        await self._send(sent)

    async def install(self, place: str = "personal", action: str = "add") -> None:
        """Adds the bot to a conversation, or removes it."""
        url = self.fake.service_url
        await self._send(made(url, "installationUpdate", place, action=action))

    async def _send(self, sent: Json) -> None:
        assert await self.door.post(by(self.who, sent)) == (200, None)

    async def _invoke(self, name: str, value: Json, place: str, **more: Any) -> Shown:
        sent = invoke(self.fake.service_url, name, value, place, **more)
        status, body = await self.door.post(by(self.who, sent))
        assert status == 200
        assert body["task"]["type"] == "continue", body
        card = body["task"]["value"]["card"]["content"]
        check_card(card)
        return Shown(card, place=place)


def _found(fake: FakeConnector, conversation: str, words: tuple[str, ...]) -> Shown | None:
    """The latest message with these words."""
    for message_id, activity in reversed(fake.shown(conversation).items()):
        shown = Shown(activity["attachments"][0]["content"], conversation, message_id)
        if all(word in shown.words for word in words):
            return shown
    return None


def _kind(conversation: str) -> str:
    if conversation == THREAD_PLACE:
        return "channel"
    return "group" if conversation.startswith("19:") else "personal"


_MOMENTS = (f"2026-03-02T09:{n // 60:02}:{n % 60:02}.6369087Z" for n in range(60 * 60))
