"""No notification from within a transaction: storage/bell.py wakes the workers after it."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DROP TRIGGER tg_pgqueuer_changed ON pgqueuer")


def downgrade() -> None:
    op.execute(
        "CREATE TRIGGER tg_pgqueuer_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE"
        " ON pgqueuer EXECUTE FUNCTION fn_pgqueuer_changed()"
    )
