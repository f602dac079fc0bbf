"""Tactile keys and readers that type: a visible ring moves, Enter presses, codes arrive."""

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from antrean_kiosk.senses.wedge import Wedge
from antrean_ui.app import ScreenWindow

FORWARD = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down})
BACKWARD = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Up})
PRESS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOST_STEPS = 400
"""Far more than a page has items: the search for the next one surely ends."""


class Keys(QObject):
    """Watches a window's keys before its page does."""

    moved = Signal()
    """Somebody uses the keys."""
    scanned = Signal(str)
    """A code, as the reader sent it."""

    def __init__(self, window: ScreenWindow, prefix: str = "") -> None:
        """``prefix`` is what the reader is set to send before each code."""
        super().__init__()
        self._window = window
        self._wedge = Wedge(prefix)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: take the keys that are ours."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key, at = Qt.Key(event.key()), event.timestamp()
        if key in PRESS:
            code = self._wedge.enter(at)
            if code is None:
                self._press()
            else:
                self.scanned.emit(code)
        elif key in FORWARD or key in BACKWARD:
            self.moved.emit()
            self._step(forward=key in FORWARD)
        elif event.text().isprintable() and event.text().strip():
            self._wedge.type(event.text(), at)
        else:
            return False
        return True

    def _press(self) -> None:
        item = self._window.activeFocusItem()
        if item is not None and item.inherits("QQuickAbstractButton"):
            QMetaObject.invokeMethod(item, "click")

    def _step(self, *, forward: bool) -> None:
        item = self._window.activeFocusItem() or self._window.contentItem()
        for _ in range(MOST_STEPS):
            item = item.nextItemInFocusChain(forward)
            if item is None:
                return
            if _can_take(item):
                reason = Qt.FocusReason.TabFocusReason
                item.forceActiveFocus(reason if forward else Qt.FocusReason.BacktabFocusReason)
                return


def _can_take(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") and item.isVisible() and item.isEnabled()
