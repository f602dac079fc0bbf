"""A pad on a real line: a pty that sends, trembles, is pulled out and comes back."""

import os
import time
import tty

import pytest

from antrean_counter.pads.events import RECORD
from antrean_counter.pads.pad import BadPad, Pad, plan
from antrean_ui import app


def waits_for(condition, what, seconds=5.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, what
        app.application().processEvents()


class Cable:
    """A serial line under a name that stays: what is behind it may be pulled out."""

    def __init__(self, name):
        self.name = name
        self.plug()

    def plug(self):
        self.end, self._other = os.openpty()
        tty.setraw(self._other)
        self.name.unlink(missing_ok=True)
        self.name.symlink_to(os.ttyname(self._other))

    def pull(self):
        self.name.unlink()
        os.close(self.end)
        os.close(self._other)

    def sends(self, data):
        os.write(self.end, data)


@pytest.fixture
def cable(tmp_path):
    made = Cable(tmp_path / "ttyUSB0")
    yield made
    made.pull()


@pytest.fixture
def open_pad():
    opened = []

    def open_pad(uri):
        pad, keys = Pad(uri, again_s=0.05), []
        pad.heard.connect(keys.append)
        pad.start()
        opened.append(pad)
        waits_for(lambda: pad.listening, "an open line")
        return pad, keys

    yield open_pad
    for pad in opened:
        pad.stop()


def test_keys_come_over_a_serial_line(cable, open_pad):
    _, keys = open_pad(f"serial://{cable.name}?baud=19200&frame=address&addr=2")
    cable.sends(b"02,5\n01,9\n02,+\n")
    waits_for(lambda: len(keys) == 2, "two keys")
    assert keys == ["Num5", "Num+"]


def test_a_pad_that_is_pulled_out_comes_back_without_a_restart(cable, open_pad):
    pad, keys = open_pad(f"serial://{cable.name}")
    cable.pull()
    waits_for(lambda: not pad.listening, "the loss")
    cable.plug()
    waits_for(lambda: pad.listening, "the pad again")
    cable.sends(b"#\n")
    waits_for(lambda: keys == ["NumEnter"], "the key")


def test_a_pad_that_was_never_there_is_waited_for(tmp_path, caplog):
    pad = Pad(f"serial://{tmp_path / 'ttyUSB0'}", again_s=0.05)
    pad.start()
    waits_for(lambda: "The call pad is away" in caplog.text, "the warning")
    cable = Cable(tmp_path / "ttyUSB0")
    waits_for(lambda: pad.listening, "the pad")
    pad.stop()
    cable.pull()


def test_an_input_device_is_read_by_the_kernels_records(cable, open_pad):
    _, keys = open_pad(f"evdev://{cable.name}")
    cable.sends(RECORD.pack(0, 0, 1, 96, 1) + RECORD.pack(0, 0, 1, 96, 0))
    waits_for(lambda: keys == ["NumEnter"], "the key")


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "/dev/ttyUSB0",
        "usb:///dev/x",
        "serial:",
        "serial:///dev/x?baud=fast",
        "serial:///dev/x?frame=5",
        "serial:///dev/x?keys=NN:Num5",
    ],
)
def test_an_address_that_cannot_be_read_says_so(uri):
    with pytest.raises(BadPad):
        plan(uri)


def test_a_port_of_windows_has_no_slash():
    assert plan("serial://COM3?baud=9600").decoder().feed(b"5\n") == ("Num5",)
