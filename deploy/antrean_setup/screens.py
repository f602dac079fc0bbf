"""Several screens on one computer: one compositor, and on each output the display set up for it.

``cage`` shows one program. ``weston`` with its kiosk shell gives every output to the window whose
name stands beside it.
"""

from collections.abc import Iterator
from pathlib import Path

from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places, seat
from antrean_setup.settings import StationSettings, load, write

COMPOSITOR = "/usr/bin/weston"
SOCKET = "antrean-screens"
CONFIGURATION = "weston.ini"
CORE = """\
# Written by antrean-setup at each start.
[core]
shell=kiosk-shell.so
modules=systemd-notify.so
idle-time=0
require-input=false

[shell]
background-color=0xff0b1f33
panel-position=none

[keyboard]
vt-switching=false
"""
OUTPUT = """
[output]
name={output}
app-ids={name}
transform={turn}
"""
TURNS = {0: "normal", 90: "rotate-90", 180: "rotate-180", 270: "rotate-270"}
"""Weston's words for degrees clockwise."""


def command(places: Places, runtime: Path) -> list[str]:
    """Write the compositor's configuration into ``runtime``; return its command line.

    Raises SetupFailed where no screen was set up.
    """
    sections = list(_sections(places))
    if not sections:
        raise SetupFailed("No screen was set up. Run: antrean-setup display --output HDMI-A-1")
    file = runtime / CONFIGURATION
    write(file, CORE + "".join(sections), 0o600)
    return [COMPOSITOR, f"--config={file}", f"--socket={SOCKET}"]


def connected(places: Places) -> tuple[str, ...]:
    """Return the outputs of this computer to which a screen is connected, as the kernel tells."""
    told = sorted((places.root / "sys/class/drm").glob("card*-*/status"))
    on = (file.parent.name for file in told if file.read_text().strip() == "connected")
    return tuple(name.partition("-")[2] for name in on)


def _sections(places: Places) -> Iterator[str]:
    for output in places.outputs():
        screen = load(places.settings("display", output), StationSettings)
        turn = TURNS[screen.rotation]
        yield OUTPUT.format(output=output, name=seat("display", output), turn=turn)
