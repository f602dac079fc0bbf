"""What lies beside a hall's copies, so that a hub on another machine is the same hub.

One tar for all copies of a folder, always as it is now: the keys of bookings, so that what was
forgotten is forgotten in the copies too; the hall's certificate authority, so that its stations
know the new hub; and what else the machine was told to take along.
"""

import os
import tarfile
from collections.abc import Mapping
from pathlib import Path

from antrean_hub.store.backup import to_disk
from antrean_hub.store.errors import BackupFailed
from antrean_hub.store.vault import beside

TAR = "setup.tar"
TOP = "antrean"
"""The folder in the tar."""
KEYS, TLS = "hall.keys", "tls"


def things(database: Path, tls: Path | None, along: tuple[Path, ...] = ()) -> dict[str, Path]:
    """Return what goes along with the copies of a hall, by its name in the tar."""
    own = {KEYS: beside(database)} | ({TLS: tls} if tls is not None else {})
    return own | {path.name: path for path in along}


def pack(folder: Path, wanted: Mapping[str, Path]) -> None:
    """Write the folder's tar anew, for this user alone; raises BackupFailed."""
    fresh = folder / f".{TAR}.new"
    try:
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out, tarfile.open(fileobj=out, mode="w") as archive:
            for name, path in wanted.items():
                if path.exists():
                    archive.add(path, arcname=f"{TOP}/{name}")
        to_disk(fresh)
        fresh.replace(folder / TAR)
        to_disk(folder)
    except OSError as error:
        raise BackupFailed(f"{folder / TAR} could not be written: {error}") from error


def unpack(copy: Path, wanted: Mapping[str, Path]) -> list[str]:
    """Bring back what lies with a copy and is missing here; return the names.

    What is here already stays: keys that were destroyed must not come back. Raises BackupFailed.
    """
    missing = {name: path for name, path in wanted.items() if not path.exists()}
    tar = _tar_of(copy)
    if tar is None or not missing:
        return []
    back: dict[str, None] = {}
    try:
        with tarfile.open(tar) as archive:
            for member in archive:
                parts = Path(member.name).parts
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None and _is_wanted(parts, missing):
                    target = missing[parts[1]].joinpath(*parts[2:])
                    _write(target, content.read(), member.mode & 0o777)
                    back[parts[1]] = None
    except (OSError, tarfile.TarError) as error:
        raise BackupFailed(f"{tar} cannot be read: {error}") from error
    return list(back)


def _tar_of(copy: Path) -> Path | None:
    """Return the tar that lies with a copy, or with the folder of its label."""
    near = (folder / TAR for folder in (copy.parent, copy.parent.parent))
    return next((tar for tar in near if tar.exists()), None)


def _is_wanted(parts: tuple[str, ...], missing: Mapping[str, Path]) -> bool:
    return len(parts) > 1 and parts[0] == TOP and parts[1] in missing and ".." not in parts


def _write(target: Path, content: bytes, mode: int) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, mode), "wb") as out:
        out.write(content)
    to_disk(target)
