"""What people do in Slack as turns: commands, message shortcuts, buttons and submitted forms.

Only translates; `bot/slack/events.py` does the same for what Slack tells by itself.
"""

from bot.slack.payloads import (
    Commands,
    Context,
    Payload,
    Unreadable,
    actor,
    conversation,
    conversation_of,
    delivery,
    get,
    hashed,
    id_at,
    is_id,
    is_ts,
    label,
)
from bot.slack.reading import read_line, read_text
from bot.slack.render import Submission, read_button
from commands.base import (
    Command,
    FieldKind,
    Filled,
    FormState,
    ReplyBy,
    Turn,
    TypedLine,
    Values,
)
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import PersonRef
from domain.text import shorten

HELP = "laurel help"

# Message shortcuts by their callback id in manifest.yml.
SHORTCUTS = {"recognize": "kudos", "nominate": "nominate"}

# A form carries the quoted message until it is submitted, and has little room (3,000 characters).
_MAX_SOURCE = 300


def command_turn(payload: Payload, context: Context) -> Turn:
    """`/kudos @ana …` and `/laurel <word> …`; an unknown word asks for help."""
    slash = str(payload.get("command", "")).removeprefix("/").casefold()
    text = payload.get("text")
    name, line = _command_of(slash, text if isinstance(text, str) else "", context.commands)
    return Turn(
        command=name,
        workspace=context.workspace,
        actor=PersonRef(id_at(payload, "user_id"), label(payload.get("user_name"))),
        conversation=conversation(payload.get("channel_id"), payload.get("channel_name")),
        arguments=TypedLine(read_line(line)),
        locale="en",
        now=context.now,
        delivery_id=delivery(context, "command", payload.get("trigger_id"), payload),
    )


def _command_of(slash: str, text: str, commands: Commands) -> tuple[str, str]:
    """The registered command that was typed, and what was typed behind it."""
    word, rest = [*text.split(maxsplit=1), "", ""][:2]
    for name, line in ((f"{slash} {word.casefold()}", rest), (slash, text)):
        if name in commands and commands[name].is_typed:
            return name, line
    return HELP, ""


def shortcut_turn(payload: Payload, context: Context) -> Turn:
    """The shortcut on somebody's message: the form, with its author and words."""
    name = SHORTCUTS.get(str(payload.get("callback_id")))
    if name is None:
        raise Unreadable("callback_id")
    author = get(payload, "message", "user")
    recipients = (PersonRef(author),) if is_id(author) else ()
    people = next(f.name for f in context.commands[name].fields if f.kind is FieldKind.PEOPLE)
    return Turn(
        command=name,
        workspace=context.workspace,
        actor=actor(payload),
        conversation=conversation_of(payload),
        arguments=Filled({people: recipients}),
        locale="en",
        now=context.now,
        delivery_id=delivery(context, "shortcut", payload.get("trigger_id"), payload),
        source=_source(payload, context),
        opens_form=True,
    )


def _source(payload: Payload, context: Context) -> Source:
    """The message that was chosen. An answer to it starts or continues its thread."""
    text, ts = get(payload, "message", "text"), get(payload, "message", "ts")
    channel, thread = get(payload, "channel", "id"), get(payload, "message", "thread_ts")
    author = get(payload, "message", "user")
    name = context.author_of(PersonRef(author)) if is_id(author) else ""
    words = read_text(text if isinstance(text, str) else "", context.name_of)
    message = Posted(channel, ts) if is_id(channel) and is_ts(ts) else None
    return Source(
        shorten(words, _MAX_SOURCE),
        context.address_of(channel, ts, thread),
        name,
        message,
        (thread if is_ts(thread) else ts) if message else None,
    )


def action_turn(payload: Payload, context: Context) -> Turn | None:
    """A click on one of our buttons; None if it asks for nothing.

    Nobody sees the acknowledgement of a click. Where the message clicked is kept nowhere, its
    `response_url` is all that reaches it, and so the answer is given to the door.
    """
    actions = payload.get("actions")
    action = actions[0] if isinstance(actions, list) and actions else None
    click = read_button(action) if isinstance(action, dict) else None
    if click is None or not context.is_for_people(click.command):
        return None
    fleeting = get(payload, "container", "is_ephemeral") is True
    return Turn(
        command=click.command,
        workspace=context.workspace,
        actor=actor(payload),
        conversation=conversation_of(payload),
        arguments=Filled(_with_toggles(context.commands[click.command], click.values)),
        locale="en",
        now=context.now,
        delivery_id=delivery(context, "action", payload.get("trigger_id"), payload),
        opens_form=click.opens_form,
        reply_by=ReplyBy.ACK if click.opens_form or fleeting else ReplyBy.DELIVERY,
        clicked=None if fleeting else _clicked(payload),
    )


def _clicked(payload: Payload) -> Posted | None:
    """The message that a click was in; None where it was in no message."""
    ts, channel = get(payload, "container", "message_ts"), get(payload, "container", "channel_id")
    return Posted(channel, ts) if is_id(channel) and is_ts(ts) else None


def _with_toggles(command: Command, values: Values) -> Values:
    toggles = {field.name for field in command.fields if field.kind is FieldKind.TOGGLE}
    return {name: bool(value) if name in toggles else value for name, value in values.items()}


def submission_turn(
    payload: Payload, submission: Submission, state: FormState, context: Context
) -> Turn:
    """A submitted form, with what it kept from its opening. What was corrected and sent again is a
    new delivery; the same is not.
    """
    if not context.is_for_people(submission.command):
        raise Unreadable("callback_id")
    view_id = get(payload, "view", "id")
    entered = hashed(get(payload, "view", "state"))
    return Turn(
        command=submission.command,
        workspace=context.workspace,
        actor=actor(payload),
        conversation=state.conversation,
        arguments=state.filled(submission.values),
        locale="en",
        now=context.now,
        delivery_id=f"slack:{context.team_id}:form:{view_id or state.nonce}:{entered}"[:250],
        source=state.source,
        reply_by=ReplyBy.DELIVERY,
        form=state,
    )
