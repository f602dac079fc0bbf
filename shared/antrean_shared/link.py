"""A station's line to the hub: one thread that keeps connecting and never lets the screen wait."""

import asyncio
import logging
import random
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from antrean_shared.commands import Command
from antrean_shared.errands import Errand
from antrean_shared.errors import BadMessage, GapFound, OpeningRefused
from antrean_shared.messages import Opening
from antrean_shared.session import Barred, Message, Reply, Session

FIRST_DELAY_S = 0.2
LAST_DELAY_S = 2.0
BARRED_DELAY_S = 5.0
PING_S = 5
MAX_VIEW = 16 * 1024 * 1024
"""Bytes: a supervisor's whole picture of a large hall."""

W = TypeVar("W", Command, Errand)

log = logging.getLogger(__name__)


class Link:
    """Connects, opens, resumes and retries for ever; hands every message to ``deliver``.

    ``url`` is the hub's address, or what says before each try where it may be now (and may take
    seconds). What comes of errands goes to ``reply``. It and ``deliver`` are called in the link's
    own thread and must not block. ``send`` and ``run`` may be called from any thread at any time;
    what cannot be sent now is sent after the next joining, and after ``stop`` never.
    """

    def __init__(
        self,
        url: str | Callable[[], str | None],
        opening: Opening,
        deliver: Callable[[Message], None],
        tls: ssl.SSLContext | None = None,
        reply: Callable[[Reply], None] | None = None,
    ) -> None:
        self._url = url
        self._tls = tls
        self._deliver = deliver
        self._reply = reply
        self._session = Session(opening)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()
        self._thread: threading.Thread | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """True from ``start`` to ``stop``."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Begin connecting."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._main, args=(self._loop,), name="link", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close the line and end the thread; waits at most three seconds."""
        if self._loop is not None and self._thread is not None and self.running:
            self._loop.call_soon_threadsafe(self._cancel)
            self._thread.join(timeout=3)

    def send(self, command: Command) -> None:
        """Send ``command`` as soon as the line allows; the answer comes to ``deliver``."""
        self._soon(self._queue, command)

    def run(self, errand: Errand) -> None:
        """Run ``errand`` as soon as the line allows; what comes of it goes to ``reply``."""
        self._soon(self._queue_errand, errand)

    def _soon(self, act: Callable[[W], None], wish: W) -> None:
        if self._loop is None:
            act(wish)
            return
        with suppress(RuntimeError):  # the line was stopped: a last wish goes with it
            self._loop.call_soon_threadsafe(act, wish)

    def _queue_errand(self, errand: Errand) -> None:
        self._session.run(errand)
        self._wake.set()

    def _queue(self, command: Command) -> None:
        self._session.send(command)
        self._wake.set()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _main(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: loop) as runner:
                runner.run(self._keep_connecting())
        except asyncio.CancelledError:
            log.debug("The link was stopped")

    async def _keep_connecting(self) -> None:
        self._task = asyncio.current_task()
        delay = FIRST_DELAY_S
        while True:
            joined, pause = await self._connection()
            self._tell(self._session.lost())
            delay = FIRST_DELAY_S if joined else min(delay * 2, LAST_DELAY_S)
            await asyncio.sleep(pause or delay * random.uniform(0.5, 1.0))

    async def _connection(self) -> tuple[bool, float | None]:
        """Live through one connection; return whether it opened, and a pause if we are barred."""
        try:
            async with connect(
                await self._where(),
                ssl=self._tls,
                proxy=None,
                compression=None,
                open_timeout=3,
                close_timeout=1,
                ping_interval=PING_S,
                ping_timeout=PING_S,
                max_size=MAX_VIEW,
            ) as connection:
                await self._talk(connection)
        except OpeningRefused as error:
            log.warning("The hub refuses this station: %s", error.message)
            self._deliver(Barred(error.reason, error.message))
            return False, BARRED_DELAY_S
        except (BadMessage, GapFound) as error:
            log.warning("Connecting again: %s", error)
        except (OSError, WebSocketException, TimeoutError) as error:
            log.info("No line to the hub: %s", error)
        return self._session.open, None

    async def _where(self) -> str:
        if isinstance(self._url, str):
            return self._url
        found = await asyncio.to_thread(self._url)
        if found is None:
            raise OSError("no hub is found")
        return found

    async def _talk(self, connection: ClientConnection) -> None:
        self._session.connected()
        self._wake.set()
        writer = asyncio.create_task(self._write(connection))
        try:
            async for text in connection:
                self._tell(self._session.receive(text))
                self._tell_replies()
                self._wake.set()
        finally:
            writer.cancel()

    async def _write(self, connection: ClientConnection) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            for frame in self._session.outgoing():
                await connection.send(frame, text=True)

    def _tell_replies(self) -> None:
        for reply in self._session.replies():
            if self._reply is not None:
                self._reply(reply)

    def _tell(self, messages: list[Message]) -> None:
        for message in messages:
            self._deliver(message)
