import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from antrean_hub.clock import HallClock, rehearsal_clock

MAKASSAR = ZoneInfo("Asia/Makassar")
START = datetime(2026, 11, 25, 8, 5)  # noqa: DTZ001 -- local time, as on the command line


def test_the_real_clock_tells_the_hall_s_own_time():
    now = HallClock(MAKASSAR).now()
    assert now.utcoffset() == timedelta(hours=8)
    assert abs(now.timestamp() - time.time()) < 1


def test_a_rehearsal_starts_at_its_local_time_and_runs_on():
    clock = rehearsal_clock(MAKASSAR, START, None)
    first, second = clock.now(), clock.now()
    assert timedelta() <= first - START.replace(tzinfo=MAKASSAR) < timedelta(seconds=1)
    assert second > first


def test_a_rehearsal_that_is_started_again_goes_on_from_its_last_event():
    last = datetime(2026, 11, 25, 9, 30, tzinfo=MAKASSAR)
    assert rehearsal_clock(MAKASSAR, START, last).now() >= last
    before = datetime(2026, 11, 25, 7, 30, tzinfo=MAKASSAR)
    assert rehearsal_clock(MAKASSAR, START, before).now().hour == 8
