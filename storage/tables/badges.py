"""Badges with every version of them, and what was awarded."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    false,
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
    # Its bit in the status lists of credentials: from 0, never used twice.
    Column("status_index", BigInteger, Identity(start=0, minvalue=0), nullable=False),
    # Whose bit is set.
    Index(
        "ix_award_revoked",
        "organization_id",
        "status_index",
        postgresql_where=sql("revoked_at IS NOT NULL"),
    ),
    Index("ix_award_organization_id_awarded_at", "organization_id", "awarded_at"),
    # Those of a badge by their time: the newest, and how many of late.
    Index(
        "ix_award_badge_id_awarded_at",
        "badge_id",
        "awarded_at",
        postgresql_where=sql("revoked_at IS NULL"),
    ),
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

# Who has reached what a tier asks for and waits for the award: made at once, or when rarity and
# cooldown allow it.
earned = Table(
    "earned",
    metadata,
    Column("badge_id", Uuid, ForeignKey("badge.id"), primary_key=True),
    Column("tier", Text, primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    refers("organization_id", "organization", index=True),
    # The version whose condition was reached.
    refers("version_id", "badge_version"),
    Column("reached_at", Moment, nullable=False),
    # Reached before the condition was published: such awards are told to their people alone.
    Column("is_past", Boolean, nullable=False, server_default=false()),
    # When it is looked at next.
    Column("due_at", Moment, nullable=False, index=True),
)

# What an organisation signs credentials with. Never updated: a new key is a row, and the public
# part of an old one is what old credentials are checked by.
badge_key = Table(
    "badge_key",
    metadata,
    Column("organization_id", Uuid, ForeignKey("organization.id"), primary_key=True),
    # The thumbprint of the public part (RFC 7638).
    Column("key_id", Text, primary_key=True),
    text("public_pem"),
    # The private part, sealed by bot/vault.py.
    Column("sealed", LargeBinary, nullable=False),
    Column("made_at", Moment, nullable=False),
)
