"""How the hall's tables read: tables, rows, cells, what a change would do, and versions."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.change_face import (
    changes,
    column,
    facts_of_version,
    plain,
    text_of,
    title_of,
    versions,
)
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.office import (
    Office,
    before_of,
    edit_of,
    info_of,
    is_fixed,
    problems_of,
    shown_of,
)
from antrean_counter.supervisor.places import Place, place_of
from antrean_counter.supervisor.rows import Fact, Row
from antrean_counter.supervisor.sentences import page_name, tr
from antrean_shared.managing import Edit
from antrean_shared.words import Role
from antrean_ui.translate import QT_TRANSLATE_NOOP

NAMES = ("nama", "teks", "berkas", "nilai", "alasan", "jenis")
"""The columns that say best what a row is, the best first."""
SHORT = 7
"""Characters of a key that stand large before its row."""


def rows(desk: Desk) -> Iterator[Row]:
    """Yield the rows of the open place."""
    place, office = place_of(desk.place), desk.office
    match place.kind:
        case "table":
            return _table(desk, office, place.table)
        case "row":
            return _cells(desk, office, place)
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
        return f"{name}:  {_row_name(desk.office, place)}" if place.kind == "row" else name
    match place.kind:
        case "changes":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan yang disiapkan"))
        case "versions":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Versi sebelumnya"))
        case _:
            return page_name(Page.TABLES, desk.role)


def subject(desk: Desk) -> str:
    """Return the name of the row that stands open."""
    place, _, key = desk.chosen.partition(":")
    match place:
        case "line":
            return _row_name(desk.office, Place("row", place_of(desk.place).table, key))
        case "version":
            return tr(QT_TRANSLATE_NOOP("supervisor", "Versi {number}"), number=key)
        case _:
            return ""


def facts(desk: Desk) -> Iterator[Fact]:
    """Yield what is known of the row that stands open."""
    place, office = place_of(desk.place), desk.office
    if place.kind == "table" and desk.chosen:
        cells = shown_of(office, place.table, desk.chosen.removeprefix("line:"))
        yield from (Fact(each, column(each), text) for each, text in cells.items() if text)
    if place.kind == "versions" and desk.chosen:
        chosen = (each for each in office.versions if f"version:{each.version}" == desk.chosen)
        for version in chosen:
            yield from facts_of_version(office, version, desk.language)


def note(desk: Desk) -> str:
    """Say what to do at the open place."""
    kind = place_of(desk.place).kind
    if kind == "versions" and desk.role is Role.AGENCY_HEAD:
        text = QT_TRANSLATE_NOOP("supervisor", "Yang kembali hanya baris instansi Anda.")
        return tr(text)
    if kind == "row" and _stands_fixed(desk):
        return tr(QT_TRANSLATE_NOOP("supervisor", "Isian ini hanya dapat diubah penyelia aula."))
    return tr(_note_of_changes(desk.office) if kind == "changes" else NOTES.get(kind, ""))


def _stands_fixed(desk: Desk) -> bool:
    place, kind_of, column_ = place_of(desk.place), *desk.chosen.partition(":")[::2]
    return kind_of == "cell" and is_fixed(desk.office, place.table, place.key, column_)


NOTES = {
    "": QT_TRANSLATE_NOOP(
        "supervisor",
        "Perubahan disiapkan dahulu dan diperiksa pusat; baru berlaku setelah diterapkan.",
    ),
    "row": QT_TRANSLATE_NOOP("supervisor", "Pilih satu isian untuk mengubahnya."),
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
    if place.kind == "row" and desk.chosen:
        return column(desk.chosen.removeprefix("cell:"))
    return _row_name(desk.office, place) if place.kind == "row" else ""


def _tables(desk: Desk, office: Office) -> Iterator[Row]:
    section = tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan"))
    count = len(office.edits)
    yield plain(
        "changes",
        section,
        tr(QT_TRANSLATE_NOOP("supervisor", "Perubahan yang disiapkan")),
        standing=str(count) if count else "",
        level=Level.CAUTION if count else Level.CALM,
    )
    yield plain("versions", section, tr(QT_TRANSLATE_NOOP("supervisor", "Versi sebelumnya")))
    tables = tr(QT_TRANSLATE_NOOP("supervisor", "Tabel"))
    for info in office.tables:
        edits = sum(each.table == info.name for each in office.edits)
        text = QT_TRANSLATE_NOOP("supervisor", "{count} baris")
        yield plain(
            f"table:{info.name}",
            tables,
            title_of(info, desk.language),
            standing=tr(text, count=info.rows),
            level=Level.CAUTION if edits else Level.CALM,
        )


def _table(desk: Desk, office: Office, table: str) -> Iterator[Row]:
    new = (f"+{n}" for n, each in enumerate(office.edits) if _is_new(each, table))
    keys = (*new, *(each.key for each in office.rows if office.table == table))
    wanted = desk.find.casefold().split()
    for key in keys:
        cells = shown_of(office, table, key)
        text = " ".join(cells.values()).casefold()
        if all(word in text for word in wanted):
            yield _line(desk, office, table, key, cells)


def _is_new(edit: Edit, table: str) -> bool:
    return edit.table == table and edit.row_key is None


def _line(desk: Desk, office: Office, table: str, key: str, cells: dict[str, str]) -> Row:
    name = next((cells[each] for each in NAMES if cells.get(each)), "")
    known = "" if key.startswith("+") or not name else key
    lead = known if len(known) <= SHORT else ""
    wrong = problems_of(office, table, key)
    return Row(
        key=f"line:{key}",
        section="",
        lead=lead,
        title=name or key.removeprefix("+") or "–",
        detail="" if lead else known,
        standing=text_of(wrong[0], desk.language) if wrong else _standing(office, table, key),
        level=_level(office, table, key),
    )


def _level(office: Office, table: str, key: str) -> str:
    if problems_of(office, table, key):
        return Level.STOP
    return Level.CAUTION if edit_of(office, table, key) else Level.CALM


def _standing(office: Office, table: str, key: str) -> str:
    if is_fixed(office, table, key):
        return tr(QT_TRANSLATE_NOOP("supervisor", "untuk seluruh aula"))
    return _prepared(office, table, key)


def _prepared(office: Office, table: str, key: str) -> str:
    edit = edit_of(office, table, key)
    if edit is None:
        return ""
    if edit.row_key is None:
        return tr(QT_TRANSLATE_NOOP("supervisor", "akan ditambah"))
    if edit.row is None:
        return tr(QT_TRANSLATE_NOOP("supervisor", "akan dihapus"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "akan diubah"))


def _cells(desk: Desk, office: Office, place: Place) -> Iterator[Row]:
    wrong = {each.column: each for each in problems_of(office, place.table, place.key)}
    cells = shown_of(office, place.table, place.key)
    fixed = {each for each in cells if is_fixed(office, place.table, place.key, each)}
    for name, value in sorted(cells.items(), key=lambda each: each[0] in fixed):
        before = before_of(office, place.table, place.key, name)
        was = tr(QT_TRANSLATE_NOOP("supervisor", "sebelumnya: {value}"), value=before or "–")
        changed = "" if before is None else was
        problem = wrong.get(name)
        yield Row(
            key=f"cell:{name}",
            section=_section(name in fixed) if fixed else "",
            lead="",
            title=column(name),
            detail=text_of(problem, desk.language) if problem else changed,
            standing=value or "–",
            level=Level.STOP if problem else Level.CAUTION if changed else Level.CALM,
        )


def _section(fixed: bool) -> str:
    if fixed:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Diatur penyelia aula"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "Dapat Anda ubah"))


def _row_name(office: Office, place: Place) -> str:
    if not place.key.startswith("+"):
        return place.key
    cells = shown_of(office, place.table, place.key)
    found = (cells[each] for each in NAMES if cells.get(each))
    return next(found, tr(QT_TRANSLATE_NOOP("supervisor", "baris baru")))
