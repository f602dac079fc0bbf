"""Works out, aside from the hall's loop, what a change of its tables would make.

What comes out is a proposal on one version of the tables. The hall decides when its turn comes, and
takes none that is based on tables somebody else has changed meanwhile.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.auth import hash_pin
from antrean_hub.core.beyond import beyond, rows_of_agencies
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import Hall
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.purview import Purview, Standing
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
from antrean_hub.files.portion import gone_back, portion, put_back
from antrean_hub.files.problems import Problem, Problems
from antrean_hub.files.sheet import csv_lines
from antrean_hub.files.workbook import ENDINGS, read_workbook, write_workbook
from antrean_hub.files.wrong import Wrong
from antrean_hub.parcels import Parcels
from antrean_hub.store import editions
from antrean_hub.store.store import Store
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.errands import UploadPart
from antrean_shared.managing import FilePart, HallChanged, RowChange, TableProblem, Uploaded
from antrean_shared.messages import encode
from antrean_shared.words import AgencyId, Reason, StationId

ROOM = 40_000
"""Bytes of rows in one answer: with what is around them it stays within a frame."""
FILE = "aula.xlsx"
CSV = ".csv"
NO_PINS: Mapping[str, str] = {}


class Reading(Struct, frozen=True):
    """What a wish says the tables are to be."""

    described: Described
    sheets: Lines = {}
    problems: tuple[Problem, ...] = ()
    numbers: Mapping[str, tuple[int | None, ...]] = {}
    """Where the rows of these sheets stand in the file that came, if not in the same place."""


class Editor:
    """Knows the hall's tables, and the files that stations are bringing and fetching."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._parcels = Parcels()

    def seen(self, hall: Hall, agency: AgencyId | None) -> tuple[Purview, Book]:
        """Return what may be seen of the tables, and how far; raises ReadFailed."""
        mine = self._purview(hall, agency)
        return mine, portion(book_of(hall.config, mine.standing.officers), mine)

    def propose(
        self,
        command: Change,
        hall: Hall,
        station: StationId,
        agency: AgencyId | None = None,
        pins: Mapping[str, str] = NO_PINS,
    ) -> Proposal | Refused:
        """Work out what ``command`` would make of the hall; raises ReadFailed.

        Where it comes from an ``agency``'s head, it reaches that agency's rows alone. ``pins`` are
        hashes, by officer, that are set beside it.
        """
        if command.base not in (None, hall.edition.version):
            return stale(hall)
        mine = self._purview(hall, agency)
        before = book_of(hall.config, mine.standing.officers)
        reading = self._read(command, before, mine, station)
        if isinstance(reading, Refused):
            return reading
        if reading.described.config.time_zone != hall.config.time_zone:
            reading = replace(reading, problems=(*reading.problems, ZONE_FIXED))
        if reading.problems:
            return _wrong(hall, reading)
        given = reading.described.pins
        named = replace(reading.described, pins={**given, **pins})
        made = _proposal(hall, named, mine)
        if made.fact is None or command.dry:
            return made
        hashed = {name: hash_pin(pin) for name, pin in given.items()}
        return replace(made, pins={**hashed, **pins})

    def upload(self, part: UploadPart, station: StationId) -> Uploaded | Refused:
        """Take one part of a file; a part out of turn is as if nothing had come."""
        return self._parcels.bring(part, station)

    def export(
        self, part: int, hall: Hall, station: StationId, agency: AgencyId | None = None
    ) -> FilePart | Refused:
        """Give one part of the workbook; the first makes it anew. Raises ReadFailed."""
        if part == 1:
            book = write_workbook(self.seen(hall, agency)[1])
            self._parcels.pack((station, agency), FILE, book)
        return self._parcels.fetch((station, agency), part)

    def _purview(self, hall: Hall, agency: AgencyId | None) -> Purview:
        return Purview(Standing(hall.config, editions.officers(self._store)), agency)

    def _read(
        self, command: Change, before: Book, mine: Purview, station: StationId
    ) -> Reading | Refused:
        match command:
            case ChangeHall():
                return _edits(command, before)
            case RestoreHall():
                return self._earlier(command.version, before, mine)
            case ImportHall():
                return self._uploaded(before, mine, station)

    def _earlier(self, version: int, before: Book, mine: Purview) -> Reading | Refused:
        fact = editions.version(self._store, version)
        if fact is None:
            return Refused(Reason.UNKNOWN_VERSION, {"version": version})
        officers = mine.standing.officers if fact.officers is None else fact.officers
        if mine.agency is None:
            return Reading(Described(config=fact.config, officers=officers))
        then = Purview(Standing(fact.config, officers), mine.agency)
        earlier = book_of(fact.config, officers)
        return _of_sheets(lines_of(gone_back(before, mine, earlier, then)))

    def _uploaded(self, before: Book, mine: Purview, station: StationId) -> Reading | Refused:
        brought = self._parcels.brought(station)
        if brought is None:
            return Refused(Reason.NO_FILE)
        found = Problems()
        sheets: Lines = _sheets(*brought, found)
        numbers: Mapping[str, tuple[int | None, ...]] = {}
        if mine.agency is not None:
            placed = put_back(before, mine, sheets, found)
            sheets, numbers = placed.sheets, placed.numbers
        if found.found and mine.agency is not None:
            return Reading(
                Described(config=mine.standing.config, officers=None), {}, tuple(found.found)
            )
        reading = _of_sheets({**lines_of(before), **sheets})
        problems = (*found.found, *reading.problems)
        return replace(reading, problems=problems, numbers=numbers)


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
    return _of_sheets(lines_of(after))


