"""Kudos, the values they name, and the ledger that scores are counted from."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
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
    false,
    func,
    true,
)
from sqlalchemy import text as sql

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
    # What it looks like in practice, in the organisation's own words: the coach shows it.
    text("examples", default=""),
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
    # Where its card was to be shown, and so who could read it; NULL where there was none.
    refers("posted_conversation_id", "conversation", nullable=True),
    refers("giver_id", "person"),
    refers("value_id", "value", nullable=True),
    text("message"),
    # The message it answers, as quoted on the card.
    text("source_text", nullable=True),
    text("source_url", nullable=True),
    text("source_author", nullable=True),
    # The same by the platform's own ids, to see whether it is still there.
    text("source_conversation", nullable=True),
    text("source_message", nullable=True),
    Column("source_checked_at", Moment, nullable=True),
    Column("source_gone_at", Moment, nullable=True),
    Column("given_at", Moment, nullable=False),
    # How it was given: "command" or "reaction".
    text("via", default="command"),
    Column("is_private", Boolean, nullable=False, server_default=false()),
    # Whether it moves scores: a private one does so only where the organisation wants it.
    Column("counts", Boolean, nullable=False, server_default=true()),
    # The period whose allowance it used; NULL where there was no limit.
    text("allowance_period", nullable=True),
    Column("allowance_starts_on", Date, nullable=True),
    Column("edited_at", Moment, nullable=True),
    Column("withdrawn_at", Moment, nullable=True),
    # "giver", "reaction" or "source".
    text("withdrawn_by", nullable=True),
    Index(
        "ix_kudos_reaction",
        "workspace_id",
        "source_conversation",
        "source_message",
        "giver_id",
        unique=True,
        postgresql_where=sql("via = 'reaction' AND withdrawn_at IS NULL"),
    ),
    # Those whose message is watched for being deleted.
    Index(
        "ix_kudos_source",
        "given_at",
        postgresql_where=sql(
            "source_message IS NOT NULL AND source_gone_at IS NULL AND withdrawn_at IS NULL"
        ),
    ),
    Index("ix_kudos_conversation_id_given_at", "conversation_id", "given_at"),
    Index("ix_kudos_organization_id_given_at", "organization_id", "given_at"),
    Index("ix_kudos_giver_id_given_at", "giver_id", "given_at"),
    # How many kudos name a value.
    Index("ix_kudos_value_id", "value_id", postgresql_where=sql("withdrawn_at IS NULL")),
)

kudos_recipient = Table(
    "kudos_recipient",
    metadata,
    Column("kudos_id", Uuid, ForeignKey("kudos.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    # The order in which the giver named them.
    Column("position", SmallInteger, nullable=False),
)

# "Me too": one for each person and kudos. `points` is what it gave each recipient at the time.
second = Table(
    "second",
    metadata,
    Column("kudos_id", Uuid, ForeignKey("kudos.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    Column("by_button", Boolean, nullable=False, server_default=false()),
    Column("by_reaction", Boolean, nullable=False, server_default=false()),
    Column("points", SmallInteger, nullable=False, server_default="0"),
    Column("seconded_at", Moment, nullable=False),
    # When the recipients were told of it, or that they need not be.
    Column("told_at", Moment, nullable=True),
)
Index("ix_second_untold", second.c.seconded_at, postgresql_where=sql("told_at IS NULL"))

# The configured emoji as people left it on messages. Platforms may tell of changes out of order:
# `at` is the platform's own time of the last one.
reaction = Table(
    "reaction",
    metadata,
    Column("workspace_id", Uuid, ForeignKey("workspace.id"), primary_key=True),
    Column("conversation", Text, primary_key=True),
    Column("message", Text, primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    Column("is_on", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

# How much of an allowance is used. Reserving is one statement; where it would go beyond what is
# allowed the check refuses it, and with it everything that it was written with.
allowance_use = Table(
    "allowance_use",
    metadata,
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("period", Text, primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("used", Integer, nullable=False),
    Column("allowed", Integer, nullable=False),
    CheckConstraint("used <= allowed", name="within"),
    CheckConstraint("used >= 0", name="reserved"),
)

# Every point, the truth from which counters can be rebuilt. Never updated: a reversal is a row.
ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("organization_id", "organization"),
    refers("person_id", "person", index=True),
    text("metric"),  # "received", "given", "seconds" or "badges"
    Column("points", Integer, nullable=False),
    # What it counts: a kudos or an award.
    refers("kudos_id", "kudos", nullable=True, index=True),
    refers("award_id", "award", nullable=True),
    # The moment whose periods it counts in: a reversal counts where its cause did.
    Column("occurred_at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False, server_default=func.now()),
    CheckConstraint("num_nonnulls(kudos_id, award_id) = 1", name="cause"),
    Index("ix_ledger_entry_award_id", "award_id", postgresql_where=sql("award_id IS NOT NULL")),
)

# Sums of the ledger per local period, for boards that read ten rows instead of ten million.
# `scope` is what is counted, by its id: all of an organisation, or what was received for one value
# or in one channel. Teams, regions and roles have none of their own: who is in them changes
# (storage/queries/boards.py). Ids and numbers alone, and no foreign keys: rows are moved in every
# turn that gives something, and can be made anew (docs/decisions/0028-boards.md).
counter = Table(
    "counter",
    metadata,
    Column("scope", Uuid, primary_key=True),
    Column("person_id", Uuid, primary_key=True),
    # As `METRICS` and `PERIODS` in storage/queries/scores.py have it.
    Column("metric", SmallInteger, primary_key=True, autoincrement=False),
    Column("period", SmallInteger, primary_key=True, autoincrement=False),
    Column("starts_on", Date, primary_key=True),
    Column("score", Integer, nullable=False),
)
Index(
    "ix_counter_board",
    counter.c.scope,
    counter.c.metric,
    counter.c.period,
    counter.c.starts_on,
    counter.c.score.desc(),
    counter.c.person_id,
)
