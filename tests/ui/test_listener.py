"""A device on a line of its own: heard on Qt's loop, waited for while it is away."""

import time

from antrean_ui import app
from antrean_ui.listener import Listener


class Words:
    """Every letter is a word."""

    def feed(self, data):
        return tuple(data.decode())


class Plugs:
    """A socket into which a line is plugged a few times; each says its bytes and is pulled out."""

    def __init__(self, *told):
        self.told, self.closed = list(told), 0

    def __call__(self):
        if not self.told:
            raise OSError("nothing is plugged in")
        self._now = [self.told.pop(0)]
        return self

    def read(self):
        if not self._now:
            raise OSError("pulled out")
        return self._now.pop()

    def close(self):
        self.closed += 1


def test_what_is_pulled_out_is_let_go_and_heard_again_when_it_is_back():
    app.application()
    plugs, heard = Plugs(b"ab", b"c"), []
    listener = Listener("pad", plugs, Words, again_s=0.01)
    listener.heard.connect(heard.append)
    listener.start()
    deadline = time.monotonic() + 5
    while heard != ["a", "b", "c"] or listener.listening:
        assert time.monotonic() < deadline, heard
        app.application().processEvents()
    listener.stop()
    assert plugs.closed == 2


def test_nothing_is_heard_after_the_end():
    app.application()
    heard = []
    listener = Listener("pad", Plugs(b"a"), Words, again_s=0.01)
    listener.heard.connect(heard.append)
    listener.start()
    listener.stop()
    app.application().processEvents()
    assert heard == []
