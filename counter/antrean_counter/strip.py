"""The window as a whole page, or as a strip that stays above other programs."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from antrean_counter.desk import Page
from antrean_ui.app import Placement, ScreenWindow

SIZE = QSize(720, 64)
"""The strip on a desktop of 1366 × 768."""
DESIGN_WIDTH = 1366


class Strip:
    """Shrinks ``window`` to a strip at the top of its monitor, and lets it grow again.

    The middle of a title bar is where it hides least; dragged elsewhere it stays there.
    """

    def __init__(self, window: ScreenWindow, placement: Placement) -> None:
        self._window = window
        self._placement = placement
        self._before: QRect | None = None
        self._dragged: QPoint | None = None

    def show(self, page: Page) -> None:
        """Stand as ``page`` wants it; the first time, as the command line said."""
        if page is Page.BAR:
            self._shrink()
        elif self._before is not None:
            self._grow(self._before)
        elif not self._window.isVisible():
            self._place()

    def _place(self) -> None:
        self._window.place(self._placement)
        self._window.unsetCursor()  # a desk has a mouse, a kiosk a finger

    def _shrink(self) -> None:
        if self._before is not None:
            return
        self._before = self._window.geometry()
        self._window.showNormal()
        self._window.setFlag(Qt.WindowType.FramelessWindowHint, True)
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        desktop = self._window.screen().availableGeometry()
        factor = max(1.0, desktop.width() / DESIGN_WIDTH)
        size = QSize(round(SIZE.width() * factor), round(SIZE.height() * factor))
        middle = QPoint(desktop.center().x() - size.width() // 2, desktop.top())
        self._window.setGeometry(QRect(self._dragged or middle, size))
        self._window.show()

    def _grow(self, before: QRect) -> None:
        self._before, self._dragged = None, self._window.position()
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint, False)
        self._place()
        if not self._placement.fullscreen:
            self._window.setGeometry(before)
        self._window.requestActivate()
