"""What can be wrong with a request, as a code and its parameters.

The words are chosen at the edge, in the reader's language (`bot/locales`, keys `problem-<code>`).
"""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Param = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right; `field` names the form field it belongs to, if any."""

    code: str
    field: str | None = None
    params: Mapping[str, Param] = dataclasses.field(default_factory=dict)


class DomainError(Exception):
    """A request that cannot be carried out; nothing of it is written.

    Carries every problem found, so that a person is told all of them at once.
    """

    def __init__(self, code: str, /, *, field: str | None = None, **params: Param) -> None:
        self.problems: tuple[Problem, ...] = (Problem(code, field, params),)
        super().__init__(code)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> "DomainError":
        """The error that reports all `problems`, in their order; there must be at least one."""
        found = tuple(problems)
        error = cls(found[0].code)
        error.problems = found
        error.args = tuple(problem.code for problem in found)
        return error
