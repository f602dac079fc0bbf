"""Copies are whole, come to the second disk, and are put back; a new machine is known by one."""

import shutil
import tarfile
from pathlib import Path

import pytest

from antrean_setup import backup
from antrean_setup.errors import SetupFailed
from antrean_setup.programs import hub_command
from tests.deploy.machines import Served


@pytest.fixture
def disk(hub, tmp_path):
    """A second disk, mounted."""
    there = Path("/dev/shm") / tmp_path.name
    there.mkdir()
    hub.second_disk.parent.mkdir(parents=True)
    hub.second_disk.symlink_to(there)
    yield there
    shutil.rmtree(there)


def test_a_copy_is_made_while_the_hub_serves(hub):
    running = Served(hub)
    try:
        copy = backup.make(hub)
    finally:
        running.stop()
    assert copy in backup.copies(backup.home(hub))
    assert (copy.parent / "setup.tar").exists()


def test_a_copy_put_back_is_the_hall_again(hub):
    copy = backup.make(hub)
    database = hub.state / "hall.db"
    database.write_bytes(b"a disk that died")
    assert backup.put_back(hub, "") == copy
    assert hub_command(hub, "check", "--db", database).ok
    assert next(hub.state.glob("hall-replaced-*")).read_bytes() == b"a disk that died"


def test_a_copy_brings_a_new_machine_its_authority(hub):
    copy = backup.make(hub)
    authority = (hub.tls / "ca.pem").read_bytes()
    hub.settings("hub").unlink()
    (hub.tls / "ca.pem").write_bytes(b"another hall's")
    backup.put_back(hub, str(copy))
    assert (hub.tls / "ca.pem").read_bytes() == authority


def test_a_copy_holds_nothing_of_a_station_beside_the_hub(hub):
    (hub.etc / "kiosk.token").write_text("secret")
    copy = backup.make(hub)
    with tarfile.open(copy.parent / "setup.tar") as archive:
        tops = {name.split("/")[1] for name in archive.getnames()}
    assert tops == {"hub.toml", "hall", "tls"}, "and the keys of bookings, once there are some"


def test_a_copy_that_is_not_whole_is_not_put_back(hub):
    copy = backup.make(hub)
    whole = (hub.state / "hall.db").read_bytes()
    copy.write_bytes(copy.read_bytes()[:-5000])
    with pytest.raises(SetupFailed):
        backup.put_back(hub, copy.name)
    assert (hub.state / "hall.db").read_bytes() == whole


def test_a_labelled_copy_has_a_folder_of_its_own(hub):
    copy = backup.make(hub, "before-upgrade-from-0.1.0")
    assert copy.parent.name == "before-upgrade-from-0.1.0"
    assert backup.find(hub, "before-upgrade-from-0.1.0") == copy


def test_the_second_disk_gets_a_copy_too(hub, disk):
    backup.make(hub)
    assert len(backup.copies(disk)) == 1
    assert (disk / "antrean" / "setup.tar").exists()


def test_a_bare_folder_is_no_second_disk(hub):
    hub.second_disk.mkdir(parents=True)
    backup.make(hub)
    assert list(hub.second_disk.iterdir()) == []


def test_a_name_that_is_not_there_is_told_from_those_that_are(hub):
    copy = backup.make(hub)
    with pytest.raises(SetupFailed, match=copy.name):
        backup.find(hub, "hall-20200101-000000.db")
