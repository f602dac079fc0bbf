"""One SQLite file, opened so that what was committed outlives a power cut."""

import os
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from antrean_hub.store.errors import NoHall
from antrean_hub.store.migrate import migrate

try:
    # Debian 12's own SQLite has the WAL-reset fault; this one brings a mended library.
    import pysqlite3 as driver
except ImportError:  # elsewhere the platform's own is newer
    import sqlite3 as driver

DRIVER: ModuleType = driver
READING = {"reading": True}
"""Execution options of a connection that only reads and so waits for no writer."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)


def must_exist(path: Path) -> None:
    """Raise NoHall if there is no file: a name mistyped must not make a new hall."""
    if not path.exists():
        raise NoHall(f"There is no {path}. Run first: antrean-hub import --db FILE DIR")


def open_database(path: Path) -> Engine:
    """Return an engine on ``path``, made or brought to this version's schema.

    Raises StoreTooNew for a database of a later version, and the driver's errors.
    """
    _keep_private(path)
    engine = create_engine(f"sqlite:///{path}", module=DRIVER)
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)
    with engine.begin() as connection:
        migrate(connection)
    return engine


def _keep_private(path: Path) -> None:
    """Let only the hub's own user read a new file: it holds hashes of PINs and tokens."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _connected(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begun(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
