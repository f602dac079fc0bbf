"""The processes that are measured: the hub, and its floor."""

import contextlib
import subprocess
import sys
from pathlib import Path

from tests.bench.hall import MORNING

HERE = Path(__file__).parent


@contextlib.contextmanager
def serving(*command):
    """Run a server; give its process and its URL."""
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True
    )
    try:
        yield process, process.stdout.readline().removeprefix("listening on ").strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def hub_on(database, sync_ms=0):
    """Run the hub, on a disk whose sync takes ``sync_ms`` longer."""
    slow = (HERE / "slow_hub.py", sync_ms) if sync_ms else ("-m", "antrean_hub")
    serve = (*slow, "serve", "--db", database, "--listen", "127.0.0.1:0")
    return serving(*serve, "--rehearse", MORNING.isoformat())


def floor_on(database, sync_ms, sizes):
    """Run the floor on such a disk, with replies and events of these sizes."""
    return serving(HERE / "floor.py", database, sync_ms, *sizes)
