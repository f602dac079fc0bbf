"""One SQLite file, opened so that what was committed outlives a power cut."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from antrean_hub.store.errors import FileDamaged, NoHall, StoreError
from antrean_hub.store.journal_file import must_have_its_journal
from antrean_hub.store.revision import HEAD, revision_of

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
    "PRAGMA cache_size=-512",  # KiB for each connection: the system keeps the file in memory too
)


def must_exist(path: Path) -> None:
    """Raise NoHall if there is no file: a name mistyped must not make a new hall."""
    if not path.exists():
        raise NoHall(f"There is no {path}. Run first: antrean-hub import --db FILE DIR")


def open_database(path: Path) -> Engine:
    """Return an engine on ``path``, made or brought to this version's schema.

    A file of an earlier version is copied before it is changed. Raises StoreTooNew for a database
    of a later version, FileDamaged for one that is not whole or that the disk does not give.
    """
    must_have_its_journal(path)
    _keep_private(path)
    engine = engine_on(path)
    try:
        _bring_up_to_date(engine, path)
    except (DRIVER.Error, SQLAlchemyError) as error:
        engine.dispose()
        raise FileDamaged(
            f"{path} cannot be used: {error}. If the disk is sound, put a copy back: "
            f"antrean-hub restore --db {path} BACKUP"
        ) from error
    except StoreError:
        engine.dispose()
        raise
    return engine


def engine_on(path: Path) -> Engine:
    """Return an engine on ``path`` as it is."""
    engine = create_engine(f"sqlite:///{path}", module=DRIVER)
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)
    return engine


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        found = revision_of(connection.execution_options(**READING))
    if found == HEAD:
        return
    if found is not None:
        _keep_old(path, found)
    command = [sys.executable, "-m", "antrean_hub.store.migrate", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        why = done.stderr.strip().rpartition("\n")[2]
        raise FileDamaged(f"{path} cannot be brought to this version: {why}")


def _keep_old(path: Path, revision: str) -> None:
    """Copy the file as the earlier version left it; an earlier copy of that version stays."""
    kept = path.with_name(f"{path.stem}-schema-{revision}{path.suffix}")
    if kept.exists():
        return
    part = kept.with_name(f"{kept.name}.part")
    part.unlink(missing_ok=True)
    _keep_private(part)
    with closing(DRIVER.connect(path)) as hall, closing(DRIVER.connect(part)) as copy:
        hall.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    part.rename(kept)


def restored_once_more(file: Path) -> None:
    """Note in a copy that the hall goes on from here, whatever came after it was made."""
    with closing(DRIVER.connect(file, isolation_level=None)) as database:
        (times,) = database.execute("PRAGMA user_version").fetchone()
        database.execute(f"PRAGMA user_version = {times + 1}")


def times_restored(connection: Connection) -> int:
    """Return how often this file came back from a copy."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


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
