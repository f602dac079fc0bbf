"""What a cell means in words, beside its shorthand."""

import pytest

from antrean_counter.supervisor.deeds.office_deeds import cell_of
from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples import office_example as example
from antrean_counter.supervisor.examples.scenes import scenes
from antrean_counter.supervisor.faces.cell_face import facts
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.faces.page_face import form
from antrean_counter.supervisor.faces.readings import reading
from antrean_counter.supervisor.gestures import Opened, Rested, Went, Wrote
from antrean_counter.supervisor.office import Cell
from antrean_shared.errands import ListTables
from antrean_shared.session import Fetched
from tests.supervisor.halls import SAMPLE, desk, does

SCENES = scenes(SAMPLE)
READ = [
    ("layanan", "A-02", "alur_tahap_menit", "A1:7", "Tahap A1, 7 menit"),
    ("layanan", "A-02", "alur_tahap_menit", "A1:7 > A2:5", "Tahap A1, 7 menit; lalu A2, 5 menit"),
    ("layanan", "A-02", "alur_tahap_menit", "A1:7;A2:5", ""),
    ("layanan", "A-02", "kuota_per_hari", "60", "60 nomor per hari"),
    ("layanan", "A-02", "kuota_per_hari", "enam", ""),
    ("layanan", "A-02", "aktif", "tidak", "Tidak"),
    ("layanan", "A-02", "huruf_instansi", "C", "Kantor Imigrasi (ULP di MPP) (C)"),
    ("layanan", "A-02", "syarat", "KTP lama; Fotokopi KK", "1. KTP lama   2. Fotokopi KK"),
    ("layanan", "A-02", "syarat", "KTP lama", ""),
    ("layanan", "A-02", "nama", "Cetak ulang", ""),
    ("loket", "3", "porsi", "2 1", "2 dari A2, lalu 1 dari A3"),
    ("loket", "3", "porsi", "2", ""),
    ("loket", "3", "porsi", "", "Menurut urutan datang"),
    ("jam", "aula", "senin", "", "Tutup sepanjang hari"),
    (
        "jam",
        "aula",
        "senin",
        "08.00-11.30; 13.00-15.00",
        "08.00 sampai 11.30, lalu 13.00 sampai 15.00",
    ),
    ("jam", "aula", "senin", "pagi", ""),
    ("hari", "", "tanggal", "2027-03-10", "Rabu, 10 Maret 2027"),
    ("hari", "", "tanggal", "besok", ""),
]


@pytest.mark.parametrize(("table", "key", "column", "value", "said"), READ)
def test_a_shorthand_is_spelled_out(table, key, column, value, said):
    at = SCENES["row-counter"] if table == "loket" else SCENES["row"]
    assert reading(at, Cell(table, key, column), value) == said


def test_a_column_that_the_hub_tells_nothing_of_is_shown_as_it_is():
    assert reading(SCENES["row"], Cell("layanan", "A-02", "entah"), "1") == ""


def test_a_row_shows_its_cells_in_words_with_the_shorthand_spelled_out_below():
    shown = {each.title: (each.standing, each.detail) for each in rows(SCENES["row"])}
    assert shown["Kuota"] == ("60 nomor per hari", "")
    assert shown["Tahap dan menitnya"] == ("A1:7", "Tahap A1, 7 menit")
    assert shown["Diberikan"] == ("Ya", "")


def test_beside_the_list_stands_what_the_cell_is_and_how_it_is_written():
    at = SCENES["row-steps"]
    told = {each.key: each.value for each in facts(at, cell_of(at))}
    assert told == {
        "value": "A1:7",
        "reads": "Tahap A1, 7 menit",
        "bounds": "Setiap tahap 1 sampai 240, menit",
        "example": "A1:5 > AR:8",
        "needed": "Harus diisi",
        "column": "alur_tahap_menit",
    }


def test_a_setting_reads_by_its_name_with_its_unit():
    at = SCENES["settings"]
    first = rows(at)[0]
    assert (first.title, first.standing) == ("Prioritas berturut-turut", "2 orang")
    told = {each.key: each.value for each in facts(at, cell_of(at))}
    assert told["bounds"] == "Bilangan bulat dari 1 sampai 100, orang"
    last = does(at, Rested("line:absent_stops"))[0]
    told = {each.key: each.value for each in facts(last, cell_of(last))}
    assert told["choices"] == "Ya, Tidak"


def test_the_form_tells_what_is_there_how_it_is_written_and_what_the_answer_means():
    asked = form(does(SCENES["row"], Opened("cell:alur_tahap_menit"), Wrote("A1:7 > A2:5"))[0])
    assert asked.sentence.startswith("Kode antrean setiap tahap berurutan")
    assert asked.was == "Sekarang: A1:7"
    assert asked.rule == "Setiap tahap 1 sampai 240, menit  ·  Contoh: A1:5 > AR:8"
    assert (asked.reads, asked.wrong) == ("Tahap A1, 7 menit; lalu A2, 5 menit", False)


def test_each_table_says_what_it_is_for():
    page = does(desk(), Went(Page.TABLES), Fetched(ListTables(), example.TABLES))[0]
    told = {each.key: each.detail for each in rows(page)}
    assert told["table:loket"] == "Setiap loket, antrean yang dilayaninya, dan porsinya."
