"""The whole hall as one workbook: a sheet for each table, every cell a text."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time

import python_calamine as calamine
import xlsxwriter

from antrean_hub.files.book import Book
from antrean_hub.files.forms import EXPLAINED, FORMS, Form
from antrean_hub.files.guide import COLUMNS, noted
from antrean_hub.files.problems import Problems
from antrean_hub.files.sheet import NO, YES
from antrean_hub.files.wrong import Wrong

ENDINGS = (".xlsx", ".ods", ".xlsm")
MOST_ROWS = 5000
MOST_BYTES = 64 * 1024 * 1024
"""Unpacked: a small file may hold more than the hub has memory."""
WIDEST, NARROWEST = 60, 8
NOTE = {"width": 320, "height": 150, "font_size": 10, "author": "Antrean"}
"""How large the note of a heading opens."""


def read_workbook(data: bytes, name: str, problems: Problems) -> dict[str, list[list[str]]]:
    """Return the sheets that are tables of a hall, each as lines of cells."""
    if not _fits(data):
        problems.add(name, None, None, Wrong.NOT_WORKBOOK)
        return {}
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        return {each: _lines(workbook, each, problems) for each in _known(workbook, problems)}
    except (calamine.CalamineError, calamine.PasswordError):
        problems.add(name, None, None, Wrong.NOT_WORKBOOK)
        return {}


def write_workbook(book: Book) -> bytes:
    """Return the tables as XLSX: headings stay in sight and bear a note; every cell is a text."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        text = workbook.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        head = workbook.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        for form in (each for each in FORMS.values() if each.name in book):
            sheet = workbook.add_worksheet(form.name)
            sheet.freeze_panes(1, len(form.key))
            for column, width in enumerate(_widths(form, book)):
                sheet.set_column(column, column, width, text)
            for column, name in enumerate(form.headings):
                sheet.write_comment(0, column, noted(COLUMNS[form.name][name]), NOTE)
            for row, cells in enumerate([form.headings, *book[form.name]]):
                for column, cell in enumerate(cells):
                    sheet.write_string(row, column, cell, text if row else head)
    return out.getvalue()


def _fits(data: bytes) -> bool:
    """Tell whether these are packed sheets, and not too many of them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return sum(each.file_size for each in packed.infolist()) <= MOST_BYTES
    except zipfile.BadZipFile:
        return False


def _known(workbook: calamine.CalamineWorkbook, problems: Problems) -> list[str]:
    for name in workbook.sheet_names:
        if name.strip().lower() not in FORMS:
            problems.add(name, None, None, Wrong.UNKNOWN_SHEET)
    return [name for name in FORMS if name in {each.lower() for each in workbook.sheet_names}]


def _lines(workbook: calamine.CalamineWorkbook, name: str, problems: Problems) -> list[list[str]]:
    named = next(each for each in workbook.sheet_names if each.lower() == name)
    found = workbook.get_sheet_by_name(named)
    if found.total_height > MOST_ROWS:
        problems.add(name, None, None, Wrong.TOO_MUCH, most=MOST_ROWS)
        return [list(FORMS[name].headings)]
    rows = found.to_python(skip_empty_area=False)
    return [_trimmed([_text(cell) for cell in row]) for row in rows]


def _trimmed(cells: Sequence[str]) -> list[str]:
    """Return the cells without the empty ones at the end, which a sheet has as many as it likes."""
    last = max((at for at, cell in enumerate(cells, start=1) if cell.strip()), default=0)
    return list(cells[:last])


def _text(cell: object) -> str:
    """Return a cell as the office's files have it."""
    match cell:
        case bool():
            return YES if cell else NO
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime() | date():
            return cell.isoformat()
        case time():
            return f"{cell:%H.%M}"
        case _:
            return str(cell)


def _widths(form: Form, book: Book) -> list[int]:
    lengths = [[len(cell) for cell in row] for row in (form.headings, *book[form.name])]
    longest = (max(column) + 2 for column in zip(*lengths, strict=True))
    wide = [min(max(each, NARROWEST), WIDEST) for each in longest]
    return [
        WIDEST if name in EXPLAINED else width
        for name, width in zip(form.headings, wide, strict=True)
    ]
