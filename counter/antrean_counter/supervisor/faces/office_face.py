"""How the hall's tables read: tables, rows, cells, what a change would do, and versions."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.deeds.office_deeds import cell_of
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.faces import cell_face, readings
from antrean_counter.supervisor.faces.change_face import (
    changes,
    column,
    facts_of_version,
    plain,
    title_of,
    versions,
)
from antrean_counter.supervisor.faces.row_names import row_name
from antrean_counter.supervisor.faces.rows import Fact, Row
from antrean_counter.supervisor.faces.sentences import page_name, tr
from antrean_counter.supervisor.faces.table_face import cells, lines
from antrean_counter.supervisor.office import (
    Cell,
    Office,
    info_of,
    is_setting,
    shown_of,
)
from antrean_counter.supervisor.places import Place, place_of
from antrean_shared.managing import TableInfo
from antrean_shared.words import Role
from antrean_ui.translate import QT_TRANSLATE_NOOP


def rows(desk: Desk) -> Iterator[Row]:
    """Yield the rows of the open place."""
    place, office = place_of(desk.place), desk.office
    match place.kind:
        case "table":
            return lines(desk, place.table)
        case "row":
            return cells(desk, place)
        case "changes":
            return changes(office, desk.language)
        case "versions":
            return versions(office)
        case _:
            return _tables(desk, office)


def title(desk: Desk) -> str:
    """Return what the open list is of."""
    place = place_of(desk.place)
    info = info_of(desk.office, place.table)
    if info is not None:
        name = title_of(info, desk.language)
        return f"{name}:  {row_name(desk, place)}" if place.kind == "row" else name
    match place.kind:
        case "changes":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan yang disiapkan"))
        case "versions":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Versi sebelumnya"))
        case _:
            return page_name(Page.TABLES, desk.role)


def subject(desk: Desk) -> str:
    """Return the name of the row that stands open."""
    cell = cell_of(desk)
    if cell is not None:
        return column(desk.office, cell, desk.language)
    place, _, key = desk.chosen.partition(":")
    match place:
        case "line":
            return row_name(desk, Place("row", place_of(desk.place).table, key))
        case "version":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Versi {number}"), number=key)
        case _:
            return ""


def facts(desk: Desk) -> Iterator[Fact]:
    """Yield what is known of the cell, row or version that stands open; else of the whole."""
    place, office, cell = place_of(desk.place), desk.office, cell_of(desk)
    if cell is not None:
        yield from cell_face.facts(desk, cell)
    elif place.kind == "table":
        key = desk.chosen.removeprefix("line:")
        yield from _of_line(desk, place.table, key) if key else _of_table(desk, place.table)
    elif place.kind in {"", "versions"}:
        number = desk.chosen.removeprefix("version:") or str(office.version)
        chosen = (each for each in office.versions if str(each.version) == number)
        for version in chosen:
            yield from facts_of_version(office, version, desk.language)


def _of_line(desk: Desk, table: str, key: str) -> Iterator[Fact]:
    office = desk.office
    for name, text in shown_of(office, table, key).items():
        cell = Cell(table, key, name)
        said = readings.reading(desk, cell, text) or text
        if said:
            yield Fact(name, column(office, cell, desk.language), said)


def _of_table(desk: Desk, table: str) -> Iterator[Fact]:
    """Yield what a table is, while none of its rows is chosen."""
    info = info_of(desk.office, table)
    if info is None:
        return
    label = QT_TRANSLATE_NOOP("supervisor", "Isian tiap baris")
    names = (
        column(desk.office, Cell(table, "", each.name), desk.language) for each in info.columns
    )
    yield Fact("columns", tr(label), ", ".join(names))
    edits = sum(each.table == table for each in desk.office.edits)
    if edits:
        yield Fact("edits", tr(QT_TRANSLATE_NOOP("supervisor", "Disiapkan")), str(edits))


def note(desk: Desk) -> str:
    """Say what the cell under the cursor or the open table is for, or what to do here."""
    cell, place = cell_of(desk), place_of(desk.place)
    if cell is not None:
        return cell_face.note(desk, cell)
    if place.kind == "versions" and desk.role is Role.AGENCY_HEAD:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Yang kembali hanya baris instansi Anda."))
    if desk.chosen:
        return ""
    info = info_of(desk.office, place.table)
    if info is not None:
        todo = tr(NOTES["table"])
        return f"{text_of_table(info, desk.language)} {todo}".strip()
    changes_only = place.kind == "changes"
    return tr(_note_of_changes(desk.office) if changes_only else NOTES.get(place.kind, ""))


def text_of_table(info: TableInfo, language: str) -> str:
    """Return what a table is for."""
    return info.text_en if language == "en" else info.text


NOTES = {
    "": QT_TRANSLATE_NOOP(
        "supervisor",
        "Perubahan disiapkan dahulu dan diperiksa pusat; baru berlaku setelah diterapkan.",
    ),
    "table": QT_TRANSLATE_NOOP("supervisor", "Pilih satu baris, atau tambah yang baru."),
    "versions": QT_TRANSLATE_NOOP("supervisor", "Setiap perubahan dapat dibatalkan."),
}


def _note_of_changes(office: Office) -> str:
    told = office.checked
    if told is None:
        return QT_TRANSLATE_NOOP("supervisor", "Belum ada perubahan yang disiapkan.")
    if told.problems:
        return QT_TRANSLATE_NOOP("supervisor", "Perbaiki dahulu yang ditandai.")
    if not told.changes:
        return QT_TRANSLATE_NOOP("supervisor", "Tidak ada yang akan berubah.")
    return QT_TRANSLATE_NOOP(
        "supervisor", "Semua berlaku sekaligus di setiap layar, tanpa mulai ulang."
    )


def about(desk: Desk) -> str:
    """Return what a form on this page is about."""
    place = place_of(desk.place)
    if place.kind == "row":
        return row_name(desk, place)
    info = info_of(desk.office, place.table)
    return title_of(info, desk.language) if info else ""


def _tables(desk: Desk, office: Office) -> Iterator[Row]:
    section = tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan"))
    count = len(office.edits)
    yield plain(
        "changes",
        section,
        tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan yang disiapkan")),
        standing=str(count) if count else tr(QT_TRANSLATE_NOOP("supervisor", "tidak ada")),
        level=Level.CAUTION if count else Level.CALM,
    )
    now = QT_TRANSLATE_NOOP("supervisor", "versi {number} berlaku sekarang")
    yield plain(
        "versions",
        section,
        tr(QT_TRANSLATE_NOOP("supervisor", "Versi sebelumnya")),
        standing=tr(now, number=office.version),
    )
    tables = tr(QT_TRANSLATE_NOOP("supervisor", "Tabel"))
    for info in office.tables:
        edits = sum(each.table == info.name for each in office.edits)
        rows = tr(QT_TRANSLATE_NOOP("supervisor", "{count} baris"), count=info.rows)
        more = tr(QT_TRANSLATE_NOOP("supervisor", "{count} disiapkan"), count=edits)
        yield plain(
            f"table:{info.name}",
            tables,
            title_of(info, desk.language),
            detail=text_of_table(info, desk.language),
            standing=f"{rows}, {more}" if edits else rows,
            level=Level.CAUTION if edits else Level.CALM,
        )


def is_ledger(desk: Desk) -> bool:
    """Tell whether the open list is of names and what they hold, side by side."""
    place = place_of(desk.place)
    setting = place.kind == "table" and is_setting(desk.office, place.table)
    return place.kind in {"", "row"} or setting
