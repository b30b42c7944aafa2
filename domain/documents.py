"""Documents of mappings, lists and texts, read key by key. What is wrong is told with its place."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from domain.errors import DomainError, Param, Problem
from domain.text import clean_name, shorten

# What documents are written as.
Plain: TypeAlias = "str | int | Sequence[Plain] | Mapping[str, Plain]"

_QUOTED = 60
_NUMBER = re.compile(r"\d{1,10}")
_ON = frozenset({"yes", "true", "on"})
_OFF = frozenset({"no", "false", "off"})

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Node:
    """A value at a place of a document ("tiers.2.words"; "" is its root). What is wrong with it is
    added to `problems`, in whose params "at" is the place; reading then goes on with nothing.
    """

    value: object
    at: str
    problems: list[Problem]

    def has(self, key: str) -> bool:
        """Whether there is anything under `key`."""
        return isinstance(self.value, Mapping) and self.value.get(key) not in (None, "")

    def only(self, keys: Collection[str]) -> None:
        """Tells of everything but a mapping with none but these keys."""
        if not isinstance(self.value, Mapping):
            self.tell("file_mapping_wanted", options=tuple(sorted(keys)))
            return
        for key in self.value:
            if key not in keys:
                name = shorten(clean_name(str(key)), _QUOTED)
                self.tell("file_key_unknown", name=name, options=tuple(sorted(keys)))

    def child(self, key: str) -> "Node":
        """What is under `key`; None as its value, if there is nothing."""
        value = self.value.get(key) if isinstance(self.value, Mapping) else None
        return Node(value, self.place(key), self.problems)

    def children(self, key: str) -> Iterator["Node"]:
        """The entries of the list under `key`; their places count from 1."""
        node = self.child(key)
        if node.value is None or node.value == "":
            return
        if not isinstance(node.value, Sequence) or isinstance(node.value, str):
            node.tell("file_list_wanted")
            return
        for number, one in enumerate(node.value, 1):
            yield Node(one, node.place(str(number)), self.problems)

    def text(self, key: str) -> str:
        """The text under `key`; "" for none."""
        value = self.child(key).value
        if value is None or isinstance(value, str):
            return value or ""
        self.child(key).tell("file_text_wanted")
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of the list under `key`, without those that are empty; one alone is a list."""
        value = self.child(key).value
        if isinstance(value, str):
            return (value,) if value.strip() else ()
        found = []
        for node in self.children(key):
            if isinstance(node.value, str):
                found.append(node.value)
            elif node.value is not None:
                node.tell("file_text_wanted")
        return tuple(one for one in found if one.strip())

    def number(self, key: str) -> int | None:
        """The whole number under `key`; None for nothing."""
        node = self.child(key)
        if node.value is None or node.value == "":
            return None
        if isinstance(node.value, str) and _NUMBER.fullmatch(node.value.strip()):
            return int(node.value)
        node.tell("file_number_wanted")
        return None

    def switch(self, key: str, default: bool = False) -> bool:
        """Whether "yes" or "no" is under `key`."""
        node = self.child(key)
        if node.value is None or node.value == "":
            return default
        written = node.value.strip().casefold() if isinstance(node.value, str) else "?"
        if written not in _ON | _OFF:
            node.tell("file_option_wanted", options=("yes", "no"))
        return written in _ON

    def choice(
        self, key: str, options: tuple[str, ...], default: str, *, required: bool = False
    ) -> str:
        """The one of `options` that is under `key`; the default for nothing or anything else."""
        if not required and not self.has(key):
            return default
        return self.child(key).option(options, default)

    def option(self, options: tuple[str, ...], default: str) -> str:
        """The one of `options` that stands here; the default for anything else."""
        written = self.value.strip().casefold() if isinstance(self.value, str) else ""
        if written in options:
            return written
        self.tell("file_option_wanted", options=options)
        return default

    def line(self, key: str, read: Callable[[str, str], _Read]) -> _Read | None:
        """What `read` makes of the text under `key`; None for nothing."""
        return self.child(key).here(read) if self.has(key) else None

    def here(self, read: Callable[[str, str], _Read]) -> _Read | None:
        """What `read` makes of the text that stands here."""
        if not isinstance(self.value, str):
            self.tell("file_text_wanted")
            return None
        try:
            return read(self.value, "")
        except DomainError as error:
            for problem in error.problems:
                self.tell(problem.code, **problem.params)
            return None

    def tell(self, code: str, **params: Param) -> None:
        """Adds a problem with what stands here."""
        self.problems.append(Problem(code, None, {**params, "at": self.at}))

    def place(self, key: str) -> str:
        """The place of what is under `key`."""
        return f"{self.at}.{key}" if self.at else key
