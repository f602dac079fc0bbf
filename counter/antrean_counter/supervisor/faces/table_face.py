"""How one table reads, row by row, and a row of it, cell by cell."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.desk import Desk
from antrean_counter.supervisor.faces import cell_face
from antrean_counter.supervisor.faces.change_face import column, text_of
from antrean_counter.supervisor.faces.row_names import named, told_apart
from antrean_counter.supervisor.faces.rows import Row
from antrean_counter.supervisor.faces.sentences import tr
from antrean_counter.supervisor.office import (
    VALUE,
    Cell,
    Office,
    columns_of,
    edit_of,
    is_fixed,
    is_setting,
    problems_of,
    shown_of,
)
from antrean_counter.supervisor.places import Place
from antrean_shared.managing import Edit
from antrean_ui.translate import QT_TRANSLATE_NOOP

SHORT = 7
"""Characters of a key that stand large before its row."""


def lines(desk: Desk, table: str) -> Iterator[Row]:
    """Yield the rows of a table, the new ones first; of settings each with its value."""
    office = desk.office
    new = (f"+{n}" for n, each in enumerate(office.edits) if _is_new(each, table))
    keys = (*new, *(each.key for each in office.rows if office.table == table))
    wanted = desk.find.casefold().split()
    for key in keys:
        shown = shown_of(office, table, key)
        text = " ".join(shown.values()).casefold()
        setting = Cell(table, key, VALUE) if is_setting(office, table) else None
        if setting is not None:
            text = f"{text} {column(office, setting, desk.language)}".casefold()
        if all(word in text for word in wanted):
            line = f"line:{key}"
            yield cell_face.row(desk, setting, line) if setting else _line(desk, table, key, shown)


def _is_new(edit: Edit, table: str) -> bool:
    return edit.table == table and edit.row_key is None


def _line(desk: Desk, table: str, key: str, cells: dict[str, str]) -> Row:
    office = desk.office
    name, apart = named(cells), told_apart(desk, table, cells)
    if apart:
        lead, detail = "", apart if name else apart[1:]
    else:
        known = "" if key.startswith("+") or not name else key
        lead, detail = (known, ()) if len(known) <= SHORT else ("", (known,))
    title = name or next(iter(apart), "") or key.removeprefix("+") or "–"
    wrong = problems_of(office, table, key)
    return Row(
        key=f"line:{key}",
        section="",
        lead=lead,
        title=title,
        detail=", ".join(detail),
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


def cells(desk: Desk, place: Place) -> Iterator[Row]:
    """Yield the cells of a row; those that only somebody else may write come last."""
    office = desk.office
    names = columns_of(office, place.table, place.key)
    found = tuple(Cell(place.table, place.key, each) for each in names)
    some = any(is_fixed(office, *each) for each in found)
    for cell in found:
        row = cell_face.row(desk, cell, f"cell:{cell.column}")
        yield row._replace(section=_section(is_fixed(office, *cell)) if some else "")


def _section(fixed: bool) -> str:
    if fixed:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Diatur penyelia aula"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "Dapat Anda ubah"))
