"""Puts a copy back as the hall's file, and keeps what was there aside."""

from datetime import datetime
from pathlib import Path

from antrean_hub.store.backup import FORM, Proved, copy_file, to_disk
from antrean_hub.store.database import restored_once_more

COMPANIONS = ("", "-wal", "-shm")
FRESH = ".restored"


def restore(database: Path, copy: Path, now: datetime) -> tuple[Proved, Path | None]:
    """Make ``copy`` the hall; return what it holds, and where the old file lies now.

    The caller holds the file for itself. Raises BackupFailed before anything is touched when the
    copy is not whole.
    """
    fresh = database.with_name(f"{database.name}{FRESH}")
    fresh.unlink(missing_ok=True)
    proved = copy_file(copy, fresh)
    restored_once_more(fresh)
    aside = _put_aside(database, now)
    fresh.rename(database)
    to_disk(database.parent)
    return proved, aside


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Move the old file away with its own journal: that must never meet the other file."""
    if not database.exists():
        return None
    aside = database.with_name(f"{database.stem}-replaced-{now:{FORM}}{database.suffix}")
    for end in reversed(COMPANIONS):
        file = database.with_name(f"{database.name}{end}")
        if file.exists():
            file.rename(aside.with_name(f"{aside.name}{end}"))
    return aside
