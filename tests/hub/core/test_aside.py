import pytest

from antrean_shared import commands as c
from antrean_shared.words import Reason
from tests.hub.core.halls import BOSS, Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_a_missed_visitor_frees_the_counter_and_returns_after_three_others(story):
    tickets = [story.take("A-04") for _ in range(6)]
    story.call("8")
    story.do(ask(c.MissTicket, ticket=tickets[0].id, reason="Tidak hadir"), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=tickets[0].id), desk("8"))
    numbers = [story.serve("8") for _ in range(6)]
    assert numbers == [f"A2-00{n}" for n in (2, 3, 4, 1, 5, 6)]


def test_a_parked_visitor_comes_back_at_the_time_of_arrival(story):
    parked, other = story.take("A-04"), story.take("A-04")
    story.call("8")
    story.do(ask(c.ParkTicket, ticket=parked.id, reason="Fotokopi"), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=parked.id), desk("8"))
    assert [story.serve("8"), story.serve("8")] == [parked.number, other.number]


def test_a_transfer_keeps_number_and_arrival(story):
    late = story.take("A-04")
    moved = story.take("A-02")
    last = story.take("A-04")
    to = c.Target(service="A-04")
    answer = story.do(ask(c.TransferTicket, ticket=moved.id, to=to), desk("1")).answer
    assert (answer.number, answer.service, answer.stage) == (moved.number, "A-04", "A2")
    numbers = [story.serve("8") for _ in range(3)]
    assert numbers == [late.number, moved.number, last.number]


def test_a_transfer_to_the_front_goes_first(story):
    story.take("A-04")
    moved = story.take("A-02")
    command = ask(c.TransferTicket, ticket=moved.id, to=c.Target(service="A-04"), front=True)
    story.do(command, desk("1"))
    assert story.call("8") == moved.number


TRANSFERS = [
    (c.Target(counter="99"), Reason.UNKNOWN_COUNTER),
    (c.Target(counter="21"), Reason.NOT_YOUR_AGENCY),
    (c.Target(service="Q-99"), Reason.UNKNOWN_SERVICE),
]


@pytest.mark.parametrize(("to", "reason"), TRANSFERS)
def test_a_transfer_to_nowhere_is_refused(story, to, reason):
    ticket = story.take("A-04")
    assert story.no(ask(c.TransferTicket, ticket=ticket.id, to=to), desk("8")) == reason


def test_a_transfer_of_an_unknown_ticket_is_refused(story):
    command = ask(c.TransferTicket, ticket="none", to=c.Target(service="A-04"))
    assert story.no(command, desk("8")) == Reason.UNKNOWN_TICKET
    assert story.no(ask(c.RestoreTicket, ticket="none"), desk("8")) == Reason.UNKNOWN_TICKET


def test_priority_given_later_moves_the_visitor_forward(story):
    story.take("A-04")
    old = story.take("A-04")
    command = ask(c.PrioritiseTicket, ticket=old.id, priority="elderly", reason="Lansia")
    story.do(command, desk("8"))
    assert story.call("8") == old.number


def test_officers_touch_their_own_agency_and_their_own_visitors(story):
    ticket, held = story.take("A-04"), story.take("A-02")
    assert story.call("1") == held.number
    cancel = ask(c.CancelTicket, ticket=ticket.id)
    assert story.no(cancel, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert story.no(cancel, desk("22")) == Reason.NO_COUNTER
    assert story.no(ask(c.CancelTicket, ticket=held.id), desk("2")) == Reason.NOT_YOUR_TICKET
    story.do(ask(c.CancelTicket, ticket=held.id), BOSS)
    assert story.hall.desk("1").ticket is None


def test_what_is_over_is_not_moved(story):
    ticket = story.take("A-04")
    story.serve("8")
    assert story.no(ask(c.MissTicket, ticket=ticket.id), desk("8")) == Reason.WRONG_STATE
