"""The whole hall as one workbook: a sheet for each table, every cell a text."""

from subprocess import CalledProcessError
from typing import TypeAlias

import msgspec
from msgspec import Struct

from antrean_hub.aside import aside
from antrean_hub.files.book import Book, lines_of
from antrean_hub.files.problems import Problem, Problems
from antrean_hub.files.wrong import Wrong

ENDINGS = (".xlsx", ".ods", ".xlsm")
SPREADSHEET = "antrean_hub.files.spreadsheet"
READ, WRITE = "read", "write"

Sheet: TypeAlias = list[list[str]]
"""Lines of cells, the headings first."""


class Read(Struct, frozen=True):
    """The sheets of a workbook that are tables of a hall, and what is wrong in it."""

    sheets: dict[str, Sheet] | None = None
    """None where it is no workbook."""
    problems: tuple[Problem, ...] = ()


def read_workbook(data: bytes, name: str, problems: Problems) -> dict[str, Sheet]:
    """Return the sheets that are tables of a hall, each as lines of cells."""
    try:
        read = msgspec.json.decode(aside(SPREADSHEET, data, READ), type=Read)
    except CalledProcessError:
        read = Read()  # what it was given was too much for it
    if read.sheets is None:
        problems.add(name, None, None, Wrong.NOT_WORKBOOK)
    problems.found += read.problems
    return read.sheets or {}


def write_workbook(book: Book) -> bytes:
    """Return the tables as XLSX: headings stay in sight and bear a note; every cell is a text."""
    return aside(SPREADSHEET, msgspec.json.encode(lines_of(book)), WRITE)
