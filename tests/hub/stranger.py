"""A client that somebody else wrote from the protocol's page alone: websockets and json."""

import asyncio
import json
import uuid

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

PATIENCE_S = 10


class Refusal(Exception):
    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]
        self.data = error.get("data", {})
        self.reason = self.data.get("reason")


class Stranger:
    """One station. ``events`` holds every event in the order it came."""

    def __init__(self, connection):
        self.connection = connection
        self.events = []
        self.frames = 0
        self.told = asyncio.Queue()
        self.unasked = []
        self._answers = {}
        self._news = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())
        self._ids = iter(range(1, 1_000_000))

    async def open(self, **params):
        opening = {"protocol": 1, "since": None, "client": "stranger/1", "zone": None, **params}
        self.opened = await self.request("session.open", opening)
        self.seq = self.opened["seq"]
        self.events += self.opened.get("events", [])
        return self.opened

    async def do(self, method, key=None, **params):
        return await self.request(method, {"key": key or str(uuid.uuid4()), **params})

    async def request_of(self, method, **params):
        return await self.request(method, params)

    async def request(self, method, params):
        id = next(self._ids)
        answer = self._answers[id] = asyncio.get_running_loop().create_future()
        text = json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
        try:
            await self.connection.send(text)
        except ConnectionClosed as closed:
            raise ConnectionError("the hub is gone") from closed
        return await asyncio.wait_for(answer, PATIENCE_S)

    async def hears(self):
        """Wait for the next thing it is told that is no event; return name and params."""
        return await asyncio.wait_for(self.told.get(), PATIENCE_S)

    async def leave(self):
        await self.connection.close()
        await self._reader

    async def closed(self):
        """Wait until the hub has closed the line; return its code."""
        await asyncio.wait_for(self.connection.wait_closed(), PATIENCE_S)
        return self.connection.close_code

    async def until(self, seq):
        """Wait until the event numbered ``seq`` has come."""
        async with self._news:
            await asyncio.wait_for(
                self._news.wait_for(lambda: self.events and self.events[-1]["seq"] >= seq),
                PATIENCE_S,
            )

    def named(self, name):
        return [event for event in self.events if event["name"] == name]

    async def _read(self):
        try:
            await self._listen()
        except ConnectionClosed:
            pass
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(ConnectionError("the hub closed the line"))

    async def _listen(self):
        async for text in self.connection:
            message = json.loads(text)
            if message.get("method") == "events":
                self.frames += 1
                async with self._news:
                    self.events += message["params"]["events"]
                    self._news.notify_all()
            elif "method" in message:
                self.told.put_nowait((message["method"], message["params"]))
            else:
                self._settle(message)

    def _settle(self, message):
        answer = self._answers.pop(message["id"], None)
        if answer is None or answer.done():
            self.unasked.append(message)
            return
        if "error" in message:
            answer.set_exception(Refusal(message["error"]))
        else:
            answer.set_result(message["result"])


async def arrive(url, tls=None, **opening):
    """Connect and open a session."""
    line = await connect(url, ssl=tls, compression=None, max_size=None, proxy=None)
    stranger = Stranger(line)
    try:
        await stranger.open(**opening)
    except BaseException:
        await stranger.leave()
        raise
    return stranger


async def take_and_print(kiosk, service, **params):
    """What a kiosk does for one visitor."""
    ticket = await kiosk.do("ticket.take", service=service, **params)
    return await kiosk.do("ticket.printed", ticket=ticket["id"])


async def stranger_at(place, strangers):
    """Connect without opening a session."""
    stranger = Stranger(await connect(place.url, compression=None, max_size=None, proxy=None))
    strangers.append(stranger)
    return stranger


async def error_of(wish):
    """Wait for a wish that the hub refuses; return the refusal."""
    with pytest.raises(Refusal) as refused:
        await wish
    return refused.value
