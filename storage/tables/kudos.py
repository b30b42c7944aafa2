"""Kudos, the values they name, and the ledger that scores are counted from."""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Identity,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from storage.tables.base import Moment, key, metadata, refers, text

value = Table(
    "value",
    metadata,
    key(),
    refers("organization_id", "organization"),
    text("slug"),
    text("name"),
    text("emoji", default=""),
    text("description", default=""),
    Column("position", SmallInteger, nullable=False, server_default="0"),
    Column("archived_at", Moment, nullable=True),
    UniqueConstraint("organization_id", "slug"),
)

kudos = Table(
    "kudos",
    metadata,
    key(),
    refers("organization_id", "organization"),
    refers("workspace_id", "workspace"),
    refers("conversation_id", "conversation", nullable=True),
    refers("giver_id", "person", index=True),
    refers("value_id", "value", nullable=True),
    text("message"),
    # The message it answers, as quoted on the card.
    text("source_text", nullable=True),
    text("source_url", nullable=True),
    text("source_author", nullable=True),
    Column("given_at", Moment, nullable=False),
    Index("ix_kudos_conversation_id_given_at", "conversation_id", "given_at"),
    Index("ix_kudos_organization_id_given_at", "organization_id", "given_at"),
)

kudos_recipient = Table(
    "kudos_recipient",
    metadata,
    Column("kudos_id", Uuid, ForeignKey("kudos.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    # The order in which the giver named them.
    Column("position", SmallInteger, nullable=False),
)

# Every point, the truth from which counters can be rebuilt. Never updated: a reversal is a row.
ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("organization_id", "organization"),
    refers("person_id", "person", index=True),
    text("metric"),  # "received" or "given"
    Column("points", Integer, nullable=False),
    refers("kudos_id", "kudos", index=True),
    Column("occurred_at", Moment, nullable=False),
)

# Sums of the ledger per local period, for boards that read ten rows instead of ten million.
# `scope` is the population: "all", later a team, a region or a value.
counter = Table(
    "counter",
    metadata,
    Column("organization_id", Uuid, ForeignKey("organization.id"), primary_key=True),
    Column("metric", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("period", Text, primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("score", Integer, nullable=False),
)
Index(
    "ix_counter_board",
    counter.c.organization_id,
    counter.c.metric,
    counter.c.scope,
    counter.c.period,
    counter.c.starts_on,
    counter.c.score.desc(),
    counter.c.person_id,
)
