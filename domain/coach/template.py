"""Whether a giver pastes the same words to everybody."""

from collections import Counter
from collections.abc import Sequence

from domain.coach.reading import without_marks
from domain.coach.words import fold

USES = 5
_LIKENESS = 0.8  # of the words of two texts, in common
_LONGEST_NAME = 2  # words: a first name and a last name


def is_template(text: str, before: Sequence[str]) -> bool:
    """Whether `text` and each of the four texts before it (newest first) are nearly equal."""
    if len(before) < USES - 1:
        return False
    words = _skeleton(text)
    return all(_are_alike(words, _skeleton(other)) for other in before[: USES - 1])


def _skeleton(text: str) -> list[str]:
    """The words without mentions, links, numbers, case, accents and punctuation."""
    plain, _ = without_marks(text)
    spaced = "".join(char if char.isalnum() else " " for char in fold(plain))
    return [word for word in spaced.split() if word.isalpha()]


def _are_alike(one: list[str], other: list[str]) -> bool:
    """Whether four fifths of the words are the same, or all but a name in one place."""
    total = len(one) + len(other)
    shared = (Counter(one) & Counter(other)).total()
    if 2 * shared >= _LIKENESS * total:
        return True
    around = _common(one, other)
    around += _common(one[around:][::-1], other[around:][::-1])
    longest = max(len(one), len(other))
    return longest - around <= min(_LONGEST_NAME, around)


def _common(one: list[str], other: list[str]) -> int:
    """How many words two texts have in common at their beginning."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
