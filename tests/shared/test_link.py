"""The link against a real websocket server that dies, stalls and comes back."""

import asyncio
import json
import threading
from collections.abc import Iterator

import pytest
from websockets.asyncio.server import ServerConnection, serve

from antrean_shared import messages as m
from antrean_shared.commands import CallNext
from antrean_shared.errands import ListStations
from antrean_shared.link import Link
from antrean_shared.session import Answered, Barred, Changed, Joined, Left
from antrean_shared.wire import ErrorObject, HubFacts, Opened
from antrean_shared.words import Role
from tests.shared.facts import NOW, called, event, view
from tests.shared.listener import PATIENCE_S, Listener


class TinyHub:
    """Opens sessions, answers ``call.next``, and can be stopped and started on its port."""

    def __init__(self) -> None:
        self.opened: list[dict] = []
        self.asked: list[str] = []
        self.silent = False
        self.bars = False
        self.seq = 5
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._connections: set[ServerConnection] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE_S)

    def start(self) -> None:
        self._server = self.run(self._serve())
        self.port = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        self._server.close()
        self.run(self._server.wait_closed())

    def end(self) -> None:
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()

    def tell(self, *events) -> None:
        self.seq = events[-1].seq
        frame = m.notification([m.encode(each) for each in events]).decode()
        for connection in list(self._connections):
            self.run(connection.send(frame))

    async def _serve(self):
        return await serve(self._talk, "127.0.0.1", self.port, compression=None)

    async def _talk(self, connection: ServerConnection) -> None:
        self._connections.add(connection)
        async for text in connection:
            await connection.send(self._answer(json.loads(text)).decode())
        self._connections.discard(connection)

    def _answer(self, request: dict) -> bytes:
        if request["method"] != "session.open":
            self.asked.append(request["params"]["key"])
            return m.answer(request["id"], m.encode(called("A-1")))
        self.opened.append(request["params"])
        if self.bars:
            error = ErrorObject(code=1, message="Pair again.", data={"reason": "unknown_token"})
            return m.failure("open", m.encode(error))
        missed = {"events": ()} if request["params"]["since"] == self.seq else {"view": view()}
        facts = HubFacts("hub", "1", "MPP")
        opened = Opened(protocol=1, hub=facts, now=NOW, seq=self.seq, **missed)
        return m.answer("open", m.encode(opened))


@pytest.fixture
def hub() -> Iterator[TinyHub]:
    made = TinyHub()
    made.start()
    yield made
    made.end()


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def link(hub, heard) -> Iterator[Link]:
    opening = m.Opening(protocol=1, role=Role.COUNTER, station="loket-3", token="secret")
    made = Link(f"ws://127.0.0.1:{hub.port}/", opening, heard.messages.put)
    yield made
    made.stop()


def test_it_joins_hears_and_asks(hub, link, heard):
    link.start()
    assert heard.next(Joined).view == view()
    hub.tell(event(6))
    assert [each.seq for each in heard.next(Changed).events] == [6]
    link.send(CallNext(key="k1", counter="3"))
    assert heard.next(Answered).result == called("A-1")


def test_what_was_asked_too_early_is_asked_after_joining(hub, link, heard):
    link.start()
    link.send(CallNext(key="early", counter="3"))
    heard.next(Answered)
    assert hub.asked == ["early"]


def test_it_comes_back_by_itself_from_where_it_was(hub, link, heard):
    link.start()
    heard.next(Joined)
    hub.tell(event(6))
    heard.next(Changed)
    hub.stop()
    heard.next(Left)
    hub.start()
    heard.next(Joined)
    assert [each["since"] for each in hub.opened] == [None, 6]


def test_a_gap_makes_it_join_again(hub, link, heard):
    link.start()
    heard.next(Joined)
    hub.tell(event(9))
    heard.next(Left)
    heard.next(Joined)
    assert hub.opened[-1]["since"] == 5


def test_a_hub_that_refuses_is_told_to_the_screen(hub, link, heard):
    hub.bars = True
    link.start()
    assert heard.next(Barred) == Barred("unknown_token", "Pair again.")


def test_what_is_asked_after_the_end_goes_with_it(hub, link, heard):
    link.start()
    heard.next(Joined)
    link.stop()
    link.send(CallNext(key="late", counter="3"))
    link.run(ListStations())
    assert not link.running
    assert hub.asked == []


def test_a_link_that_never_started_stops_quietly(link):
    assert not link.running
