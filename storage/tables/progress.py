"""How far people are towards criteria: made from events, and can be made anew from them."""

from sqlalchemy import Column, ForeignKey, Table, Text, Uuid

from storage.tables.base import metadata, text

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
