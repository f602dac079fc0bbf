"""A bad network between stations and hub, made in user space: netem is not in every kernel.

``Wire`` forwards TCP and can delay, stall as a lost packet does, fall silent, and drip.
"""

import asyncio
import contextlib
import random
import time
from urllib.parse import urlsplit

from tests.hub.stranger import arrive, take_and_print

RETRANSMIT_S = 0.2
"""What a lost packet costs a TCP line."""
PATIENCE_S = 60


class Wire:
    """One network path to the hub; everything that uses it suffers alike."""

    def __init__(self, url, seed=0):
        self.to = urlsplit(url)
        self.delay_s = self.loss = 0.0
        self.bytes_a_second = None
        self._open = asyncio.Event()
        self._open.set()
        self._chance = random.Random(seed)
        self._ends = set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._joined, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_error):
        self._server.close()
        for each in self._ends:
            each.transport.abort()

    def partition(self):
        """From now on nothing passes, and nobody is told."""
        self._open.clear()

    def heal(self):
        self._open.set()

    async def _joined(self, reader, writer):
        there, back = await asyncio.open_connection(self.to.hostname, self.to.port)
        self._ends |= {writer, back}
        with contextlib.suppress(OSError):
            await asyncio.gather(self._carry(reader, back), self._carry(there, writer))

    async def _carry(self, reader, writer):
        while chunk := await reader.read(1 if self.bytes_a_second else 65536):
            late = self.delay_s + RETRANSMIT_S * (self._chance.random() < self.loss)
            await asyncio.sleep(late + (1 / self.bytes_a_second if self.bytes_a_second else 0))
            await self._open.wait()
            writer.write(chunk)
            await writer.drain()
        writer.close()


async def lossy(place, tickets):
    """Take tickets over a line with 40 ms each way and one packet in five lost."""
    async with Wire(place.url) as wire:
        wire.delay_s, wire.loss = 0.04, 0.2
        kiosk = await arrive(wire.url, **place.badge("kiosk", "kiosk-1"))
        honest = await arrive(place.url, **place.badge("kiosk", "kiosk-2"))
        bad = asyncio.gather(*(take_and_print(kiosk, "A-10") for _ in range(tickets)))
        times = []
        while not bad.done():
            began = time.perf_counter()
            await honest.do("ticket.take", service="A-04")
            times.append(time.perf_counter() - began)
            await asyncio.sleep(0.02)
        numbers = [each["number"] for each in await bad]
        await kiosk.leave()
        await honest.leave()
    return numbers, sorted(times)[len(times) // 2]


async def partitioned(place, silent_s):
    """Cut a display and a kiosk off in the middle of a wish; return how they come back."""
    async with Wire(place.url) as wire:
        tv = await arrive(wire.url, **place.badge("display", "tv-1"))
        kiosk = await arrive(wire.url, **place.badge("kiosk", "kiosk-1"))
        other = await arrive(place.url, **place.badge("kiosk", "kiosk-2"))
        wish = asyncio.create_task(kiosk.do("ticket.take", key="k-1", service="A-10"))
        first = await wish
        wire.partition()
        lost = asyncio.create_task(kiosk.do("ticket.take", key="k-2", service="A-10"))
        for _ in range(20):
            await take_and_print(other, "A-10")
        await asyncio.sleep(silent_s)
        lost.cancel()
        wire.heal()
        began = time.perf_counter()
        seen = tv.events[-1]["seq"] if tv.events else tv.seq
        again = await arrive(wire.url, **place.badge("display", "tv-1", since=seen))
        kiosk_again = await arrive(wire.url, **place.badge("kiosk", "kiosk-1"))
        twice = [await kiosk_again.do("ticket.take", key="k-2", service="A-10") for _ in range(2)]
        took = time.perf_counter() - began
        missed = [event["seq"] for event in again.opened["events"]]
        assert missed == list(range(seen + 1, again.seq + 1)), "a gap"
        assert twice[0] == twice[1]
        assert twice[0]["number"] != first["number"]
        for each in (tv, kiosk, other, again, kiosk_again):
            await each.leave()
    return took


async def half_open(place):
    """Take a station's cable out; return the seconds until the hub knows that it is gone."""
    async with Wire(place.url) as wire:
        await arrive(wire.url, **place.badge("display", "tv-1"))
        other = await arrive(place.url, **place.badge("display", "tv-2"))
        wire.partition()
        began = time.perf_counter()
        while (await other.request("hub.status", {}))["stations"] > 1:
            assert time.perf_counter() < began + PATIENCE_S, "the hub never noticed"
            await asyncio.sleep(0.1)
        await other.leave()
    return time.perf_counter() - began


async def dripping(place, tickets):
    """Read one byte a second beside an honest display; return that one's slowest news."""
    async with Wire(place.url) as wire:
        tv = await arrive(place.url, **place.badge("display", "tv-2"))
        slow = await arrive(wire.url, **place.badge("display", "tv-1"))
        wire.bytes_a_second = 1
        kiosk = await arrive(place.url, **place.badge("kiosk", "kiosk-1"))
        times = []
        for _ in range(tickets):
            began = time.perf_counter()
            ticket = await take_and_print(kiosk, "A-10")
            await tv.until(kiosk.events[-1]["seq"])
            times.append(time.perf_counter() - began)
        assert ticket["number"].endswith(f"{tickets:03d}")
        assert slow.events[-1:] != tv.events[-1:]
        await kiosk.leave()
        await tv.leave()
    return max(times)


async def everyone_at_once(place, count):
    """Let ``count`` displays come back in the same moment; return seconds until all are current."""
    came = [arrive(place.url, **place.badge("display", "tv-1")) for _ in range(count)]
    began = time.perf_counter()
    stations = await asyncio.gather(*came)
    kiosk = await arrive(place.url, **place.badge("kiosk", "kiosk-1"))
    await take_and_print(kiosk, "A-10")
    last = kiosk.events[-1]["seq"]
    await asyncio.gather(*(each.until(last) for each in stations))
    took = time.perf_counter() - began
    for each in (*stations, kiosk):
        each.connection.transport.abort()
    await asyncio.gather(*(each._reader for each in (*stations, kiosk)))
    return took
