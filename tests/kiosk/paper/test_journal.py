"""Lines on a real disk: torn, rotten, full and rewritten."""

import os

import pytest

from antrean_kiosk.paper.journal import Disk, Nowhere
from antrean_kiosk.paper.paperwork import Given, Sending, Told

LINES = [Given(key="1", ticket="T"), Sending(key="1"), Told(key="1")]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kiosk" / "paper.journal"


def written(path, lines=LINES):
    disk = Disk(path)
    for line in lines:
        disk.append(line, surely=True)
    disk.close()
    return path.read_bytes()


def test_what_was_written_is_read_back(path):
    written(path)
    assert Disk(path).read() == LINES


def test_a_power_cut_at_any_byte_leaves_whole_lines_only(path):
    text = written(path)
    for size in range(len(text) + 1):
        path.write_bytes(text[:size])
        disk = Disk(path)
        whole = text[:size].count(b"\n")
        assert disk.read() == LINES[:whole]
        disk.append(LINES[0], surely=True)
        assert disk.read() == [*LINES[:whole], LINES[0]]
        disk.close()


def test_a_rotten_line_is_passed_over_and_told_of(path, caplog):
    first, *rest = written(path).splitlines(keepends=True)
    path.write_bytes(first + b"\xff{}\n" + b"".join(rest))
    assert Disk(path).read() == LINES
    assert "cannot be read" in caplog.text


def test_a_rewriting_leaves_what_it_was_given_and_goes_on(path):
    written(path)
    disk = Disk(path)
    disk.rewrite(LINES[:1])
    disk.append(LINES[2], surely=False)
    assert disk.read() == [LINES[0], LINES[2]]
    assert [each.name for each in path.parent.iterdir()] == ["paper.journal"]


def test_a_disk_that_takes_half_a_line_keeps_none_of_it():
    disk = Disk.__new__(Disk)
    disk._path, disk._fd = "/dev/full", os.open("/dev/full", os.O_WRONLY)
    with pytest.raises(OSError, match="No space"):
        disk.append(LINES[0], surely=True)


def test_a_kiosk_without_a_folder_forgets():
    nowhere = Nowhere()
    nowhere.append(LINES[0], surely=True)
    nowhere.rewrite(LINES)
    assert (nowhere.read(), nowhere.durable) == ([], False)
