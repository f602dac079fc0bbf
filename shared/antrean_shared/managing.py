"""What people see who manage the hall: its tables, what a change would do, its versions, machines.

The office's own tables are the form of every edit: rows of text, with the columns and the checks of
the files that an office keeps.
"""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from antrean_shared.wire import Why
from antrean_shared.words import AgencyId, ChangeKind, Role, StationId, Writing

Cell = Annotated[str, Meta(max_length=2000)]
"""One cell of a table, as text."""


class CellChoice(Struct, frozen=True):
    """One thing that may stand in a cell, and how it reads."""

    value: str
    text: str
    text_en: str


class Guide(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a cell is called, what it does and how it is written."""

    title: str
    title_en: str
    text: str
    """One or two sentences, in Indonesian."""
    text_en: str
    example: str = ""
    """As it would be written."""
    writing: Writing = Writing.TEXT
    low: int | None = None
    """Of a number (and of the minutes of steps): the least."""
    high: int | None = None
    unit: str = ""
    unit_en: str = ""
    choices: tuple[CellChoice, ...] = ()
    """All there are; of a text: suggestions."""
    refers: str = ""
    """The column, as ``table.column``, whose cells are the choices beside ``choices``; ``tahap``:
    the queues that the steps of services name."""
    joint: str = ""
    """What stands between several."""


KEY_JOINT = "|"
"""Between the columns of a row's key."""


class TableColumn(Struct, frozen=True, omit_defaults=True):
    """One column of a table."""

    name: str
    required: bool
    """Whether a cell of it may not be empty."""
    guide: Guide | None = None
    fixed: bool = False
    """Whether the asker may only read it: it is the hall's."""


class TableInfo(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One table of the hall."""

    name: str
    title: str
    """What people call it, in Indonesian."""
    title_en: str
    columns: tuple[TableColumn, ...]
    key: tuple[str, ...]
    """The columns that tell one row from another."""
    rows: int
    settings: dict[str, Guide] = {}
    """Of a table with one setting a row: how the value of each is written, by the row's key."""
    fixed: bool = False
    """Whether the asker may add and remove no row."""
    text: str = ""
    """What the table is for, in Indonesian."""
    text_en: str = ""


class HallTables(Struct, frozen=True):
    """The answer to ``hall.tables``."""

    version: int
    tables: tuple[TableInfo, ...]


class TableRow(Struct, frozen=True, omit_defaults=True):
    """One row of a table."""

    key: str
    """What an edit names the row by."""
    cells: tuple[str, ...]
    """In the order of the table's columns."""
    fixed: bool = False
    """Whether the asker may only read it: it is for the whole hall."""


class TablePage(Struct, frozen=True, kw_only=True):
    """The answer to ``hall.table``: as many rows as one frame holds."""

    table: str
    version: int
    """What an edit of these rows is based on."""
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    after: int | None
    """Ask again with this for the rows that follow; null at the end."""


class Edit(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One row added (no ``row_key``), changed (the cells given) or removed (no ``row``)."""

    table: str
    row_key: str | None = None
    row: dict[str, Cell] | None = None


class TableProblem(Struct, frozen=True, kw_only=True):
    """Why a change cannot be made: where, and a sentence in both languages."""

    table: str
    row: int | None
    """As the file's rows are counted: the headings are row 1. Null for the table as a whole."""
    row_key: str | None
    column: str | None
    text: str
    """In Indonesian."""
    text_en: str


class CellChange(Struct, frozen=True):
    """What becomes of one cell."""

    column: str
    before: str
    after: str


class RowChange(Struct, frozen=True, kw_only=True):
    """What becomes of one row; of an added or a removed one, every cell that is not empty."""

    table: str
    row_key: str
    kind: ChangeKind
    cells: tuple[CellChange, ...]


class HallChanged(Struct, frozen=True, kw_only=True):
    """The answer to every wish that would change the hall's tables."""

    version: int
    """Of the hall as it is now."""
    changed: bool
    """False for a dry run, where there are problems, and where nothing differs."""
    problems: tuple[TableProblem, ...] = ()
    changes: tuple[RowChange, ...] = ()
    """What would change, or did."""
    more: int = 0
    """Rows that change beside those that fit in here."""


class HallVersion(Struct, frozen=True, kw_only=True):
    """One version of the hall's tables."""

    version: int
    at: datetime
    who: str
    """The person who had signed in, else the station; empty for the office's own machine."""
    reason: str
    rows: dict[str, int]
    """How many rows of each table it changed; empty where nobody counted."""


class HallVersions(Struct, frozen=True):
    """The answer to ``hall.versions``: the newest first."""

    versions: tuple[HallVersion, ...]


class Uploaded(Struct, frozen=True):
    """The answer to ``hall.upload``: how many parts of the file are here."""

    parts: int
    of: int


class FilePart(Struct, frozen=True, kw_only=True):
    """The answer to ``hall.export`` and ``hall.report``: one part of a file."""

    name: str
    part: int
    """From 1."""
    of: int
    data: bytes
    """In base64."""


class StoryLine(Struct, frozen=True):
    """One line of a ticket's story."""

    at: datetime
    text: str
    """In Indonesian."""
    text_en: str
    why: tuple[Why, ...] = ()
    """Of a call: its grounds, the strongest first; none where they were not kept."""


class Story(Struct, frozen=True, kw_only=True):
    """The answer to ``audit.why``: everything that mattered to one number."""

    number: str
    day: str
    lines: tuple[StoryLine, ...]


class TrendPoint(Struct, frozen=True):
    """How many waited for a call at one moment."""

    at: datetime
    waiting: int
    longest_s: float
    """For how long the first of them had waited, seconds."""


class Trend(Struct, frozen=True):
    """The answer to ``hall.trend``: the last two hours, every ten minutes until now.

    A number that came back after it was missed or set aside is not counted as waiting again.
    """

    points: tuple[TrendPoint, ...]


class PairedStation(Struct, frozen=True, kw_only=True):
    """One machine that may come in."""

    station: StationId
    role: Role
    agency: AgencyId | None
    """Of an agency head."""
    paired_at: datetime
    connected: bool
    client: str | None
    """The program and version it named when it came in; null while it is away."""
    zone: str | None
    """Of a display that is here."""
    counters: tuple[str, ...]
    """The counters that are open at it."""
    officer: str | None
    """Who has signed in there."""
    fault: str | None


class Stations(Struct, frozen=True):
    """The answer to ``stations.list``."""

    stations: tuple[PairedStation, ...]


class Revoked(Struct, frozen=True):
    """The answer to ``station.revoke``: this machine may not come in any more."""

    station: StationId
