"""One agency's portion of the tables: cut out, brought back, and taken back to what it was."""

from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.purview import Purview, Standing
from antrean_hub.files.book import book_of, edited, lines_of, read_lines
from antrean_hub.files.hall import read_hall
from antrean_hub.files.portion import gone_back, portion, put_back
from antrean_hub.files.problems import Problems
from antrean_shared.managing import Edit
from tests.hub.places import SAMPLE

PEOPLE = (
    OfficerConfig(name="Budi", counters=("21",)),
    OfficerConfig(name="Sari", counters=("1",)),
)


def whole(book):
    described, problems = read_lines(lines_of(book))
    assert not problems
    return Standing(described.config, described.officers)


NOW = Standing(read_hall(SAMPLE), PEOPLE)
BOOK = book_of(NOW.config, PEOPLE)
MINE = Purview(NOW, "DUKCAPIL")


def changed(*edits):
    return edited(BOOK, edits)


def keys(rows):
    return [row[0] for row in rows]


def cell(book, table, key, at):
    return next(row for row in book[table] if row[0] == key)[at]


def test_a_portion_holds_one_s_own_rows_and_the_hall_s_hours():
    mine = portion(BOOK, MINE)
    assert set(mine) == {"instansi", "layanan", "loket", "tahap", "petugas", "jam", "hari"}
    assert keys(mine["instansi"]) != []
    assert all(key.startswith("A-") for key in keys(mine["layanan"]))
    assert keys(mine["petugas"]) == ["Sari"]
    assert "aula" in keys(mine["jam"])
    assert portion(BOOK, Purview(NOW, None)) == BOOK


def test_going_back_takes_no_row_of_others_and_no_column_of_the_hall():
    now = changed(
        Edit("layanan", "A-02", {"kuota_per_hari": "75", "datang_per_hari": "40"}),
        Edit("layanan", "G-01", {"kuota_per_hari": "9"}),
        Edit("aula", "name", {"nilai": "Lain"}),
    )
    back = gone_back(now, Purview(whole(now), "DUKCAPIL"), BOOK, MINE)
    only = changed(
        Edit("layanan", "A-02", {"datang_per_hari": "40"}),
        Edit("layanan", "G-01", {"kuota_per_hari": "9"}),
        Edit("aula", "name", {"nilai": "Lain"}),
    )
    assert back == only


def test_going_back_brings_and_takes_rows_where_they_may_come_and_go():
    now = changed(
        Edit("petugas", "Sari", None),
        Edit("petugas", None, {"nama": "Wayan", "loket": "2"}),
        Edit("petugas", None, {"nama": "Tono", "loket": "21"}),
    )
    back = gone_back(now, Purview(whole(now), "DUKCAPIL"), BOOK, MINE)
    assert keys(back["petugas"]) == ["Budi", "Tono", "Sari"]


def test_whom_the_hall_sent_to_another_agency_does_not_come_back():
    now = changed(Edit("petugas", "Sari", {"loket": "21"}))
    assert gone_back(now, Purview(whole(now), "DUKCAPIL"), BOOK, MINE) == now


def test_a_file_replaces_what_was_seen_in_its_place_and_nothing_else():
    lines = [["nama", "loket"], ["Wayan", "2"], ["Sari", "3"]]
    placed = put_back(BOOK, MINE, {"petugas": lines}, Problems())
    assert [row[:2] for row in placed.sheets["petugas"][1:]] == [
        ("Budi", "21"),
        ("Sari", "3"),
        ("Wayan", "2"),
    ]
    assert placed.numbers["petugas"] == (None, 3, 2)


def test_one_s_own_row_that_a_file_leaves_out_is_gone():
    placed = put_back(BOOK, MINE, {"petugas": [["nama"]]}, Problems())
    assert keys(placed.sheets["petugas"][1:]) == ["Budi"]


def test_the_whole_hall_s_file_says_what_it_says():
    sheets = lines_of(BOOK)
    placed = put_back(BOOK, MINE, sheets, Problems())
    assert {name: [tuple(row) for row in rows] for name, rows in placed.sheets.items()} == {
        name: [tuple(row) for row in rows] for name, rows in sheets.items()
    }


def test_a_heading_that_is_none_is_told_and_nothing_is_put_anywhere():
    found = Problems()
    put_back(BOOK, MINE, {"petugas": [["name"], ["Sari"]]}, found)
    assert {(each.row, each.column) for each in found.found} == {(1, "name"), (1, "nama")}
