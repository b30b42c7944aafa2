"""The coach's word on a kudos, with an example that helps."""

from collections.abc import Iterable, Sequence

from domain.coach import advise, example_key
from domain.messages import Coaching
from storage.queries.turns import Value

# With these, a text that is pasted is used for the fifth time.
TEXTS_BEFORE = 4


def coaching(
    text: str,
    value: Value | None,
    *,
    language: str,
    names: Iterable[str],
    before: Sequence[str] = (),
) -> Coaching | None:
    """What the giver could add to `text`; None if there is nothing to be said.

    `before` are their last texts, newest first. The example is the value's own if it has one.
    """
    advice = advise(text, language=language, before=before, names=names)
    if not advice:
        return None
    key = example_key(value.slug if value else "", advice.hints)
    example = value.examples if value and key else ""
    return Coaching(tuple(advice.hints), example, "" if example else key or "")
