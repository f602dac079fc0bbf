"""The hub copies its own file while it serves, and says when it last did."""

import time

from tests.hub.places import hub


def until(condition, patience_s=60):
    deadline = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)


def test_a_serving_hub_keeps_copies_and_tells_when(town, tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    place = town.copy(tmp_path)
    place.start_process("--backup", str(folder), "--every", "0.03", "--keep", "1")
    try:
        until(lambda: place.health()["last_backup_at"])
        (first,) = folder.glob("hall-*.db")
        until(lambda: not first.exists())
    finally:
        assert place.stop() == 0
    (copy,) = folder.glob("hall-*.db")
    assert hub("check", "--db", copy)[0] == 0


def test_a_second_disk_is_used_while_it_is_there(town, tmp_path):
    here, usb = tmp_path / "here", tmp_path / "usb"
    here.mkdir()
    place = town.copy(tmp_path)
    place.start_process("--backup", str(here), "--backup", str(usb), "--every", "0.03")
    try:
        until(lambda: place.health()["last_backup_at"])
        assert not usb.exists()
        usb.mkdir()
        until(lambda: list(usb.glob("hall-*.db")) and (usb / "setup.tar").exists())
    finally:
        assert place.stop() == 0


def test_a_hub_without_a_place_for_copies_says_so(town, tmp_path):
    place = town.copy(tmp_path)
    place.start_process("--backup", str(tmp_path / "not-mounted"), "--every", "0.03")
    try:
        assert place.health()["last_backup_at"] is None
    finally:
        assert place.stop() == 0
