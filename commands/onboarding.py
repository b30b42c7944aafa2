"""What a new organisation starts with, so that it works before anybody has set anything."""

from datetime import datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.clock import Weekly, next_run, parse_zone, rule_to_json
from storage.queries import organizations
from storage.session import Transaction

# (slug, name, emoji, description): an admin edits them later.
VALUES = (
    ("teamwork", "Teamwork", "🤝", "Wins are shared, and so is the work."),
    ("customer-first", "Customer first", "💛", "Starts from what the customer needs."),
    ("ownership", "Ownership", "🔑", "Sees it through without being asked."),
    ("curiosity", "Curiosity", "🔍", "Asks the question that opens the deal."),
    ("craft", "Craft", "✨", "Does it well when nobody is looking."),
)

# Monday 09:00 in the organisation's zone.
ROUND_UP_RULE = Weekly(0, time(9))


async def furnish(tx: Transaction, organization_id: UUID, zone: str | None, now: datetime) -> None:
    """Gives a new organisation its values and its weekly round-up."""
    await organizations.add_values(tx.connection, organization_id, VALUES)
    where = parse_zone(zone, ZoneInfo("UTC"))
    await organizations.add_schedule(
        tx.connection,
        organization_id,
        command="round up",
        rule=rule_to_json(ROUND_UP_RULE),
        zone=where.key,
        next_run_at=next_run(ROUND_UP_RULE, now, where),
    )
