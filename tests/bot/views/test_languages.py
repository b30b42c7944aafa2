"""Every language: whole, well-formed, within every limit, and said as one says it there.

A new language is a new folder; all but the examples at the end hold it to the same rules.
"""

import re
from datetime import UTC, datetime
from functools import cache
from itertools import product
from typing import get_args

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.texts import languages, plain, sources, texts_for
from bot.views import card_for, form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState
from domain.coach import EXAMPLES, Hint, advise
from domain.errors import Problem
from domain.messages import (
    AllowanceLeft,
    Balance,
    Coaching,
    Direction,
    FormOffered,
    Help,
    History,
    KudosAnnounced,
    KudosEntry,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    Refused,
    RoundUp,
    Unposted,
    Welcome,
    Who,
)
from domain.settings import ALLOWANCE_PERIODS
from tests.bot.golden import (
    badge_scenes,
    board_scenes,
    governance_scenes,
    kudos_scenes,
    nomination_scenes,
    profile_scenes,
    settings_scenes,
)
from tests.bot.views.samples import (
    ACME,
    BEN,
    CLEO,
    SOURCE,
    TEAMWORK,
    assert_sound,
    buttons_of,
    kudos,
    shown,
    texts_of,
)
from tests.bot.views.test_problems import SENTENCES

OTHERS = [language for language in languages() if language != "en"]
COUNTS = (0, 1, 2, 5, 21)
SINCE, UNTIL = datetime(2026, 5, 3, 22, tzinfo=UTC), datetime(2026, 5, 10, 22, tzinfo=UTC)


@cache
def entries(source):
    return {
        entry.id.name: entry
        for entry in FluentParser().parse(source).body
        if isinstance(entry, ftl.Message | ftl.Term)
    }


def found(node, kind):
    """Every node of this kind in a Fluent tree."""
    if isinstance(node, kind):
        yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ftl.BaseNode):
                yield from found(child, kind)


def placeables(entry):
    """What is put into a text, wherever it stands in it: "$name" for a parameter, "-name"."""
    variables = {f"${one.id.name}" for one in found(entry, ftl.VariableReference)}
    return variables | {f"-{one.id.name}" for one in found(entry, ftl.TermReference)}


@cache
def selectors():
    """The parameters that are numbers: those that some language chooses a plural form by."""
    return {
        variable.id.name
        for language in languages()
        for source in sources(language).values()
        for entry in entries(source).values()
        for choice in found(entry, ftl.SelectExpression)
        for variable in found(choice.selector, ftl.VariableReference)
    }


@cache
def formatted(language, count):
    """Every text of a language by key, with `count` for each number and its name for the rest."""
    bundle = FluentBundle([language], use_isolating=False)
    everything = {}
    for source in sources(language).values():
        bundle.add_resource(FluentResource(source))
        everything |= entries(source)
    numbers = selectors()
    texts = {}
    for key, entry in everything.items():
        names = {one[1:] for one in placeables(entry) if one[0] == "$"}
        given = {name: count if name in numbers else f"<{name}>" for name in names}
        if isinstance(entry, ftl.Message):
            text, errors = bundle.format_pattern(bundle.get_message(key).value, given)
            assert errors == [], key
            texts[key] = str(text)
    return texts


@pytest.mark.parametrize("language", OTHERS)
def test_no_file_and_no_text_is_missing_or_superfluous(language):
    assert {name: sorted(entries(source)) for name, source in sources(language).items()} == {
        name: sorted(entries(source)) for name, source in sources("en").items()
    }


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_given_the_same_things_as_in_english(language):
    for name, source in sources(language).items():
        english = entries(sources("en")[name])
        for key, entry in entries(source).items():
            assert placeables(entry) == placeables(english[key]), key


def test_numbers_are_known_by_their_plural_forms():
    assert {"count", "limit", "total", "givers"} <= selectors()
    assert not selectors() & {"giver", "name", "recipients", "place", "value", "command"}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", COUNTS)
def test_every_text_can_be_said_of_any_number_and_loses_no_name(language, count):
    said, english = formatted(language, count), formatted("en", count)
    for key, text in said.items():
        assert text.strip() == text != "", key
        assert "{" not in text, key
        assert set(re.findall("<[a-z-]+>", text)) == set(re.findall("<[a-z-]+>", english[key])), key


