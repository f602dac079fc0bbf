"""A printer that is a folder: each job becomes a picture and, beside it, its very bytes."""

import re
from pathlib import Path

from antrean_printer.deadline import Deadline
from antrean_printer.errors import Lost, NoAnswer, NotFound, PrinterError, UnknownBytes
from antrean_printer.picture import draw, photograph

DISK_SPEED = 1_000_000.0
NUMBERED = re.compile(r"ticket-(\d+)\.(bin|png)")


class PngFolder:
    """``png:DIR``; writes ticket-001.bin and .png, then 002, and goes on after a restart."""

    def __init__(self, folder: Path, dots: int) -> None:
        self.answers = False
        self.bytes_per_second = DISK_SPEED
        self._folder, self._dots = folder, dots

    def open(self, deadline: Deadline) -> None:
        """Make the folder if it is not there."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotFound(f"{self._folder} cannot be a folder: {error.strerror}") from error

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Put one job into the folder, the bytes first."""
        try:
            name = self._folder / f"ticket-{self._next():03d}"
            name.with_suffix(".bin").write_bytes(data)
            photograph(draw(data, self._dots)).save(name.with_suffix(".png"))
        except UnknownBytes as error:
            raise PrinterError(f"these bytes make no picture: {error}") from error
        except OSError as error:
            raise Lost(f"{self._folder} cannot be written: {error.strerror}") from error

    def _next(self) -> int:
        names = (NUMBERED.fullmatch(path.name) for path in self._folder.iterdir())
        return max((int(name[1]) for name in names if name), default=0) + 1

    def read(self, deadline: Deadline) -> bytes:
        """A folder never answers."""
        raise NoAnswer(f"{self._folder} is a folder and does not answer")

    def close(self) -> None:
        """Nothing is held."""
