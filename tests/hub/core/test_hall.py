from msgspec.structs import replace

from antrean_hub.core.hall import LineId, index, line_of
from antrean_shared.words import CounterState
from tests.hub.core.halls import SMALL, Story, service, with_config


def test_the_index_knows_who_serves_a_stage():
    found = index(SMALL)
    assert found.stage_counters["A1"] == ("1", "2", "8")
    assert found.services["A-01"].prefix == "A1"


def test_a_counter_out_of_use_serves_nobody():
    closed = tuple(replace(each, active=False) for each in SMALL.counters)
    assert index(with_config(counters=closed)).stage_counters["A1"] == ()


def test_minutes_are_weighted_by_how_many_come():
    busy = service("B-01", "SIM", "B", "S", daily=30)
    rare = service("B-02", "SIM", "B", "S", daily=10)
    slow = replace(rare, steps=(replace(rare.steps[0], minutes=25),))
    assert index(with_config(services=(busy, slow))).stage_minutes["S"] == 10


def test_a_ticket_stands_in_its_stages_line_or_its_counters_own():
    ticket = Story().take("A-04", "elderly")
    assert line_of(ticket) == LineId("A2", None, True)
    assert line_of(replace(ticket, target="8")) == LineId(None, "8", True)


def test_a_counter_nobody_touched_is_closed():
    assert Story().hall.desk("8").state is CounterState.CLOSED
