import os

import pytest

from antrean_printer.deadline import Deadline
from antrean_printer.errors import Lost, NoAnswer, NotFound
from antrean_printer.transport.file import DeviceFile, PlainFile, file_transport

SOON = 0.1


def test_jobs_are_added_to_a_file(tmp_path):
    way = file_transport(str(tmp_path / "jobs.bin"))
    for job in (b"satu", b"dua"):
        way.open(Deadline(1))
        way.write(job, Deadline(1))
        way.close()
    assert (tmp_path / "jobs.bin").read_bytes() == b"satudua"


def test_a_file_does_not_answer(tmp_path):
    way = file_transport(str(tmp_path / "jobs.bin"))
    assert not way.answers
    with pytest.raises(NoAnswer):
        way.read(Deadline(SOON))


def test_a_missing_folder_is_not_found(tmp_path):
    with pytest.raises(NotFound, match="there is no folder"):
        PlainFile(tmp_path / "nope" / "jobs.bin").open(Deadline(1))


def test_a_file_that_cannot_be_written_is_lost(tmp_path):
    with pytest.raises(Lost) as lost:
        PlainFile(tmp_path).write(b"x", Deadline(1))
    assert lost.value.sent == 0


def test_a_device_is_written_and_asked():
    way = file_transport("/dev/null")
    way.open(Deadline(1))
    way.write(b"Halo", Deadline(1))
    with pytest.raises(NoAnswer):
        way.read(Deadline(SOON))
    way.close()
    way.close()
    assert way.answers


def test_what_a_device_said_before_is_forgotten(tmp_path):
    os.mkfifo(tmp_path / "device")
    printer = os.open(tmp_path / "device", os.O_RDWR)
    os.write(printer, b"\x12")
    way = DeviceFile(tmp_path / "device")
    way.open(Deadline(1))
    with pytest.raises(NoAnswer):
        way.read(Deadline(SOON))
    way.close()
    os.close(printer)


def test_an_unplugged_device_is_still_a_device():
    way = file_transport("/dev/usb/lp99")
    assert isinstance(way, DeviceFile)
    with pytest.raises(NotFound):
        way.open(Deadline(1))


def test_a_serial_line_is_sent_to_its_own_kind(pty_printer):
    path = pty_printer().path
    with pytest.raises(NotFound, match=f"write serial:{path}"):
        file_transport(path).open(Deadline(1))
