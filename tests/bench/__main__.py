"""``python -m bench``: the hub beside its own floor, in one run, as a table and as JSON."""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from bench.hall import MORNING, build
from bench.load import measure

HERE = Path(__file__).parent


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


def one(stations, displays, seconds):
    """Measure the hub, then the floor with the hub's sizes."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "hall.db"
        tokens = build(database, stations, displays)
        serve = ("-m", "antrean_hub", "serve", "--db", database, "--listen", "127.0.0.1:0")
        with serving(*serve, "--rehearse", MORNING.isoformat()) as (process, url):
            hub = asyncio.run(measure(url, process.pid, tokens, stations, displays, seconds))
        sizes = (hub[each] for each in ("reply_bytes", "event_bytes", "desk_bytes"))
        with serving(HERE / "floor.py", Path(folder) / "floor.db", *sizes) as (process, url):
            floor = asyncio.run(measure(url, process.pid, tokens, stations, displays, seconds))
    return hub, floor


def main():
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--stations", type=int, nargs="*", default=[1, 16, 64])
    parser.add_argument("--displays", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    report = []
    say(f"{given.displays} displays; hub | floor | ratio; median of {given.rounds} rounds")
    for stations in given.stations:
        rounds = [one(stations, given.displays, given.seconds) for _ in range(given.rounds)]
        row = {"stations": stations, "displays": given.displays}
        for key in rounds[0][0]:
            hub, floor = (median(each[side][key] for each in rounds) for side in (0, 1))
            row[key] = {"hub": hub, "floor": floor, "ratio": round(hub / floor, 2)}
        report.append(row)
        say(f"\n{stations} stations")
        for key, value in row.items():
            if isinstance(value, dict):
                say(f"  {key:14} {value['hub']:>9} | {value['floor']:>9} | {value['ratio']}")
    if given.json:
        given.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
