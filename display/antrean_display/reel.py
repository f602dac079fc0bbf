"""Pictures and films that stand beside the calls, in turns: what is in a folder of the machine.

Films are animated WebP or GIF: Qt's essentials draw them without a sound system and without a GPU.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader

from antrean_display.board import TURN_S
from antrean_shared.wire import Media

KINDS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif"})


@dataclass(frozen=True, slots=True)
class Clip:
    """One picture or film."""

    url: str
    moves: bool = False
    turns: int = 1
    """Pages of the board for which it stays: a film is seen to its end."""
    caption: str = ""

    @property
    def name(self) -> str:
        """The file's name, as the hall's list has it."""
        return QUrl(self.url).fileName()


@dataclass(frozen=True, slots=True)
class Reel:
    """Clips in the order of the hall's list, or of their files' names, again and again."""

    clips: tuple[Clip, ...] = ()

    def listed(self, media: Sequence[Media]) -> "Reel":
        """Return the clips that the hall's list names, in its order; all where it names none."""
        known = {clip.name: clip for clip in self.clips}
        chosen = [(known[each.file], each) for each in media if each.file in known]
        if not media:
            return self
        return Reel(tuple(_as_listed(clip, each) for clip, each in chosen))

    def at(self, turn: int) -> Clip | None:
        """Return what stands there at the board's ``turn``; None for an empty reel."""
        shown = [clip for clip in self.clips for _ in range(clip.turns)]
        return shown[turn % len(shown)] if shown else None


def _as_listed(clip: Clip, listed: Media) -> Clip:
    turns = clip.turns if listed.seconds is None else max(1, ceil(listed.seconds / TURN_S))
    return replace(clip, turns=turns, caption=listed.caption)


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
