"""The SDK's adapter, cut to this door: what comes in is verified already, and nothing goes out.

`CloudAdapter.process` verifies again, answers 500 to an invoke with a body, and builds two clients
for every activity; `BotFrameworkAdapter` sends by `requests` in threads. Both stand on
`BotAdapter`, the SDK's own point of extension, which is used here.
"""

from typing import Any

from botbuilder.core import Bot, BotAdapter, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes, ConversationReference, ResourceResponse

_ANSWER = "Laurel.InvokeResponse"


class DoorAdapter(BotAdapter):  # type: ignore[misc]  # the SDK comes without types
    """Runs a bot on one verified activity."""

    def __init__(self, bot: Bot) -> None:
        super().__init__()
        self._bot = bot

    async def process(self, activity: Activity) -> InvokeResponse | None:
        """Lets the bot handle an activity; returns its answer to an invoke."""
        context = TurnContext(self, activity)
        await self.run_pipeline(context, self._bot.on_turn)
        answer: InvokeResponse | None = context.turn_state.get(_ANSWER)
        return answer

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        """Takes the answer to an invoke. Everything else is posted by the deliveries' worker."""
        for activity in activities:
            if activity.type != ActivityTypes.invoke_response:
                raise NotImplementedError("posts are deliveries")
            context.turn_state[_ANSWER] = activity.value
        return [ResourceResponse(id="") for _ in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> Any:
        """Not here: posts are deliveries."""
        raise NotImplementedError("posts are deliveries")

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        """Not here: posts are deliveries."""
        raise NotImplementedError("posts are deliveries")
