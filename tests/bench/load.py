"""The load: stations that each serve their own visitors without a pause, and displays that listen.

The same process drives the hub and the floor; it never looks inside an answer it does not need.
"""

import asyncio
import itertools
import json
import os
import time
import uuid
from pathlib import Path

from websockets.asyncio.client import connect

CYCLE = ("ticket.take", "ticket.printed", "call.next", "serve.start", "serve.finish")
CALL = b'"name":"ticket.called"', b'"name":"call.next"'


class Display:
    """Counts what it is sent and remembers when the last call came."""

    def __init__(self):
        self.bytes = 0
        self.calls = 0
        self.called_at = 0.0

    async def listen(self, connection):
        async for frame in _frames(connection):
            self.bytes += len(frame)
            if CALL[0] in frame or CALL[1] in frame:
                self.calls += 1
                self.called_at = time.perf_counter()


class Station:
    """One counter that does everything itself, one request after the other."""

    def __init__(self, number, connection):
        self.number = number
        self.connection = connection
        self.times = []
        self.bytes = 0
        self.heard = 0
        self.ids = itertools.count(1)
        self.ticket = None

    async def ask(self, method, **params):
        id = next(self.ids)
        params = {"key": str(uuid.uuid4()), **params}
        text = json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
        started = time.perf_counter()
        await self.connection.send(text)
        mine = b'"id":%d,' % id
        while True:
            frame = await self.connection.recv(decode=False)
            if mine in frame[:40]:
                self.times.append((time.perf_counter() - started) * 1000)
                self.bytes += len(frame)
                return frame
            self.heard += len(frame)

    async def step(self, method):
        if method == "ticket.take":
            frame = await self.ask(method, service=f"S-{self.number}")
            result = json.loads(frame).get("result")
            self.ticket = result["id"] if isinstance(result, dict) else "x"
        elif method == "ticket.printed":
            await self.ask(method, ticket=self.ticket)
        else:
            await self.ask(method, counter=str(self.number))

    async def work(self, until):
        while time.perf_counter() < until:
            for method in CYCLE:
                await self.step(method)


async def through_the_day(url, tokens, stations, tickets):
    """Serve ``tickets`` visitors; return the median reply times of the first and last twentieth."""
    desks = [
        Station(n, await arrive(url, "counter", f"pc-{n}", tokens[f"pc-{n}"]))
        for n in range(1, stations + 1)
    ]
    for desk in desks:
        await desk.ask("counter.open", counter=str(desk.number), officer="Sari", pin="1234")
        desk.times.clear()

    async def serve(desk):
        for _ in range(tickets // stations):
            for method in CYCLE:
                await desk.step(method)

    await asyncio.gather(*(serve(desk) for desk in desks))
    share = tickets // stations * len(CYCLE) // 20
    first = sorted(each for desk in desks for each in desk.times[:share])
    last = sorted(each for desk in desks for each in desk.times[-share:])
    await asyncio.gather(*(desk.connection.close() for desk in desks))
    return first[len(first) // 2], last[len(last) // 2]


async def arrive(url, role, station, token):
    connection = await connect(url, compression=None, max_size=None, proxy=None)
    params = {"protocol": 1, "role": role, "station": station, "token": token, "zone": None}
    text = json.dumps({"jsonrpc": "2.0", "id": 0, "method": "session.open", "params": params})
    await connection.send(text)
    while b'"id":0,' not in (await connection.recv(decode=False))[:60]:
        pass
    return connection


async def measure(url, pid, tokens, stations, displays, seconds):
    """Return ops/s, reply times, call to last display, and the mean sizes of replies and events."""
    tvs = [Display() for _ in range(displays)]
    lines = [await arrive(url, "display", f"tv-{n}", tokens[f"tv-{n}"]) for n in range(displays)]
    listening = [asyncio.create_task(tv.listen(each)) for tv, each in zip(tvs, lines, strict=True)]
    names = [(n, f"pc-{n}") for n in range(1, stations + 1)]
    desks = [Station(n, await arrive(url, "counter", pc, tokens[pc])) for n, pc in names]
    for desk in desks:
        await desk.ask("counter.open", counter=str(desk.number), officer="Sari", pin="1234")
        desk.times.clear()
        desk.heard = 0
        desk.bytes = 0
    before = sum(tv.bytes for tv in tvs)
    cpu, started = cpu_seconds(pid), time.perf_counter()
    await asyncio.gather(*(desk.work(started + seconds) for desk in desks))
    took = time.perf_counter() - started
    cpu = cpu_seconds(pid) - cpu
    times = sorted(each for desk in desks for each in desk.times)
    result = {
        "ops": round(len(times) / took),
        "p50": round(times[len(times) // 2], 2),
        "p99": round(times[int(len(times) * 0.99)], 2),
        "cpu_us": round(cpu / len(times) * 1e6),
        "rss_mib": resident_mib(pid),
        "reply_bytes": sum(desk.bytes for desk in desks) // len(times),
        "event_bytes": (sum(tv.bytes for tv in tvs) - before) // displays // len(times),
        "desk_bytes": sum(desk.heard for desk in desks) // len(desks) // len(times),
        "last_display": await call_to_last(desks[0], tvs),
    }
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)
    await asyncio.gather(*(each.close() for each in lines + [desk.connection for desk in desks]))
    return result


def cpu_seconds(pid):
    """Return the processor time that a process has used: steadier than the clock."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mib(pid):
    """Return the memory that a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))


async def call_to_last(desk, tvs, rounds=60):
    """Return the median milliseconds from asking for a call until the last display has it."""
    took = []
    for _ in range(rounds):
        for method in CYCLE:
            if method != "call.next":
                await desk.step(method)
                continue
            wanted = [tv.calls + 1 for tv in tvs]
            started = time.perf_counter()
            await desk.step(method)
            while any(tv.calls < want for tv, want in zip(tvs, wanted, strict=True)):
                await asyncio.sleep(0)
            took.append((max(tv.called_at for tv in tvs) - started) * 1000)
    return round(sorted(took)[len(took) // 2], 2)


async def _frames(connection):
    while True:
        yield await connection.recv(decode=False)
