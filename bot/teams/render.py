"""What Teams is sent for a card or a form, and what it sends back when they are used."""

import json
from typing import Any

from bot.cards import Card, Form
from bot.rendering import compact, fit, one_line, units, within
from bot.teams.dialogs import Submission, dialog, read_submission
from bot.teams.elements import MAX_TITLE, Click, elements, read_button
from bot.teams.markup import Element, Mentions, escaped

__all__ = [
    "Click",
    "Submission",
    "activity_payload",
    "attachment",
    "dialog",
    "read_button",
    "read_submission",
    "task_info",
]

_CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
_MAX_SUMMARY = 500

# Teams once refused messages over 28 KB and now those over 100 KB, counted in UTF-16; the SDK sends
# JSON in ASCII. Both countings stay below, with room for what the SDK adds.
_MAX_BYTES = 28_000
_MAX_ASCII_BYTES = 70_000


def activity_payload(card: Card) -> dict[str, Any]:
    """`card` as a message activity; `summary` is what notifications show."""
    return {
        "type": "message",
        "summary": within(one_line(card.summary).strip(), _MAX_SUMMARY) or "\u2026",
        "attachments": [attachment(fit(card, _content, _has_room))],
    }


def attachment(content: Element) -> dict[str, Any]:
    """An Adaptive Card as the attachment of a message or of a dialog."""
    return {"contentType": _CONTENT_TYPE, "content": content}


def task_info(form: Form) -> dict[str, Any]:
    """`form` as the value of a `continue` answer to task/fetch or task/submit."""
    return {
        "title": within(one_line(form.title).strip(), MAX_TITLE) or "\u2026",
        "width": "medium",
        "height": "medium",
        "card": attachment(dialog(form)),
    }


def _content(card: Card) -> Element:
    mentions = Mentions()
    spoken = escaped(within(one_line(card.summary).strip(), _MAX_SUMMARY))
    content: Element = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": elements(card.nodes, mentions),
        "fallbackText": spoken,
        "speak": spoken,
    }
    if mentions.entities:
        content["msteams"] = {"entities": mentions.entities}
    return content


def _has_room(content: Element) -> bool:
    in_utf16 = 2 * units(compact(content))
    return in_utf16 <= _MAX_BYTES and len(json.dumps(content)) <= _MAX_ASCII_BYTES
