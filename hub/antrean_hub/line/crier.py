"""Tells every open station what happened: one frame a commit, encoded once for equal readers.

A station that does not read is cut off, so that it never slows the others.
"""

import asyncio
from collections.abc import Callable, Sequence

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.protocol import State

from antrean_hub.core.sight import Audience, Record
from antrean_hub.line.window import Window
from antrean_shared.messages import notification
from antrean_shared.words import Reason

BACKLOG = 1024 * 1024
"""Bytes that may wait for one station, beyond its own first view."""
PATIENCE = 10
"""Looks in a row, a second apart, at which a station has not read everything."""
CLOSE_WAIT_S = 10.0
"""For a station to read as far as why it was cut off."""
PULSE_S = 5.0
"""Between two pings, and for the answer to one."""
TRY_AGAIN_LATER, POLICY_VIOLATION = 1013, 1008
SLOW = "too slow: connect again"


def framed(text: bytes) -> bytes:
    """Return a text as the websocket frame that carries it.

    A server's frames are not masked and ours are not compressed, so the same bytes serve everyone:
    made once, instead of once for every station as ``websockets.broadcast`` does.
    """
    return Frame(Opcode.TEXT, text).serialize(mask=False)


def address_of(connection: ServerConnection) -> str:
    """Return the host that a connection comes from."""
    return str(connection.remote_address[0])


class Line:
    """What goes out to one station."""

    def __init__(self, connection: ServerConnection, backlog: int = BACKLOG) -> None:
        self.connection = connection
        self._protocol = connection.protocol
        self._transport = connection.transport
        self._backlog = backlog
        self._limit = backlog
        self._behind = 0
        self._cut = False
        self.news = b""
        """A frame that goes out with the next one, or at ``catch_up``."""

    @property
    def address(self) -> str:
        """Where the station's line comes from."""
        return address_of(self.connection)

    def send(self, text: bytes) -> None:
        """Send a text; never waits."""
        self.write(framed(text))

    def write(self, frame: bytes) -> None:
        """Send a frame that was made before, after the news if there are; never waits."""
        frame, self.news = self.news + frame, b""
        if self._protocol.state is State.OPEN:
            self._transport.write(frame)
            self.look(patient=False)

    def catch_up(self) -> None:
        """Send the news if they have not gone out yet."""
        if self.news:
            self.write(b"")

    def expect(self, size: int) -> None:
        """Let ``size`` bytes wait on top: a view that was asked for."""
        self._limit = self._backlog + size

    def look(self, *, patient: bool) -> None:
        """Cut the station off if too much waits for it; ``patient`` counts a second as well."""
        waiting = self._transport.get_write_buffer_size()
        if patient:
            self._behind = self._behind + 1 if waiting else 0
        if waiting > self._limit or self._behind >= PATIENCE:
            self._cut_off(TRY_AGAIN_LATER, SLOW)

    async def feel_pulse(self, every_s: float = PULSE_S) -> None:
        """Cut the station off when a ping is not answered: it reads too slowly, or is gone."""
        while True:
            await asyncio.sleep(every_s)
            try:
                async with asyncio.timeout(every_s):
                    await (await self.connection.ping())
            except TimeoutError:
                self._cut_off(TRY_AGAIN_LATER, SLOW)
            except ConnectionClosed:
                return

    def dismiss(self) -> None:
        """End the session of a station that is not paired like this any more."""
        self._cut_off(POLICY_VIOLATION, Reason.UNKNOWN_TOKEN)

    def _cut_off(self, code: int, words: str) -> None:
        if self._cut or self._protocol.state is not State.OPEN:
            return
        self._cut = True
        # Not close(): that waits for the very buffer that does not drain.
        self._protocol.send_close(code, words)
        self.connection.send_data()
        asyncio.get_running_loop().call_later(CLOSE_WAIT_S, self._transport.abort)


class Crier:
    """Holds the open lines by audience."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._lines: dict[Audience, set[Line]] = {}

    def __len__(self) -> int:
        return sum(len(lines) for lines in self._lines.values())

    def add(self, audience: Audience, line: Line) -> None:
        """Tell ``line`` everything from the next commit on."""
        self._window.watch(audience)
        self._lines.setdefault(audience, set()).add(line)

    def remove(self, audience: Audience, line: Line) -> None:
        """Tell ``line`` nothing more."""
        self._lines.get(audience, set()).discard(line)

    def prepare(self, records: Sequence[Record]) -> Callable[[Callable[[], None]], None]:
        """Encode what happened; the result keeps it, has the answers given, and tells everyone.

        An answer takes its station's events along, in one write: the events are read first, and an
        officer who waits for a number is not behind a hundred displays.
        """
        told = self._window.read_out(records)
        frames = {
            audience: framed(notification(each.frames[audience] for each in told))
            for audience, lines in self._lines.items()
            if lines and told
        }

        def tell(answer: Callable[[], None]) -> None:
            self._window.keep(told)
            for audience, frame in frames.items():
                for line in self._lines[audience]:
                    line.news = frame
            answer()
            for audience in frames:
                for line in self._lines[audience]:
                    line.catch_up()

        return tell

    def look_around(self) -> None:
        """Cut off whoever has not read for too long; called once a second."""
        for lines in self._lines.values():
            for line in tuple(lines):
                line.look(patient=True)
