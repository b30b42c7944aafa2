"""Messages about one kudos: its card, its receipt, its seconds, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.clock import Period
from domain.messages.parts import Place, Source, ValueName, Who


@dataclass(frozen=True, slots=True)
class KudosFacts:
    """One kudos as people see it. `given_at` is UTC."""

    id: UUID
    giver: Who
    recipients: tuple[Who, ...]
    message: str
    given_at: datetime
    value: ValueName | None = None
    place: Place | None = None
    source: Source | None = None
    is_private: bool = False
    is_edited: bool = False
    # How many second it, and the first of them.
    seconds: int = 0
    seconders: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True)
class AllowanceLeft:
    """What a giver has left. `resets_at` is UTC; `factor` is that of a boost, 1 without one."""

    left: int
    limit: int
    period: Period
    resets_at: datetime
    factor: int = 1


@dataclass(frozen=True, slots=True)
class Coaching:
    """What a giver could add, as `domain.coach.Hint`s. `example` is the organisation's own for the
    value chosen; without one, `example_key` names one of Laurel's.
    """

    hints: tuple[str, ...]
    example: str = ""
    example_key: str = ""


@dataclass(frozen=True, slots=True)
class KudosAnnounced:
    """The card in the channel. Several can second it by its button."""

    kudos: KudosFacts
    kind: Literal["kudos_announced"] = "kudos_announced"


@dataclass(frozen=True, slots=True)
class KudosReceived:
    """The direct message to one recipient."""

    kudos: KudosFacts
    kind: Literal["kudos_received"] = "kudos_received"


# Why a kudos is not shown in a channel: the bot is no member of it, it is shared with another
# organisation, it is a chat where nobody else would see the post, the giver or the organisation
# wants it so, the channel is no more, or the platform refused the post.
Unposted = Literal["not_member", "external", "direct", "private", "off", "gone", "failed"]


@dataclass(frozen=True, slots=True)
class KudosReceipt:
    """The private answer to the giver, when it is given and when it is edited.

    `change_until` (UTC) is how long it can be edited and undone; None if it cannot. `posted_in` is
    where the card goes, if that is not where the kudos was given.
    """

    kudos: KudosFacts
    unposted: Unposted | None = None
    allowance: AllowanceLeft | None = None
    change_until: datetime | None = None
    coaching: Coaching | None = None
    posted_in: Place | None = None
    kind: Literal["kudos_receipt"] = "kudos_receipt"


@dataclass(frozen=True, slots=True)
class KudosNotChanged:
    """Tells the giver that what they changed or withdrew is saved, but that the card still shows
    what it was, and why.
    """

    recipients: tuple[Who, ...]
    unposted: Unposted
    place: Place | None = None
    kind: Literal["kudos_not_changed"] = "kudos_not_changed"


@dataclass(frozen=True, slots=True)
class KudosWithdrawn:
    """Stands in place of a card or a direct message that was withdrawn; without its words."""

    giver: Who
    recipients: tuple[Who, ...]
    place: Place | None = None
    kind: Literal["kudos_withdrawn"] = "kudos_withdrawn"


@dataclass(frozen=True, slots=True)
class KudosUndone:
    """Tells the giver that their kudos is withdrawn. `is_new` is false if it already was."""

    kudos: KudosFacts
    allowance: AllowanceLeft | None = None
    is_new: bool = True
    kind: Literal["kudos_undone"] = "kudos_undone"


@dataclass(frozen=True, slots=True)
class SecondNoted:
    """Tells somebody privately that their second counts. `is_new` is false if it already did."""

    kudos: KudosFacts
    is_new: bool = True
    kind: Literal["second_noted"] = "second_noted"


@dataclass(frozen=True, slots=True)
class SecondTakenBack:
    """Tells somebody privately that they no longer second a kudos."""

    kudos: KudosFacts
    kind: Literal["second_taken_back"] = "second_taken_back"


@dataclass(frozen=True, slots=True)
class Seconded:
    """Tells a recipient that one person seconds what they were thanked for."""

    kudos: KudosFacts
    by: Who
    kind: Literal["seconded"] = "seconded"


@dataclass(frozen=True, slots=True)
class SecondsDigest:
    """Tells a recipient of a day's seconds: each kudos with the new seconds in its `seconders`
    (the first of them) and `seconds` (how many are new); at most ten, of `total` kudos.
    """

    entries: tuple[KudosFacts, ...]
    total: int
    kind: Literal["seconds_digest"] = "seconds_digest"


@dataclass(frozen=True, slots=True)
class KudosNotPosted:
    """Tells the giver that the card could not be posted although the kudos is recorded."""

    kudos: KudosFacts
    unposted: Unposted
    kind: Literal["kudos_not_posted"] = "kudos_not_posted"
