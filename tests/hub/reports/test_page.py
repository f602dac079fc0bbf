import csv
import json

import python_calamine as calamine

from antrean_hub.reports.page import of_agency, tables, write

SHEETS = ["Ringkasan", "Instansi", "Layanan", "Harian", "Jam", "Loket", "Petugas", "Kanal"]
SHEETS += ["Prioritas", "Ditolak", "Keterangan"]


def test_a_workbook_has_every_table_with_figures_that_a_spreadsheet_can_add(facts, tmp_path):
    write(tmp_path / "laporan.xlsx", tables(facts))
    book = calamine.CalamineWorkbook.from_path(str(tmp_path / "laporan.xlsx"))
    assert book.sheet_names == SHEETS
    headings, *rows = book.get_sheet_by_name("Layanan").to_python()
    first = dict(zip(headings, rows[1], strict=True))
    assert (first["Kode"], first["Tiket"], first["Janji layanan (menit)"]) == ("A-02", 2.0, 5.0)


def test_a_folder_has_a_file_for_each_table(facts, tmp_path):
    write(tmp_path / "laporan", tables(facts))
    assert {each.stem for each in (tmp_path / "laporan").iterdir()} == {x.lower() for x in SHEETS}
    with (tmp_path / "laporan" / "harian.csv").open(encoding="utf-8", newline="") as file:
        [day] = csv.DictReader(file)
    assert (day["Tanggal"], day["Tiket"]) == ("2026-11-25", "5")


def test_open_data_names_every_cell(facts, tmp_path):
    write(tmp_path / "laporan.json", tables(facts))
    told = json.loads((tmp_path / "laporan.json").read_text(encoding="utf-8"))
    assert list(told) == SHEETS
    assert told["Loket"][0]["Dilayani"] == 2


def test_every_figure_is_explained_beside_it(facts):
    *_, meaning = tables(facts)
    assert {"Waktu tunggu", "P90", "Tidak hadir (%)", "Sesuai janji (%)"} <= {
        row[0] for row in meaning.rows
    }


def test_one_agency_hears_of_itself_alone(facts):
    report = {each.name: each for each in tables(of_agency(facts, "SIM"))}
    assert [row[0] for row in report["Instansi"].rows] == ["SIM"]
    assert report["Loket"].rows == report["Petugas"].rows == report["Ditolak"].rows == ()
