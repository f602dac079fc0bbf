"""``python -m antrean_hub.store.migrate FILE``: brings a file to this version's schema.

A process of its own: alembic would be a seventh of the hub's memory, for one day in a year.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DBAPIError

from antrean_hub.store.database import engine_on
from antrean_hub.store.revision import HEAD, MIGRATIONS


def migrate(path: Path) -> None:
    """Upgrade the file, all of it or nothing."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = engine_on(path)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)
    engine.dispose()


if __name__ == "__main__":
    try:
        migrate(Path(sys.argv[1]))
    except DBAPIError as error:
        sys.exit(str(error.orig))
