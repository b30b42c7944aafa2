"""A command's form, built from the fields it declares."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.cards import (
    ChoiceInput,
    DateInput,
    Divider,
    Facts,
    Form,
    Input,
    Lead,
    Link,
    Option,
    Paragraph,
    PeopleInput,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from bot.texts import plain
from bot.views import badge_trials, coach
from bot.views.problems import sentence
from bot.views.reader import SOURCE_QUOTE, Reader, quote
from commands.base import Command, Field, FieldKind, FieldValue, FormRequest
from domain.errors import Problem
from domain.messages import Source
from domain.people import PersonRef
from domain.text import clean, clean_name, shorten

# Options of a choice that every platform can show.
_MOST_OPTIONS = 100
_OPTION_LABEL = 75

Intro = tuple[Lead | Paragraph | Quote | Facts | Divider, ...]


class FormErrors(NamedTuple):
    """What is wrong with a form: a sentence per field by name, and what belongs to no field."""

    fields: dict[str, str]
    general: str


def form_for(request: FormRequest, reader: Reader, state: str) -> Form:
    """The form that asks for the command's fields, filled with what is known.

    `state` comes back with the submission, unread.
    """
    command, texts = request.command, reader.texts
    fields = [field for field in command.fields if _is_asked(request, field)]
    errors = errors_of(request.problems, reader, frozenset(field.name for field in fields))
    slug = _slug(command)
    submit = "coach-submit" if request.coaching else f"form-{slug}-submit"
    submit = "badges-publish" if request.trial else submit
    return Form(
        command=command.name,
        title=texts.text(f"form-{slug}-title"),
        submit=texts.text(submit),
        cancel=texts.text("form-cancel"),
        inputs=tuple(
            _input(request, field, errors.fields.get(field.name, ""), reader) for field in fields
        ),
        state=state,
        intro=_intro(request, reader),
        error=errors.general,
    )


def errors_of(
    problems: tuple[Problem, ...], reader: Reader, names: frozenset[str] | None = None
) -> FormErrors:
    """The problems as plain sentences, each with its field if that is one of `names`.

    Without `names`, every field that a problem names is taken to be in the form.
    """
    fields: dict[str, list[str]] = {}
    general: list[str] = []
    for problem in problems:
        words = plain(sentence(problem, reader))
        if problem.field and (names is None or problem.field in names):
            fields.setdefault(problem.field, []).append(words)
        else:
            general.append(words)
    return FormErrors({name: " ".join(found) for name, found in fields.items()}, " ".join(general))


def _slug(command: Command) -> str:
    return command.name.replace(" ", "-")


def _is_asked(request: FormRequest, field: Field) -> bool:
    """Whether the form shows the field: not what is merely kept, nor a choice of nothing."""
    if field.kind is FieldKind.CHOICE and not field.required:
        return bool(field.options or request.choices.get(field.name))
    return field.kind is not FieldKind.KEPT


def _input(request: FormRequest, field: Field, error: str, reader: Reader) -> Input:
    key, texts = _key(request.command, field), reader.texts
    label, hint = texts.text(f"{key}-label"), texts.optional(f"{key}-hint")
    if field.kind is FieldKind.PEOPLE and request.more_people:
        hint = texts.text("form-people-more", count=request.more_people)
    value = request.values.get(field.name)
    common = (field.name, label, hint, field.required, error)
    match field.kind:
        case FieldKind.PEOPLE:
            return PeopleInput(*common, _people(value, field), field.max_items)
        case FieldKind.CHOICE:
            return _choice(ChoiceInput(*common), request, field, reader)
        case FieldKind.TOGGLE:
            return ToggleInput(*common, initial=bool(value))
        case FieldKind.DATE:
            return DateInput(*common, initial=_day(value))
        case FieldKind.TEXT | FieldKind.KEPT:
            return TextInput(
                *common,
                initial=shorten(clean(value), field.max_length) if isinstance(value, str) else "",
                placeholder=texts.optional(f"{key}-placeholder"),
                multiline=field.multiline,
                max_length=field.max_length,
            )


def _key(command: Command, field: Field) -> str:
    return f"field-{_slug(command)}-{field.name.replace('_', '-')}"


def _day(value: FieldValue | None) -> str:
    """A day that a picker can show; any other text is none."""
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else ""
    except ValueError:
        return ""


def _choice(
    unfilled: ChoiceInput, request: FormRequest, field: Field, reader: Reader
) -> ChoiceInput:
    options, value = _options(request, field, reader), request.values.get(field.name)
    known = any(option.value == value for option in options)
    return replace(
        unfilled,
        initial=value if known and isinstance(value, str) else "",
        placeholder=reader.texts.optional(f"{_key(request.command, field)}-placeholder"),
        options=options,
    )


def _people(value: FieldValue | None, field: Field) -> tuple[PersonRef, ...]:
    """Those whom a picker can show as chosen; a mere name cannot be picked."""
    if not isinstance(value, tuple):
        return ()
    found = dict.fromkeys(person for person in value if isinstance(person, PersonRef))
    return tuple(found)[: field.max_items]


def _options(request: FormRequest, field: Field, reader: Reader) -> tuple[Option, ...]:
    """What can be chosen: what the request brings, or else what is always the same.

    What is brought without a label is named as what is always the same: by a text of its own.
    """
    key, texts = _key(request.command, field), reader.texts
    choices = request.choices.get(field.name) or tuple((option, "") for option in field.options)
    marked = request.marked.get(field.name)
    found = []
    for value, label in choices[:_MOST_OPTIONS]:
        named = label or texts.optional(f"{key}-{value.replace('_', '-')}")
        found.append(
            Option(value, _option_label(named, reader, is_marked=value == marked) or value)
        )
    return tuple(found)


def _option_label(label: str, reader: Reader, *, is_marked: bool) -> str:
    if not is_marked:
        return clean_name(label, _OPTION_LABEL)
    # What tells it from the others is not what is cut off.
    room = _OPTION_LABEL - len(reader.texts.text("form-value-of-the-week", value=Text("")))
    return reader.texts.text("form-value-of-the-week", value=Text(clean_name(label, room)))


def _intro(request: FormRequest, reader: Reader) -> Intro:
    coaching, source, trial = request.coaching, request.state.source, request.trial
    parts: tuple[Intro, ...] = (
        coach.before_sending(coaching, reader) if coaching else (),
        badge_trials.before_publishing(trial, reader) if trial else (),
        _answered(source, reader) if source else (),
    )
    first, *others = [part for part in parts if part] or [()]
    return sum(((Divider(), *part) for part in others), start=first)


def _answered(source: Source, reader: Reader) -> Intro:
    texts = reader.texts
    wrote = (
        texts.rich("form-source", author=reader.name(source.author))
        if clean_name(source.author)
        else texts.rich("form-source-unnamed")
    )
    intro: list[Lead | Paragraph | Quote | Facts] = [Paragraph(wrote)]
    quoted = quote(source.text, SOURCE_QUOTE)
    if quoted.text:
        intro.append(quoted)
    if source.url:
        intro.append(Facts(((Link(texts.text("form-source-link"), source.url),),)))
    return tuple(intro)
