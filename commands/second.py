"""Second and unsecond: "me too" to what somebody was thanked for, and taking that back."""

from dataclasses import replace
from typing import Literal, get_args

from commands.base import Command, Reply
from commands.changing import KUDOS_ID, counted_again, kudos_of
from commands.recipients import candidate
from commands.revise import facts_of, told_of
from commands.scene import Scene, actor_of, who
from domain.errors import DomainError, Problem
from domain.kudos import may_give
from domain.messages import Seconded, SecondNoted, SecondTakenBack
from domain.preferences import Seconds
from domain.seconds import second_problem
from storage.queries import reactions, seconds
from storage.queries.seconds import Second
from storage.queries.stored_kudos import StoredKudos, StoredSecond
from storage.queries.turns import Person

# The ways to second a kudos: the button of its card, or the emoji on it.
By = Literal["button", "reaction"]
WAYS: tuple[By, ...] = get_args(By)
# The direct messages to so many recipients show who seconds them. Of more only the card does:
# platforms take few updates in a minute.
TOLD_OF_SECONDS = 5


async def second(scene: Scene) -> Reply:
    """Seconds a kudos; once, however often it is asked. Raises `DomainError` where it cannot be."""
    stored, actor = await _read_by_actor(scene)
    problem = problem_of(scene, stored, actor)
    if problem:
        raise DomainError.of([problem])
    before = of(stored, actor)
    after = put(scene, stored, actor, "button")
    is_new = before is None or not before.counts
    return Reply(SecondNoted(told_of(after), is_new), locale=scene.locale)


async def unsecond(scene: Scene) -> Reply:
    """Takes a second back, by whichever way it was given."""
    stored, actor = await _read_by_actor(scene)
    after = take_back(scene, stored, actor)
    message = SecondTakenBack(told_of(after))
    return Reply(message, locale=scene.locale, in_place=not await _is_card(scene))


async def _read_by_actor(scene: Scene) -> tuple[StoredKudos, Person]:
    """The kudos that was asked about, and who asks. Raises `DomainError` where there is none that
    they can have read: one from a closed place is seconded where its card is.
    """
    stored, actor = await kudos_of(scene), actor_of(scene)
    here = scene.conversation
    is_here = here is not None and here.id == stored.posted_in
    if stored.is_closed and not (is_here or stored.concerns(actor) or of(stored, actor)):
        raise DomainError("kudos_not_found")
    return stored, actor


async def _is_card(scene: Scene) -> bool:
    """Whether the card itself was clicked, which others read too."""
    clicked, tx = scene.turn.clicked, scene.tx
    if clicked is None:
        return False
    return await reactions.card_at(tx.raw, scene.organization.workspace_id, clicked) is not None


def problem_of(scene: Scene, stored: StoredKudos, actor: Person) -> Problem | None:
    """Why `actor` cannot second a kudos; None if they can."""
    return second_problem(
        actor.id,
        giver=stored.giver.id,
        recipients=[one.id for one in stored.recipients],
        takes_part=may_give(candidate(actor, None), scene.organization.settings),
        is_withdrawn=stored.withdrawn_at is not None,
    )


def put(scene: Scene, stored: StoredKudos, actor: Person, by: By) -> StoredKudos:
    """Notes the second of somebody who can; the kudos as it is then.

    Those who were thanked are told the first time, as they prefer: at once, or by the next digest.
    """
    before = of(stored, actor)
    now = scene.turn.now
    first = StoredSecond(actor, by_button=False, by_reaction=False, points=0, at=now)
    mine = _set(before or first, by, is_on=True)
    if before is None or not before.counts:
        mine = replace(mine, points=scene.organization.settings.second_points, at=now)
    if mine == before:
        return stored
    after = replace(stored, seconds=(*_others(stored, actor), mine))
    scene.write(seconds.put(_row(scene, stored, mine)))
    if before is None:
        _tell(scene, after, actor)
    return _moved(scene, stored, after)


def _row(scene: Scene, stored: StoredKudos, mine: StoredSecond) -> Second:
    now = scene.turn.now
    waits = any(one.preferences.seconds is Seconds.DIGEST for one in stored.recipients)
    return Second(
        kudos_id=stored.id,
        person_id=mine.by.id,
        by_button=mine.by_button,
        by_reaction=mine.by_reaction,
        points=mine.points,
        seconded_at=now,
        told_at=None if waits else now,
    )


def _tell(scene: Scene, after: StoredKudos, actor: Person) -> None:
    """Tells those who want to hear of each second at once."""
    message = Seconded(told_of(after), who(actor))
    for person in after.recipients:
        has_chat = person.is_active and person.external_id
        if has_chat and person.preferences.seconds is Seconds.EACH:
            scene.inform(person, message)


def take_back(
    scene: Scene, stored: StoredKudos, actor: Person, by: By | None = None
) -> StoredKudos:
    """Takes somebody's second back, or only what they did by one of the two ways; the kudos as it
    is then.
    """
    before = of(stored, actor)
    if before is None:
        return stored
    mine = before
    for way in WAYS if by is None else (by,):
        mine = _set(mine, way, is_on=False)
    if mine == before:
        return stored
    after = replace(stored, seconds=(*_others(stored, actor), mine))
    scene.write(seconds.put(_row(scene, stored, mine)))
    return _moved(scene, stored, after)


def _set(second: StoredSecond, by: By, *, is_on: bool) -> StoredSecond:
    if by == "button":
        return replace(second, by_button=is_on)
    return replace(second, by_reaction=is_on)


def of(stored: StoredKudos, person: Person) -> StoredSecond | None:
    """Somebody's second, also where it was taken back; None if they never seconded the kudos."""
    return next((one for one in stored.seconds if one.by.id == person.id), None)


def _others(stored: StoredKudos, actor: Person) -> tuple[StoredSecond, ...]:
    return tuple(one for one in stored.seconds if one.by.id != actor.id)


def _moved(scene: Scene, before: StoredKudos, after: StoredKudos) -> StoredKudos:
    """Has scores and the card follow, where it is not only the way that somebody seconds it."""
    if facts_of(after).seconds != facts_of(before).seconds:
        scene.write(*counted_again(before, after, scene.turn.now))
        is_crowd = len(after.recipients) > TOLD_OF_SECONDS
        scene.outbox.revise(after.subject, "card" if is_crowd else None)
    return after


SECOND = Command(name="second", handler=second, fields=(KUDOS_ID,), by="button")
UNSECOND = Command(name="unsecond", handler=unsecond, fields=(KUDOS_ID,), by="button")
