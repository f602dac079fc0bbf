"""Copies of the hall's file: made while it is written, proved, kept for a while, and put back."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import Connection, create_engine, select
from sqlalchemy.exc import SQLAlchemyError

from antrean_hub.store import rows
from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import BackupFailed
from antrean_hub.store.replay import EVENT, READ_AHEAD, opening, replayed

FORM = "%Y%m%d-%H%M%S"
PREFIX, SUFFIX = "hall-", ".db"
PART = ".part"
DAYS_KEPT = 30
ROOM = 64 * 1024 * 1024
"""Bytes that a copy must leave free on its disk: a full one would stop more than copies."""
PAGES, PAUSE_S = 1024, 0.005
"""The copy takes so many pages at once, and lets the hub's own writes go between them."""
PATIENCE_S = 30


class Proved(Struct, frozen=True):
    """What a file was found to hold."""

    seq: int
    day: date | None
    zone: ZoneInfo


def back_up(source: Path, folder: Path, now: datetime, keep: int) -> Path:
    """Copy ``source`` into ``folder``, prove the copy, drop old ones; raises BackupFailed.

    ``source`` may be served meanwhile. ``folder`` must be there: a disk that is not mounted would
    otherwise be mistaken for one that is.
    """
    if not folder.is_dir():
        raise BackupFailed(f"There is no folder {folder}. Is its disk in place?")
    _need_room(source, folder)
    target = folder / f"{PREFIX}{now:{FORM}}{SUFFIX}"
    copy_file(source, target)
    for old in set(copies(folder)) - kept(copies(folder), now.date(), keep):
        old.unlink()
    return target


def copy_file(source: Path, target: Path) -> Proved:
    """Write what ``source`` holds at this moment to ``target``, proved; raises BackupFailed."""
    part = target.with_name(f"{target.name}{PART}")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
        _copy(source, part)
        proved = prove(part)
        to_disk(part)
        part.rename(target)
        to_disk(target.parent)
    except (OSError, DRIVER.Error) as error:
        raise BackupFailed(f"{source} could not be copied to {target}: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    return proved


def prove(file: Path) -> Proved:
    """Read a copy as a hub would, and follow the chain of its latest day; raises BackupFailed."""
    with _reading(file) as connection:
        said = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        if said != "ok":
            raise BackupFailed(f"{file} is damaged: {said}")
        first = opening(connection) or 1
        last = _follow(connection, first)
        hall = None
        for record in replayed(connection, first):
            hall = record.after
        if hall is None or hall.seq != last:
            raise BackupFailed(f"{file} holds no hall")
        return Proved(last, hall.day, ZoneInfo(hall.config.time_zone))


def copies(folder: Path) -> list[Path]:
    """Return the finished copies in a folder, oldest first."""
    return sorted(each for each in folder.glob(f"{PREFIX}*{SUFFIX}") if _made(each) is not None)


def newest(folder: Path) -> datetime | None:
    """Return when the newest copy in ``folder`` was made; names are in this machine's time."""
    made = [at for each in copies(folder) if (at := _made(each)) is not None]
    return max(made).astimezone() if made else None


def kept(files: Iterable[Path], today: date, keep: int) -> set[Path]:
    """Return which copies to keep: the newest, and the last of each day of a month."""
    ordered = sorted(files)
    oldest = today - timedelta(days=DAYS_KEPT)
    last_of_day = {at.date(): each for each in ordered if (at := _made(each)) is not None}
    return {*ordered[-keep:], *(each for day, each in last_of_day.items() if day >= oldest)}


def to_disk(path: Path) -> None:
    """Have a file or a folder survive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(source: Path, part: Path) -> None:
    with (
        closing(DRIVER.connect(f"file:{source}?mode=rw", uri=True, timeout=PATIENCE_S)) as hall,
        closing(DRIVER.connect(part)) as copy,
    ):
        # A reader's view of one moment: the hub writes on, and the copy does not begin again.
        hall.execute("BEGIN")
        hall.execute("PRAGMA schema_version").fetchone()
        hall.execute("SELECT count(*) FROM alembic_version").fetchone()
        hall.backup(copy, pages=PAGES, sleep=PAUSE_S)
        # One file without companions: it can be read from a stick that is write-protected.
        copy.execute("PRAGMA journal_mode=DELETE")


def _need_room(source: Path, folder: Path) -> None:
    beside = (source.with_name(f"{source.name}{end}") for end in ("", "-wal"))
    size = sum(each.stat().st_size for each in beside if each.exists())
    if shutil.disk_usage(folder).free < size + ROOM:
        raise BackupFailed(f"The disk of {folder} has no room for a copy of {size:,} bytes.")


@contextmanager
def _reading(file: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///file:{file}?mode=ro&uri=true", module=DRIVER)
    try:
        with engine.connect() as connection:
            yield connection
    except (SQLAlchemyError, ValueError, LookupError) as error:
        raise BackupFailed(f"{file} is no whole copy of a hall: {error}") from error
    finally:
        engine.dispose()


def _follow(connection: Connection, first: int) -> int:
    """Return the last event after following the chain from event ``first``."""
    before = select(EVENT.c.chain).where(EVENT.c.seq == first - 1)
    chain, last = connection.scalar(before) or rows.NO_CHAIN, first - 1
    found = connection.exec_driver_sql("SELECT * FROM event WHERE seq >= ? ORDER BY seq", (first,))
    for row in found.yield_per(READ_AHEAD):
        told, kept = rows.unchained(tuple(row))
        last, chain = last + 1, rows.link(chain, told)
        if (row[0], kept) != (last, chain):
            raise BackupFailed(f"Event {last} of the copy does not follow the one before it")
    return last


def _made(copy: Path) -> datetime | None:
    try:
        return datetime.strptime(copy.name, f"{PREFIX}{FORM}{SUFFIX}")  # noqa: DTZ007 -- local, as named
    except ValueError:
        return None
