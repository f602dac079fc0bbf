"""What a row is called that one column does not tell apart."""

from dataclasses import replace

from antrean_counter.supervisor.examples.scenes import scenes
from antrean_counter.supervisor.faces.change_face import changes
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.faces.row_names import key_words, row_name
from antrean_counter.supervisor.gestures import Began, Confirmed, Opened, Wrote
from antrean_counter.supervisor.places import place_of
from antrean_shared.managing import CellChange, HallChanged, RowChange
from antrean_shared.words import ChangeKind
from tests.supervisor.halls import SAMPLE, does

SCENES = scenes(SAMPLE)
HALL, DATED = "aula|", "aula|2027-02-08"


def test_hours_are_listed_by_their_place_and_their_dates():
    assert [(each.lead, each.title, each.detail) for each in rows(SCENES["table-hours"])] == [
        ("", "Seluruh aula (aula)", ""),
        ("", "Seluruh aula (aula)", "8 Februari – 9 Maret 2027"),
    ]


def test_a_row_that_stands_open_is_called_by_both():
    at = SCENES["row-dates"]
    assert row_name(at, place_of(at.place)) == "Seluruh aula (aula), 8 Februari – 9 Maret 2027"
    assert row_name(SCENES["row"], place_of(SCENES["row"].place)) == "A-02"


def test_a_new_row_is_called_by_what_names_it_so_far():
    new, _ = does(SCENES["table-hours"], Opened("table:jam"), Began("add"))
    assert row_name(new, place_of(new.place)) == "baris baru"
    asked, _ = does(new, Opened("cell:mulai"), Wrote("2027-02-08"), Confirmed())
    assert row_name(asked, place_of(asked.place)) == "8 Februari 2027"


def test_a_key_reads_without_its_row():
    assert [key_words(each, "id") for each in (HALL, DATED, "A-02", "2026-12-25||", "")] == [
        "aula",
        "aula, 8 Februari 2027",
        "A-02",
        "25 Desember 2026",
        "",
    ]


def test_a_date_that_is_none_is_shown_as_it_was_written():
    new, _ = does(SCENES["table-hours"], Opened("table:jam"), Began("add"))
    for column, text in (("mulai", "besok"), ("sampai", "lusa")):
        new, _ = does(new, Opened(f"cell:{column}"), Wrote(text), Confirmed())
    assert row_name(new, place_of(new.place)) == "besok, lusa"


def test_a_change_names_the_dates_of_its_row():
    office = SCENES["table-hours"].office
    change = RowChange(
        table="jam",
        row_key=DATED,
        kind=ChangeKind.CHANGED,
        cells=(CellChange("sampai", "2027-03-09", "2027-03-10"),),
    )
    told = HallChanged(version=12, changed=False, changes=(change,))
    (row,) = changes(replace(office, checked=told), "id")
    assert row.title == "Jam pelayanan:  aula, 8 Februari 2027"
    assert row.detail == "Sampai tanggal: 2027-03-09 → 2027-03-10"
