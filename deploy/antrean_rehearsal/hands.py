"""The director's hands on a station: plays cues in its process and waits for each to be done."""

import subprocess
import sys
from pathlib import Path

import msgspec

from antrean_rehearsal.remote import Cue, Took


class WentWrong(Exception):
    """The rehearsal stopped: what was to be seen was not there, or a program ended."""


class Hands:
    """One running station with a person before it."""

    def __init__(self, kind: str, name: str, arguments: list[str], log: Path) -> None:
        self.name = name
        self._log = log.open("w", encoding="utf-8")
        command = [sys.executable, "-m", f"antrean_rehearsal.stations.{kind}", *arguments]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True
        )

    @property
    def pid(self) -> int:
        """The station's process."""
        return self._process.pid

    def tap(self, name: str) -> None:
        """Touch the item of that name."""
        self._do(Cue("tap", name))

    def press(self, key: str) -> None:
        """Press a key by Qt's name for it, e.g. ``Space`` or ``F2``."""
        self._do(Cue("press", key))

    def type(self, text: str) -> None:
        """Type characters."""
        self._do(Cue("type", text))

    def sees(self, wanted: str) -> bool:
        """Tell whether an item of that name, or a text that contains it, is on show."""
        return bool(self._do(Cue("sees", wanted)))

    def wait(self, wanted: str, seconds: float = 10.0) -> None:
        """Wait until an item of that name, or a text that contains it, is on show."""
        self._do(Cue("wait", wanted, seconds))

    def read(self, name: str) -> str:
        """Return the text of the item of that name."""
        return self._do(Cue("read", name))

    def texts(self) -> list[str]:
        """Return all texts on show."""
        return self._do(Cue("texts")).splitlines()

    def picture(self, path: Path) -> None:
        """Save what the window shows, at its full size."""
        self._do(Cue("picture", str(path)))

    def leave(self) -> int:
        """End the program as a technician would, and return its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
        finally:
            for pipe in (self._process.stdin, self._process.stdout, self._log):
                if pipe is not None:
                    pipe.close()

    def _do(self, cue: Cue) -> str:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise WentWrong(f"{self.name} has no ear")
        try:
            stdin.write(msgspec.json.encode(cue).decode() + "\n")
            stdin.flush()
            line = stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise WentWrong(f"{self.name} ended; see {self._log.name}")
        took = msgspec.json.decode(line, type=Took)
        if took.missing:
            raise WentWrong(f"{self.name}, {cue.do} {cue.name!r}: {took.missing}")
        return took.text
