"""A report as a workbook: what a printer makes of it, and how its figures are written."""

import io
import re
import zipfile

import pytest

from antrean_hub.reports.cells import Table
from antrean_hub.reports.page import tables
from antrean_hub.reports.workbook import workbook_of

LONG = "dari loket dibuka sampai ditutup, tanpa istirahat; yang lupa ditutup dihitung sampai malam"
TABLE = Table("Loket", ("Nama", "Waktu layanan rata-rata (menit)"), (("KTP", 9.0), (LONG, None)))


@pytest.fixture(scope="module")
def parts():
    with zipfile.ZipFile(io.BytesIO(workbook_of([TABLE]))) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def heights(sheet):
    """The height of each row; one line where nothing is said."""
    rows = re.findall(r"<row ([^>]*)>", sheet)
    told = (re.search(r'ht="([\d.]+)"', each) for each in rows)
    return [float(each[1]) if each else 15.0 for each in told]


def test_it_is_printed_on_its_side_a_page_wide_with_its_headings_on_each(parts):
    sheet = parts["xl/worksheets/sheet1.xml"]
    (setup,) = re.findall(r"<pageSetup [^>]*>", sheet)
    assert 'paperSize="9"' in setup
    assert 'orientation="landscape"' in setup
    assert 'fitToHeight="0"' in setup
    assert '<pageSetUpPr fitToPage="1"/>' in sheet
    assert "Loket!$1:$1" in parts["xl/workbook.xml"]
    assert "Halaman &amp;P dari &amp;N" in sheet


def test_a_row_is_as_high_as_its_wrapped_cells(parts):
    assert heights(parts["xl/worksheets/sheet1.xml"]) == [60.0, 15.0, 30.0]


def test_a_figure_has_its_tenth_even_where_that_is_none(parts):
    assert 'formatCode="#,##0.0"' in parts["xl/styles.xml"]
    assert re.search(r'<c r="B2" s="[1-9]\d*"><v>9</v>', parts["xl/worksheets/sheet1.xml"])


def test_no_figure_is_wider_than_its_column(facts):
    for table in tables(facts):
        with zipfile.ZipFile(io.BytesIO(workbook_of([table]))) as packed:
            sheet = packed.read("xl/worksheets/sheet1.xml").decode()
        widths = [float(each) for each in re.findall(r'<col [^>]*width="([\d.]+)"', sheet)]
        for row in table.rows:
            for cell, width in zip(row, widths, strict=False):
                assert isinstance(cell, str | None) or len(f"{cell:,.1f}") < width
