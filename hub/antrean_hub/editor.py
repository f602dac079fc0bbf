"""Works out, aside from the hall's loop, what a change of its tables would make.

What comes out is a proposal on one version of the tables. The hall decides when its turn comes, and
takes none that is based on tables somebody else has changed meanwhile.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.auth import hash_pin
from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import Hall
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.reconfigure import Change, stale
from antrean_hub.core.refusals import Refused
from antrean_hub.files.book import (
    Book,
    Lines,
    NoSuch,
    book_of,
    differences,
    edited,
    lines_of,
    read_lines,
)
from antrean_hub.files.describe import Described
from antrean_hub.files.forms import FORMS
from antrean_hub.files.problems import Problem, Problems
from antrean_hub.files.sheet import csv_lines
from antrean_hub.files.workbook import ENDINGS, read_workbook, write_workbook
from antrean_hub.files.wrong import Wrong
from antrean_hub.store import editions
from antrean_hub.store.store import Store
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.errands import PART_BYTES, UploadPart
from antrean_shared.managing import FilePart, HallChanged, RowChange, TableProblem, Uploaded
from antrean_shared.messages import encode
from antrean_shared.words import Reason, StationId

ROOM = 40_000
"""Bytes of rows in one answer: with what is around them it stays within a frame."""
CSV = ".csv"
FILE = "aula.xlsx"


class Upload(Struct):
    """A file that is coming in."""

    name: str
    of: int
    parts: list[bytes]


class Reading(Struct, frozen=True):
    """What a wish says the tables are to be."""

    described: Described
    sheets: Lines = {}
    problems: tuple[Problem, ...] = ()


class Editor:
    """Knows the hall's tables, and the files that stations are bringing and fetching."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._uploads: dict[StationId, Upload] = {}
        self._exports: dict[StationId, bytes] = {}

    def tables(self, hall: Hall) -> Book:
        """Return the hall's tables as they are; raises ReadFailed."""
        return book_of(hall.config, editions.officers(self._store))

    def propose(self, command: Change, hall: Hall, station: StationId) -> Proposal | Refused:
        """Work out what ``command`` would make of the hall; raises ReadFailed."""
        if command.base not in (None, hall.edition.version):
            return stale(hall)
        people = editions.officers(self._store)
        before = book_of(hall.config, people)
        reading = self._read(command, before, people, station)
        if isinstance(reading, Refused):
            return reading
        if reading.described.config.time_zone != hall.config.time_zone:
            reading = replace(reading, problems=(*reading.problems, ZONE_FIXED))
        if reading.problems:
            return _wrong(hall, reading)
        return _proposal(hall, before, reading.described, people, dry=command.dry)

    def upload(self, part: UploadPart, station: StationId) -> Uploaded | Refused:
        """Take one part of a file; a part out of turn is as if nothing had come."""
        upload = self._uploads.get(station)
        if part.part == 1:
            upload = self._uploads[station] = Upload(part.name, part.of, [])
        if upload is None or (len(upload.parts) + 1, upload.of) != (part.part, part.of):
            return Refused(Reason.NO_FILE)
        upload.parts.append(part.data)
        return Uploaded(len(upload.parts), upload.of)

    def export(self, part: int, hall: Hall, station: StationId) -> FilePart | Refused:
        """Give one part of the workbook; the first makes it anew. Raises ReadFailed."""
        if part == 1:
            self._exports[station] = write_workbook(self.tables(hall))
        data = self._exports.get(station, b"")
        of = -(-len(data) // PART_BYTES)
        if part > of:
            return Refused(Reason.NO_FILE)
        start = (part - 1) * PART_BYTES
        return FilePart(name=FILE, part=part, of=of, data=data[start : start + PART_BYTES])

    def _read(
        self, command: Change, before: Book, people: tuple[OfficerConfig, ...], station: StationId
    ) -> Reading | Refused:
        match command:
            case ChangeHall():
                return _edits(command, before)
            case RestoreHall():
                return self._earlier(command.version, people)
            case ImportHall():
                return self._uploaded(before, station)

    def _earlier(self, version: int, people: tuple[OfficerConfig, ...]) -> Reading | Refused:
        fact = editions.version(self._store, version)
        if fact is None:
            return Refused(Reason.UNKNOWN_VERSION, {"version": version})
        officers = people if fact.officers is None else fact.officers
        return Reading(Described(config=fact.config, officers=officers))

    def _uploaded(self, before: Book, station: StationId) -> Reading | Refused:
        upload = self._uploads.get(station)
        if upload is None or len(upload.parts) < upload.of:
            return Refused(Reason.NO_FILE)
        found = Problems()
        sheets = {**lines_of(before), **_sheets(upload.name, b"".join(upload.parts), found)}
        described, problems = read_lines(sheets)
        return Reading(described, sheets, (*found.found, *problems))


def fitting(changes: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """Return as many of the changes as one answer holds."""
    room, held = ROOM, []
    for change in changes:
        room -= len(encode(change))
        if room < 0:
            break
        held.append(change)
    return tuple(held)


def _edits(command: ChangeHall, before: Book) -> Reading | Refused:
    try:
        after = edited(before, command.edits)
    except NoSuch as error:
        if error.row_key is None:
            return Refused(Reason.UNKNOWN_TABLE, {"table": error.table})
        return Refused(Reason.UNKNOWN_ROW, {"table": error.table, "row_key": error.row_key})
    sheets = lines_of(after)
    return Reading(*_with_sheets(sheets))


def _with_sheets(sheets: Lines) -> tuple[Described, Lines, tuple[Problem, ...]]:
    described, problems = read_lines(sheets)
    return described, sheets, problems


def _sheets(name: str, data: bytes, problems: Problems) -> dict[str, list[list[str]]]:
    """Return the tables that a file holds: a workbook's sheets, or one CSV file."""
    path = PurePath(name.lower())
    if path.suffix in ENDINGS:
        return read_workbook(data, name, problems)
    if path.suffix != CSV or path.stem not in FORMS:
        problems.add(name, None, None, Wrong.NOT_WORKBOOK)
        return {}
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = error.object[: error.start].count(b"\n") + 1
        problems.add(path.stem, row, None, Wrong.NOT_UTF8)
        return {}
    return {path.stem: csv_lines(path.stem, text, problems)}


def _proposal(
    hall: Hall,
    before: Book,
    described: Described,
    people: tuple[OfficerConfig, ...],
    *,
    dry: bool,
) -> Proposal:
    officers = people if described.officers is None else described.officers
    after = book_of(described.config, officers, described.pins)
    changes = differences(before, after)
    held = fitting(changes)
    fact = HallConfigured(
        config=described.config,
        officers=officers,
        pins=tuple(described.pins),
        rows=dict(Counter(each.table for each in changes)),
    )
    version = hall.edition.version
    return Proposal(
        base=version,
        fact=fact if changes else None,
        answer=HallChanged(
            version=version, changed=False, changes=held, more=len(changes) - len(held)
        ),
        pins={} if dry else {name: hash_pin(pin) for name, pin in described.pins.items()},
    )


def _wrong(hall: Hall, reading: Reading) -> Proposal:
    problems = tuple(_placed(each, reading.sheets) for each in reading.problems[:MOST_PROBLEMS])
    version = hall.edition.version
    answer = HallChanged(
        version=version,
        changed=False,
        problems=problems,
        more=len(reading.problems) - len(problems),
    )
    return Proposal(base=version, fact=None, answer=answer)


def _placed(problem: Problem, sheets: Lines) -> TableProblem:
    table = problem.file.removesuffix(CSV)
    return TableProblem(
        table=table,
        row=problem.row,
        row_key=_key(table, problem.row, sheets),
        column=problem.column,
        text=problem.text_id,
        text_en=problem.text,
    )


def _key(table: str, row: int | None, sheets: Lines) -> str | None:
    """Return what an edit would name the row by, where the sheet has one."""
    form, lines = FORMS.get(table), sheets.get(table, ())
    if form is None or row is None or not 1 < row <= len(lines):
        return None
    cells = dict(zip(lines[0], lines[row - 1], strict=False))
    return form.key_of(tuple(cells.get(each, "") for each in form.headings))


MOST_PROBLEMS = 100
ZONE_FIXED = Problem(
    "aula", None, "nilai", Wrong.ZONE_FIXED.english({}), Wrong.ZONE_FIXED.indonesian({})
)
