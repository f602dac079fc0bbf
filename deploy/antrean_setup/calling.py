"""Calls the hub as one of its stations would: does it answer, and whom does it take us for?"""

import asyncio
import ssl
from datetime import datetime

import msgspec
from msgspec import Struct
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from antrean_setup.errors import Wrong
from antrean_setup.settings import Slip
from antrean_setup.texts import Say
from antrean_shared.errors import OpeningRefused
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Joined, Session
from antrean_shared.trust import trusting
from antrean_shared.wire import View
from antrean_shared.words import Role, StationId

PATIENCE_S = 5.0
MAX_VIEW = 16 * 1024 * 1024
CLIENT = "antrean-setup"


class Found(Struct, frozen=True):
    """The hub answered."""

    hall: str
    version: str
    now: datetime
    view: View


def call(slip: Slip, say: Say) -> Found:
    """Open a session with the slip's token and close it again; raises Wrong with the reason."""
    try:
        return asyncio.run(_call(slip))
    except OpeningRefused as error:
        raise Wrong(say("hub_refuses", why=error.message)) from error
    except ssl.SSLError as error:
        raise Wrong(say("hub_untrusted", url=slip.hub, why=error.reason or error)) from error
    except (OSError, WebSocketException, TimeoutError, ValueError) as error:
        raise Wrong(say("hub_away", url=slip.hub, why=_why(error))) from error


async def _call(slip: Slip) -> Found:
    session = Session(
        Opening(
            protocol=PROTOCOL,
            role=Role(slip.role),
            station=StationId(slip.station),
            token=slip.token,
            client=CLIENT,
        )
    )
    tls = trusting(slip.ca) if slip.hub.startswith("wss:") else None
    async with (
        asyncio.timeout(PATIENCE_S),
        connect(slip.hub, ssl=tls, proxy=None, max_size=MAX_VIEW) as line,
    ):
        session.connected()
        for frame in session.outgoing():
            await line.send(frame, text=True)
        while True:
            for message in session.receive(await line.recv()):
                if isinstance(message, Joined):
                    return Found(message.hub.hall, message.hub.version, message.now, message.view)


def _why(error: Exception) -> str:
    return str(error) or ("no answer" if isinstance(error, TimeoutError) else type(error).__name__)


def slip_of(text: bytes) -> Slip:
    """Read a slip; raises Wrong."""
    try:
        return msgspec.toml.decode(text, type=Slip)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Wrong(str(error)) from error
