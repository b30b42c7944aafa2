"""Organisations, the workspaces they chat in, and the people and places there."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Table,
    UniqueConstraint,
    Uuid,
    false,
    true,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB

from storage.tables.base import Moment, key, metadata, refers, text

organization = Table(
    "organization",
    metadata,
    key(),
    text("name"),
    # IANA zone and BCP 47 tag that posts and periods use.
    text("zone", default="UTC"),
    text("locale", default="en"),
    # `domain.settings.Settings`, as far as an admin has set them (storage/codec.py).
    Column("settings", JSONB, nullable=False, server_default=sql("'{}'")),
    Column("created_at", Moment, nullable=False),
)

# A Slack team, a Teams tenant or the sandbox.
workspace = Table(
    "workspace",
    metadata,
    key(),
    refers("organization_id", "organization", index=True),
    text("platform"),
    text("external_id"),
    text("name"),
    text("locale", default="en"),
    # Teams: where its connector is reached; learned from what it sends.
    text("service_url", nullable=True),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("platform", "external_id"),
)

# Where the bot may act: its account in a workspace, and the token it acts with (see bot/vault.py).
installation = Table(
    "installation",
    metadata,
    Column("workspace_id", Uuid, ForeignKey("workspace.id"), primary_key=True),
    text("account"),
    # The address of the workspace's own pages.
    text("url"),
    Column("token", LargeBinary, nullable=False),
    # When the token was last found good: news of a removal before it is stale.
    Column("installed_at", Moment, nullable=False),
)

conversation = Table(
    "conversation",
    metadata,
    key(),
    refers("workspace_id", "workspace"),
    text("external_id"),
    text("kind"),
    text("name"),
    Column("is_member", Boolean, nullable=False, server_default=true()),
    Column("is_external", Boolean, nullable=False, server_default=false()),
    # Whether only those who were let in can read it, or know of it.
    Column("is_private", Boolean, nullable=False, server_default=false()),
    Column("fetched_at", Moment, nullable=False),
    UniqueConstraint("workspace_id", "external_id"),
)

# What admins changed: never updated, never deleted.
audit_entry = Table(
    "audit_entry",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("organization_id", "organization"),
    refers("person_id", "person"),
    Column("at", Moment, nullable=False),
    # `domain.messages.Change`.
    text("key"),
    text("subject", default=""),
    text("before", default=""),
    text("after", default=""),
    Index("ix_audit_entry_organization_id_id", "organization_id", "id"),
)
