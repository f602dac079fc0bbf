"""All of a hall's tables as rows of text: what people edit, and how two versions differ."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.files.describe import Described, describe
from antrean_hub.files.forms import EXPLAINED, FORMS, Form
from antrean_hub.files.officers import officer_rows
from antrean_hub.files.problems import Problem, Problems
from antrean_hub.files.rows import (
    Cells,
    agency_rows,
    arrival_rows,
    counter_rows,
    service_rows,
)
from antrean_hub.files.settings_rows import settings_rows
from antrean_hub.files.sheet import Columns, Row, sheet_rows
from antrean_shared.managing import CellChange, Edit, RowChange
from antrean_shared.words import ChangeKind

Book: TypeAlias = Mapping[str, tuple[Cells, ...]]
"""Every table's rows, each with a cell for every column of its form."""


Lines: TypeAlias = Mapping[str, Sequence[Sequence[str]]]
"""Sheets as somebody filled them in: the headings first, perhaps in another order."""


class NoSuch(Exception):
    """An edit names a table, or a row, that is not there."""

    def __init__(self, table: str, row_key: str | None) -> None:
        super().__init__(table, row_key)
        self.table = table
        self.row_key = row_key


def book_of(
    config: HallConfig, officers: Iterable[OfficerConfig], pins: Collection[str] = ()
) -> Book:
    """Return the hall's tables; of ``pins`` that are being set they only say so."""
    rows: dict[str, Iterable[Cells]] = {
        **settings_rows(config),
        "instansi": agency_rows(config),
        "layanan": service_rows(config),
        "loket": counter_rows(config),
        "petugas": officer_rows(officers, pins),
        "profil_kedatangan": arrival_rows(config),
    }
    return {name: tuple(rows[name]) for name in FORMS}


def lines_of(book: Book) -> Lines:
    """Return the tables as sheets: the headings, then the rows."""
    return {name: [FORMS[name].headings, *rows] for name, rows in book.items()}


def read_lines(sheets: Lines) -> tuple[Described, tuple[Problem, ...]]:
    """Return what every table's sheet says, and what is wrong in them."""
    problems = Problems()

    def take(file: str, _columns: Columns) -> list[Row]:
        name = file.removesuffix(".csv")
        return sheet_rows(name, sheets[name], FORMS[name].columns, problems)

    return describe(take, problems), tuple(problems.found)


def edited(book: Book, edits: Iterable[Edit]) -> Book:
    """Return the tables after ``edits``, one after the other; raises NoSuch."""
    tables = {name: list(rows) for name, rows in book.items()}
    for edit in edits:
        form, rows = FORMS.get(edit.table), tables.get(edit.table)
        if form is None or rows is None:
            raise NoSuch(edit.table, None)
        _edit(form, rows, edit)
    return {name: tuple(rows) for name, rows in tables.items()}


def differences(before: Book, after: Book) -> tuple[RowChange, ...]:
    """Return every row that is not the same in both; a PIN only as having been set."""
    return tuple(change for form in FORMS.values() for change in _between(form, before, after))


def _edit(form: Form, rows: list[Cells], edit: Edit) -> None:
    unknown = set(edit.row or ()) - set(form.headings)
    if unknown:
        raise NoSuch(f"{form.name}.{min(unknown)}", edit.row_key)
    if edit.row_key is None:
        rows.append(_with(form, ("",) * len(form.headings), edit.row or {}))
        return
    at = next((at for at, row in enumerate(rows) if form.names(edit.row_key, row)), None)
    if at is None:
        raise NoSuch(form.name, edit.row_key)
    if edit.row is None:
        del rows[at]
    else:
        rows[at] = _with(form, rows[at], edit.row)


def _with(form: Form, row: Cells, cells: Mapping[str, str]) -> Cells:
    return tuple(cells.get(name, cell) for name, cell in zip(form.headings, row, strict=True))


def _between(form: Form, before: Book, after: Book) -> Iterator[RowChange]:
    old, new = ({form.key_of(row): row for row in book[form.name]} for book in (before, after))
    for key in dict.fromkeys((*old, *new)):
        was, is_now = old.get(key), new.get(key)
        cells = tuple(_cells(form, was, is_now))
        if cells:
            yield RowChange(table=form.name, row_key=key, kind=_kind(was, is_now), cells=cells)


def _cells(form: Form, was: Cells | None, is_now: Cells | None) -> Iterator[CellChange]:
    blank = ("",) * len(form.headings)
    for column, before, after in zip(form.headings, was or blank, is_now or blank, strict=True):
        if before != after and column not in EXPLAINED:
            yield CellChange(column, before, after)


def _kind(was: Cells | None, is_now: Cells | None) -> ChangeKind:
    if was is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if is_now is None else ChangeKind.CHANGED