@pytest.mark.parametrize("language", languages())
def test_texts_keep_the_house_style(language):
    for key, text in formatted(language, 2).items():
        assert not re.search("[!！—]|\\.\\.\\.|  ", text), key


@pytest.mark.parametrize("language", languages())
def test_commands_and_names_are_not_translated(language):
    texts = formatted(language, 1)
    for key in (key for key in texts if key.endswith("-usage")):
        assert texts[key].startswith("<command>"), key
    assert "/invite @Laurel" in texts["kudos-unposted-not-member-slack"]
    assert re.search(r"@\w", texts["command-kudos-usage"])
    assert re.search(r"#\w", texts["command-kudos-usage"])
    assert "kudos" in texts["form-kudos-title"].lower()
    assert "kudos" in texts["round-up-lead"].lower()


def samples(platform):
    """A message of every kind, with every problem, twice if one of something reads otherwise."""
    facts = kudos(recipients=(BEN, CLEO))
    yield from (KudosAnnounced(facts), KudosReceived(facts), KudosReceipt(facts))
    for unposted in get_args(Unposted):
        yield from (KudosReceipt(facts, unposted), KudosNotPosted(kudos(place=None), unposted))
        yield KudosNotChanged((BEN,), unposted, ACME)
    yield from kudos_scenes.messages(Who, kudos, SOURCE, kudos(is_private=True)).values()
    yield from board_scenes.messages(Who, "Ana").values()
    yield from badge_scenes.messages("Ana").values()
    yield from governance_scenes.messages(Who, "Ana").values()
    yield from nomination_scenes.messages(Who, "Ana", "words").values()
    yield from profile_scenes.messages(Who, kudos, "words").values()
    yield from badge_scenes.rules()
    for person, direction in product((None, BEN), get_args(Direction)):
        yield History(person, direction, (KudosEntry(facts),), 1, 1, 1)
        yield History(person, direction, (), 1, 1, 0)
    for period, left in product(ALLOWANCE_PERIODS, (0, 1, 2)):
        yield Balance(AllowanceLeft(left, 5, period, UNTIL, 2), left, period)
    for hint in Hint:
        yield KudosReceipt(kudos(is_edited=True), coaching=Coaching((hint,)))
    problems = [Problem(code, params=params) for code, params, _ in SENTENCES]
    for problem in (*problems, Problem("platform_unavailable", params={"platform": platform})):
        yield Refused((problem,), "kudos", "hi", incident="3f2a")
    yield Refused(tuple(problems), "kudos", "hi")
    yield FormOffered("kudos", {}, tuple(problems[:3]))
    yield from (Help(tuple(COMMANDS), (TEAMWORK,), is_admin=True), Welcome())
    for total in (0, 1, 1234):
        yield RoundUp(SINCE, UNTIL, "UTC", total, 1, 21, (facts,), ((TEAMWORK, 2),), ACME)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("platform", ["slack", "teams", "sandbox"])
def test_every_card_is_sound_and_its_buttons_are_short(language, platform):
    for message in samples(platform):
        card = card_for(message, language, "Europe/Vienna", platform)
        assert_sound(card)
        for button in buttons_of(card):
            # Slack takes 75 and cuts what does not fit a row; a phone shows about 30.
            assert 0 < len(button.label) <= 30, button.label


@pytest.mark.parametrize("language", languages())
def test_every_card_of_settings_is_sound(language):
    for message in settings_scenes.messages(Who).values():
        assert_sound(card_for(message, language, "Europe/Vienna"))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("platform", ["slack", "teams", "sandbox"])
def test_no_english_is_left(language, platform):
    english = re.compile(r"\b(the|you|your|and|with|is|are|it|this|sandbox isn't)\b", re.IGNORECASE)
    for message in samples(platform):
        for text in texts_of(card_for(message, language, "Europe/Vienna", platform)):
            assert not english.search(text.replace("great discovery call on Acme", "")), text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("command", [one for one in COMMANDS.values() if one.has_form])
