"""``python -m tests.bench``: the hub beside its floor, its age, the programs; tables and JSON."""

import argparse
import json
import sys
from pathlib import Path

from tests.bench import page
from tests.bench.age import long_day, years
from tests.bench.duel import beside_floor
from tests.bench.programs import a_day_of_each

BUILD = Path(__file__).resolve().parents[2] / "build"


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def options():
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("--stations", type=int, nargs="*", default=[1, 16, 64])
    parser.add_argument("--displays", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=1.5, help="of a turn")
    parser.add_argument("--rounds", type=int, default=8, help="turns of each")
    parser.add_argument("--crowds", type=int, nargs="*", default=[50, 200, 1000])
    parser.add_argument("--sync-ms", type=int, default=5, help="of the slow disk; 0 leaves it out")
    parser.add_argument("--tickets", type=int, default=4000, help="of a long day; 0 leaves it out")
    parser.add_argument("--history", type=int, default=5_000_000, help="tickets; 0 leaves it out")
    parser.add_argument("--day", type=int, default=4000, help="tickets the programs live through")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json")
    parser.add_argument("--page", type=Path, help="the page whose tables are made anew")
    return parser.parse_args()


def sections(given):
    """Yield each section's name and figures, as they are measured."""
    tvs = given.displays
    yield "rates", [beside_floor(n, tvs, given) for n in given.stations]
    slow = given.stations if given.sync_ms else []
    yield "slow", [beside_floor(n, tvs, given, given.sync_ms) for n in slow]
    yield "crowds", [beside_floor(1, n, given) for n in given.crowds]
    yield "day", long_day(given.tickets) if given.tickets else None
    yield "years", years(given.history, given) if given.history else None
    yield "programs", a_day_of_each(given.day) if given.day else None


def main():
    given = options()
    report = {}
    for name, figures in sections(given):
        if figures:
            report[name] = figures
            say(page.TABLES[name](figures) + "\n")
    given.json.parent.mkdir(parents=True, exist_ok=True)
    given.json.write_text(json.dumps(report, indent=2) + "\n")
    if given.page:
        page.renew(given.page, report)


if __name__ == "__main__":
    main()
