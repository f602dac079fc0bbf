"""A visitor's hand on the installed kiosk: its own program, under its compositor, with a remote."""

import json
import subprocess
from pathlib import Path
from types import TracebackType

from antrean_build.errors import BuildFailed
from antrean_build.machine import Machine

HOME = "/var/lib/antrean-kiosk"
ENVIRONMENT = (
    *("WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman"),
    *("QT_QPA_PLATFORM=wayland", "QT_WAYLAND_DISABLE_WINDOWDECORATION=1"),
    *(f"XDG_RUNTIME_DIR={HOME}", f"HOME={HOME}"),
)
PYTHON = "/opt/antrean/kiosk/bin/python3"
USER = ("setpriv", "--reuid=antrean-screen", "--regid=antrean-screen", "--init-groups", "--")


class Touch:
    """Plays cues on the kiosk; each is answered when it is done."""

    def __init__(self, machine: Machine, log: Path) -> None:
        command = machine.run("antrean-setup", "run", "kiosk", "--show").split()
        program = command.index("--") + 1
        compositor, options = command[:program], command[program + 1 :]
        station = (PYTHON, "-I", "-m", "antrean_rehearsal.stations.kiosk", *options)
        self._log = log.open("w", encoding="utf-8")
        self._process = subprocess.Popen(
            machine.inside("env", *ENVIRONMENT, *USER, *compositor, *station),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def __enter__(self) -> "Touch":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
        self._log.close()

    def tap(self, name: str) -> None:
        """Touch the item of that name."""
        self._do("tap", name)

    def wait(self, name: str) -> None:
        """Wait until the item of that name is on show."""
        self._do("wait", name)

    def read(self, name: str) -> str:
        """Return an item's text."""
        return self._do("read", name)

    def _do(self, act: str, name: str) -> str:
        if self._process.stdin is None or self._process.stdout is None:
            raise BuildFailed("the kiosk has no ear")
        self._process.stdin.write(json.dumps({"do": act, "name": name}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        answer = json.loads(line) if line else {"missing": f"the kiosk ended; see {self._log.name}"}
        if answer.get("missing"):
            raise BuildFailed(f"{act} {name}: {answer['missing']}")
        return str(answer.get("text", ""))
