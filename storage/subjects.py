"""What a message is about, by which the rest that was sent of it is found again: "kudos:<id>"."""

from typing import Literal
from uuid import UUID

# A "place" is one where something could not be posted; what is said of it never changes.
Kind = Literal["kudos", "nomination", "award", "place"]


def subject_of(kind: Kind, id_: UUID) -> str:
    """The subject of messages about one of these."""
    return f"{kind}:{id_}"


def read_subject(subject: str | None) -> tuple[str, UUID] | None:
    """What a subject names; None where there is none."""
    if subject is None:
        return None
    kind, _, id_ = subject.partition(":")
    return kind, UUID(id_)


def id_in(subject: str | None, kind: Kind) -> UUID | None:
    """The one of this kind that a subject names; None if it names none."""
    found = read_subject(subject)
    return found[1] if found and found[0] == kind else None


def subject_sql(kind: Kind, id_: str) -> str:
    """The subject in SQL, of the column with the id."""
    return f"'{kind}:' || {id_}"


def id_sql(kind: Kind, column: str = "subject") -> str:
    """The same in SQL, of a column of subjects."""
    shape = f"^{kind}:[0-9a-f-]{{36}}$"
    return f"CASE WHEN {column} ~ '{shape}' THEN split_part({column}, ':', 2)::uuid END"
