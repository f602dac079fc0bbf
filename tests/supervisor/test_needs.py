"""What wants a hand, the worst first; nothing where all is well."""

from datetime import timedelta

from msgspec.structs import replace

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.needs import Kind, needs
from antrean_shared.wire import StationReport
from antrean_shared.words import CounterState
from tests.supervisor.halls import SAMPLE, VIEW

NEEDS = needs(VIEW, example.NOW)
QUIET = example.quiet(SAMPLE)


def test_a_quiet_hall_wants_nothing_but_its_pauses_with_nobody_waiting():
    assert needs(QUIET, example.NOW) == ()


def test_the_worst_come_first_and_a_dead_printer_before_all():
    levels = [Level.STOP, Level.CAUTION, Level.CALM]
    order = [levels.index(each.level) for each in NEEDS]
    assert order == sorted(order)
    assert (NEEDS[0].kind, NEEDS[0].subject, NEEDS[0].words) == (
        Kind.FAULT,
        "kiosk-2",
        "paper_out",
    )


def test_paper_that_runs_low_stops_nothing_yet():
    low = replace(QUIET, faults=(StationReport("kiosk-1", "near_end 13.20"),))
    assert [each.level for each in needs(low, example.NOW)] == [Level.CAUTION]


def test_each_kind_of_trouble_of_the_example_is_found():
    troubled = needs(example.troubled(SAMPLE), example.NOW)
    assert {each.kind for each in troubled} == set(Kind)
    assert troubled[0].kind is Kind.URGENT


def test_a_line_without_an_open_counter_says_how_many_and_how_long():
    closed = next(each for each in NEEDS if each.kind is Kind.NOBODY)
    assert (closed.level, closed.count > 0, closed.seconds > 0) == (Level.STOP, True, True)
    assert closed.target == f"agency:{closed.agency}"


def test_a_pause_matters_once_it_is_long_and_people_wait():
    counter = next(each for each in VIEW.counters if each.id == "11")
    found = [each for each in NEEDS if each.kind is Kind.PAUSED]
    assert [each.subject for each in found] == ["11"]
    short = replace(counter, since=example.NOW - timedelta(minutes=20))
    brief = replace(VIEW, counters=(short,))
    assert not [each for each in needs(brief, example.NOW) if each.kind is Kind.PAUSED]
    alone = replace(VIEW, counters=(counter,), tickets=())
    assert not [each for each in needs(alone, example.NOW) if each.kind is Kind.PAUSED]


def test_a_service_matters_beyond_twice_its_usual_minutes():
    slow = next(each for each in NEEDS if each.kind is Kind.SLOW)
    ticket = next(each for each in VIEW.tickets if each.number == slow.words)
    service = next(each for each in VIEW.services if each.id == ticket.service)
    usual = timedelta(minutes=2 * service.steps[0].minutes)
    just = replace(ticket, started_at=example.NOW - usual)
    assert not [
        each
        for each in needs(replace(VIEW, tickets=(just,)), example.NOW)
        if each.kind is Kind.SLOW
    ]
    over = replace(ticket, started_at=example.NOW - usual - timedelta(seconds=1))
    found = needs(replace(VIEW, tickets=(over,)), example.NOW)
    assert [each.subject for each in found if each.kind is Kind.SLOW] == [ticket.counter]


def test_names_last_while_the_matter_lasts():
    later = needs(VIEW, example.NOW + timedelta(minutes=1))
    assert {each.key for each in NEEDS} <= {each.key for each in later}
    assert len({each.key for each in NEEDS}) == len(NEEDS)


def test_an_open_counter_ends_the_trouble():
    counters = tuple(
        replace(each, state=CounterState.OPEN) if each.agency == "KEJARI" else each
        for each in VIEW.counters
    )
    fixed = needs(replace(VIEW, counters=counters), example.NOW)
    assert not [each for each in fixed if each.agency == "KEJARI" and each.kind is Kind.NOBODY]
