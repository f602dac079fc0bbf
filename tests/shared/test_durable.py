"""A file is replaced whole: old or new, never a part, and for whom it is meant."""

import os
import stat

import pytest

from antrean_shared import durable


def test_a_file_is_replaced_and_nothing_lies_beside_it(tmp_path):
    file = tmp_path / "new folder" / "badge"
    for content in (b"old", b"new"):
        durable.put(file, content, 0o600)
    assert file.read_bytes() == b"new"
    assert [each.name for each in file.parent.iterdir()] == ["badge"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_mode_does_not_depend_on_who_writes(tmp_path):
    before = os.umask(0o077)
    try:
        durable.put(tmp_path / "ca.pem", b"for everybody", 0o644)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "ca.pem").stat().st_mode) == 0o644


def test_until_it_is_put_into_place_the_old_one_stands(tmp_path):
    file = tmp_path / "hall.keys"
    durable.put(file, b"old")
    fresh = durable.beside(file, b"new")
    assert (file.read_bytes(), fresh.read_bytes()) == (b"old", b"new")
    durable.into_place(fresh, file)
    assert file.read_bytes() == b"new"


def test_what_a_power_cut_left_beside_it_is_in_nobodys_way(tmp_path):
    file = tmp_path / "badge"
    durable.beside(file, b"half of it")
    durable.put(file, b"whole")
    assert file.read_bytes() == b"whole"


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path):
    file = tmp_path / "badge"
    durable.put(file, b"old")
    (tmp_path / ".badge.new").mkdir()
    with pytest.raises(OSError, match="badge"):
        durable.put(file, b"new")
    assert file.read_bytes() == b"old"
