"""The counter in the desktop's tray: how many wait, a click that brings the window, a short menu.

A desktop may have no tray, or get one after us, at log-in: then it comes later. What it tells also
stands in the window's title, which every list of windows shows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from antrean_counter.sentences import tr
from antrean_ui.translate import QT_TRANSLATE_NOOP

SIDES = (16, 22, 24, 32, 48, 64)
"""Of panels. Each is drawn for itself: one drawing made smaller cannot be read at 22 pixels."""
INK, PAPER, PRESS, CALLED, OFF = "#12222E", "#FFFFFF", "#0B5573", "#FFC845", "#5B6770"
RIM = "#99FFFFFF"
MOST = 99
UNKNOWN = "–"
_SIZES = {1: 0.82, 2: 0.66, 3: 0.46}
"""How large a text of so many letters is, as a part of the side."""
CLICKS = frozenset(
    {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}
)


@dataclass(frozen=True, slots=True)
class Sign:
    """What the icon says."""

    waiting: int | None
    """None while nobody is logged in, or the hub is away: nobody knows."""
    tip: str
    asks: bool = False
    """The officer is asked to look."""
    bar: bool = False
    """The window is the small bar."""


class Tray(QObject):
    """An icon while the desktop has a tray; without one it does nothing, and looks again."""

    wanted = Signal()
    """The officer wants the window."""
    bar_wanted = Signal()
    """The officer wants the small bar, or the whole page again."""

    def __init__(self) -> None:
        super().__init__()
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._bar: QAction | None = None
        self._shown: Sign | None = None

    def show(self, sign: Sign) -> None:
        """Say ``sign``."""
        if sign == self._shown or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._shown = sign
        icon = self._made()
        icon.setIcon(drawn(letters(sign.waiting), ground(sign)))
        icon.setToolTip(sign.tip)
        if self._bar is not None:
            self._bar.setChecked(sign.bar)
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
            self._icon.activated.connect(self._clicked)
            self._icon.setContextMenu(self._listed())
        return self._icon

    def _listed(self) -> QMenu:
        """Return the menu: some desktops open it at every click, and tell of no other."""
        self._menu = QMenu()
        window = self._menu.addAction(tr(QT_TRANSLATE_NOOP("counter", "Tampilkan loket")))
        window.triggered.connect(self.wanted)
        self._bar = self._menu.addAction(tr(QT_TRANSLATE_NOOP("counter", "Bilah kecil")))
        self._bar.setCheckable(True)
        self._bar.triggered.connect(self.bar_wanted)
        return self._menu

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in CLICKS:
            self.wanted.emit()


def letters(waiting: int | None) -> str:
    """Return the few letters of an icon that say how many wait."""
    if waiting is None:
        return UNKNOWN
    return str(waiting) if waiting <= MOST else f"{MOST}+"


def ground(sign: Sign) -> str:
    """Return the icon's colour: of what can be pressed, of a call, or of what is out of reach."""
    if sign.waiting is None:
        return OFF
    return CALLED if sign.asks else PRESS


def drawn(text: str, ground: str, sides: Iterable[int] = SIDES) -> QIcon:
    """Return the icon: a few letters on a tile."""
    icon = QIcon()
    for side in sides:
        icon.addPixmap(picture(text, ground, side))
    return icon


def picture(text: str, ground: str, side: int) -> QPixmap:
    """Return the tile in one size; its rim lets it stand out from a panel of any colour."""
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(RIM))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), side / 6, side / 6)
    face = QFont("Overpass")
    face.setWeight(QFont.Weight.ExtraBold)
    face.setPixelSize(round(side * _SIZES[len(text)]))
    painter.setFont(face)
    painter.setPen(QColor(INK if ground == CALLED else PAPER))
    # Figures have no part below their line: the middle of the type lies above that of the figures.
    whole = QRectF(0, side / 16, side, side)
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
    painter.end()
    return tile
