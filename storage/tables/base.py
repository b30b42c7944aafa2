"""What all tables share: one metadata, one naming convention, one clock."""

from sqlalchemy import DateTime, ForeignKey, MetaData, Text, Uuid
from sqlalchemy.schema import Column

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Every moment is stored in UTC.
Moment = DateTime(timezone=True)


def key() -> Column[object]:
    """A primary key made by `storage.ids.new_id`."""
    return Column("id", Uuid, primary_key=True)


def refers(column: str, to: str, *, nullable: bool = False, index: bool = False) -> Column[object]:
    """A reference to another table's id; deleting the row it names is refused."""
    return Column(column, Uuid, ForeignKey(f"{to}.id"), nullable=nullable, index=index)


def text(column: str, *, nullable: bool = False, default: str | None = None) -> Column[object]:
    """A text column without a length of its own: lengths are rules, checked in `domain`."""
    return Column(column, Text, nullable=nullable, server_default=default)
