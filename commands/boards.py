"""Which board somebody asks for, and what is on it."""

from dataclasses import dataclass
from typing import get_args
from uuid import UUID
from zoneinfo import ZoneInfo

from commands.base import Field, FieldKind
from commands.forms import words
from commands.recipients import candidate
from commands.scene import Scene, actor_of
from commands.surveys import Surveys
from domain.boards import (
    PERIODS,
    Places,
    Survey,
    Trait,
    Window,
    period_before,
    surveyed,
    takes_part,
    window,
)
from domain.clock import Period, parse_zone, period_start
from domain.errors import DomainError, Problem
from domain.kudos import may_give
from domain.kudos import takes_part as may_receive
from domain.people import ConversationKind
from domain.points import Metric
from domain.text import clean
from storage.queries import boards as queries
from storage.queries.boards import EVERYBODY, Board, Crowd
from storage.queries.turns import Conversation, Value

METRICS = (Metric.RECEIVED, Metric.GIVEN, Metric.BADGES)
TRAITS: tuple[Trait, ...] = get_args(Trait)
CHANNEL = "channel"
# Where a board was asked for: its buttons may be clicked elsewhere, as they are on Teams.
ASKED_IN = Field("place", FieldKind.KEPT, required=False)

# So many people are read whole. Reading more of them one by one takes longer than to follow the
# index and to look at all of them once a minute.
FEW = 300

_SURVEYS = Surveys()


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for; the kudos received in this month by everybody, if nothing else.

    `place` is the conversation of several that they ask in, and `is_of_place` whether they ask for
    what was received there.
    """

    metric: Metric
    value: Value | None
    period: Period
    trait: Trait | None
    place: Conversation | None = None
    is_of_place: bool = False


async def asked_for(scene: Scene) -> Asked:
    """Which board is asked for.

    Raises `DomainError` with everything that is wrong with it, and for those who see no boards.
    """
    values, actor = scene.values, actor_of(scene)
    problems = list(scene.problems)
    one, settings = candidate(actor, None), scene.organization.settings
    if not (may_give(one, settings) or may_receive(one, settings)):
        problems.append(Problem("board_guest"))
    slug = str(values.get("value", ""))
    value = next((one for one in scene.company_values if one.slug == slug), None)
    if slug and value is None:
        known = tuple(one.slug for one in scene.company_values)
        problems.append(Problem("value_unknown", "value", {"value": slug, "values": known}))
    metric = next((one for one in METRICS if one == values.get("metric")), Metric.RECEIVED)
    if slug and metric is not Metric.RECEIVED:
        params = {"metric": metric.value, "value": slug}
        problems.append(Problem("board_value_received", "value", params))
    place = await _asked_in(scene)
    is_of_place = values.get("among") == CHANNEL
    if is_of_place and (slug or metric is not Metric.RECEIVED):
        problems.append(Problem("board_channel_received", "among"))
    if is_of_place and place is None:
        problems.append(Problem("board_no_channel", "among"))
    if problems:
        raise DomainError.of(problems)
    return Asked(
        metric,
        value,
        next((one for one in PERIODS if one == values.get("period")), Period.MONTH),
        next((one for one in TRAITS if one == values.get("among")), None),
        place,
        is_of_place,
    )


async def _asked_in(scene: Scene) -> Conversation | None:
    """The conversation of several that a board is asked for in; None if it is not in one.

    A button says where that was. Taken at its word it is only for what everybody may read.
    """
    here, there = scene.conversation, clean(words(scene.values, ASKED_IN.name))
    if there and not (here and here.external_id == there):
        workspace_id = scene.organization.workspace_id
        return await queries.open_channel(scene.tx.raw, workspace_id, there)
    return None if here is None or here.kind is ConversationKind.DIRECT else here


@dataclass(frozen=True, slots=True)
class Seen:
    """A board as the reader asked for it. `shared` is what its people have in common, in words."""

    asked: Asked
    board: Board
    shared: str
    window: Window
    survey: Survey

    @property
    def places(self) -> Places:
        """Everybody's places on it."""
        return Places(self.window, self.survey)


async def look(scene: Scene, asked: Asked, top: int) -> Seen:
    """The first `top` people of a board, and the reader with those beside them.

    Raises `DomainError` where the reader has no team, region or role to ask about.
    """
    reader, board = actor_of(scene).id, _board(scene, asked)
    crowd, shared = await _crowd(scene, asked.trait, reader)
    seen, survey = await _read(scene, (board, crowd), reader, top)
    return Seen(asked, board, shared, seen, survey)


async def _read(
    scene: Scene, key: tuple[Board, Crowd], reader: UUID, top: int
) -> tuple[Window, Survey]:
    raw, now, (board, crowd) = scene.tx.raw, scene.turn.now, key
    survey = _SURVEYS.get(key, now)
    if survey is None:
        people = await queries.people_of(raw, board, crowd, FEW + 1)
        if len(people) <= FEW:
            entries = await queries.few(raw, board, people)
            own = await queries.own(raw, board, reader)
            return window(entries, own, top), surveyed(entries)
        survey = await queries.survey(raw, board, crowd)
        _SURVEYS.put(key, survey, now)
    return await queries.window(raw, board, crowd, reader, top), survey


def _board(scene: Scene, asked: Asked) -> Board:
    organization = scene.organization
    zone = parse_zone(organization.zone, ZoneInfo("UTC"))
    starts_on = period_start(asked.period, scene.turn.now, zone)
    return Board(
        organization.id,
        asked.metric,
        _scope(scene, asked),
        asked.period,
        starts_on,
        period_before(asked.period, starts_on),
        takes_part(asked.metric, organization.settings.guests),
    )


def _scope(scene: Scene, asked: Asked) -> UUID:
    if asked.place and asked.is_of_place:
        return asked.place.id
    return asked.value.id if asked.value else scene.organization.id


async def _crowd(scene: Scene, trait: Trait | None, reader: UUID) -> tuple[Crowd, str]:
    """Who is on the board, and what they share in words: their manager's name, for a team."""
    if trait is None:
        return EVERYBODY, ""
    post = await queries.post_of(scene.tx.raw, reader)
    match trait:
        case "region" if post.region:
            return Crowd(trait, post.region), post.region
        case "role" if post.role:
            return Crowd(trait, post.role), post.role
        case "team" if manager := post.manager_id or (reader if post.has_reports else None):
            return Crowd(trait, str(manager)), await queries.person_named(scene.tx.raw, manager)
    raise DomainError(f"board_no_{trait}", field="among")
