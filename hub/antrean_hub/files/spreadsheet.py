"""``python -m antrean_hub.files.spreadsheet read | write``: workbooks as others keep them.

A process of its own, from its input to its output: what strangers packed is unpacked beside the
hub, and the libraries for it are carried as long as they work.
"""

import io
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time

import msgspec
import python_calamine as calamine
import xlsxwriter

from antrean_hub.files.forms import EXPLAINED, FORMS, Form
from antrean_hub.files.guide import COLUMNS, noted
from antrean_hub.files.problems import Problems
from antrean_hub.files.sheet import NO, YES
from antrean_hub.files.workbook import READ, Read, Sheet
from antrean_hub.files.wrong import Wrong

MOST_ROWS = 5000
MOST_BYTES = 64 * 1024 * 1024
"""Unpacked: a small file may hold more than the hub has memory."""
WIDEST, NARROWEST = 60, 8
NOTE = {"width": 320, "height": 150, "font_size": 10, "author": "Antrean"}
"""How large the note of a heading opens."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read a workbook into JSON, or write one; return the exit code."""
    (task,) = sys.argv[1:] if arguments is None else arguments
    given = sys.stdin.buffer.read()
    done = msgspec.json.encode(_read(given)) if task == READ else _written(given)
    sys.stdout.buffer.write(done)
    return 0


def _read(data: bytes) -> Read:
    if not _fits(data):
        return Read()
    problems = Problems()
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = {each: _lines(workbook, each, problems) for each in _known(workbook, problems)}
    except (calamine.CalamineError, calamine.PasswordError):
        return Read()
    return Read(sheets, tuple(problems.found))


def _written(data: bytes) -> bytes:
    sheets = msgspec.json.decode(data, type=dict[str, Sheet])
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        text = workbook.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        head = workbook.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        for form in (each for each in FORMS.values() if each.name in sheets):
            lines = sheets[form.name]
            sheet = workbook.add_worksheet(form.name)
            sheet.freeze_panes(1, len(form.key))
            for column, width in enumerate(_widths(form, lines)):
                sheet.set_column(column, column, width, text)
            for column, name in enumerate(form.headings):
                sheet.write_comment(0, column, noted(COLUMNS[form.name][name]), NOTE)
            for row, cells in enumerate(lines):
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


def _widths(form: Form, lines: Sheet) -> list[int]:
    lengths = [[len(cell) for cell in row] for row in lines]
    longest = (max(column) + 2 for column in zip(*lengths, strict=True))
    wide = [min(max(each, NARROWEST), WIDEST) for each in longest]
    return [
        WIDEST if name in EXPLAINED else width
        for name, width in zip(form.headings, wide, strict=True)
    ]


if __name__ == "__main__":
    sys.exit(main())
