"""Puts a file onto the disk as one: after a power cut it is the old one or the new one, whole."""

import os
from pathlib import Path

from antrean_shared import machine


def put(file: Path, content: bytes, mode: int = 0o644) -> None:
    """Put ``content`` in the place of ``file``; raises OSError."""
    into_place(beside(file, content, mode), file)


def beside(file: Path, content: bytes, mode: int = 0o644) -> Path:
    """Write what will replace ``file`` and sync it; return where it lies; raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_EXCL, mode), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    fresh.chmod(mode)  # whatever the umask took away
    return fresh


def into_place(fresh: Path, file: Path) -> None:
    """Let ``fresh`` be ``file`` from now on; raises OSError."""
    machine.rename(fresh, file)
    machine.sync_folder(file.parent)
