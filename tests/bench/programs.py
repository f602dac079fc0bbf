"""``python -m bench.programs``: how long each program takes to show the hall, and what it holds."""

import os
import sys
import tempfile
import time
from pathlib import Path

from antrean_rehearsal.stage import Stage
from antrean_shared.words import Role

SIGNS = {
    Role.KIOSK: ("agency-DUKCAPIL", ("--printer", "memory:", "--geometry", "0,0,1080x1920")),
    Role.COUNTER: ("Terhubung", ("--counter", "1", "--geometry", "0,0,1366x768")),
    Role.DISPLAY: ("clock", ("--geometry", "0,0,1920x1080")),
}
"""What is on show once the program has joined the hub, and how it is started."""


def memory(pid: int) -> float:
    """Return the resident memory of a process in MiB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    say("| program | started and showing the hall | memory |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, Stage(Path(folder)) as stage:
        stage.furnish()
        say(f"| hub | {stage.serve():.2f} s | {memory(stage.hub_pid):.0f} MiB |")
        for role, (sign, options) in SIGNS.items():
            began = time.monotonic()
            hands = stage.station(role, f"{role}-1", *options)
            hands.wait(sign, seconds=30)
            took = time.monotonic() - began
            say(f"| {role} | {took:.2f} s | {memory(hands.pid):.0f} MiB |")


if __name__ == "__main__":
    main()
