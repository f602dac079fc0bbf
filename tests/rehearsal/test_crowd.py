import pytest

from antrean_rehearsal.crowd import Crowd
from antrean_shared.words import CounterState

COUNTERS = ("9", "13", "16", "23", "38", "44")


@pytest.fixture(scope="module")
def crowd(kiosk, desk):
    made = Crowd(kiosk, desk, COUNTERS, elsewhere="DUKCAPIL", seed=7)
    made.open_counters()
    return made


def test_its_officers_sit_down(crowd, desk):
    opened = {each.id for each in desk.view.counters if each.state is CounterState.OPEN}
    assert opened == set(COUNTERS)


def test_its_visitors_keep_away_from_the_agency_that_others_play(crowd, desk):
    assert crowd.arrive(12) == 12
    assert all(each.agency != "DUKCAPIL" for each in desk.view.tickets)


def test_called_visitors_are_served_before_the_next(crowd, desk):
    first = crowd.call(len(COUNTERS))
    assert first
    assert crowd.call(len(COUNTERS)) != first
    assert all(each.number not in first for each in desk.view.tickets if each.steps == 1)
