"""What just happened, for the curious engineer: the last turns, and the deliveries they caused."""

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.web.stream import Hub
from commands.base import Filled, Reply, Turn
from commands.ports import Outgoing
from domain.deliveries import DestinationKind, Posted
from storage.ids import new_id

_KEPT = 40


class Hood:
    """Remembers the last happenings of this process, and tells them to open pages."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._kept: deque[dict[str, Any]] = deque(maxlen=_KEPT)

    def kept(self) -> list[dict[str, Any]]:
        """The last happenings, oldest first."""
        return list(self._kept)

    def turn(self, turn: Turn, outcome: str, seconds: float, rows: Mapping[str, int]) -> None:
        """Notes that the room ran a turn; `outcome` is what `outcome_of` says, and `rows` how many
        each table has gained meanwhile.
        """
        form = isinstance(turn.arguments, Filled)
        self._note(
            {
                "t": "turn",
                "command": turn.command,
                "by": "" if turn.actor is None else turn.actor.external_id,
                "how": "opening a form" if turn.opens_form else "from a form" if form else "typed",
                "delivery": turn.delivery_id,
                "outcome": outcome,
                "milliseconds": round(seconds * 1000, 1),
                "rows": {name: count for name, count in rows.items() if count > 0},
                "at": turn.now.isoformat(),
            }
        )

    def delivery(self, outgoing: Outgoing, posted: Posted, at: datetime) -> None:
        """Notes that a message was sent."""
        to = outgoing.destination
        person = to.kind is not DestinationKind.CONVERSATION
        self._note(
            {
                "t": "delivery",
                "kind": outgoing.message.kind,
                "to": (to.person if person else to.conversation) or "",
                "who": to.kind.value,
                "delivery": str(outgoing.id),
                "posted": posted.message,
                "edited": outgoing.replaces is not None,
                "at": at.isoformat(),
            }
        )

    def clock(self, at: datetime) -> None:
        """Notes that the clock was moved."""
        self._note({"t": "clock", "at": at.isoformat()})

    def _note(self, happening: dict[str, Any]) -> None:
        numbered = {"n": str(new_id()), **happening}
        self._kept.append(numbered)
        self._hub.tell("hood", numbered)


def outcome_of(reply: Reply) -> str:
    """What became of a turn, in one word: form, refused or done."""
    if reply.form is not None:
        return "form"
    refused = reply.refused or (reply.message is not None and reply.message.kind == "refused")
    return "refused" if refused else "done"
