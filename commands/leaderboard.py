"""`/leaderboard`: who received, gave or earned most, the asker's own place, and who gained most."""

from dataclasses import dataclass, replace
from typing import Literal

from commands.base import Command, Field, FieldKind, Reply, ReplyBy
from commands.boards import ASKED_IN, CHANNEL, METRICS, TRAITS, Seen, asked_for, look
from commands.paging import PAGE_NUMBER, asked_page
from commands.scene import Scene, actor_of, who
from domain.boards import LEAST_UNNAMED, MOST_PAGES, PAGE, PERIODS, Alias, Entry, alias, pages
from domain.errors import DomainError
from domain.messages import BoardGain, BoardLine, BoardNames, Leaderboard, Place, ValueName, Who
from domain.points import Metric
from domain.settings import Boards
from storage.queries.turns import Conversation, Person

_NAMES: dict[Boards, BoardNames] = {
    Boards.PUBLIC: "real",
    Boards.PSEUDONYMOUS: "made_up",
    Boards.SELF_ONLY: "own",
}


_METRICS: dict[Metric, Literal["received", "given", "badges"]] = {
    Metric.RECEIVED: "received",
    Metric.GIVEN: "given",
    Metric.BADGES: "badges",
}


async def show(scene: Scene) -> Reply:
    """Answers with a page of a board, as far as the organisation lets people see each other.

    Raises `DomainError` with every problem.
    """
    sheet = await _sheet(scene, actor_of(scene))
    message = replace(sheet.message(), can_share=_may_post(scene, sheet))
    return Reply(message, locale=scene.locale, in_place=bool(scene.values.get("page")))


async def share(scene: Scene) -> Reply:
    """Posts the same page for everybody where it was asked for, without the asker's own lines.

    Raises `DomainError` where nothing can be posted, or nobody is to see others.
    """
    actor = actor_of(scene)
    sheet = await _sheet(scene, actor)
    place = sheet.seen.asked.place
    if place is None or not _is_ours(place):
        raise DomainError("board_not_posted")
    if sheet.names == "own":
        raise DomainError("board_own_only")
    post = replace(sheet, reader=None).message()
    scene.announce(place, replace(post, shared_by=who(actor)))
    told = replace(sheet.message(), shared_in=_named(place))
    return Reply(told, locale=scene.locale, in_place=True)


def _may_post(scene: Scene, sheet: "_Sheet") -> bool:
    """Whether a button can post the board. Where answers come in a chat of their own, what the
    button says about a closed conversation is not believed (`commands.boards`).
    """
    place = sheet.seen.asked.place
    if place is None or not _is_ours(place) or not sheet.may_share:
        return False
    return scene.turn.reply_by is ReplyBy.ACK or not place.is_closed


def _is_ours(place: Conversation) -> bool:
    """Whether it is a conversation of colleagues that Laurel is in."""
    return place.is_member and not place.is_external


def _named(place: Conversation) -> Place:
    return Place(place.name, place.external_id)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A board on its way to a message. `reader` is None for everybody in a conversation."""

    seen: Seen
    names: BoardNames
    asked_page: int
    reader: Person | None

    @property
    def may_share(self) -> bool:
        return self.names != "own" and bool(self.seen.window.top)

    def message(self) -> Leaderboard:
        asked, board = self.seen.asked, self.seen.board
        is_alone = self.names == "own"
        last = 1 if is_alone else pages(self.seen.survey.now.people)
        page = min(self.asked_page, last)
        first = (page - 1) * PAGE
        shown = () if is_alone else self.seen.window.top[first : first + PAGE]
        return Leaderboard(
            metric=_METRICS[asked.metric],
            period=asked.period,
            starts_on=board.starts_on,
            lines=tuple(self._line(one) for one in shown),
            near=tuple(self._line(one) for one in self._near(shown)),
            improved=() if is_alone else self._improved(),
            page=page,
            pages=last,
            top=0 if is_alone else max((one.score for one in self.seen.window.top), default=0),
            value=_value_name(self.seen),
            trait=asked.trait,
            shared=self.seen.shared,
            asked_in=_named(asked.place) if asked.place else None,
            is_of_place=asked.is_of_place,
            names=self.names,
            is_hidden=self.reader is not None and not self.reader.preferences.on_boards,
        )

    def _near(self, shown: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """The reader, and those beside them who are not shown anyway."""
        window, there = self.seen.window, {one.person_id for one in shown}
        if self.reader is None or self.reader.id in there:
            return ()
        if self.names == "own":
            return (window.own,) if window.own else ()
        return tuple(one for one in window.near if one.person_id not in there)

    def _line(self, one: Entry) -> BoardLine:
        place, before = self.seen.places.now(one), self.seen.places.before(one)
        named, called = self._called(one)
        if not self._is_reader(one) and before is not None and before <= place:
            # Where others fell from is nobody's business.
            return BoardLine(place, one.score, named, called)
        is_new = before is None and self.seen.survey.before.people > 0
        return BoardLine(place, one.score, named, called, before, is_new)

    def _improved(self) -> tuple[BoardGain, ...]:
        """Who gained most; nobody where there is nothing before that they could have gained on."""
        if not self.seen.survey.before.people:
            return ()
        return tuple(
            BoardGain(one.score - one.before, *self._called(one))
            for one in self.seen.survey.improved
        )

    def _is_reader(self, one: Entry) -> bool:
        return self.reader is not None and self.reader.id == one.person_id

    def _called(self, one: Entry) -> tuple[Who | None, Alias | None]:
        """How somebody is named: by nothing, if it is the reader."""
        if self._is_reader(one):
            return None, None
        board = self.seen.board
        if self.names == "made_up":
            made_up = alias(board.organization_id, board.period, board.starts_on, one.person_id)
            return None, made_up
        return Who(one.name), None


async def _sheet(scene: Scene, reader: Person) -> _Sheet:
    asked, page = await asked_for(scene), min(asked_page(scene.values), MOST_PAGES)
    seen = await look(scene, asked, page * PAGE)
    return _Sheet(seen, _names(scene.organization.settings.boards, seen), page, reader)


def _names(boards: Boards, seen: Seen) -> BoardNames:
    """How others are named. Who is in a small team or channel would be found out, whatever they are
    called.
    """
    is_narrow = seen.asked.trait is not None or seen.asked.is_of_place
    if boards is Boards.PSEUDONYMOUS and is_narrow and seen.survey.now.people < LEAST_UNNAMED:
        return _NAMES[Boards.SELF_ONLY]
    return _NAMES[boards]


def _value_name(seen: Seen) -> ValueName | None:
    value = seen.asked.value
    return ValueName(value.slug, value.name, value.emoji) if value else None


_FIELDS = (
    Field("metric", FieldKind.CHOICE, required=False, options=tuple(METRICS)),
    Field("value", FieldKind.CHOICE, required=False, sigil="#"),
    Field("period", FieldKind.CHOICE, required=False, options=tuple(PERIODS)),
    Field("among", FieldKind.CHOICE, required=False, options=(*TRAITS, CHANNEL)),
    ASKED_IN,
    PAGE_NUMBER,
)

LEADERBOARD = Command("leaderboard", show, _FIELDS, one_statement=True)
SHARE = Command("leaderboard share", share, _FIELDS, by="button", one_statement=True)
