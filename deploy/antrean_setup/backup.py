"""Makes a copy of the hall by hand, and puts one back.

The hub makes, proves and restores the copies, while it serves by itself; beside them lies what
makes a hub of a new machine that its stations know: this machine's settings, the certificates.
"""

import shutil
import tarfile
import time
from collections.abc import Collection
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
        _copy(places, places.second_home)
    return made


def put_back(places: Places, chosen: str) -> Path:
    """Make a copy the hall again; what was there is kept beside it. Raises SetupFailed."""
    copy = find(places, chosen)
    _hubs_own(places, places.state)
    if not places.settings("hub").exists():
        _unpack_settings(places, _settings_of(copy))
        _put_aside(places.tls)
    service(places, "stop", "antrean-hub.service")
    lent = places.state / "put-back"
    try:
        _lend(places, lent, copy)
        told = ("--db", places.state / "hall.db", lent / copy.name, "--tls", places.tls)
        done = hub_command(places, "restore", *told)
    finally:
        shutil.rmtree(lent, ignore_errors=True)
        service(places, "enable", "--now", "antrean-hub.service")
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
    _hubs_own(places, folder)
    along = (word for thing in places.hubs_own for word in ("--along", thing))
    told = ("--db", places.state / "hall.db", folder, "--tls", places.tls, *along)
    done = hub_command(places, "backup", *told)
    if not done.ok:
        raise SetupFailed(done.words)
    return Path(done.out.strip())


def _hubs_own(places: Places, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    own(places, folder, HUB_USER, HUB_USER)
    folder.chmod(0o750)


def _lend(places: Places, lent: Path, copy: Path) -> None:
    """Let the hub's own user read the copy and what lies beside it: a stick may be root's."""
    _hubs_own(places, lent)
    for file in (copy, _settings_of(copy)):
        if file.exists():
            shutil.copyfile(file, lent / file.name)
            own(places, lent / file.name, HUB_USER, HUB_USER)


def _put_aside(folder: Path) -> None:
    """Make room for another hall's certificates."""
    if folder.exists():
        folder.rename(folder.with_name(f"{folder.name}-{time.time_ns()}"))


def _settings_of(copy: Path) -> Path:
    """Return the settings that lie with a copy, or with the folder of its label."""
    beside = copy.parent / SETUP
    return beside if beside.exists() else copy.parent.parent / SETUP


def _unpack_settings(places: Places, file: Path) -> None:
    """Bring back plain files below the folder of settings, and nothing else that a tar may hold."""
    if not file.exists():
        raise SetupFailed(f"There is no {file}: without it, stations do not know this hub.")
    names = {thing.name for thing in places.hubs_own}
    with tarfile.open(file) as archive:
        for member in archive:
            name = Path(member.name)
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None and _is_one_of(names, name):
                target = places.etc / name.relative_to(SETTINGS)
                write(target, content.read().decode(), member.mode & 0o777)


def _is_one_of(names: Collection[str], name: Path) -> bool:
    return name.parts[0] == SETTINGS and name.parts[1] in names and ".." not in name.parts
