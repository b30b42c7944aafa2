"""A command's form, built from the fields it declares."""

from typing import NamedTuple

from bot.cards import (
    ChoiceInput,
    Facts,
    Form,
    Input,
    Lead,
    Link,
    Option,
    Paragraph,
    PeopleInput,
    Quote,
    TextInput,
    ToggleInput,
)
from bot.texts import plain
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


class FormErrors(NamedTuple):
    """What is wrong with a form: a sentence per field by name, and what belongs to no field."""

    fields: dict[str, str]
    general: str


def form_for(request: FormRequest, reader: Reader, state: str) -> Form:
    """The form that asks for the command's fields, filled with what is known.

    `state` comes back with the submission, unread.
    """
    command, texts = request.command, reader.texts
    names = frozenset(field.name for field in command.fields)
    errors = errors_of(request.problems, reader, names)
    slug = _slug(command)
    return Form(
        command=command.name,
        title=texts.text(f"form-{slug}-title"),
        submit=texts.text(f"form-{slug}-submit"),
        cancel=texts.text("form-cancel"),
        inputs=tuple(
            _input(request, field, errors.fields.get(field.name, ""), reader)
            for field in command.fields
        ),
        state=state,
        intro=_intro(request.state.source, reader),
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


def _input(request: FormRequest, field: Field, error: str, reader: Reader) -> Input:
    key, texts = f"field-{_slug(request.command)}-{field.name}", reader.texts
    label = texts.text(f"{key}-label")
    hint = texts.optional(f"{key}-hint")
    placeholder = texts.optional(f"{key}-placeholder")
    value = request.values.get(field.name)
    match field.kind:
        case FieldKind.PEOPLE:
            return PeopleInput(
                field.name,
                label,
                hint,
                field.required,
                error,
                _people(value, field),
                field.max_items,
            )
        case FieldKind.TEXT:
            return TextInput(
                field.name,
                label,
                hint,
                field.required,
                error,
                initial=shorten(clean(value), field.max_length) if isinstance(value, str) else "",
                placeholder=placeholder,
                multiline=field.multiline,
                max_length=field.max_length,
            )
        case FieldKind.CHOICE:
            options = _options(request, field)
            known = any(option.value == value for option in options)
            return ChoiceInput(
                field.name,
                label,
                hint,
                field.required,
                error,
                initial=value if known and isinstance(value, str) else "",
                placeholder=placeholder,
                options=options,
            )
        case FieldKind.TOGGLE:
            return ToggleInput(field.name, label, hint, field.required, error, initial=bool(value))


def _people(value: FieldValue | None, field: Field) -> tuple[PersonRef, ...]:
    """Those whom a picker can show as chosen; a mere name cannot be picked."""
    if not isinstance(value, tuple):
        return ()
    found = dict.fromkeys(person for person in value if isinstance(person, PersonRef))
    return tuple(found)[: field.max_items]


def _options(request: FormRequest, field: Field) -> tuple[Option, ...]:
    choices = request.choices.get(field.name, ())[:_MOST_OPTIONS]
    return tuple(
        Option(value, clean_name(label, _OPTION_LABEL) or value) for value, label in choices
    )


def _intro(source: Source | None, reader: Reader) -> tuple[Lead | Paragraph | Quote | Facts, ...]:
    if source is None:
        return ()
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
