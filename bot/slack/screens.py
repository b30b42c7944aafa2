"""What people are shown beside an acknowledgement: forms, answers to their clicks, the Home tab.

All of it is for one person, at once, and can be asked for again: nothing is sent a second time.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import answers, api
from bot.slack.payloads import Payload, get
from bot.slack.render import card_modal, home_view, modal
from bot.views import Draw, form_for
from commands.base import FormRequest, FormState, Reply
from domain.messages import Message

log = structlog.get_logger()

View = dict[str, Any]
Respond = Callable[[str, dict[str, Any]], Awaitable[None]]

# A trigger lives for 3 s after the person's click, and the turn has taken some of them.
OPEN_FORM_SECONDS = 2.0

# A form that was opened from the Home tab says so, with the page that stood there; the nonce makes
# the name the only one of its kind, as Slack demands.
_FROM_HOME = re.compile(r"home:([0-9]{0,9}):.*", re.DOTALL)
_PAGE = re.compile("[0-9]{0,9}")


class States(Protocol):
    """Carries what a form must remember, unseen and untouched (`bot.form_state.StateCodec`)."""

    def dump(self, state: FormState) -> str: ...

    def load(self, text: str) -> FormState: ...


def home_page(payload: Payload) -> str | None:
    """The page of the Home tab that a click was made in, or that a form was opened from ("" for
    the first); None for what has nothing to do with it.
    """
    view = payload.get("view")
    if get(view, "type") == "home":
        page = get(view, "private_metadata")
        return page if isinstance(page, str) and _PAGE.fullmatch(page) else ""
    opened = _FROM_HOME.fullmatch(str(get(view, "external_id") or ""))
    return opened[1] if opened else None


class Screens:
    """Shows forms, answers and Home tabs; `respond` posts to a `response_url`."""

    def __init__(self, states: States, respond: Respond, draw: Draw) -> None:
        self._states = states
        self._respond = respond
        self._draw = draw

    async def open(
        self, request: FormRequest, locale: str, payload: Payload, client: AsyncWebClient
    ) -> Message | None:
        """Opens a form, or returns the message that offers it where that cannot be done now."""
        view, page = self._form(request, locale), home_page(payload)
        if page is not None:
            view["external_id"] = f"home:{page}:{request.state.nonce}"[:255]
        return None if await _open(view, payload, client) else request.offered()

    def in_place_of(self, submitted: View, request: FormRequest, locale: str) -> View:
        """The acknowledgement of a form that another form takes the place of."""
        return keeping({"view": self._form(request, locale)}, submitted)

    def _form(self, request: FormRequest, locale: str) -> View:
        return modal(form_for(request, locale, self._states.dump(request.state)))

    async def tell(self, payload: Payload, reply: Reply, client: AsyncWebClient) -> None:
        """Tells the person who clicked, where they clicked; there is no second attempt.

        Where that was no message, such as in the Home tab, a modal tells it.
        """
        if reply.message is None:
            return
        card = self._draw(reply.message, reply.locale, reply.zone)
        url = payload.get("response_url")
        if isinstance(url, str):
            body = answers.private(card)
            in_place = reply.in_place and not reply.refused
            await self._respond(url, {**body, "replace_original": in_place})
        elif payload.get("trigger_id"):
            await _open(card_modal(card), payload, client)

    async def publish(self, person: str, reply: Reply, page: str, client: AsyncWebClient) -> None:
        """Puts the answer into somebody's Home tab; whatever stood there goes."""
        if reply.message is None:
            return
        card = self._draw(reply.message, reply.locale, reply.zone)
        try:
            arguments = {"user_id": person, "view": home_view(card, page)}
            await api.write(client, "views.publish", arguments)
        except api.FAILURES as error:
            log.warning("slack: home not shown", error=str(error))


def keeping(answer: dict[str, Any], submitted: View) -> dict[str, Any]:
    """`answer` to a submission; a view that it brings goes on knowing where the form came from."""
    if "view" not in answer:
        return answer
    view, name = answer["view"], submitted.get("external_id")
    return {"response_action": "update", "view": view | {"external_id": name} if name else view}


async def _open(view: View, payload: Payload, client: AsyncWebClient) -> bool:
    # Slack shows one modal, and further ones only on top of it.
    method = "views.push" if get(payload, "view", "type") == "modal" else "views.open"
    arguments = {"trigger_id": str(payload.get("trigger_id", "")), "view": view}
    try:
        async with asyncio.timeout(OPEN_FORM_SECONDS):
            await api.write(client, method, arguments)
    except (*api.FAILURES, TimeoutError) as error:
        log.warning("slack: form not opened", error=str(error) or type(error).__name__)
        return False
    return True
