"""A hub in a process of its own, on a real file, for stations on real sockets."""

import http.client
import json
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from antrean_hub import office
from antrean_shared.words import Role

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
MORNING = "2026-11-25T08:05"


class Place:
    """One hall's file and the process that serves it."""

    def __init__(self, folder, rehearse=MORNING):
        self.database = folder / "hall.db"
        self.rehearse = rehearse
        self.process = None
        self.tokens = {}
        office.import_hall(self.database, SAMPLE)

    def pair(self, role, *stations):
        for station in stations:
            self.tokens[station] = office.pair(self.database, Role(role), station)

    def officer(self, name="Sari", pin="1234", counters="all"):
        office.add_officer(self.database, name, pin, counters)

    def badge(self, role, station, **more):
        """Return what a paired station says at the door."""
        return {"role": role, "station": station, "token": self.tokens[station], **more}

    def start(self, *arguments, port=0):
        listen = f"127.0.0.1:{port}"
        command = [sys.executable, "-m", "antrean_hub", "serve", "--db", str(self.database)]
        command += ["--listen", listen, *arguments]
        command += ["--rehearse", self.rehearse] if self.rehearse else []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), line
        self.url = line.removeprefix("listening on ").strip()
        return self

    def kill(self):
        self.process.kill()
        self._gone()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self._gone()

    def _gone(self):
        code = self.process.wait(timeout=10)
        self.process.stdout.close()
        self.process = None
        return code

    def __enter__(self):
        return self if self.process else self.start()

    def __exit__(self, *_error):
        if self.process:
            self.stop()

    def health(self):
        at = urlsplit(self.url)
        connection = http.client.HTTPConnection(at.hostname, at.port, timeout=5)
        connection.request("GET", "/health")
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer


def hub(*arguments):
    """Run one command of the hub; return its exit code and what it said."""
    command = [sys.executable, "-m", "antrean_hub", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


