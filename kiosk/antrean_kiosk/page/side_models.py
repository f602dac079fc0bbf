"""The seams to QML beside the main one: what is typed, and what is known of the chosen service."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.letters import Erase, OpenBooking, OpenSearch, Type, UseTyped
from antrean_kiosk.flow.step import Input
from antrean_kiosk.page import choices
from antrean_kiosk.page.brief import NOTHING, Brief
from antrean_kiosk.page.sight import Sight
from antrean_ui.rows import Rows

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Happen = Callable[[Input], None]


@QmlElement
class BriefModel(QObject):
    """What a visitor wants to know before the paper comes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._brief = NOTHING

    def show(self, brief: Brief) -> None:
        """Show ``brief``."""
        if brief != self._brief:
            self._brief = brief
            self.changed.emit()

    @Property(str, notify=changed)
    def needs(self) -> str:
        """What to bring, a thing a line."""
        return self._brief.needs

    @Property(str, notify=changed)
    def promise(self) -> str:
        """How long it takes at the counter."""
        return self._brief.promise

    @Property(str, notify=changed)
    def fee(self) -> str:
        """What it costs."""
        return self._brief.fee

    @Property(str, notify=changed)
    def standing(self) -> str:
        """How long the line is, and whether the visitor is served today."""
        return self._brief.standing

    @Property(bool, notify=changed)
    def doubtful(self) -> bool:
        """The visitor may wait in vain."""
        return self._brief.doubtful


@QmlElement
class LettersModel(QObject):
    """Our own keyboard, what was typed on it, and what a search found."""

    changed = Signal()

    def __init__(self, happen: Happen, parent: QObject | None = None) -> None:
        """``happen`` is where the keys' touches go."""
        super().__init__(parent)
        self._happen = happen
        self._shown = ("", "", "")
        self._found = Rows(choices.Card._fields, self)

    def show(self, sight: Sight) -> None:
        """Show what ``sight`` says of them."""
        shown = (sight.typed, sight.searched, sight.booking)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def show_found(self, cards: list[choices.Card]) -> None:
        """Show what the search found."""
        self._found.show(cards)

    @Slot()
    def openSearch(self) -> None:
        """The search field."""
        self._happen(OpenSearch())

    @Slot()
    def openBooking(self) -> None:
        """ "Sudah daftar"."""
        self._happen(OpenBooking())

    @Slot(str)
    def type(self, letter: str) -> None:
        """A key."""
        self._happen(Type(letter))

    @Slot()
    def erase(self) -> None:
        """The last letter was wrong."""
        self._happen(Erase())

    @Slot()
    def use(self) -> None:
        """The code is typed."""
        self._happen(UseTyped(str(uuid.uuid4())))

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed."""
        return self._shown[0]

    @Property(str, notify=changed)
    def searched(self) -> str:
        """What to do when a search shows nothing."""
        return self._shown[1]

    @Property(str, notify=changed)
    def booking(self) -> str:
        """When the booked visitor is expected."""
        return self._shown[2]

    # It never becomes another, but qmllint knows only of properties that tell when they do.
    @Property(QObject, notify=changed)
    def found(self) -> QObject:
        """Cards of the services that a search found."""
        return self._found
