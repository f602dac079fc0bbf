"""``python -m tests.bench.programs``: each program's start, memory after a day, idle hours."""

import asyncio
import os
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from antrean_hub.files.hall import read_hall
from antrean_hub.store.store import Store
from antrean_rehearsal.stage import OFFICER, PIN, SAMPLE_HALL, Stage
from antrean_shared.words import Role, TicketState
from tests.bench import page
from tests.bench.load import CYCLE, Station, arrive, cpu_seconds, resident_mib

SIGNS = {
    Role.KIOSK: ("agency-DUKCAPIL", ("--printer", "memory:", "--geometry", "0,0,1080x1920")),
    Role.COUNTER: ("Terhubung", ("--counter", "1", "--geometry", "0,0,1366x768")),
    Role.DISPLAY: ("clock", ("--geometry", "0,0,1920x1080")),
}
"""What is on show once the program has joined the hub, and how it is started."""
DESKS = 16
PACE_S = 0.2
"""Between two steps of one counter: a day passes in minutes, yet no screen is overrun."""
IDLE_S = 20


def a_day_of_each(tickets):
    """Start each program, let a day pass by, leave them alone; return what each took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    each = {}
    with tempfile.TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        stage.furnish()
        each["hub"] = {"shown_s": stage.serve()}
        pids = {"hub": stage.hub_pid}
        for role, (sign, options) in SIGNS.items():
            began = time.monotonic()
            hands = stage.station(role, f"{role}-1", *options)
            hands.wait(sign, seconds=30)
            each[role.value] = {"shown_s": time.monotonic() - began}
            pids[role.value] = hands.pid
        _note(each, pids, "shown_mib", resident_mib)
        served = asyncio.run(_pass_a_day(stage, tickets))
        _note(each, pids, "day_mib", resident_mib)
        _note(each, pids, "idle_percent", _idle(pids).get)
    return {"tickets": served, "each": each}


def _note(each, pids, key, measure):
    for name, pid in pids.items():
        each[name][key] = measure(pid)


def _idle(pids):
    """Return the share of a core that each process uses while nobody is there."""
    before = {pid: cpu_seconds(pid) for pid in pids.values()}
    time.sleep(IDLE_S)
    return {pid: (cpu_seconds(pid) - spent) / IDLE_S * 100 for pid, spent in before.items()}


async def _pass_a_day(stage, tickets):
    """Have counters without a screen serve ``tickets`` visitors; return how many they did."""
    desks = []
    for (counter, service), name, token in _desks(stage):
        line = await arrive(stage.url, "counter", name, token.read_text().strip())
        desks.append(Station(line, counter, service))
    for desk in desks:
        await desk.open(OFFICER, PIN)
    await asyncio.gather(*(_serve(desk, tickets // len(desks)) for desk in desks))
    for desk in desks:
        await desk.connection.close()
    with Store(stage.database) as store:
        return sum(state == TicketState.DONE for (state,) in store.tickets(["state"]))


async def _serve(desk, visitors):
    for _ in range(visitors):
        for method in CYCLE:
            await desk.step(method)
            await asyncio.sleep(PACE_S)


def _desks(stage):
    """Yield counters that can serve a visitor from the kiosk to the end, each with a service."""
    hall = read_hall(SAMPLE_HALL)
    found = (
        (config.id, service.id)
        for config in hall.counters[1:]
        for service in hall.services
        if len(service.steps) == 1 and service.steps[0].stage in config.stages
    )
    for counter, service in islice(dict(found).items(), DESKS):
        name = f"pc-{counter}"
        yield (counter, service), name, stage.token(Role.COUNTER, name)


if __name__ == "__main__":
    sys.stdout.write(page.programs(a_day_of_each(4000)) + "\n")
