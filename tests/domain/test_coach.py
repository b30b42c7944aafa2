"""The coach's promises, whatever the text: the two tables of texts stand beside this file."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.coach import EXAMPLES, MAX_HINTS, Advice, Hint, advise, example_key
from domain.coach.lexicon import EMPTY, ENGLISH, GERMAN, Kind, kinds_of
from domain.coach.words import english_stem, fold, german_stem

NOTHING_SAID = (Hint.GENERIC, Hint.NO_BEHAVIOUR, Hint.NO_IMPACT)
GOOD = {
    "en": "Rebuilt the Nordwind pricing sheet on Sunday night, so that legal signed off",
    "de": "Hat am Sonntag die Preisliste für Nordwind gebaut, sodass der Kunde zugesagt hat",
}
IMPACT = {
    "en": "Because of that the customer signed.",
    "de": "Dadurch hat der Kunde unterschrieben.",
}

LANGUAGES = st.sampled_from(["en", "de"])
WORDS = sorted({*ENGLISH.forms, *GERMAN.forms})
NAMES = ["ACME", "Nordwind", "Zoë", "Müller", "Straße", "RFP", "240k", "Q3", "@ben", "Ben", "über"]
PHRASES = [
    "made my day",
    "so that we",
    "couldn't have done it without you",
    "dank deiner",
    "won the",
]
GLUE = [" ", " ", " ", ", ", ". ", "! ", "\n", " – ", " 🎉 ", ": ", " and ", " und "]


@st.composite
def kudos(draw):
    """Words that the coach knows, and some it does not, in any order."""
    known = st.sampled_from(WORDS)
    parts = draw(st.lists(known | st.sampled_from(NAMES + PHRASES), min_size=1, max_size=14))
    return "".join(part + draw(st.sampled_from(GLUE)) for part in parts).strip()


HOSTILE = st.text(st.characters(exclude_categories=[]), max_size=200)


@given(kudos() | HOSTILE, st.sampled_from(["en", "de", "fr", "", "DE_at"]), st.lists(kudos()))
def test_any_text_gets_the_same_few_hints_each_time(text, language, before):
    advice = advise(text, language=language, before=before, names=before)
    assert advice == advise(text, language=language, before=before, names=before)
    assert len(advice.hints) <= MAX_HINTS
    assert list(advice.hints) == [hint for hint in Hint if hint in advice.hints]
    assert bool(advice) is (advice.hints != ())


@given(kudos(), LANGUAGES)
def test_a_clear_impact_leaves_no_impact_to_ask_for(text, language):
    for added in (f"{text}. {IMPACT[language]}", f"{IMPACT[language]} {text}"):
        assert Hint.NO_IMPACT not in advise(added, language=language).hints


@given(kudos(), LANGUAGES)
def test_capitals_change_nothing_but_shouting(text, language):
    small = advise(text.lower(), language=language).hints
    large = advise(text.upper(), language=language).hints
    assert Hint.SHOUTING not in small
    said = [hint for hint in large if hint is not Hint.SHOUTING]
    # Shouting may take the place of the last hint.
    assert said == list(small[: MAX_HINTS - (Hint.SHOUTING in large)])


@given(kudos(), LANGUAGES, st.sampled_from(["🎉", " 👏🏽👏🏽", "!!!", " :tada:", " ❤️", "…"]))
def test_emoji_and_punctuation_say_nothing(text, language, added):
    assert advise(text + added, language=language) == advise(text, language=language)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "form",
    [
        lambda text: text.replace("ü", "ue"),
        lambda text: text.replace("ü", "u"),
        lambda text: text.replace("ü", "u\u0308"),
        lambda text: text.replace(" ", "  "),
        lambda text: text.translate(
            {ord(c): ord(c) + 0x1D41A - 97 for c in string.ascii_lowercase}
        ),
    ],
)
def test_spelling_is_forgiven(language, form):
    text = "danke fürs unermüdliche überstunden machen, thank you for preparing the great demo"
    assert advise(form(text), language=language) == advise(text, language=language)


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_no_text_no_advice(text):
    assert not advise(text, language="en")


@pytest.mark.parametrize(
    ("language", "text", "hints"),
    [
        ("fr", "Merci beaucoup pour ton aide", ()),
        ("fr", "Merci à l'équipe", ()),
        ("fr", "Bravo Q3", ()),
        ("fr", "MERCI BEAUCOUP POUR TON AIDE", (Hint.SHOUTING,)),
        ("ja", "いつもありがとう", ()),
        ("ja", "👍", NOTHING_SAID),
        ("es", "¡Gracias!", ()),
        ("", "Great job!", ()),
        ("en", "Merci pour ton aide avec Nordwind", ()),
        ("en", "素晴らしい", ()),
        ("en-GB", "Great job!", NOTHING_SAID),
        ("de_AT", "Super gemacht!", NOTHING_SAID),
        ("DE", "Super gemacht!", NOTHING_SAID),
    ],
)
def test_only_what_the_language_allows_is_judged(language, text, hints):
    assert advise(text, language=language).hints == hints


def test_recipients_are_no_detail():
    text = "Mary Ng demo: great job"
    assert advise(text, language="en") == Advice()
    assert advise(text, language="en", names=["Mary Ng"]).hints == (Hint.GENERIC, Hint.NO_IMPACT)


TEMPLATES = [
    ["Great job Ana!", "Great job Ben!", "Great job Cal!", "Great job Dee!", "Great job Eli!"],
    ["Bravo, Ana", "bravo Bén", "BRAVO Cal!!!", "@dee bravo", "Bravo 🎉 Eli"],
    ["Danke dir, Ana Ng", "danke dir Ben Ek", "DANKE DIR Cal Bo!", "Danke dir, @dee", "danke dir"],
    ["👏", "👏👏", "🎉", "👏", ":tada:"],
    ["Merci Ana pour ton aide", "Merci Ben pour ton aide", *["Merci pour ton aide"] * 3],
    [f"Thanks for {count} calls and the great notes" for count in (3, 5, 12, 40, 7)],
    [
        f"Hi {name}, thank you for the great work on the {deal} deal, it was a pleasure as ever"
        for name, deal in (
            ("Ana", "A1"),
            ("Ben", "B2"),
            ("Cal", "Globex"),
            ("Dee", "Initech"),
            ("Eli", "E5"),
        )
    ],
]


@pytest.mark.parametrize("uses", TEMPLATES)
def test_the_same_words_five_times_in_a_row(uses):
    assert Hint.TEMPLATE in advise(uses[0], language="fr", before=uses[1:]).hints
    assert Hint.TEMPLATE in advise(uses[0], language="fr", before=[*uses[1:], "older"]).hints
    assert Hint.TEMPLATE not in advise(uses[0], language="fr", before=uses[1:-1]).hints
    assert Hint.TEMPLATE not in advise(uses[0], language="fr", before=["Autre", *uses[1:]]).hints


@pytest.mark.parametrize("language", ["en", "de"])
def test_different_words_are_no_template(language):
    before = [
        "You stayed until nine to find the missing clause",
        "Your notes on Globex helped me win the renewal",
        "You booked three calls with the Initech team",
        "You rebuilt the pricing sheet on a Sunday",
    ]
    text = "You walked the buyer through the security questionnaire"
    assert Hint.TEMPLATE not in advise(text, language=language, before=before).hints


def test_the_most_telling_hints_come_first():
    assert advise("GREAT JOB EVERYONE", language="en", before=["Great job everyone"] * 5).hints == (
        Hint.SHOUTING,
        Hint.TEMPLATE,
        Hint.GENERIC,
    )


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("WHAT A DEMO, ABSOLUTELY BRILLIANT", True),
        ("ACME RFP SLA DPA", False),
        ("GREAT job with ACME", False),
        ("THANKS", False),
        ("https://EXAMPLE.COM/SOME/LOUD/ADDRESS thx", False),
        ("@BENJAMIN @CHRISTINE thx", False),
    ],
)
def test_capitals(text, shouted):
    assert (Hint.SHOUTING in advise(text, language="en").hints) is shouted


@pytest.mark.parametrize("value", EXAMPLES)
def test_a_value_brings_its_own_example(value):
    assert example_key(value, [Hint.NO_IMPACT]) == value


@pytest.mark.parametrize("value", ["", "boldness", "any", "Teamwork"])
def test_another_value_gets_an_example_for_any(value):
    assert example_key(value, [Hint.GENERIC]) == "any"


@pytest.mark.parametrize("hints", [(), (Hint.SHOUTING,)])
def test_where_no_example_helps_there_is_none(hints):
    assert example_key("teamwork", hints) is None


@pytest.mark.timeout(20)  # each takes half a second, and minutes if it grew with the square
@pytest.mark.parametrize(
    "shape",
    [
        "a", "@", "<@", ":a", "1 ", ".", " -", "\n", "1. \n", "great job ", "we ", "ab cd and ",
        "made the x y z ", "http://x ", "und ", "kundenxyzdemo ", "\u0301\u0323", "\ufdfa",
        "👨\u200d", "DEMO ",
    ],
)  # fmt: skip
def test_long_texts_take_their_time_only_once(shape):
    text = (shape * 40_000)[:40_000]
    assert len(advise(text, language="de", before=[text] * 4).hints) <= MAX_HINTS


@pytest.mark.parametrize("lexicon", [ENGLISH, GERMAN])
def test_word_lists_do_not_contradict_each_other(lexicon):
    # A listed form counts as what it is listed for, and praise is never taken for content.
    for word in lexicon.forms:
        assert word == fold(word)
        assert kinds_of(word, (lexicon,)) == (lexicon.forms[word],)


@pytest.mark.parametrize(
    ("stem", "forms"),
    [
        (english_stem, "plan plans planned planning"),
        (english_stem, "close closes closed closing"),
        (english_stem, "amazing amazingly"),
        (german_stem, "gut gute gutes guten guter gutem"),
        (german_stem, "kunde kunden"),
        (german_stem, "termin termine terminen"),
        (german_stem, "vorbereiten vorbereitet vorbereitest"),
    ],
)
def test_forms_of_one_word_have_one_stem(stem, forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("Kundentermin", (Kind.ACTIVITY,)),
        ("Wettbewerbsanalyse", (Kind.SPECIFIC, Kind.ACTIVITY)),
        ("Superleistung", (Kind.PRAISE,)),
        ("Lastenheft", (Kind.SPECIFIC,)),
        ("durchverhandelt", (Kind.SPECIFIC,)),
        ("repariert", (Kind.VERB,)),
        ("angesprochen", (Kind.VERB,)),
        ("aufzubauen", (Kind.VERB,)),
        ("debugged", (Kind.VERB,)),
        ("1990er", (Kind.SPECIFIC,)),
    ],
)
def test_german_words_are_taken_apart(word, kinds):
    assert kinds_of(fold(word), (GERMAN, ENGLISH)) == kinds


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_good_kudos_is_left_alone_wherever_praise_is_added(language):
    for praise in ("Great job! ", "DANKE!!! ", "🎉 ", "@ana "):
        assert not advise(praise + GOOD[language], language=language)


def test_every_hint_has_a_name_that_a_text_key_can_carry():
    assert all(re.fullmatch("[a-z_]+", hint) for hint in Hint)
    assert Kind.SPECIFIC not in EMPTY
