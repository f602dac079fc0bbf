"""The front desk: a number is taken, and its paper comes from a kiosk or is written by hand."""

import pytest
from msgspec.structs import replace

from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.faces.detail_face import detail
from antrean_counter.supervisor.gestures import Began, Chose, Confirmed, Opened, Wrote
from antrean_counter.supervisor.pages import deeds_now
from antrean_shared.session import Answered, Changed
from antrean_shared.wire import Paper, StationReport
from antrean_shared.words import PaperState, Role, TicketState
from tests.supervisor.halls import VIEW, desk, does

TAKEN = example.just_taken(replace(VIEW.tickets[0], id="new"))
PAPER = Paper(
    ticket="new",
    number=TAKEN.number,
    printer="kiosk-1",
    asked_by="desk-1",
    reprint=False,
    state=PaperState.WANTED,
)


def front(view=VIEW):
    return desk(Role.FRONT_DESK, view)


def takes(desk, paper):
    asked, sent = does(desk, Opened("service:A-02"), Began("take"), Chose(0), Chose(0), *paper)
    return does(asked, Answered(sent[0], TAKEN))[0], sent[0]


def test_a_kiosk_without_a_fault_is_offered_first():
    view = replace(VIEW, faults=(StationReport("kiosk-1", "paper_out"),))
    asked, _ = does(front(view), Opened("service:A-02"), Began("take"), Chose(0), Chose(0))
    assert [each.value for each in asked.form.field.options] == ["kiosk-2", "kiosk-1", ""]


def test_without_a_kiosk_nobody_is_asked_where():
    _, command = takes(front(replace(VIEW, printers=())), ())
    assert (command.method, command.print_at) == ("ticket.take", None)


def test_by_hand_the_paper_comes_before_the_next_number():
    given, command = takes(front(), (Chose(2),))
    assert (command.print_at, given.given) == (None, TAKEN)
    assert [each.name for each in deeds_now(given)] == ["handed", "not_handed"]
    _, sent = does(given, Opened("service:A-04"), Began("take"), Began("not_handed"))
    assert [each.method for each in sent] == ["ticket.unprinted"]


@pytest.mark.parametrize(
    ("papers", "state", "told"),
    [
        ((PAPER,), TicketState.PRINTING, "Sedang dicetak di kiosk-1."),
        ((), TicketState.WAITING, "Sudah dicetak di kiosk-1."),
        ((), None, "Tidak tercetak di kiosk-1."),
    ],
)
def test_how_the_paper_at_a_kiosk_is_doing(papers, state, told):
    given, command = takes(front(), (Chose(0),))
    assert (command.print_at, given.printer) == ("kiosk-1", "kiosk-1")
    tickets = (replace(TAKEN, state=state),) if state else ()
    after, _ = does(given, Changed((), replace(VIEW, papers=papers, tickets=tickets)))
    assert detail(after).note.startswith(told)


def test_the_next_visitor_takes_its_place():
    given, _ = takes(front(), (Chose(0),))
    assert does(given, Opened("service:A-04"))[0].given is None


def test_a_booking_is_checked_in_by_its_code():
    _, sent = does(
        front(), Began("check_in"), Wrote("rsv-7k2m9qxa"), Confirmed(), Chose(0), Chose(1)
    )
    assert (sent[0].method, sent[0].code, sent[0].print_at) == (
        "booking.check_in",
        "RSV-7K2M9QXA",
        "kiosk-2",
    )
