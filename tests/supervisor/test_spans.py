"""Of which days a report is: on offer, or written by hand; and what its file is called."""

from datetime import date

import pytest

from antrean_counter.supervisor.faces.readings import days
from antrean_counter.supervisor.spans import days_of, file_of, offered

WEDNESDAY = date(2026, 11, 25)


def test_what_offices_ask_for_is_on_offer_with_its_days():
    assert [(each.label, days(each.value, "id")) for each in offered(WEDNESDAY)] == [
        ("Bulan ini", "1–30 November 2026"),
        ("Bulan lalu", "1–31 Oktober 2026"),
        ("Pekan ini", "23–29 November 2026"),
        ("Pekan lalu", "16–22 November 2026"),
        ("Hari ini", "25 November 2026"),
        ("Kemarin", "24 November 2026"),
    ]
    january = offered(date(2027, 1, 1))
    assert [days(each.value, "en") for each in january[:3]] == [
        "1–31 January 2027",
        "1–31 December 2026",
        "28 December 2026 – 3 January 2027",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-11-25", ("2026-11-25", "2026-11-25")),
        (" 2026-11-01..2026-11-15", ("2026-11-01", "2026-11-15")),
        ("dari 2026-11-1 s.d. 2026-11-15", ("2026-11-01", "2026-11-15")),
        ("2028-02", ("2028-02-01", "2028-02-29")),
        ("2026-01-01 sampai 2027-01-01", ("2026-01-01", "2027-01-01")),
        ("2026-01-01 sampai 2027-01-02", None),
        ("2026-11-15 sampai 2026-11-01", None),
        ("2026-02-30", None),
        ("2026-13", None),
        ("2026-11-01 2026-11-02 2026-11-03", None),
        ("kemarin", None),
        ("", None),
    ],
)
def test_days_are_read_as_an_office_writes_them(text, found):
    assert days_of(text) == (found and tuple(map(date.fromisoformat, found)))


@pytest.mark.parametrize(
    ("text", "agency", "name"),
    [
        ("2026-11", None, "laporan-2026-11.xlsx"),
        ("2026-11-01 sampai 2026-11-30", "DUKCAPIL", "laporan-dukcapil-2026-11.xlsx"),
        ("2026-11-25", None, "laporan-2026-11-25.xlsx"),
        ("2026-11-23 sampai 2026-11-29", None, "laporan-2026-11-23-sampai-2026-11-29.xlsx"),
        ("entah", None, ""),
    ],
)
def test_a_file_is_called_by_its_days(text, agency, name):
    assert file_of(text, agency) == name
