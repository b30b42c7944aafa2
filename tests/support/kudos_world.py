"""A simple model of what becomes of kudos, beside a room in which the same is done."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from commands.sources import source_gone
from domain.deliveries import Posted
from domain.messages import KudosReceipt, Message
from domain.people import PersonRef
from tests.support.afterwards import about, reacted
from tests.support.rooms import NOW, House, filled

TEXTS = ("your questions made the demo on Monday", "you stayed late to fix the quote for Acme")
SECOND_POINTS = 2
EDITABLE = timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")  # the organisation's


@dataclass
class Kudos:
    """A kudos as the model has it: people by their numbers."""

    id: UUID
    giver: int
    recipients: set[int]
    text: str
    given_at: datetime
    is_private: bool = False
    value: str = ""
    via_message: int | None = None
    is_edited: bool = False
    is_withdrawn: bool = False
    # By the button, by the emoji.
    seconds: dict[int, tuple[bool, bool]] = field(default_factory=dict)
    # Who has, or had, a direct message about it.
    told: set[int] = field(default_factory=set)

    @property
    def seconders(self) -> int:
        return sum(any(ways) for ways in self.seconds.values())

    def concerns(self, one: int) -> bool:
        return one == self.giver or one in self.recipients

    def takes_second(self, by: int) -> bool:
        return not (self.is_withdrawn or self.is_private or self.concerns(by))


@dataclass
class World:
    """The room and the model, side by side."""

    home: House
    who: list[PersonRef]
    limit: int | None
    private_counts: bool
    now: datetime = NOW
    kudos: list[Kudos] = field(default_factory=list)
    inactive: set[int] = field(default_factory=set)
    used: Counter[tuple[int, date]] = field(default_factory=Counter)
    emoji: dict[tuple[object, int], tuple[int, bool]] = field(default_factory=dict)
    posted: dict[tuple[UUID, str], Message | None] = field(default_factory=dict)

    def pick(self, number: int) -> Kudos | None:
        return self.kudos[number % len(self.kudos)] if self.kudos else None

    def reserve(self, giver: int, at: datetime, count: int) -> bool:
        """Whether so many more can be thanked; then they are counted."""
        day = at.astimezone(BERLIN).date()
        key = giver, day - timedelta(days=day.weekday())
        if self.limit is not None and count > 0 and self.used[key] + count > self.limit:
            return False
        self.used[key] += count if self.limit is not None else 0
        return True

    def withdraw(self, kudos: Kudos) -> None:
        kudos.is_withdrawn = True
        self.reserve(kudos.giver, kudos.given_at, -len(kudos.recipients))

    def can_change(self, kudos: Kudos) -> bool:
        is_late = self.now >= kudos.given_at + EDITABLE
        return not (kudos.is_withdrawn or is_late or kudos.giver in self.inactive)

    # --- what people do ---------------------------------------------------------------------

    async def give(self, giver: int, to: list[int], is_private: bool, value: str) -> None:
        if giver in self.inactive:
            return
        values = {
            "recipients": tuple(self.who[one] for one in to),
            "message": TEXTS[0],
            "private": is_private,
            "value": value,
        }
        reply = await self.home.run(filled(values, actor=self.who[giver], now=self.now))
        may = giver not in to and not self.inactive & set(to)
        is_given = may and self.reserve(giver, self.now, len(to))
        assert isinstance(reply.message, KudosReceipt) == is_given
        if isinstance(reply.message, KudosReceipt):
            known = reply.message.kudos.id
            new = Kudos(known, giver, set(to), TEXTS[0], self.now, is_private, value)
            new.told = set(to)
            self.kudos.append(new)

    async def edit(self, number: int, to: list[int], text: int, value: str) -> None:
        if (kudos := self.pick(number)) is None:
            return
        people = tuple(self.who[one] for one in to)
        values = {"recipients": people, "message": TEXTS[text], "value": value}
        await self.click("kudos edit", number, kudos.giver, values=values)
        added = set(to) - kudos.recipients
        may = self.can_change(kudos) and kudos.giver not in to and not self.inactive & added
        count = len(to) - len(kudos.recipients)
        if not may or not self.reserve(kudos.giver, kudos.given_at, count):
            return
        was = kudos.recipients, kudos.text, kudos.value
        kudos.recipients, kudos.text, kudos.value = set(to), TEXTS[text], value
        kudos.is_edited |= was != (kudos.recipients, kudos.text, kudos.value)
        kudos.told |= added
        kudos.seconds = {one: ways for one, ways in kudos.seconds.items() if one not in to}

    async def undo(self, number: int) -> None:
        if (kudos := self.pick(number)) is None:
            return
        await self.click("kudos undo", number, kudos.giver)
        if self.can_change(kudos):
            self.withdraw(kudos)

    async def click(self, command: str, number: int, by: int, **changes: Any) -> None:
        kudos = self.pick(number)
        if kudos is None or by in self.inactive:
            return
        await self.home.run(about(kudos.id, command, self.who[by], now=self.now, **changes))
        if command == "second" and kudos.takes_second(by):
            kudos.seconds[by] = (True, kudos.seconds.get(by, (False, False))[1])
        if command == "unsecond" and by in kudos.seconds:
            kudos.seconds[by] = (False, False)

    async def react_to_card(self, number: int, by: int, at: int, on: bool) -> None:
        kudos = self.pick(number)
        if kudos is None or kudos.is_private or by in self.inactive:
            return
        [(message,)] = await self.home.rows(
            "SELECT posted_message FROM delivery WHERE part = 'card' AND subject = $1",
            f"kudos:{kudos.id}",
        )
        await self.react(Posted("C1", str(message)), by, at, on)
        if not self.is_news(kudos.id, by, at, on):
            return
        button = kudos.seconds.get(by, (False, False))[0]
        if on and kudos.takes_second(by):
            kudos.seconds[by] = (button, True)
        elif not on and by in kudos.seconds:
            kudos.seconds[by] = (button, False)

    async def react_to_message(self, author: int, by: int, at: int, on: bool) -> None:
        if by in self.inactive:
            return
        await self.react(Posted("C1", f"by {author}"), by, at, on, author=(self.who[author],))
        if not self.is_news(author, by, at, on):
            return
        same = [one for one in self.kudos if one.via_message == author and one.giver == by]
        standing = next((one for one in same if not one.is_withdrawn), None)
        if on and standing is None and author != by and author not in self.inactive:
            if self.reserve(by, self.now, 1):
                known = [one.id for one in self.kudos]
                query = "SELECT id FROM kudos WHERE id <> ALL($1::uuid[])"
                [(id_,)] = await self.home.rows(query, known)
                assert isinstance(id_, UUID)
                given = Kudos(id_, by, {author}, "", self.now, via_message=author, told={author})
                self.kudos.append(given)
        elif not on and standing is not None:
            self.withdraw(standing)

    async def react(self, message: Posted, by: int, at: int, on: bool, **values: Any) -> None:
        turn = reacted(message, self.who[by], NOW + timedelta(seconds=at), on=on, **values)
        await self.home.run(replace(turn, now=self.now))

    def is_news(self, message: object, by: int, at: int, on: bool) -> bool:
        known = self.emoji.get((message, by))
        if known and not (at > known[0] or (at == known[0] and known[1] and not on)):
            return False
        self.emoji[message, by] = (at, on)
        return True

    async def switch(self, one: int) -> None:
        """Somebody's account is removed, or they come back."""
        self.inactive ^= {one}
        await self.home.rows(
            "UPDATE identity SET is_active = $2 WHERE external_id = $1",
            self.who[one].external_id,
            one not in self.inactive,
        )

    async def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    async def lose_source(self, number: int) -> None:
        if (kudos := self.pick(number)) is None:
            return
        async with self.home.database.transaction() as tx:
            await source_gone(tx, kudos.id, self.now)
        if kudos.via_message is not None and not kudos.is_withdrawn:
            self.withdraw(kudos)
