"""What can be done with the hall's tables: prepare a change, make it, undo one, move files."""

from collections.abc import Iterator

from antrean_counter.supervisor.desk import UNSENT, Answers, Deed, Desk, Field, Kind, Option
from antrean_counter.supervisor.fields import reason
from antrean_counter.supervisor.office import (
    SECRETS,
    Office,
    Source,
    cells_of,
    edit_of,
    info_of,
    is_fixed,
)
from antrean_counter.supervisor.places import Place, place_of
from antrean_counter.supervisor.prepared import (
    Export,
    Forget,
    Import,
    Prepare,
    Preview,
    Turn,
)
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.managing import Edit

YES_NO = ("ya", "tidak")
FILE = "aula.xlsx"
REASON = reason("Keputusan kepala daerah", "Perubahan jam layanan", "Perbaikan data")
PATH = Field("path", Kind.LINE, value=FILE)


def deeds(desk: Desk) -> Iterator[Deed]:
    """Yield what can be done at the open place of the tables."""
    office, place = desk.office, place_of(desk.place)
    if place.kind == "":
        yield from _files()
    elif place.kind == "table":
        yield from _rows(office, place.table, desk.chosen)
    elif place.kind == "row":
        yield from _row(office, place)
    elif place.kind == "changes":
        yield from _changes(office)
    elif place.kind == "versions":
        yield from _versions(office, desk.chosen)


def cell_deed(office: Office, place: Place, column: str) -> Deed:
    """Return the deed that writes one cell of the open row."""
    cells = cells_of(office, place.table, place.key)
    value = cells.get(column, "")
    if column in SECRETS:
        field = Field("cell", Kind.LINE, needed=False, secret=True)
    elif value in YES_NO:
        field = Field("cell", Kind.PICK, tuple(Option(each, each) for each in YES_NO))
    else:
        field = Field("cell", Kind.LINE, needed=False, value=value)

    def make(told: Answers) -> Prepare:
        return Prepare(place.table, place.key, {column: told["cell"]})

    return Deed("edit", "clipboard-list", ChangeHall, make, (field,))


def _files() -> Iterator[Deed]:
    yield Deed(
        "export", "arrow-down-to-line", ChangeHall, lambda told: Export(told["path"]), (PATH,)
    )
    yield Deed("import", "clipboard-list", ImportHall, lambda told: Import(told["path"]), (PATH,))


def _rows(office: Office, table: str, chosen: str) -> Iterator[Deed]:
    key = chosen.removeprefix("line:")
    if not key and not _stays(office, table):
        yield Deed("add", "ticket", ChangeHall, lambda _: Prepare(table, "+", {}))
    if not key or is_fixed(office, table, key):
        return
    edit = edit_of(office, table, key)
    if edit is None or edit.row is not None:
        yield Deed("edit", "clipboard-list", ChangeHall, lambda _: Turn(f"row:{table}:{key}"))
    yield from _removal(office, table, key)


def _row(office: Office, place: Place) -> Iterator[Deed]:
    yield from _removal(office, place.table, place.key)


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
