"""A whole day of the sample hall: its gate gives the numbers, all its counters serve every step.

The hall is as large as the real one, but its quotas are lifted: they would end the day early. What
the hub refuses ends the measurement, and so does a visitor who was not served.
"""

import asyncio
import json
import random

from msgspec.structs import replace

from antrean_hub import office
from antrean_hub.files.hall import read_hall
from antrean_hub.store.store import Store
from antrean_rehearsal.stage import OFFICER, PIN, SAMPLE_HALL
from antrean_shared.words import Reason, Role, TicketState
from tests.bench.load import Refused, Station, arrive

GATE = "gate"
IN_THE_HALL = 90
"""Visitors at a time: two for each counter."""
PATIENCE_S = 120
"""Beyond the time in which the visitors come."""


def furnish(stage):
    """Make the hall that can give so many numbers, and its officer; return stations' tokens."""
    hall = read_hall(SAMPLE_HALL)
    endless = tuple(replace(each, quota=None) for each in hall.services)
    with Store(stage.database) as store:
        office.configure(store, replace(hall, services=endless))
    office.add_officer(stage.database, OFFICER, PIN, "all")
    roles = {GATE: Role.KIOSK, **{f"pc-{each.id}": Role.COUNTER for each in hall.counters}}
    return {name: office.pair(stage.database, role, name) for name, role in roles.items()}


async def live_through(stage, tokens, visitors, pace_s):
    """Have so many visitors come, one every ``pace_s``, and be served to their last step."""
    day = Day()
    await day.open(stage.url, tokens)
    async with asyncio.timeout(visitors * pace_s + PATIENCE_S):
        await day.live(visitors, pace_s)
    with Store(stage.database) as store:
        states = [state for (state,) in store.tickets(["state"])]
    served = states.count(TicketState.DONE)
    if (served, len(states)) != (visitors, visitors):
        raise RuntimeError(f"not a whole day: {served} of {visitors} visitors were served")


class Day:
    """The gate, the counters, and who is in the hall."""

    def __init__(self):
        self.hall = read_hall(SAMPLE_HALL)
        self.desks = []
        self.room = asyncio.Semaphore(IN_THE_HALL)

    async def open(self, url, tokens):
        self.gate = Desk(await arrive(url, "kiosk", GATE, tokens[GATE]), None, ())
        for counter in self.hall.counters:
            name = f"pc-{counter.id}"
            line = await arrive(url, "counter", name, tokens[name])
            self.desks.append(Desk(line, counter.id, counter.stages))
            await self.desks[-1].open(OFFICER, PIN)

    async def live(self, visitors, pace_s):
        async with asyncio.TaskGroup() as everyone:
            serving = [everyone.create_task(self._serve(desk)) for desk in self.desks]
            await self._give(visitors, pace_s)
            for each in serving:
                each.cancel()
        for each in (self.gate, *self.desks):
            await each.connection.close()
            await each.listening

    async def _give(self, visitors, pace_s):
        """Give every visitor a number, of services as they are usually asked for."""
        services = [each for each in self.hall.services if each.active]
        usual = [each.daily for each in services]
        for service in random.Random(visitors).choices(services, usual, k=visitors):
            await self.room.acquire()
            self.gate.service = service.id
            await self.gate.step("ticket.take")
            self._call(_told(await self.gate.step("ticket.printed")))
            await asyncio.sleep(pace_s)
        for _ in range(IN_THE_HALL):  # until the last has gone
            await self.room.acquire()

    def _call(self, waiting):
        """Tell a counter that is free; one that is not looks again when it has finished."""
        for desk in self.desks:
            if waiting["stage"] in desk.stages and not desk.wanted.is_set():
                desk.wanted.set()
                return

    async def _serve(self, desk):
        while True:
            await desk.wanted.wait()
            if await desk.finds_nobody():
                desk.wanted.clear()
                continue
            await desk.step("serve.start")
            ticket = _told(await desk.step("serve.finish"))
            if ticket["state"] == TicketState.WAITING:
                self._call(ticket)
            else:
                self.room.release()


class Desk(Station):
    """A counter with its lines, or the gate; it listens also while it has nothing to do."""

    def __init__(self, connection, counter, stages):
        super().__init__(connection, counter, None)
        self.stages = stages
        self.wanted = asyncio.Event()
        """Somebody may be waiting here."""
        self.answers = asyncio.Queue()
        self.listening = asyncio.create_task(self._listen())

    async def answer(self, mine):
        frame = await self.answers.get()
        if mine not in frame[:40]:
            raise RuntimeError(f"another answer than {mine}: {frame}")
        return frame

    async def finds_nobody(self):
        try:
            await self.step("call.next")
        except Refused as error:
            if error.reason != Reason.NOBODY_WAITING:
                raise
            return True
        return False

    async def _listen(self):
        async for frame in self.connection:
            if '"id":' in frame[:24]:
                self.answers.put_nowait(frame.encode())


def _told(frame):
    return json.loads(frame)["result"]
