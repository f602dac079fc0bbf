"""The whole counter against a real hub: keys, a hub that dies, a program that starts again."""

import os
import tty
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from websockets.sync.client import connect

from antrean_counter.program import Settings, build
from antrean_shared import commands as c
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Session
from antrean_shared.words import Role
from antrean_ui.app import Geometry, Placement
from tests.hub.places import found
from tests.screens import no_clipped_text, window_open

SIZE = (1366, 768)
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture(scope="module")
def furnished(tmp_path_factory):
    """The sample hall with its stations and one officer, before its first day."""
    place = found(tmp_path_factory.mktemp("hall"))
    place.pair("kiosk", "kiosk-1")
    place.pair("counter", "pc-1")
    place.officer()
    return place


@pytest.fixture
def place(furnished, tmp_path):
    place = furnished.copy(tmp_path)
    place.start_process()
    yield place
    place.stop()


@pytest.fixture
def open_counter(place):
    """Return a function that starts a counter's program; all end with the test."""
    programs = []

    def open_counter(**more):
        settings = {
            "hub": place.url,
            "station": "pc-1",
            "token": place.tokens["pc-1"],
            "placement": Placement(Geometry(0, 0, *SIZE)),
            **more,
        }
        programs.append(build(Settings(**settings)))
        programs[-1].start()
        return programs[-1]

    yield open_counter
    for program in programs:
        program.stop()


def visitors(place, *services):
    """Give each service a visitor with paper in hand."""
    token = place.tokens["kiosk-1"]
    session = Session(Opening(protocol=PROTOCOL, role=Role.KIOSK, station="kiosk-1", token=token))
    with connect(place.url, compression=None) as line:
        session.connected()
        for n, service in enumerate(services):
            ticket = ask(line, session, c.TakeTicket(key=f"take-{n}", service=service))
            ask(line, session, c.ConfirmPrinted(key=f"paper-{n}", ticket=ticket.id))


def ask(line, session, command):
    """Send ``command`` and return its result."""
    session.send(command)
    while True:
        for frame in session.outgoing():
            line.send(frame, text=True)
        for message in session.receive(line.recv(timeout=10)):
            if isinstance(message, Answered):
                return message.result


def log_in(person, program):
    person.waits_for(lambda: program.model.head.online, "the hub")
    for text in ("3", "Sari", "1234"):
        person.types(text)
        person.presses(ENTER)
    person.waits_for(lambda: program.model.page == "work", "the working page")


def restart(place):
    """Start the hub again on the address it had."""
    place.start_process("--listen", f"127.0.0.1:{urlsplit(place.url).port}")


def test_an_officers_day_by_keyboard(open_counter, place):
    visitors(place, "A-04", "A-05", "A-04")
    program = open_counter()
    model = program.model
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        assert (model.head.title, model.lists.total) == ("Loket 3", "3 pengunjung")
        person.presses(SPACE)
        person.waits_for(lambda: model.hero.state == "called", "a call")
        first = model.hero.number
        person.presses(SPACE)
        person.waits_for(lambda: model.hero.state == "serving", "the service")
        no_clipped_text(person.window)
        person.presses(SPACE)
        person.waits_for(lambda: model.hero.number not in {"", first}, "the next visitor")
        person.presses(Qt.Key.Key_F3)
        person.find("dialogTitle")
        person.presses(Qt.Key.Key_2)
        person.waits_for(lambda: len(model.lists.aside) == 1, "the visitor set aside")
        person.presses(Qt.Key.Key_F12)
        person.find("dialogTitle")
        person.presses(ENTER)
        person.waits_for(lambda: model.page == "login", "the log-in page")
    assert "ticket.missed" in place.journal()


def test_a_wrong_pin_is_told_and_tried_again(open_counter):
    program = open_counter(counter="3")
    with window_open(program.window, SIZE) as person:
        person.waits_for(lambda: program.model.head.online, "the hub")
        person.types("Sari")
        person.presses(ENTER)
        person.types("9999")
        person.presses(ENTER)
        person.waits_for(lambda: "PIN" in program.model.notice, "the refusal")
        person.types("1234")
        person.presses(ENTER)
        person.waits_for(lambda: program.model.page == "work", "the working page")


