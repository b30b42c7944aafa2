"""Badges with every version of them, and what was awarded."""

from sqlalchemy import (
    Column,
    Index,
    Integer,
    SmallInteger,
    Table,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB

from storage.tables.base import Moment, key, metadata, refers, text

badge = Table(
    "badge",
    metadata,
    key(),
    refers("organization_id", "organization"),
    text("slug"),
    Column("position", SmallInteger, nullable=False, server_default="0"),
    Column("archived_at", Moment, nullable=True),
    UniqueConstraint("organization_id", "slug"),
)

# Never updated: an edit is a new version. The newest number is the one in force; awards and
# nominations keep theirs.
badge_version = Table(
    "badge_version",
    metadata,
    key(),
    refers("badge_id", "badge"),
    Column("number", Integer, nullable=False),
    # `domain.badges.Badge` (storage/codec.py).
    Column("definition", JSONB, nullable=False),
    Column("created_at", Moment, nullable=False),
    # NULL where no person made it: what an organisation starts with.
    refers("created_by", "person", nullable=True),
    UniqueConstraint("badge_id", "number"),
)

award = Table(
    "award",
    metadata,
    key(),
    refers("organization_id", "organization"),
    refers("badge_id", "badge"),
    refers("version_id", "badge_version"),
    text("tier"),
    refers("person_id", "person", index=True),
    refers("nomination_id", "nomination", nullable=True),
    # How it was earned: "nomination", "consensus" or "criteria".
    text("via"),
    Column("awarded_at", Moment, nullable=False),
    Column("revoked_at", Moment, nullable=True),
    refers("revoked_by", "person", nullable=True),
    # Why it was revoked.
    text("reason", nullable=True),
    Index("ix_award_organization_id_awarded_at", "organization_id", "awarded_at"),
    # A tier of a badge is held once.
    Index(
        "ix_award_held",
        "badge_id",
        "tier",
        "person_id",
        unique=True,
        postgresql_where=sql("revoked_at IS NULL"),
    ),
)
