"""Lines on the kiosk's own disk: appended, made durable, read back at the next start."""

import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import msgspec

from antrean_kiosk.paper.paperwork import AnyLine
from antrean_shared import durable

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyLine] = msgspec.json.Decoder(AnyLine)

log = logging.getLogger(__name__)


class Journal(Protocol):
    """Where lines are kept."""

    durable: bool
    """Whether a line that was appended outlasts a power cut: without that, nothing is lent."""

    def read(self) -> list[AnyLine]:
        """Return every line, oldest first."""

    def append(self, line: AnyLine, *, surely: bool) -> None:
        """Write one more line; ``surely`` returns only when it is on the disk. Raises OSError."""

    def rewrite(self, lines: Iterable[AnyLine]) -> None:
        """Put these lines in the place of all others, or fail and change nothing (OSError)."""


class Disk:
    """A file of lines. A power cut may tear the last one: what is not whole was never written."""

    durable = True

    def __init__(self, path: Path) -> None:
        """Open ``path``, made with its folder if it is not there; raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._mend()
        self._fd = self._open()

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._fd)

    @property
    def size(self) -> int:
        """Bytes."""
        return os.fstat(self._fd).st_size

    def read(self) -> list[AnyLine]:
        """Return every line; one that cannot be read is passed over and told of."""
        read = (_read(text) for text in self._path.read_bytes().splitlines())
        return [line for line in read if line is not None]

    def append(self, line: AnyLine, *, surely: bool) -> None:
        """Write a line in one piece."""
        whole = _encoder.encode(line) + b"\n"
        written = os.write(self._fd, whole)
        if written < len(whole):
            os.ftruncate(self._fd, self.size - written)
            raise OSError(f"{self._path}: the disk is full")
        if surely:
            os.fdatasync(self._fd)

    def rewrite(self, lines: Iterable[AnyLine]) -> None:
        """Write a new file beside the old one and put it in its place."""
        durable.put(self._path, b"".join(_encoder.encode(line) + b"\n" for line in lines), 0o600)
        os.close(self._fd)
        self._fd = self._open()

    def _open(self) -> int:
        return os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def _mend(self) -> None:
        """Cut off a torn last line, so that the next one does not grow onto it."""
        if not self._path.exists():
            return
        text = self._path.read_bytes()
        whole = text.rfind(b"\n") + 1
        if whole < len(text):
            os.truncate(self._path, whole)


class Nowhere:
    """For a kiosk without a folder of its own: it forgets, and so it lends no numbers."""

    durable = False

    def read(self) -> list[AnyLine]:
        """Return nothing."""
        return []

    def append(self, line: AnyLine, *, surely: bool) -> None:
        """Forget it."""

    def rewrite(self, lines: Iterable[AnyLine]) -> None:
        """Forget them."""


def _read(text: bytes) -> AnyLine | None:
    try:
        return _decoder.decode(text)
    except msgspec.DecodeError as error:
        log.error("A line of the journal cannot be read (%s): %r", error, text[:200])
        return None


def opened(folder: Path | None) -> Journal:
    """Return the journal in the kiosk's own folder; without one, nothing is written down."""
    return Nowhere() if folder is None else Disk(folder / "paper.journal")
