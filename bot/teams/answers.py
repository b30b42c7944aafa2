"""The bodies that answer an invoke: a dialog to fill, a card to read, or a line of words."""

from typing import Any

from bot.cards import Card, Form
from bot.teams.render import activity_payload, task_info

Json = dict[str, Any]
_MAX_TITLE = 60
# Elements that a small dialog shows without scrolling.
_SMALL = 6


def to_fill(form: Form) -> Json:
    """A dialog with a form: opened, or kept open to be put right."""
    return {"task": {"type": "continue", "value": task_info(form)}}


def to_read(card: Card, title: str) -> Json:
    """A dialog with a card, and nothing to do but close it."""
    shown = activity_payload(card)["attachments"][0]
    height = "small" if len(shown["content"]["body"]) <= _SMALL else "medium"
    value = {"title": title[:_MAX_TITLE], "width": "medium", "height": height, "card": shown}
    return {"task": {"type": "continue", "value": value}}


def executed(words: str) -> Json:
    """The answer to a button that acts at once: a line of words, the card stays as it is."""
    return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": words}
