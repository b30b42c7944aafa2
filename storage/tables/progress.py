"""How far people are towards criteria: made from events, and can be made anew from them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Table, Text, Uuid

from storage.tables.base import Moment, metadata, refers, text

# What of a person's progress comes from one type of events, so that an event touches one row.
# `states` is JSON, by the keys of what is counted (domain/criteria/tallies.py).
progress = Table(
    "progress",
    metadata,
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("event", Text, primary_key=True),
    text("states"),
    # Rows are rewritten in their page over and over.
    postgresql_with={"fillfactor": 60},
)

# What happened and is not counted yet: written with its cause, counted soon after, and deleted.
pending_event = Table(
    "pending_event",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    refers("organization_id", "organization", index=True),
    # `domain.criteria.Event`s as JSON, all of one cause.
    text("events"),
    Column("at", Moment, nullable=False),
)

# By which conditions an organisation's progress is counted, and how far that has come.
counting = Table(
    "counting",
    metadata,
    Column("organization_id", Uuid, ForeignKey("organization.id"), primary_key=True),
    # The versions in force when it was last looked at, as a digest: others are a reason to look.
    text("versions"),
    # What all conditions count, as a digest: another is a reason to count anew.
    text("rules"),
    # Everybody up to this person is counted by them; NULL where everybody is.
    Column("counted_to", Uuid, nullable=True),
)
