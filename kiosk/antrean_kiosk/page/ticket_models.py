"""The seam to QML of the number that a visitor was given."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.step import Input
from antrean_kiosk.flow.visitor import PrintAgain, TakeAnother
from antrean_kiosk.page.sight import Sight

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TicketModel(QObject):
    """The number, where to wait with it and for how long."""

    changed = Signal()

    def __init__(self, happen: Callable[[Input], None], parent: QObject | None = None) -> None:
        """``happen`` is where the touches go."""
        super().__init__(parent)
        self._happen = happen
        self._sight = Sight()

    def show(self, sight: Sight) -> None:
        """Show what ``sight`` says of it."""
        self._sight = sight
        self.changed.emit()

    @Slot()
    def takeAnother(self) -> None:
        """A second number."""
        self._happen(TakeAnother())

    @Slot()
    def printAgain(self) -> None:
        """The same number on paper again."""
        self._happen(PrintAgain(str(uuid.uuid4())))

    @Property(str, notify=changed)
    def number(self) -> str:
        """As it is printed."""
        return self._sight.number

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where to wait."""
        return self._sight.where

    @Property(str, notify=changed)
    def ahead(self) -> str:
        """How many are before it."""
        return self._sight.ahead

    @Property(str, notify=changed)
    def expected(self) -> str:
        """When it may be called."""
        return self._sight.expected

    @Property(str, notify=changed)
    def priority(self) -> str:
        """Why it goes first."""
        return self._sight.priority

    @Property(bool, notify=changed)
    def doubtful(self) -> bool:
        """Nobody knows whether the paper came."""
        return self._sight.doubtful
