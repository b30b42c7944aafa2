"""A kudos read word by word: what of it is behaviour, impact, detail, praise."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.coach.lexicon import EMPTY, Kind, Lexicon, kinds_of
from domain.coach.words import fold

_MENTION = re.compile(r"<[@!][^<>\s]{1,80}>|(?<!\w)@[\w.-]{1,80}")
_SHORTCODE = re.compile(r":(?:[a-z][a-z0-9_+-]{0,60}|[+-]1|100):", re.IGNORECASE)
# Numbers that are praise or layout: keycaps, "10/10", "110 %", "24/7", "+1", "#1", list numbers.
_EMPTY_NUMBER = re.compile(
    "\\d\ufe0f?\u20e3|\\b10\\s?/\\s?10\\b|\\b1[01]0\\s?%|\\b24\\s?/\\s?7\\b|[+#]1\\b"
    "|^[^\\S\\n]{0,8}\\d{1,2}[.)]\\s",
    re.MULTILINE,
)
_LINK_STARTS = ("www.", "http://", "https://")
_TOKEN = re.compile(r"[^\W_]+|[.!?…\n]+|[,;:()\[\]\"„“”«»–—|/>]+|(?<=\s)-+(?=\s)")
_BREAK = ","
# What stands for a phrase once it is understood.
_MARKS = {"*": Kind.PRAISE, "!": Kind.VERB, "=": Kind.FILLER}
_PRAISE, _DEED, _IMPACT = _MARKS
_LONGEST_NAME = 3  # words, as in "Ana, Ben and Tom" or "Anna Maria Huber"


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    kinds: tuple[Kind, ...]

    def is_a(self, *kinds: Kind) -> bool:
        return any(kind in kinds for kind in self.kinds)

    @property
    def is_known(self) -> bool:
        """Whether the word lists know it; a letter alone and a number prove no language."""
        return self.text in _MARKS or (self.kinds != (Kind.SPECIFIC,) and len(self.text) > 1)

    @property
    def may_be_name(self) -> bool:
        return self.kinds == (Kind.SPECIFIC,) and self.text.isalpha()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text holds. `content` is its different words but for praise, filler and names."""

    known: bool  # at least one word is in the word lists
    words: int
    impact: bool
    acted: bool  # a clause with content names who did it: "you"
    links: int
    content: frozenset[_Word]

    @property
    def behaviour(self) -> bool:
        """Whether a verb says what was done."""
        return any(word.is_a(Kind.VERB) for word in self.content)

    @property
    def contribution(self) -> bool:
        """Whether there is something given or made, or help with something that is named."""
        helped = sum(word.is_a(Kind.HELP) for word in self.content)
        with_something = len(self.content) + self.links > helped > 0
        return with_something or any(word.is_a(Kind.ACTIVITY) for word in self.content)

    @property
    def occasion(self) -> bool:
        """Whether one thing is all there is, and nobody is said to have done it: "great demo"."""
        return not self.behaviour and not self.acted and len(self.content) <= 1

    @property
    def details(self) -> int:
        """How many different specific words, numbers and links there are.

        A verb with two objects is one, too: "explained the contract to the customer".
        """
        verbs = sum(word.is_a(Kind.VERB) for word in self.content)
        with_objects = verbs > 0 and len(self.content) - verbs >= 2
        specific = sum(word.is_a(Kind.SPECIFIC) for word in self.content)
        return specific + self.links + with_objects


_Clause = list[_Word]


def without_marks(text: str) -> tuple[str, int]:
    """`text` without mentions, links, emoji shortcodes and empty numbers; and how many links."""
    text = _EMPTY_NUMBER.sub(" ", _SHORTCODE.sub(" ", _MENTION.sub(" ", text)))
    kept, links = [], 0
    for line in text.split("\n"):
        chunks = line.split()
        plain = [chunk for chunk in chunks if not _is_link(chunk)]
        links += len(chunks) - len(plain)
        kept.append(" ".join(plain))
    return "\n".join(kept), links


def _is_link(chunk: str) -> bool:
    start = chunk.lstrip("<([\"'").casefold()
    return start.startswith(_LINK_STARTS) or "@" in start[1:-1]


