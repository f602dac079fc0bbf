"""A reader on a serial line, as a pty that sends, stutters, shouts and is pulled out."""

import os
import time

import pytest

from antrean_kiosk.senses.scanner import LONGEST, Scanner
from antrean_ui import app


def waits_for(condition, seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "nothing was scanned"
        app.application().processEvents()


@pytest.fixture
def line():
    ours, theirs = os.openpty()
    yield ours, os.ttyname(theirs)
    for end in (ours, theirs):
        os.close(end)


@pytest.fixture
def heard(line):
    app.application()
    reader = Scanner(f"serial:{line[1]}?baud=9600")
    codes = []
    reader.heard.connect(codes.append)
    reader.start()
    waits_for(lambda: reader.listening)  # opening a line throws away what it held
    yield codes
    reader.stop()


def test_a_line_is_a_code(line, heard):
    os.write(line[0], b"RSV-7K2M9QXA\r\n")
    waits_for(lambda: heard == ["RSV-7K2M9QXA"])


def test_a_code_may_come_in_pieces_and_two_at_once(line, heard):
    os.write(line[0], b"RSV-")
    os.write(line[0], b"1\nRSV-2\rRSV")
    waits_for(lambda: heard == ["RSV-1", "RSV-2"])
    os.write(line[0], b"-3\n")
    waits_for(lambda: heard[-1] == "RSV-3")


def test_noise_is_no_code(line, heard):
    os.write(line[0], b"\xff\xfe\n" + b"x" * (LONGEST * 3) + b"\n\x01\x02\nRSV-9\n")
    waits_for(lambda: heard == ["RSV-9"])


def test_a_reader_that_is_not_there_is_waited_for_and_can_be_stopped():
    app.application()
    reader = Scanner("serial:/dev/no-such-reader")
    reader.start()
    reader.stop()


@pytest.mark.parametrize("uri", ["usb:", "serial:ttyACM0", "serial:/dev/x?baud=fast"])
def test_an_address_that_means_nothing_is_refused(uri):
    with pytest.raises(ValueError, match="is not like"):
        Scanner(uri)
