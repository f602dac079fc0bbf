"""Starts a screen: one application, one frameless window, faces and icons in place, a clean end."""

import argparse
import logging
import os
import signal
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QSocketNotifier, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from antrean_shared import machine
from antrean_shared.service import ALIVE, READY, STOPPING, beat_s, notify
from antrean_ui import fonts, icons
from antrean_ui.icons import IconProvider
from antrean_ui.sweeper import Sweeper

QML = Path(__file__).parent / "qml"
FACES = "antreanFaces"
NAME = "Antrean"
"""What a desktop writes on a window of ours, and on its button in the bar of tasks."""
MARGIN = 10
"""So much of the desktop, a tenth, stays free on each side of a window that is not maximized."""
HEARD_MS = 50
"""By then the server's word is here."""
PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


log = logging.getLogger(__name__)


class ScreenBroken(Exception):
    """A screen's QML did not load: the engine's own words."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where a window stands on the desktop, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> "Geometry":
        """Read ``X,Y,WxH``. Raises ValueError."""
        x, y, size = text.split(",")
        width, height = size.lower().split("x")
        return cls(int(x), int(y), int(width), int(height))


@dataclass(frozen=True, slots=True)
class Placement:
    """How a screen is shown: filling the monitor, or in a window with or without a frame."""

    geometry: Geometry | None = None
    fullscreen: bool = False
    framed: bool = False
    maximized: bool = False
    name: str = ""
    """What a compositor of several screens knows the window by."""


def add_window_arguments(parser: argparse.ArgumentParser, *, desk: bool = False) -> None:
    """Give ``parser`` the options that all screens share.

    What is told nothing fills the monitor; on a ``desk``, beside other programs, it has a frame.
    """
    parser.set_defaults(desk=desk)
    window = parser.add_mutually_exclusive_group()
    window.add_argument(
        "--geometry", type=Geometry.parse, metavar="X,Y,WxH", help="a frameless window just there"
    )
    window.add_argument("--fullscreen", action="store_true", help="fill the monitor")
    window.add_argument(
        "--maximized", action="store_true", help="a window with a frame, as large as it can be"
    )
    window.add_argument(
        "--windowed", type=Geometry.parse, metavar="X,Y,WxH", help="a window with a frame"
    )
    parser.add_argument(
        "--window-name", default="", metavar="NAME", help="for a compositor of several screens"
    )


def placement(arguments: argparse.Namespace) -> Placement:
    """Return what the options of ``add_window_arguments`` ask for."""
    name: str = arguments.window_name
    if arguments.windowed is not None:
        return Placement(arguments.windowed, framed=True, name=name)
    if arguments.geometry is not None:
        return Placement(arguments.geometry, name=name)
    if arguments.maximized or (arguments.desk and not arguments.fullscreen):
        return Placement(framed=True, maximized=True, name=name)
    return Placement(fullscreen=True, name=name)


def application(kind: type[QGuiApplication] = QGuiApplication) -> QGuiApplication:
    """Return the process's application, made at the first call, with the faces loaded.

    ``kind`` is another class of Qt's where a screen needs one: a tray icon needs QApplication.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        if not running.property(FACES):
            running.setProperty(FACES, fonts.load())
        return running
    # A machine in a hall has no GPU worth its faults; set the variable to use one.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    made = kind(["antrean", *machine.DRAWING])
    made.setApplicationDisplayName(NAME)
    made.setProperty(FACES, fonts.load())
    made.setWindowIcon(icons.own())
    Sweeper(made)
    return made


class ScreenWindow(QQuickView):
    """The window of one screen: ``Main`` of a QML module, drawn from its view model.

    ``properties`` become Main's initial properties; by convention one of them is ``model``.
    """

    touched = Signal()
    """A finger, mouse or key went down anywhere in the window."""

    def __init__(self, module: str, folder: Path, properties: Mapping[str, object]) -> None:
        super().__init__()
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setFlag(Qt.WindowType.FramelessWindowHint)
        self._kept = dict(properties)
        self.complaints: list[str] = []
        """What the QML engine warned of: always a fault of ours."""
        engine = self.engine()
        engine.warnings.connect(self._complain)
        for path in (QML, folder):
            engine.addImportPath(str(path))
        engine.addImageProvider("icon", IconProvider())
        self.setInitialProperties(self._kept)
        self.loadFromModule(module, "Main")
        if self.status() is not QQuickView.Status.Ready:
            raise ScreenBroken("\n".join(error.toString() for error in self.errors()))

    def place(self, placement: Placement) -> None:
        """Show the window as ``placement`` says; fullscreen hides the pointer."""
        if placement.name:
            QGuiApplication.setDesktopFileName(placement.name)
        self.setFlag(Qt.WindowType.FramelessWindowHint, not placement.framed)
        if placement.geometry is not None:
            self.setGeometry(
                placement.geometry.x,
                placement.geometry.y,
                placement.geometry.width,
                placement.geometry.height,
            )
        if placement.fullscreen:
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        elif placement.maximized:
            self.setGeometry(self._unmaximized())
            self.showMaximized()
        else:
            self.show()

    def _unmaximized(self) -> QRect:
        """Return where the window stands once somebody makes it smaller."""
        desktop = self.screen().availableGeometry()
        aside, down = desktop.width() // MARGIN, desktop.height() // MARGIN
        return desktop.adjusted(aside, down, -aside, -down)

    def come_forward(self) -> None:
        """Stand before all other windows and take the keyboard, because somebody asked for it."""
        self.setWindowStates(self.windowStates() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        # To an X window manager a request is as old as the last that Qt heard of the server: a
        # click on an icon in a panel is not ours, and an old request is denied. A property makes
        # the server tell us the present time.
        self.setTitle(self.title())
        QTimer.singleShot(HEARD_MS, self, self.requestActivate)

    def resize_to(self, width: int, height: int) -> None:
        """Give the window this size, in pixels."""
        self.resize(QSize(width, height))

    def close_for_good(self) -> None:
        """Take the page down before the models it draws from go."""
        self.setSource(QUrl())
        self.close()

    def _complain(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            self.complaints.append(warning.toString())
            log.warning("%s", warning.toString())

    def event(self, event: QEvent) -> bool:
        """Watch for presses, and follow the application's language."""
        if event.type() in PRESSES:
            self.touched.emit()
        elif event.type() is QEvent.Type.LanguageChange:
            self.engine().retranslate()
        return super().event(event)


class _Signals(QObject):
    """Turns SIGTERM and SIGINT into a clean quit: Qt's loop would never let Python see them."""

    def __init__(self, running: QGuiApplication) -> None:
        super().__init__()
        self._running = running
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(self._writer.fileno())
        self._handlers = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGTERM, signal.SIGINT)
        }

    def _woken(self) -> None:
        self._reader.recv(64)
        self._running.quit()

    def restore(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        # Not what was there before: on Windows a loop of asyncio's, which may be closed by now.
        signal.set_wakeup_fd(-1)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()


def run() -> int:
    """Run the application until it quits, SIGTERM or SIGINT; return its exit code.

    A service manager is told when the loop turns, and that it still does.
    """
    running = application()
    signals = _Signals(running)
    heart = _heart()
    QTimer.singleShot(0, lambda: notify(READY))
    try:
        return running.exec()
    finally:
        notify(STOPPING)
        heart.stop()
        signals.restore()


def _heart() -> QTimer:
    """Return a timer of the GUI's own loop that says we live: a screen that hangs falls silent."""
    heart = QTimer()
    heart.timeout.connect(lambda: notify(ALIVE))
    beat = beat_s()
    if beat is not None:
        heart.start(int(beat * 1000))
    return heart
