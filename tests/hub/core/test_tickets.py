import pytest

from antrean_hub.core import facts as f
from antrean_hub.core.tickets import become
from antrean_shared import commands as c
from antrean_shared.words import TicketState
from tests.hub.core.halls import Story, ask, desk


def test_a_move_that_cannot_happen_is_an_error_and_changes_nothing():
    story = Story()
    ticket = story.take("A-04")
    with pytest.raises(ValueError, match="TicketStarted cannot happen to a ticket that is waiting"):
        become(story.hall.index, ticket, f.TicketStarted(ticket=ticket.id), story.now)


def test_every_stay_at_a_counter_leaves_its_visit():
    story = Story()
    story.open("1", "3")
    ticket = story.take("A-01")
    story.serve("1"), story.serve("3")
    visits = story.hall.tickets[ticket.id].visits
    assert [(each.counter, each.stage, each.outcome) for each in visits] == [
        ("1", "A1", TicketState.WAITING),
        ("3", "AR", TicketState.DONE),
    ]
    assert all(each.called_at <= each.started_at <= each.ended_at for each in visits)


def test_a_visit_counts_its_calls_and_says_how_it_ended():
    story = Story()
    story.open("8")
    ticket = story.take("A-04")
    story.call("8")
    story.tick(seconds=30)
    story.do(ask(c.CallAgain, counter="8"), desk("8"))
    story.do(ask(c.MissTicket, ticket=ticket.id, reason="Tidak hadir"), desk("8"))
    visit = story.hall.tickets[ticket.id].visits[-1]
    assert (visit.calls, visit.outcome, visit.started_at) == (2, TicketState.MISSED, None)


def test_what_is_over_knows_when_and_what_returns_does_not():
    story = Story()
    story.open("8")
    ticket = story.take("A-04")
    story.do(ask(c.CancelTicket, ticket=ticket.id, reason="Pulang"), desk("8"))
    assert story.hall.tickets[ticket.id].ended_at == story.now
    story.do(ask(c.RestoreTicket, ticket=ticket.id), desk("8"))
    assert story.hall.tickets[ticket.id].ended_at is None


def test_a_ticket_says_how_often_it_was_called_until_it_waits_again():
    story = Story()
    story.open("8")
    served, missed = story.take("A-04"), story.take("A-04")
    story.serve("8")
    assert story.hall.tickets[served.id].calls == 1
    story.call("8")
    story.tick(seconds=30)
    story.do(ask(c.CallAgain, counter="8"), desk("8"))
    story.do(ask(c.MissTicket, ticket=missed.id), desk("8"))
    assert story.hall.tickets[missed.id].calls == 2
    story.do(ask(c.RestoreTicket, ticket=missed.id), desk("8"))
    assert story.hall.tickets[missed.id].calls == 0


def test_a_visitor_called_back_is_called_for_the_first_time_again():
    story = Story()
    story.open("8")
    ticket = story.take("A-04")
    story.call("8")
    story.do(ask(c.MissTicket, ticket=ticket.id), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=ticket.id), desk("8"))
    assert story.call("8") == ticket.number
    assert story.hall.tickets[ticket.id].calls == 1
