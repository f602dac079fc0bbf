"""The counter's program put together: line, desk, keyboard and window."""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from antrean_counter import nudge
from antrean_counter.acts import Act
from antrean_counter.bell import Bell
from antrean_counter.desk import Line, Page, new_desk
from antrean_counter.gestures import Did, Tick
from antrean_counter.habits import USUAL
from antrean_counter.keepsake import keep, kept
from antrean_counter.keyboard import Keyboard
from antrean_counter.nudge import Nudge
from antrean_counter.pads.pad import Pad
from antrean_counter.reading import line as line_of
from antrean_counter.strip import Strip
from antrean_counter.tray import Sign, Tray
from antrean_counter.viewmodel import CounterModel
from antrean_shared.session import Left
from antrean_shared.words import CounterId, Role
from antrean_ui.app import ScreenWindow, application
from antrean_ui.station import StationSettings, line
from antrean_ui.translate import Translations

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent
MODULE = "Antrean.Counter"
TICK_MS = 200
"""Often enough that no second is seen to be skipped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(StationSettings):
    """What one counter's machine keeps."""

    keyboard: bool = True
    counter: CounterId | None = None
    """The counter this machine always stands at."""
    role: Role = Role.COUNTER
    """As what the station was paired."""
    call_pad: str | None = None
    """The address of a call pad with a line of its own."""
    keepsake: Path | None = None
    """The file that keeps how this machine was set up; None keeps nothing."""
    run: UUID = field(default_factory=uuid4)
    """New at every start: the keys of this run's commands are made from it."""


class Program(QObject):
    """A running counter. ``start`` it once; ``stop`` it before the application ends."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        application(QApplication)
        self.translations = Translations([FOLDER / "i18n"])
        self.translations.speak(settings.language)
        self.link = line(settings, Role.COUNTER)
        habits = kept(settings.keepsake) if settings.keepsake else USUAL
        desk = new_desk(settings.station, settings.run, settings.counter, habits)
        self.model = CounterModel(desk, self.link.send, settings.language)
        self.window = ScreenWindow(MODULE, FOLDER / "qml", {"model": self.model})
        self._strip = Strip(self.window, settings.placement)
        self._keepsake = settings.keepsake
        self._keyboard = Keyboard(self.model)
        self._tray, self._bell, self._nudge = Tray(), Bell(), Nudge()
        self._pad = Pad(settings.call_pad) if settings.call_pad else None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._connect()

    def start(self) -> None:
        """Show the window and begin to connect."""
        self._strip.show(self.model.desk.page)
        self.link.start()
        self._timer.start()
        if self._pad is not None:
            self._pad.start()

    def stop(self) -> None:
        """Close the line, then the window; once more does nothing."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        if self._pad is not None:
            self._pad.stop()
        self._bell.close()
        self._tray.close()
        self.link.stop()
        self.window.close_for_good()

    def _connect(self) -> None:
        self.window.installEventFilter(self._keyboard)
        if self._pad is not None:
            self._pad.heard.connect(self._keyboard.press)
        self._tray.wanted.connect(self.window.come_forward)
        self._tray.bar_wanted.connect(self._shrink)
        self._timer.timeout.connect(self._tick)
        self.model.page_changed.connect(self._turn)
        self.model.habits_changed.connect(self._keep)
        for heard in (
            self.link.joined,
            self.link.changed,
            self.link.answered,
            self.link.refused,
            self.link.barred,
        ):
            heard.connect(self.model.take)
        self.link.left.connect(self._left)

    def _shrink(self) -> None:
        self.model.take(Did(Act.BAR))

    def _turn(self) -> None:
        self._strip.show(self.model.desk.page)

    def _keep(self) -> None:
        if self._keepsake is None:
            return
        try:
            keep(self.model.desk.habits, self._keepsake)
        except OSError as error:
            log.warning("The settings of this counter cannot be kept: %s", error)

    def _left(self) -> None:
        self.model.take(Left())

    def _tick(self) -> None:
        now = self.link.now()
        if now is not None:
            self.model.tick(Tick(now), self.link.silent_for())
            self._look_up()

    def _look_up(self) -> None:
        """Tell an idle officer that somebody waits, by what this machine has."""
        desk = self.model.desk
        self._nudge, rings = nudge.step(self._nudge, desk)
        title, brief = self.model.in_short()
        self._label(f"{title}: {brief}" if desk.counter else title)
        if not rings:
            return
        if desk.habits.sound:
            self._bell.ring()
        if not self.window.isActive():
            self.window.alert(0)
            self._tray.tell(title, brief)

    def _label(self, words: str) -> None:
        """Say how it stands where the desktop lists its windows, and in its tray."""
        desk = self.model.desk
        known = desk.line is Line.UP and desk.counter is not None
        waiting = len(line_of(desk)) if known else None
        bar = desk.page is Page.BAR
        if words != self.window.title():
            self.window.setTitle(words)
        self._tray.show(Sign(waiting, words, asks=self._nudge.rung is not None, bar=bar))


def build(settings: Settings) -> Program:
    """Put a counter together, without starting it."""
    return Program(settings)
