"""Brings a file to this version's schema, and refuses one that is ahead of it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from antrean_hub.store.errors import StoreTooNew

HEAD = "0002"
"""The newest revision under ``migrations/versions``."""

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(connection: Connection) -> None:
    """Upgrade the database behind ``connection`` within its transaction; raise StoreTooNew."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found == HEAD:
        return
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    _refuse_newer(config, found)
    command.upgrade(config, HEAD)


def _refuse_newer(config: Config, found: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StoreTooNew(
            f"This database has schema {found}, which is newer than this program's {HEAD}. "
            "Install the newer antrean-hub, or restore a backup made before the update."
        )
