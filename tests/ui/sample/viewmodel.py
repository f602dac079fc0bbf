"""What the sample page reads and calls."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Antrean.Sample"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SampleModel(QObject):
    """One number, and a button that raises it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """How often the button was pressed."""
        return self._count

    @Slot()
    def press(self) -> None:
        """Count one more."""
        self._count += 1
        self.changed.emit()
