"""A file of answered questionnaires, as an office types or downloads them: a row a respondent."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from msgspec import Struct

from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.sheet import Columns, Row, read_sheet
from antrean_hub.files.wrong import Wrong
from antrean_hub.reports.skm import ELEMENTS, LEAST, MOST, Answers

GROUPS = ("jenis_kelamin", "pendidikan", "pekerjaan")
"""What may be told of a respondent; never a name."""
ANSWERS = tuple(f"u{each}" for each in range(1, ELEMENTS + 1))
COLUMNS = Columns(("layanan", "tanggal", *ANSWERS), GROUPS)


class Respondent(Struct, frozen=True, kw_only=True):
    """One questionnaire."""

    service: str
    day: date
    answers: Answers
    groups: tuple[str, ...]
    """As ``GROUPS``; empty where nothing was said."""


def read_survey(file: Path, services: Collection[str]) -> list[Respondent]:
    """Return the questionnaires; raise ImportRefused with every problem in the file."""
    problems = Problems()
    found = [_respondent(row, services) for row in read_sheet(file, COLUMNS, problems)]
    if problems.found:
        raise ImportRefused(tuple(problems.found))
    return found


def _respondent(row: Row, services: Collection[str]) -> Respondent:
    service = row.text("layanan")
    if service and service not in services:
        row.problem("layanan", Wrong.UNKNOWN_SERVICE, found=service)
    return Respondent(
        service=service,
        day=_day(row),
        answers=tuple(_answer(row, each) for each in ANSWERS),
        groups=tuple(row.text(each, otherwise="") for each in GROUPS),
    )


def _answer(row: Row, column: str) -> int | None:
    if not row.text(column, otherwise=""):
        return None
    return row.number_in(column, LEAST, MOST)


def _day(row: Row) -> date:
    text = row.text("tanggal")
    try:
        return date.fromisoformat(text)
    except ValueError:
        row.problem("tanggal", Wrong.NOT_DATE, found=text)
        return date.min
