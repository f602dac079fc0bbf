"""A bare Debian 12 machine without a network, booted in a container."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from antrean_build.errors import BuildFailed
from antrean_build.wheels import run

SUITE = "bookworm"
BASICS = "systemd-sysv,dbus,udev,iproute2,kmod,procps"
"""What every Debian 12 installation has beyond a minimal base."""

PATH = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
BOOT_S, POLL_S = 60.0, 0.2


def debootstrap(base: Path) -> None:
    """Have a bare Debian 12 in ``base``, made once."""
    if (base / "usr/bin/systemctl").exists():
        return
    run(["debootstrap", "--variant=minbase", f"--include={BASICS}", SUITE, str(base)])


class Machine:
    """One machine; its disk is a folder."""

    def __init__(self, disk: Path, name: str, sticks: Sequence[tuple[Path, str]]) -> None:
        """``sticks`` are folders that are plugged in, read-only, and where."""
        self.disk = disk
        self._name = name
        self._sticks = sticks
        self._power: subprocess.Popen[bytes] | None = None
        self._partitions: list[Path] = []

    def boot(self, *lasting: str) -> None:
        """Switch on, and wait until Debian has started; raises BuildFailed.

        Where folders are named, they lie on a partition of their own, and the root is only read:
        what is written to it is gone with the power.
        """
        plugs = [f"--bind-ro={folder.resolve()}:{place}" for folder, place in self._sticks]
        if lasting:
            plugs += ["--volatile=overlay", *(self._partition(folder) for folder in lasting)]
        apart = ["--register=no", "--keep-unit", "--private-network", "--quiet"]
        with (self.disk.parent / f"{self._name}.log").open("ab") as log:
            self._power = subprocess.Popen(
                [
                    "systemd-nspawn",
                    *apart,
                    "-M",
                    self._name,
                    "-D",
                    str(self.disk),
                    *plugs,
                    "--boot",
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        states = ("running", "degraded")
        self.until(
            lambda: self.tells("systemctl", "is-system-running") in states, "Debian to boot", BOOT_S
        )

    def _partition(self, folder: str) -> str:
        """Have a folder of the disk beside it, where the overlay of the root does not reach."""
        place = self.disk.parent / "partitions" / folder.lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        run(["mount", "--bind", f"{self.disk}{folder}", str(place)])
        self._partitions.append(place)
        return f"--bind={place}:{folder}"

    def cut(self) -> None:
        """Take the power away: nothing inside is told."""
        if self._power is not None:
            leader = self._leader()
            if leader:
                os.kill(leader, signal.SIGKILL)
            self._power.kill()
            self._power.wait()
            self._power = None
        while self._partitions:
            run(["umount", str(self._partitions.pop())])

    def run(self, *command: str, says: str = "") -> str:
        """Run a command inside as root; raises BuildFailed with its words."""
        done = self._enter(*command, says=says)
        if done.returncode:
            words = (done.stderr or done.stdout).strip()
            raise BuildFailed(f"{' '.join(command)}: exit {done.returncode}\n{words}")
        return done.stdout

    def tells(self, *command: str) -> str:
        """Return what a command prints, whatever its exit code; nothing while it is off."""
        return self._enter(*command).stdout.strip()

    def write(self, file: str, text: str) -> None:
        """Put a file on its disk."""
        target = self.disk / file.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def until(self, true: Callable[[], bool], what: str, patience_s: float = 30.0) -> None:
        """Wait for something to become true; raises BuildFailed."""
        deadline = time.monotonic() + patience_s
        while not true():
            if time.monotonic() > deadline:
                raise BuildFailed(f"waited {patience_s:.0f} s for {what}")
            time.sleep(POLL_S)

    def inside(self, *command: str) -> list[str]:
        """Return what runs a command inside, for a caller that speaks with it."""
        leader = str(self._leader())
        spaces = ["-m", "-u", "-i", "-n", "-p", "-C"]
        return ["nsenter", "-t", leader, *spaces, "--root", *_cleanly(*command)]

    def _enter(self, *command: str, says: str = "") -> subprocess.CompletedProcess[str]:
        if not self._leader():
            return subprocess.CompletedProcess(command, 1, "", "the machine is off")
        return subprocess.run(
            self.inside(*command), input=says, capture_output=True, text=True, check=False
        )

    def _leader(self) -> int:
        """Return the machine's first process as we see it, or 0."""
        if self._power is None or self._power.poll() is not None:
            return 0
        pid = self._power.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return int(children[0]) if children else 0


def _cleanly(*command: str) -> list[str]:
    return ["/usr/bin/env", "--chdir=/", "-i", PATH, "HOME=/root", "LANG=C.UTF-8", *command]
