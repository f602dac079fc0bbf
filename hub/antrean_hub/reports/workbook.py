"""``python -m antrean_hub.reports.workbook``: a report, read as JSON, is written as XLSX."""

import io
import sys
from collections.abc import Sequence

import msgspec
import xlsxwriter

from antrean_hub.reports.cells import Table

WIDEST, NARROWEST = 60, 8


def workbook_of(report: Sequence[Table]) -> bytes:
    """Return the report as XLSX: figures are figures, so that an office can go on from them."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as workbook:
        head = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        text = workbook.add_format({"text_wrap": True, "valign": "top"})
        for table in report:
            sheet = workbook.add_worksheet(table.name)
            sheet.freeze_panes(1, 0)
            sheet.repeat_rows(0)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
            sheet.write_row(0, 0, table.headings, head)
            for column in range(len(table.headings)):
                sheet.set_column(column, column, _width(table, column), text)
            for row, cells in enumerate(table.rows, start=1):
                sheet.write_row(row, 0, cells)
    return out.getvalue()


def _width(table: Table, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in table.rows), default=0)
    heading = max(len(word) for word in table.headings[column].split())
    return min(max(longest, heading, NARROWEST) + 2, WIDEST)


if __name__ == "__main__":
    told = msgspec.json.decode(sys.stdin.buffer.read(), type=tuple[Table, ...])
    sys.stdout.buffer.write(workbook_of(told))
