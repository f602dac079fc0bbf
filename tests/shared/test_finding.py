"""Hubs that announce themselves, on the machine's own loopback: who is found, who is believed."""

import asyncio
import gc
import subprocess
import sys
import time
from threading import Thread

import pytest

from antrean_hub.beacon import Beacon, keep_lit, own_addresses
from antrean_shared.finding import Found, Seeker, address, look

PATIENCE_S = 10
LOOPBACK = ("127.0.0.1",)
MINE, OTHER = "AAAAA-BBBBB-CCCCC-DDDDD", "ZZZZZ-YYYYY-XXXXX-WWWWW"


@pytest.fixture(scope="module")
def street():
    """A street in which two hubs announce themselves: the hall's, and a stranger's."""
    with Street(Beacon(7701, OTHER, LOOPBACK), Beacon(7702, MINE, LOOPBACK)) as made:
        yield made


class Street:
    """Beacons on a loop of their own, as a hub has one."""

    def __init__(self, *beacons):
        self.beacons = beacons
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever)

    def __enter__(self):
        self._thread.start()
        for each in self.beacons:
            self.does(each.renew())
        return self

    def __exit__(self, *_):
        for each in self.beacons:
            self.does(each.end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def does(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE_S)


@pytest.mark.parametrize(
    ("typed", "hub"),
    [
        (" 192.168.10.2 ", "wss://192.168.10.2:7600/"),
        ("antrean-hub.local:7601", "wss://antrean-hub.local:7601/"),
        ("wss://10.0.0.2:7600/", "wss://10.0.0.2:7600/"),
        ("[fd00::2]", "wss://[fd00::2]:7600/"),
        ("ws://127.0.0.1:7600", "ws://127.0.0.1:7600/"),
        ("ws://10.0.0.2", None),  # tokens would be read on the way
        ("https://10.0.0.2", None),
        ("loket tiga", None),
        ("10.0.0.2:banyak", None),
        ("", None),
    ],
)
def test_an_address_is_understood_as_people_write_it(typed, hub):
    assert address(typed) == hub


@pytest.mark.usefixtures("street")
def test_every_hub_that_announces_itself_is_found_with_its_fingerprint():
    assert look(3, LOOPBACK) == [
        Found("wss://127.0.0.1:7701/", OTHER),
        Found("wss://127.0.0.1:7702/", MINE),
    ]


@pytest.mark.usefixtures("street")
def test_a_station_goes_to_the_hub_of_its_own_fingerprint_alone():
    assert Seeker(None, MINE, LOOPBACK).where() == "wss://127.0.0.1:7702/"
    assert Seeker(None, "EEEEE", LOOPBACK).where() is None


@pytest.mark.usefixtures("street")
def test_where_the_hub_was_is_tried_first_and_looked_for_when_that_fails():
    seeker = Seeker("wss://10.0.0.2:7600/", MINE, LOOPBACK)
    tried = [seeker.where() for _ in range(3)]
    assert tried == ["wss://10.0.0.2:7600/", "wss://127.0.0.1:7702/", "wss://127.0.0.1:7702/"]


def test_on_a_network_without_multicast_nothing_is_found_and_the_known_address_stays():
    nowhere = ("203.0.113.1",)  # an address that this machine does not have
    assert look(0.1, nowhere) == []
    seeker = Seeker("wss://10.0.0.2:7600/", MINE, nowhere)
    assert [seeker.where() for _ in range(2)] == ["wss://10.0.0.2:7600/"] * 2


@pytest.mark.usefixtures("street")
def test_a_look_ends_when_it_has_heard_enough():
    began = time.monotonic()
    found = look(PATIENCE_S, LOOPBACK, lambda each: each.fingerprint == MINE)
    assert MINE in [each.fingerprint for each in found]
    assert time.monotonic() - began < PATIENCE_S


def test_no_station_carries_the_ears_about():
    loaded = "import sys, antrean_ui.station; print('zeroconf' in sys.modules)"
    command = [sys.executable, "-c", loaded]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.stdout == "False\n", told.stderr


def test_a_machines_own_addresses_are_those_of_the_network():
    assert not [address for address in own_addresses() if address.startswith("127.")]


# The library leaves the socket of what it had not begun yet to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_beacon_that_is_put_out_while_it_is_being_lit_is_out_at_once():
    async def story():
        lit = asyncio.create_task(keep_lit(Beacon(7703, OTHER, LOOPBACK)))
        await asyncio.sleep(0)  # it has begun, and asks whether the name is free
        lit.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(lit, PATIENCE_S)

    asyncio.run(story())
    gc.collect()
    assert "wss://127.0.0.1:7703/" not in [found.url for found in look(1, LOOPBACK)]


def test_announcing_the_same_again_disturbs_nobody(street):
    street.does(street.beacons[1].renew())
    assert Found("wss://127.0.0.1:7702/", MINE) in look(3, LOOPBACK)
