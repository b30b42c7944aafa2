"""What is wrong with a request, in words that help."""

from collections.abc import Mapping

from bot.cards import Actions, Card, Footer, Item, Items, Lead, Node, Paragraph, Spans, Text
from bot.texts import Param as TextParam
from bot.views.plain import summary
from bot.views.reader import MOST_ITEMS, ButtonValues, Reader, fitting, opens, quote, tag_of
from commands import COMMANDS
from commands.base import FieldKind
from domain.errors import Param, Problem
from domain.messages import FormOffered, Refused
from domain.text import clean, clean_name

# What a person wrote is given back to them whole as far as one message can carry it.
_TYPED_QUOTE = 2900
_PLATFORMS = {"slack": "Slack", "teams": "Microsoft Teams"}


def refused(message: Refused, reader: Reader) -> Card:
    """Every problem, what was typed, and a way to put it right. Shown to its author only."""
    problems = message.problems or (Problem("other"),)
    nodes: list[Node] = [*_listed(problems, reader)]
    if message.typed:
        nodes.append(quote(message.typed, _TYPED_QUOTE))
    values = message.values or _as_values(message.command, message.typed)
    nodes += _form_button(message.command, values, reader)
    nodes.append(Footer(_small_print(message, reader)))
    return Card(tuple(nodes), summary(tuple(nodes), reader.texts))


def form_offered(message: FormOffered, reader: Reader) -> Card:
    """The way to a form that could not open by itself, filled with what was already given."""
    texts = reader.texts
    nodes: list[Node] = [Lead(texts.rich("form-offered-lead"))]
    if message.problems:
        nodes += _items([sentence(problem, reader) for problem in message.problems], reader)
    carried = fitting(message.values)
    lost = (value for name, value in message.values.items() if name not in carried)
    nodes += [quote(value, _TYPED_QUOTE) for value in lost if isinstance(value, str)]
    nodes += _form_button(message.command, message.values, reader)
    nodes.append(Footer(texts.rich("footer-private")))
    return Card(tuple(nodes), summary(tuple(nodes), texts))


def sentence(problem: Problem, reader: Reader) -> Spans:
    """One problem in words; names are strong. Where it is "at" a place of a file, that is told."""
    key = "problem-" + problem.code.replace("_", "-")
    if not reader.texts.has(key):
        key = "problem-other"
    words = reader.texts.rich(key, **_shown(problem.params, reader))
    if not problem.params.get("at"):
        return words
    return reader.texts.rich("problem-at", at=reader.name(str(problem.params["at"])), problem=words)


def _listed(problems: tuple[Problem, ...], reader: Reader) -> tuple[Node, ...]:
    sentences = [sentence(problem, reader) for problem in problems]
    if len(sentences) == 1:
        return (Lead(sentences[0]),)
    lead = reader.texts.rich("problems-lead", count=len(sentences))
    return Lead(lead), *_items(sentences, reader)


def _small_print(message: Refused, reader: Reader) -> Spans:
    texts = reader.texts
    told = any("incident" in problem.params for problem in message.problems)
    if not message.incident or told:
        return texts.rich("problems-footer")
    incident = texts.rich("problems-incident", incident=reader.name(message.incident))
    return (*texts.rich("problems-footer"), Text(" "), *incident)


def _items(sentences: list[Spans], reader: Reader) -> tuple[Node, ...]:
    items = Items(tuple(Item(spans) for spans in sentences[:MOST_ITEMS]))
    rest = len(sentences) - MOST_ITEMS
    if rest <= 0:
        return (items,)
    return items, Paragraph(reader.texts.rich("list-more", count=rest))


def _form_button(name: str, values: ButtonValues, reader: Reader) -> tuple[Actions, ...]:
    command = COMMANDS.get(name)
    if command is None or not command.has_form:
        return ()
    return (Actions((opens(reader.texts.text("form-open"), name, values, primary=True),)),)


def _as_values(name: str, typed: str) -> ButtonValues:
    """What was typed, as the words of the form: to be cut down rather than typed again."""
    fields = COMMANDS[name].fields if name in COMMANDS else ()
    field = next((one.name for one in fields if one.kind is FieldKind.TEXT), None)
    return {field: clean(typed)} if field and typed else {}


def _platform(name: str, reader: Reader) -> str:
    if name == "sandbox":
        return reader.texts.text("platform-sandbox")
    return _PLATFORMS.get(name) or clean_name(name)


def _shown(params: Mapping[str, Param], reader: Reader) -> dict[str, TextParam]:
    shown: dict[str, TextParam] = {}
    for name, value in params.items():
        if isinstance(value, int):
            shown[name] = value
        elif isinstance(value, tuple):
            words = tuple(tag_of(word) for word in value) if name == "values" else value
            shown[name] = reader.names(words, "or")
            shown[f"{name}-count"] = len(value)
        elif name == "platform":
            shown[name] = Text(_platform(value, reader))
        else:
            shown[name] = reader.name(tag_of(value) if name == "value" else value)
    return shown