def _of_sheets(sheets: Lines) -> Reading:
    described, problems = read_lines(sheets)
    return Reading(described, sheets, problems)


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


def _proposal(hall: Hall, described: Described, mine: Purview) -> Proposal:
    was = mine.standing
    fact, changes = configured(was, described)
    version = hall.edition.version
    now = Standing(fact.config, fact.officers or ())
    refused = tuple(beyond(was, now, changes, mine.agency))
    if refused:
        return _refused(version, refused)
    held = fitting(changes)
    return Proposal(
        base=version,
        fact=fact if changes else None,
        answer=HallChanged(
            version=version, changed=False, changes=held, more=len(changes) - len(held)
        ),
    )


def configured(was: Standing, described: Described) -> tuple[HallConfigured, tuple[RowChange, ...]]:
    """Return the fact that makes ``described`` the hall, and the rows in which it differs."""
    people = was.officers if described.officers is None else described.officers
    now = Standing(described.config, people)
    before = book_of(was.config, was.officers)
    changes = differences(before, book_of(now.config, people, described.pins))
    fact = HallConfigured(
        config=now.config,
        officers=people,
        pins=tuple(described.pins),
        rows=dict(Counter(each.table for each in changes)),
        agencies=rows_of_agencies(was, now, changes),
    )
    return fact, changes


def _wrong(hall: Hall, reading: Reading) -> Proposal:
    return _refused(
        hall.edition.version, tuple(_placed(each, reading) for each in reading.problems)
    )


def _refused(version: int, problems: tuple[TableProblem, ...]) -> Proposal:
    told = problems[:MOST_PROBLEMS]
    answer = HallChanged(
        version=version, changed=False, problems=told, more=len(problems) - len(told)
    )
    return Proposal(base=version, fact=None, answer=answer)


def _placed(problem: Problem, reading: Reading) -> TableProblem:
    table, row = problem.file.removesuffix(CSV), problem.row
    numbers = reading.numbers.get(table)
    return TableProblem(
        table=table,
        row=numbers[row - 2] if numbers and row and row > 1 else row,
        row_key=_key(table, row, reading.sheets),
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
