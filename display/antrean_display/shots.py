"""Takes pictures of the board: ``python -m antrean_display.shots DIR``.

Every scene on every shape of monitor, in both languages where it matters, with the names and
numbers of the sample hall.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from antrean_display import scenes
from antrean_display.board import Board, Ground, Now
from antrean_display.reel import NO_REEL, Reel, read
from antrean_display.sample import SampleHall
from antrean_display.scenes import Scene
from antrean_display.station import MODULE, QML
from antrean_display.viewmodel import BoardModel
from antrean_shared.session import Joined
from antrean_shared.words import CounterId
from antrean_ui.app import ScreenWindow, application

SIZES = ((1920, 1080), (3840, 2160), (1080, 1920), (2560, 1080))
"""Full HD, 4K, portrait, 21:9; in pixels."""
PAUSE_MS = 50


class Played:
    """A board before a sample hall, on clocks that a script moves."""

    def __init__(
        self,
        zone: str | None = None,
        language: str = "id",
        rehearsal: bool = False,
        reel: Reel = NO_REEL,
        counter: str | None = None,
        ground: Ground = Ground.NIGHT,
    ) -> None:
        self.hall = SampleHall(zone, rehearsal=rehearsal)
        self._seconds = 1000.0
        self._joined = False
        board = Board(zone=zone, counter=CounterId(counter) if counter else None, ground=ground)
        self.model = BoardModel(self._now, board, language, reel)

    def plays(self, scene: Scene) -> None:
        """Let everything of ``scene`` happen."""
        for happening in scene(self.hall):
            if isinstance(happening, int | float):
                self.later(happening)
            else:
                self._joined = self._joined or isinstance(happening, Joined)
                self.model.take(happening)

    def later(self, seconds: float) -> None:
        """Let both clocks go on."""
        self.hall.later(seconds)
        self._seconds += seconds

    def _now(self) -> Now:
        return Now(self.hall.at if self._joined else None, self._seconds)


PICTURES: tuple[tuple[str, Scene, str | None], ...] = (
    ("before-first-call", scenes.before_the_first_call, "1"),
    ("at-rest", scenes.at_rest, "1"),
    ("nobody", scenes.nobody, "1"),
    ("one-call", scenes.one_call, "1"),
    ("longest", scenes.longest, "3"),
    ("longest-number", scenes.longest_number, "1"),
    ("next-step", scenes.steps, "3"),
    ("two-calls", scenes.two_calls, "1"),
    ("taken-back", scenes.taken_back, "1"),
    ("three-calls", scenes.three_calls, "1"),
    ("twelve-calls", scenes.twelve_calls, "1"),
    ("link-down", scenes.link_down, "1"),
    ("never-linked", scenes.never_linked, "1"),
    ("whole-hall", scenes.whole_hall, None),
    ("announcement", scenes.announcement, "1"),
    ("emergency", scenes.emergency, "1"),
    ("silence", scenes.silence, "1"),
    ("emergency-number", scenes.emergency_number, "1"),
)
"""Name, scene, and the zone the board hangs in."""


COUNTER_SIZES = ((800, 480), (1920, 540), (480, 800))
"""Small screens above one counter: 7 inch, a stretched bar, 7 inch upright."""
COUNTERS: tuple[tuple[str, Scene], ...] = (
    ("counter-calls", scenes.counter_calls),
    ("counter-serves", scenes.counter_serves),
    ("counter-waits", scenes.counter_waits),
    ("counter-rests", scenes.counter_rests),
)


def poster(folder: Path) -> Reel:
    """Return a reel of one picture, drawn into ``folder``: an office has its own."""
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B5573"))
    painter = QPainter(image)
    painter.setPen(QColor("#FFFFFF"))
    font = QFont("Atkinson Hyperlegible")
    font.setPixelSize(84)
    painter.setFont(font)
    words = "Layanan gratis.\nTolak pungutan liar.\nSMS 1708"
    painter.drawText(image.rect().adjusted(96, 0, -96, 0), Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
    image.save(str(folder / "poster.png"))
    return read(folder)


def take(folder: Path, name: str, played: Played, sizes: Sequence[tuple[int, int]]) -> None:
    """Save the board as it stands at each size as ``display-NAME-WxH.png``."""
    window = ScreenWindow(MODULE, QML, {"model": played.model, "still": True})
    for width, height in sizes:
        window.resize_to(width, height)
        window.show()
        for _ in range(4):
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE_MS)
        file = folder / f"display-{name}-{width}x{height}.png"
        if not window.grabWindow().save(str(file)):
            raise OSError(file)
    window.close_for_good()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures into the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="antrean_display.shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=_size, action="append", metavar="WxH")
    told = parser.parse_args(arguments)
    folder: Path = told.folder
    sizes: Sequence[tuple[int, int]] = told.size or SIZES
    folder.mkdir(parents=True, exist_ok=True)
    application()
    for name, scene, zone in PICTURES:
        take(folder, name, _after(scene, Played(zone)), sizes)
    take(folder, "rehearsal", _after(scenes.one_call, Played("1", rehearsal=True)), sizes)
    for name, counter_scene in COUNTERS:
        take(folder, name, _after(counter_scene, Played(counter="3")), _smaller(sizes))
    for name, scene in (("day", scenes.one_call), ("day-twelve", scenes.twelve_calls)):
        take(folder, name, _after(scene, Played("1", ground=Ground.DAY)), sizes)
    with TemporaryDirectory() as pictures:
        reel = poster(Path(pictures))
        for name, scene in (
            ("media", scenes.one_call),
            ("media-twelve", scenes.twelve_calls),
            ("media-first", scenes.before_the_first_call),
        ):
            take(folder, name, _after(scene, Played("1", reel=reel)), sizes)
    take(folder, "english", _after(scenes.longest, Played("3", "en")), sizes)
    return 0


def _after(scene: Scene, played: Played) -> Played:
    played.plays(scene)
    return played


def _smaller(sizes: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    return COUNTER_SIZES if sizes is SIZES else sizes


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
