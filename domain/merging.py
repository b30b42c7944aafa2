"""Two people who change the same things at once: neither undoes the other's work unawares."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Merged:
    """What is to be written, and the names of what both have changed, each to something else."""

    changed: Mapping[str, Any]
    conflicts: tuple[str, ...]


def seen(values: Mapping[str, object]) -> str:
    """What a form was opened with, as a short text: "name=1f2e3d4c other=…"."""
    return " ".join(f"{name}={_print(value)}" for name, value in values.items())


def merge(stored: Mapping[str, object], given: Mapping[str, object], opened_with: str) -> Merged:
    """What of `given` is new, against what is `stored` now and what the form was `opened_with`.

    What its author left as it was stays as it is now, whoever changed it since. Without what the
    form was opened with, everything given holds.
    """
    before = dict(part.partition("=")[::2] for part in opened_with.split())
    changed, conflicts = {}, []
    for name, value in given.items():
        if value == stored[name] or _print(value) == before.get(name):
            continue
        changed[name] = value
        if name in before and before[name] != _print(stored[name]):
            conflicts.append(name)
    return Merged(changed, tuple(conflicts))


def _print(value: object) -> str:
    """Short, equal for equal values, and almost never for others."""
    return hashlib.blake2s(repr(value).encode("utf-8", "replace"), digest_size=5).hexdigest()
