"""A printer on the network, usually at port 9100; it serves one connection at a time."""

import socket
import struct
from queue import Empty, SimpleQueue
from threading import Thread

from antrean_printer.deadline import Deadline
from antrean_printer.errors import BadUri, NotFound
from antrean_printer.transport.descriptor import (
    held_back,
    read_some,
    see_off,
    write_all,
)

RAW_PORT = 9100
LAN_SPEED = 200_000.0
"""Bytes a second that any network printer takes."""
DROP_THE_REST = struct.pack("ii", 1, 0)
"""SO_LINGER: close at once."""


class TcpLine:
    """``tcp://host:9100``; opened for each job, since a write into a dead connection succeeds."""

    def __init__(self, target: str) -> None:
        self.answers = True
        self.bytes_per_second = LAN_SPEED
        self._host, self._port = _host_and_port(target)
        self._socket: socket.socket | None = None
        self._fd = -1

    def open(self, deadline: Deadline) -> None:
        """Connect."""
        name = f"{self._host}:{self._port}"
        try:
            address = _resolve(self._host, deadline)
            self._socket = socket.create_connection((address, self._port), max(0.01, deadline.left))
        except OSError as error:
            reason = error.strerror or "no answer"
            raise NotFound(
                f"no printer is listening at {name} ({reason}); check its power, cable and address"
            ) from error
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._fd = self._socket.fileno()

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Send all of it; see it acknowledged where no answer will tell."""
        write_all(self._fd, data, deadline)
        if not self.answers:
            see_off(self._fd, len(data), deadline)

    def read(self, deadline: Deadline) -> bytes:
        """What came back."""
        return read_some(self._fd, deadline, end_is_loss=True)

    def close(self) -> None:
        """Hang up; what was not taken by now is dropped, not printed later behind our back."""
        if self._socket is not None:
            if held_back(self._fd):
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, DROP_THE_REST)
            self._socket.close()
            self._socket, self._fd = None, -1


def _host_and_port(target: str) -> tuple[str, int]:
    host, colon, port = target.rpartition(":")
    if not colon:
        return target, RAW_PORT
    if not host or not port.isdecimal():
        raise BadUri(f"tcp://{target} has no host and port; write for example tcp://10.0.0.50:9100")
    return host.strip("[]"), int(port)


def _resolve(host: str, deadline: Deadline) -> str:
    """The numeric address of a name; asking has no time limit of its own, so a thread asks."""
    found: SimpleQueue[str | OSError] = SimpleQueue()

    def ask() -> None:
        try:
            found.put(str(socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0][4][0]))
        except OSError as error:
            found.put(error)

    Thread(target=ask, name="printer-name", daemon=True).start()
    try:
        answer = found.get(timeout=deadline.left)
    except Empty:
        raise OSError(0, f"the name {host} is not known") from None
    if isinstance(answer, OSError):
        raise answer
    return answer
