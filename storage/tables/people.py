"""People of an organisation, and their accounts on the platforms."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Table,
    UniqueConstraint,
    Uuid,
    false,
    true,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB

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
    # Made an admin of Laurel by another one; the platform's own are told by `identity.is_admin`.
    Column("is_admin", Boolean, nullable=False, server_default=false()),
    # `domain.preferences.Preferences`, as far as they were set (storage/codec.py).
    Column("preferences", JSONB, nullable=False, server_default=sql("'{}'")),
    Column("created_at", Moment, nullable=False),
    # Those of one team, region or role, for boards. Capital letters do not matter.
    Index("ix_person_manager_id", "manager_id"),
    Index("ix_person_region", "organization_id", sql("lower(region)")),
    Index("ix_person_role", "organization_id", sql("lower(role)")),
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
    Column("is_admin", Boolean, nullable=False, server_default=false()),
    # The chat between this person and the bot, once it is known.
    text("direct_conversation", nullable=True),
    Column("fetched_at", Moment, nullable=False),
    UniqueConstraint("workspace_id", "external_id"),
    UniqueConstraint("workspace_id", "alias"),
    Index("ix_identity_fetched_at", "fetched_at"),
)

# People whom an admin has put together under one name ("@sales-emea").
cohort = Table(
    "cohort",
    metadata,
    key(),
    refers("organization_id", "organization"),
    text("slug"),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("organization_id", "slug"),
)

cohort_member = Table(
    "cohort_member",
    metadata,
    Column("cohort_id", Uuid, ForeignKey("cohort.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
)

# Groups that a platform keeps (Slack's user groups), as last read.
user_group = Table(
    "user_group",
    metadata,
    key(),
    refers("workspace_id", "workspace"),
    text("external_id"),
    text("name"),
    Column("fetched_at", Moment, nullable=False),
    UniqueConstraint("workspace_id", "external_id"),
)

user_group_member = Table(
    "user_group_member",
    metadata,
    Column("group_id", Uuid, ForeignKey("user_group.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
)