def test_every_form_fits_slack(language, command):
    form = form_for(FormRequest(command, {}, FormState("n")), language, "")
    for words in (form.title, form.submit, form.cancel):
        assert 0 < len(words) <= 24, words
    for one in form.inputs:
        assert 0 < len(one.label) <= 60, one.label
        assert len(one.hint) <= 150
        assert len(getattr(one, "placeholder", "")) <= 150


EXAMPLE_KEYS = (*EXAMPLES, "any", "nomination")


@pytest.mark.parametrize("language", languages())
def test_the_coach_fits_above_a_form_and_keeps_its_own_advice(language):
    texts = texts_for(language)
    command = COMMANDS["kudos"]
    for key in EXAMPLE_KEYS:
        coaching = Coaching(tuple(Hint), "", key)
        form = form_for(FormRequest(command, {}, FormState("n"), coaching=coaching), language, "")
        assert 0 < len(form.submit) <= 24
        example = texts.text(f"coach-example-{key}")
        assert not advise(example, language=language), example
        assert len(example) <= 300
    examples = {texts.text(f"coach-example-{key}") for key in EXAMPLE_KEYS}
    assert len(examples) == len(EXAMPLE_KEYS)


@pytest.mark.parametrize("language", languages())
def test_what_is_wrong_with_a_field_fits_slack(language):
    for code, params, _ in SENTENCES:
        card = card_for(Refused((Problem(code, params=params),)), language, "UTC")
        assert len(plain(card.nodes[0].spans)) <= 300, code


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de-AT", "de"),
        ("de_CH", "de"),
        ("DE", "de"),
        ("es-419", "es"),
        ("es-MX", "es"),
        ("fr-CA", "fr"),
        ("ja-JP", "ja"),
        ("ja-Jpan-JP-u-ca-japanese", "ja"),
        ("zh", "en"),
        ("zh-Hant-TW", "en"),
        ("den", "en"),
    ],
)
def test_a_locale_is_served_by_its_language(locale, language):
    assert texts_for(locale).language == language


def said(locale, count=1234):
    """A list, alternatives, days and a number, as the locale writes them."""
    texts = texts_for(locale)
    names = ["Ana", "Ben", "Cleo"]
    days = texts.period(SINCE, UNTIL, "Europe/Vienna")
    words = (
        plain(texts.join(names)),
        plain(texts.join(names, "or")),
        days,
        texts.moment(UNTIL, "Europe/Vienna"),
        texts.text("list-more", count=count),
    )
    return tuple(re.sub(r"[\u00a0\u2009\u202f]", " ", one) for one in words)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (
            "de",
            (
                "Ana, Ben und Cleo",
                "Ana, Ben oder Cleo",
                "4.–10. Mai",
                "Mo., 00:00",
                "…und noch 1.234",
            ),
        ),
        ("es", ("Ana, Ben y Cleo", "Ana, Ben o Cleo", "4–10 may", "lun, 0:00", "…y 1.234 más")),
        (
            "fr",
            ("Ana, Ben et Cleo", "Ana, Ben ou Cleo", "4–10 mai", "lun. 00:00", "…et 1 234 autres"),
        ),
        (
            "ja",
            (
                "Ana、Ben、Cleo",
                "Ana、Ben、またはCleo",
                "5月4日～10日",
                "0:00 (月)",
                "…ほか1,234件",
            ),
        ),
    ],
)
def test_lists_days_and_numbers_are_the_readers(locale, expected):
    assert said(locale) == expected


@pytest.mark.parametrize(
    ("names", "style", "expected"),
    [
        (["Ana", "Inés"], "standard", "Ana e Inés"),
        (["Ana", "Íñigo", "Hilda"], "standard", "Ana, Íñigo e Hilda"),
        (["Ana", "Hiedra"], "standard", "Ana y Hiedra"),
        (["Inés", "Ana"], "standard", "Inés y Ana"),
        (["Ana", "Óscar"], "or", "Ana u Óscar"),
        (["Ana", "Ben", "Horacio"], "or", "Ana, Ben u Horacio"),
        (["Ana", "Ben"], "or", "Ana o Ben"),
        (["Inés"], "standard", "Inés"),
        ([], "standard", ""),
    ],
)
def test_spanish_minds_the_sound(names, style, expected):
    assert plain(texts_for("es").join(names, style)) == expected


