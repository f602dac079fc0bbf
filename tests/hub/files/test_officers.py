"""The office's people as rows: what they may be, and a PIN that only goes in."""

import pytest

from antrean_hub.core.config import OfficerConfig
from antrean_hub.files.hall import read_hall
from antrean_hub.files.officers import OFFICER_COLUMNS, officer_rows, read_officers, read_pins
from antrean_hub.files.problems import Problems
from antrean_hub.files.sheet import sheet_rows
from antrean_hub.files.tables import Tables
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

HALL = read_hall(SAMPLE)
TABLES = Tables(**{name: getattr(HALL, name) for name in Tables.__struct_fields__})


def read(*rows):
    problems = Problems()
    found = sheet_rows("petugas", [OFFICER_COLUMNS.all, *rows], OFFICER_COLUMNS, problems)
    people, pins = read_officers(found, TABLES), read_pins(found)
    return people, pins, [(each.row, each.column, each.text) for each in problems.found]


def test_a_name_alone_is_somebody_who_may_do_nothing_yet():
    people, pins, wrong = read(["Sari"])
    assert people == (OfficerConfig(name="Sari", counters=()),)
    assert (pins, wrong) == ({}, [])


def test_counters_duties_agency_and_pin_are_read():
    people, pins, wrong = read(["Ratna", "1; 2 3", "teknisi;kepala_instansi", "SIM", "2468"])
    assert people == (
        OfficerConfig(
            name="Ratna",
            counters=("1", "2", "3"),
            duties=(Role.AGENCY_HEAD, Role.TECHNICIAN),
            agency="SIM",
        ),
    )
    assert (pins, wrong) == ({"Ratna": "2468"}, [])


@pytest.mark.parametrize(
    "duties", [(Role.SUPERVISOR, Role.FRONT_DESK), (Role.FRONT_DESK, Role.SUPERVISOR)]
)
def test_duties_are_written_in_one_order_however_they_were_kept(duties):
    ((_, _, written, *_),) = officer_rows([OfficerConfig(name="R", counters=(), duties=duties)])
    assert written == "penyelia;meja_depan"


def test_people_are_written_as_they_were_read_but_for_their_pin():
    rows = [
        ("Ratna", "1 2", "penyelia;kepala_instansi", "SIM", "2468"),
        ("Sari", "semua", "", "", ""),
    ]
    people, pins, _ = read(*rows)
    assert officer_rows(people) == [(*rows[0][:4], ""), rows[1]]
    assert officer_rows(people, pins)[0][4] == "•••"


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (["Sari", "77"], "loket"),
        (["Sari", "", "bos"], "tugas"),
        (["Sari", "", "kepala_instansi"], "instansi"),
        (["Sari", "", "", "SIM"], "instansi"),
        (["Sari", "", "kepala_instansi", "NASA"], "instansi"),
        (["Sari", "", "", "", "123"], "pin"),
        (["Sari", "", "", "", "1234567890123"], "pin"),
        (["Sari", "", "", "", "12a4"], "pin"),
        (["", "1"], "nama"),
    ],
)
def test_what_cannot_be_is_named(row, column):
    _, pins, wrong = read(row)
    assert pins == {}
    assert (2, column) in [each[:2] for each in wrong]
