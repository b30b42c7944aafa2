"""Awards: made with everybody told who is concerned, shown as they stand, and revoked."""

from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from commands.announcing import post, spot_for
from commands.base import Command, Field, FieldKind, FormRequest, FormState, Reply
from commands.contacts import contacts_of, inform
from commands.forms import MOST_QUOTED, uuid_in, words
from commands.scene import Scene, actor_of, badge_name, who
from commands.settings.gate import admin
from domain.badges import Tier
from domain.chat_events import awarded, changes
from domain.clock import parse_zone, period_starts
from domain.criteria import Event
from domain.errors import DomainError
from domain.messages import (
    AwardAnnounced,
    AwardFacts,
    AwardReceived,
    AwardRevoked,
    AwardTold,
    Message,
    Source,
)
from domain.nominating import MAX_REASON
from domain.text import clean, shorten
from storage.ids import new_id
from storage.queries import awards as queries
from storage.queries import chat_events, nominations, reviewers
from storage.queries.awards import NewAward, Revocation, StoredAward, Via
from storage.queries.leases import Leased
from storage.queries.nominations import Goal
from storage.queries.stored_nominations import StoredNomination
from storage.session import Transaction
from storage.subjects import subject_of

AWARD_ID = Field("award", FieldKind.KEPT)


@dataclass(frozen=True, slots=True)
class Grant:
    """An award to be made. `conversation_id` is where it began, if anywhere, and `decided_by` who
    approved it, if anybody did. One that `is_quiet` is told to its holder alone.
    """

    badge_id: UUID
    version_id: UUID
    tier: Tier
    person_id: UUID
    via: Via
    nomination_id: UUID | None = None
    conversation_id: UUID | None = None
    decided_by: UUID | None = None
    is_quiet: bool = False

    @classmethod
    def of(cls, stored: StoredNomination, via: Via, decided_by: UUID | None = None) -> Self:
        """What a nomination is for."""
        return cls(
            stored.badge_id,
            stored.version_id,
            stored.tier,
            stored.nominee.id,
            via,
            stored.id,
            stored.conversation_id,
            decided_by,
        )


async def grant(scene: Scene, wanted: Grant) -> UUID:
    """Makes an award, and approves every open nomination for it; returns its id.

    Told are its holder, those who nominated them, and their manager; it is announced where the
    organisation wants that. The badge must be locked, and there must be nothing against the award
    (`domain.nominating.award_problems`).
    """
    raw, now, organization = scene.tx.raw, scene.turn.now, scene.organization
    zone = parse_zone(organization.zone)
    new = NewAward(
        id=new_id(),
        organization_id=organization.id,
        badge_id=wanted.badge_id,
        version_id=wanted.version_id,
        tier=wanted.tier,
        person_id=wanted.person_id,
        nomination_id=wanted.nomination_id,
        via=wanted.via,
        awarded_at=now,
        periods=period_starts(now, zone),
    )
    await scene.tx.execute(queries.add(new))
    goal = Goal(wanted.badge_id, wanted.person_id, wanted.tier)
    for nomination_id in await nominations.approve_all(raw, goal, now, wanted.decided_by):
        scene.outbox.revise(subject_of("nomination", nomination_id))
    stored = await queries.load(raw, new.id, organization.workspace_id)
    assert stored is not None
    scene.write(*chat_events.pend(organization.id, [event_of(stored)], now))
    if not wanted.is_quiet:
        await _announce(scene, stored, wanted.conversation_id)
    await _tell(scene, stored, wanted)
    return new.id


async def _announce(scene: Scene, stored: StoredAward, conversation_id: UUID | None) -> None:
    spot = await spot_for(scene, conversation_id)
    if spot.central is None:
        return
    workspace_id, place = spot.central.at.workspace_id, spot.central.place.external_id
    there = await queries.load(scene.tx.raw, stored.id, workspace_id) or stored
    facts = facts_of(_as_read(there, place=(workspace_id, place)))
    post(scene, spot.central, AwardAnnounced(facts), stored.subject)


def event_of(stored: StoredAward) -> Event:
    """An award as criteria see it."""
    return awarded(
        str(stored.id), str(stored.person.id), stored.slug, stored.tier, stored.awarded_at
    )


async def _tell(scene: Scene, stored: StoredAward, wanted: Grant) -> None:
    """Tells everybody once; who awards it, or nominates with that effect, knows."""
    manager = None
    if not wanted.is_quiet:
        manager = await reviewers.manager_of(scene.tx.raw, stored.person.id)
    nominators = [one.by.id for one in stored.nominations]
    knows = {wanted.decided_by, scene.actor.id if scene.actor else None}
    told = {id_: "manager" for id_ in [manager] if id_} | dict.fromkeys(nominators, "nominator")
    contacts = await contacts_of(scene, [stored.person.id, *told])
    for id_, contact in contacts.items():
        if id_ == stored.person.id:
            inform(scene, contact, AwardReceived(facts_of(stored)), stored.subject, "received")
        elif id_ not in knows:
            facts = facts_of(_as_read(stored, reader=id_))
            message = AwardTold(facts, "nominator" if id_ in nominators else "manager")
            inform(scene, contact, message, stored.subject, message.to)


