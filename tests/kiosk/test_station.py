"""The whole kiosk on a real hub: a finger on the glass, a number in the hall, paper in the hand."""

import pytest

from antrean_kiosk.flow.screen import Page
from antrean_kiosk.station import Settings, build
from antrean_printer.transport.memory import PAPER_OUT, Firmware, Memory
from antrean_rehearsal.robot import Said
from antrean_rehearsal.stage import OFFICER, PIN, Stage
from antrean_shared.commands import CallNext, MissTicket, OpenCounter, ReprintTicket, TakeTicket
from antrean_shared.words import Priority, Role, TicketState
from antrean_ui import app
from antrean_ui.app import Geometry, Placement
from tests.screens import window_open

SIZE = (1080, 1920)


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    with Stage(tmp_path_factory.mktemp("hall")) as made:
        made.furnish()
        made.serve()
        yield made


@pytest.fixture(scope="module")
def supervisor(stage):
    return stage.robot(Role.SUPERVISOR, "supervisor-1")


@pytest.fixture(scope="module")
def officer(stage):
    robot = stage.robot(Role.COUNTER, "counter-3")
    robot.ask(OpenCounter, counter="3", officer=OFFICER, pin=PIN)
    return robot


@pytest.fixture(scope="module")
def token(stage):
    return stage.token(Role.KIOSK, "kiosk-1").read_text().strip()


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def kiosk(stage, token, memory):
    placement = Placement(Geometry(0, 0, *SIZE))
    settings = Settings(
        hub=stage.url, station="kiosk-1", token=token, printer="memory:", placement=placement
    )
    made = build(settings, memory)
    made.start()
    yield made
    made.stop()
    app.application().processEvents()


@pytest.fixture
def person(kiosk):
    with window_open(kiosk.window, SIZE) as someone:
        someone.waits_for(lambda: kiosk.model.screen.page is Page.IDLE, "the welcome")
        yield someone


def takes(person, service="A-04", answer="none") -> str:
    """Tap through to a ticket and return the number on the screen."""
    person.taps("agency-DUKCAPIL")
    if answer != "none":
        person.taps("priority")
        person.taps(f"priority-{answer}")
    person.taps(f"service-{service}")
    return person.reads("number")


def ticket(supervisor, person, number: str, state: TicketState):
    """Wait until the hall has ``number`` in ``state``, and return it."""

    def found():
        return [t for t in supervisor.view.tickets if (t.number, t.state) == (number, state)]

    person.waits_for(lambda: bool(found()), f"{number} {state}")
    return found()[0]


def test_a_finger_gets_a_number_that_waits_in_the_hall(person, supervisor, memory):
    number = takes(person, answer="elderly")
    waiting = ticket(supervisor, person, number, TicketState.WAITING)
    assert (waiting.priority, waiting.unsure) == (Priority.ELDERLY, False)
    assert number.encode() in b"".join(memory.jobs)


def test_the_paper_leads_to_this_ticket(person, kiosk, memory):
    takes(person)
    held = kiosk.model.screen.ticket
    assert kiosk.model.screen.view.hall.ticket_url.encode() in b"".join(memory.jobs)
    assert held.token.encode() in b"".join(memory.jobs)


def test_a_practice_day_says_so_on_glass_and_paper(person, memory):
    assert person.reads("rehearsal").startswith("SIMULASI")
    takes(person)
    assert b"SIMULASI" in b"".join(memory.jobs)


def test_nervous_fingers_get_one_ticket(person, supervisor):
    before = len(supervisor.view.tickets)
    person.taps("agency-DUKCAPIL")
    person.taps_twice("service-A-04")
    ticket(supervisor, person, person.reads("number"), TicketState.WAITING)
    assert len(supervisor.view.tickets) == before + 1


def test_a_failed_print_is_never_called(person, officer, supervisor, memory):
    while called := calls(officer):
        officer.ask(MissTicket, ticket=called.id, reason="rehearsal")
    person.taps("agency-DUKCAPIL")
    memory.takes = 0
    person.taps("service-A-04")
    person.waits_for(lambda: "Nomor Anda tidak jadi dibuat." in person.reads("why"))
    person.waits_for(lambda: not any(map(is_printing, supervisor.view.tickets)))
    assert calls(officer) is None