def read(text: str, lexicons: Sequence[Lexicon], names: Iterable[str] = ()) -> Reading:
    """Reads `text` with the word lists of its language. `names` are those of the recipients.

    Idioms of praise are taken out first ("made my day"), then whatever tells an impact, so that
    their words are not taken for behaviour. What is in no word list is a detail, unless it stands
    where a name stands. Linear in the length of the text.
    """
    plain, links = without_marks(text)
    tokens = _understood(fold(plain), lexicons)
    clauses = list(_clauses(tokens, tuple(lexicons)))
    called = {word for name in names for word in fold(name).split()}
    told = [_without_names(clause, lexicons) for clause in _without_calls(clauses, lexicons)]
    told = [[word for word in clause if word.text not in called] for clause in told]
    return Reading(
        known=any(word.is_known for clause in clauses for word in clause),
        words=sum(len(clause) for clause in clauses),
        impact=_DEED in tokens or _IMPACT in tokens,
        acted=any(_has_subject(clause, lexicons) for clause in told),
        links=links,
        content=frozenset(word for clause in told for word in clause if not word.is_a(*EMPTY)),
    )


def _has_subject(clause: _Clause, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a clause about something also says who did it: "that you were in the call"."""
    told = any(not word.is_a(*EMPTY) for word in clause)
    return told and any(word.text in one.subjects for one in lexicons for word in clause)


def _understood(folded: str, lexicons: Sequence[Lexicon]) -> list[str]:
    """The words, breaks between clauses, and marks in place of idioms, deeds and impacts."""
    found = (match.group() for match in _TOKEN.finditer(folded))
    words = " ".join(token if token[0].isalnum() else _BREAK for token in found)
    for lexicon in lexicons:
        words = lexicon.idioms.replace(words, _PRAISE)
    for lexicon in lexicons:
        words = lexicon.impact.replace(lexicon.deeds.replace(words, _DEED), _IMPACT)
    return words.split()


def _clauses(tokens: list[str], lexicons: tuple[Lexicon, ...]) -> Iterator[_Clause]:
    """The words between marks of punctuation, none of them empty."""
    ends = [-1, *(index for index, token in enumerate(tokens) if token == _BREAK), len(tokens)]
    for start, end in pairwise(ends):
        if words := tokens[start + 1 : end]:
            yield [_Word(word, _kinds(word, lexicons)) for word in words]


def _kinds(word: str, lexicons: tuple[Lexicon, ...]) -> tuple[Kind, ...]:
    return (_MARKS[word],) if word in _MARKS else kinds_of(word, lexicons)


def _without_calls(clauses: list[_Clause], lexicons: Sequence[Lexicon]) -> list[_Clause]:
    """Without a first or last clause that only calls somebody: "Ben, …", "…, Ana and Tom"."""
    for index in (0, -1):
        if len(clauses) > 1 and _name_ends(clauses[index], 0, lexicons) == len(clauses[index]):
            clauses = clauses[1:] if index == 0 else clauses[:-1]
    return clauses


def _without_names(clause: _Clause, lexicons: Sequence[Lexicon]) -> _Clause:
    """Without unknown words that follow praise or begin the clause as a subject.

    After praise, nothing but fillers may come behind the name: "thanks Ben for all", "kudos to Ana
    and Tom". At the start, a word like "is" or "you" must: "Ben is", "Ana you".
    """
    kept: _Clause = []
    position = 0
    while position < len(clause):
        end = _name_ends(clause, position, lexicons)
        if end > position and _is_name(clause, position, end, lexicons):
            position = end
        else:
            end = max(end, position + 1)
            kept += clause[position:end]
            position = end
    return kept


def _is_name(clause: _Clause, start: int, end: int, lexicons: Sequence[Lexicon]) -> bool:
    behind = clause[end] if end < len(clause) else None
    if start == 0:
        return behind is not None and any(behind.text in one.after_name for one in lexicons)
    before = clause[start - 1]
    if start > 1 and any(before.text in one.before_name for one in lexicons):
        before = clause[start - 2]
    return before.is_a(Kind.PRAISE) and (behind is None or behind.is_a(Kind.FILLER))


def _name_ends(clause: _Clause, start: int, lexicons: Sequence[Lexicon]) -> int:
    """Where a run of unknown words that begins at `start` ends; `start` if there is none.

    "and" belongs to it between two of them. Too long a run is no name: it counts as none.
    """
    end = start
    joins = {one.joins_names for one in lexicons}
    for position in range(start, min(start + 2 * _LONGEST_NAME + 1, len(clause))):
        if clause[position].may_be_name:
            end = position + 1
        elif end == start or clause[position].text not in joins:
            break
    count = sum(word.may_be_name for word in clause[start:end])
    return end if count <= _LONGEST_NAME else start
