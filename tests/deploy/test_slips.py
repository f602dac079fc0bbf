"""Each machine of the hall gets one slip, once; a new one makes the old one worthless."""

import stat

import pytest

from antrean_setup.errors import SetupFailed
from antrean_setup.settings import Slip, load
from antrean_setup.slips import write_slips


def test_every_kiosk_zone_and_counter_gets_a_slip_once(hub, tmp_path):
    names = {file.stem for file in write_slips(hub, tmp_path)}
    assert {"kiosk-1", "kiosk-2", "tv-hall", "tv-zone-1", "counter-1", "counter-5"} <= names
    assert [file.stem for file in write_slips(hub, tmp_path, kiosks=3)] == ["kiosk-3"]


def test_a_slip_says_who_and_whom_to_trust(hub, tmp_path):
    write_slips(hub, tmp_path, ("counter-2",))
    slip = load(tmp_path / "counter-2.antrean", Slip)
    assert (slip.role, slip.counter, slip.hub) == ("counter", "2", "wss://127.0.0.1:7600/")
    assert slip.ca.startswith("-----BEGIN CERTIFICATE-----")
    assert stat.S_IMODE((tmp_path / "counter-2.antrean").stat().st_mode) == 0o600


def test_a_station_that_the_hall_has_not_is_told_from_those_it_has(hub, tmp_path):
    with pytest.raises(SetupFailed, match=r"counter-99\? .*counter-5"):
        write_slips(hub, tmp_path, ("counter-99",))
