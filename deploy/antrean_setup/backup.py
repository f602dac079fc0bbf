"""Keeps copies of the hall, on this disk and a second one, and puts one back.

The hub makes, proves and restores the copies; here they get what makes a hub on a new machine known
to its stations: ``setup.tar``, this machine's settings with the hall's certificate authority.
"""

import os
import shutil
import tarfile
from datetime import datetime
from pathlib import Path

from antrean_setup.errors import SetupFailed
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import hub_command, own, service
from antrean_setup.settings import write

FORM = "%Y%m%d-%H%M%S"
COPIES = "hall-????????-??????.db"
SETUP = "setup.tar"
SETTINGS = "antrean"
"""The folder in ``setup.tar``."""
HUBS_OWN = ("hub.toml", "hall", "tls")
"""What of this machine's settings makes it the hub; a station beside it keeps its own."""


def home(places: Places) -> Path:
    """Return the folder of copies on the hub's own disk; the hub itself keeps it, too."""
    return places.state / "backup"


def copies(folder: Path) -> list[Path]:
    """Return the copies in a folder and in its labelled folders, oldest first."""
    found = [*folder.glob(COPIES), *folder.glob(f"*/{COPIES}")]
    return sorted(found, key=lambda copy: copy.name)


def make(places: Places, label: str = "") -> Path:
    """Make one proved copy, here and on the second disk; raises SetupFailed.

    A labelled copy lies in a folder of that name, where no newer one pushes it out.
    """
    made = _copy(places, home(places) / label if label else home(places))
    if second_disk_is_there(places):
        _copy(places, places.second_disk)
    return made


def put_back(places: Places, chosen: str) -> Path:
    """Make a copy the hall again; what was there is kept beside it. Raises SetupFailed."""
    copy = find(places, chosen)
    _hubs_own(places, places.state)
    if not places.settings("hub").exists():
        _unpack_settings(places, _settings_of(copy))
    service(places, "stop", "antrean-hub.service")
    lent = places.state / copy.name
    try:
        # A stick may be readable for root alone.
        if lent != copy:
            shutil.copyfile(copy, lent)
            own(places, lent, HUB_USER, HUB_USER)
        done = hub_command(places, "restore", "--db", places.state / "hall.db", lent)
    finally:
        lent.unlink(missing_ok=True)
        service(places, "enable", "--now", "antrean-hub.service", "antrean-backup.timer")
    if not done.ok:
        raise SetupFailed(done.words)
    return copy


def find(places: Places, chosen: str) -> Path:
    """Return the copy of that name or path, or the newest; raises SetupFailed."""
    if chosen and Path(chosen).is_file():
        return Path(chosen)
    found = [*copies(home(places)), *copies(places.second_disk)]
    if chosen and Path(chosen).is_dir():
        found, chosen = copies(Path(chosen)), ""
    named = [copy for copy in found if not chosen or chosen in (copy.name, copy.parent.name)]
    if not named:
        names = ", ".join(copy.name for copy in found) or "-"
        raise SetupFailed(f"There is no copy {chosen}. There are: {names}")
    return max(named, key=lambda copy: copy.name)


def newest(folder: Path) -> datetime | None:
    """Return when the newest copy in a folder was made, in this machine's time."""
    found = copies(folder)
    return datetime.strptime(found[-1].name, f"hall-{FORM}.db").astimezone() if found else None


def second_disk_is_there(places: Places) -> bool:
    """Tell whether the second disk is mounted: a bare folder would be the first disk again."""
    disk = places.second_disk
    return disk.is_dir() and disk.stat().st_dev != places.state.stat().st_dev


def _copy(places: Places, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    _hubs_own(places, folder)
    done = hub_command(places, "backup", "--db", places.state / "hall.db", folder)
    if not done.ok:
        raise SetupFailed(done.words)
    _pack_settings(places, folder / SETUP)
    return Path(done.out.strip())


def _hubs_own(places: Places, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    own(places, folder, HUB_USER, HUB_USER)
    folder.chmod(0o750)


def _pack_settings(places: Places, file: Path) -> None:
    """Write the tar for root's eyes alone: the authority's key is in it."""
    fresh = file.with_name(f".{file.name}.new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as out:
        with tarfile.open(fileobj=out, mode="w") as archive:
            for name in HUBS_OWN:
                archive.add(_place_of(places, name), arcname=f"{SETTINGS}/{name}")
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)


def _settings_of(copy: Path) -> Path:
    """Return the settings that lie with a copy, or with the folder of its label."""
    beside = copy.parent / SETUP
    return beside if beside.exists() else copy.parent.parent / SETUP


def _unpack_settings(places: Places, file: Path) -> None:
    """Bring back plain files below the folder of settings, and nothing else that a tar may hold."""
    if not file.exists():
        raise SetupFailed(f"There is no {file}: without it, stations do not know this hub.")
    with tarfile.open(file) as archive:
        for member in archive:
            name = Path(member.name)
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and _is_hubs_own(name):
                target = _place_of(places, name.parts[1]).joinpath(*name.parts[2:])
                write(target, content.read().decode(), member.mode & 0o777)
    places.tls.chmod(0o700)
    for mine in (places.tls, *places.tls.iterdir()):
        own(places, mine, HUB_USER, HUB_USER)


def _place_of(places: Places, name: str) -> Path:
    return places.tls if name == "tls" else places.etc / name


def _is_hubs_own(name: Path) -> bool:
    return name.parts[0] == SETTINGS and name.parts[1] in HUBS_OWN and ".." not in name.parts
