"""What the sandbox, our own small chat platform, keeps."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sandbox",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("changes", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("clock_ahead_seconds", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_sandbox_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("workspace_id", name=op.f("pk_sandbox")),
    )
    op.create_table(
        "sandbox_message",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("readers", postgresql.ARRAY(sa.Text()), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("card", postgresql.JSONB(), nullable=True),
        sa.Column("delivery_id", sa.Uuid(), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"],
            ["workspace.id"],
            name=op.f("fk_sandbox_message_workspace_id_workspace"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sandbox_message")),
        sa.UniqueConstraint(
            "workspace_id", "delivery_id", name=op.f("uq_sandbox_message_workspace_id_delivery_id")
        ),
    )
    op.create_index(
        "ix_sandbox_message_place", "sandbox_message", ["workspace_id", "conversation", "id"]
    )
    op.create_index("ix_sandbox_message_change", "sandbox_message", ["workspace_id", "change"])
    op.create_table(
        "sandbox_read",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_sandbox_read_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "person", "conversation", name=op.f("pk_sandbox_read")
        ),
    )


def downgrade() -> None:
    op.drop_table("sandbox_read")
    op.drop_table("sandbox_message")
    op.drop_table("sandbox")
