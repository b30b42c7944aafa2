"""Counters by ids and numbers, those of channels too, none of days; made anew from the ledger."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_LOCAL = (
    "CROSS JOIN LATERAL (SELECT (occurred_at AT TIME ZONE zone)::date::timestamp AS day) AS local"
)

_COUNT = f"""
INSERT INTO counter (scope, person_id, metric, period, starts_on, score)
SELECT scope.id, person_id, code.metric, period.code, period.starts_on, sum(points)
FROM ledger_entry
JOIN organization ON organization.id = ledger_entry.organization_id
JOIN (VALUES ('received', 1::int2), ('given', 2), ('badges', 3)) AS code (name, metric)
    ON code.name = ledger_entry.metric
LEFT JOIN kudos ON kudos.id = kudos_id AND ledger_entry.metric = 'received'
LEFT JOIN conversation AS channel
    ON channel.id = conversation_id AND NOT kudos.is_private AND channel.kind <> 'direct'
CROSS JOIN unnest(ARRAY[organization.id, value_id, channel.id]) AS scope (id)
{_LOCAL}
CROSS JOIN LATERAL (
    SELECT code, date_trunc(name, day)::date
    FROM (VALUES (1::int2, 'week'), (2, 'month'), (3, 'quarter'), (4, 'year')) AS one (code, name)
    UNION ALL SELECT 5, DATE '1970-01-01'
) AS period (code, starts_on)
WHERE scope.id IS NOT NULL
GROUP BY 1, 2, 3, 4, 5
HAVING sum(points) <> 0
"""  # noqa: S608  # put together from constants

_COUNT_BEFORE = f"""
INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
SELECT organization.id, ledger_entry.metric, scope.name, period.name, period.starts_on, person_id,
       sum(points)
FROM ledger_entry
JOIN organization ON organization.id = ledger_entry.organization_id
LEFT JOIN kudos ON kudos.id = kudos_id AND ledger_entry.metric = 'received'
CROSS JOIN unnest(ARRAY['all', 'value:' || value_id]) AS scope (name)
{_LOCAL}
CROSS JOIN LATERAL (
    SELECT name, date_trunc(name, day)::date
    FROM unnest(ARRAY['day', 'week', 'month', 'quarter', 'year']) AS name
    UNION ALL SELECT 'all', DATE '1970-01-01'
) AS period (name, starts_on)
WHERE scope.name IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6
HAVING sum(points) <> 0
"""  # noqa: S608  # put together from constants


def _index(first: tuple[str, ...]) -> None:
    op.create_index("ix_counter_board", "counter", [*first, sa.text("score DESC"), "person_id"])


def upgrade() -> None:
    op.drop_table("counter")
    op.create_table(
        "counter",
        sa.Column("scope", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("metric", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("period", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "scope", "person_id", "metric", "period", "starts_on", name=op.f("pk_counter")
        ),
    )
    op.execute(_COUNT)
    # Faster than to keep it while rows come.
    _index(("scope", "metric", "period", "starts_on"))


def downgrade() -> None:
    op.drop_table("counter")
    op.create_table(
        "counter",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_counter_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_counter_person_id_person")
        ),
        sa.PrimaryKeyConstraint(
            "organization_id",
            "metric",
            "scope",
            "period",
            "starts_on",
            "person_id",
            name=op.f("pk_counter"),
        ),
    )
    op.execute(_COUNT_BEFORE)
    _index(("organization_id", "metric", "scope", "period", "starts_on"))
