"""Cards and forms as hostile as anything people, platforms or views could make of them."""

from hypothesis import strategies as st

from bot.cards import (
    Actions,
    Button,
    Card,
    ChoiceInput,
    DateInput,
    Divider,
    Facts,
    Footer,
    Form,
    Item,
    Items,
    Lead,
    Link,
    Mention,
    Option,
    Paragraph,
    PeopleInput,
    Picture,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from domain.people import PersonRef

# Pieces that some parser along the way gives a meaning to.
_PIECES = (
    *("<!channel>", "<!here|x>", "<@U0EVIL>", "<#C1>", "@here", "@everyone", "<https://e.vil|x>"),
    *("<at>Ben</at>", "&lt;at&gt;Ben&lt;/at&gt;", "</at>", "<b>", "&", "&amp;", "<", ">", "\n> "),
    *("*", "**", "_", "~", "`", "```", "[x](https://e.vil)", "](", "![", "\\", "|", "# ", "\n- "),
    *("1. ", ":tada:", ":+1:", ":wave::skin-tone-3:", "10:30:45", "::", "'\"", " ", "\t", "a"),
    *("\x00", "\x1b", "\ud800", "\udc00", "\uffff", "\u202e", "\u2067", "\u200d", "\ufe0f"),
    *("שלום", "👩🏽\u200d🚀", "👨\u200d👩\u200d👧", "e\u0301", "\u0301" * 9, "x" * 300, "😀" * 60),
    *("{{DATE(2026-05-04T12:00:00Z)}}", "\r\n", "\u2028", "Ben"),
)

pieces = st.sampled_from(_PIECES)
_characters = st.characters(exclude_categories=())
words = st.lists(pieces | st.text(_characters, max_size=8), max_size=12).map("".join)
# Some 2,000 characters of what costs most to carry.
long_words = st.builds(
    lambda piece, count: (piece * count)[:count],
    st.sampled_from(["&", "😀", '"', "<", "\\", "\n", ":a:", "x ", "\ud800", "*_", "]", "é"])
    | words,
    st.integers(1900, 2100),
)
texts = words | long_words
urls = (
    words
    | st.sampled_from(
        [
            "https://e.org/?a=(1)&b=[2]",
            "http://[",
            "javascript:alert(1)",
            "https://e.org:0",
            "https://",
        ]
    )
    | st.builds("https://e.org/{}".format, words)
)
slack_ids = st.sampled_from(["U0001", "W0002", "U0003", "", "<!channel>", "U1>", "C0001", "U1\n"])
teams_ids = st.sampled_from(["29:1a", "29:1b", "8:orgid:x", "", "<at>", "a,b", "\ud800"])


def people(ids: st.SearchStrategy[str]) -> st.SearchStrategy[PersonRef]:
    return st.builds(PersonRef, ids, words)


def _spans(ids, most=6):
    span = (
        st.builds(Text, texts, st.booleans())
        | st.builds(Mention, words, people(ids))
        | st.builds(Link, words, urls)
    )
    return st.lists(span, max_size=most).map(tuple)


def _values():
    value = texts | st.lists(words, max_size=20).map(tuple)
    return st.none() | st.dictionaries(st.text("abc", min_size=1, max_size=3), value, max_size=4)


# What a button may carry: texts, and people by their ids.
carried = st.dictionaries(
    st.text("abc_", min_size=1, max_size=8),
    words | st.lists(st.text("U29:-x", min_size=1, max_size=9), max_size=5, unique=True).map(tuple),
    max_size=3,
)


def _buttons():
    styles = st.sampled_from(["plain", "primary", "danger"])
    commands = st.sampled_from(["kudos", "kudos second", "laurel help"])
    acts = st.builds(Button, words, commands, _values(), st.just(""), styles, st.booleans())
    pages = st.builds(Button, words, st.just(""), st.none(), urls, styles)
    return st.lists(acts | pages, max_size=5).map(tuple)


def cards(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Card]:
    """Any nodes, in any order, many of them at their limits."""
    buttons = _buttons().map(lambda found: found[:2])
    spans, item = _spans(ids), st.builds(Item, _spans(ids, 3), texts, st.just(()) | buttons)
    node = st.one_of(
        st.builds(Lead, spans),
        st.builds(Lead, st.lists(st.builds(Mention, words, people(ids)), max_size=20).map(tuple)),
        st.builds(Paragraph, spans),
        st.builds(Quote, texts),
        st.builds(Facts, st.lists(_spans(ids, 2), max_size=12).map(tuple)),
        st.builds(Picture, urls, texts),
        st.builds(Items, st.lists(item, max_size=12).map(tuple)),
        st.just(Divider()),
        st.builds(Actions, _buttons()),
        st.builds(Footer, spans),
    )
    nodes = st.lists(node, max_size=8) | st.lists(node, min_size=1, max_size=1).map(
        lambda n: n * 60
    )
    return st.builds(Card, nodes.map(tuple), texts)


def _inputs(name: str, ids: st.SearchStrategy[str]):
    common = (st.just(name), words, words, st.booleans(), words)
    options = st.lists(st.builds(Option, words, words), max_size=120, unique_by=lambda o: o.value)
    return st.one_of(
        st.builds(PeopleInput, *common, st.lists(people(ids), max_size=25).map(tuple)),
        st.builds(TextInput, *common, texts, words, st.booleans(), st.sampled_from([1, 200, 2000])),
        options.flatmap(
            lambda offered: st.builds(
                ChoiceInput,
                *common,
                st.sampled_from(["", *(option.value for option in offered)]),
                words,
                st.just(tuple(offered)),
            )
        ),
        st.builds(ToggleInput, *common, st.booleans()),
        st.builds(DateInput, *common, st.sampled_from(["", "2024-02-29", "2026-13-40"]) | words),
    )


def forms(ids: st.SearchStrategy[str]) -> st.SearchStrategy[Form]:
    """Any inputs, each with its own name, and any intro."""
    inputs = st.tuples(*(_inputs(f"field{n}", ids) for n in range(4)))
    shown = st.one_of(
        st.builds(Paragraph, _spans(ids, 3)), st.builds(Quote, texts), st.just(Divider())
    )
    intro = st.lists(shown, max_size=4).map(tuple)
    state = st.text("abc-_.=", max_size=2900)
    return st.builds(Form, st.just("kudos"), words, words, words, inputs, state, intro, words)


def mentioned(shown: Card | Form) -> list[PersonRef]:
    """Everybody whom a card or the intro of a form means to notify."""
    nodes = shown.nodes if isinstance(shown, Card) else shown.intro
    found = []
    for node in nodes:
        match node:
            case Lead(spans) | Paragraph(spans) | Footer(spans):
                found += spans
            case Facts(items):
                found += [span for spans in items for span in spans]
            case Items(items):
                found += [span for item in items for span in item.spans]
            case _:
                continue
    return [span.person for span in found if isinstance(span, Mention)]
