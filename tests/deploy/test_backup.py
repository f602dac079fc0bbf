"""Copies are whole, proved, kept by rule, and put back."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from antrean_setup import backup
from antrean_setup.errors import SetupFailed
from antrean_setup.programs import hub_command
from deploy.machines import Served

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_a_copy_is_made_while_the_hub_serves(hub):
    running = Served(hub)
    try:
        copy = backup.make(hub, NOON)
    finally:
        running.stop()
    assert sorted(file.name for file in copy.iterdir()) == ["hall.db", "setup.tar"]


def test_a_copy_put_back_is_the_hall_again(hub):
    copy = backup.make(hub, NOON)
    database = hub.state / "hall.db"
    database.write_bytes(b"a disk that died")
    assert backup.put_back(hub, "", NOON) == copy
    assert hub_command(hub, "check", "--db", database).ok
    assert next(hub.state.glob("hall-replaced-*")).read_bytes() == b"a disk that died"


def test_a_copy_brings_a_new_machine_its_authority(hub):
    copy = backup.make(hub, NOON)
    authority = (hub.tls / "ca.pem").read_bytes()
    hub.settings("hub").unlink()
    (hub.tls / "ca.pem").write_bytes(b"another hall's")
    backup.put_back(hub, str(copy), NOON)
    assert (hub.tls / "ca.pem").read_bytes() == authority


def test_a_copy_that_was_touched_is_not_put_back(hub):
    copy = backup.make(hub, NOON)
    whole = (hub.state / "hall.db").read_bytes()
    with sqlite3.connect(copy / "hall.db") as line:
        line.execute("UPDATE event SET data = replace(data, 'Kencana', 'Kencono')")
    line.close()
    with pytest.raises(SetupFailed):
        backup.put_back(hub, copy.name, NOON)
    assert (hub.state / "hall.db").read_bytes() == whole


def test_the_second_disk_gets_the_copy_too(hub, tmp_path):
    disk = Path("/dev/shm") / tmp_path.name
    disk.mkdir()
    hub.second_disk.parent.mkdir(parents=True)
    hub.second_disk.symlink_to(disk)
    copy = backup.make(hub, NOON)
    try:
        assert (disk / copy.name / "hall.db").exists()
    finally:
        shutil.rmtree(disk)


def test_a_bare_folder_is_no_second_disk(hub):
    hub.second_disk.mkdir(parents=True)
    backup.make(hub, NOON)
    assert list(hub.second_disk.iterdir()) == []


def test_a_name_that_is_not_there_is_told_from_those_that_are(hub):
    copy = backup.make(hub, NOON)
    with pytest.raises(SetupFailed, match=copy.name):
        backup.find(hub, "20200101-000000")


def test_the_newest_the_last_of_each_day_and_labelled_ones_are_kept():
    hours = [NOON - timedelta(minutes=30 * step) for step in range(48 * 40)]
    names = [f"{hour:{backup.FORM}}" for hour in hours]
    kept = backup.kept([*names, "20250101-000000-before-upgrade-from-0.1.0"], NOON)
    assert set(names[:8]) <= kept
    assert "20250101-000000-before-upgrade-from-0.1.0" in kept
    assert "20261123-233000" in kept
    assert len(kept) < 45
