"""A hub that dies by its own hand at one step of one commit: ``mortal_hub.py DB STEP NTH``."""

import asyncio
import os
import random
import signal
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

from antrean_hub.line.server import Address
from antrean_hub.serving import Serving, serve
from antrean_hub.store.store import Store

STEPS = ("decided", "begun", "written", "syncing", "committed", "answered")
"""Before the file is touched; in the transaction; before COMMIT; somewhere inside COMMIT, between
write and sync; on disk but nobody told; some stations told."""


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def die_soon(within_s):
    """Die from another thread while this one goes on."""

    def wait():
        until = time.perf_counter() + random.uniform(0, within_s)
        while time.perf_counter() < until:
            pass
        die()

    threading.Thread(target=wait, daemon=True).start()


class MortalStore(Store):
    """A store whose ``nth`` commit is the last thing its process does."""

    step, left = "", 0

    def commit(self, batch):
        self.left -= 1
        if self.left:
            return super().commit(batch)
        if self.step == "decided":
            die()
        if self.step in {"begun", "written", "syncing"}:
            self._writer._open().set_trace_callback(self._trace)
        super().commit(batch)
        if self.step == "committed":
            die()
        die_soon(0.003)

    def _trace(self, statement):
        if self.step == "begun" and statement.startswith("INSERT INTO event"):
            die()
        if statement.startswith("COMMIT"):
            die() if self.step == "written" else die_soon(0.0004)


async def main(path, step, nth):
    serving = Serving(
        database=path,
        address=Address("127.0.0.1", 0),
        rehearse=datetime(2026, 11, 25, 8, 5),  # noqa: DTZ001 -- local time
    )
    with MortalStore(path) as store:
        store.step, store.left = step, nth
        await serve(store, serving, asyncio.Event(), ready)


def ready(url):
    sys.stdout.write(f"listening on {url}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.setswitchinterval(0.0005)
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
