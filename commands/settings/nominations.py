"""Where nominations and awards are announced, and how long those who decide have."""

from functools import partial

from commands.base import Field, FieldKind
from commands.settings.places import channel, placed
from commands.settings.section import Setting, line, option, switch
from domain import admin as rules
from domain.settings import Posts

# What is announced later than it began answers no message.
_POSTS = (Posts.CHANNEL, Posts.CENTRAL, Posts.PRIVATE)
MOST_DAYS = 365


def _days(key: str) -> Setting:
    field = Field(key, FieldKind.TEXT, max_length=10)
    return line(field, partial(rules.whole_number, least=0, most=MOST_DAYS))


NOMINATIONS = placed(
    "nominations",
    (
        switch("nominations_public"),
        option("nomination_posts", Posts, _POSTS),
        channel("nomination_channel"),
        _days("reminder_days"),
        _days("escalation_days"),
        _days("expiry_days"),
    ),
    (("nomination_posts", "nomination_channel"),),
)
