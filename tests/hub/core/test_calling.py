from datetime import timedelta

import pytest

from antrean_hub.core.decide import decide
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState
from tests.hub.core.halls import Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_two_counters_calling_together_get_two_visitors(story):
    first, second = story.take("A-02"), story.take("A-01")
    assert {story.call("1"), story.call("2")} == {first.number, second.number}


def test_a_counter_with_a_visitor_calls_nobody_else(story):
    story.take("A-04"), story.take("A-04")
    story.call("8")
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.COUNTER_BUSY
    assert story.no(ask(c.PauseCounter, counter="8"), desk("8")) == Reason.COUNTER_BUSY
    assert story.no(ask(c.CloseCounter, counter="8"), desk("8")) == Reason.COUNTER_BUSY


CLOSED = [
    (ask(c.CallNext, counter="99"), "1", Reason.UNKNOWN_COUNTER),
    (ask(c.CallNext, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CallNext, counter="2"), "1", Reason.NOT_YOUR_COUNTER),
    (ask(c.CallNumber, counter="22", number="A1-001", reason="x"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CallNumber, counter="1", number="A1-001", reason=" "), "1", Reason.REASON_NEEDED),
    (ask(c.CallNumber, counter="1", number="A1-009", reason="x"), "1", Reason.UNKNOWN_NUMBER),
    (ask(c.CallAgain, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.StartServing, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.FinishServing, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.FinishServing, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.PauseCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.ResumeCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CloseCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
]


@pytest.mark.parametrize(("command", "counter", "reason"), CLOSED)
def test_a_counter_is_refused_what_it_cannot_do(story, command, counter, reason):
    assert story.no(command, desk(counter)) == reason


def test_a_number_is_called_out_of_order_with_a_reason_that_stays(story):
    story.take("A-04")
    wanted = story.take("A-04")
    call = ask(c.CallNumber, counter="8", number="a2-002 ", reason="Dokumen mendesak")
    answer = story.do(call, desk("8")).answer
    assert (answer.number, answer.reason) == (wanted.number, "Dokumen mendesak")
    assert story.hall.tickets[wanted.id].visits[-1].out_of_order


def test_a_number_of_another_agency_is_not_called(story):
    story.take("A-04")
    call = ask(c.CallNumber, counter="21", number="A2-001", reason="x")
    assert story.no(call, desk("21")) == Reason.NOT_YOUR_AGENCY


def test_calling_again_keeps_its_distance_and_its_limit(story):
    story.take("A-04")
    story.call("8")
    again = lambda: ask(c.CallAgain, counter="8")  # noqa: E731 - a fresh key each time
    assert story.no(again(), desk("8")) == Reason.TOO_SOON
    for calls in (2, 3):
        story.tick(seconds=30)
        assert story.do(again(), desk("8")).answer.calls == calls
    story.tick(seconds=30)
    assert story.no(again(), desk("8")) == Reason.CALL_LIMIT


def test_too_soon_says_how_many_whole_seconds_are_left(story):
    story.take("A-04")
    story.call("8")
    story.now += timedelta(seconds=10.5)
    refused = decide(story.hall, ask(c.CallAgain, counter="8"), desk("8"), story.now)
    assert refused.facts["wait_s"] == 20


def test_one_ticket_goes_through_its_stations_in_turn(story):
    ticket = story.take("A-01")
    story.open("3")
    assert story.serve("1") == ticket.number
    assert story.state(ticket) is TicketState.WAITING
    assert story.hall.tickets[ticket.id].stage == "AR"
    assert story.serve("3") == ticket.number
    assert story.state(ticket) is TicketState.DONE


def test_a_returning_step_keeps_the_time_of_arrival(story):
    story.open("22")
    first, second = story.take("G-01"), story.take("G-01")
    story.serve("21")
    story.serve("22")
    assert story.call("21") == first.number
    assert story.state(second) is TicketState.WAITING


def test_a_step_is_finished_only_after_it_was_started(story):
    story.take("A-04")
    story.call("8")
    assert story.no(ask(c.FinishServing, counter="8"), desk("8")) == Reason.COUNTER_IDLE


# What came of it, and where to go now


def at_counter(story, service, counter):
    ticket = story.take(service)
    story.call(counter)
    story.do(ask(c.StartServing, counter=counter), desk(counter))
    return ticket


def test_a_finish_says_what_came_of_it(story):
    ticket = at_counter(story, "A-04", "8")
    story.do(ask(c.FinishServing, counter="8", outcome="incomplete"), desk("8"))
    visit = story.hall.tickets[ticket.id].visits[-1]
    assert (visit.finished, visit.result, visit.outcome) == (True, "incomplete", "done")
    plain = at_counter(story, "A-04", "8")
    story.do(ask(c.FinishServing, counter="8"), desk("8"))
    assert story.hall.tickets[plain.id].visits[-1].result == "served"


def test_a_finished_visitor_is_sent_on_with_the_same_number_and_arrival(story):
    ticket = at_counter(story, "A-02", "1")
    story.take("A-04")
    to = c.Target(service="A-04")
    sent = story.do(ask(c.FinishServing, counter="1", outcome="referred", then=to), desk("1"))
    assert (sent.answer.number, sent.answer.state, sent.answer.stage) == ("A1-001", "waiting", "A2")
    assert (story.hall.desk("1").served, story.hall.desk("1").ticket) == (1, None)
    assert story.call("8") == ticket.number


def test_a_finished_visitor_goes_to_a_counter_in_person_for_the_next_step(story):
    ticket = at_counter(story, "A-01", "1")
    to = c.Target(counter="3")
    sent = story.do(ask(c.FinishServing, counter="1", then=to), desk("1")).answer
    assert (sent.step, sent.counter, sent.stage) == (2, "3", "AR")
    assert story.serve("3") == ticket.number
    assert story.state(ticket) is TicketState.DONE


def test_a_visitor_is_not_sent_on_to_nowhere(story):
    at_counter(story, "A-04", "8")
    for to, reason in (
        (c.Target(service="Q-99"), Reason.UNKNOWN_SERVICE),
        (c.Target(counter="21"), Reason.NOT_YOUR_AGENCY),
    ):
        assert story.no(ask(c.FinishServing, counter="8", then=to), desk("8")) == reason
