"""All tables. Importing this package fills `metadata` with every one of them."""

from storage.tables.base import metadata
from storage.tables.deliveries import delivery, inbox, pace
from storage.tables.kudos import counter, kudos, kudos_recipient, ledger_entry, value
from storage.tables.organizations import conversation, installation, organization, workspace
from storage.tables.people import identity, person
from storage.tables.sandbox import sandbox, sandbox_message, sandbox_read
from storage.tables.schedules import occurrence, schedule

__all__ = [
    "conversation",
    "counter",
    "delivery",
    "identity",
    "inbox",
    "installation",
    "kudos",
    "kudos_recipient",
    "ledger_entry",
    "metadata",
    "occurrence",
    "organization",
    "pace",
    "person",
    "sandbox",
    "sandbox_message",
    "sandbox_read",
    "schedule",
    "value",
    "workspace",
]
