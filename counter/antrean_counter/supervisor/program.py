"""The supervisor's program put together: line, desk, keyboard and window."""

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from antrean_counter.gestures import Tick
from antrean_counter.keepsake import keep, kept
from antrean_counter.program import Settings
from antrean_counter.supervisor.desk import Wish
from antrean_counter.supervisor.disk import carry_out
from antrean_counter.supervisor.effects import Effect
from antrean_counter.supervisor.flow import new_desk
from antrean_counter.supervisor.keyboard import Keyboard
from antrean_counter.supervisor.viewmodel import SupervisorModel
from antrean_shared.commands import Command
from antrean_shared.session import Left
from antrean_ui.app import ScreenWindow, application
from antrean_ui.station import line
from antrean_ui.translate import Translations

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent
MODULE = "Antrean.Supervisor"
TICK_MS = 1000
"""The page counts in minutes; only the clock and the age of the line move sooner."""


class Program(QObject):
    """A running desk. ``start`` it once; ``stop`` it before the application ends."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        application()
        self.translations = Translations([FOLDER.parent / "i18n"])
        self.translations.speak(settings.language)
        self.link = line(settings, settings.role)
        desk = new_desk(settings.station, settings.run, settings.role, settings.language)
        self.model = SupervisorModel(desk, self._send)
        self.window = ScreenWindow(MODULE, FOLDER / "qml", {"model": self.model})
        self._placement = settings.placement
        self._keepsake = settings.keepsake
        self._keyboard = Keyboard(self.model)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._connect()
        self._remember()

    def start(self) -> None:
        """Show the window and begin to connect."""
        self.window.place(self._placement)
        self.window.unsetCursor()  # a desk has a mouse, a kiosk a finger
        self.link.start()
        self._timer.start()

    def stop(self) -> None:
        """Close the line, then the window; once more does nothing."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        self.link.stop()
        self.window.close_for_good()

    def _remember(self) -> None:
        """Draw the text as large as this machine had it last, and keep what it is given next."""
        if self._keepsake is not None:
            self.model.enlarge(kept(self._keepsake).text / 100)
        self.model.enlarged.connect(self._keep)

    def _keep(self, scale: float) -> None:
        if self._keepsake is None:
            return
        try:
            keep(replace(kept(self._keepsake), text=round(scale * 100)), self._keepsake)
        except OSError as error:
            log.warning("The size of the text cannot be kept: %s", error)

    def _connect(self) -> None:
        self.window.installEventFilter(self._keyboard)
        self._timer.timeout.connect(self._tick)
        link = self.link
        for heard in (link.joined, link.changed, link.answered, link.refused, link.barred):
            heard.connect(self.model.take)
        link.fetched.connect(self.model.take)
        link.failed.connect(self.model.take)
        link.left.connect(lambda: self.model.take(Left()))

    def _send(self, wish: Wish | Effect) -> None:
        if isinstance(wish, Effect):
            told = carry_out(wish)
            QTimer.singleShot(0, lambda: self.model.take(told))
        elif isinstance(wish, Command):
            self.link.send(wish)
        else:
            self.link.run(wish)

    def _tick(self) -> None:
        now = self.link.now()
        if now is not None:
            self.model.tick(Tick(now), self.link.silent_for())


def build(settings: Settings) -> Program:
    """Put a supervisor's desk together, without starting it."""
    return Program(settings)
