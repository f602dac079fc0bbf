"""A real hub in a process of its own, run by its own command line, that can be killed."""

import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "deploy" / "sample-hall"
MORNING = "2026-11-25T08:05"
HUB = (sys.executable, "-m", "antrean_hub")


class RealHub:
    """The sample hall on a practice morning; ``tokens`` by station."""

    def __init__(self, folder):
        self._database = str(folder / "hall.db")
        self._process = None
        self._listen = "127.0.0.1:0"
        self.tokens = {}
        self._do("import", str(SAMPLE))
        self._do("officer", "--officer", "Sari", "--pin", "1234", "--counters", "all")

    def pair(self, role, station):
        self.tokens[station] = self._do("pair", "--role", role, "--station", station)

    def start(self):
        """Serve; after the first time on the same port as before."""
        command = [*HUB, "serve", "--db", self._database, "--listen", self._listen]
        self._process = subprocess.Popen(
            [*command, "--rehearse", MORNING], stdout=subprocess.PIPE, text=True
        )
        line = self._process.stdout.readline()
        assert line.startswith("listening on "), line
        self.url = line.removeprefix("listening on ").strip()
        self._listen = self.url.removeprefix("ws://").rstrip("/")

    def kill(self):
        self._process.kill()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def _do(self, command, *arguments):
        whole = [*HUB, command, "--db", self._database, *arguments]
        done = subprocess.run(whole, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout.strip()
