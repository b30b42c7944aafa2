"""What a word of a known language says about a kudos."""

import re
from enum import Enum
from types import ModuleType

from domain.coach import english, german
from domain.coach.words import Phrases, Stemmer, english_stem, fold, german_stem

# Longer words are no words of these lists: they are looked at no closer.
_LONGEST = 40
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 4


class Kind(Enum):
    """What a word contributes, the stronger kinds first."""

    VERB = 1  # somebody did something
    ACTIVITY = 2  # something given or made: a demo, a template
    TOPIC = 3  # what everybody in sales talks about: a customer, a deal
    HELP = 4  # help, with whatever
    PRAISE = 5
    FILLER = 6
    SPECIFIC = 7  # anything unknown: a deal's or a product's name, a number, an uncommon word


EMPTY = (Kind.PRAISE, Kind.FILLER)


class Lexicon:
    """One language's words and phrases, ready to be looked up by folded words."""

    def __init__(self, data: ModuleType, stem: Stemmer, *, compounds: bool = False) -> None:
        self._stem = stem
        self._compounds = compounds
        lists = {
            Kind.VERB: data.VERBS,
            Kind.ACTIVITY: data.ACTIVITIES,
            Kind.TOPIC: data.TOPICS,
            Kind.HELP: data.HELP,
            Kind.PRAISE: data.PRAISE,
            Kind.FILLER: data.FILLER,
        }
        self.forms: dict[str, Kind] = {}
        self._stems: dict[str, Kind] = {}
        for kind, words in lists.items():
            for word in fold(words).split():
                self.forms.setdefault(word, kind)
                self._stems.setdefault(stem(word), kind)
        self._verb_endings = re.compile(data.VERB_ENDINGS)
        self._no_verbs = frozenset(fold(data.NO_VERBS).split())
        self.idioms = Phrases(_phrases(data.IDIOMS))
        self.deeds = Phrases(_phrases(data.DEEDS))
        self.impact = Phrases(_phrases(data.IMPACT))
        self.after_name = frozenset(fold(data.AFTER_NAME).split())
        self.before_name = frozenset(fold(data.BEFORE_NAME).split())
        self.subjects = frozenset(fold(data.SUBJECTS).split())
        self.joins_names: str = data.JOINS_NAMES

    def kinds_of(self, word: str) -> tuple[Kind, ...]:
        """What `word`, which is in no list as it is, may be; nothing if it is unknown.

        Decided by its stem, then by the ending of a verb, then as a compound of two words.
        """
        if len(word) > _LONGEST:
            return ()
        known = self._stems.get(self._stem(word))
        if known in (None, Kind.ACTIVITY, Kind.TOPIC) and self._is_verb(word):
            return (Kind.VERB,)
        if known is not None:
            return (known,)
        return self._compound(word) if self._compounds else ()

    def _is_verb(self, word: str) -> bool:
        return word not in self._no_verbs and self._verb_endings.fullmatch(word) is not None

    def _compound(self, word: str) -> tuple[Kind, ...]:
        """The kind of the second half; specific as well, if the first half is no known word."""
        for start in range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL + 1):
            kind = self._stems.get(self._stem(word[start:]))
            if kind not in (Kind.ACTIVITY, Kind.TOPIC, Kind.PRAISE):
                continue
            if self._stem(word[:start]) in self._stems:
                return (kind,)
            if kind is Kind.ACTIVITY:
                return (Kind.SPECIFIC, kind)
        return ()


def _phrases(text: str) -> list[str]:
    lines = (phrase for line in text.splitlines() for phrase in line.split(" / "))
    return [fold(phrase).strip() for phrase in lines if phrase.strip()]


ENGLISH = Lexicon(english, english_stem)
GERMAN = Lexicon(german, german_stem, compounds=True)

# German chat is full of English; the reverse is rare enough to be left alone.
_LANGUAGES = {"en": (ENGLISH,), "de": (GERMAN, ENGLISH)}


def lexicons_for(language: str) -> tuple[Lexicon, ...]:
    """The word lists to read a text with; none for a language that the coach does not know.

    `language` may carry a region, as in "de-AT" or "en_GB".
    """
    return _LANGUAGES.get(re.split("[-_]", language, maxsplit=1)[0].casefold(), ())


def kinds_of(word: str, lexicons: tuple[Lexicon, ...]) -> tuple[Kind, ...]:
    """What a folded word contributes: its listed form decides, then what it may be derived from."""
    if any(char.isdigit() for char in word):
        return (Kind.SPECIFIC,)
    for lexicon in lexicons:
        if word in lexicon.forms:
            return (lexicon.forms[word],)
    for lexicon in lexicons:
        if kinds := lexicon.kinds_of(word):
            return kinds
    # A letter alone is an initial or what an apostrophe cut off.
    return (Kind.SPECIFIC,) if len(word) > 1 else (Kind.FILLER,)
