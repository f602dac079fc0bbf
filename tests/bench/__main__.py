"""``python -m bench``: the hub beside its own floor, in one run, as a table and as JSON."""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.hall import MORNING, build
from bench.history import grow
from bench.load import cpu_seconds, measure, through_the_day

HERE = Path(__file__).parent
IDLE_S = 5


@contextlib.contextmanager
def serving(*command):
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True
    )
    try:
        yield process, process.stdout.readline().removeprefix("listening on ").strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def hub_on(database, sync_ms=0):
    slow = (HERE / "slow_hub.py", sync_ms) if sync_ms else ("-m", "antrean_hub")
    serve = (*slow, "serve", "--db", database, "--listen", "127.0.0.1:0")
    return serving(*serve, "--rehearse", MORNING.isoformat())


def one(stations, displays, seconds, sync_ms=0):
    """Measure the hub, then the floor with the hub's sizes."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "hall.db"
        tokens = build(database, stations, displays)
        with hub_on(database, sync_ms) as (process, url):
            hub = asyncio.run(measure(url, process.pid, tokens, stations, displays, seconds))
        sizes = (hub[each] for each in ("reply_bytes", "event_bytes", "desk_bytes"))
        floor = (HERE / "floor.py", Path(folder) / "floor.db", sync_ms, *sizes)
        with serving(*floor) as (process, url):
            floor = asyncio.run(measure(url, process.pid, tokens, stations, displays, seconds))
    return hub, floor


def beside(title, stations, displays, given, sync_ms=0):
    """Measure hub and floor in turn; say and return medians and ratios."""
    rounds = [one(stations, displays, given.seconds, sync_ms) for _ in range(given.rounds)]
    row = {"stations": stations, "displays": displays, "sync_ms": sync_ms}
    say(f"\n{title}")
    for key in rounds[0][0]:
        hub, floor = (median(each[side][key] for each in rounds) for side in (0, 1))
        row[key] = {"hub": hub, "floor": floor, "ratio": round(hub / floor, 2)}
        say(f"  {key:14} {hub:>9} | {floor:>9} | {row[key]['ratio']}")
    return row


def long_day(tickets):
    """Compare the first replies of a day with those after ``tickets`` tickets."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "hall.db"
        tokens = build(database, 16, 0)
        with hub_on(database) as (_, url):
            first, last = asyncio.run(through_the_day(url, tokens, 16, tickets))
    say(f"\nreply p50 ms: first {first:.2f}, after {tickets} tickets {last:.2f}")
    return {"tickets": tickets, "first_ms": first, "last_ms": last}


def old_hall(tickets):
    """Compare an empty hall with one of ``tickets`` tickets: start-up, replies, idle, memory."""
    rows = {}
    for size in (0, tickets):
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "hall.db"
            tokens = build(database, 16, 1)
            if size:
                grow(database, size)
            began = time.perf_counter()
            with hub_on(database) as (process, url):
                row = {"start_s": round(time.perf_counter() - began, 2)}
                row["mib"] = database.stat().st_size >> 20
                found = asyncio.run(measure(url, process.pid, tokens, 16, 1, 2))
                row |= {key: found[key] for key in ("ops", "p50", "p99", "rss_mib")}
                cpu = cpu_seconds(process.pid)
                time.sleep(IDLE_S)
                row["idle_cpu_percent"] = (cpu_seconds(process.pid) - cpu) / IDLE_S * 100
        rows[size] = row
        say(f"\n{size} tickets of history: {row}")
    return rows


def main():
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("--stations", type=int, nargs="*", default=[1, 16, 64])
    parser.add_argument("--displays", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--crowds", type=int, nargs="*", default=[50, 200, 1000])
    parser.add_argument("--sync-ms", type=int, default=5, help="of the slow disk; 0 leaves it out")
    parser.add_argument("--tickets", type=int, default=4000, help="of a long day; 0 leaves it out")
    parser.add_argument("--history", type=int, default=5_000_000, help="tickets; 0 leaves it out")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    say(f"hub | floor | ratio; median of {given.rounds} rounds")
    tvs = given.displays
    report = {
        "rates": [beside(f"{n} stations, {tvs} displays", n, tvs, given) for n in given.stations]
    }
    report["crowds"] = [beside(f"call to last of {n}", 1, n, given) for n in given.crowds]
    if given.sync_ms:
        slow = f"stations, sync {given.sync_ms} ms"
        report["slow"] = [
            beside(f"{n} {slow}", n, tvs, given, given.sync_ms) for n in given.stations
        ]
    if given.tickets:
        report["day"] = long_day(given.tickets)
    if given.history:
        report["history"] = old_hall(given.history)
    if given.json:
        given.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
