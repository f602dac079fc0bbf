"""What the picture means for this counter."""

import pytest
from msgspec.structs import replace

from antrean_counter import reading
from antrean_counter.acts import Act
from antrean_counter.desk import Hint, new_desk
from antrean_counter.reading import Again, Count
from antrean_shared import commands as c
from antrean_shared.session import Changed
from antrean_shared.words import Reason
from tests.counter.shift import RUN, Shift
from tests.hub.core.halls import desk

EMPTY = new_desk("pc", RUN)
SPACE = "Space"


def numbers(tickets):
    return [ticket.number for ticket in tickets]


def test_without_a_picture_there_is_nobody():
    assert reading.own(EMPTY) is None
    assert reading.here(EMPTY) is None
    assert (reading.line(EMPTY), reading.aside(EMPTY), reading.counts(EMPTY)) == ((), (), ())
    assert reading.ticket_of(EMPTY, None) is None
    assert reading.again(EMPTY) == Again(0, 0)
    with pytest.raises(LookupError):
        reading.seat(EMPTY)


def test_the_line_is_that_of_our_stages_in_order_of_arrival():
    assert numbers(reading.line(Shift("A-04", "G-01", "A-02").desk)) == ["A2-001", "A1-001"]


def test_who_was_sent_to_another_counter_in_person_is_not_ours():
    shift = Shift("A-04").presses(SPACE).acts(Act.TRANSFER)
    shift.presses("Tab", "Enter")
    assert shift.sent[-1].to.counter == "1"
    assert reading.line(shift.desk) == ()


def test_who_was_sent_to_us_in_person_is_ours():
    shift = Shift("A-01")
    shift.hall.call("1")
    to_us = c.TransferTicket(key="t", ticket=shift.tickets[0].id, to=c.Target(counter="2"))
    shift.hall.do(to_us, desk("1"))
    assert numbers(reading.line(shift.joins().desk)) == ["A1-001"]


def test_the_latest_set_aside_comes_first():
    shift = Shift("A-04", "A-04").presses(SPACE, "F3", "Enter").passes(5).presses("F3", "2")
    assert numbers(reading.aside(shift.desk)) == ["A2-002", "A2-001"]


def test_counts_are_by_service_the_longest_first():
    shift = Shift("A-04", "A-02", "A-02")
    shift.hall.take("A-04", "elderly")
    shift.hall.take("A-04")
    assert reading.counts(shift.joins().desk) == (Count("A-04", 3, 1), Count("A-02", 2, 0))


def test_standard_minutes_are_those_of_the_step():
    shift = Shift("A-04").presses(SPACE)
    ticket = reading.here(shift.desk)
    assert reading.minutes(shift.view, ticket) == 5
    assert reading.minutes(shift.view, replace(ticket, step=9)) == 0
    assert reading.minutes(shift.view, replace(ticket, service="gone")) == 0


def test_the_wait_ends_with_the_call():
    shift = Shift("A-04").passes(60).presses(SPACE).passes(60)
    ticket, now = reading.here(shift.desk), shift.hall.now
    assert round(reading.waited_s(ticket, now)) == 60
    waiting = replace(ticket, state="waiting")
    assert round(reading.waited_s(waiting, now)) == 120


def test_the_next_call_counts_down():
    shift = Shift("A-04").presses(SPACE)
    assert reading.again(shift.passes(10).desk) == Again(2, 20)
    assert reading.again(shift.passes(20).desk) == Again(2, 0)
    assert reading.again(shift.presses(SPACE).desk) == Again(0, 0)


def test_a_call_whose_time_is_unknown_may_be_repeated():
    shift = Shift("A-04").presses(SPACE)
    untimed = tuple(replace(ticket, called_at=None) for ticket in shift.view.tickets)
    view = replace(shift.view, tickets=untimed)
    assert reading.again(shift.does(Changed((), view)).desk) == Again(2, 0)


def test_a_service_reads_in_the_language_of_the_screen():
    view = Shift().view
    service = replace(view.services[0], name="Satu", name_en="One")
    view = replace(view, services=(service, *view.services[1:]))
    assert reading.service_name(view, service.id, "id") == "Satu"
    assert reading.service_name(view, service.id, "en") == "One"
    assert reading.service_name(view, "gone", "id") == "gone"
    plain = replace(view, services=(replace(service, name_en=""),))
    assert reading.service_name(plain, service.id, "en") == "Satu"


def test_no_act_is_possible_while_the_hub_is_away():
    shift = Shift("A-04").presses(SPACE).leaves()
    others = set(Act) - reading.ALWAYS
    assert {reading.why_not(shift.desk, act) for act in others} == {Hint.HUB_AWAY}


def test_a_resting_counter_only_opens_or_closes():
    shift = Shift().acts(Act.PAUSE).presses("1")
    possible = {act for act in Act if reading.why_not(shift.desk, act) is None}
    assert possible == reading.WHILE_PAUSED | reading.ALWAYS
    assert reading.why_not(shift.desk, Act.NUMBER) is Reason.COUNTER_PAUSED


def test_a_ticket_is_known_while_it_stands_as_it_did():
    shift = Shift("A-04")
    about = reading.about_ticket(shift.view.tickets[0])
    assert reading.ticket_of(shift.desk, about).number == "A2-001"
    assert reading.ticket_of(shift.presses(SPACE).desk, about) is None
