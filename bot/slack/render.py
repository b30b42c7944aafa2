"""What Slack is sent for a card or a form, and what it sends back when they are used."""

from typing import Any

from bot.cards import Card
from bot.rendering import compact, fit, one_line, units
from bot.slack.blocks import Block, Click, blocks, read_button, without_pictures
from bot.slack.markup import escaped_within
from bot.slack.modals import Submission, modal, read_submission, refusal

__all__ = [
    "Click",
    "Submission",
    "card_modal",
    "home_view",
    "message_payload",
    "modal",
    "read_button",
    "read_submission",
    "refusal",
    "without_pictures",
]

# Slack's staff speak of "12,000 text characters with a buffer for block containers", and messages
# with less visible text than that have been refused; so the whole JSON is kept within it.
_MESSAGE_BUDGET = 12_000
_MAX_BLOCKS = 50
_MAX_SUMMARY = 3000
# A view may have 250 KB; no character takes more than three bytes for each of its units.
_VIEW_BUDGET = 80_000
_MAX_VIEW_BLOCKS = 100
# The name of the bot, in every language.
_TITLE = "Laurel"


def message_payload(card: Card) -> dict[str, Any]:
    """`card` as the `text` and `blocks` of a message; `text` is what notifications show."""
    text = escaped_within(one_line(card.summary).strip(), _MAX_SUMMARY)
    shown = fit(card, lambda each: blocks(each.nodes), _has_room)
    return {"text": text or "\u2026", "blocks": shown}


def home_view(card: Card, page: str = "") -> dict[str, Any]:
    """`card` as the view of a person's Home tab; `page` comes back with a click in it."""
    view: dict[str, Any] = {"type": "home", "blocks": _view_blocks(card)}
    return view | {"private_metadata": page} if page else view


def card_modal(card: Card) -> dict[str, Any]:
    """`card` as a modal that only tells something."""
    title = {"type": "plain_text", "text": _TITLE}
    return {"type": "modal", "title": title, "blocks": _view_blocks(card)}


def _view_blocks(card: Card) -> list[Block]:
    return fit(card, lambda each: blocks(each.nodes), _has_room_in_view)


def _has_room(shown: list[Block]) -> bool:
    return len(shown) <= _MAX_BLOCKS and units(compact(shown)) <= _MESSAGE_BUDGET


def _has_room_in_view(shown: list[Block]) -> bool:
    return len(shown) <= _MAX_VIEW_BLOCKS and units(compact(shown)) <= _VIEW_BUDGET
