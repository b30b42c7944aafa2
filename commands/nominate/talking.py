"""What is said about a nomination: questions and answers, peers' lines, and taking it back."""

from commands.base import Command, Field, FieldKind, Reply
from commands.contacts import contacts_of, write_to
from commands.forms import words
from commands.nominate.facts import asked_of, facts_of
from commands.nominate.held import (
    NOMINATION_ID,
    form_about,
    justification_of,
    nomination_of,
    reloaded,
)
from commands.nominate.reviewers import tell_reviewers
from commands.recipients import candidate
from commands.scene import Scene, actor_of
from domain.errors import DomainError
from domain.kudos import may_give
from domain.messages import NominationNoted, Source
from domain.nominating import MAX_ENDORSEMENT, MAX_NOTE
from domain.nominations import State, decision_problem
from domain.text import clean
from storage.queries import nominations as queries
from storage.queries.nominations import Ending, NewNote
from storage.queries.stored_nominations import StoredNomination


async def ask(scene: Scene) -> Reply:
    """Asks the nominator for more, or opens the form for the question."""
    stored, actor = await nomination_of(scene), actor_of(scene)
    problem = decision_problem(stored.state, stored.level, stored.rules, actor.id)
    if problem is not None:
        raise DomainError.of([problem])
    question = clean(words(scene.values, "question"))
    if scene.turn.opens_form:
        return form_about(
            scene, ASK, stored, justification_of(stored), values={"question": question}
        )
    if not question:
        raise DomainError("question_missing", field="question")
    note = NewNote(actor.id, "question", question, scene.turn.now)
    await queries.add_note(scene.tx.raw, stored.id, note)
    after = await reloaded(scene, stored.id)
    scene.outbox.revise(stored.subject)
    message = asked_of(after)
    assert message is not None
    for contact in (await contacts_of(scene, [stored.nominator.id])).values():
        write_to(scene, contact, message, stored.subject, "asked")
    return Reply(NominationNoted(facts_of(after), "asked"), locale=scene.locale)


async def answer(scene: Scene) -> Reply:
    """Answers the last question, after which those who decide begin anew; or opens the form."""
    stored, actor = await nomination_of(scene), actor_of(scene)
    if actor.id != stored.nominator.id:
        raise DomainError("nomination_not_yours")
    if not stored.state.is_open:
        raise DomainError("nomination_closed")
    if stored.state is not State.ASKED:
        raise DomainError("nomination_answered")
    written = clean(words(scene.values, "answer"))
    if scene.turn.opens_form:
        question = next(one for one in reversed(stored.notes) if not one.is_answer)
        quoted = Source(question.words, None, question.by.name)
        return form_about(scene, ANSWER, stored, quoted, values={"answer": written})
    if not written:
        raise DomainError("answer_missing", field="answer")
    note = NewNote(actor.id, "answer", written, scene.turn.now)
    await queries.add_note(scene.tx.raw, stored.id, note)
    after = await reloaded(scene, stored.id)
    scene.outbox.revise(stored.subject)
    await _tell_askers(scene, after)
    return Reply(NominationNoted(facts_of(after), "answered"), locale=scene.locale, in_place=True)


async def _tell_askers(scene: Scene, stored: StoredNomination) -> None:
    """Sends those who asked since the answer before a copy with the new one."""
    asking = []
    for note in reversed(stored.notes[:-1]):
        if note.is_answer:
            break
        asking.append(note.by.id)
    contacts = await contacts_of(scene, asking)
    await tell_reviewers(scene, stored, contacts.values(), "answered")


async def withdraw(scene: Scene) -> Reply:
    """Takes a nomination back, by whoever made it."""
    stored, actor = await nomination_of(scene), actor_of(scene)
    if actor.id != stored.nominator.id:
        raise DomainError("nomination_not_yours")
    if stored.state is not State.WITHDRAWN:
        if not stored.state.is_open:
            raise DomainError("nomination_closed")
        ending = Ending(State.WITHDRAWN, scene.turn.now, actor.id)
        await queries.close(scene.tx.raw, stored.id, ending)
        scene.outbox.revise(stored.subject)
    after = await reloaded(scene, stored.id)
    return Reply(NominationNoted(facts_of(after), "withdrawn"), locale=scene.locale, in_place=True)


async def endorse(scene: Scene) -> Reply:
    """Adds a peer's line to a nomination that is announced, or opens the form for it."""
    stored, actor = await nomination_of(scene), actor_of(scene)
    settings = scene.organization.settings
    if not (settings.nominations_public and stored.badge.is_public):
        raise DomainError("nomination_not_found")
    if not stored.state.is_open:
        raise DomainError("nomination_closed")
    if actor.id in stored.parties:
        raise DomainError("endorse_own" if actor.id == stored.nominator.id else "endorse_self")
    if not may_give(candidate(actor, None), settings):
        raise DomainError("nominator_guest")
    line = " ".join(clean(words(scene.values, "line")).split())
    if scene.turn.opens_form:
        mine = (said for by, said in stored.endorsements if by.id == actor.id)
        shown = {"line": line or next(mine, "")}
        return form_about(scene, ENDORSE, stored, justification_of(stored), values=shown)
    if not line:
        raise DomainError("line_missing", field="line")
    await queries.endorse(scene.tx.raw, stored.id, actor.id, line, scene.turn.now)
    scene.outbox.revise(stored.subject)
    after = await reloaded(scene, stored.id)
    return Reply(NominationNoted(facts_of(after), "endorsed"), locale=scene.locale)


ASK = Command(
    name="nominate ask",
    handler=ask,
    fields=(NOMINATION_ID, Field("question", FieldKind.TEXT, max_length=MAX_NOTE, multiline=True)),
    by="button",
    has_form=True,
)
ANSWER = Command(
    name="nominate answer",
    handler=answer,
    fields=(NOMINATION_ID, Field("answer", FieldKind.TEXT, max_length=MAX_NOTE, multiline=True)),
    by="button",
    has_form=True,
)
WITHDRAW = Command(name="nominate withdraw", handler=withdraw, fields=(NOMINATION_ID,), by="button")
ENDORSE = Command(
    name="endorse",
    handler=endorse,
    fields=(NOMINATION_ID, Field("line", FieldKind.TEXT, max_length=MAX_ENDORSEMENT)),
    by="button",
    has_form=True,
)
