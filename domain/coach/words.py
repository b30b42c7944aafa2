"""Words made comparable: without case, accents, umlauts, and mostly without endings."""

import re
import unicodedata
from collections.abc import Callable, Iterable

# "ue" typed for "ü" is as good as "u"; not after a vowel or q, where it is its own sound.
_TYPED_UMLAUT = re.compile("(?<![aeiouq])([aou])e")
_MOST_PARTS = 3  # characters that a letter may become, as Vietnamese and Korean ones do
# Endings are taken off until none is left, as long as this many letters stay.
_SHORTEST_STEM = 3
_ENGLISH_ENDINGS = ("ing", "ed", "ly", "es", "s", "e")
_GERMAN_ENDINGS = ("st", "en", "er", "em", "es", "et", "te", "e", "n", "s", "t")

Stemmer = Callable[[str], str]


def fold(text: str) -> str:
    """`text` in small letters without accents; "ü", "ue" and "u" become the same, as do "ß", "ss".

    Fancy letters become plain ones (Unicode NFKD). Linear in the length of the text.
    """
    if not text.isascii():
        # Marks go first: a long pile of them is what makes normalising slow.
        bare = "".join(char for char in text if not unicodedata.combining(char))
        plain = unicodedata.normalize("NFKD", bare)
        # Some characters stand for whole sentences: a text of them is left as it is.
        text = plain if len(plain) <= _MOST_PARTS * len(bare) else bare
        text = "".join(char for char in text if not unicodedata.combining(char))
    return _TYPED_UMLAUT.sub(r"\1", text.casefold())


def english_stem(word: str) -> str:
    """A folded word without -s, -ed, -ing, -ly and the like; "planned" and "plan" are one."""
    stem = _without(word, _ENGLISH_ENDINGS)
    doubled = len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2]
    return stem[:-1] if doubled else stem


def german_stem(word: str) -> str:
    """A folded word without the endings of declension and conjugation."""
    return _without(word, _GERMAN_ENDINGS)


def _without(word: str, endings: tuple[str, ...]) -> str:
    while True:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                word = word[: -len(ending)]
                break
        else:
            return word


class Phrases:
    """Phrases to be found in folded words that are separated by single blanks.

    In a phrase, `word-` stands for every word that begins so, `...` for up to three words, `#` for
    a word with a digit. A phrase never reaches over punctuation.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        found: dict[str, list[str]] = {}
        for phrase in phrases:
            found.setdefault(phrase[:2], []).append(_expression(phrase))
        # By the first two letters, since trying every phrase at every word would be slow.
        self._by_start = {
            start: re.compile("(?:" + "|".join(sorted(some, key=len, reverse=True)) + ")(?= |$)")
            for start, some in found.items()
        }

    def replace(self, words: str, by: str) -> str:
        """`words` with `by` in place of every phrase."""
        kept, position = [], 0
        while position < len(words):
            phrases = self._by_start.get(words[position : position + 2])
            match = phrases.match(words, position) if phrases else None
            end = match.end() if match else words.find(" ", position)
            end = end if end >= 0 else len(words)
            kept.append(by if match else words[position:end])
            position = end + 1
        return " ".join(kept)


def _expression(phrase: str) -> str:
    parts = []
    for word in phrase.split():
        if word == "...":
            parts.append(r"(?:\w+ ){0,3}?")
        elif word == "#":
            parts.append(r"[a-z]*\d\w* ")
        else:
            parts.append(re.escape(word[:-1]) + r"\w* " if word.endswith("-") else f"{word} ")
    return "".join(parts).removesuffix(" ")
