"""A file of announced visits, from whoever takes bookings: code, service, date, time, person."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.sheet import Columns, Row, read_sheet
from antrean_hub.files.wrong import Wrong
from antrean_shared.commands import AddBooking
from antrean_shared.words import ServiceId

COLUMNS = Columns(("kode", "layanan", "tanggal", "jam", "penanda_orang"))
SHORTEST_CODE, LONGEST_CODE = 4, 40
SHORTEST_HASH, LONGEST_HASH = 8, 64


def read_bookings(file: Path, zone: ZoneInfo) -> list[tuple[int, AddBooking]]:
    """Return each row's number and wish; raise ImportRefused with every problem in the file."""
    problems = Problems()
    rows = read_sheet(file, COLUMNS, problems)
    wishes = [(row.number, _wish(row, zone)) for row in rows]
    if problems.found:
        raise ImportRefused(tuple(problems.found))
    return wishes


def _wish(row: Row, zone: ZoneInfo) -> AddBooking:
    code = _long_enough(row, "kode", SHORTEST_CODE, LONGEST_CODE)
    return AddBooking(
        key=f"booking-{code}",
        code=code,
        service=ServiceId(row.text("layanan")),
        at=_moment(row, zone),
        person=_long_enough(row, "penanda_orang", SHORTEST_HASH, LONGEST_HASH),
    )


def _long_enough(row: Row, column: str, least: int, most: int) -> str:
    text = row.text(column)
    if text and not least <= len(text) <= most:
        row.problem(column, Wrong.WRONG_LENGTH, found=text, least=least, most=most)
    return text


def _moment(row: Row, zone: ZoneInfo) -> datetime:
    text = f"{row.text('tanggal')} {row.text('jam').replace('.', ':')}"
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError:
        row.problem("jam", Wrong.NOT_MOMENT, found=text)
        return datetime.min.replace(tzinfo=zone)
