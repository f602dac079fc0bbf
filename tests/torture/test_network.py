"""``./run torture``'s bad networks, with little patience."""

import asyncio

import pytest

from tests.hub.places import STATIONS, found
from tests.torture import network


@pytest.fixture
def place(tmp_path):
    place = found(tmp_path)
    for role, stations in STATIONS.items():
        place.pair(role, *stations)
    yield place.start_process()
    place.stop()


def test_a_line_that_loses_packets_loses_no_ticket_and_slows_nobody_else(place):
    numbers, beside = asyncio.run(network.lossy(place, 20))
    assert len(set(numbers)) == 20
    assert beside < network.RETRANSMIT_S / 2


def test_after_a_partition_a_station_misses_nothing_and_gets_nothing_twice(place):
    assert asyncio.run(network.partitioned(place, silent_s=1)) < 5


def test_a_display_that_reads_a_byte_a_second_is_alone_with_that(place):
    assert asyncio.run(network.dripping(place, 30)) < 1


def test_five_hundred_displays_that_come_at_once_are_soon_current(place):
    assert asyncio.run(network.everyone_at_once(place, 500)) < 20
