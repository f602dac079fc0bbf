"""A person before a screen: looks at the real window, touches it, types, and waits.

Every tappable item bears an ``objectName``; rehearsals and tests speak of those.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    Qt,
    QThread,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from antrean_ui.app import ScreenWindow

DEADLINE_S = 5.0
BLINK_MS = 2
"""Who looks without a pause keeps the program's other threads, the printer's too, from working."""
PACE_MS = 150
"""No finger presses one key twice sooner than this; a screen may take it for a worn contact."""


class NotSeen(AssertionError):
    """What a test waited for did not appear."""


class Person:
    """Someone who uses ``window``."""

    def __init__(self, window: ScreenWindow) -> None:
        self.window = window
        self._finger = QTest.createTouchDevice()
        self._pressed: Qt.Key | None = None
        self._since = QElapsedTimer()

    # ---- looking ----
    def sees(self, name: str) -> bool:
        """Tell whether an item of that name is on show."""
        return any(item.objectName() == name for item in shown(self.window.contentItem()))

    def find(self, name: str) -> QQuickItem:
        """Return the item of that name on show, waiting for it. Raises NotSeen."""
        self.waits_for(lambda: self.sees(name), f"an item called {name}")
        return next(item for item in shown(self.window.contentItem()) if item.objectName() == name)

    def reads(self, name: str) -> str:
        """Return the ``text`` of the item of that name."""
        return str(self.find(name).property("text"))

    def texts(self) -> list[str]:
        """Return every text on show."""
        return [str(item.property("text")) for item in text_items(self.window)]

    def picture(self) -> QImage:
        """Return what the window shows."""
        settle(self.window)
        return self.window.grabWindow()

    def saves(self, path: Path) -> None:
        """Keep what the window shows as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.picture().save(str(path)):
            raise OSError(path)

    # ---- acting ----
    def taps(self, name: str) -> None:
        """Touch the middle of the item and lift the finger, once the screen takes touches."""
        self.waits_for(self._takes_touches, "a screen that takes touches")
        self.taps_at(middle(self.find(name)))

    def taps_twice(self, name: str) -> None:
        """Touch it twice, faster than any screen can change: both lie there before it looks."""
        self.waits_for(self._takes_touches, "a screen that takes touches")
        point = middle(self.find(name))
        for _ in range(2):
            down = QTest.touchEvent(self.window, self._finger).press(0, point, self.window)
            down.commit(processEvents=False)
            up = QTest.touchEvent(self.window, self._finger).release(0, point, self.window)
            up.commit(processEvents=False)
        settle(self.window)

    def _takes_touches(self) -> bool:
        # A kiosk's page ignores touches until it has stood for a moment; it says so as ``ready``.
        return self.window.rootObject().property("ready") is not False

    def taps_at(self, point: QPoint) -> None:
        """Touch the window there."""
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        settle(self.window)

    def lays_a_palm_on(self, spots: Sequence[QPoint]) -> None:
        """Touch all of them at the same moment, and let go."""
        down = QTest.touchEvent(self.window, self._finger)
        for contact, spot in enumerate(spots):
            down.press(contact, spot, self.window)
        down.commit()
        up = QTest.touchEvent(self.window, self._finger)
        for contact, spot in enumerate(spots):
            up.release(contact, spot, self.window)
        up.commit()
        settle(self.window)

    def turns_to(self) -> None:
        """Give this window the keyboard, as a person does who sits down before it."""
        if not self.window.isActive():
            # X lets one window have the keyboard; here each person has their own.
            focus = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
            QCoreApplication.sendEvent(self.window, focus)

    def presses(self, key: Qt.Key) -> None:
        """Press and release a key, at the pace of a hand."""
        self.turns_to()
        if key == self._pressed:
            self.waits_for(lambda: self._since.elapsed() >= PACE_MS, "the finger")
        QTest.keyClick(self.window, key)
        self._pressed = key
        self._since.start()
        settle(self.window)

    def types(self, text: str) -> None:
        """Type characters."""
        self.turns_to()
        for character in text:
            # The stub forgets QTest's overload for one character.
            QTest.keyClick(self.window, character)  # type: ignore[call-overload]
        settle(self.window)

    def resizes(self, width: int, height: int) -> None:
        """Look at the same screen on another monitor."""
        self.window.resize_to(width, height)
        self.waits_for(lambda: self.window.rootObject().width() == width, f"a window {width} wide")
        settle(self.window)

    def waits_for(
        self,
        condition: Callable[[], bool],
        what: str = "the condition",
        seconds: float = DEADLINE_S,
    ) -> None:
        """Let the screen live until ``condition`` holds. Raises NotSeen at the deadline."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.elapsed() > seconds * 1000:
                raise NotSeen(f"{what} did not appear in {seconds} s; on show: {self.texts()}")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QThread.msleep(BLINK_MS)


def settle(window: QQuickWindow | None = None) -> None:
    """Let everything that is due happen, and the layouts of ``window`` come to rest."""
    for _ in range(4):
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents()
        for item in shown(window.contentItem()) if window else ():
            item.ensurePolished()


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield ``item`` and all below it that a person can see."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from shown(child)


def text_items(window: QQuickWindow) -> list[QQuickItem]:
    """Return all texts on show that say something."""
    return [
        item
        for item in shown(window.contentItem())
        if item.inherits("QQuickText") and str(item.property("text")).strip()
    ]


def middle(item: QQuickItem) -> QPoint:
    """Return the middle of ``item`` in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
