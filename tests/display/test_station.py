"""The whole display against a real hub on a real socket: it shows, it ages, it catches up."""

import pytest

from antrean_display.station import Settings, build
from antrean_shared.commands import (
    EndAnnouncement,
    HushVoices,
    SayAnnouncement,
    UnhushVoices,
)
from antrean_shared.words import Role
from antrean_ui.app import Geometry, Placement
from tests.display.officers import Officer, Staff
from tests.display.real_hub import RealHub
from tests.screens import no_clipped_text, window_open

SIZE = (960, 540)
PATIENCE_S = 20
"""A busy machine is no fault of the display's."""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = RealHub(tmp_path_factory.mktemp("hall"))
    for role, station in (("display", "tv-1"), ("display", "tv-2"), ("counter", "pc-1")):
        place.pair(role, station)
    place.pair("supervisor", "boss")
    place.start()
    yield place
    place.kill()


@pytest.fixture
def officer(place):
    officer = Officer(place, "pc-1", "3")
    yield officer
    officer.leaves()


@pytest.fixture
def open_display(place):
    """Return a function that starts a display; all end with the test."""
    displays = []

    def open_display(station="tv-1", **more):
        settings = {
            "hub": place.url,
            "station": station,
            "token": place.tokens[station],
            "placement": Placement(Geometry(0, 0, *SIZE)),
            **more,
        }
        displays.append(build(Settings(**settings)))
        displays[-1].start()
        return displays[-1]

    yield open_display
    for display in displays:
        display.stop()


def test_a_call_at_a_counter_appears_in_the_hall(open_display, officer):
    display = open_display(zone="1")
    with window_open(display.window, SIZE) as person:
        person.waits_for(lambda: display.model.clock, "the hub's time", PATIENCE_S)
        assert display.model.place == "Zona 1"
        ticket = officer.calls_somebody("A-04", language="en")
        person.waits_for(lambda: ticket.number in person.texts(), ticket.number, PATIENCE_S)
        assert person.reads("counter") == "3"
        assert person.reads("headingSecond") == "Now calling"
        assert "SIMULASI" in person.texts()
        no_clipped_text(person.window)
        officer.finishes()


def test_what_the_supervisor_says_is_on_every_screen_until_it_is_over(place, open_display):
    boss = Staff(place, Role.SUPERVISOR, "boss")
    one, above = open_display(zone="1"), open_display("tv-2", counter="16")
    with window_open(one.window, SIZE) as person, window_open(above.window, (800, 480)) as other:
        person.waits_for(lambda: one.model.clock and above.model.clock, "the hub", PATIENCE_S)
        boss.does(SayAnnouncement, text="Istirahat pukul 11.30.")
        person.waits_for(lambda: person.sees("bulletin"), "the announcement", PATIENCE_S)
        said = boss.does(SayAnnouncement, text="Silakan keluar.", urgent=True)
        for each in (person, other):
            each.waits_for(lambda each=each: each.sees("alarmText"), "the alarm", PATIENCE_S)
            assert each.reads("alarmText") == "Silakan keluar."
        boss.does(EndAnnouncement, id=said.id)
        boss.does(HushVoices, minutes=5, reason="Azan")
        person.waits_for(lambda: not person.sees("alarmText"), "its end", PATIENCE_S)
        person.waits_for(lambda: one.model.board.hush, "the silence", PATIENCE_S)
        boss.does(UnhushVoices)
    boss.leaves()


def test_a_board_of_another_zone_stays_as_it_was(open_display, officer):
    here, there = open_display(zone="1"), open_display("tv-2", zone="3")
    with window_open(here.window, SIZE) as person, window_open(there.window, SIZE):
        ticket = officer.calls_somebody("A-04")
        person.waits_for(lambda: ticket.number in person.texts(), ticket.number, PATIENCE_S)
        person.waits_for(lambda: there.model.clock, "the hub's time", PATIENCE_S)
        assert there.model.count == there.model.rows.rowCount() == 0
        officer.finishes()


def test_a_hub_that_dies_ages_the_board_and_its_return_announces_nothing_twice(
    place, open_display, officer
):
    display = open_display(zone="1")
    with window_open(display.window, SIZE) as person:
        ticket = officer.calls_somebody("A-04")
        person.waits_for(lambda: display.model.count == 1, ticket.number, PATIENCE_S)
        told = display.model.board.stage.arrivals
        place.kill()
        person.waits_for(lambda: person.sees("offline"), "its age", PATIENCE_S)
        assert person.reads("offline").startswith("Luring sejak 08.")
        assert person.reads("heading") == "Terakhir dipanggil"
        place.start()
        person.waits_for(lambda: not person.sees("offline"), "the hub's return", PATIENCE_S)
        assert ticket.number in person.texts()
        assert display.model.board.stage.arrivals == told
        later = officer.finishes() and officer.calls_somebody("A-04")
        person.waits_for(lambda: later.number in person.texts(), later.number, PATIENCE_S)
        officer.finishes()


def test_a_display_the_hub_does_not_know_says_whom_to_ask(open_display):
    display = open_display(token="wrong")
    with window_open(display.window, SIZE) as person:
        person.waits_for(lambda: display.model.board.barred, "the refusal", PATIENCE_S)
        assert display.model.board.barred == "unknown_token"
        assert person.reads("quietTitle") == "Silakan hubungi teknisi."


def test_without_a_hub_it_says_so_and_keeps_trying(open_display):
    display = open_display(hub="ws://127.0.0.1:1/")
    with window_open(display.window, SIZE) as person:
        assert person.reads("quietTitle") == "Silakan perhatikan panggilan petugas."
        assert person.reads("quietDetail") == "Layar ini belum tersambung ke pusat."


def test_a_certificate_authority_that_is_not_there_is_told_at_the_start(open_display, tmp_path):
    with pytest.raises(FileNotFoundError):
        open_display(hub="wss://127.0.0.1:1/", ca=tmp_path / "none.pem")
