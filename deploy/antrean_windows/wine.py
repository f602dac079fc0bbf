"""Windows for a while: a Wine of our own in one folder, whatever else the user's Wine holds."""

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from antrean_build.errors import BuildFailed

QUIET = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
"""Neither Wine's own complaints, nor its offers of .NET and of a browser."""
VERSION = "win10"
LAST_WORD_S = 2.0
SYSTEM = "drive_c/windows/system32"


class Wine:
    """One Windows. It ends, with all that runs in it, at the end of the block."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix.resolve()
        self._ears: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Wine":
        fresh = not (self.prefix / SYSTEM).exists()
        self.prefix.mkdir(parents=True, exist_ok=True)
        if fresh:
            self.run(["wineboot", "--init"])
        self.run(["winecfg", "-v", VERSION])
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._server("--kill")
        self._server("--wait")
        for each in self._ears:
            each.wait()

    @property
    def local(self) -> Path:
        """``%LOCALAPPDATA%`` of the one user."""
        users = self.prefix / "drive_c/users"
        return next(each for each in users.iterdir() if each.name != "Public") / "AppData/Local"

    def c_drive(self, file: Path) -> str:
        """Return a file on Windows' own disk as Windows calls it."""
        return "C:\\" + str(file.relative_to(self.prefix / "drive_c")).replace("/", "\\")

    def run(self, command: Sequence[str | Path], more: Mapping[str, str] | None = None) -> str:
        """Run a program of Windows; return what it printed, or raise BuildFailed with it."""
        with tempfile.TemporaryFile() as said:
            code = self.start(command, said, more).wait()
            with suppress(subprocess.TimeoutExpired):
                self._ears[-1].wait(LAST_WORD_S)
            said.seek(0)
            words = said.read().decode(errors="replace")
        if code:
            raise BuildFailed(f"{Path(command[0]).name} under Wine: exit {code}\n{words[-4000:]}")
        return words

    def start(
        self, command: Sequence[str | Path], said: IO[bytes], more: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program of Windows; what it says goes to the file ``said``."""
        # Windows' Python takes a pipe alone for its output. Whatever Wine starts by the way holds
        # the pipe too, so that its end tells nothing: only the program's own does.
        ears = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=said)
        self._ears.append(ears)
        try:
            return subprocess.Popen(
                ["wine", *map(str, command)],
                env=self._environment(more),
                stdin=subprocess.DEVNULL,
                stdout=ears.stdin,
                stderr=subprocess.STDOUT,
            )
        except FileNotFoundError as error:
            raise BuildFailed("there is no Wine: apt install wine") from error
        finally:
            if ears.stdin is not None:
                ears.stdin.close()

    def _environment(self, more: Mapping[str, str] | None) -> dict[str, str]:
        return {**os.environ, **QUIET, "WINEPREFIX": str(self.prefix), **(more or {})}

    def _server(self, word: str) -> None:
        subprocess.run(["wineserver", word], env=self._environment(None), check=False)


def windows_path(file: Path) -> str:
    """Return a file of this machine as a program of Windows calls it."""
    return "Z:" + str(file.resolve()).replace("/", "\\")