def test_other_languages_do_not():
    assert plain(texts_for("en").join(["Ana", "Inés"])) == "Ana and Inés"


def test_japanese_names_have_their_polite_word_and_typed_ones_have_none():
    made = card_for(KudosAnnounced(kudos(recipients=(BEN, Who("Cleo")))), "ja", "UTC")
    assert shown(made).startswith("🙌 **Anaさん**から<@U-ben|Ben>さん、**Cleoさん**へ")
    unknown = card_for(KudosAnnounced(kudos(giver=Who(""), recipients=(Who("", "U1"),))), "ja", "")
    assert shown(unknown).startswith("🙌 **どなたか**から<@U1|どなたか>へ")
    typed = Problem("recipient_not_found", params={"name": "jon", "suggestions": ("Jon Ek",)})
    assert shown(card_for(Refused((typed,)), "ja", "UTC")).startswith(
        "**jon**が見つかりません。もしかして：**Jon Ek**\n"
    )


def test_french_punctuation_stays_with_its_word():
    texts = formatted("fr", 2)
    assert "\u202f?" in texts["field-kudos-message-label"]
    assert "\u00a0:" in texts["form-source"]
    for key, text in texts.items():
        assert not re.search("[^\u202f][;?]|[^\u00a0][:»]|«[^\u00a0]|'", text), key


def test_spanish_questions_open():
    for key, text in formatted("es", 2).items():
        assert text.count("¿") == text.count("?"), key


@pytest.mark.parametrize(
    ("language", "formal"),
    [
        ("de", r"\b(Ihnen|Ihr\w*)\b|[^.:?] (Sie|Du|Dich|Dir|Dein\w*)\b"),
        ("es", r"(?i)\b(usted(es)?|vosotr[oa]s|vuestr\w+|os)\b"),
        ("fr", r"(?i)\b(vous|votre|vos)\b"),
    ],
)
def test_people_are_addressed_as_colleagues(language, formal):
    for key, text in formatted(language, 2).items():
        assert not re.search(formal, text), key


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "de",
            (
                "🙌 **Ana** dankt **Ben** und **Cleo**",
                "Diese Woche in **#acme-deal**: 1 Kudos von 1 Person",
                "Kudos sind für andere: Nimm dich selbst von der Liste.",
            ),
        ),
        (
            "es",
            (
                "🙌 **Ana** da las gracias a **Ben** y **Cleo**",
                "Esta semana en **#acme-deal**: 1 kudos de 1 persona",
                "Los kudos son para otras personas: quítate de la lista.",
            ),
        ),
        (
            "fr",
            (
                "🙌 **Ana** remercie **Ben** et **Cleo**",
                "Cette semaine sur **#acme-deal**\u00a0: 1 kudos de la part de 1 personne",
                "Les kudos, c’est pour les autres\u00a0: retire-toi de la liste.",
            ),
        ),
        (
            "ja",
            (
                "🙌 **Anaさん**から**Benさん**、**Cleoさん**へ、感謝を込めて",
                "今週の**#acme-deal**：1人から1件のkudos",
                "kudosはほかの人に贈るものです。自分の名前を外してください。",
            ),
        ),
    ],
)
def test_how_it_reads(language, expected):
    facts = kudos(recipients=(BEN, CLEO))
    messages = (
        KudosReceived(facts),
        RoundUp(SINCE, UNTIL, "UTC", 1, 1, 1, (facts,), (), ACME),
        Refused((Problem("recipient_self", "recipients"),)),
    )
    cards = [card_for(message, language, "Europe/Vienna") for message in messages]
    assert tuple(shown(card).split("\n")[0] for card in cards) == expected


def test_a_sentence_ends_in_a_summary_as_it_does_in_its_language():
    problems = (Problem("recipient_self", "recipients"), Problem("message_missing", "message"))
    summary = card_for(Refused(problems), "ja", "UTC").summary
    assert summary.startswith("直すところが2か所あります： kudosは")
