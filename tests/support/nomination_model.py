"""A simple model of what becomes of nominations: people are numbers, and nothing is told."""

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.working_days import working_days_after

TIERS = ("bronze", "silver")
OPEN = ("open", "asked")
BERLIN = ZoneInfo("Europe/Berlin")  # the organisation's

# Nominee, nominator, and which one between the two it is.
Key = tuple[int, int, int]


@dataclass
class Rules:
    """A review: for each level who decides and how many are needed; how many agree by themselves.

    `managers` and `admins` are the organisation's.
    """

    levels: list[tuple[list[int], int]]
    consensus: int | None
    managers: dict[int, int]
    admins: list[int]


@dataclass
class Nomination:
    nominee: int
    nominator: int
    tier: str
    opened_at: datetime
    since: datetime
    state: str = "open"
    level: int = 1
    # What each approver said, by level and person; None is nothing yet.
    seats: dict[tuple[int, int], str | None] = field(default_factory=dict)
    endorsers: set[int] = field(default_factory=set)
    is_reminded: bool = False
    is_escalated: bool = False

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    def fit(self, people: list[int]) -> list[int]:
        return [one for one in people if one not in (self.nominee, self.nominator)]

    def begin(self, level: int, now: datetime) -> None:
        self.state, self.level, self.since = "open", level, now
        self.is_reminded = self.is_escalated = False


@dataclass
class Model:
    """What there is. Each thing that can be done changes it, or nothing where it is refused."""

    rules: Rules
    now: datetime
    nominations: dict[Key, Nomination] = field(default_factory=dict)
    held: set[tuple[int, str]] = field(default_factory=set)
    revoked: Counter[tuple[int, str]] = field(default_factory=Counter)

    def after(self, *steps: tuple[Any, ...]) -> "Model":
        """What there is once these were done, one after the other."""
        model = deepcopy(self)
        for name, *arguments in steps:
            act: Callable[..., None] = getattr(model, name)
            act(*arguments)
        return model

    def seen(self) -> dict[str, object]:
        """Everything that the database tells, too."""
        return {
            "nominations": {
                key: (one.state, one.level, one.tier, one.seats, one.endorsers)
                for key, one in self.nominations.items()
            },
            "held": self.held,
            "revoked": self.revoked,
        }

    # --- what people do ---------------------------------------------------------------------

    def nominate(self, nominee: int, nominator: int, tier: str) -> None:
        mine = [one for one in self.nominations if one[:2] == (nominee, nominator)]
        is_waiting = any(self.nominations[one].is_open for one in mine)
        if nominee == nominator or is_waiting or (nominee, tier) in self.held:
            return
        new = Nomination(nominee, nominator, tier, self.now, self.now)
        sitting = self._next(new, 0)
        if self.rules.levels and sitting is None and self.rules.consensus is None:
            return
        self.nominations[nominee, nominator, len(mine)] = new
        if sitting:
            new.level = sitting[0]
            self._seat(new, *sitting)
        elif not self.rules.levels and self.rules.consensus is None:
            self._award(new)
        if self.rules.consensus is not None:
            self._agree(nominee)

    def approve(self, key: Key, who: int, tier: str = "") -> None:
        one = self.nominations[key]
        if not self._can_decide(one, who) or (one.nominee, tier or one.tier) in self.held:
            return
        one.tier = tier or one.tier
        one.seats[one.level, who] = "approve"
        here = [said for (level, _), said in one.seats.items() if level == one.level]
        needed = min(self.rules.levels[one.level - 1][1], len(here))
        if here.count("approve") < needed:
            return
        sitting = self._next(one, one.level)
        if sitting is None:
            self._award(one)
            return
        one.begin(sitting[0], self.now)
        self._seat(one, *sitting)

    def decline(self, key: Key, who: int) -> None:
        one = self.nominations[key]
        if self._can_decide(one, who):
            one.seats[one.level, who] = "decline"
            one.state = "declined"

    def ask(self, key: Key, who: int) -> None:
        one = self.nominations[key]
        if self._can_decide(one, who):
            one.state = "asked"

    def answer(self, key: Key, who: int) -> None:
        one = self.nominations[key]
        if one.state == "asked" and who == one.nominator:
            one.begin(one.level, self.now)

    def withdraw(self, key: Key, who: int) -> None:
        one = self.nominations[key]
        if one.is_open and who == one.nominator:
            one.state = "withdrawn"

    def endorse(self, key: Key, who: int) -> None:
        one = self.nominations[key]
        if one.is_open and who not in (one.nominee, one.nominator):
            one.endorsers.add(who)

    def revoke(self, who: int, tier: str, by: int) -> None:
        if by in self.rules.admins and (who, tier) in self.held:
            self.held.remove((who, tier))
            self.revoked[who, tier] += 1

    def press(self) -> None:
        """The clock looks at what waits."""
        for one in self.nominations.values():
            here = [who for level, who in one.seats if level == one.level]
            lasts = 14 if here or self.rules.consensus is None else 30
            if not one.is_open:
                continue
            if self.now >= one.since + timedelta(days=lasts):
                one.state = "expired"
            elif one.state == "open" and here:
                self._press(one, here)

    def _press(self, one: Nomination, here: list[int]) -> None:
        if not one.is_escalated and self.now >= working_days_after(one.since, 5, BERLIN):
            one.is_escalated = True
            silent = [who for who in here if one.seats[one.level, who] is None]
            managers = [self.rules.managers[who] for who in silent if who in self.rules.managers]
            for people in (managers, self.rules.admins):
                if new := [who for who in one.fit(people) if who not in here]:
                    one.seats.update({(one.level, who): None for who in new})
                    return

    # --- what follows -----------------------------------------------------------------------

    def _can_decide(self, one: Nomination, who: int) -> bool:
        seat = one.level, who
        return one.is_open and seat in one.seats and one.seats[seat] is None

    def _next(self, one: Nomination, after: int) -> tuple[int, list[int]] | None:
        approved = {who for (_, who), said in one.seats.items() if said == "approve"}
        for number, (named, needed) in enumerate(self.rules.levels, 1):
            people = one.fit(named)
            if not people and number == len(self.rules.levels):
                people = one.fit(self.rules.admins)
            if number > after and people and len(approved & set(people)) < min(needed, len(people)):
                return number, people
        return None

    def _seat(self, one: Nomination, level: int, people: list[int]) -> None:
        approved = {who for (_, who), said in one.seats.items() if said == "approve"}
        for who in people:
            one.seats[level, who] = "approve" if who in approved else None

    def _award(self, one: Nomination) -> None:
        self.held.add((one.nominee, one.tier))
        for other in self.nominations.values():
            if other.is_open and (other.nominee, other.tier) == (one.nominee, one.tier):
                other.state = "approved"

    def _agree(self, nominee: int) -> None:
        since = self.now - timedelta(days=30)
        waiting = [
            one
            for one in self.nominations.values()
            if one.is_open and one.nominee == nominee and one.opened_at > since
        ]
        for tier in reversed(TIERS):
            asking = [one for one in waiting if TIERS.index(one.tier) >= TIERS.index(tier)]
            if len(asking) >= (self.rules.consensus or 0):
                if (nominee, tier) not in self.held:
                    for one in asking:
                        one.tier = tier
                    self._award(asking[0])
                return