def test_a_hub_that_dies_loses_no_visitor_and_calls_nobody_twice(open_counter, place):
    visitors(place, "A-04", "A-04")
    program = open_counter()
    model = program.model
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        person.presses(SPACE)
        person.waits_for(lambda: model.hero.state == "called", "a call")
        number = model.hero.number
        place.kill()
        person.waits_for(lambda: model.head.banner != "", "the banner")
        assert (model.hero.number, model.keys.primaryAble) == (number, False)
        no_clipped_text(person.window)
        person.presses(SPACE)
        assert "Tunggu" in model.notice
        restart(place)
        person.waits_for(lambda: model.head.online, "the hub again", 10)
        assert (model.hero.number, model.hero.state, model.head.banner) == (number, "called", "")
        person.presses(SPACE)
        person.waits_for(lambda: model.hero.state == "serving", "the service")
    assert place.journal().count("ticket.called") == 1


def test_a_program_started_again_is_back_with_its_visitor(open_counter, place):
    visitors(place, "A-04")
    program = open_counter()
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        person.presses(SPACE)
        person.waits_for(lambda: program.model.hero.state == "called", "a call")
    program.stop()
    again = open_counter(language="en")
    with window_open(again.window, SIZE) as person:
        person.waits_for(lambda: again.model.page == "work", "the working page")
        assert (again.model.hero.heading, again.model.hero.number) == (
            "Being called",
            program.model.hero.number,
        )


def test_what_an_officer_set_up_is_there_again_tomorrow(open_counter, tmp_path):
    file = tmp_path / "counter-1.toml"
    program = open_counter(keepsake=file)
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        person.presses(Qt.Key.Key_F1)
        settings = [row["title"] for row in program.model.dialog.rows].index("Pengaturan loket ini")
        person.taps(f"answer{settings}")
        person.presses(ENTER)
        assert program.model.textScale == 1.5
    program.stop()
    again = open_counter(keepsake=file)
    assert (again.model.textScale, again.model.login.officer) == (1.5, "Sari")


def test_a_disk_that_keeps_nothing_costs_no_visitor(open_counter, tmp_path, caplog):
    (tmp_path / "full").write_text("")
    program = open_counter(keepsake=tmp_path / "full" / "counter-1.toml")
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
    assert "cannot be kept" in caplog.text


def test_the_window_shrinks_to_a_bar_and_calls_from_there(open_counter, place):
    visitors(place, "A-04")
    program = open_counter()
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        person.presses(Qt.Key.Key_F11)
        person.waits_for(lambda: program.window.height() < 100, "the bar")
        person.presses(SPACE)
        person.waits_for(lambda: program.model.hero.state == "called", "a call")
        no_clipped_text(person.window)
        person.presses(Qt.Key.Key_F11)
        person.waits_for(lambda: program.window.height() == SIZE[1], "the page")


def test_a_call_pad_on_its_own_line_calls_though_the_window_has_no_focus(open_counter, place):
    visitors(place, "A-04")
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    program = open_counter(call_pad=f"serial://{os.ttyname(theirs)}")
    with window_open(program.window, SIZE) as person:
        log_in(person, program)
        person.waits_for(lambda: program._pad.listening, "the pad")
        os.write(ours, b"#\n#\n#\n")  # pressed again while it is under way
        person.waits_for(lambda: program.model.hero.state == "called", "a call")
        person.waits_for(lambda: "ticket.called" in place.journal(), "the journal")
    assert "ticket.started" not in place.journal()
    program.stop()
    os.close(ours)
    os.close(theirs)


def test_a_station_the_hub_does_not_know_says_whom_to_call(open_counter):
    program = open_counter(token="wrong")
    with window_open(program.window, SIZE) as person:
        person.waits_for(lambda: "teknisi" in program.model.head.banner, "the reason")
