"""What a visitor reads when the printer cannot print: what to do, and why."""

from PySide6.QtCore import QCoreApplication

from antrean_ui.noes import Saying
from antrean_ui.translate import QT_TRANSLATE_NOOP

_PAPER = QT_TRANSLATE_NOOP("faults", "Kertas tiket di kios ini habis.")
_COVER = QT_TRANSLATE_NOOP("faults", "Penutup printer di kios ini terbuka.")
_STUCK = QT_TRANSLATE_NOOP("faults", "Printer di kios ini macet.")
_AWAY = QT_TRANSLATE_NOOP("faults", "Printer di kios ini tidak menjawab.")

WHY: dict[str, str] = {
    "paper_out": _PAPER,
    "cover_open": _COVER,
    "cutter": _STUCK,
    "error": _STUCK,
    "offline": _AWAY,
    "silent": _AWAY,
    "nonsense": _AWAY,
    "gone": _AWAY,
    "stalled": _STUCK,
    "lost": _AWAY,
}
"""By the printer's fault word."""


def saying(fault: str, *, failed: bool) -> Saying:
    """Say what to do; ``failed`` when a visitor has just lost a number by it."""
    do = QCoreApplication.translate("faults", "Silakan gunakan kios lain, atau hubungi petugas.")
    why = QCoreApplication.translate("faults", WHY.get(fault, _AWAY))
    if failed:
        lost = QCoreApplication.translate("faults", "Nomor Anda tidak jadi dibuat.")
        return Saying(do, f"{why} {lost}")
    return Saying(do, why)
