from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.evolve import evolve
from antrean_hub.core.hall import Hall
from antrean_shared import commands as c
from antrean_shared.words import CounterState, Role
from tests.hub.core.halls import SMALL, Story, ask, desk


def test_a_fact_that_changes_nothing_is_still_numbered():
    hall = Story().hall
    after = evolve(hall, f.StationLeft(station="tv"), hall.last_at)
    assert after.seq == hall.seq + 1
    assert after.lines is hall.lines


def test_a_counter_counts_what_it_served_and_its_priority_run():
    story = Story()
    story.open("8")
    for priority in ("elderly", "child", None):
        story.take("A-04", priority)
    runs = []
    for _ in range(3):
        story.serve("8")
        runs.append((story.hall.desk("8").served, story.hall.desk("8").run))
    assert runs == [(1, 1), (2, 2), (3, 0)]


def test_a_new_day_keeps_the_hall_and_the_numbering_of_events_alone():
    story = Story()
    story.open("8")
    story.take("A-04")
    after = evolve(story.hall, f.DayOpened(day=story.now.date()), story.now)
    blank = Hall(config=SMALL, index=story.hall.index, day=story.now.date())
    assert after == replace(blank, seq=story.hall.seq + 1, last_at=story.now)


def test_counters_open_pause_and_close():
    story = Story()
    states = []
    for kind in (c.PauseCounter, c.ResumeCounter, c.CloseCounter):
        if not states:
            story.open("8")
        story.do(ask(kind, counter="8", reason="Salat"), desk("8"))
        states.append(story.hall.desk("8").state)
    assert states == [CounterState.PAUSED, CounterState.OPEN, CounterState.CLOSED]


def test_faults_are_kept_until_they_are_gone():
    story = Story()
    hall = evolve(story.hall, f.StationFaulted(station="k", fault="jam"), story.now)
    assert dict(hall.faults) == {"k": "jam"}
    assert not evolve(hall, f.StationRecovered(station="k"), story.now).faults


def test_joining_changes_nothing_in_the_hall():
    hall = Story().hall
    after = evolve(hall, f.StationJoined(station="tv", role=Role.DISPLAY), hall.last_at)
    assert after.tickets is hall.tickets
