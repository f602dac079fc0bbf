"""The doctor says what is wrong in words, and what to do; the bundle tells nobody's secrets."""

import io
import tarfile
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from antrean_setup import backup, bundle
from antrean_setup.doctor import examine
from antrean_setup.finding import Level, fault
from antrean_setup.places import Places
from antrean_setup.settings import HubSettings, Slip, StationSettings, load, save, write
from antrean_setup.slips import write_slips
from antrean_shared.badge import Badge, keep
from antrean_shared.words import Role
from tests.deploy.machines import SAY, machine

NOW = datetime.now(UTC)  # noqa: TID251 -- copies bear the time they were made


def told(places, part):
    return [str(each) for each in examine(places, part, SAY, NOW) if each.level is Level.FAULT]


def test_a_hub_in_order_has_no_fault(hub):
    backup.make(hub)
    assert told(hub, "hub") == []


def test_a_hub_without_copies_is_told_how_to_get_one(hub):
    assert told(hub, "hub") == ["✗ the last copy: -\n    → " + SAY("remedy_copy")]


def test_an_address_that_the_computer_lost_is_told(hub):
    backup.make(hub)
    file = hub.settings("hub")
    save(file, replace(load(file, HubSettings), address="203.0.113.9"))
    assert "stations look for 203.0.113.9" in told(hub, "hub")[0]


def test_a_file_that_was_touched_is_told_with_the_way_back(hub):
    backup.make(hub)
    (hub.state / "hall.db").write_bytes(b"nonsense" * 1000)
    assert "antrean-setup restore" in told(hub, "hub")[0]


def test_a_certificate_near_its_end_is_told(hub):
    backup.make(hub)
    late = datetime(2036, 10, 1, tzinfo=UTC)
    found = [str(each) for each in examine(hub, "hub", SAY, late)]
    assert any("the certificate ends on" in line for line in found)


def test_a_clock_of_1970_is_told_first(hub):
    first = next(examine(hub, "hub", SAY, datetime(1970, 1, 1, tzinfo=UTC)))
    assert first.what.startswith("this computer's clock is wrong")


def test_a_machine_that_nobody_set_up_is_told_to_be(tmp_path):
    assert "run antrean-setup" in told(Places(tmp_path), "kiosk")[0]


@pytest.fixture
def kiosk(served, tmp_path):
    """A kiosk as the set-up leaves it."""
    write_slips(served.places, tmp_path, ("kiosk-1",))
    slip = load(tmp_path / "kiosk-1.antrean", Slip)
    places = machine(tmp_path / "kiosk", "kiosk")
    write(places.etc / "kiosk.token", slip.token, 0o640)
    write(places.etc / "kiosk-ca.pem", slip.ca, 0o644)
    settings = StationSettings(hub=slip.hub, station="kiosk-1", printer=f"png:{tmp_path}/paper")
    save(places.settings("kiosk"), settings)
    return places


def test_a_kiosk_in_order_has_no_fault(kiosk):
    assert told(kiosk, "kiosk") == []


def test_a_kiosk_is_known_by_the_badge_that_its_slip_has_become(kiosk):
    token = kiosk.token("kiosk").read_text()
    given = Badge(hub="", station="kiosk-1", role=Role.KIOSK, token=token)
    keep(given, kiosk.badge("kiosk"))
    kiosk.token("kiosk").write_text("of a month ago")
    assert told(kiosk, "kiosk") == []


def test_a_kiosk_whose_hub_is_away_is_told_where_to_look(kiosk):
    file = kiosk.settings("kiosk")
    save(file, replace(load(file, StationSettings), hub="wss://127.0.0.1:9/"))
    assert "does not answer" in told(kiosk, "kiosk")[0]


def test_a_kiosk_whose_printer_is_gone_is_told(kiosk):
    file = kiosk.settings("kiosk")
    save(file, replace(load(file, StationSettings), printer="serial:/dev/nowhere"))
    assert "serial:/dev/nowhere" in told(kiosk, "kiosk")[0]


@pytest.mark.parametrize(
    "secret", ["2468", "3173010203040506", "s3cr3t-t0ken-of-forty-three-letters-1234567", "Sari"]
)
def test_no_secret_and_no_person_leaves_the_hall(secret):
    line = (
        'pin: 2468 token="s3cr3t-t0ken-of-forty-three-letters-1234567" '
        'NIK 3173010203040506 officer="Sari"'
    )
    assert secret not in bundle.veiled(line)


def test_a_bundle_holds_the_doctors_words_and_the_settings(hub):
    data = bundle.pack(hub, ("hub",), [fault("no paper", "a new roll")], NOW)
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
        member = archive.extractfile(f"antrean-{NOW:%Y%m%d-%H%M}/doctor.txt")
        assert member is not None
        assert "a new roll" in member.read().decode()
    assert {"doctor.txt", "hub.toml", "journal.txt", "units.txt"} <= names
    assert not any(name.endswith((".db", ".key", ".token")) for name in names)
