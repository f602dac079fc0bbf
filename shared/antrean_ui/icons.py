"""Lucide drawings for QML, rendered at the size and in the colour that a page asks for."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "icons"
OWN = Path(__file__).parent / "antrean.svg"
SIDES = (16, 24, 32, 48, 64)
GENERAL = "building-2"
"""Drawn for a name that the set does not have: a hall may invent agencies."""
STROKE = "1.75"


def names() -> list[str]:
    """Return the names of all drawings in the set."""
    return sorted(path.stem for path in FOLDER.glob("*.svg"))


class IconProvider(QQuickImageProvider):
    """Answers ``image://icon/<name>/<rrggbb>``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw the icon that ``id`` names."""
        name, _, color = id.partition("/")
        side = requestedSize.width() if requestedSize.width() > 0 else 24
        size.setWidth(side)
        size.setHeight(side)
        return draw(name, color or "000000", side)


def draw(name: str, color: str, side: int) -> QImage:
    """Return the icon as a square of ``side`` pixels; ``color`` is rrggbb or aarrggbb."""
    return _rendered(_drawing(name, color[-6:]), side)


def own() -> QIcon:
    """Return what a list of windows shows for a program of ours."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(QPixmap.fromImage(_rendered(OWN.read_bytes(), side)))
    return icon


def _rendered(drawing: bytes, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    return image


@cache
def _drawing(name: str, color: str) -> bytes:
    path = FOLDER / f"{name}.svg"
    text = (path if path.is_file() else FOLDER / f"{GENERAL}.svg").read_text()
    # QtSvg knows no currentColor of a document's surroundings: the colour is written in.
    text = text.replace("currentColor", f"#{color}")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()
