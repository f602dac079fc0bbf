"""Copies the hall's file while the hub writes it: one moment of it, whole."""

from pathlib import Path

from antrean_setup.errors import SetupFailed

try:
    # The hub's own SQLite: Debian 12's has a fault with two users of one file.
    import pysqlite3 as sqlite
except ImportError:
    import sqlite3 as sqlite

PATIENCE_S = 30


def copy_database(source: Path, target: Path) -> None:
    """Write what ``source`` holds now to ``target``, which must not be there; raises SetupFailed.

    Run it as the owner of ``source``: opening it makes files beside it.
    """
    if not source.exists():
        raise SetupFailed(f"There is no {source}.")
    target.touch(mode=0o600)
    line = sqlite.connect(f"file:{source}?mode=rw", uri=True, timeout=PATIENCE_S)
    try:
        line.execute("VACUUM INTO ?", (str(target),))
    except sqlite.Error as error:
        target.unlink(missing_ok=True)
        raise SetupFailed(f"{source} was not copied: {error}") from error
    finally:
        line.close()
