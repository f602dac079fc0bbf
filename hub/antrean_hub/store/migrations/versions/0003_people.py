"""People: the agency that a station's head may see and touch."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("station", sa.Column("agency", sa.String(), nullable=True))
