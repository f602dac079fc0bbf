"""The device wire: a websocket server that no client can block, and a health answer beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from msgspec import Struct
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from antrean_hub.authority import Keys
from antrean_hub.line.client import converse
from antrean_hub.line.crier import address_of
from antrean_hub.line.house import House
from antrean_shared.messages import MAX_FRAME, encode
from antrean_shared.trust import is_loopback

GOODBYE_S = 1.0
HELLO_S = 10.0
"""For each handshake, TLS and websocket: who says nothing does not stay."""
LOOK_S = 1.0
HEALTH = "/health"
AUTHORITY = "/ca.pem"
WIRE = "/"
FULL = "Too many connections. Try again in a moment.\n"


class Address(Struct, frozen=True):
    """Where to listen."""

    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Tell whether only this machine can come in."""
        return is_loopback(self.host)


@asynccontextmanager
async def listening(house: House, address: Address, keys: Keys | None) -> AsyncIterator[str]:
    """Serve stations within the context; gives the URL, with the port that was found."""

    async def handle(connection: ServerConnection) -> None:
        await converse(house, connection)

    def answer_http(connection: ServerConnection, request: Request) -> Response | None:
        return _page(house, keys, connection, request)

    server = await serve(
        handle,
        address.host,
        address.port,
        ssl=keys.context if keys else None,
        ssl_handshake_timeout=HELLO_S if keys else None,
        open_timeout=HELLO_S,
        process_request=answer_http,
        compression=None,
        max_size=MAX_FRAME,
        ping_interval=None,  # a line feels its station's pulse itself, to say why it cuts off
        close_timeout=GOODBYE_S,
        server_header=None,
    )
    watch = asyncio.create_task(_watch(house))
    try:
        port = next(iter(server.sockets)).getsockname()[1]
        host = f"[{address.host}]" if ":" in address.host else address.host
        yield f"{'wss' if keys else 'ws'}://{host}:{port}"
    finally:
        watch.cancel()
        await _say_goodbye(server)


async def _watch(house: House) -> None:
    """Look once a second for stations that do not read."""
    while True:
        await asyncio.sleep(LOOK_S)
        house.crier.look_around()


async def _say_goodbye(server: Server) -> None:
    """Close every line; those that do not answer in time are cut."""
    server.close()
    closed = asyncio.create_task(server.wait_closed())
    await asyncio.wait({closed}, timeout=2 * GOODBYE_S)
    for connection in server.connections:
        connection.transport.abort()
    await asyncio.wait({closed}, timeout=GOODBYE_S)


def _page(
    house: House, keys: Keys | None, connection: ServerConnection, request: Request
) -> Response | None:
    """Answer plain HTTP; None lets the websocket handshake go on."""
    if request.path == WIRE:
        full = house.door.full(address_of(connection))
        return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, FULL) if full else None
    if request.path == AUTHORITY and keys is not None:
        return connection.respond(HTTPStatus.OK, keys.authority)
    if request.path != HEALTH:
        return connection.respond(HTTPStatus.NOT_FOUND, "There is only / and /health here.\n")
    response = connection.respond(HTTPStatus.OK, encode(house.status()).decode())
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json"
    return response
