from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from antrean_hub.core.availability import offer, shut
from antrean_hub.core.config import DayKind, SpecialDay
from antrean_hub.core.hall import new_hall
from antrean_shared import commands as c
from antrean_shared.words import Reason
from tests.hub.core.halls import BOSS, SMALL, WEDNESDAY, WIB, Story, ask, with_config

HALL = new_hall(SMALL)
DAY = WEDNESDAY.date()


def at(clock: str, day: date = DAY) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=WIB)


def why(config, service: str, now: datetime) -> Reason | None:
    found = shut(new_hall(config), service, now)
    return found.reason if found else None


FRIDAY = DAY + timedelta(days=2)
CLOCK = [
    ("00:00", DAY, Reason.NOT_OPEN_YET, at("07:30")),
    ("07:29", DAY, Reason.NOT_OPEN_YET, at("07:30")),
    ("07:30", DAY, None, None),
    ("12:15", DAY, None, None),
    ("14:29", DAY, None, None),
    ("14:30", DAY, Reason.CUTOFF, at("07:30", DAY + timedelta(days=1))),
    ("15:00", DAY, Reason.ENDED, at("07:30", DAY + timedelta(days=1))),
    ("23:59", DAY, Reason.ENDED, at("07:30", DAY + timedelta(days=1))),
    ("11:29", FRIDAY, None, None),
    ("11:30", FRIDAY, Reason.BREAK, at("12:30", FRIDAY)),
    ("12:29", FRIDAY, Reason.BREAK, at("12:30", FRIDAY)),
    ("12:30", FRIDAY, None, None),
    ("15:00", FRIDAY, Reason.ENDED, at("07:30", DAY + timedelta(days=5))),
    ("10:00", DAY + timedelta(days=3), Reason.CLOSED_TODAY, at("07:30", DAY + timedelta(days=5))),
]


@pytest.mark.parametrize(("clock", "day", "reason", "until"), CLOCK)
def test_the_week_decides_by_the_minute(clock, day, reason, until):
    told = offer(HALL, "A-04", at(clock, day))
    assert (told.available, told.reason, told.until) == (reason is None, reason, until)


def days(*special: SpecialDay):
    return with_config(days=special)


def test_a_holiday_closes_the_hall_and_names_itself():
    config = days(SpecialDay(date=DAY, kind=DayKind.HOLIDAY, reason="Hari Guru"))
    told = offer(new_hall(config), "A-04", WEDNESDAY)
    assert (told.reason, told.detail) == (Reason.HOLIDAY, "Hari Guru")
    assert told.until == at("07:30", DAY + timedelta(days=1))


def test_a_closure_concerns_its_agency_or_service_only():
    config = days(
        SpecialDay(date=DAY, kind=DayKind.CLOSED, agency="SIM"),
        SpecialDay(date=DAY, kind=DayKind.CLOSED, service="A-01"),
    )
    reasons = [why(config, each, WEDNESDAY) for each in ("G-01", "A-01", "A-02")]
    assert reasons == [Reason.CLOSED_DATE, Reason.CLOSED_DATE, None]


def test_forced_open_wins_over_holiday_and_clock():
    config = days(
        SpecialDay(date=DAY, kind=DayKind.HOLIDAY),
        SpecialDay(date=DAY, kind=DayKind.OPEN, agency="DUKCAPIL"),
    )
    assert why(config, "A-04", at("20:00")) is None
    assert why(config, "G-01", WEDNESDAY) is Reason.HOLIDAY


def test_the_next_opening_looks_beyond_a_row_of_holidays_to_a_forced_one():
    holidays = [
        SpecialDay(date=DAY + timedelta(days=ahead), kind=DayKind.HOLIDAY) for ahead in range(40)
    ]
    forced = SpecialDay(date=DAY + timedelta(days=9), kind=DayKind.OPEN)
    told = offer(new_hall(days(*holidays, forced)), "A-04", WEDNESDAY)
    assert told.until == at("00:00", DAY + timedelta(days=9))
    assert offer(new_hall(days(*holidays)), "A-04", WEDNESDAY).until is None


def test_an_agency_may_keep_hours_of_its_own():
    config = with_config(agency_hours={"SIM": ((), *SMALL.hours[1:2], (), (), (), (), ())})
    assert why(config, "G-01", WEDNESDAY) is Reason.CLOSED_TODAY
    assert why(config, "A-04", WEDNESDAY) is None


def test_inactive_comes_before_everything():
    services = (replace(SMALL.services[2], active=False), *SMALL.services[:2])
    assert why(with_config(services=services), "A-04", at("03:00")) is Reason.SERVICE_INACTIVE
    without = with_config(counters=SMALL.counters[2:3])
    assert why(without, "A-04", WEDNESDAY) is Reason.SERVICE_INACTIVE


def test_suspended_comes_before_the_calendar_and_says_why():
    story = Story(now=WEDNESDAY)
    story.do(ask(c.SuspendService, service="A-04", reason="Gangguan sistem pusat"), BOSS)
    told = offer(story.hall, "A-04", at("03:00"))
    assert (told.reason, told.detail) == (Reason.SUSPENDED, "Gangguan sistem pusat")


def test_the_quota_is_the_last_word_and_counts_what_is_left():
    story = Story()
    left = [offer(story.hall, "A-02", story.now).quota_left]
    for _ in range(3):
        story.take("A-02")
        left.append(offer(story.hall, "A-02", story.now).quota_left)
    assert left == [3, 2, 1, 0]
    told = offer(story.hall, "A-02", story.now)
    assert told.reason is Reason.QUOTA_FULL
    assert told.until == at("07:30", DAY + timedelta(days=1))


def test_a_forced_opening_does_not_pass_over_the_quota():
    config = days(SpecialDay(date=DAY, kind=DayKind.OPEN))
    story = Story(config)
    for _ in range(3):
        story.take("A-02")
    assert shut(story.hall, "A-02", story.now).reason is Reason.QUOTA_FULL
