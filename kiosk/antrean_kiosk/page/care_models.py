"""The seam to QML of the maintenance corner."""

import uuid
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.care import Do, ErasePin, LeaveCare, PrintLast, Task, TryPin, TypePin
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.flow.step import Input
from antrean_kiosk.senses.comfort import Comfort
from antrean_ui.rows import Rows

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DIM_AFTER_S = 30.0
"""How long nobody has touched the page at rest before it grows darker."""


class Fact(NamedTuple):
    """One line of what the staff want to know of their station."""

    key: str
    value: str


class _Shown(NamedTuple):
    pin: str = ""
    open: bool = False
    says: str = ""
    volume: int = 50
    light: int = 100
    shade: float = 0.0
    last: str = ""


@QmlElement
class CareModel(QObject):
    """PIN, station facts, volume and brightness."""

    changed = Signal()
    dimmed = Signal(int)
    """The screen is to shine so brightly, in per cent."""

    def __init__(self, happen: Callable[[Input], None], parent: QObject | None = None) -> None:
        """``happen`` is where the touches go."""
        super().__init__(parent)
        self._happen = happen
        self._shown = _Shown()
        self._facts = Rows(Fact._fields, self)
        self.comfort = Comfort()
        self.has_lamp = False
        """Whether the screen's own light is dimmed, so that the page need not be."""
        self._light = 100

    def show(self, screen: Screen) -> None:
        """Show what ``screen`` says of it."""
        care, comfort = screen.care, self.comfort
        resting = screen.page is Page.IDLE and screen.quiet_s >= DIM_AFTER_S
        shown = _Shown(
            pin="•" * len(care.pin) if care else "",
            open=care is not None and care.open,
            says=_says(screen),
            volume=comfort.volume,
            light=comfort.light,
            shade=(100 - comfort.light) / 100 if resting and not self.has_lamp else 0.0,
            last=screen.last.number if screen.last else "",
        )
        light = comfort.light if resting else 100
        if light != self._light:
            self._light = light
            self.dimmed.emit(light)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def show_facts(self, facts: list[Fact]) -> None:
        """Show how the station is."""
        self._facts.show(facts)

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit of the PIN."""
        self._happen(TypePin(digit))

    @Slot()
    def erase(self) -> None:
        """The PIN was wrong."""
        self._happen(ErasePin())

    @Slot()
    def tryPin(self) -> None:
        """The PIN is typed."""
        self._happen(TryPin())

    @Slot(str)
    def perform(self, task: str) -> None:
        """One of the staff's buttons."""
        self._happen(Do(Task(task)))

    @Slot()
    def printLast(self) -> None:
        """The latest ticket again."""
        self._happen(PrintLast(str(uuid.uuid4())))

    @Slot()
    def leave(self) -> None:
        """The staff are done."""
        self._happen(LeaveCare())

    @Property(str, notify=changed)
    def pin(self) -> str:
        """A dot for each digit."""
        return self._shown.pin

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """The PIN was right."""
        return self._shown.open

    @Property(str, notify=changed)
    def says(self) -> str:
        """What to do about the PIN."""
        return self._shown.says

    @Property(int, notify=changed)
    def volume(self) -> int:
        """In per cent."""
        return self._shown.volume

    @Property(int, notify=changed)
    def light(self) -> int:
        """In per cent, at rest."""
        return self._shown.light

    @Property(float, notify=changed)
    def shade(self) -> float:
        """How much darker the page is now, 0 to 1."""
        return self._shown.shade

    @Property(str, notify=changed)
    def last(self) -> str:
        """The latest ticket's number."""
        return self._shown.last

    @Property(QObject, notify=changed)
    def facts(self) -> QObject:
        """How the station is."""
        return self._facts


def _says(screen: Screen) -> str:
    care = screen.care
    if care is None or care.open:
        return ""
    if care.locked_s > 0:
        text = QCoreApplication.translate("care", "PIN salah berkali-kali. Tunggu {s} detik.")
        return text.format(s=round(care.locked_s))
    if care.wrong:
        return QCoreApplication.translate("care", "PIN tidak cocok. Coba lagi.")
    return QCoreApplication.translate("care", "Ketik PIN petugas.")
