"""How bright the screen shines: its backlight, or the monitor's own setting, where the machine has
a hand on it. Without one, only the page at rest is drawn darker.
"""

import logging
import os
import shutil
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QProcess

BACKLIGHTS = Path("/sys/class/backlight")
DDC = "ddcutil"
BRIGHTNESS = "10"
"""The number of this setting in VESA's list for monitors."""

log = logging.getLogger(__name__)


class Lamp(Protocol):
    """What lights the screen."""

    def shine(self, percent: int) -> None:
        """Shine so brightly, and return at once."""


class Backlight:
    """A panel whose light the kernel sets."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is one of the kernel's backlights. Raises OSError, ValueError."""
        self._file = folder / "brightness"
        self._most = int((folder / "max_brightness").read_text())

    def shine(self, percent: int) -> None:
        """Write it down for the kernel; never 0, which some panels take for off."""
        try:
            self._file.write_text(str(max(1, self._most * percent // 100)))
        except OSError as error:
            log.warning("The backlight cannot be set: %s", error)


class Monitor:
    """A monitor that listens on its video cable."""

    def __init__(self, program: str) -> None:
        """``program`` is the path of ddcutil."""
        self._program = program

    def shine(self, percent: int) -> None:
        """Tell it; that takes the cable a second, and nobody waits."""
        QProcess.startDetached(self._program, ["--noverify", "setvcp", BRIGHTNESS, str(percent)])


def find_lamp(backlights: Path = BACKLIGHTS, program: str = DDC) -> Lamp | None:
    """Return what lights this machine's screen, or None."""
    for folder in sorted(backlights.glob("*")):
        if os.access(folder / "brightness", os.W_OK):
            try:
                return Backlight(folder)
            except (OSError, ValueError) as error:
                log.warning("%s is no backlight: %s", folder, error)
    found = shutil.which(program)
    return None if found is None else Monitor(found)
