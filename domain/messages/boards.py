"""Round-ups and leaderboards."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from domain.boards import Alias, Trait
from domain.clock import Period
from domain.messages.kudos import KudosFacts
from domain.messages.parts import Place, ValueName, Who


@dataclass(frozen=True, slots=True)
class RoundUp:
    """A week of one channel's kudos, or of all channels' where there is no `place`. `since` and
    `until` are UTC; `zone` is the reader's.
    """

    since: datetime
    until: datetime
    zone: str
    total: int
    givers: int
    recipients: int
    highlights: tuple[KudosFacts, ...]
    values: tuple[tuple[ValueName, int], ...] = ()
    place: Place | None = None
    # The value that the coming week is about, where the organisation rotates them.
    value_of_the_week: ValueName | None = None
    kind: Literal["round_up"] = "round_up"


@dataclass(frozen=True, slots=True)
class BoardLine:
    """Somebody's place on a board, by their name or by a made-up one; neither for the reader.

    `before` is their place in the period before: always the reader's, of others only one that they
    have risen from. `is_new` is whether they had none then, though others had.
    """

    place: int
    score: int
    who: Who | None = None
    alias: Alias | None = None
    before: int | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class BoardGain:
    """How much somebody's score is above that of the period before; names as in `BoardLine`."""

    points: int
    who: Who | None = None
    alias: Alias | None = None


# Who reads a board, and sees whom: everybody, made-up names, or only themselves.
BoardNames = Literal["real", "made_up", "own"]


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """A page of a board for the local period that begins on `starts_on`; pages as in `History`.
    `top` is the most that anybody on all pages has, if that is shown.

    `near` is the reader between their neighbours, where `lines` do not have them. `trait` and
    `shared` are what its people have in common: "region" and "EMEA", "team" and their manager's
    name. `asked_in` is the conversation of several that it was asked for in, and `is_of_place`
    whether it is of what was received there. `is_hidden` is whether others do not see the reader.
    `shared_by` is set in the post for everybody in a conversation, `shared_in` in the answer to
    whoever shared it.
    """

    metric: Literal["received", "given", "badges"]
    period: Period
    starts_on: date
    lines: tuple[BoardLine, ...]
    near: tuple[BoardLine, ...] = ()
    improved: tuple[BoardGain, ...] = ()
    page: int = 1
    pages: int = 1
    value: ValueName | None = None
    trait: Trait | None = None
    shared: str = ""
    asked_in: Place | None = None
    is_of_place: bool = False
    names: BoardNames = "real"
    is_hidden: bool = False
    can_share: bool = False
    shared_by: Who | None = None
    shared_in: Place | None = None
    top: int = 0
    kind: Literal["leaderboard"] = "leaderboard"
