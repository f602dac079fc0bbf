"""The hall that a script plays."""

from antrean_display.sample import FOLDER, MORNING, SampleHall
from antrean_shared.replica import fold
from antrean_shared.words import Priority, TicketState


def test_it_is_the_sample_hall_of_the_files():
    view = SampleHall("3").view
    assert (len(view.agencies), len(view.counters), view.zone) == (24, 45, "3")
    assert view.hall.stage_names["AR"] == "Perekaman"
    assert len(view.hall.running_text) > 1
    assert (FOLDER / "hall.toml").is_file()


def test_what_it_tells_is_what_a_station_would_fold():
    hall = SampleHall()
    view = hall.view
    for change in (
        hall.calls("A1-001", "1", "en", Priority.CHILD),
        hall.calls_again("A1-001"),
        hall.moves("A1-001", TicketState.SERVING),
        hall.pauses("2"),
        hall.sends_on("A1-001", "AR", "7"),
    ):
        (event,) = change.events
        view = fold(view, event)
        assert view == change.view
    assert [event.seq for event in change.events] == [hall.seq] == [5]


def test_its_clock_goes_only_when_told():
    hall = SampleHall()
    assert hall.joined().now == MORNING
    hall.later(60)
    assert (hall.joined().now - MORNING).total_seconds() == 60


def test_a_new_day_knows_nobody():
    hall = SampleHall()
    hall.calls("A1-001", "1")
    assert hall.opens_a_new_day().view.calls == ()
