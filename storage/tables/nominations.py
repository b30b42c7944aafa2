"""Nominations, who has to decide on them, and what was said meanwhile."""

from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Index, SmallInteger, Table, Uuid
from sqlalchemy import text as sql

from storage.tables.base import Moment, key, metadata, refers, text

nomination = Table(
    "nomination",
    metadata,
    key(),
    refers("organization_id", "organization"),
    refers("workspace_id", "workspace"),
    refers("conversation_id", "conversation", nullable=True),
    refers("badge_id", "badge"),
    refers("version_id", "badge_version"),
    refers("nominee_id", "person", index=True),
    refers("nominator_id", "person", index=True),
    text("tier"),
    text("justification"),
    text("evidence_url", nullable=True),
    # The message it began at, as quoted on its card.
    text("source_text", nullable=True),
    text("source_url", nullable=True),
    text("source_author", nullable=True),
    # "open", "asked", "approved", "declined", "expired" or "withdrawn".
    text("state", default="open"),
    # The level of review that it waits at, from 1, and since when.
    Column("level", SmallInteger, nullable=False, server_default="1"),
    Column("opened_at", Moment, nullable=False),
    Column("level_since", Moment, nullable=False),
    Column("reminded_at", Moment, nullable=True),
    Column("escalated_at", Moment, nullable=True),
    Column("decided_at", Moment, nullable=True),
    # NULL where nobody decided: by consensus, without review, or expired.
    refers("decided_by", "person", nullable=True),
    # Why it was declined.
    text("reason", nullable=True),
    # One open nomination by the same nominator of the same nominee for the same badge.
    Index(
        "ix_nomination_open",
        "badge_id",
        "nominee_id",
        "nominator_id",
        unique=True,
        postgresql_where=sql("state IN ('open', 'asked')"),
    ),
    # Those of some months.
    Index("ix_nomination_organization_id_opened_at", "organization_id", "opened_at"),
    # Those that wait, longest first.
    Index("ix_nomination_state_level_since", "state", "level_since"),
)

# Who may decide at each level, and what they said.
nomination_approver = Table(
    "nomination_approver",
    metadata,
    Column("nomination_id", Uuid, ForeignKey("nomination.id"), primary_key=True),
    Column("level", SmallInteger, primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    # "approve" or "decline"; the tier is set where they chose another one than was asked for.
    text("decision", nullable=True),
    text("tier", nullable=True),
    Column("decided_at", Moment, nullable=True),
)

# What an approver asked the nominator ("question") and what came back ("answer").
nomination_note = Table(
    "nomination_note",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("nomination_id", "nomination", index=True),
    refers("person_id", "person"),
    text("kind"),
    text("words"),
    Column("at", Moment, nullable=False),
)

# The line that a peer added to an open nomination.
endorsement = Table(
    "endorsement",
    metadata,
    Column("nomination_id", Uuid, ForeignKey("nomination.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    text("words"),
    Column("at", Moment, nullable=False),
)
