from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from antrean_hub.core.availability import chance, offer, shut
from antrean_hub.core.config import DayKind, Span, SpecialDay
from antrean_hub.core.hall import new_hall
from antrean_shared import commands as c
from antrean_shared.wire import Policy
from antrean_shared.words import Chance, Reason
from tests.hub.core.halls import BOSS, SMALL, WEDNESDAY, WIB, Story, ask, with_config
from tests.hub.core.halls import FRIDAY as FRIDAY_HOURS

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
    ("11:30", FRIDAY, Reason.FRIDAY_PRAYER, at("12:30", FRIDAY)),
    ("12:29", FRIDAY, Reason.FRIDAY_PRAYER, at("12:30", FRIDAY)),
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


def test_a_break_that_is_not_for_the_prayer_is_a_break():
    early = (Span(8 * 60, 9 * 60), Span(10 * 60, 15 * 60))
    config = with_config(hours=(early,) * 5 + ((), ()))
    assert why(config, "A-04", at("09:15", FRIDAY)) is Reason.BREAK
    assert why(with_config(hours=(FRIDAY_HOURS,) * 7), "A-04", at("12:00")) is Reason.BREAK


def test_online_only_says_until_when():
    config = with_config(online_until={"A-04": 10 * 60})
    told = offer(new_hall(config), "A-04", at("09:59"))
    assert (told.reason, told.until) == (Reason.ONLINE_ONLY, at("10:00"))
    assert why(config, "A-04", at("10:00")) is None


STRICT = with_config(policy=Policy(absent_stops=True))


@pytest.mark.parametrize(
    ("config", "clock", "reason"),
    [
        (STRICT, "08:14", None),
        (STRICT, "08:15", Reason.AGENCY_ABSENT),
        (SMALL, "08:15", None),
    ],
)
def test_an_absent_agency_gives_no_tickets_where_the_hall_says_so(config, clock, reason):
    assert why(config, "A-04", at(clock)) is reason


def test_one_officer_of_the_agency_is_enough_to_be_there():
    story = Story(STRICT)
    story.open("3")
    assert offer(story.hall, "A-04", story.now).available
    assert not offer(story.hall, "G-01", story.now).available


def hope(story: Story, service: str = "A-04") -> Chance | None:
    return chance(story.hall, service, story.now)


def test_who_comes_early_is_likely_served_and_who_comes_late_is_told():
    story = Story()
    assert hope(story) is Chance.ABSENT
    story.open("2")
    assert hope(story) is Chance.LIKELY
    for _ in range(28):
        story.take("A-04")
    assert hope(story) is Chance.DOUBTFUL
    story.now = at("14:00")
    assert hope(story) is Chance.UNLIKELY


def test_nobody_can_promise_before_a_counter_of_every_step_works():
    story = Story()
    story.open("21")
    assert hope(story, "G-01") is None
    story.open("22")
    assert hope(story, "G-01") is Chance.LIKELY


def test_before_the_doors_open_there_is_nothing_to_promise():
    assert hope(Story(now=at("07:40"))) is None


def test_a_day_without_hours_has_no_end_to_compare_with():
    story = Story(days(SpecialDay(date=DAY + timedelta(days=3), kind=DayKind.OPEN)),
                  now=at("10:00", DAY + timedelta(days=3)))  # fmt: skip
    story.open("2")
    assert hope(story) is None


def test_a_break_is_no_time_to_be_served_in():
    story = Story(now=at("11:00", FRIDAY))
    story.open("2")
    for _ in range(12):
        story.take("A-04")
    assert hope(story) is Chance.DOUBTFUL


def test_stations_hear_when_a_promise_changes():
    story = Story()
    story.open("2")
    story.tick(seconds=1)
    assert offer(story.hall, "A-04", story.now).chance is Chance.LIKELY
    for _ in range(28):
        story.take("A-04")
    changed = [record.fact for record in story.tick(seconds=1).records]
    assert changed[-1].services["A-04"] is Chance.DOUBTFUL
    assert offer(story.hall, "A-04", story.now).chance is Chance.DOUBTFUL
