"""The mains fail twelve times in the middle of the busiest hour, and nobody is told a lie."""

import asyncio
import csv
import io
from collections import Counter

from tests.hub.places import found, hub
from tests.hub.stranger import Refusal, arrive

ROUNDS = 12
BUSY_S = 0.5
KIOSKS = [f"kiosk-{n}" for n in range(1, 5)]
COUNTERS = {f"pc-{n}": str(n) for n in (1, 2, 6, 8, 15, 16)}
SERVICES = ("A-03", "A-10", "C-03", "D-03")
"""Without a quota, each for some of the counters."""
ORDER = ("printing", "waiting", "called", "serving", "done")


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


def test_twelve_kills_at_full_speed_lose_nothing_that_was_told(tmp_path):
    place = found(tmp_path)
    place.pair("kiosk", *KIOSKS)
    place.pair("counter", *COUNTERS)
    place.officer()
    workers = [Kiosk("kiosk", each) for each in KIOSKS]
    workers += [Desk("counter", each) for each in COUNTERS]
    for _ in range(ROUNDS):
        asyncio.run(one_round(place, workers))
    told = [each for worker in workers for each in worker.told]
    tickets = {row["id"]: row for row in exported(place)}

    assert_all_kept(told, tickets)
    assert_no_number_twice(tickets)
    assert_one_counter_each(tickets)
    assert hub("check", "--db", place.database)[0] == 0


async def one_round(place, workers):
    """Start, work, die."""
    await asyncio.to_thread(place.start_process)
    work = asyncio.gather(*(worker.live(place) for worker in workers))
    await asyncio.sleep(BUSY_S)  # the load itself: everyone works for this long
    await asyncio.to_thread(place.kill)
    await work


def exported(place):
    code, text, _ = hub("export", "--db", place.database, "--tickets", "-")
    assert code == 0
    return list(csv.DictReader(io.StringIO(text)))


def assert_all_kept(told, tickets):
    assert len(told) > 100 * ROUNDS / 4, "the load was too small to prove anything"
    for id, number, state in told:
        kept = tickets[id]
        assert kept["number"] == number
        assert ORDER.index(kept["state"]) >= ORDER.index(state)


def assert_no_number_twice(tickets):
    numbers = Counter((ticket["day"], ticket["number"]) for ticket in tickets.values())
    assert max(numbers.values()) == 1


def assert_one_counter_each(tickets):
    assert {ticket["calls"] for ticket in tickets.values() if ticket["called_at"]} == {"1"}
