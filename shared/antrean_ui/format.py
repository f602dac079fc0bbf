"""Times, dates and durations as people read them. Times bear a dot in both languages: 08.12."""

import re
from datetime import date, datetime
from typing import NamedTuple

_BOUND = re.compile(r"(?<=\d) (?=[^\W\d])|(?:(?<=\bpukul)|(?<=\bat)) (?=\d)")
"""Blanks at which no line may end: after a figure, and before a time."""


class _Words(NamedTuple):
    days: tuple[str, ...]
    months: tuple[str, ...]
    hours: str
    minutes: str
    seconds: str


_WORDS: dict[str, _Words] = {
    "id": _Words(
        ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        (
            *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
            *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
        ),
        "jam",
        "menit",
        "detik",
    ),
    "en": _Words(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        "h",
        "min",
        "s",
    ),
}


def _words(language: str) -> _Words:
    return _WORDS.get(language, _WORDS["id"])


def clock(at: datetime) -> str:
    """``08.12``."""
    return at.strftime("%H.%M")


def clock_seconds(at: datetime) -> str:
    """``08.12.31``."""
    return at.strftime("%H.%M.%S")


def long_date(day: date, language: str) -> str:
    """``Rabu, 25 November 2026`` or ``Wednesday, 25 November 2026``."""
    return f"{weekday(day, language)}, {day_and_month(day, language)} {day.year}"


def dates(first: date, last: date, language: str) -> str:
    """``8 Maret 2026``, ``8–30 Maret 2026`` or ``8 Februari – 9 Maret 2027``."""
    end = f"{day_and_month(last, language)} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{day_and_month(first, language)}{year} – {end}"


def day_and_month(day: date, language: str) -> str:
    """``25 November``."""
    return f"{day.day} {_words(language).months[day.month - 1]}"


def weekday(day: date, language: str) -> str:
    """``Rabu``."""
    return _words(language).days[day.weekday()]


def duration(seconds: float, language: str) -> str:
    """Whole minutes, at least one: ``1 menit``, ``1 jam 20 menit``."""
    words = _words(language)
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    parts = [f"{hours} {words.hours}"] if hours else []
    return " ".join([*parts, f"{minutes} {words.minutes}"] if minutes or not hours else parts)


def age(seconds: float, language: str) -> str:
    """How old a picture is: ``12 detik`` below two minutes, then minutes."""
    if seconds < 120:  # noqa: PLR2004 - two minutes
        return f"{max(0, int(seconds))} {_words(language).seconds}"
    return duration(seconds, language)


def stopwatch(seconds: float) -> str:
    """``06.02``: minutes and seconds of a service in progress."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    return f"{minutes:02}.{rest:02}"


def time_span(low: datetime, high: datetime) -> str:
    """``08.45–09.05``, or one time where both are the same minute."""
    first, last = clock(low), clock(high)
    return first if first == last else f"{first}–{last}"


def unbroken(text: str) -> str:
    """Return ``text`` with ``26 November`` and ``pukul 07.30 WIB`` each on one line."""
    return _BOUND.sub("\N{NO-BREAK SPACE}", text)
