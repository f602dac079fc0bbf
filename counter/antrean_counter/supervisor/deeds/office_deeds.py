"""What can be done with the hall's tables: prepare a change, make it, undo one, move files."""

from collections.abc import Iterator

from antrean_counter.supervisor.cells import field
from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import UNSENT, Answers, Deed, Desk, Field, Kind
from antrean_counter.supervisor.office import (
    VALUE,
    Cell,
    Office,
    Source,
    columns_of,
    edit_of,
    info_of,
    is_fixed,
    is_setting,
)
from antrean_counter.supervisor.places import Place, place_of
from antrean_counter.supervisor.prepared import (
    Export,
    Forget,
    Import,
    Prepare,
    Preview,
    Report,
    Turn,
)
from antrean_counter.supervisor.spans import days_of, file_of, offered
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.errands import FetchReport
from antrean_shared.managing import Edit

FILE = "aula.xlsx"
REASON = reason("Keputusan kepala daerah", "Perubahan jam layanan", "Perbaikan data")
PATH = Field("path", Kind.LINE, value=FILE)


def deeds(desk: Desk) -> Iterator[Deed]:
    """Yield what can be done at the open place of the tables."""
    office, place = desk.office, place_of(desk.place)
    if place.kind == "":
        yield from _files()
        yield from _report(desk)
    elif place.kind == "table":
        yield from _rows(desk, place.table, desk.chosen)
    elif place.kind == "row":
        yield from _row(desk, place)
    elif place.kind == "changes":
        yield from _changes(office)
    elif place.kind == "versions":
        yield from _versions(office, desk.chosen)


def cell_of(desk: Desk) -> Cell | None:
    """Return the cell that is chosen, else the one on which the cursor rests, else the first."""
    place, office = place_of(desk.place), desk.office
    if place.kind == "row":
        columns = columns_of(office, place.table, place.key)
        column = _among(columns, desk, "cell:")
        return Cell(place.table, place.key, column) if column else None
    if place.kind == "table" and is_setting(office, place.table):
        keys = tuple(each.key for each in office.rows if office.table == place.table)
        key = _among(keys, desk, "line:")
        return Cell(place.table, key, VALUE) if key else None
    return None


def _among(names: tuple[str, ...], desk: Desk, kind: str) -> str:
    for key in (desk.chosen, desk.rests):
        if key.startswith(kind) and key.removeprefix(kind) in names:
            return key.removeprefix(kind)
    return next(iter(names), "")


def cell_deed(desk: Desk, cell: Cell) -> Deed:
    """Return the deed that writes one cell."""

    def make(told: Answers) -> Prepare:
        return Prepare(cell.table, cell.key, {cell.column: told["cell"]})

    return Deed("edit", "clipboard-list", ChangeHall, make, (field(desk, cell),))


def _files() -> Iterator[Deed]:
    yield Deed(
        "export", "arrow-down-to-line", ChangeHall, lambda told: Export(told["path"]), (PATH,)
    )
    yield Deed("import", "clipboard-list", ImportHall, lambda told: Import(told["path"]), (PATH,))


def _report(desk: Desk) -> Iterator[Deed]:
    if desk.now is None:
        return
    agency = desk.view.agency if desk.view else None

    def make(told: Answers) -> Report:
        days = days_of(told["period"])
        if days is None:
            raise ValueError(f"{told['period']!r} was taken for days")
        return Report(*days, told["path"])

    period = Field("period", Kind.DAYS, offered(desk.now.date()))
    path = Field("path", Kind.LINE, propose=lambda told: file_of(told["period"], agency))
    yield Deed("report", "book-open-text", FetchReport, make, (period, path))


def _rows(desk: Desk, table: str, chosen: str) -> Iterator[Deed]:
    office, key = desk.office, chosen.removeprefix("line:")
    if is_setting(office, table):
        yield from _setting(desk, table)
        return
    if not key and not _stays(office, table):
        yield Deed("add", "ticket", ChangeHall, lambda _: Prepare(table, "+", {}))
    if not key or is_fixed(office, table, key):
        return
    edit = edit_of(office, table, key)
    if edit is None or edit.row is not None:
        yield Deed("edit", "clipboard-list", ChangeHall, lambda _: Turn(f"row:{table}:{key}"))
    yield from _removal(office, table, key)


def _setting(desk: Desk, table: str) -> Iterator[Deed]:
    """Yield what can be done with a setting: it can be changed, and stays."""
    cell = cell_of(desk)
    if cell is None or is_fixed(desk.office, *cell):
        return
    yield cell_deed(desk, cell)
    if edit_of(desk.office, table, cell.key) is not None:
        yield Deed("forget", "rotate-ccw", ChangeHall, lambda _: Forget(table, cell.key))


def _row(desk: Desk, place: Place) -> Iterator[Deed]:
    cell = cell_of(desk)
    if cell is not None and not is_fixed(desk.office, *cell):
        yield cell_deed(desk, cell)
    yield from _removal(desk.office, place.table, place.key)


def _removal(office: Office, table: str, key: str) -> Iterator[Deed]:
    if edit_of(office, table, key) is not None:
        yield Deed("forget", "rotate-ccw", ChangeHall, lambda _: Forget(table, key))
    elif not _stays(office, table):
        yield Deed("remove", "delete", ChangeHall, lambda _: Prepare(table, key, None), grave=True)


def _stays(office: Office, table: str) -> bool:
    """Tell whether somebody else adds and removes this table's rows."""
    info = info_of(office, table)
    return info is not None and info.fixed


def _changes(office: Office) -> Iterator[Deed]:
    told = office.checked
    if told is None:
        return
    if told.changes and not told.problems:
        yield _apply(office)
    yield Deed("forget_all", "x", ChangeHall, lambda _: Forget(), grave=True)


def _apply(office: Office) -> Deed:
    base = office.version

    def make(told: Answers) -> ChangeHall | RestoreHall | ImportHall:
        why = told["reason"]
        match office.source:
            case Source.EDITS:
                return ChangeHall(key=UNSENT, base=base, edits=office.edits, reason=why)
            case Source.VERSION:
                version = office.chosen_version
                return RestoreHall(key=UNSENT, version=version, base=base, reason=why)
            case Source.FILE:
                return ImportHall(key=UNSENT, base=base, reason=why)

    return Deed("apply", "check", ChangeHall, make, (REASON,))


def _versions(office: Office, chosen: str) -> Iterator[Deed]:
    number = chosen.removeprefix("version:")
    if number and int(number) != office.version:
        yield Deed("undo", "rotate-ccw", RestoreHall, lambda _: Preview(int(number)))


def as_edit(prepared: Prepare) -> Edit:
    """Return what the hub is told of a prepared row."""
    key = None if prepared.key.startswith("+") else prepared.key
    return Edit(prepared.table, key, prepared.cells)
