"""The seam to QML of the two steps to a number: which agency, which service, and who goes first."""

import uuid
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.screen import Screen
from antrean_kiosk.flow.step import Input
from antrean_kiosk.flow.visitor import (
    ChooseAgency,
    ChooseService,
    Claim,
    LookAt,
    ShowAll,
    TakeNumber,
)
from antrean_kiosk.page import choices
from antrean_kiosk.page.sight import Sight
from antrean_shared.words import AgencyId, Priority, ServiceId
from antrean_ui.rows import Rows

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChoosingModel(QObject):
    """What there is to choose from, and what was chosen."""

    changed = Signal()

    def __init__(self, happen: Callable[[Input], None], parent: QObject | None = None) -> None:
        """``happen`` is where the touches go."""
        super().__init__(parent)
        self._happen = happen
        self._sight = Sight()
        self._popular = Rows(choices.Card._fields, self)
        self._everything = Rows(choices.Card._fields, self)
        self._services = Rows(choices.Card._fields, self)
        self._priorities = Rows(choices.Card._fields, self)

    def show(self, sight: Sight) -> None:
        """Show what ``sight`` says of it."""
        self._sight = sight
        self.changed.emit()

    def show_lists(self, screen: Screen, now: datetime) -> None:
        """Show the cards."""
        self._popular.show(choices.popular(screen, now))
        self._everything.show(choices.everything(screen, now))
        self._services.show(choices.services(screen, now))
        self._priorities.show(choices.priorities())

    # ---- touches ----
    @Slot(str)
    def chooseAgency(self, agency: str) -> None:
        """An agency's card."""
        self._happen(ChooseAgency(AgencyId(agency)))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """A service's card."""
        self._happen(ChooseService(ServiceId(service), _key()))

    @Slot(str)
    def lookAt(self, service: str) -> None:
        """What a service asks for."""
        self._happen(LookAt(ServiceId(service)))

    @Slot(str)
    def claim(self, priority: str) -> None:
        """The one question; empty for "no"."""
        self._happen(Claim(Priority(priority) if priority else None))

    @Slot()
    def takeNumber(self) -> None:
        """After the last look."""
        self._happen(TakeNumber(_key()))

    @Slot()
    def showAll(self) -> None:
        """All agencies."""
        self._happen(ShowAll())

    # ---- what QML reads ----
    @Property(bool, notify=changed)
    def everything(self) -> bool:
        """All agencies instead of the most visited."""
        return self._sight.everything

    @Property(int, notify=changed)
    def agencyCount(self) -> int:
        """How many agencies there are."""
        return self._sight.agency_count

    @Property(str, notify=changed)
    def agency(self) -> str:
        """The chosen agency."""
        return self._sight.agency

    @Property(str, notify=changed)
    def agencySymbol(self) -> str:
        """Its picture's name."""
        return self._sight.agency_symbol

    @Property(str, notify=changed)
    def service(self) -> str:
        """The chosen service."""
        return self._sight.service

    @Property(str, notify=changed)
    def claimed(self) -> str:
        """Why this visitor goes first; empty while nobody says so."""
        return self._sight.claimed

    @Property(QObject, constant=True)
    def popular(self) -> QObject:
        """Cards of the most visited agencies."""
        return self._popular

    @Property(QObject, constant=True)
    def allAgencies(self) -> QObject:
        """Cards of all agencies."""
        return self._everything

    @Property(QObject, constant=True)
    def services(self) -> QObject:
        """Cards of the chosen agency's services."""
        return self._services

    @Property(QObject, notify=changed)
    def priorities(self) -> QObject:
        """Cards of the reasons to go first."""
        return self._priorities


def _key() -> str:
    return str(uuid.uuid4())
