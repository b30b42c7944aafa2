"""Boards: what was received for each value is counted, and teams, regions and roles are found."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# The periods are those of `domain.clock.period_starts`, by the organisation's calendar.
_COUNT_VALUES = """
INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
SELECT ledger_entry.organization_id, metric, 'value:' || value_id, period.name, period.starts_on,
       person_id, sum(points)
FROM ledger_entry
JOIN kudos ON kudos.id = ledger_entry.kudos_id
JOIN organization ON organization.id = ledger_entry.organization_id
CROSS JOIN LATERAL (SELECT (occurred_at AT TIME ZONE zone)::date AS day) AS local
CROSS JOIN LATERAL (
    SELECT name, date_trunc(name, day::timestamp)::date AS starts_on
    FROM unnest(ARRAY['day', 'week', 'month', 'quarter', 'year']) AS name
    UNION ALL SELECT 'all', DATE '1970-01-01'
) AS period
WHERE metric = 'received' AND value_id IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6
HAVING sum(points) <> 0
"""


def upgrade() -> None:
    op.create_index("ix_person_manager_id", "person", ["manager_id"])
    op.create_index("ix_person_region", "person", ["organization_id", sa.text("lower(region)")])
    op.create_index("ix_person_role", "person", ["organization_id", sa.text("lower(role)")])
    op.execute(_COUNT_VALUES)


def downgrade() -> None:
    op.execute("DELETE FROM counter WHERE scope <> 'all'")
    op.drop_index("ix_person_role", table_name="person")
    op.drop_index("ix_person_region", table_name="person")
    op.drop_index("ix_person_manager_id", table_name="person")
