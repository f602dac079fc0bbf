"""Runs other programs: the hall's own, and the system's."""

import shutil
import subprocess
from pathlib import Path

from msgspec import Struct

from antrean_setup.places import HUB_USER, Places

PATIENCE_S = 120.0
PROBE_S = 5.0
"""How long a question to the system may take before it counts as no answer."""


class Done(Struct, frozen=True):
    """How a program ended."""

    code: int
    out: str
    complaint: str

    @property
    def ok(self) -> bool:
        """True for a program that did what it was asked."""
        return self.code == 0

    @property
    def words(self) -> str:
        """What it had to say, for a person."""
        return (self.complaint or self.out).strip()


def run(*command: str | Path, says: str = "", patience_s: float = PATIENCE_S) -> Done:
    """Run a program to its end; one that is missing or hangs is one that failed."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, input=says, capture_output=True, text=True, timeout=patience_s, check=False
        )
    except OSError as error:
        return Done(127, "", f"{words[0]}: {error.strerror}")
    except subprocess.TimeoutExpired:
        return Done(124, "", f"{words[0]}: no answer within {patience_s:.0f} s")
    return Done(done.returncode, done.stdout, done.stderr)


def probe(*command: str | Path) -> Done:
    """Ask the system something; what hangs has no answer."""
    return run(*command, patience_s=PROBE_S)


def hub_command(places: Places, *arguments: str | Path, says: str = "") -> Done:
    """Run ``antrean-hub`` as the hub's own user, so that its files stay its own."""
    program = places.program("hub", "antrean-hub")
    return run(*as_user(places, HUB_USER), program, *arguments, says=says)


def as_user(places: Places, user: str) -> tuple[str, ...]:
    """Return what makes a command run as a user; nothing where users are not known."""
    if not places.live:
        return ()
    return ("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--")


def own(places: Places, path: Path, user: str, group: str) -> None:
    """Give a file to a user, on the machine where that user is known."""
    if places.live:
        shutil.chown(path, user, group)


def service(places: Places, *arguments: str) -> Done:
    """Run ``systemctl``; nothing where no system is running from this root."""
    if not places.live or not Path("/run/systemd/system").exists():
        return Done(0, "", "")
    return run("systemctl", *arguments)
