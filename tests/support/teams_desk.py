"""What several people do with the bot's cards in the Agents Playground, and what they are told."""

import json
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from storage.embedded import as_asyncpg
from tests.support.adaptive_cards import objects
from tests.support.playground import ALEX, BOT, CHANNEL, PERSONAL, Playground
from tests.support.validators import check_card

Json = dict[str, Any]


@dataclass(frozen=True)
class Told:
    """A message of the bot as it is now, with its id."""

    id: str
    card: Json


@dataclass
class Desk:
    """A Playground in which everybody takes part. `channel` is what an activity there looks
    like.
    """

    teams: Playground
    database_url: str
    channel: Json = field(default_factory=dict)

    async def settle_in(self, reports: list[tuple[Json, list[Json]]]) -> None:
        """Has people write to the bot, so that it knows them, and report to each other."""
        await self.teams.install(PERSONAL)
        entry = await self.teams.say(CHANNEL, "<at>Laurel</at> help", BOT)
        self.channel = entry["request"]["body"]
        everybody = [one for manager, those in reports for one in (manager, *those)]
        for one in {each["id"]: each for each in everybody}.values():
            await self.says("help", one)
        connection = await asyncpg.connect(as_asyncpg(self.database_url))
        for manager, those in reports:
            await connection.execute(
                "UPDATE person SET manager_id = (SELECT id FROM person WHERE name = $1)"
                " WHERE name = ANY($2)",
                manager["name"],
                [one["name"] for one in those],
            )
        await connection.close()

    async def says(self, text: str, who: Json, *mentioned: Json) -> None:
        """Somebody writes in the channel, to the bot."""
        entities = [
            {"type": "mention", "mentioned": one, "text": f"<at>{one['name']}</at>"}
            for one in ({"id": each["id"], "name": each["name"]} for each in (BOT, *mentioned))
        ]
        await self.teams.act(
            self.channel, "message", who, text=f"<at>Laurel</at> {text}", entities=entities
        )

    async def nominates(self, nominee: Json, line: str, by: Json = ALEX) -> None:
        """Somebody nominates a colleague in the channel."""
        await self.says(f"nominate <at>{nominee['name']}</at> {line}", by, nominee)

    async def told(self, *said: str) -> Told:
        """The newest message of the bot, in view or not, that says all this now, once it does."""
        found: Told = await self.teams.until(lambda: self._newest(said))
        return found

    def messages(self) -> dict[str, Json]:
        """Every card of the bot as it is now, by the messages' ids, the newest last."""
        found: dict[str, Json] = {}
        for entry in self.teams.posted():
            body = entry["request"]["body"]
            if body.get("attachments") and "messageId" in entry:
                found[str(entry["messageId"])] = body["attachments"][0]["content"]
        return found

    def all_told(self, *said: str) -> list[Told]:
        """Every message that says all this now, the oldest first."""
        return [
            Told(id_, card)
            for id_, card in self.messages().items()
            if all(one in json.dumps(card, ensure_ascii=False) for one in said)
        ]

    def _newest(self, said: tuple[str, ...]) -> Told | None:
        return next(reversed(self.all_told(*said)), None)

    async def clicks(self, message: Told, title: str, who: Json) -> None:
        """Somebody presses a button of a message that was sent to them."""
        value = _button(message.card, title)["data"]
        await self.teams.act(self.private(who), "message", who, value=value, replyToId=message.id)

    async def opens(self, message: Told, title: str, who: Json) -> Json:
        """The dialog that a button of a message opens for somebody."""
        value = {"data": _button(message.card, title)["data"]}
        return card_of(await self._invoke("task/fetch", value, who, message.id))

    async def submits(self, dialog: Json, who: Json, **typed: str) -> Json:
        """What the bot answers when somebody sends a dialog, with all but `typed` as it was."""
        return card_of(await self._invoke("task/submit", entered(dialog, **typed), who))

    async def presses(self, dialog: Json, title: str, who: Json) -> Json:
        """What a button of a card that a dialog shows leads to."""
        value = {"data": _button(dialog, title)["data"]}
        return card_of(await self._invoke("task/submit", value, who))

    async def _invoke(self, name: str, value: Json, who: Json, message: str = "") -> Json:
        told = {"replyToId": message} if message else {}
        return await self.teams.act(
            self.private(who), "invoke", who, name=name, value=value, **told
        )

    def private(self, who: Json) -> Json:
        """What an activity in somebody's chat with the bot looks like."""
        chat = {
            "conversationType": "personal",
            "tenantId": self.channel["conversation"]["tenantId"],
            "id": PERSONAL if who is ALEX else self.teams.chat_with(who),
        }
        tenant = {"tenant": self.channel["channelData"]["tenant"]}
        return {**self.channel, "conversation": chat, "channelData": tenant}


def card_of(answer: Json) -> Json:
    """The card of a dialog."""
    assert answer["task"]["type"] == "continue", answer
    card: Json = answer["task"]["value"]["card"]["content"]
    check_card(card)
    return card


def entered(card: Json, **typed: str) -> Json:
    """What Teams sends for a dialog where all but what is `typed` stays as it was shown."""
    inputs = [part for part in objects(card) if str(part.get("type", "")).startswith("Input.")]
    shown = {one["id"]: one.get("value", "") for one in inputs}
    return {"data": {**card["actions"][0]["data"], **shown, **typed}}


def buttons(card: Json) -> list[str]:
    """The titles of a card's buttons."""
    return [part["title"] for part in objects(card) if _is_button(part)]


def _button(card: Json, title: str) -> Json:
    return next(part for part in objects(card) if _is_button(part) and part["title"] == title)


def _is_button(part: Json) -> bool:
    return part.get("type") in ("Action.Submit", "Action.Execute")
