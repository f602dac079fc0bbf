"""The hall's tables from step to step: read, prepare, have it checked, make it, look back."""

from dataclasses import replace
from typing import TypeAlias
from uuid import uuid5

from msgspec.structs import replace as with_fields

from antrean_counter.supervisor import office as tables
from antrean_counter.supervisor.deeds.office_deeds import as_edit
from antrean_counter.supervisor.desk import Desk, Hint, Line, Notice, Step
from antrean_counter.supervisor.effects import ReadFile, WriteFile
from antrean_counter.supervisor.gestures import FileFailed, FileRead, FileWritten
from antrean_counter.supervisor.office import Cell, Office, Source, Transfer
from antrean_counter.supervisor.places import place_of
from antrean_counter.supervisor.prepared import (
    Export,
    Forget,
    Import,
    Local,
    Prepare,
    Preview,
    Report,
    Turn,
)
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.errands import (
    PART_BYTES,
    Errand,
    FetchFile,
    FetchReport,
    ListTables,
    ListVersions,
    ReadTable,
    UploadPart,
)
from antrean_shared.managing import (
    FilePart,
    HallChanged,
    HallTables,
    HallVersions,
    TablePage,
    Uploaded,
)
from antrean_shared.session import Answered, Failed, Fetched, Refused

Change: TypeAlias = ChangeHall | RestoreHall | ImportHall


def enter(desk: Desk) -> Step:
    """Ask for what the page begins with."""
    return desk, (ListTables(), ListVersions())


def turn(desk: Desk, place: str) -> Step:
    """Go to a place of the tables, and ask for the rows that it shows."""
    there = replace(desk, place=place, chosen="", rests="", find="", notice=None)
    at = place_of(place)
    if at.kind == "table" and desk.office.table != at.table:
        return _with(there, replace(desk.office, table=at.table, rows=())), (
            ReadTable(table=at.table),
        )
    return there, ()


def do(desk: Desk, wish: Local) -> Step:
    """Do what happens at the desk alone."""
    closed = replace(desk, form=None, notice=None)
    match wish:
        case Turn(place=place):
            return turn(closed, place)
        case Prepare():
            return _prepare(closed, wish)
        case Forget():
            return _forget(closed, wish)
        case Preview(version=version):
            office = replace(desk.office, source=Source.VERSION, chosen_version=version)
            return _check(replace(_with(closed, office), place="changes", chosen=""))
        case Export() | Report() | Import():
            return _move(closed, wish)


def fetched(desk: Desk, reply: Fetched) -> Step:
    """Take in what was read of the tables."""
    office = desk.office
    match reply.result:
        case HallTables(version=version, tables=found):
            return _with(desk, replace(office, version=version, tables=found)), ()
        case HallVersions(versions=versions):
            return _with(desk, replace(office, versions=versions)), ()
        case TablePage() as page:
            more = () if page.after is None else (ReadTable(table=page.table, after=page.after),)
            return _with(desk, tables.take_page(office, page)), more
        case FilePart() as part:
            return _part(desk, reply.errand, part)
        case Uploaded():
            return _upload(desk)
        case _:
            return desk, ()


def answered(desk: Desk, message: Answered) -> Step:
    """Take in what a change would do, or did."""
    told = message.result
    if not isinstance(told, HallChanged):
        return desk, ()
    if isinstance(message.command, Change) and message.command.dry:
        latest = message.command.key == desk.office.asked
        return (_with(desk, replace(desk.office, checked=told)) if latest else desk), ()
    if told.problems:
        return _with(desk, replace(desk.office, checked=told)), ()
    fresh = Office(version=told.version, tables=desk.office.tables)
    return replace(_with(desk, fresh), place="", chosen="", find=""), (ListTables(), ListVersions())


def refused(desk: Desk, message: Refused) -> Step:
    """Tell why a change was not even looked at; somebody else's change is read first."""
    told = replace(desk, notice=Notice(message.error.reason or "", message.error.data))
    table = place_of(desk.place).table
    stale = _with(told, replace(desk.office, table=table, rows=()))
    again = (ReadTable(table=table),) if table else ()
    return stale, (ListTables(), ListVersions(), *again)


def lost(desk: Desk, reply: Failed) -> Desk:
    """Tell why a file does not come, or is not taken."""
    told = Notice(reply.error.reason or "", reply.error.data)
    return replace(_with(desk, replace(desk.office, transfer=None)), notice=told)


