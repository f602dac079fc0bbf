"""``python -m tests.bench.programs``: each program's start, memory after a day, idle hours."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
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
STARTS = 5
"""Of each program, the best of which counts: the machine is busy."""
SETTLED_S = 3
"""After a station has joined, its hall is drawn and what was needed for that is gone."""


def a_day_of_each(tickets):
    """Start each program, let a day pass by, leave them alone; return what each took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    each = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ends:
        stage = ends.enter_context(Stage(Path(folder)))
        tokens = whole_day.furnish(stage)
        each["hub"] = {"shown_s": stage.serve()}
        for role in SIGNS:
            each[role.value] = {"shown_s": min(_start(stage, role) for _ in range(STARTS))}
        pids = {"hub": stage.hub_pid}
        for role in SIGNS:
            pids[role.value] = ends.enter_context(_running(stage, role)).pid
        _note(each, pids, "shown_mib", resident_mib)
        asyncio.run(whole_day.live_through(stage, tokens, tickets, PACE_S))
        _note(each, pids, "day_mib", resident_mib)
        _note(each, pids, "idle_percent", _idle(pids).get)
    return {"tickets": tickets, "each": each}


def _start(stage, role):
    """Return the seconds from the start of a program until somebody before it sees the hall."""
    sign, options = SIGNS[role]
    stage.options(role, role)  # pairs it, before the clock runs
    began = time.monotonic()
    hands = stage.station(role, role, *options)
    hands.wait(sign, seconds=30)
    took = time.monotonic() - began
    hands.leave()
    return took


@contextmanager
def _running(stage, role):
    """Run a station's program as it is, without the person before it, who weighs 4 MiB."""
    command = [sys.executable, "-m", f"antrean_{role}", *stage.options(role, role, *SIGNS[role][1])]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as program:
        try:
            time.sleep(SETTLED_S)
            yield program
        finally:
            program.terminate()


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
