"""Pictures and films that stand beside the calls, in turns: what is in a folder of the machine.

Films are animated WebP or GIF: Qt's essentials draw them without a sound system and without a GPU.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader

from antrean_display.board import TURN_S

KINDS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif"})


@dataclass(frozen=True, slots=True)
class Clip:
    """One picture or film."""

    url: str
    moves: bool = False
    turns: int = 1
    """Pages of the board for which it stays: a film is seen to its end."""


@dataclass(frozen=True, slots=True)
class Reel:
    """Clips in the order of their files' names, again and again."""

    clips: tuple[Clip, ...] = ()

    def at(self, turn: int) -> Clip | None:
        """Return what stands there at the board's ``turn``; None for an empty reel."""
        shown = [clip for clip in self.clips for _ in range(clip.turns)]
        return shown[turn % len(shown)] if shown else None


NO_REEL = Reel()


def read(folder: Path) -> Reel:
    """Return the reel of ``folder``; what cannot be read is left out. Raises OSError."""
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in KINDS)
    return Reel(tuple(_clips(files)))


def _clips(files: Iterable[Path]) -> Iterable[Clip]:
    for file in files:
        reader = QImageReader(str(file))
        if not reader.canRead():
            continue
        frames = reader.imageCount() if reader.supportsAnimation() else 1
        seconds = 0.0
        if frames > 1:
            reader.read()
            seconds = frames * reader.nextImageDelay() / 1000
        url = QUrl.fromLocalFile(str(file)).toString()
        yield Clip(url, frames > 1, max(1, ceil(seconds / TURN_S)))
