"""The office's files, on the machine that the desk stands on."""

from pathlib import Path

from antrean_counter.supervisor.effects import Effect, WriteFile
from antrean_counter.supervisor.gestures import FileFailed, FileRead, FileWritten

MOST = 64 * 32 * 1024
"""Bytes of the largest file that the hub takes."""


def carry_out(effect: Effect) -> FileRead | FileWritten | FileFailed:
    """Read or write, and say what came of it; a relative path lies in the person's home."""
    path = Path.home() / Path(effect.path).expanduser()
    try:
        if isinstance(effect, WriteFile):
            path.write_bytes(effect.data)
            return FileWritten(str(path))
        if path.stat().st_size > MOST:
            return FileFailed(str(path), "too large")
        return FileRead(str(path), path.read_bytes())
    except OSError as error:
        return FileFailed(str(path), error.strerror or "")
