"""Linux, and whatever is enough like it to develop on."""

import fcntl
import logging
import os
import shlex
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

assert sys.platform != "win32"  # mypy reads this file for every other system

CHILD = 0
"""How a process without a window is started."""
DRAWING = ()
"""Options for Qt, so that it draws here as everywhere."""
INPUT_EVENTS = True
"""True where the kernel tells of one input device apart from the others."""
WAV = False
"""True where the system itself plays a sound (``play_wav``); else programs do."""
EVIOCGRAB = 0x40044590
"""Linux: take a device for oneself, so that its keys reach no other program."""
ENTRY = """\
[Desktop Entry]
Type=Application
Name={name}
Exec={command}
Terminal=false
"""

log = logging.getLogger(__name__)


def state() -> Path:
    """Return the user's own folder for what a program keeps."""
    users = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state"
    return Path(users) / "antrean"


def rename(fresh: Path, file: Path) -> None:
    """Let ``fresh`` be ``file`` from now on; raises OSError."""
    fresh.replace(file)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def journal(_program: str) -> logging.Handler:
    """Return where a program's words go: whoever started it reads its standard error."""
    return logging.StreamHandler()


def say(program: str, sentence: str) -> None:
    """Tell whoever started a program why it ends at once."""
    sys.stderr.write(f"{program}: {sentence}\n")


def open_input(device: str) -> int:
    """Open one input device for ourselves alone; raises OSError."""
    file = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        fcntl.ioctl(file, EVIOCGRAB, 1)
    except OSError:
        log.warning("What is pressed on %s reaches other programs too", device)
    return file


def tell_manager(path: str, state: str) -> None:
    """Send a word to the service manager that listens at ``path``; raises OSError."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.setblocking(False)
        line.connect("\0" + path[1:] if path.startswith("@") else path)
        line.send(state.encode())


def play_wav(_wav: bytes) -> bool:
    """Play a WAV to its end; False where nothing can, as here."""
    return False


def at_login(name: str, command: Sequence[str]) -> str:
    """Start ``command`` whenever this user logs in, or nothing when empty; return where it says so.

    Raises OSError.
    """
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    file = Path(home) / "autostart" / f"{name}.desktop"
    if not command:
        file.unlink(missing_ok=True)
        return str(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(ENTRY.format(name=name, command=shlex.join(command)), encoding="utf-8")
    return str(file)
