"""What was spoken already, kept over a restart, so that no call is spoken twice."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from antrean_voice.room import Mark


class Memory:
    """A small file of the calls that stand and were spoken, or were begun.

    A mark is written before its call is spoken: a power cut in mid-sentence leaves a call half
    spoken, never one spoken twice. A file that cannot be read is empty, one that cannot be written
    (a full disk) stays as it was: the hall goes on.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept: frozenset[Mark] | None = None

    def recall(self) -> frozenset[Mark]:
        """Return the marks of the last run."""
        if self._path is None:
            return frozenset()
        try:
            return frozenset(msgspec.json.decode(self._path.read_bytes(), type=list[Mark]))
        except (OSError, msgspec.MsgspecError):
            return frozenset()

    def keep(self, marks: Iterable[Mark]) -> None:
        """Write ``marks`` if they changed."""
        marks = frozenset(marks)
        if self._path is None or marks == self._kept:
            return
        self._kept = marks
        with suppress(OSError):
            _write(self._path, msgspec.json.encode(sorted(marks)))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
