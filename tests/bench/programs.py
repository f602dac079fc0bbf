"""``python -m tests.bench.programs``: each program's start, memory after a day, idle hours."""

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from antrean_rehearsal.stage import Stage
from antrean_shared.words import Role
from tests.bench import page, whole_day
from tests.bench.load import cpu_seconds, resident_mib

SIGNS = {
    Role.KIOSK: ("agency-DUKCAPIL", ("--printer", "memory:", "--geometry", "0,0,1080x1920")),
    Role.COUNTER: ("Terhubung", ("--counter", "1", "--geometry", "0,0,1366x768")),
    Role.DISPLAY: ("clock", ("--geometry", "0,0,1920x1080")),
}
"""What is on show once the program has joined the hub, and how it is started."""
PACE_S = 0.04
"""Between two visitors: a day passes in three minutes, yet no screen is overrun."""
IDLE_S = 20


def a_day_of_each(tickets):
    """Start each program, let a day pass by, leave them alone; return what each took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    each = {}
    with tempfile.TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        tokens = whole_day.furnish(stage)
        each["hub"] = {"shown_s": stage.serve()}
        pids = {"hub": stage.hub_pid}
        for role, (sign, options) in SIGNS.items():
            stage.token(role, f"{role}-1")
            began = time.monotonic()
            hands = stage.station(role, f"{role}-1", *options)
            hands.wait(sign, seconds=30)
            each[role.value] = {"shown_s": time.monotonic() - began}
            pids[role.value] = hands.pid
        _note(each, pids, "shown_mib", resident_mib)
        asyncio.run(whole_day.live_through(stage, tokens, tickets, PACE_S))
        _note(each, pids, "day_mib", resident_mib)
        _note(each, pids, "idle_percent", _idle(pids).get)
    return {"tickets": tickets, "each": each}


def _note(each, pids, key, measure):
    for name, pid in pids.items():
        each[name][key] = measure(pid)


def _idle(pids):
    """Return the share of a core that each process uses while nobody is there."""
    before = {pid: cpu_seconds(pid) for pid in pids.values()}
    time.sleep(IDLE_S)
    return {pid: (cpu_seconds(pid) - spent) / IDLE_S * 100 for pid, spent in before.items()}


if __name__ == "__main__":
    sys.stdout.write(page.programs(a_day_of_each(4000)) + "\n")
