import os
import termios

import pytest

from antrean_printer.deadline import Deadline
from antrean_printer.errors import InUse, Lost, NoAnswer, NotFound, Stalled
from antrean_printer.status import QUESTIONS
from antrean_printer.transport.memory import Firmware
from antrean_printer.transport.serial import SerialLine

SOON = 0.1


@pytest.fixture
def opened():
    lines = []

    def open_line(path, **options):
        lines.append(SerialLine(path, **options))
        lines[-1].open(Deadline(1))
        return lines[-1]

    yield open_line
    for line in lines:
        line.close()


def test_a_printer_answers_over_the_line(pty_printer, opened):
    line = opened(pty_printer().path)
    line.write(QUESTIONS[0], Deadline(1))
    assert line.read(Deadline(1)) == b"\x12"


def test_bytes_arrive_as_they_are(pty_printer, opened):
    printer = pty_printer()
    line = opened(printer.path)
    line.write(bytes(range(0x11, 0x100)) + QUESTIONS[0], Deadline(1))
    line.read(Deadline(1))
    assert bytes(printer.firmware.printed) == bytes(range(0x11, 0x100))


@pytest.mark.parametrize(("baud", "speed"), [(9600, termios.B9600), (115200, termios.B115200)])
def test_the_line_has_the_speed_that_was_written(pty_printer, opened, baud, speed):
    printer = pty_printer()
    line = opened(printer.path, baud=baud)
    fd = os.open(printer.path, os.O_RDWR | os.O_NOCTTY)
    assert (termios.tcgetattr(fd)[4], line.bytes_per_second) == (speed, baud / 10)
    os.close(fd)


@pytest.mark.parametrize(
    ("flow", "flag", "word"), [("rtscts", termios.CRTSCTS, 2), ("xonxoff", termios.IXON, 0)]
)
def test_the_line_has_the_flow_control_that_was_written(pty_printer, opened, flow, flag, word):
    printer = pty_printer()
    opened(printer.path, flow=flow)
    fd = os.open(printer.path, os.O_RDWR | os.O_NOCTTY)
    assert termios.tcgetattr(fd)[word] & flag
    os.close(fd)


def test_what_was_said_before_is_forgotten(pty_printer, opened):
    printer = pty_printer(Firmware(None))
    printer.say(b"\x12\x12\x12\x12")
    with pytest.raises(NoAnswer):
        opened(printer.path).read(Deadline(SOON))


def test_a_printer_that_stops_reading_is_noticed_in_time(pty_printer, opened):
    line = opened(pty_printer(reads=False).path)
    deadline = Deadline(SOON)
    with pytest.raises(Stalled) as stalled:
        line.write(bytes(200_000), deadline)
    assert 0 < stalled.value.sent < 200_000


def test_a_second_program_is_told_that_the_line_is_held(pty_printer, opened):
    path = pty_printer().path
    opened(path)
    with pytest.raises(InUse):
        SerialLine(path).open(Deadline(1))


def test_a_line_that_is_let_go_can_be_opened_again(pty_printer, opened):
    path = pty_printer().path
    opened(path).close()
    assert opened(path)


def test_a_missing_line_is_not_found():
    with pytest.raises(NotFound, match="ttyNOPE"):
        SerialLine("/dev/ttyNOPE").open(Deadline(1))


def test_a_file_is_no_line(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotFound, match="cannot be opened"):
        SerialLine(str(tmp_path / "file")).open(Deadline(1))


def test_a_pulled_cable_is_noticed(pty_printer, opened):
    printer = pty_printer()
    line = opened(printer.path)
    printer.unplug()
    with pytest.raises(Lost):
        line.write(b"Halo", Deadline(1))
    with pytest.raises(Lost):
        line.read(Deadline(1))


def test_closing_twice_is_harmless(pty_printer, opened):
    line = opened(pty_printer().path)
    line.close()
    line.close()
