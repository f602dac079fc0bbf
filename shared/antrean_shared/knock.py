"""A new machine at the hub's door: one thread that asks until somebody lets it in.

Nobody is trusted yet, so what it hears of the hall's authority is shown to people as a fingerprint.
The line on which it asks already trusts that authority alone: whoever stands between would show
another one.
"""

import asyncio
import http.client
import logging
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from antrean_shared.badge import Badge
from antrean_shared.errors import BadMessage, OpeningRefused
from antrean_shared.finding import PORT
from antrean_shared.messages import read_asked, read_decision, request
from antrean_shared.pairing import ASK, Asking, Ended, Granted
from antrean_shared.trust import NoAuthority, fingerprint, trusting

ASK_ID = "ask"
AGAIN_S, REFUSED_S = 2.0, 30.0
"""Pauses before asking again: after no answer, and after a no."""
PATIENCE_S = 5.0
MOST = 64 * 1024
"""Bytes of an authority's certificate."""

log = logging.getLogger(__name__)


class Seeking(Struct, frozen=True):
    """No hub answers yet: where it is looked for, and why not."""

    hub: str | None
    why: str = ""


class Shown(Struct, frozen=True):
    """The hub gave a code: show it, with the fingerprint of the authority that vouches for it."""

    hub: str
    code: str
    fingerprint: str | None
    """None on the hub's own machine, where nobody stands between."""
    expires_in_s: int


class Turned(Struct, frozen=True):
    """The hub said no for now."""

    reason: str


class LetIn(Struct, frozen=True):
    """The machine is a station: keep this."""

    badge: Badge


News: TypeAlias = Seeking | Shown | Turned | LetIn


class Knock:
    """Asks for ever until it is let in; hands every news to ``deliver``, from its own thread."""

    def __init__(
        self, where: Callable[[], str | None], asking: Asking, deliver: Callable[[News], None]
    ) -> None:
        """``where`` says the hub's address, or None while it is not found; it may take seconds."""
        self._where = where
        self._asking = asking
        self._deliver = deliver
        self._loop = asyncio.new_event_loop()
        self._round: asyncio.Task[bool] | None = None
        self._ended = False
        self._thread = threading.Thread(target=self._main, name="knock", daemon=True)

    def start(self) -> None:
        """Begin asking."""
        self._thread.start()

    def anew(self) -> None:
        """Leave whoever is asked, and ask where the hub is now; only while it asks."""
        self._loop.call_soon_threadsafe(self._cancel)

    def stop(self) -> None:
        """Stop asking and end the thread; waits as long as one look for the hub takes."""
        self._ended = True
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._cancel)
            self._thread.join(timeout=2 * PATIENCE_S)

    def _cancel(self) -> None:
        if self._round is not None:
            self._round.cancel()

    def _main(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._keep_asking())

    async def _keep_asking(self) -> None:
        let_in = False
        while not (let_in or self._ended):
            self._round = asyncio.create_task(self._ask_once())
            with suppress(asyncio.CancelledError):
                let_in = await self._round

    async def _ask_once(self) -> bool:
        """Ask, and wait before the next time; tell whether there need not be one."""
        hub = await asyncio.to_thread(self._where)
        told = Seeking(None) if hub is None else await self._ask(hub)
        self._deliver(told)
        if not isinstance(told, LetIn) and told != Turned("expired"):
            await asyncio.sleep(REFUSED_S if isinstance(told, Turned) else AGAIN_S)
        return isinstance(told, LetIn)

    async def _ask(self, hub: str) -> News:
        self._deliver(Seeking(hub))
        try:
            authority = await asyncio.to_thread(authority_of, hub)
            tls = trusting(authority) if authority else None
            async with connect(
                hub, ssl=tls, proxy=None, compression=None, open_timeout=PATIENCE_S, max_size=MOST
            ) as line:
                return await self._wait(line, hub, authority)
        except OpeningRefused as error:
            return Turned(error.reason)
        except (OSError, WebSocketException, TimeoutError, NoAuthority, BadMessage) as error:
            log.info("No line to the hub: %s", error)
            return Seeking(hub, str(error) or type(error).__name__)

    async def _wait(self, line: ClientConnection, hub: str, authority: str) -> News:
        await line.send(request(ASK_ID, ASK, self._asking), text=True)
        asked = read_asked(await asyncio.wait_for(line.recv(), PATIENCE_S))
        mark = fingerprint(authority) if authority else None
        self._deliver(Shown(hub, asked.code, mark, asked.expires_in_s))
        told = read_decision(await line.recv())
        return (
            Turned(told.reason) if isinstance(told, Ended) else LetIn(_badge(told, hub, authority))
        )


def authority_of(hub: str) -> str:
    """Return the authority that the hub at this address shows; empty where it shows none.

    Raises OSError, NoAuthority.
    """
    at = urlsplit(hub)
    if at.scheme != "wss":
        return ""
    # Believed by nobody yet: people compare its fingerprint.
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    line = http.client.HTTPSConnection(
        at.hostname or "", at.port or PORT, timeout=PATIENCE_S, context=blind
    )
    try:
        line.request("GET", "/ca.pem")
        answer = line.getresponse()
        return answer.read(MOST).decode("ascii")
    except (http.client.HTTPException, UnicodeDecodeError) as error:
        raise NoAuthority(f"{hub} shows no certificate: {error}") from error
    finally:
        line.close()


def _badge(granted: Granted, hub: str, authority: str) -> Badge:
    badge = Badge(
        hub=hub, station=granted.station, role=granted.role, token=granted.token, ca=authority
    )
    return replace(badge, zone=granted.zone, counter=granted.counter, agency=granted.agency)
