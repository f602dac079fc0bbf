"""Sets the stage: a virtual screen, a hub with the sample hall, and paired stations."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

from antrean_rehearsal.hands import Hands, WentWrong
from antrean_rehearsal.robot import Robot
from antrean_shared.trust import trusting
from antrean_shared.words import Role

SAMPLE_HALL = Path(__file__).parents[1] / "sample-hall"
OFFICER, PIN = "Sari", "2468"
SUPERVISOR, SUPERVISOR_PIN = "Ratna", "1357"
DESKS = frozenset({Role.COUNTER, Role.SUPERVISOR})
"""One program, as another role."""
START = "2026-11-25T08:05"
"""A Wednesday morning: rehearsals work at night and on Sundays."""

READY = re.compile(r"listening on (wss?://\S+)")
HUB_PATIENCE_S = 20.0


class Stage:
    """A hall in one folder: its database, its hub and its stations; all end with it."""

    def __init__(self, folder: Path, start: str = START) -> None:
        self.folder = folder
        self.url = ""
        self.tls: Path | None = None
        """The hall's certificates, once it has some."""
        self._start = start
        self._hub: subprocess.Popen[str] | None = None
        self._listen = "127.0.0.1:0"
        self._ends = ExitStack()
        folder.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> "Stage":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._ends.close()
        if self._hub is not None:
            self._hub.terminate()
            self._hub.wait(timeout=10)
            if self._hub.stdout:
                self._hub.stdout.close()

    @property
    def database(self) -> Path:
        """The hall's one file."""
        return self.folder / "hall.db"

    @property
    def hub_pid(self) -> int:
        """The hub's process; raises WentWrong when it does not run."""
        if self._hub is None:
            raise WentWrong("The hub does not run")
        return self._hub.pid

    def furnish(self, hall: Path = SAMPLE_HALL) -> None:
        """Import the hall, give it an officer who may sit anywhere, and a supervisor."""
        self.hub_command("import", str(hall))
        self.hub_command("officer", "--officer", OFFICER, "--pin", PIN, "--counters", "all")
        ratna = ("--officer", SUPERVISOR, "--pin", SUPERVISOR_PIN, "--duty", Role.SUPERVISOR)
        self.hub_command("officer", *ratna)

    def secure(self) -> None:
        """Give the hall its own CA: from the hub's next start all is said over TLS."""
        self.tls = self.folder / "tls"
        self._hub_says("ca", str(self.tls), "127.0.0.1")

    @property
    def ca(self) -> str:
        """The certificate of the hall's own CA; empty before it has one."""
        return (self.tls / "ca.pem").read_text(encoding="ascii") if self.tls else ""

    def serve(self) -> float:
        """Start the hub, or start it again where it was; return the seconds until it listens."""
        began = time.monotonic()
        command = [
            *(sys.executable, "-m", "antrean_hub", "serve", "--db", str(self.database)),
            *("--listen", self._listen, "--rehearse", self._start),
            *(("--tls", str(self.tls)) if self.tls else ()),
        ]
        log = (self.folder / "hub.log").open("a", encoding="utf-8")
        self._ends.callback(log.close)
        self._hub = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        line = self._hub.stdout.readline() if self._hub.stdout else ""
        found = READY.search(line)
        if found is None:
            raise WentWrong(f"The hub did not start: {line or 'see hub.log'}")
        self.url = found.group(1)
        self._listen = urlsplit(self.url).netloc
        return time.monotonic() - began

    def kill(self) -> None:
        """Take the hub's power away."""
        if self._hub is not None:
            self._hub.kill()
            self._hub.wait()
            if self._hub.stdout:
                self._hub.stdout.close()

    def token(self, role: Role, station: str) -> Path:
        """Pair a station and return the file with its token."""
        token = self.hub_command("pair", "--role", role, "--station", station)
        file = self.folder / f"{station}.token"
        file.write_text(token, encoding="utf-8")
        return file

    def robot(self, role: Role, station: str) -> Robot:
        """Join as a station without a screen."""
        token = self.token(role, station).read_text(encoding="utf-8").strip()
        robot = Robot(self.url, role, station, token, trusting(self.ca) if self.tls else None)
        self._ends.callback(robot.leave)
        return robot

    def station(self, role: Role, name: str, *more: str) -> Hands:
        """Start a real station program and put a person before it."""
        hands = Hands(role, name, self.options(role, name, *more), self.folder / f"{name}.log")
        self._ends.callback(hands.leave)
        return hands

    def options(self, role: Role, name: str, *more: str) -> list[str]:
        """Return what a station's program is told; it is paired if it is not yet."""
        token = self.folder / f"{name}.token"
        if not token.exists():
            self.token(role, name)
        options = ["--hub", self.url, "--station", name, "--token-file", str(token), *more]
        if role in DESKS:  # its habits are this stage's, not the player's own
            options += ["--role", role, "--keepsake", str(self.folder / f"{name}.toml")]
        return options

    def hub_command(self, command: str, *arguments: str) -> str:
        """Run a command of ``antrean-hub``, one word or two, on this hall; raises WentWrong."""
        return self._hub_says(*command.split(), "--db", str(self.database), *arguments)

    def _hub_says(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "antrean_hub", *words],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise WentWrong(f"antrean-hub {words[0]}: {done.stderr or done.stdout}")
        return done.stdout


@contextmanager
def virtual_screen(width: int, height: int) -> Iterator[str]:
    """Run an X server without a monitor for as long as the block lasts; yield its name."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"),
            *("-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise WentWrong("Xvfb did not start; is the package xvfb installed?")
        os.environ["DISPLAY"] = f":{number}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
