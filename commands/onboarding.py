"""What a new organisation starts with, so that it works before anybody has set anything."""

from datetime import datetime, time
from uuid import UUID

from commands.taxonomy import TAXONOMY
from domain.clock import parse_zone
from domain.schedules import Daily, Hourly, Rule, Weekly, next_run, rule_to_json
from storage.queries import badges, organizations
from storage.queries.organizations import NewValue
from storage.session import Transaction

# An admin edits them later. The example shows what a kudos for the value can say: what somebody
# did, and what came of it.
VALUES = (
    NewValue(
        "teamwork",
        "Teamwork",
        "🤝",
        "Wins are shared, and so is the work.",
        "You joined the Acme call at an hour's notice and took the security questions, so we could"
        " send the contract the same day.",
    ),
    NewValue(
        "customer-first",
        "Customer first",
        "💛",
        "Starts from what the customer needs.",
        "You told the customer that the smaller plan is enough for them, and they brought us their"
        " sister company.",
    ),
    NewValue(
        "ownership",
        "Ownership",
        "🔑",
        "Sees it through without being asked.",
        "You noticed the wrong discount in the renewal, called finance and had it fixed before the"
        " customer saw it.",
    ),
    NewValue(
        "curiosity",
        "Curiosity",
        "🔍",
        "Asks the question that opens the deal.",
        "You asked why their last rollout failed, and the answer gave us the pilot they said yes"
        " to.",
    ),
    NewValue(
        "craft",
        "Craft",
        "✨",
        "Does it well when nobody is looking.",
        "You rewrote the demo script line by line, and since then every new colleague gets through"
        " it without a hitch.",
    ),
)

# In the organisation's zone: Mondays at 09:00, and every day at 16:00, before people go home. What
# waits for a decision is looked at every hour.
SCHEDULES: tuple[tuple[str, Rule], ...] = (
    ("round up", Weekly(0, time(9))),
    ("seconds digest", Daily(time(16))),
    ("review reminders", Hourly(5)),
)


async def furnish(tx: Transaction, organization_id: UUID, zone: str | None, now: datetime) -> None:
    """Gives a new organisation its values and badges, its weekly round-up and its daily digest."""
    await organizations.add_values(tx.connection, organization_id, VALUES)
    await add_badges(tx, organization_id, now)
    where = parse_zone(zone)
    for command, rule in SCHEDULES:
        await organizations.add_schedule(
            tx.connection,
            organization_id,
            command=command,
            rule=rule_to_json(rule),
            zone=where.key,
            next_run_at=next_run(rule, now, where),
        )


async def add_badges(
    tx: Transaction, organization_id: UUID, now: datetime, by: UUID | None = None
) -> None:
    """Gives an organisation that has no badge yet those to begin with."""
    for position, (slug, badge) in enumerate(TAXONOMY):
        await badges.add(
            tx.connection, organization_id, slug, badge, position=position, now=now, by=by
        )
