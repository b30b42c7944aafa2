"""All tables. Importing this package fills `metadata` with every one of them."""

from storage.tables.badges import award, badge, badge_key, badge_version, earned
from storage.tables.base import metadata
from storage.tables.deliveries import delivery, inbox, pace
from storage.tables.kudos import (
    allowance_use,
    counter,
    kudos,
    kudos_recipient,
    ledger_entry,
    reaction,
    second,
    value,
)
from storage.tables.nominations import (
    endorsement,
    nomination,
    nomination_approver,
    nomination_note,
)
from storage.tables.organizations import (
    audit_entry,
    conversation,
    installation,
    organization,
    workspace,
)
from storage.tables.people import (
    cohort,
    cohort_member,
    identity,
    person,
    user_group,
    user_group_member,
)
from storage.tables.progress import counting, pending_event, progress
from storage.tables.sandbox import sandbox, sandbox_message, sandbox_reaction, sandbox_read
from storage.tables.schedules import occurrence, schedule

__all__ = [
    "allowance_use",
    "audit_entry",
    "award",
    "badge",
    "badge_key",
    "badge_version",
    "cohort",
    "cohort_member",
    "conversation",
    "counter",
    "counting",
    "delivery",
    "earned",
    "endorsement",
    "identity",
    "inbox",
    "installation",
    "kudos",
    "kudos_recipient",
    "ledger_entry",
    "metadata",
    "nomination",
    "nomination_approver",
    "nomination_note",
    "occurrence",
    "organization",
    "pace",
    "pending_event",
    "person",
    "progress",
    "reaction",
    "sandbox",
    "sandbox_message",
    "sandbox_reaction",
    "sandbox_read",
    "schedule",
    "second",
    "user_group",
    "user_group_member",
    "value",
    "workspace",
]
