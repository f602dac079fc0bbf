"""People: what an officer may be beside a counter's, and who was at a station when it asked."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("station", sa.Column("agency", sa.String(), nullable=True))
    op.add_column("event", sa.Column("person", sa.String(), nullable=True))
    op.add_column("officer", sa.Column("agency", sa.String(), nullable=True))
    duties = sa.Column("duties", sa.String(), nullable=False, server_default="")
    op.add_column("officer", duties)
