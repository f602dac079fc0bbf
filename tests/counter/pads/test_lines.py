"""Lines that are read, that are silent, and that go."""

import os
import tty

import pytest

from antrean_counter.pads.lines import EventLine
from antrean_ui.listener import SerialLine


@pytest.fixture
def pair():
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(theirs)


@pytest.mark.parametrize("open_line", [EventLine, lambda device: SerialLine(device, 9600)])
def test_what_comes_is_read_and_silence_is_nothing(pair, open_line):
    ours, device = pair
    line = open_line(device)
    assert line.read() == b""
    os.write(ours, b"5\n")
    heard = b""
    while len(heard) < 2:
        heard += line.read()
    assert heard == b"5\n"
    line.close()
    os.close(ours)


@pytest.mark.parametrize("open_line", [EventLine, lambda device: SerialLine(device, 9600)])
def test_a_line_that_is_gone_says_so(pair, open_line):
    ours, device = pair
    line = open_line(device)
    os.close(ours)
    with pytest.raises(OSError, match=r".+"):
        read_on(line)
    line.close()


def read_on(line):
    for _ in range(10):
        line.read()


def test_what_is_not_there_cannot_be_opened(tmp_path):
    with pytest.raises(FileNotFoundError):
        EventLine(str(tmp_path / "event7"))
    with pytest.raises(OSError, match="event7"):
        SerialLine(str(tmp_path / "event7"), 9600)


def test_a_device_that_others_keep_is_told_of(pair, caplog):
    ours, device = pair
    EventLine(device).close()
    assert "reaches other programs too" in caplog.text
    os.close(ours)
