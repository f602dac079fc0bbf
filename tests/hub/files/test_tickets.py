from datetime import date, datetime
from zoneinfo import ZoneInfo

from antrean_hub.files.tickets import HEADINGS, ticket_lines

AT = datetime(2026, 11, 25, 8, 5, 1, 234567, tzinfo=ZoneInfo("Asia/Jakarta"))


def test_a_ticket_is_a_line_under_the_headings():
    cells = dict.fromkeys(HEADINGS) | {"id": "x", "day": date(2026, 11, 25), "calls": 2}
    cells |= {"taken_at": AT, "unsure": False}
    headings, line = ticket_lines([cells.values()])
    told = dict(zip(headings, line, strict=True))
    assert told["day"] == "2026-11-25"
    assert told["taken_at"] == "2026-11-25T08:05:01.234+07:00"
    assert (told["calls"], told["unsure"], told["ended_at"]) == ("2", "false", "")
