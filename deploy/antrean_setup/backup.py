"""Keeps checked copies of the hall, on this disk and a second one, and puts one back.

A copy is a folder: ``hall.db``, proved by ``antrean-hub check``, and ``setup.tar``, the machine's
own settings with the hall's certificate authority: its stations then know a hub on a new machine.
"""

import os
import shutil
import tarfile
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from antrean_setup.errors import SetupFailed
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import as_user, hub_command, own, run, service
from antrean_setup.settings import write

FORM = "%Y%m%d-%H%M%S"
NEWEST_KEPT, DAYS_KEPT, LABELLED_KEPT = 8, 30, 10
ROOM = 2
"""A copy is begun only where this many of it have room."""
UNFINISHED = ".part"
SETTINGS = "antrean"
"""The folder in ``setup.tar``."""


def home(places: Places) -> Path:
    """Return the folder of copies on the hub's own disk."""
    return places.state / "backup"


def copies(folder: Path) -> list[Path]:
    """Return the finished copies in a folder, oldest first."""
    found = (path for path in folder.glob("*-*") if (path / "hall.db").exists())
    return sorted(path for path in found if path.suffix != UNFINISHED)


def make(places: Places, now: datetime, label: str = "") -> Path:
    """Make one copy, prove it, put it on the second disk too, drop old ones; raises SetupFailed."""
    folder = home(places)
    folder.mkdir(parents=True, exist_ok=True)
    own(places, folder, HUB_USER, HUB_USER)
    _need_room(places)
    name = f"{now:{FORM}}" + (f"-{label}" if label else "")
    fresh = folder / f"{name}{UNFINISHED}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    own(places, fresh, HUB_USER, HUB_USER)
    _copy_as_hub(places, places.state / "hall.db", fresh / "hall.db")
    _prove(places, fresh / "hall.db")
    _pack_settings(places, fresh / "setup.tar")
    finished = fresh.rename(folder / name)
    _onto_disk(finished)
    _drop(folder, now)
    _to_second_disk(places, finished, now)
    return finished


def put_back(places: Places, chosen: str, now: datetime) -> Path:
    """Make a copy the hall again; what was there is kept beside it. Raises SetupFailed."""
    source = find(places, chosen)
    places.state.mkdir(parents=True, exist_ok=True)
    own(places, places.state, HUB_USER, HUB_USER)
    places.state.chmod(0o750)
    _prove_elsewhere(places, source / "hall.db")
    service(places, "stop", "antrean-hub.service")
    if not places.settings("hub").exists():
        _unpack_settings(places, source / "setup.tar")
    database = places.state / "hall.db"
    fresh = places.state / "hall.db.new"
    shutil.copyfile(source / "hall.db", fresh)
    fresh.chmod(0o600)
    own(places, fresh, HUB_USER, HUB_USER)
    _put_aside(database, now)
    fresh.rename(database)
    _onto_disk(places.state)
    service(places, "enable", "--now", "antrean-hub.service", "antrean-backup.timer")
    return source


def find(places: Places, chosen: str) -> Path:
    """Return the copy of that name or folder, or the newest; raises SetupFailed."""
    if chosen and (Path(chosen) / "hall.db").exists():
        return Path(chosen)
    found = [*copies(home(places)), *copies(places.second_disk)]
    named = [copy for copy in found if not chosen or copy.name == chosen]
    if not named:
        names = ", ".join(copy.name for copy in found) or "-"
        raise SetupFailed(f"There is no copy {chosen}. There are: {names}")
    return max(named, key=lambda copy: copy.name)


def newest(folder: Path) -> datetime | None:
    """Return when the newest copy in a folder was made, in this machine's time."""
    stamps = [copy.name[: len("20261124-083000")] for copy in copies(folder)]
    return datetime.strptime(max(stamps), FORM).astimezone() if stamps else None


def second_disk_is_there(places: Places) -> bool:
    """Tell whether the second disk is mounted: a bare folder would be the first disk again."""
    disk = places.second_disk
    return disk.is_dir() and disk.stat().st_dev != places.state.stat().st_dev


def kept(names: Iterable[str], now: datetime) -> set[str]:
    """Return which copies to keep: the newest, the last of each day, and labelled ones."""
    ordered = sorted(names, reverse=True)
    plain = [name for name in ordered if name.count("-") == 1]
    labelled = [name for name in ordered if name.count("-") > 1]
    oldest = f"{now - timedelta(days=DAYS_KEPT):%Y%m%d}"
    last_of_day = {name[:8]: name for name in reversed(plain) if name[:8] >= oldest}
    return {*plain[:NEWEST_KEPT], *last_of_day.values(), *labelled[:LABELLED_KEPT]}


def _need_room(places: Places) -> None:
    size = (places.state / "hall.db").stat().st_size if (places.state / "hall.db").exists() else 0
    if shutil.disk_usage(home(places)).free < ROOM * size:
        raise SetupFailed(f"The disk of {home(places)} has no room for a copy.")


def _copy_as_hub(places: Places, source: Path, target: Path) -> None:
    program = places.program("hub", "antrean-setup")
    done = run(*as_user(places, HUB_USER), program, "copy-database", source, target)
    if not done.ok:
        raise SetupFailed(done.words)


def _prove(places: Places, database: Path) -> None:
    done = hub_command(places, "check", "--db", database)
    for beside in ("-wal", "-shm", ".lock"):
        database.with_name(f"{database.name}{beside}").unlink(missing_ok=True)
    if not done.ok:
        raise SetupFailed(f"{database}: {done.words}")


def _prove_elsewhere(places: Places, database: Path) -> None:
    """Prove a copy that may lie on a read-only stick."""
    trial = places.state / "hall.db.trial"
    shutil.copyfile(database, trial)
    own(places, trial, HUB_USER, HUB_USER)
    try:
        _prove(places, trial)
    finally:
        trial.unlink()


def _pack_settings(places: Places, file: Path) -> None:
    with os.fdopen(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as out:
        with tarfile.open(fileobj=out, mode="w") as archive:
            archive.add(places.etc, arcname=SETTINGS)


def _unpack_settings(places: Places, file: Path) -> None:
    """Bring back plain files below the folder of settings, and nothing else that a tar may hold."""
    with tarfile.open(file) as archive:
        for member in archive:
            name = Path(member.name)
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and name.parts[0] == SETTINGS and ".." not in name.parts:
                target = places.etc / name.relative_to(SETTINGS)
                write(target, content.read().decode(), member.mode & 0o777)
    own(places, places.tls / "hub.key", "root", HUB_USER)


def _put_aside(database: Path, now: datetime) -> None:
    """Keep the file that is replaced, with its own journal: that must not meet the other file."""
    for beside in ("", "-wal", "-shm"):
        file = database.with_name(f"{database.name}{beside}")
        if file.exists():
            file.rename(file.with_name(f"hall-replaced-{now:{FORM}}.db{beside}"))


def _drop(folder: Path, now: datetime) -> None:
    names = [copy.name for copy in copies(folder)]
    for name in set(names) - kept(names, now):
        shutil.rmtree(folder / name)


def _to_second_disk(places: Places, copy: Path, now: datetime) -> None:
    if not second_disk_is_there(places):
        return
    disk = places.second_disk
    fresh = disk / f"{copy.name}{UNFINISHED}"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(copy, fresh, copy_function=shutil.copyfile)
    _onto_disk(fresh.rename(disk / copy.name))
    _drop(disk, now)


def _onto_disk(folder: Path) -> None:
    """Have a folder and what is in it survive a power cut."""
    for path in (*(file for file in folder.iterdir() if file.is_file()), folder, folder.parent):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
