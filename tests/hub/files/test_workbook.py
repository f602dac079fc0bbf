"""The whole hall as one workbook, as an office's own programs write and read it."""

import io
import re
import subprocess
import sys
import zipfile
from datetime import date

import pytest
import xlsxwriter

from antrean_hub.core.config import OfficerConfig
from antrean_hub.files.book import book_of, lines_of
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_hall
from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.source import read_source, write_source
from antrean_hub.files.spreadsheet import MOST_BYTES
from antrean_hub.files.workbook import read_workbook, write_workbook
from tests.hub.places import SAMPLE

HALL = read_hall(SAMPLE)
SARI = OfficerConfig(name="Sari", counters=("1",))
BOOK = book_of(HALL, (SARI,))


def workbook(sheets):
    """A workbook as somebody's own program makes it: numbers are numbers."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        dates = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, lines in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(lines):
                for column, cell in enumerate(cells):
                    sheet.write(row, column, *([cell, dates] if hasattr(cell, "year") else [cell]))
    return out.getvalue()


def read(data, name="aula.xlsx"):
    problems = Problems()
    return read_workbook(data, name, problems), [str(each) for each in problems.found]


def trimmed(lines):
    """Rows without the empty cells at their end, which a sheet does not keep."""
    rows = [list(row) for row in lines]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    return rows


def test_what_was_written_is_read_back_cell_by_cell():
    sheets, problems = read(write_workbook(BOOK))
    assert problems == []
    assert list(sheets) == list(FORMS)
    assert sheets == {name: trimmed(lines) for name, lines in lines_of(BOOK).items()}


def test_every_heading_bears_a_note_that_says_what_its_column_is():
    with zipfile.ZipFile(io.BytesIO(write_workbook(BOOK))) as packed:
        names = [each for each in packed.namelist() if each.startswith("xl/comments")]
        notes = "".join(packed.read(each).decode() for each in names)
    assert len(names) == len(FORMS)
    assert notes.count("<comment ") == sum(len(form.headings) for form in FORMS.values())
    assert "Nomor terbanyak dalam satu hari; 0 berarti tanpa batas." in notes
    assert set(re.findall(r'<comment ref="[A-Z]+(\d+)"', notes)) == {"1"}


def test_the_hall_and_its_people_come_back_whole(tmp_path):
    write_source(tmp_path / "aula.xlsx", HALL, (SARI,))
    described = read_source(tmp_path / "aula.xlsx")
    assert described.config == HALL
    assert described.officers == (SARI,)


def test_numbers_dates_and_times_of_a_spreadsheet_are_read_as_the_office_means_them():
    from_excel = {
        "hari": [
            ["tanggal", "jenis", "alasan"],
            [date(2027, 3, 10), "libur", "Idulfitri"],
        ],
        "loket": [
            ["no", "huruf_instansi", "nama", "tahap_dilayani", "aktif"],
            [7, "A", 12, "A1", True],
        ],
    }
    sheets, problems = read(workbook(from_excel))
    assert problems == []
    assert sheets["hari"][1] == ["2027-03-10", "libur", "Idulfitri"]
    assert sheets["loket"][1] == ["7", "A", "12", "A1", "ya"]


def test_every_mistake_is_named_by_sheet_row_and_column(tmp_path):
    lines = {name: [list(row) for row in rows] for name, rows in lines_of(BOOK).items()}
    lines["layanan"][2][7] = "banyak"
    lines["loket"][4][0] = "1"
    lines["jam"][1][3] = "8 sampai 3"
    (tmp_path / "aula.xlsx").write_bytes(workbook(lines))
    with pytest.raises(ImportRefused) as refused:
        read_source(tmp_path / "aula.xlsx")
    assert [str(each) for each in refused.value.problems] == [
        "layanan, row 3, kuota_per_hari: 'banyak' is not a whole number from 0 to 9999",
        "loket, row 5, no: '1' is already in row 2",
        "jam, row 2, senin: '8 sampai 3' is not a span of hours like \"08.00-15.00\"",
    ]


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        ({"gudang": [["a"]]}, "gudang: there is no such table"),
        ({"loket": [["no"]] + [["1"]] * 5001}, "loket: has more than 5000 rows"),
    ],
)
def test_a_sheet_that_cannot_be_a_table_is_named(sheets, said):
    assert said in read(workbook(sheets))[1]


@pytest.mark.parametrize("data", [b"", b"no workbook", b"PK\x03\x04 broken"])
def test_what_is_no_workbook_is_said_so(data):
    sheets, problems = read(data, "aula.xlsx")
    assert sheets == {}
    assert problems == ["aula.xlsx: is no workbook that can be read: save it as XLSX or ODS"]


def test_a_small_file_that_would_fill_the_memory_is_not_unpacked():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(MOST_BYTES + 1))
    assert len(out.getvalue()) < 100_000
    assert read(out.getvalue())[1] == [
        "aula.xlsx: is no workbook that can be read: save it as XLSX or ODS"
    ]


def ods(name, lines):
    """A workbook as LibreOffice packs it, with the least inside."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in line
        )
        + "</table:table-row>"
        for line in lines
    )
    spaces = "".join(
        f' xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"'
        for each in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="{name}">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", manifest)
        packed.writestr("content.xml", content)
    return out.getvalue()


def test_an_open_document_spreadsheet_is_read_too():
    lines = [["tanggal", "jenis"], ["2027-03-10", "libur"]]
    assert read(ods("hari", lines), "hari.ods") == ({"hari": lines}, [])


def test_a_workbook_without_a_needed_sheet_is_no_hall(tmp_path):
    lines = {name: rows for name, rows in lines_of(BOOK).items() if name not in ("jam", "media")}
    (tmp_path / "aula.xlsx").write_bytes(workbook(lines))
    with pytest.raises(ImportRefused) as refused:
        read_source(tmp_path / "aula.xlsx")
    assert [str(each) for each in refused.value.problems] == [
        "jam: there is no such sheet in the workbook"
    ]


def test_a_workbook_without_people_leaves_them_as_they_are(tmp_path):
    lines = {name: rows for name, rows in lines_of(BOOK).items() if name != "petugas"}
    (tmp_path / "aula.xlsx").write_bytes(workbook(lines))
    assert read_source(tmp_path / "aula.xlsx").officers is None


def test_a_folder_tells_of_people_only_where_it_has_their_file(tmp_path):
    write_source(tmp_path / "a", HALL, ())
    assert read_source(tmp_path / "a").officers is None
    write_source(tmp_path / "b", HALL, (SARI,))
    assert read_source(tmp_path / "b").officers == (SARI,)
    assert (tmp_path / "b" / "petugas.csv").read_text() == (
        "nama,loket,tugas,instansi,pin\nSari,1,,,\n"
    )


def test_the_hub_itself_carries_no_library_for_workbooks():
    look = "import sys, antrean_hub.__main__; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], stdout=subprocess.PIPE, check=True)
    assert not {b"xlsxwriter", b"python_calamine"} & set(done.stdout.split())
