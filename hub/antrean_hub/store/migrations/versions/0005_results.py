"""Visits say what came of them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add what the officer said."""
    op.add_column("visit", sa.Column("result", sa.String(), nullable=True))
