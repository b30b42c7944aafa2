"""The texts themselves: none missing, none unused, none that people's words could break."""

import ast
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import Link, Mention, Text
from bot.texts import (
    TextWarning,
    languages,
    plain,
    rich,
    sources,
    text,
    texts_for,
)
from commands import COMMANDS, for_people
from commands.base import FieldKind
from domain.coach import EXAMPLES, Hint
from domain.messages import Unposted
from domain.people import PersonRef
from tests.bot.views.test_badges import keys as badge_keys
from tests.bot.views.test_governance import keys as governance_keys
from tests.bot.views.test_nominations import keys as nomination_keys
from tests.bot.views.test_problems import CODES
from tests.bot.views.test_profile import keys as profile_keys
from tests.bot.views.test_settings_texts import keys as settings_keys

BOT = Path(__file__).parents[2] / "bot"


def messages(language):
    """The messages of a language by key."""
    return {
        entry.id.name: entry
        for source in sources(language).values()
        for entry in FluentParser().parse(source).body
        if isinstance(entry, ftl.Message)
    }


def literals():
    """Every string that stands in the bot's sources, and every key asked for in its views."""
    strings, asked = set(), set()
    for path in BOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            if isinstance(node, ast.Call) and path.is_relative_to(BOT / "views"):
                match node:
                    case ast.Call(
                        func=ast.Attribute(attr="text" | "rich"),
                        args=[ast.Constant(value=str(key)), *_],
                    ):
                        asked.add(key)
    return strings, asked


def dashed(name):
    return name.replace("_", "-")


def families():
    """The keys that are put together: all that must exist, and those that may."""
    problems = {f"problem-{dashed(code)}" for code in CODES}
    slugs = {name: name.replace(" ", "-") for name in COMMANDS}
    usage = {
        f"command-{slugs[name]}-{part}" for name in for_people() for part in ("usage", "summary")
    }
    forms = {
        f"form-{slugs[one.name]}-{part}"
        for one in COMMANDS.values()
        if one.has_form
        for part in ("title", "submit")
    }
    asked = {
        f"field-{slugs[one.name]}-{dashed(field.name)}": field
        for one in COMMANDS.values()
        if one.has_form
        for field in one.fields
        if field.kind is not FieldKind.KEPT
    }
    fields = {f"{key}-label" for key in asked} | {
        f"{key}-{dashed(option)}" for key, field in asked.items() for option in field.options
    }
    unposted = {f"kudos-unposted-{dashed(reason)}" for reason in get_args(Unposted)}
    coach = {f"coach-hint-{dashed(hint)}" for hint in Hint} | {
        f"coach-example-{key}" for key in (*EXAMPLES, "any", "nomination")
    }
    kept = {
        f"{name}-{part}"
        for name in ("values", "cohorts")
        for part in ("lead", "empty", "add", "footer")
    }
    must = problems | usage | forms | fields | unposted | coach | kept
    must |= governance_keys()
    must |= settings_keys() | badge_keys() | nomination_keys() | profile_keys()
    may = (
        {f"command-{slugs[name]}-example" for name in for_people()}
        # A choice brings options of its own, of which that of none has a text.
        | {f"{key}-{part}" for key in asked for part in ("hint", "placeholder", "none")}
        | {f"{key}-{platform}" for key in unposted for platform in ("slack", "teams", "sandbox")}
    )
    return must, may


def test_no_text_is_missing():
    _, asked = literals()
    must, _ = families()
    assert {"kudos-lead", "form-cancel"} <= asked
    assert sorted((asked | must) - set(messages("en"))) == []


def test_no_text_is_unused():
    strings, _ = literals()
    must, may = families()
    assert sorted(set(messages("en")) - strings - must - may) == []


@pytest.mark.parametrize("language", languages())
def test_texts_are_well_formed(language):
    keys = []
    for name, source in sources(language).items():
        assert not re.search("[\ue000-\uf8ff\u2066-\u2069\u202a-\u202e]", source), name
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, ftl.Junk), f"{name}: {entry.content}"
            if isinstance(entry, ftl.Message | ftl.Term):
                keys.append(entry.id.name)
                assert entry.comment or language != "en", f"{entry.id.name} needs a comment"
    assert len(keys) == len(set(keys))


def test_spans_stay_what_they_are_and_neighbours_become_one():
    ben = Mention("Ben", PersonRef("U-ben"))
    link = Link("there", "https://chat.example")
    assert rich("en", "kudos-lead", giver=Text("Ana", strong=True), recipients=(ben, link)) == (
        Text("🙌 "),
        Text("Ana", strong=True),
        Text(" thanks "),
        ben,
        link,
    )
    assert rich("en", "kudos-lead", giver="Ana", recipients=()) == (Text("🙌 Ana thanks "),)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())), st.text("{}$-*[]\ue000\ue001\n "))
def test_what_people_type_is_only_ever_data(giver, recipients):
    names = Text(giver, strong=True), Text(recipients, strong=True)
    spans = rich("en", "kudos-line", giver=names[0], recipients=names[1])
    assert [span for span in spans if span.strong] == [name for name in names if name.text]
    assert plain(spans) == f"{giver} thanks {recipients}"
    assert text("en", "kudos-line", giver=giver, recipients=recipients) == plain(spans)


def test_a_megabyte_goes_through():
    words = "x" * 1_000_000
    assert text("en", "plain-quoted", words=words) == f"“{words}”"


def test_a_missing_text_and_a_missing_parameter_are_programming_errors():
    with pytest.raises(KeyError):
        text("en", "no-such-text")
    with pytest.warns(TextWarning):
        text("en", "kudos-line", giver="Ana")
    assert texts_for("en").optional("no-such-text") == ""


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("en", "Ana, Ben and Cleo"),
        ("en-GB", "Ana, Ben and Cleo"),
        ("en_AU", "Ana, Ben and Cleo"),
        ("en-US", "Ana, Ben, and Cleo"),
        ("EN-us-posix", "Ana, Ben, and Cleo"),
        ("xx", "Ana, Ben and Cleo"),
        ("", "Ana, Ben and Cleo"),
        ("\x00", "Ana, Ben and Cleo"),
        ("en-" * 5000, "Ana, Ben and Cleo"),
        ("en-🙌", "Ana, Ben and Cleo"),
    ],
)
def test_the_readers_locale_is_met_as_nearly_as_it_can_be(locale, names):
    assert texts_for(locale).language in languages()
    assert plain(texts_for(locale).join(["Ana", "Ben", "Cleo"])) == names


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())) | st.from_regex(r"[a-z]{2}([-_]\w{1,8}){0,3}"))
def test_no_locale_is_a_failure(locale):
    assert text(locale, "form-cancel")


def test_lists():
    texts = texts_for("en")
    assert texts.join([]) == ()
    assert texts.join(["Ana"]) == (Text("Ana"),)
    assert plain(texts.join(["Ana", "Ben"], "or")) == "Ana or Ben"


def test_times_are_the_readers():
    monday = datetime(2026, 5, 4, 7, 0, tzinfo=UTC)
    texts = texts_for("en")
    assert texts.moment(monday, "Europe/Vienna") == "Mon 09:00"
    assert texts.moment(monday, "Pacific/Auckland") == "Mon 19:00"
    assert texts.moment(monday, "no/such zone") == "Mon 07:00"
    assert texts.period(monday, monday, "UTC") == "4 May"
