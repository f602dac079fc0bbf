"""Most used first, as the hall itself was used."""

import json
import sqlite3
import time
from contextlib import closing
from datetime import date, timedelta

from antrean_hub.keeping.usage import daily
from antrean_hub.store.usage import DayCount

TODAY = date(2026, 11, 25)
PATIENCE_S = 10


def days(service: str, tickets: int, count: int, until: int = 1) -> list[DayCount]:
    """So many tickets on each of ``count`` days, the last of them ``until`` days ago."""
    ago = range(until, until + count)
    return [DayCount(TODAY - timedelta(days=each), service, tickets) for each in ago]


def test_a_usual_day_is_the_mean_of_the_days():
    seldom = [*days("A-02", 20, 1), *days("A-02", 20, 1, until=10)]
    assert daily([*days("A-01", 30, 10), *seldom]) == {"A-01": 30, "A-02": 4}


def test_a_new_service_counts_from_its_first_day():
    assert daily([*days("A-01", 30, 10), *days("A-09", 50, 2)])["A-09"] == 50


def test_only_the_last_thirty_days_count():
    counts = [*days("A-01", 10, 30), *days("A-01", 900, 30, until=31)]
    assert daily(counts) == {"A-01": 10}


def test_a_short_history_says_nothing():
    assert daily(days("A-01", 30, 4)) == {}


def test_a_hub_counts_its_history_once_a_day_and_writes_it_down(closed_place):
    _give(closed_place.database, "A-02", tickets=3, days=6)
    for _ in range(2):
        closed_place.start()
        until = time.monotonic() + PATIENCE_S
        while "service.counted" not in closed_place.journal():
            assert time.monotonic() < until
            time.sleep(0.02)
        closed_place.stop()
    with closing(sqlite3.connect(closed_place.database)) as file:
        facts = file.execute("SELECT data FROM event WHERE name = 'service.counted'").fetchall()
    assert [json.loads(fact)["daily"] for (fact,) in facts] == [{"A-02": 3}]


def _give(database, service: str, tickets: int, days: int) -> None:
    """Put past days' tickets into the table for reports."""
    row = (
        "INSERT INTO ticket (id, day, number, service, agency, language, station, state, step, "
        "calls, unsure, taken_at) VALUES (?, ?, ?, ?, 'DUKCAPIL', 'id', 'kiosk-1', ?, 1, 0, 0, ?)"
    )
    with closing(sqlite3.connect(database)) as file:
        for ago in range(1, days + 1):
            day = TODAY - timedelta(days=ago)
            for nth in range(tickets + 1):
                state = "done" if nth else "cancelled"
                number = f"A1-{nth:03}"
                values = (f"{day:%Y%m%d}-{number}", f"{day}", number, service, state)
                file.execute(row, (*values, f"{day}T08:00:00+07:00"))
        file.commit()
