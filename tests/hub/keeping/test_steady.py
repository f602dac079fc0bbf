"""The machine's clock jumps; the hall's does not."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from antrean_hub.clock import HallClock
from antrean_hub.core.step import tick
from antrean_hub.keeping.steady import ClockDoubtful, SteadyClock, believe
from tests.hub.core.halls import Story

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
SECOND = timedelta(seconds=1)
JUMPS = {
    "a day back": NOW - timedelta(days=1),
    "a year ahead": NOW + timedelta(days=365),
    "1970": datetime(1970, 1, 1, tzinfo=NOW.tzinfo),
}


class Machine:
    """A machine whose clock somebody sets."""

    def __init__(self, wall=NOW):
        self.wall, self.ran = wall, 0.0

    def clock(self, last=None):
        return SteadyClock(lambda: self.wall, lambda: self.ran, last)

    def run(self, seconds):
        self.wall += seconds * SECOND
        self.ran += seconds


def test_a_clock_that_runs_evenly_is_the_machines():
    machine = Machine()
    clock = machine.clock()
    machine.run(3600)
    assert (clock.now(), clock.wrong) == (machine.wall, False)


@pytest.mark.parametrize("jump", JUMPS)
def test_after_a_jump_the_hall_goes_on_by_its_own_time_and_says_so(jump):
    machine = Machine()
    clock = machine.clock()
    machine.run(60)
    machine.wall = JUMPS[jump]
    machine.run(5)
    assert (clock.now(), clock.wrong) == (NOW + 65 * SECOND, True)


@pytest.mark.parametrize("jump", JUMPS)
def test_numbers_go_on_through_a_jump_and_after_it(jump):
    story, machine = Story(now=NOW), Machine()
    clock = machine.clock()
    given = []
    for wall in (machine.wall, JUMPS[jump], NOW + 5 * SECOND):
        machine.wall = wall
        machine.run(1)
        story.now = clock.now()
        story.tick()
        given.append(story.take("A-04").number)
    assert given == ["A2-001", "A2-002", "A2-003"]
    assert story.hall.day == NOW.date()


def test_when_the_machine_is_set_right_it_is_followed_again():
    machine = Machine()
    clock = machine.clock()
    machine.wall = JUMPS["1970"]
    clock.now()
    machine.wall = NOW + 10 * SECOND
    machine.ran = 10
    assert (clock.now(), clock.wrong) == (machine.wall, False)


def test_a_small_correction_is_followed():
    machine = Machine()
    clock = machine.clock()
    machine.wall += timedelta(minutes=3)
    assert (clock.now(), clock.wrong) == (machine.wall, False)


def test_a_hub_that_starts_in_1970_is_wrong_until_the_network_sets_it():
    machine = Machine(JUMPS["1970"])
    clock = machine.clock(last=NOW)
    assert (clock.now(), clock.wrong) == (JUMPS["1970"], True)
    machine.wall = NOW + SECOND
    assert (clock.now(), clock.wrong) == (machine.wall, False)


def test_a_hub_that_starts_in_1970_gives_no_number_again():
    story = Story(now=NOW)
    story.take("A-04")
    assert tick(story.hall, JUMPS["1970"]).hall is story.hall
    story.now = JUMPS["1970"]
    assert story.hall.day == NOW.date()


def test_a_date_far_ahead_is_asked_about_before_the_day_is_opened():
    believe(NOW + timedelta(days=20), NOW)
    believe(NOW, None)
    with pytest.raises(ClockDoubtful, match="clock says 2027-11-25"):
        believe(JUMPS["a year ahead"], NOW)


class SetByHand(HallClock):
    """The hub's own clock, and somebody at it."""

    ahead = timedelta()

    def now(self):
        return super().now() + self.ahead


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=365), timedelta(days=-20_000)])
def test_the_alarm_of_a_jump_reaches_supervisor_and_counters_and_ends_with_it(
    closed_place, meet, play, monkeypatch, jump
):
    monkeypatch.setattr("antrean_hub.serving.HallClock", SetByHand)
    monkeypatch.setattr(SetByHand, "ahead", timedelta())
    closed_place.rehearse = None
    closed_place.start()

    async def story():
        staff = await meet("supervisor", "boss"), await meet("counter", "pc-1")
        SetByHand.ahead = jump
        heard = [await alarm(each, "station.faulted") for each in staff]
        SetByHand.ahead = timedelta()
        return heard, [await alarm(each, "station.recovered") for each in staff]

    wrong = {"station": "hub", "fault": "clock_wrong"}
    assert play(story()) == ([wrong, wrong], [{"station": "hub"}, {"station": "hub"}])


async def alarm(station, name):
    """The next word of that name about the hub itself."""
    async with asyncio.timeout(10):
        while True:
            for event in station.named(name):
                if event["data"] and event["data"].get("station") == "hub":
                    return event["data"]
            await asyncio.sleep(0.02)
