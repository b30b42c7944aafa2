"""The coach's word on a kudos, with an example that helps."""

from collections.abc import Iterable, Sequence

from commands.onboarding import VALUES
from domain.coach import advise, example_key
from domain.messages import Coaching
from storage.queries.turns import Value

# With these, a text that is pasted is used for the fifth time.
TEXTS_BEFORE = 4

# What values come with is English, and Laurel has the like of it in every language.
_AS_FURNISHED = frozenset(value.examples for value in VALUES)


def coaching(
    text: str,
    value: Value | None,
    *,
    language: str,
    names: Iterable[str],
    before: Sequence[str] = (),
) -> Coaching | None:
    """What the giver could add to `text`; None if there is nothing to be said.

    `before` are their last texts, newest first. The example is the organisation's own for the
    value, where it has written one.
    """
    advice = advise(text, language=language, before=before, names=names)
    if not advice:
        return None
    key = example_key(value.slug if value else "", advice.hints)
    own = value.examples if value and value.examples not in _AS_FURNISHED else ""
    example = own if key else ""
    return Coaching(tuple(advice.hints), example, "" if example else key or "")
