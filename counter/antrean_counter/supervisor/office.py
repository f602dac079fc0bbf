"""The hall's own tables on the desk: what was read, what is prepared, what that would do.

Changes are prepared row by row and nothing happens to the hall; the hub says at each step what they
would do and what is wrong with them. They are made all at once, with a reason.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from antrean_shared.errands import FetchFile, FetchReport
from antrean_shared.managing import (
    KEY_JOINT,
    Edit,
    Guide,
    HallChanged,
    HallVersion,
    TableInfo,
    TablePage,
    TableProblem,
    TableRow,
)


class Source(StrEnum):
    """Where the change comes from that is being looked at."""

    EDITS = "edits"
    VERSION = "version"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Transfer:
    """A file on its way, part by part."""

    path: str
    parts: tuple[bytes, ...] = ()
    """OUT: those that are here. IN: those that are still to go."""
    of: int = 0
    incoming: bool = False
    """From the disk to the hub; else the other way."""
    asked: FetchFile | FetchReport | None = None
    """OUT: for what the hub was asked last."""


class Cell(NamedTuple):
    """Where one cell stands."""

    table: str
    key: str
    """Its row's."""
    column: str


@dataclass(frozen=True, slots=True)
class Office:
    """What the desk knows of the hall's tables."""

    version: int = 0
    tables: tuple[TableInfo, ...] = ()
    table: str = ""
    """The one whose rows these are."""
    rows: tuple[TableRow, ...] = ()
    versions: tuple[HallVersion, ...] = ()
    edits: tuple[Edit, ...] = ()
    source: Source = Source.EDITS
    chosen_version: int = 0
    checked: HallChanged | None = None
    """What the change would do, and what is wrong with it."""
    asked: str = ""
    """The key of the latest question for that."""
    transfer: Transfer | None = None
    wrote: Cell | None = None
    """The cell that was written last, until the hub has looked at it."""


VALUE = "nilai"
"""The column of a table of settings in which the setting stands."""
SECRETS = frozenset({"pin"})
"""Columns that are only ever written."""
NOTHING_READ = Office()


def info_of(office: Office, table: str) -> TableInfo | None:
    """Return what the hub says of a table."""
    return next((each for each in office.tables if each.name == table), None)


def guide_of(office: Office, cell: Cell) -> Guide | None:
    """Return what is told of a cell: of a setting's value, what is told of that setting."""
    info = info_of(office, cell.table)
    if info is None:
        return None
    if cell.column == VALUE and cell.key in info.settings:
        return info.settings[cell.key]
    return next((each.guide for each in info.columns if each.name == cell.column), None)


def is_setting(office: Office, table: str) -> bool:
    """Tell whether each row of a table is one setting: then all there is to change is its value."""
    info = info_of(office, table)
    return info is not None and bool(info.settings)


def is_fixed(office: Office, table: str, key: str, column: str = "") -> bool:
    """Tell whether this row, or this cell of it, may only be read; what is new is one's own."""
    info = info_of(office, table)
    if key.startswith("+") or info is None:
        return False
    fixed = {each.name for each in info.columns if each.fixed}
    return column in fixed or any(each.fixed for each in office.rows if each.key == key)


def columns_of(office: Office, table: str, key: str) -> tuple[str, ...]:
    """Return the columns of a row as they are shown: those that may be written come first."""
    return tuple(
        sorted(cells_of(office, table, key), key=lambda each: is_fixed(office, table, key, each))
    )


def take_page(office: Office, page: TablePage) -> Office:
    """Add rows that were read to those before them; another table's begin anew."""
    before = office.rows if office.table == page.table and _goes_on(office, page) else ()
    return replace(office, table=page.table, rows=(*before, *page.rows), version=page.version)


def _goes_on(office: Office, page: TablePage) -> bool:
    known = {row.key for row in office.rows}
    return bool(page.rows) and page.rows[0].key not in known


def edit_of(office: Office, table: str, key: str) -> Edit | None:
    """Return what is prepared for a row; ``key`` of a new one is ``+`` and its place."""
    for place, edit in enumerate(office.edits):
        if edit.table == table and key == (edit.row_key or f"+{place}"):
            return edit
    return None


def cells_of(office: Office, table: str, key: str) -> dict[str, str]:
    """Return a row as it would be, by column."""
    info, edit = info_of(office, table), edit_of(office, table, key)
    columns = tuple(each.name for each in info.columns) if info else ()
    row = next((each for each in office.rows if each.key == key), None)
    cells = dict(zip(columns, row.cells, strict=False)) if row else dict.fromkeys(columns, "")
    return cells | (edit.row or {} if edit else {})


def shown_of(office: Office, table: str, key: str) -> dict[str, str]:
    """Return a row as it may be shown, by column."""
    cells = cells_of(office, table, key)
    return {name: "•" * len(text) if name in SECRETS else text for name, text in cells.items()}


def before_of(office: Office, table: str, key: str, column: str) -> str | None:
    """Return what a cell holds in the hall, where something else is prepared; else None."""
    edit = edit_of(office, table, key)
    if edit is None or edit.row is None or column not in edit.row or edit.row_key is None:
        return None
    row = next((each for each in office.rows if each.key == key), None)
    info = info_of(office, table)
    if row is None or info is None:
        return None
    names = [each.name for each in info.columns]
    return row.cells[names.index(column)]


def put(office: Office, edit: Edit) -> Office:
    """Prepare ``edit``: cells join those prepared for the same row; a removal replaces them."""
    same = [each for each in office.edits if _same(each, edit)]
    if not same:
        return replace(office, edits=(*office.edits, edit), source=Source.EDITS)
    joined = edit if edit.row is None else _join(same[0], edit)
    edits = tuple(joined if each is same[0] else each for each in office.edits)
    return replace(office, edits=edits, source=Source.EDITS)


def put_new(office: Office, place: int, cells: dict[str, str]) -> Office:
    """Change cells of a new row that is prepared at ``place``."""
    edits = list(office.edits)
    edits[place] = _join(edits[place], Edit(edits[place].table, None, cells))
    return replace(office, edits=tuple(edits), source=Source.EDITS)


def drop(office: Office, table: str, key: str) -> Office:
    """Take back what is prepared for a row."""
    edit = edit_of(office, table, key)
    return replace(office, edits=tuple(each for each in office.edits if each is not edit))


def problems_of(office: Office, table: str, key: str) -> tuple[TableProblem, ...]:
    """Return what is wrong with a row of the prepared change."""
    found = office.checked.problems if office.checked else ()
    name = _name_of_new(office, table, key) if key.startswith("+") else key
    return tuple(each for each in found if each.table == table and each.row_key == name)


def problem_of(office: Office, cell: Cell) -> TableProblem | None:
    """Return what is wrong with a cell of the prepared change."""
    found = problems_of(office, cell.table, cell.key)
    return next((each for each in found if each.column == cell.column), None)


def _name_of_new(office: Office, table: str, key: str) -> str:
    """Return what the hub calls a new row: its key's cells, joined."""
    info, cells = info_of(office, table), cells_of(office, table, key)
    return KEY_JOINT.join(cells.get(each, "") for each in info.key) if info else ""


def _same(one: Edit, other: Edit) -> bool:
    return other.row_key is not None and (one.table, one.row_key) == (other.table, other.row_key)


def _join(one: Edit, other: Edit) -> Edit:
    return Edit(one.table, one.row_key, {**(one.row or {}), **(other.row or {})})
