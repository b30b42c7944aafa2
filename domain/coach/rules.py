"""What a giver could add to a kudos before sending it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.coach.lexicon import EMPTY, Lexicon, kinds_of, lexicons_for
from domain.coach.reading import Reading, read, without_marks
from domain.coach.template import is_template
from domain.coach.words import fold

MAX_HINTS = 3
# So much detail is specific whatever its words are: most of them are not in any list.
_RICH = 3
_MOSTLY = 0.7  # of the letters that have a case
_LONG_WORD = 5  # letters: shorter ones in capitals may be acronyms
_FEWEST_SHOUTED = 2

EXAMPLES = ("teamwork", "customer-first", "ownership", "curiosity", "craft")
_ANY_VALUE = "any"


class Hint(StrEnum):
    """One piece of advice. Where there are too many, the first ones are given."""

    SHOUTING = "shouting"
    TEMPLATE = "template"
    GENERIC = "generic"
    NO_BEHAVIOUR = "no_behaviour"
    NO_IMPACT = "no_impact"


# The hints that an example of a good kudos answers.
_SHOWN_BY_EXAMPLE = frozenset(Hint) - {Hint.SHOUTING}


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say to a giver, at most three hints; false when there is nothing to be said."""

    hints: tuple[Hint, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.hints)


def advise(
    text: str, *, language: str, before: Sequence[str] = (), names: Iterable[str] = ()
) -> Advice:
    """What is missing or odd in the text of a kudos. Empty text gets no advice: it is refused.

    `language` decides whether the words can be judged ("en", "de", with or without a region);
    in any other language only capitals, templates and texts without a word are seen. `before` are
    the giver's last texts, newest first. `names` are the recipients', which are never a detail.
    """
    if not text.strip():
        return Advice()
    lexicons = lexicons_for(language)
    found = _missing_from(read(text, lexicons, names))
    if _is_shouted(text, lexicons):
        found.add(Hint.SHOUTING)
    if is_template(text, before):
        found.add(Hint.TEMPLATE)
    return Advice(tuple(hint for hint in Hint if hint in found)[:MAX_HINTS])


def example_key(value: str, hints: Iterable[Hint]) -> str | None:
    """Which example helps with `hints`: the value's own where it has one, otherwise "any".

    None where no example would help: there are no hints, or only that of capitals.
    """
    if _SHOWN_BY_EXAMPLE.isdisjoint(hints):
        return None
    return value if value in EXAMPLES else _ANY_VALUE


def _missing_from(it: Reading) -> set[Hint]:
    """The parts that are missing.

    Nothing, where behaviour and impact are told, where either comes with a detail, or where there
    is plenty of detail. Generic is what holds nothing but praise, and a single occasion that is
    praised ("great demo!"). A detail alone asks for the behaviour only, to be sparing.
    """
    if not it.words and not it.details:
        return {Hint.GENERIC, Hint.NO_BEHAVIOUR, Hint.NO_IMPACT}
    told = it.behaviour or it.contribution
    if not it.known or it.details >= _RICH or (told + it.impact + bool(it.details) >= 2):
        return set()
    if told:
        return {Hint.GENERIC, Hint.NO_IMPACT} if it.occasion else {Hint.NO_IMPACT}
    if it.impact or it.details:
        return {Hint.NO_BEHAVIOUR}
    return {Hint.GENERIC, Hint.NO_BEHAVIOUR, Hint.NO_IMPACT}


def _is_shouted(text: str, lexicons: tuple[Lexicon, ...]) -> bool:
    """Whether most letters are capitals, in two words or more that are no acronyms.

    No acronym is a word of five letters or more, or a shorter one that is praise or filler.
    """
    plain, _ = without_marks(text)
    capitals = sum(char.isupper() for char in plain)
    small = sum(char.islower() for char in plain)
    if capitals < _MOSTLY * (capitals + small) or not capitals:
        return False
    spaced = "".join(char if char.isalpha() else " " for char in plain)
    words = [word for word in spaced.split() if word.isupper() and len(word) > 2]
    shouted = [word for word in words if _is_no_acronym(word, lexicons)]
    return len(shouted) >= _FEWEST_SHOUTED


def _is_no_acronym(word: str, lexicons: tuple[Lexicon, ...]) -> bool:
    return len(word) >= _LONG_WORD or any(kind in EMPTY for kind in kinds_of(fold(word), lexicons))
