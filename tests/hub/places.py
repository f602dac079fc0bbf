"""A hub on a real file for stations on real sockets: in a thread, or in a process that can die."""

import asyncio
import contextlib
import http.client
import json
import queue
import shutil
import signal
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from antrean_hub import office
from antrean_hub.line.server import Address
from antrean_hub.serving import Serving, serve
from antrean_hub.store.database import DRIVER
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Store
from antrean_shared.words import Role

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
MORNING = "2026-11-25T08:05"
LOOPBACK = Address("127.0.0.1", 0)
STATIONS = {
    "kiosk": ("kiosk-1", "kiosk-2"),
    "counter": ("pc-1", "pc-2", "pc-3"),
    "display": ("tv-1", "tv-2"),
    "supervisor": ("boss",),
    "agency_head": ("head-dukcapil",),
    "front_desk": ("information",),
    "technician": ("bench",),
}
HEADS = {"head-dukcapil": "DUKCAPIL"}
"""The agency of each head."""


class Place:
    """One hall's file and the hub that serves it."""

    def __init__(self, database, tokens=None):
        self.database = database
        self.tokens = tokens or {}
        self.rehearse = MORNING
        self.store = Store
        self.told = {}
        """What ``serve`` is told beside the usual."""
        self._hub = None

    def copy(self, folder):
        """Return the same hall on a file of its own."""
        shutil.copy(self.database, folder / "hall.db")
        return Place(folder / "hall.db", dict(self.tokens))

    def pair(self, role, *stations):
        for station in stations:
            self.tokens[station] = office.pair(
                self.database, Role(role), station, HEADS.get(station)
            )

    def officer(self, name="Sari", pin="1234", counters="all", duties=(), agency=None):
        office.add_officer(self.database, name, pin, counters, map(Role, duties), agency)

    def badge(self, role, station, **more):
        """Return what a paired station says at the door."""
        return {"role": role, "station": station, "token": self.tokens[station], **more}

    def start(self):
        """Serve in a thread."""
        self._hub = InThread(self)
        self.url = self._hub.url
        return self

    def start_process(self, *arguments):
        """Serve in a process of its own."""
        self._hub = InProcess(self, arguments)
        self.pid = self._hub.pid
        self.url = self._hub.url
        return self

    def stop(self):
        """Stop as systemd would; return the exit code of a process."""
        hub, self._hub = self._hub, None
        return hub.stop() if hub else None

    def kill(self):
        """Die as in a power cut."""
        hub, self._hub = self._hub, None
        hub.kill()

    def journal(self):
        """Return the names of all events, in order."""
        # The hub's own SQLite: a second library in this process would drop the first one's locks.
        with contextlib.closing(DRIVER.connect(self.database)) as database:
            return [name for (name,) in database.execute("SELECT name FROM event ORDER BY seq")]

    def page(self, path, trust):
        at = urlsplit(self.url)
        connection = http.client.HTTPSConnection(at.hostname, at.port, timeout=5, context=trust)
        connection.request("GET", path)
        answer = connection.getresponse().read().decode()
        connection.close()
        return answer

    def secrets(self):
        """Return what the journal and the answers say, all of it."""
        with contextlib.closing(DRIVER.connect(self.database)) as database:
            facts = [data for (data,) in database.execute("SELECT data FROM event")]
            return facts + [
                bytes(body).decode() for (body,) in database.execute("SELECT body FROM answer")
            ]

    def health(self):
        at = urlsplit(self.url)
        connection = http.client.HTTPConnection(at.hostname, at.port, timeout=5)
        connection.request("GET", "/health")
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer


class InThread:
    def __init__(self, place):
        self._ready = queue.Queue()
        self._place = place
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        self.url = self._ready.get(timeout=10)
        assert isinstance(self.url, str), self.url

    def _run(self):
        try:
            asyncio.run(self._serve())
        except Exception as error:
            self._ready.put(error)

    async def _serve(self):
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        start = self._place.rehearse and datetime.fromisoformat(self._place.rehearse)
        serving = Serving(
            database=self._place.database,
            address=LOOPBACK,
            rehearse=start or None,
            **self._place.told,
        )
        database = self._place.database
        with sole_user(database), self._place.store(database) as store:
            await serve(store, serving, self._stop, self._ready.put)

    def stop(self):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(timeout=10)


class InProcess:
    def __init__(self, place, arguments):
        command = [sys.executable, "-m", "antrean_hub", "serve", "--db", str(place.database)]
        command += ["--listen", "127.0.0.1:0", *arguments]
        command += ["--rehearse", place.rehearse] if place.rehearse else []
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.pid = self._process.pid
        line = self._process.stdout.readline()
        assert line.startswith("listening on "), line
        self.url = line.removeprefix("listening on ").strip()

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        return self._gone()

    def kill(self):
        self._process.kill()
        self._gone()

    def _gone(self):
        code = self._process.wait(timeout=10)
        self._process.stdout.close()
        return code


def found(folder):
    """Return a place with the sample hall and nobody in it."""
    office.import_hall(folder / "hall.db", SAMPLE)
    return Place(folder / "hall.db")


def hub(*arguments):
    """Run one command of the hub; return its exit code and what it said."""
    command = [sys.executable, "-m", "antrean_hub", *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr
