"""A window that shows the paper as it comes out: the newest picture of a folder."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QMargins, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRasterWindow

from antrean_ui.app import Geometry, application, run

TABLE = QColor("#D9D5CB")
MARGIN = 16


class Preview(QRasterWindow):
    """Paper on a table."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setTitle("Tiket")
        self._folder = folder
        self.paper = QImage()
        """The newest ticket."""
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._look)
        self._look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the newest ticket as large as it fits, never larger than it is."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), TABLE)
        room = self.size().shrunkBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))
        if not self.paper.isNull() and not room.isEmpty():
            fit = Qt.AspectRatioMode.KeepAspectRatio
            size = self.paper.size().scaled(room, fit).boundedTo(self.paper.size())
            place = QRect((self.width() - size.width()) // 2, MARGIN, size.width(), size.height())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.paper)
        painter.end()

    def _look(self) -> None:
        papers = sorted(self._folder.glob("*.png"), key=lambda file: file.stat().st_mtime)
        if papers:
            self._watcher.addPath(str(papers[-1]))
            paper = QImage(str(papers[-1]))
            self.paper = paper if not paper.isNull() else self.paper
            self.update()


def show(folder: Path, geometry: Geometry) -> int:
    """Show the folder's newest paper until the window is closed; return the exit code."""
    application()
    window = Preview(folder)
    window.setGeometry(geometry.x, geometry.y, geometry.width, geometry.height)
    window.show()
    return run()
