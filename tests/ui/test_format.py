"""Times, dates and durations in both languages."""

from datetime import date, datetime, timedelta, timezone

import pytest

from antrean_ui import format

AT = datetime(2026, 11, 25, 8, 12, 31, tzinfo=timezone(timedelta(hours=7)))


def test_times_have_a_dot():
    assert format.clock(AT) == "08.12"
    assert format.clock_seconds(AT) == "08.12.31"
    assert format.stopwatch(362) == "06.02"


@pytest.mark.parametrize(
    ("language", "text"),
    [("id", "Rabu, 25 November 2026"), ("en", "Wednesday, 25 November 2026")],
)
def test_long_date(language, text):
    assert format.long_date(AT.date(), language) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2026-03-08", "2026-03-08", "8 Maret 2026"),
        ("2026-03-08", "2026-03-30", "8–30 Maret 2026"),
        ("2027-02-08", "2027-03-09", "8 Februari – 9 Maret 2027"),
        ("2026-12-24", "2027-01-02", "24 Desember 2026 – 2 Januari 2027"),
    ],
)
def test_two_dates_say_what_they_share_once(first, last, text):
    days = (date.fromisoformat(each) for each in (first, last))
    assert format.dates(*days, "id") == text


def test_friday_is_spelt_as_the_dictionary_spells_it():
    assert format.weekday(AT.date() + timedelta(days=2), "id") == "Jumat"


@pytest.mark.parametrize(
    ("seconds", "indonesian", "english"),
    [
        (0, "1 menit", "1 min"),
        (40 * 60, "40 menit", "40 min"),
        (3600, "1 jam", "1 h"),
        (80 * 60, "1 jam 20 menit", "1 h 20 min"),
    ],
)
def test_duration(seconds, indonesian, english):
    assert format.duration(seconds, "id") == indonesian
    assert format.duration(seconds, "en") == english


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "0 detik"), (12.9, "12 detik"), (119, "119 detik"), (300, "5 menit")]
)
def test_age(seconds, text):
    assert format.age(seconds, "id") == text


def test_a_span_of_one_minute_is_one_time():
    assert format.time_span(AT, AT + timedelta(minutes=20)) == "08.12–08.32"
    assert format.time_span(AT, AT) == "08.12"


def test_an_unknown_language_reads_indonesian():
    assert format.weekday(AT.date(), "jv") == "Rabu"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        (
            "Silakan kembali Kamis, 26 November, pukul 07.30 WIB.",
            "Silakan kembali Kamis, 26~November, pukul~07.30~WIB.",
        ),
        ("Please come back at 13.00 WIB.", "Please come back at~13.00~WIB."),
        ("Zona 1 · Loket 3, 4, 8", "Zona 1 · Loket 3, 4, 8"),
        ("Kuota hari ini sudah habis.", "Kuota hari ini sudah habis."),
    ],
)
def test_a_date_and_a_time_stay_on_their_line(text, bound):
    assert format.unbroken(text).replace("\N{NO-BREAK SPACE}", "~") == bound
