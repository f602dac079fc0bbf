"""Hubs that announce themselves, on the machine's own loopback: who is found, who is believed."""

import pytest

from antrean_hub.announcing import Announcement, own_addresses
from antrean_shared.finding import Found, Seeker, look

LOOPBACK = ("127.0.0.1",)
MINE, OTHER = "AAAAA-BBBBB-CCCCC-DDDDD", "ZZZZZ-YYYYY-XXXXX-WWWWW"


@pytest.fixture(scope="module")
def street():
    """Two hubs that announce themselves: the hall's, and a stranger's."""
    hubs = [Announcement(7701, OTHER, LOOPBACK), Announcement(7702, MINE, LOOPBACK)]
    for hub in hubs:
        hub.renew()
    yield hubs
    for hub in hubs:
        hub.end()


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


# The library leaves the socket that it could not use to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_on_a_network_without_multicast_nothing_is_found_and_the_known_address_stays():
    nowhere = ("203.0.113.1",)  # an address that this machine does not have
    assert look(0.1, nowhere) == []
    seeker = Seeker("wss://10.0.0.2:7600/", MINE, nowhere)
    assert [seeker.where() for _ in range(2)] == ["wss://10.0.0.2:7600/"] * 2


def test_a_machines_own_addresses_are_those_of_the_network():
    assert not [address for address in own_addresses() if address.startswith("127.")]


def test_announcing_the_same_again_disturbs_nobody(street):
    street[1].renew()
    assert Found("wss://127.0.0.1:7702/", MINE) in look(3, LOOPBACK)
