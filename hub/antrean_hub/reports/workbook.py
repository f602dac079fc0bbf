"""``python -m antrean_hub.reports.workbook``: a report, read as JSON, is written as XLSX."""

import io
import sys
from collections.abc import Sequence
from textwrap import wrap

import msgspec
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from antrean_hub.reports.cells import Cell, Table

WIDEST, NARROWEST = 60, 7
LINE = 15
"""The height of a line: programs that show a workbook do not work it out for wrapped cells."""
A4 = 9
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}
"""In inches."""
FOOT = "&L&A&RHalaman &P dari &N"
WIDE, NARROW = 0.9, 1.1
"""Letters for each digit's width: those of headings are bold."""
WHOLE, TENTH = "#,##0", "#,##0.0"


def workbook_of(report: Sequence[Table]) -> bytes:
    """Return the report as XLSX: figures are figures, so that an office can go on from them.

    It is printed as it is: A4 lying on its side, a table's columns side by side on one page, its
    headings on each.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as workbook:
        top = {"valign": "top"}
        head = {**top, "bold": True, "bottom": 1, "text_wrap": True}
        heads = {side: workbook.add_format({**head, "align": side}) for side in ("left", "right")}
        formats: dict[type, object] = {
            str: workbook.add_format({**top, "text_wrap": True}),
            int: workbook.add_format({**top, "num_format": WHOLE}),
            float: workbook.add_format({**top, "num_format": TENTH}),
        }
        for table in report:
            sheet = workbook.add_worksheet(table.name)
            _for_paper(sheet)
            widths = [_width(table, column) for column in range(len(table.headings))]
            for column, width in enumerate(widths):
                sheet.set_column(column, column, width, formats[str])
                side = "right" if _is_figures(table, column) else "left"
                sheet.write_string(0, column, table.headings[column], heads[side])
            for row, cells in enumerate((table.headings, *table.rows)):
                room = WIDE if row == 0 else NARROW
                sheet.set_row(row, LINE * _lines(cells, widths, room))
            for row, cells in enumerate(table.rows, start=1):
                for column, cell in enumerate(cells):
                    sheet.write(row, column, cell, formats.get(type(cell)))
    return out.getvalue()


def _for_paper(sheet: Worksheet) -> None:
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(**MARGINS)
    sheet.set_footer(FOOT)
    sheet.fit_to_pages(1, 0)


def _is_figures(table: Table, column: int) -> bool:
    kinds = {type(row[column]) for row in table.rows} - {type(None)}
    return bool(kinds) and kinds <= {int, float}


def _width(table: Table, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in table.rows), default=0)
    heading = max(len(word) for word in table.headings[column].split())
    return min(max(longest + 1, heading + 3, NARROWEST), WIDEST)


def _lines(cells: Sequence[Cell], widths: Sequence[int], room: float) -> int:
    """Return how many lines the tallest of these cells has; a width has ``room`` for letters."""
    texts = zip(cells, widths, strict=True)
    return max(len(wrap(str(cell or ""), int(width * room))) or 1 for cell, width in texts)


if __name__ == "__main__":
    told = msgspec.json.decode(sys.stdin.buffer.read(), type=tuple[Table, ...])
    sys.stdout.buffer.write(workbook_of(told))
