"""What the clock does, when, and what it has done."""

from sqlalchemy import Boolean, Column, Index, Table, Text, UniqueConstraint, true
from sqlalchemy.dialects.postgresql import JSONB

from storage.tables.base import Moment, key, metadata, refers, text

schedule = Table(
    "schedule",
    metadata,
    key(),
    refers("organization_id", "organization"),
    # The command that a due occurrence runs.
    text("command"),
    # See domain.clock: {"kind": "weekly", …}; local to `zone`.
    Column("rule", JSONB, nullable=False),
    text("zone"),
    Column("next_run_at", Moment, nullable=False),
    Column("is_active", Boolean, nullable=False, server_default=true()),
    UniqueConstraint("organization_id", "command"),
    Index("ix_schedule_next_run_at", "next_run_at"),
)

# One row per run and local period: a second firing of the same period finds it taken.
occurrence = Table(
    "occurrence",
    metadata,
    key(),
    refers("schedule_id", "schedule"),
    Column("period", Text, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("ran_at", Moment, nullable=False),
    UniqueConstraint("schedule_id", "period"),
)
