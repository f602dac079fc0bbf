"""Stations that work until the hub dies, and what must hold of what they were told."""

import asyncio
import csv
import io
from collections import Counter

from tests.hub.places import hub
from tests.hub.stranger import Refusal, arrive

KIOSKS = [f"kiosk-{n}" for n in range(1, 5)]
COUNTERS = {f"pc-{n}": str(n) for n in (1, 2, 6, 8, 15, 16)}
SERVICES = ("A-03", "A-10", "C-03", "D-03")
"""Without a quota, each for some of the counters."""


class Worker:
    """A station that repeats, under its old key, whatever was not answered before the kill."""

    def __init__(self, role, station):
        self.role, self.station = role, station
        self.told = []
        self.keys = 0
        self.unanswered = None
        self.ticket = None
        self.state = None

    async def live(self, place):
        """Work until the hub dies."""
        try:
            self.line = await arrive(place.url, **place.badge(self.role, self.station))
            while True:
                await self.step()
        except (ConnectionError, OSError):
            await self.line.leave()

    async def ask(self, method, **params):
        if self.unanswered is None:
            self.keys += 1
            self.unanswered = (method, f"{self.station}-{self.keys}", params)
        method, key, params = self.unanswered
        try:
            answer = await self.line.do(method, key=key, **params)
        except Refusal as refusal:
            answer = {"refused": refusal.reason}
        self.unanswered = None
        if "number" in answer:
            self.told.append((answer["id"], answer["number"], answer["state"]))
        return answer


class Kiosk(Worker):
    async def step(self):
        if self.unanswered is None and self.ticket is not None:
            ticket, self.ticket = self.ticket, None
            await self.ask("ticket.printed", ticket=ticket)
            return
        service = SERVICES[self.keys % len(SERVICES)]
        answer = await self.ask("ticket.take", service=service)
        self.ticket = answer["id"] if answer.get("state") == "printing" else None


class Desk(Worker):
    async def step(self):
        counter = COUNTERS[self.station]
        answer = await self.ask(self.next_method(), counter=counter, **self.badge())
        if answer.get("refused") == "nobody_waiting":
            await asyncio.sleep(0.01)
        self.state = answer.get("state")

    def next_method(self):
        if self.keys == 0:
            return "counter.open"
        return {"called": "serve.start", "serving": "serve.finish"}.get(self.state, "call.next")

    def badge(self):
        return {"officer": "Sari", "pin": "1234"} if self.keys == 0 else {}


def exported(place):
    code, text, _ = hub("export", "--db", place.database, "--tickets", "-")
    assert code == 0
    return list(csv.DictReader(io.StringIO(text)))


def assert_no_number_twice(tickets):
    numbers = Counter((ticket["day"], ticket["number"]) for ticket in tickets.values())
    assert max(numbers.values()) == 1


def assert_one_counter_each(tickets):
    assert {ticket["calls"] for ticket in tickets.values() if ticket["called_at"]} == {"1"}
