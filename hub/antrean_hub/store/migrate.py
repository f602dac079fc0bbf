"""Brings a file to this version's schema, and refuses one that is ahead of it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from antrean_hub.store.errors import StoreTooNew

HEAD = "0005"
"""The newest revision under ``migrations/versions``."""

MIGRATIONS = Path(__file__).parent / "migrations"


def behind(connection: Connection) -> str | None:
    """Return the revision of a file that an older version wrote; raise StoreTooNew.

    None for a new file and for one that is current.
    """
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found != HEAD:
        _refuse_newer(found)
        return found
    return None


def migrate(connection: Connection) -> None:
    """Upgrade the database behind ``connection`` within its transaction; raise StoreTooNew."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found == HEAD:
        return
    _refuse_newer(found)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _refuse_newer(found: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found is not None and found not in known:
        raise StoreTooNew(
            f"This database has schema {found}, which is newer than this program's {HEAD}. "
            "Install the newer antrean-hub, or restore a backup made before the update."
        )
