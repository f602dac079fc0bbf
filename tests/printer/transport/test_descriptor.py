import os
import socket
from contextlib import suppress

import pytest

from antrean_printer.deadline import Deadline
from antrean_printer.errors import Lost, NoAnswer, Stalled
from antrean_printer.transport.descriptor import forget, held_back, read_some, see_off, write_all

SOON = 0.05


@pytest.fixture
def pair():
    """Our end of a connection, and the printer's."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = socket.create_connection(listener.getsockname())
        theirs, _ = listener.accept()
    ours.setblocking(False)
    with ours, theirs:
        yield ours, theirs


def test_everything_is_written(pair):
    ours, theirs = pair
    write_all(ours.fileno(), b"Halo", Deadline(1))
    assert theirs.recv(10) == b"Halo"


def test_a_reader_that_stops_is_noticed_in_time(pair):
    ours, theirs = pair
    with pytest.raises(Stalled) as stalled:
        write_all(ours.fileno(), bytes(10_000_000), Deadline(SOON))
    assert 0 < stalled.value.sent <= len(theirs.recv(10_000_000, socket.MSG_PEEK))
    assert held_back(ours.fileno()) > 0


def test_what_the_system_holds_back_has_not_left(pair):
    ours, _ = pair
    with suppress(BlockingIOError):
        while True:
            ours.send(bytes(100_000))
    with pytest.raises(Stalled):
        see_off(ours.fileno(), 10, Deadline(SOON))


def test_what_was_taken_has_left(pair):
    ours, _ = pair
    write_all(ours.fileno(), b"Halo", Deadline(1))
    see_off(ours.fileno(), 4, Deadline(1))
    assert held_back(ours.fileno()) == 0


def test_a_reader_that_went_away_is_noticed(pair):
    ours, theirs = pair
    theirs.close()
    with pytest.raises(Lost):
        write_all(ours.fileno(), bytes(10_000_000), Deadline(1))


def test_what_came_is_read(pair):
    ours, theirs = pair
    theirs.send(b"\x12")
    assert read_some(ours.fileno(), Deadline(1), end_is_loss=True) == b"\x12"


def test_silence_ends_at_the_deadline(pair):
    ours, _ = pair
    with pytest.raises(NoAnswer):
        read_some(ours.fileno(), Deadline(SOON), end_is_loss=True)


def test_an_ended_connection_is_a_loss(pair):
    ours, theirs = pair
    theirs.close()
    with pytest.raises(Lost):
        read_some(ours.fileno(), Deadline(1), end_is_loss=True)


def test_a_device_that_reads_empty_has_only_nothing_to_say():
    fd = os.open("/dev/null", os.O_RDWR | os.O_NONBLOCK)
    with pytest.raises(NoAnswer):
        read_some(fd, Deadline(SOON), end_is_loss=False)
    os.close(fd)


def test_what_was_said_before_is_forgotten(pair):
    ours, theirs = pair
    theirs.send(b"stale")
    forget(ours.fileno())
    with pytest.raises(NoAnswer):
        read_some(ours.fileno(), Deadline(SOON), end_is_loss=True)


def test_a_descriptor_that_cannot_be_read_has_nothing_to_forget():
    forget(-1)


def test_a_descriptor_that_is_gone_is_a_loss():
    fd = os.open("/dev/null", os.O_WRONLY | os.O_NONBLOCK)
    with pytest.raises(Lost):
        read_some(fd, Deadline(1), end_is_loss=True)
    os.close(fd)
