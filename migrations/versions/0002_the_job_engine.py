"""The job engine's own tables, as pgqueuer 1.6 declares them (`pgq sql install`)."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_INSTALL = Path(__file__).resolve().parent.parent / "pgqueuer_1_6.sql"


def upgrade() -> None:
    # Several statements at once, one of them with a quoted body: the driver takes them as they are.
    script = _INSTALL.read_text()
    op.get_bind().connection.dbapi_connection.run_async(
        lambda connection: connection.execute(script)
    )


def downgrade() -> None:
    for table in ("pgqueuer", "pgqueuer_log", "pgqueuer_schedules", "pgqueuer_statistics"):
        op.drop_table(table)
    op.execute("DROP FUNCTION fn_pgqueuer_changed()")
    op.execute("DROP TYPE pgqueuer_status")
