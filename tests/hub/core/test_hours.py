"""Which hours hold on a date: those of every week, and those that are written for dates."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.core.availability import offer, shut, windows
from antrean_hub.core.config import DatedHours, DayKind, PlannedAnnouncement, Span, SpecialDay
from antrean_hub.core.hall import new_hall
from antrean_hub.core.hours import spans_on
from antrean_hub.core.picture import Audience, view
from antrean_shared import commands as c
from antrean_shared.words import Reason, Role
from tests.hub.core.halls import KIOSK, SMALL, WIB, Story, ask, with_config

FIRST, LAST = date(2027, 2, 8), date(2027, 3, 9)
"""A Monday and a Tuesday."""
FRIDAY, SATURDAY = FIRST + timedelta(days=4), FIRST + timedelta(days=5)
SHORT = (Span(8 * 60, 12 * 60), Span(12 * 60 + 30, 14 * 60))
PRAYER = (Span(8 * 60, 11 * 60 + 30), Span(12 * 60 + 30, 14 * 60))
FASTING = (SHORT, SHORT, SHORT, SHORT, PRAYER, (), ())
RAMADAN = DatedHours(first=FIRST, last=LAST, hours=FASTING)
MORNINGS = ((Span(7 * 60, 13 * 60),), (), (), (), (Span(7 * 60, 13 * 60),), (Span(480, 600),), ())
DAY = timedelta(days=1)


def at(day: date, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=WIB)


def why(config, day: date, clock: str, service: str = "A-04") -> Reason | None:
    found = shut(new_hall(config), service, at(day, clock))
    return found.reason if found else None


HALL = with_config(dated_hours=(RAMADAN,))


def test_they_hold_from_the_first_day_to_the_last_and_never_else():
    always, fasting = SMALL.hours[0], SHORT
    days = [FIRST - 3 * DAY, FIRST, LAST, LAST + DAY]
    assert [spans_on(HALL, day) for day in days] == [SMALL.hours[4], fasting, fasting, always]


@pytest.mark.parametrize(
    ("clock", "day", "reason"),
    [
        ("07:29", FIRST, Reason.NOT_OPEN_YET),
        ("13:29", FIRST, None),
        ("13:30", FIRST, Reason.CUTOFF),
        ("14:00", FIRST, Reason.ENDED),
        ("11:59", FRIDAY, Reason.FRIDAY_PRAYER),
        ("12:00", FRIDAY, None),
        ("10:00", SATURDAY, Reason.CLOSED_TODAY),
        ("13:30", LAST + DAY, None),
    ],
)
def test_a_break_the_prayer_the_cut_off_and_the_end_are_those_of_the_date(clock, day, reason):
    assert why(HALL, day, clock) is reason


def test_the_next_opening_is_told_across_the_end_of_the_dates():
    later = tuple((Span(each[0].start + 60, each[-1].end),) if each else () for each in SMALL.hours)
    config = with_config(hours=later, dated_hours=(RAMADAN,))
    assert offer(new_hall(config), "A-04", at(LAST, "14:00")).until == at(LAST + DAY, "08:30")
    assert offer(new_hall(config), "A-04", at(LAST - DAY, "14:00")).until == at(LAST, "07:30")


def test_a_special_day_goes_before_any_hours():
    holiday = SpecialDay(date=FIRST, kind=DayKind.HOLIDAY)
    assert why(with_config(dated_hours=(RAMADAN,), days=(holiday,)), FIRST, "09:00") is (
        Reason.HOLIDAY
    )


def test_an_agency_s_own_dates_go_before_the_hall_s():
    own = DatedHours(first=FIRST, last=FIRST, hours=MORNINGS, agency="SIM")
    config = with_config(dated_hours=(RAMADAN, own))
    assert spans_on(config, FIRST, "SIM") == MORNINGS[0]
    assert spans_on(config, FIRST, "DUKCAPIL") == spans_on(config, FIRST) == SHORT
    assert spans_on(config, FIRST + DAY, "SIM") == SHORT


def test_an_agency_s_own_week_is_held_to_the_house_while_that_has_hours_of_its_dates():
    long = (Span(7 * 60, 10 * 60), Span(11 * 60, 16 * 60))
    config = with_config(agency_hours={"SIM": (long, (), *[long] * 4, ())}, dated_hours=(RAMADAN,))
    assert spans_on(config, FIRST, "SIM") == (Span(480, 600), Span(660, 720), Span(750, 840))
    assert spans_on(config, FIRST + DAY, "SIM") == spans_on(config, SATURDAY, "SIM") == ()
    assert spans_on(config, LAST + 4 * DAY, "SIM") == long


def test_a_kiosk_is_lent_the_times_of_the_date():
    for day, minutes in ((FIRST, 30 + 4 * 60 + 30 + 60), (LAST + DAY, 7 * 60)):
        story = Story(HALL, at(day, "09:00"))
        lent = story.do(ask(c.LeaseNumbers), KIOSK).answer
        spans = [each.closes - each.opens for each in lent.windows if each.service == "A-04"]
        assert sum(spans, timedelta()) == timedelta(minutes=minutes)


def test_what_is_announced_by_the_clock_is_not_on_a_date_that_the_dates_close():
    opens = PlannedAnnouncement(id="buka", at=9 * 60, text="Selamat datang.")
    closed = DatedHours(first=FIRST, last=FIRST, hours=((),) * 7)
    for dated, texts in (((closed,), []), ((), ["Selamat datang."])):
        story = Story(with_config(announcements=(opens,), dated_hours=dated), at(FIRST, "09:00"))
        told = view(story.hall, Audience(Role.DISPLAY), story.now).announcements
        assert [each.text for each in told] == texts


# Promises

weeks = st.lists(st.sampled_from([(), SHORT, PRAYER, SMALL.hours[0]]), min_size=7, max_size=7)
places = st.sampled_from([None, "DUKCAPIL", "SIM"])


@st.composite
def halls(draw):
    """A hall with hours of any week and any dates; of one place no two have a date in common."""
    found = []
    for place in (None, "DUKCAPIL", "SIM"):
        free = FIRST
        for gap, length in draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 20)))):
            first = free + gap * DAY
            last = first + length * DAY
            hours = tuple(draw(weeks))
            found.append(DatedHours(first=first, last=last, hours=hours, agency=place))
            free = last + DAY
    agency_hours = draw(st.dictionaries(st.sampled_from(["DUKCAPIL", "SIM"]), weeks.map(tuple)))
    rows = tuple(draw(st.permutations(found)))
    return with_config(agency_hours=agency_hours, dated_hours=rows)


@given(halls(), places, st.integers(-20, 120))
def test_on_each_date_one_rule_holds_for_each_place_and_outside_the_dates_nothing_changes(
    config, place, ahead
):
    day = FIRST + ahead * DAY
    rows = [each for each in config.dated_hours if each.first <= day <= each.last]
    own = [each.hours for each in rows if place and each.agency == place]
    house = [each.hours for each in rows if each.agency is None]
    assert len(own) <= 1
    assert len(house) <= 1
    found, weekday = spans_on(config, day, place), day.weekday()
    without = spans_on(with_config(agency_hours=config.agency_hours), day, place)
    if own:
        assert found == own[0][weekday]
    elif not house:
        assert found == without
    elif place not in config.agency_hours:
        assert found == house[0][weekday]
    else:
        minutes = {minute for each in found for minute in range(each.start, each.end)}
        assert minutes == {
            minute
            for minute in range(24 * 60)
            if all(
                any(each.start <= minute < each.end for each in spans)
                for spans in (config.agency_hours[place][weekday], house[0][weekday])
            )
        }


@given(halls(), st.integers(-20, 120))
def test_what_kiosks_are_lent_is_what_the_hub_decides_minute_by_minute(config, ahead):
    day = FIRST + ahead * DAY
    hall = new_hall(config)
    lent = windows(hall, "A-04", day)
    for minute in range(0, 24 * 60, 10):
        now = datetime.combine(day, datetime.min.time(), WIB) + timedelta(minutes=minute)
        inside = any(each.start <= minute < each.end for each in lent)
        assert (shut(hall, "A-04", now) is None) == inside
