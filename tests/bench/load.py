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
ERROR = b'"error":'
OPENING = {"protocol": 1, "role": "", "station": "", "token": "", "zone": None}


class Refused(Exception):
    """The server said no: nothing is measured by what it did not do."""

    def __init__(self, method, frame):
        super().__init__(f"{method}: {frame.decode()}")
        self.reason = json.loads(frame)["error"].get("data", {}).get("reason")


class Display:
    """Counts what it is sent and remembers when the last call came."""

    def __init__(self):
        self.bytes = 0
        self.calls = 0
        self.called_at = 0.0

    async def listen(self, connection):
        while True:
            frame = await connection.recv(decode=False)
            self.bytes += len(frame)
            if CALL[0] in frame or CALL[1] in frame:
                self.calls += 1
                self.called_at = time.perf_counter()


class Station:
    """One counter that does everything itself, one request after the other."""

    def __init__(self, connection, counter, service):
        self.connection = connection
        self.counter = counter
        self.service = service
        self.times = []
        self.bytes = 0
        self.heard = 0
        self.ids = itertools.count(1)
        self.ticket = None

    async def open(self, officer="Sari", pin="1234"):
        await self.ask("counter.open", counter=self.counter, officer=officer, pin=pin)
        self.times.clear()
        self.bytes = self.heard = 0

    async def ask(self, method, **params):
        id = next(self.ids)
        params = {"key": str(uuid.uuid4()), **params}
        text = json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
        started = time.perf_counter()
        await self.connection.send(text)
        frame = await self.answer(b'"id":%d,' % id)
        self.times.append((time.perf_counter() - started) * 1000)
        self.bytes += len(frame)
        if ERROR in frame[:60]:
            raise Refused(method, frame)
        return frame

    async def answer(self, mine):
        """Read on until the frame that begins like this."""
        while mine not in (frame := await self.connection.recv(decode=False))[:40]:
            self.heard += len(frame)
        return frame

    async def step(self, method):
        if method == "ticket.printed":
            return await self.ask(method, ticket=self.ticket)
        if method != "ticket.take":
            return await self.ask(method, counter=self.counter)
        frame = await self.ask(method, service=self.service)
        result = json.loads(frame)["result"]
        self.ticket = result["id"] if isinstance(result, dict) else "x"  # of the floor
        return frame

    async def serve(self, visitors):
        for _ in range(visitors):
            for method in CYCLE:
                await self.step(method)

    async def work(self, until):
        while time.perf_counter() < until:
            await self.serve(1)


class Crowd:
    """Everyone who is connected to one server, a process."""

    def __init__(self, pid, desks, lines):
        self.pid = pid
        self.desks = desks
        self.lines = lines
        self.tvs = [Display() for _ in lines]
        self.listening = [
            asyncio.create_task(tv.listen(line))
            for tv, line in zip(self.tvs, self.lines, strict=True)
        ]
        self.asked = 0

    @classmethod
    async def arrive(cls, url, pid, tokens, stations, displays):
        """Connect displays and stations of the hall that ``bench.hall`` builds."""
        tvs = [f"tv-{n}" for n in range(displays)]
        lines = [await arrive(url, "display", tv, tokens[tv]) for tv in tvs]
        desks = [
            Station(await arrive(url, "counter", f"pc-{n}", tokens[f"pc-{n}"]), str(n), f"S-{n}")
            for n in range(1, stations + 1)
        ]
        for desk in desks:
            await desk.open()
        return cls(pid, desks, lines)

    async def work(self, seconds):
        """Work for a while; return ops/s, reply times and processor time."""
        until = time.perf_counter() + seconds
        return await self._watched([desk.work(until) for desk in self.desks])

    async def serve(self, visitors):
        """Serve so many visitors at every counter; return the same."""
        return await self._watched([desk.serve(visitors) for desk in self.desks])

    async def _watched(self, doings):
        cpu, started = cpu_seconds(self.pid), time.perf_counter()
        await asyncio.gather(*doings)
        took = time.perf_counter() - started
        cpu = cpu_seconds(self.pid) - cpu
        times = sorted(each for desk in self.desks for each in desk.times)
        self.asked += len(times)
        for desk in self.desks:
            desk.times.clear()
        return {
            "ops": round(len(times) / took),
            "p50": round(times[len(times) // 2], 2),
            "p99": round(times[int(len(times) * 0.99)], 2),
            "cpu_us": round(cpu / len(times) * 1e6),
        }

    def sizes(self):
        """Return the mean bytes of a reply, and of an event to a display and to a station."""
        heard = sum(tv.bytes for tv in self.tvs) // max(len(self.tvs), 1)
        replies = sum(desk.bytes for desk in self.desks)
        events = sum(desk.heard for desk in self.desks) // len(self.desks)
        return replies // self.asked, heard // self.asked, events // self.asked

    async def call_to_last(self, rounds):
        """Return the median milliseconds from asking for a call until the last display has it."""
        took = []
        for _ in range(rounds):
            for method in CYCLE:
                if method != "call.next":
                    await self.desks[0].step(method)
                    continue
                wanted = [tv.calls + 1 for tv in self.tvs]
                started = time.perf_counter()
                await self.desks[0].step(method)
                while any(tv.calls < want for tv, want in zip(self.tvs, wanted, strict=True)):
                    await asyncio.sleep(0)
                took.append((max(tv.called_at for tv in self.tvs) - started) * 1000)
        self.asked += len(self.desks[0].times)
        self.desks[0].times.clear()
        return round(sorted(took)[len(took) // 2], 2)

    async def leave(self):
        for task in self.listening:
            task.cancel()
        await asyncio.gather(*self.listening, return_exceptions=True)
        open_lines = self.lines + [desk.connection for desk in self.desks]
        await asyncio.gather(*(each.close() for each in open_lines))


async def arrive(url, role, station, token):
    """Open a session."""
    connection = await connect(url, compression=None, max_size=None, proxy=None)
    params = {**OPENING, "role": role, "station": station, "token": token}
    text = json.dumps({"jsonrpc": "2.0", "id": 0, "method": "session.open", "params": params})
    await connection.send(text)
    while b'"id":0,' not in (frame := await connection.recv(decode=False))[:60]:
        pass
    if ERROR in frame[:60]:
        raise Refused("session.open", frame)
    return connection


def cpu_seconds(pid):
    """Return the processor time that a process has used: steadier than the clock."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mib(pid):
    """Return the memory that a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))
