"""Tables of cells, and the columns that most tables share."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.config import HallConfig
from antrean_hub.reports.figures import Figures, Spread, figures
from antrean_hub.reports.period import Period
from antrean_hub.store.history import Past, Refusal, Turn

Cell: TypeAlias = str | int | float | None
Row: TypeAlias = tuple[Cell, ...]

COUNTS = ("Tiket", "Selesai", "Tidak hadir", "Tidak hadir (%)", "Batal", "Tidak terlayani")
SPREAD = ("rata-rata", "median", "P90", "terlama")
TIMES = tuple(
    f"{what}: {how} (menit)"
    for what in ("Waktu tunggu", "Waktu layanan", "Waktu total")
    for how in SPREAD
)
HEADINGS = (*COUNTS, *TIMES, "Sesuai janji (%)")


class Table(Struct, frozen=True):
    """One sheet."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


class Facts(Struct, frozen=True, kw_only=True):
    """What the hall's file tells of a period; ``tickets`` only those that visitors held."""

    config: HallConfig
    period: Period
    tickets: tuple[Past, ...]
    refusals: tuple[Refusal, ...] = ()
    turns: tuple[Turn, ...] = ()
    roles: dict[str, str] = {}

    def figures(self, tickets: Sequence[Past]) -> Figures:
        """Count ``tickets``, by the minutes that the hall's services promise."""
        promised = {
            str(each.id): each.promise_min
            for each in self.config.services
            if each.promise_min is not None
        }
        return figures(tickets, promised)


def row_of(told: Figures) -> Row:
    """Return the cells under ``HEADINGS``."""
    counts = (told.tickets, told.done, told.missed, share(told.missed, told.called))
    times = (cell for each in (told.wait, told.serve, told.whole) for cell in _spread(each))
    kept = share(told.kept, told.promised)
    return (*counts, told.cancelled, told.unserved, *times, kept)


def grouped(tickets: Iterable[Past], key: Callable[[Past], str]) -> list[tuple[str, list[Past]]]:
    """Return the tickets by a key, in its order."""
    found: dict[str, list[Past]] = {}
    for ticket in tickets:
        found.setdefault(key(ticket), []).append(ticket)
    return sorted(found.items())


def share(part: float, whole: float) -> float | None:
    """Return ``part`` of ``whole`` per hundred; None of nothing."""
    return round(100 * part / whole, 1) if whole else None


def minutes(seconds: float | None) -> float | None:
    """Return seconds as minutes, to a tenth."""
    return None if seconds is None else round(seconds / 60, 1)


def _spread(found: Spread | None) -> tuple[float | None, ...]:
    if found is None:
        return (None,) * len(SPREAD)
    return tuple(minutes(each) for each in (found.mean, found.median, found.p90, found.most))
