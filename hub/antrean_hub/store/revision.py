"""Which version of the hub wrote a file, told without the tools that would change it."""

from pathlib import Path

from sqlalchemy import Connection, inspect

from antrean_hub.store.errors import StoreTooNew

HEAD = "0006"
"""The newest revision under ``migrations/versions``."""

MIGRATIONS = Path(__file__).parent / "migrations"
KEPT_IN = "alembic_version"


def revision_of(connection: Connection) -> str | None:
    """Return the file's revision, None for a new file; raise StoreTooNew."""
    if not inspect(connection).has_table(KEPT_IN):
        return None
    found: str | None = connection.exec_driver_sql(f"SELECT version_num FROM {KEPT_IN}").scalar()
    if found is not None and not any((MIGRATIONS / "versions").glob(f"{found}_*.py")):
        raise StoreTooNew(
            f"This database has schema {found}, which is newer than this program's {HEAD}. "
            "Install the newer antrean-hub, or restore a backup made before the update."
        )
    return found
