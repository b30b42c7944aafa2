"""What came in, so that it has one effect; what goes out, so that it is never lost."""

from sqlalchemy import Boolean, Column, DateTime, Index, SmallInteger, Table, Text, false
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from storage.tables.base import Moment, key, metadata, refers, text

# Inbound deliveries that had an effect, with the answer that was given.
inbox = Table(
    "inbox",
    metadata,
    Column("delivery_id", Text, primary_key=True),
    Column("received_at", Moment, nullable=False, index=True),
    Column("reply", JSONB, nullable=True),
)

# Outbound messages. `state` is waiting, leased, sent, failed or dropped.
delivery = Table(
    "delivery",
    metadata,
    key(),
    refers("organization_id", "organization"),
    refers("workspace_id", "workspace"),
    text("state", default="waiting"),
    # Messages of one subject (a kudos) can be found again, to be updated or retracted.
    text("subject", nullable=True),
    # Which of the subject's messages it is ("card", "received"): what it says now can then be read
    # from the rows it tells of (commands/revise.py).
    text("part", nullable=True),
    # Whether what was posted, or waits to be, no longer says what holds; since when.
    Column("is_stale", Boolean, nullable=False, server_default=false()),
    Column("stale_since", Moment, nullable=True),
    # Emptied once sent: the platform then holds the words, and Laurel the facts.
    Column("message", JSONB, nullable=True),
    Column("destination", JSONB, nullable=False),
    # Sends to one destination are paced together.
    text("pace_key"),
    text("locale", default="en"),
    text("zone", default="UTC"),
    Column("created_at", Moment, nullable=False),
    # Not before this moment (pacing, Retry-After, backoff).
    Column("not_before", Moment, nullable=True),
    # Whether `not_before` is a moment reserved in `pace`.
    Column("has_slot", Boolean, nullable=False, server_default=false()),
    Column("leased_until", Moment, nullable=True),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    # How often a send was ambiguous: its answer was lost, so it may have been posted.
    Column("ambiguous", SmallInteger, nullable=False, server_default="0"),
    text("error", nullable=True),
    Column("sent_at", Moment, nullable=True),
    # The platform's own ids of the message, so that it can be updated or retracted.
    text("posted_conversation", nullable=True),
    text("posted_message", nullable=True),
)
Index("ix_delivery_subject", delivery.c.subject)
# Which kudos a message is the card of, when somebody reacts to it.
Index(
    "ix_delivery_card",
    delivery.c.posted_message,
    delivery.c.posted_conversation,
    postgresql_where=sql("part = 'card'"),
)
Index(
    "ix_delivery_open",
    delivery.c.created_at,
    postgresql_where=sql("state IN ('waiting', 'leased')"),
)

# The moments reserved for sends to one destination, newest last.
pace = Table(
    "pace",
    metadata,
    Column("key", Text, primary_key=True),
    Column("reserved", ARRAY(DateTime(timezone=True)), nullable=False),
)
