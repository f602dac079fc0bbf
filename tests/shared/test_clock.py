from datetime import timedelta

from antrean_shared.clock import HubClock
from tests.shared.facts import NOW


def test_the_hubs_time_goes_on_with_our_own_ticking():
    clock = HubClock(NOW, monotonic=100.0)
    assert clock.now(100.0) == NOW
    assert clock.now(161.5) == NOW + timedelta(seconds=61.5)
