"""What a row of the hall's tables is called, in words: *Seluruh aula (aula), 8–30 Maret 2026*."""

from collections.abc import Iterator, Mapping
from datetime import date

from antrean_counter.supervisor.desk import Desk
from antrean_counter.supervisor.faces.readings import reading
from antrean_counter.supervisor.faces.sentences import tr
from antrean_counter.supervisor.office import Cell, Office, guide_of, info_of, shown_of
from antrean_counter.supervisor.places import Place
from antrean_shared.managing import KEY_JOINT
from antrean_shared.words import Writing
from antrean_ui import format
from antrean_ui.translate import QT_TRANSLATE_NOOP

NAMES = ("nama", "teks", "berkas", "nilai", "alasan", "jenis")
"""The columns that say best what a row is, the best first."""


def named(cells: Mapping[str, str]) -> str:
    """Return the cell that says best what a row is; empty where none does."""
    return next((cells[each] for each in NAMES if cells.get(each)), "")


def told_apart(desk: Desk, table: str, cells: Mapping[str, str]) -> tuple[str, ...]:
    """Return what tells a row apart that needs several columns for it: places, then dates."""
    info = info_of(desk.office, table)
    if info is None or len(info.key) == 1:
        return ()
    dates = _dates(desk.office, table, cells)
    words = (
        reading(desk, Cell(table, "", each), cells[each]) or cells[each]
        for each in info.key
        if cells.get(each) and each not in dates
    )
    span = _span(list(dates.values()), desk.language)
    return (*words, span) if span else tuple(words)


def row_name(desk: Desk, place: Place) -> str:
    """Return what a row is called: what tells it apart; a new one by what names it so far."""
    cells = shown_of(desk.office, place.table, place.key)
    apart = ", ".join(told_apart(desk, place.table, cells))
    if not place.key.startswith("+"):
        return apart or place.key
    return named(cells) or apart or tr(QT_TRANSLATE_NOOP("supervisor", "baris baru"))


def key_words(key: str, language: str) -> str:
    """Return a row's key in words, whatever table it is of and though the row is not here."""
    parts = (part for part in key.split(KEY_JOINT) if part)
    return ", ".join(_span([each], language) or each for each in parts) or key


def _dates(office: Office, table: str, cells: Mapping[str, str]) -> dict[str, str]:
    return {column: cells[column] for column in _of_dates(office, table) if cells.get(column)}


def _of_dates(office: Office, table: str) -> Iterator[str]:
    info = info_of(office, table)
    for each in info.columns if info else ():
        guide = guide_of(office, Cell(table, "", each.name))
        if guide is not None and guide.writing is Writing.DATE:
            yield each.name


def _span(texts: list[str], language: str) -> str:
    """Return one date, or a first and a last, in words; empty where there is none."""
    try:
        days = [date.fromisoformat(each) for each in texts]
    except ValueError:
        return ", ".join(texts) if len(texts) > 1 else ""
    return format.dates(days[0], days[-1], language) if days else ""
