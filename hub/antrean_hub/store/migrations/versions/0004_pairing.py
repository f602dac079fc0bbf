"""Pairing: machines that wait with a code, and the token that follows a station's own."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table and the column."""
    op.create_table(
        "pairing",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("waiting", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("code"),
    )
    op.add_column("station", sa.Column("next_token", sa.LargeBinary(), nullable=True))
