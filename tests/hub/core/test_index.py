from msgspec.structs import replace

from antrean_hub.core.index import index
from tests.hub.core.halls import SMALL, service, with_config


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
