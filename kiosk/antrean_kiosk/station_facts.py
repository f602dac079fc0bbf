"""What the staff want to know of their station, as lines for the maintenance corner."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from antrean_kiosk.page.care_models import Fact
from antrean_shared import __version__
from antrean_ui.translate import QT_TRANSLATE_NOOP

_STATION = QT_TRANSLATE_NOOP("care", "Nama kios")
_HUB = QT_TRANSLATE_NOOP("care", "Pusat")
_LINK = QT_TRANSLATE_NOOP("care", "Sambungan")
_UP = QT_TRANSLATE_NOOP("care", "tersambung")
_DOWN = QT_TRANSLATE_NOOP("care", "terputus")
_PRINTER = QT_TRANSLATE_NOOP("care", "Printer")
_PAPER = QT_TRANSLATE_NOOP("care", "Sisa kertas")
_DUE = QT_TRANSLATE_NOOP("care", "Ganti kertas sebelum")
_CUTS = QT_TRANSLATE_NOOP("care", "Potongan pisau")
_VERSION = QT_TRANSLATE_NOOP("care", "Versi")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a station is at this moment."""

    station: str
    hub: str
    connected: bool
    printer: str
    """Its fault word, or else its address."""
    left_mm: float
    due: str | None
    """By when a new roll must be in, where that is soon."""
    cuts: int


def facts(now: Standing) -> list[Fact]:
    """Return a line for each thing that is known."""
    lines = [
        (_STATION, now.station),
        (_HUB, now.hub),
        (_LINK, _tr(_UP if now.connected else _DOWN)),
        (_PRINTER, now.printer),
        (_PAPER, f"{now.left_mm / 1000:.0f} m"),
        *([(_DUE, now.due)] if now.due else []),
        (_CUTS, str(now.cuts)),
        (_VERSION, __version__),
    ]
    return [Fact(_tr(name), value) for name, value in lines]


def _tr(source: str) -> str:
    return QCoreApplication.translate("care", source)
