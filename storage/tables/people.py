"""People of an organisation, and their accounts on the platforms."""

from sqlalchemy import Boolean, Column, Index, Table, UniqueConstraint, false, true

from storage.tables.base import Moment, key, metadata, refers, text

person = Table(
    "person",
    metadata,
    key(),
    refers("organization_id", "organization", index=True),
    text("name"),
    text("role", nullable=True),
    text("region", nullable=True),
    refers("manager_id", "person", nullable=True),
    text("locale", nullable=True),
    text("zone", nullable=True),
    Column("created_at", Moment, nullable=False),
)

# A platform account. What the platform says is kept with its age (`fetched_at`).
identity = Table(
    "identity",
    metadata,
    key(),
    refers("workspace_id", "workspace"),
    refers("person_id", "person", index=True),
    text("external_id"),
    # A second id the platform uses for the same account (Teams' "29:…").
    text("alias", nullable=True),
    text("name"),
    Column("is_bot", Boolean, nullable=False, server_default=false()),
    Column("is_guest", Boolean, nullable=False, server_default=false()),
    Column("is_active", Boolean, nullable=False, server_default=true()),
    Column("is_external", Boolean, nullable=False, server_default=false()),
    # The chat between this person and the bot, once it is known.
    text("direct_conversation", nullable=True),
    Column("fetched_at", Moment, nullable=False),
    UniqueConstraint("workspace_id", "external_id"),
    UniqueConstraint("workspace_id", "alias"),
    Index("ix_identity_fetched_at", "fetched_at"),
)
