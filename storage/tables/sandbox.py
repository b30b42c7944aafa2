"""What the sandbox, our own small chat platform, remembers: messages, what was read, its clock.

People and places of the sandbox are ordinary rows of `identity` and `conversation`; these tables
hold what a chat platform would keep on its own servers.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Identity,
    Index,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from storage.tables.base import Moment, metadata, refers, text

# One row per sandbox. `changes` numbers every change in the order of its commit, which is what
# lets a page that lost its connection ask for exactly what it missed.
sandbox = Table(
    "sandbox",
    metadata,
    Column("workspace_id", Uuid, ForeignKey("workspace.id"), primary_key=True),
    Column("changes", BigInteger, nullable=False, server_default="0"),
    # How far the sandbox's clock was moved ahead of the real one.
    Column("clock_ahead_seconds", BigInteger, nullable=False, server_default="0"),
)

# A message by a person (`author` is set) or by Laurel (`card` is what the page draws).
sandbox_message = Table(
    "sandbox_message",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("workspace_id", "workspace"),
    text("conversation"),
    text("author", nullable=True),
    # The only people who see it, by their external ids; NULL is everybody.
    Column("readers", ARRAY(Text), nullable=True),
    # The words; of a card, the same in one plain line.
    text("body"),
    Column("card", JSONB, nullable=True),
    # Makes posting the same message twice one message.
    Column("delivery_id", Uuid, nullable=True),
    Column("posted_at", Moment, nullable=False),
    Column("edited_at", Moment, nullable=True),
    Column("change", BigInteger, nullable=False),
    UniqueConstraint("workspace_id", "delivery_id"),
    Index("ix_sandbox_message_place", "workspace_id", "conversation", "id"),
    Index("ix_sandbox_message_change", "workspace_id", "change"),
)

# How far each person has read each conversation.
sandbox_read = Table(
    "sandbox_read",
    metadata,
    Column("workspace_id", Uuid, ForeignKey("workspace.id"), primary_key=True),
    Column("person", Text, primary_key=True),
    Column("conversation", Text, primary_key=True),
    Column("message_id", BigInteger, nullable=False),
)

# Who left the emoji on which message; the page offers the one that the organisation has chosen.
sandbox_reaction = Table(
    "sandbox_reaction",
    metadata,
    Column("message_id", BigInteger, ForeignKey("sandbox_message.id"), primary_key=True),
    Column("person", Text, primary_key=True),
)
