"""One display, put together: the link, the board and its window. ``build`` serves any starter."""

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4

from antrean_display.board import Board, Ground, Now
from antrean_display.faults import Faults
from antrean_display.led.line import SignSettings
from antrean_display.led.signs import Signs
from antrean_display.reel import NO_REEL, read
from antrean_display.speaker import I18N
from antrean_display.speech import Speech, SpeechSettings
from antrean_display.viewmodel import BoardModel
from antrean_shared.commands import ReportStation
from antrean_shared.session import Left
from antrean_shared.words import CounterId, Role
from antrean_ui import app
from antrean_ui.app import ScreenWindow
from antrean_ui.station import StationSettings, line
from antrean_ui.translate import Translations
from antrean_voice.player import Player

MODULE = "Antrean.Display"
QML = Path(__file__).parent / "qml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(StationSettings):
    """What one display must be told."""

    zone: str | None = None
    """The zone it hangs in; None shows the whole hall."""
    counter: str | None = None
    """The one counter it hangs above; None for a board of many."""
    ground: Ground = Ground.NIGHT
    overscan: float = 0.0
    """Per cent of each side that the television cuts off."""
    media: Path | None = None
    """A folder of pictures and films to show beside the calls."""
    signs: tuple[SignSettings, ...] = ()
    """LED signs on this machine's serial lines."""
    speech: SpeechSettings | None = None
    """How it speaks; None for one that never does."""


class Display:
    """A display that is ready; ``start`` it, and ``stop`` it at the end."""

    def __init__(self, settings: Settings, player: Player | None = None) -> None:
        """``player`` replaces the machine's sound: for tests and rehearsals."""
        app.application()
        self._placement = settings.placement
        self._translations = Translations([I18N])
        self._translations.speak(settings.language)
        self.link = line(settings, Role.DISPLAY, settings.zone)
        self.speech = (
            Speech(settings.speech, settings.station, settings.zone, self.link, player)
            if settings.speech
            else None
        )
        reel = read(settings.media) if settings.media else NO_REEL
        self.model = BoardModel(self._now, _board(settings), settings.language, reel)
        self.signs = Signs(settings.signs, self.model)
        self._faults = Faults(self._report)
        self.signs.faulted.connect(partial(self._faults.note, "sign"))
        if self.speech is not None:
            self.speech.faulted.connect(partial(self._faults.note, "voice"))
        drawn = {"model": self.model, "overscan": settings.overscan}
        self.window = ScreenWindow(MODULE, QML, drawn)
        self.link.joined.connect(self.model.take)
        self.link.changed.connect(self.model.take)
        self.link.barred.connect(self.model.take)
        self.link.left.connect(self._left)

    def start(self) -> None:
        """Show the window and begin connecting."""
        self.window.place(self._placement)
        if self.speech is not None:
            self.speech.start()
        self.signs.start()
        self.link.start()

    def stop(self) -> None:
        """Close the line, then the window."""
        self.link.stop()
        if self.speech is not None:
            self.speech.stop()
        self.signs.stop()
        self.model.rest()
        self.window.close_for_good()

    def _report(self, fault: str | None) -> None:
        self.link.send(ReportStation(key=str(uuid4()), fault=fault))

    def _left(self) -> None:
        self.model.take(Left())

    def _now(self) -> Now:
        return Now(self.link.now(), time.monotonic())


def _board(settings: Settings) -> Board:
    counter = CounterId(settings.counter) if settings.counter else None
    return Board(zone=settings.zone, counter=counter, ground=settings.ground)


def build(settings: Settings, player: Player | None = None) -> Display:
    """Return a display made as ``settings`` say, not yet started."""
    return Display(settings, player)
