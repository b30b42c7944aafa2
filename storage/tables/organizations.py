"""Organisations, the workspaces they chat in, and the people and places there."""

from sqlalchemy import (
    Boolean,
    Column,
    LargeBinary,
    SmallInteger,
    Table,
    UniqueConstraint,
    false,
    true,
)

from storage.tables.base import Moment, key, metadata, refers, text

organization = Table(
    "organization",
    metadata,
    key(),
    text("name"),
    # IANA zone and BCP 47 tag that posts and periods use.
    text("zone", default="UTC"),
    text("locale", default="en"),
    Column("min_message_length", SmallInteger, nullable=False, server_default="10"),
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

# The bot's own account in a workspace. The token is encrypted (storage/secrets.py).
installation = Table(
    "installation",
    metadata,
    refers("workspace_id", "workspace"),
    text("bot_id"),
    Column("token", LargeBinary, nullable=True),
    Column("installed_at", Moment, nullable=False),
    UniqueConstraint("workspace_id"),
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
    Column("fetched_at", Moment, nullable=False),
    UniqueConstraint("workspace_id", "external_id"),
)