def file_told(desk: Desk, told: FileRead | FileWritten | FileFailed) -> Step:
    """Go on when the disk has done its part."""
    match told:
        case FileFailed(path=path, why=why):
            failed = _with(desk, replace(desk.office, transfer=None))
            return replace(failed, notice=Notice(Hint.FILE_FAILED, {"path": path, "why": why})), ()
        case FileWritten(path=path):
            done = _with(desk, replace(desk.office, transfer=None))
            return replace(done, notice=Notice(Hint.FILE_WRITTEN, {"path": path})), ()
        case FileRead(path=path, data=data):
            parts = tuple(data[at : at + PART_BYTES] for at in range(0, len(data), PART_BYTES))
            transfer = Transfer(path, parts or (b"",), max(1, len(parts)), incoming=True)
            return _upload(_with(desk, replace(desk.office, transfer=transfer)))


def _move(desk: Desk, wish: Export | Report | Import) -> Step:
    """Begin to bring a file, or to fetch one."""
    match wish:
        case Import(path=path):
            return desk, (ReadFile(path),)
        case Export(path=path):
            return _fetch(desk, path, FetchFile())
        case Report(first=first, last=last, path=path):
            making = replace(desk, notice=Notice(Hint.REPORTING))
            return _fetch(making, path, FetchReport(first_day=first, last_day=last))


def _prepare(desk: Desk, wish: Prepare) -> Step:
    office = replace(desk.office, wrote=_cell(wish))
    if wish.key == "+":
        place = f"row:{wish.table}:+{len(office.edits)}"
        new = _with(desk, tables.put(office, as_edit(wish)))
        return replace(new, place=place, chosen="", rests=""), ()
    if wish.key.startswith("+"):
        return _check(_with(desk, tables.put_new(office, int(wish.key[1:]), wish.cells or {})))
    return _check(_with(desk, tables.put(office, as_edit(wish))))


def _cell(wish: Prepare) -> Cell | None:
    """Return the one cell that is written."""
    column = next(iter(wish.cells or {}), "")
    return Cell(wish.table, wish.key, column) if column else None


def _forget(desk: Desk, wish: Forget) -> Step:
    if not wish.table:
        cleared = replace(desk.office, edits=(), checked=None, source=Source.EDITS, asked="")
        return replace(_with(desk, cleared), place="", chosen=""), ()
    gone = _with(desk, tables.drop(desk.office, wish.table, wish.key))
    return _check(replace(gone, place=f"table:{wish.table}", chosen=""))


def _check(desk: Desk) -> Step:
    """Have the hub say what the change would do, and what is wrong with it."""
    office = desk.office
    if office.source is Source.EDITS and not office.edits:
        return _with(desk, replace(office, checked=None)), ()
    if desk.line is not Line.UP:
        return replace(desk, notice=Notice(Hint.HUB_AWAY)), ()
    key = str(uuid5(desk.seed, str(desk.sent)))
    asked = replace(desk, sent=desk.sent + 1, office=replace(office, asked=key))
    return asked, (_dry(office, key),)


def _dry(office: Office, key: str) -> Change:
    match office.source:
        case Source.EDITS:
            return ChangeHall(key=key, base=office.version, edits=office.edits, dry=True)
        case Source.VERSION:
            return RestoreHall(key=key, version=office.chosen_version, dry=True)
        case Source.FILE:
            return ImportHall(key=key, dry=True)


def _fetch(desk: Desk, path: str, asked: FetchFile | FetchReport) -> Step:
    return _with(desk, replace(desk.office, transfer=Transfer(path, asked=asked))), (asked,)


def _part(desk: Desk, errand: Errand, part: FilePart) -> Step:
    """Take a part in, unless something else was asked for meanwhile."""
    transfer = desk.office.transfer
    if transfer is None or transfer.asked is None or transfer.asked != errand:
        return desk, ()
    parts = (*transfer.parts, part.data)
    if part.part < part.of:
        asked = with_fields(transfer.asked, part=part.part + 1)
        going = replace(transfer, parts=parts, of=part.of, asked=asked)
        return _with(desk, replace(desk.office, transfer=going)), (asked,)
    return desk, (WriteFile(transfer.path, b"".join(parts)),)


def _upload(desk: Desk) -> Step:
    """Send the next part; after the last one have the whole file looked at."""
    transfer = desk.office.transfer
    if transfer is None or not transfer.incoming:
        return desk, ()
    if not transfer.parts:
        office = replace(desk.office, transfer=None, source=Source.FILE, checked=None)
        return _check(replace(_with(desk, office), place="changes", chosen=""))
    part = UploadPart(
        name=transfer.path.replace("\\", "/").rpartition("/")[2],
        part=transfer.of - len(transfer.parts) + 1,
        of=transfer.of,
        data=transfer.parts[0],
    )
    rest = replace(transfer, parts=transfer.parts[1:])
    return _with(desk, replace(desk.office, transfer=rest)), (part,)


def _with(desk: Desk, office: Office) -> Desk:
    return replace(desk, office=office)
