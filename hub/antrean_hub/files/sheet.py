"""One CSV file as rows whose cells are read and checked, each problem noted with its place."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from antrean_hub.files.problems import Problems
from antrean_hub.files.wrong import Fact, Wrong

WHOLE = 100
"""Per cent."""

YES, NO = "ya", "tidak"
LIST = ";"
NUMBER = re.compile(r"\d{1,6}")


class Columns(Struct, frozen=True):
    """The headings of one file: those it must have and those it may have, in our order."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every heading, in our order."""
        return (*self.required, *self.optional)


class Row:
    """One row of a file; every reader notes what is wrong and returns something harmless."""

    def __init__(self, file: str, number: int, cells: dict[str, str], problems: Problems) -> None:
        self.file = file
        self.number = number
        self._cells = cells
        self._problems = problems

    def problem(self, column: str, wrong: Wrong, /, **facts: Fact) -> None:
        """Note that ``column`` of this row is wrong."""
        self._problems.add(self.file, self.number, column, wrong, **facts)

    def text(self, column: str, otherwise: str | None = None) -> str:
        """Return the cell without spaces around it; empty only where ``otherwise`` is given."""
        found = self._cells.get(column, "").strip()
        if not found and otherwise is None:
            self.problem(column, Wrong.EMPTY)
        return found or otherwise or ""

    def code(self, column: str, pattern: re.Pattern[str], wrong: Wrong) -> str:
        """Return the cell; where not all of it matches ``pattern`` it is ``wrong``."""
        found = self.text(column)
        if found and not pattern.fullmatch(found):
            self.problem(column, wrong, found=found)
        return found

    def texts(self, column: str) -> tuple[str, ...]:
        """Return the cell's parts between semicolons; none where it is left out."""
        parts = (part.strip() for part in self.text(column, otherwise="").split(LIST))
        return tuple(part for part in parts if part)

    def number_in(self, column: str, low: int, high: int, otherwise: str | None = None) -> int:
        """Return the cell as a whole number between ``low`` and ``high``, or as ``otherwise``."""
        found = self.text(column, otherwise)
        value = int(found) if NUMBER.fullmatch(found) else -1
        if found != otherwise and found and not low <= value <= high:
            self.problem(column, Wrong.NOT_WHOLE, found=found, low=low, high=high)
        return value

    def share(self, column: str) -> float:
        """Return the cell as per cent, with a point or a comma."""
        found = self.text(column)
        try:
            value = float(found.replace(",", "."))
        except ValueError:
            value = -1.0
        if found and not 0 <= value <= WHOLE:
            self.problem(column, Wrong.NOT_SHARE, found=found)
        return value

    def flag(self, column: str) -> bool:
        """Return the cell as yes or no; yes where it is left out."""
        found = self.text(column, otherwise=YES).lower()
        if found not in (YES, NO):
            self.problem(column, Wrong.NOT_YES_NO, found=found)
        return found == YES


def no_doubles(rows: Iterable[Row], *columns: str) -> None:
    """Note every cell of these columns that an earlier row has already."""
    for column in columns:
        first: dict[str, int] = {}
        for row in rows:
            code = row.text(column, otherwise="")
            if code and first.setdefault(code, row.number) != row.number:
                row.problem(column, Wrong.TAKEN, found=code, row=first[code])


def read_sheet(path: Path, columns: Columns, problems: Problems) -> list[Row]:
    """Return the rows of ``path``; commas or semicolons, with or without a byte-order mark."""
    text = read_text(path, problems)
    if text is None:
        return []
    return sheet_rows(path.name, csv_lines(path.name, text, problems), columns, problems)


def sheet_rows(
    file: str, lines: Sequence[Sequence[str]], columns: Columns, problems: Problems
) -> list[Row]:
    """Return a sheet's rows; its first line holds the headings."""
    headings = [heading.strip() for heading in lines[0]] if lines else []
    if not _headings_fit(file, headings, columns, problems):
        return []
    return [
        Row(file, number, _cells(file, number, headings, line, problems), problems)
        for number, line in enumerate(lines[1:], start=2)
        if any(cell.strip() for cell in line)
    ]


def read_text(path: Path, problems: Problems) -> str | None:
    """Return the file's text, or None after noting why it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        problems.add(path.name, None, None, Wrong.NO_FILE)
    except OSError as error:
        problems.add(path.name, None, None, Wrong.UNREADABLE, error=error.strerror)
    except UnicodeDecodeError as error:
        row = error.object[: error.start].count(b"\n") + 1
        problems.add(path.name, row, None, Wrong.NOT_UTF8)
    return None


def write_sheet(columns: Columns, rows: Sequence[Sequence[object]]) -> str:
    """Return the file's canonical text: every column, commas, one line feed per row."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns.all)
    writer.writerows(rows)
    return out.getvalue()


def csv_lines(file: str, text: str, problems: Problems) -> list[list[str]]:
    """Return a CSV text as lines of cells; commas or semicolons."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return list(reader)
    except csv.Error as error:
        problems.add(file, reader.line_num, None, Wrong.NOT_CSV, error=str(error))
        return []


def _delimiter(text: str) -> str:
    heading = text.partition("\n")[0]
    return ";" if heading.count(";") > heading.count(",") else ","


def _headings_fit(file: str, headings: list[str], columns: Columns, problems: Problems) -> bool:
    known = set(columns.all)
    wrong = [(each, Wrong.NO_COLUMN) for each in headings if each not in known]
    wrong += [(each, Wrong.COLUMN_MISSING) for each in columns.required if each not in headings]
    wrong += [(each, Wrong.COLUMN_TWICE) for each in known if headings.count(each) > 1]
    for column, what in wrong:
        problems.add(file, 1, column or "(no heading)", what)
    return not wrong


def _cells(
    file: str, number: int, headings: list[str], line: Sequence[str], problems: Problems
) -> dict[str, str]:
    if len(line) > len(headings):
        cells = {"cells": len(line), "headings": len(headings)}
        problems.add(file, number, None, Wrong.TOO_MANY_CELLS, **cells)
    return dict(zip(headings, line, strict=False))
