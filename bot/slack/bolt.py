"""Bolt's application without what Laurel does itself: verifying, authorizing and logging."""

import logging

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse

log = structlog.get_logger()


def application() -> AsyncApp:
    """An application without listeners. Requests carry a `visit` in their context: the
    installation that they are for (`bot.slack.listeners.Visit`).

    `process_before_response` makes the acknowledgement wait for the commit: Bolt's default answers
    first, and what a crash then undoes is lost without anybody knowing.
    """
    silent = logging.getLogger("laurel.slack.bolt")
    silent.setLevel(logging.CRITICAL)
    bolt = AsyncApp(
        logger=silent,
        name="laurel",
        signing_secret="",  # the gate has verified the request
        authorize=_Authorize(),
        process_before_response=True,
        raise_error_for_unhandled_request=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        ignoring_self_events_enabled=False,  # it would hide that the bot was added somewhere
        ignoring_self_assistant_message_events_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    bolt.error(_unhandled)
    return bolt


class _Authorize(AsyncAuthorize):
    """Answers from the visit, without the question to Slack that Bolt would ask each time."""

    def __init__(self) -> None:
        """Nothing is kept."""

    async def __call__(self, *, context: AsyncBoltContext, **_: str | None) -> AuthorizeResult:
        authorized: AuthorizeResult = context["visit"].installation.authorized
        return authorized


async def _unhandled(error: Exception) -> BoltResponse:
    """A kind of request nobody asked for, such as a closed form: taken, and left alone."""
    if not isinstance(error, BoltUnhandledRequestError):
        log.error("slack: request failed", error=type(error).__name__)
        return BoltResponse(status=400)
    return BoltResponse(status=200, body="")