def _as_read(
    stored: StoredAward, *, place: tuple[UUID, str] | None = None, reader: UUID | None = None
) -> StoredAward:
    """The same for others than its holder: what was nominated in a private channel, or a chat of
    several, is told there, and to those who wrote it. `place` is a workspace and a conversation.
    """
    known = (
        one for one in stored.nominations if one.closed_in in (None, place) or one.by.id == reader
    )
    return replace(stored, nominations=tuple(known))


def facts_of(stored: StoredAward) -> AwardFacts:
    """A stored award as cards tell it."""
    return AwardFacts(
        id=stored.id,
        badge=badge_name(stored.slug, stored.badge),
        tier=stored.tier,
        person=who(stored.person),
        awarded_at=stored.awarded_at,
        description=stored.badge.description,
        nominators=tuple(who(one.by) for one in stored.nominations),
        justification=stored.nominations[0].words if stored.nominations else "",
    )


async def current(tx: Transaction, leased: Leased, award_id: UUID) -> Message | None:
    """What a message about an award says now; None if there is nothing to say any more."""
    stored = await queries.load(tx.raw, award_id, leased.workspace_id)
    if stored is None:
        return None
    if stored.revoked_at is None:
        return _standing(stored, leased)
    # Told only where the award may have been read.
    is_posted = leased.replaces or leased.maybe_posted
    return _revoked(stored, leased.part or "") if is_posted else None


def _standing(stored: StoredAward, leased: Leased) -> Message:
    place, person = leased.destination.conversation, leased.destination.person
    if leased.part == "received":
        return AwardReceived(facts_of(stored))
    if leased.part == "card":
        here = (leased.workspace_id, place) if place else None
        return AwardAnnounced(facts_of(_as_read(stored, place=here)))
    by = (one.by for one in stored.nominations)
    reader = next((one.id for one in by if person in (one.external_id, one.alias)), None)
    facts = facts_of(_as_read(stored, reader=reader))
    return AwardTold(facts, "nominator" if leased.part == "nominator" else "manager")


def _revoked(stored: StoredAward, part: str) -> Message:
    if part == "received":
        return AwardRevoked(facts_of(stored), "holder", stored.reason)
    return AwardRevoked(facts_of(stored), "others")


# --- revoking ------------------------------------------------------------------------------------


async def revoke(scene: Scene) -> Reply:
    """Takes an award back, with what it counted; whoever holds it is told why.

    Those can who approved it, and admins. Raises `DomainError` for anybody else.
    """
    stored = await _award_of(scene)
    actor = actor_of(scene)
    if stored.decided_by != actor.id:
        await admin(scene)
    if stored.revoked_at is not None:
        raise DomainError("award_revoked")
    if scene.turn.opens_form:
        return _form(scene, stored)
    reason = clean(words(scene.values, "reason"))
    if not reason:
        raise DomainError("reason_missing", field="reason")
    now = scene.turn.now
    periods = period_starts(stored.awarded_at, parse_zone(stored.zone))
    await scene.tx.execute(queries.revoke(stored, periods, Revocation(now, actor.id, reason)))
    gone = changes([event_of(stored)], [])
    scene.write(*chat_events.pend(stored.organization_id, gone, now))
    scene.outbox.revise(stored.subject)
    for led in stored.nominations:
        scene.outbox.revise(subject_of("nomination", led.nomination_id))
    facts = facts_of(stored)
    for contact in (await contacts_of(scene, [stored.person.id])).values():
        inform(scene, contact, AwardRevoked(facts, "holder", reason))
    return Reply(AwardRevoked(facts, "revoker", reason), locale=scene.locale)


async def _award_of(scene: Scene) -> StoredAward:
    """The award that was asked about, which nobody else changes until the turn ends."""
    award_id = uuid_in(scene.values, AWARD_ID.name)
    raw, organization = scene.tx.raw, scene.organization
    badge_id = await queries.badge_of(raw, award_id) if award_id else None
    if award_id is None or badge_id is None:
        raise DomainError("award_not_found")
    await nominations.lock(raw, badge_id)
    found = await queries.load(raw, award_id, organization.workspace_id)
    if found is None or found.organization_id != organization.id:
        raise DomainError("award_not_found")
    return found


def _form(scene: Scene, stored: StoredAward) -> Reply:
    """The form, below the words that the award is for, if somebody nominated."""
    kept = {AWARD_ID.name: str(stored.id)}
    source = None
    if stored.nominations:
        led = stored.nominations[0]
        source = Source(shorten(led.words, MOST_QUOTED), None, led.by.name)
    state = FormState(str(new_id()), scene.turn.conversation, source, kept=kept)
    shown = {"reason": words(scene.values, "reason"), **kept}
    return Reply(form=FormRequest(REVOKE, shown, state), locale=scene.locale)


REVOKE = Command(
    name="award revoke",
    handler=revoke,
    fields=(AWARD_ID, Field("reason", FieldKind.TEXT, max_length=MAX_REASON, multiline=True)),
    by="button",
    has_form=True,
)
