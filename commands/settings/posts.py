"""Where kudos and round-ups are posted."""

from commands.settings.places import channel, placed
from commands.settings.section import option
from domain.settings import Posts

# A round-up answers no message, so there is no thread for it.
_ROUND_UP = (Posts.CHANNEL, Posts.CENTRAL, Posts.PRIVATE)

POSTS = placed(
    "posts",
    (
        option("kudos_posts", Posts),
        channel("kudos_channel"),
        option("round_up_posts", Posts, _ROUND_UP),
        channel("round_up_channel"),
    ),
    (("kudos_posts", "kudos_channel"), ("round_up_posts", "round_up_channel")),
)
