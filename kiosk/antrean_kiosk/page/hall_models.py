"""The seam to QML of the hall: its name, its clock, and how the line to its hub is."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from antrean_kiosk.page.sight import Sight

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HallModel(QObject):
    """What every page says above."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sight = Sight()

    def show(self, sight: Sight) -> None:
        """Show what ``sight`` says of it."""
        self._sight = sight
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The hall's name."""
        return self._sight.hall

    @Property(str, notify=changed)
    def region(self) -> str:
        """Its place."""
        return self._sight.region

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The hub's time."""
        return self._sight.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        """Its date."""
        return self._sight.date

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        """A practice day."""
        return self._sight.rehearsal

    @Property(str, notify=changed)
    def notice(self) -> str:
        """That the kiosk works without the hub."""
        return self._sight.notice

    @Property(str, notify=changed)
    def age(self) -> str:
        """How long the hub has been silent."""
        return self._sight.age
