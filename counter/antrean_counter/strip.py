"""The window as a whole page, or as a strip that stays above other programs."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen

from antrean_counter.desk import Page
from antrean_ui.app import Placement, ScreenWindow

SIZE = QSize(720, 64)
"""The strip on a desktop of 1366 × 768."""
DESIGN_WIDTH = 1366


class Strip:
    """Shrinks ``window`` to a strip at the top of its monitor, and lets it grow again.

    The middle of a title bar is where it hides least; dragged elsewhere it stays there, as far as
    its monitor goes: that may change, or be taken away.
    """

    def __init__(self, window: ScreenWindow, placement: Placement) -> None:
        self._window = window
        self._placement = placement
        self._before: QRect | None = None
        self._dragged: QPoint | None = None
        self._monitor: QScreen | None = None
        window.screenChanged.connect(self._watch)
        self._watch(window.screen())

    def show(self, page: Page) -> None:
        """Stand as ``page`` wants it; the first time, as the command line said."""
        if page is Page.BAR:
            self._shrink()
        elif self._before is not None:
            self._grow(self._before)
        elif not self._window.isVisible():
            self._place()

    def _shrink(self) -> None:
        if self._before is not None:
            return
        self._before = self._window.geometry()
        self._window.showNormal()
        self._window.setFlag(Qt.WindowType.FramelessWindowHint, True)
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        desktop = self._desktop
        top = QPoint(desktop.center().x() - size(desktop).width() // 2, desktop.top())
        self._window.setGeometry(inside(desktop, self._dragged or top))
        self._window.show()

    def _grow(self, before: QRect) -> None:
        self._before, self._dragged = None, self._window.position()
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, False)
        self._place()
        if not (self._placement.fullscreen or self._placement.maximized):
            self._window.setGeometry(before)
        self._window.requestActivate()

    def _place(self) -> None:
        self._window.place(self._placement)
        self._window.unsetCursor()  # an officer has a mouse, a kiosk a finger

    @property
    def _desktop(self) -> QRect:
        return self._window.screen().availableGeometry()

    def _watch(self, monitor: QScreen) -> None:
        if self._monitor is not None:
            self._monitor.availableGeometryChanged.disconnect(self._stay)
        self._monitor = monitor
        monitor.availableGeometryChanged.connect(self._stay)
        self._stay()

    def _stay(self) -> None:
        if self._before is not None:
            self._window.setGeometry(inside(self._desktop, self._window.position()))


def size(desktop: QRect) -> QSize:
    """Return how large the strip is on a desktop."""
    factor = max(1.0, desktop.width() / DESIGN_WIDTH)
    return QSize(round(SIZE.width() * factor), round(SIZE.height() * factor))


def inside(desktop: QRect, at: QPoint) -> QRect:
    """Return the strip as near to ``at`` as it is wholly seen."""
    whole = size(desktop)
    right = desktop.left() + max(0, desktop.width() - whole.width())
    bottom = desktop.top() + max(0, desktop.height() - whole.height())
    x, y = min(max(at.x(), desktop.left()), right), min(max(at.y(), desktop.top()), bottom)
    return QRect(QPoint(x, y), whole)
