"""Figures of a hall: counted from tickets and counters, judged by the hall's own guard."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from antrean_counter.supervisor.board import Doing, Level, board, doing
from antrean_counter.supervisor.examples import example
from antrean_shared.words import CounterState, Role, TicketState
from tests.supervisor.halls import SAMPLE, VIEW

BOARD = board(VIEW, example.NOW)


def line(whole, agency):
    return next(each for each in whole.agencies if each.agency.id == agency)


def test_who_waits_is_counted_by_agency_and_by_zone():
    waiting = [each for each in VIEW.tickets if each.state is TicketState.WAITING]
    samsat = [each for each in waiting if each.agency == "SAMSAT"]
    assert BOARD.load.waiting == len(waiting)
    assert line(BOARD, "SAMSAT").load.waiting == len(samsat)
    assert sum(zone.load.present for zone in BOARD.zones) == len(VIEW.tickets)


def test_agencies_keep_their_place_whatever_happens():
    places = [(each.agency.zone, each.agency.letter) for each in BOARD.agencies]
    assert places == sorted(places)
    calm = board(example.quiet(SAMPLE), example.NOW)
    assert [each.agency.id for each in calm.agencies] == [each.agency.id for each in BOARD.agencies]


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(30, Level.CALM), (31, Level.CAUTION), (60, Level.CAUTION), (61, Level.STOP)],
)
def test_a_wait_is_judged_by_the_halls_guard_of_thirty_minutes(minutes, level):
    ticket = next(each for each in VIEW.tickets if each.agency == "DUKCAPIL")
    taken = example.NOW - timedelta(minutes=minutes)
    waiting = replace(ticket, state=TicketState.WAITING, taken_at=taken)
    one = replace(VIEW, tickets=(waiting,))
    assert line(board(one, example.NOW), "DUKCAPIL").level is level


def test_people_before_closed_counters_are_the_worst():
    assert line(BOARD, "KEJARI").level is Level.STOP
    assert line(BOARD, "KEJARI").working == 0


def test_an_agency_head_has_one_agency():
    own = replace(VIEW, role=Role.AGENCY_HEAD, agency="PAJAK")
    assert [each.agency.id for each in board(own, example.NOW).agencies] == ["PAJAK"]


def test_what_a_counter_does():
    counter = VIEW.counters[0]
    held = next(each for each in VIEW.tickets if each.id == counter.ticket)
    paused = replace(counter, state=CounterState.PAUSED, ticket=None)
    assert doing(counter, held) is Doing.SERVING
    assert doing(counter, replace(held, state=TicketState.CALLED)) is Doing.CALLING
    assert doing(counter, None) is Doing.FREE
    assert doing(paused, None) is Doing.PAUSED
    assert doing(replace(counter, state=CounterState.CLOSED), None) is Doing.CLOSED
