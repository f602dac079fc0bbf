from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from antrean_hub.reports.opening import open_s
from antrean_hub.store.history import Turn

DAY = date(2026, 11, 25)
EIGHT = datetime(2026, 11, 25, 8, tzinfo=ZoneInfo("Asia/Jakarta"))


def turn(minute: int, name: str, counter: str = "1", later: int = 0) -> Turn:
    day = DAY + timedelta(days=later)
    return Turn(day, EIGHT + timedelta(days=later, minutes=minute), f"counter.{name}", counter)


def test_pauses_do_not_count_and_days_add_up():
    turns = [turn(0, "opened"), turn(60, "paused"), turn(75, "resumed"), turn(135, "closed")]
    turns += [turn(0, "opened", later=1), turn(30, "closed", later=1)]
    assert open_s(turns, {}) == {"1": 150 * 60}


def test_a_counter_that_another_officer_takes_over_stays_open():
    turns = [turn(0, "opened"), turn(30, "opened"), turn(60, "closed")]
    assert open_s(turns, {}) == {"1": 60 * 60}


def test_nobody_worked_the_night_through():
    turns = [turn(0, "opened"), turn(0, "opened", "2")]
    last_seen = {(DAY, "1"): EIGHT + timedelta(minutes=45)}
    assert open_s(turns, last_seen) == {"1": 45 * 60, "2": 0}


def test_a_counter_closed_in_its_pause_was_open_until_the_pause():
    turns = [turn(0, "opened"), turn(20, "paused"), turn(50, "closed")]
    assert open_s(turns, {}) == {"1": 20 * 60}
