"""The counter in the desktop's tray: how many wait, and a click that brings the window to front."""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

SIDE = 64
INK, PAPER, PRESS, CALLED = "#12222E", "#FFFFFF", "#0B5573", "#FFC845"
MOST = 99


class Tray(QObject):
    """An icon while the desktop has a tray; without one it does nothing, and looks again."""

    wanted = Signal()
    """The officer clicked it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: QSystemTrayIcon | None = None
        self._shown: tuple[int, bool, str] | None = None

    def show(self, waiting: int, tip: str, *, nudging: bool) -> None:
        """Draw how many wait; ``nudging`` while the officer is asked to look."""
        shown = (waiting, nudging, tip)
        if shown == self._shown or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._shown = shown
        icon = self._made()
        icon.setIcon(QIcon(picture(waiting, nudging=nudging)))
        icon.setToolTip(tip)
        icon.show()

    def tell(self, title: str, text: str) -> None:
        """Let the desktop say it where its tray can."""
        if self._icon is not None and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, self._icon.icon())

    def close(self) -> None:
        """Take it away."""
        if self._icon is not None:
            self._icon.hide()

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.activated.connect(self.wanted.emit)
        return self._icon


def picture(waiting: int, *, nudging: bool) -> QPixmap:
    """Return the icon: the count on the blue of what can be pressed, or on the yellow of a call."""
    drawn = QPixmap(SIDE, SIDE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(CALLED if nudging else PRESS))
    painter.drawRoundedRect(QRect(0, 0, SIDE, SIDE), SIDE / 6, SIDE / 6)
    face = QFont("Overpass")
    face.setWeight(QFont.Weight.ExtraBold)
    face.setPixelSize(SIDE * 5 // 8)
    painter.setFont(face)
    painter.setPen(QColor(INK if nudging else PAPER))
    text = str(waiting) if waiting <= MOST else f"{MOST}+"
    painter.drawText(QRect(0, SIDE // 24, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn
