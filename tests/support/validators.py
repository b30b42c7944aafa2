"""Whether Slack or Teams would take what we made.

The checkers raise `ValueError` with all problems found; the fakes of the platforms' services call
them, too. Whom a message notifies is told by `slack_pings` and `teams_pings`.
"""

import re
from collections.abc import Iterable
from typing import Any

from tests.support import adaptive_cards, block_kit
from tests.support.adaptive_cards import objects

Json = Any

_BROADCAST = re.compile(r"@(?:here|channel|everyone)")


def check_message(payload: Json) -> None:
    """Checks the `text` and `blocks` of chat.postMessage, chat.update or a response_url."""
    _raise(block_kit.message_problems(payload))


def check_view(view: Json) -> None:
    """Checks the `view` of views.open, views.publish or a `response_action`."""
    _raise(block_kit.view_problems(view))


def check_activity(payload: Json) -> None:
    """Checks a message activity for Teams."""
    _raise(adaptive_cards.activity_problems(payload))


def check_card(card: Json) -> None:
    """Checks an Adaptive Card for Teams: a message's or a dialog's."""
    _raise(adaptive_cards.card_problems(card))


def slack_pings(payload: Json) -> set[str]:
    """Everybody whom a Slack message notifies: ids of people, or the name of a broadcast."""
    parts = list(objects(payload))
    found = {part["user_id"] for part in parts if part.get("type") == "user"}
    found |= {part["type"] for part in parts if part.get("type") in ("broadcast", "usergroup")}
    parsed = [part["text"] for part in parts if part.get("type") == "mrkdwn"]
    for text in [*parsed, payload.get("text", "")]:
        found |= {who.removeprefix("@") for who in re.findall(r"<([@!][^<>]*)>", text)}
        found |= set(_BROADCAST.findall(text))
    return found


def teams_pings(payload: Json) -> set[str]:
    """Everybody whom the cards of a Teams message notify, by id."""
    return {p["mentioned"]["id"] for p in objects(payload) if p.get("type") == "mention"}


def _raise(problems: Iterable[str]) -> None:
    if found := list(problems):
        raise ValueError("\n".join(found))
