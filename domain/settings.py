"""What an organisation has decided about recognition."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.clock import Period


class Guests(StrEnum):
    """What guests of a workspace may take part in."""

    NO = "no"
    RECEIVE = "receive"
    BOTH = "both"  # receive and give


class Posts(StrEnum):
    """Where one kind of post goes."""

    CHANNEL = "channel"  # where it happened
    THREAD = "thread"  # under the message it answers; where there is none, as CHANNEL
    CENTRAL = "central"  # into one conversation for all
    PRIVATE = "private"  # nowhere: only those concerned are told


class Boards(StrEnum):
    """Who can be told apart on boards. Works councils ask for the latter two."""

    PUBLIC = "public"
    SELF_ONLY = "self_only"
    PSEUDONYMOUS = "pseudonymous"


ALLOWANCE_PERIODS = (Period.DAY, Period.WEEK, Period.MONTH)


@dataclass(frozen=True, slots=True)
class Boost:
    """`factor` times the allowance, from one local date to another, both included."""

    starts_on: date
    ends_on: date
    factor: int


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an admin can set, with what holds until they do.

    `min_message_length` is in characters, `edit_minutes` in minutes after a kudos was given (0:
    never). `allowance` is how many colleagues a giver may thank in one period; None is no limit.
    `role_allowances` are (role, allowance) pairs, compared without regard to case. Conversations
    are named by their id in the database, as text; "" is none chosen.
    """

    min_message_length: int = 10
    value_required: bool = False
    value_of_the_week: bool = False
    guests: Guests = Guests.NO
    edit_minutes: int = 24 * 60
    private_counts: bool = False
    # Points that each recipient gets for each second, on top of those of the kudos.
    second_points: int = 0
    reaction_gives: bool = False
    reaction_emoji: str = "raised_hands"
    allowance: int | None = None
    allowance_period: Period = Period.WEEK
    role_allowances: tuple[tuple[str, int], ...] = ()
    boosts: tuple[Boost, ...] = ()
    kudos_posts: Posts = Posts.CHANNEL
    kudos_channel: str = ""
    round_up_posts: Posts = Posts.CHANNEL
    round_up_channel: str = ""
    boards: Boards = Boards.PUBLIC
    # Whether open nominations are announced, where their badge allows it, for peers to endorse.
    nominations_public: bool = True
    nomination_posts: Posts = Posts.CHANNEL
    nomination_channel: str = ""
    # Working days until those who decide are reminded, and until others are asked as well; days
    # until a nomination expires. 0 is never.
    reminder_days: int = 2
    escalation_days: int = 5
    expiry_days: int = 14
    # From where on the audit of badges marks a figure. More awards a month per 100 people, and a
    # greater share of them (percent) with a tenth of people, than this are over.
    audit_per_100: int = 30
    audit_top_share: int = 50
    # So great a share (percent) of somebody's nominations, and at least so many of them, within a
    # ring of people who nominate each other.
    audit_ring_share: int = 80
    audit_min_nominations: int = 3
    # Half of somebody's decisions within fewer seconds, so great a share (percent) of them
    # approvals, and at least so many of them.
    audit_seconds: int = 30
    audit_approved_share: int = 95
    audit_min_decisions: int = 5