def is_printing(ticket) -> bool:
    return ticket.state is TicketState.PRINTING


def calls(officer):
    """Call whoever is next at the family cards' counter; None when nobody waits."""
    try:
        return officer.ask(CallNext, counter="3")
    except Said:
        return None


def test_a_doubtful_paper_keeps_the_number_on_the_screen(person, supervisor, memory):
    memory.firmware.runs_out_after = 100
    number = takes(person, "A-06")
    assert person.reads("title") == "Ingat atau catat nomor Anda."
    ticket(supervisor, person, number, TicketState.PRINTING)


@pytest.mark.parametrize("memory", [Memory(Firmware(answers=PAPER_OUT))])
def test_a_broken_printer_is_said_before_anybody_chooses(kiosk, memory):
    with window_open(kiosk.window, SIZE) as someone:
        someone.waits_for(lambda: kiosk.model.screen.page is Page.PRINTER_FAULT, "the fault")
        assert someone.reads("why") == "Kertas tiket di kios ini habis."


def test_it_survives_the_hub(person, kiosk, stage):
    person.taps("agency-DUKCAPIL")
    stage.kill()
    person.waits_for(lambda: kiosk.model.screen.page is Page.HUB_AWAY, seconds=10)
    assert person.reads("about").startswith("Terputus")
    stage.serve()
    person.waits_for(lambda: kiosk.model.screen.page is Page.IDLE, seconds=10)
    assert takes(person)


def test_a_wrong_token_calls_the_technician(stage):
    settings = Settings(
        hub=stage.url,
        station="kiosk-1",
        token="wrong",
        printer="memory:",
        placement=Placement(Geometry(0, 0, *SIZE)),
    )
    made = build(settings)
    made.start()
    with window_open(made.window, SIZE) as someone:
        someone.waits_for(lambda: made.model.screen.barred == "unknown_token", "the refusal")
        assert someone.reads("title") == "Silakan hubungi teknisi."
        made.stop()


def test_columns_are_told_to_the_printer():
    settings = Settings(
        hub="ws://127.0.0.1:1/", station="kiosk-1", token="t", printer="memory:", columns=32
    )
    assert build(settings).printing.paper.columns == 32


def test_a_desk_has_its_ticket_out_of_this_kiosk(person, kiosk, supervisor, memory):
    taken = supervisor.ask(TakeTicket, service="A-04", print_at="kiosk-1")
    assert taken.token is None
    waiting = ticket(supervisor, person, taken.number, TicketState.WAITING)
    assert not waiting.unsure
    assert kiosk.model.screen.page is Page.IDLE
    assert taken.number.encode() in b"".join(memory.jobs)
    assert b"CETAK ULANG" not in b"".join(memory.jobs)


def test_a_desk_has_a_lost_ticket_printed_again_between_visitors(person, kiosk, supervisor, memory):
    lost = takes(person)
    held = ticket(supervisor, person, lost, TicketState.WAITING)
    supervisor.ask(ReprintTicket, ticket=held.id, print_at="kiosk-1")
    person.waits_for(lambda: bool(kiosk.model.screen.view.papers), "the desk's wish")
    assert kiosk.model.screen.page is Page.TAKE
    person.taps("done")
    person.waits_for(lambda: b"CETAK ULANG" in b"".join(memory.jobs), "the second paper")
    person.waits_for(lambda: not supervisor.view.papers, "the kiosk's word to the desk")


def test_a_desk_hears_that_there_is_no_paper(person, kiosk, supervisor, memory):
    memory.firmware = Firmware(PAPER_OUT)
    taken = supervisor.ask(TakeTicket, service="A-04", print_at="kiosk-1")

    def gone():
        return all(each.id != taken.id for each in supervisor.view.tickets)

    person.waits_for(gone, "the ticket that never lived", seconds=10)
    assert supervisor.view.papers == ()
