"""What the supervisor sees of a voice."""

from antrean_voice.measure import measure, percentile
from antrean_voice.player import Fault
from antrean_voice.room import Rules
from tests.voice.calls import Zone


def test_percentiles():
    assert [percentile(range(1, 101), n) for n in (50, 95, 100)] == [50, 95, 100]
    assert percentile([7.0], 50) == 7.0
    assert percentile([], 95) == 0.0


def test_the_figures_of_a_room():
    zone = Zone(Rules(times=1)).calls_("A-1").calls_("B-1").calls_("B-2").waits(6)
    told = measure(zone.room, Fault.NO_DEVICE)
    assert (told.waiting, told.spoken, told.fault) == (1, (0, 1, 0), Fault.NO_DEVICE)
    assert told.lag_max_s == 0.2
