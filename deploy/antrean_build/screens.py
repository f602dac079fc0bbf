"""The proof's screens: a computer that shows several, and one whose root is only read."""

from antrean_build.errors import BuildFailed
from antrean_build.watcher import Watcher

OUTPUT = "headless"
"""What weston calls the one output that it has without a screen."""
NO_CONSOLE = """\
[Service]
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
ExecStart=
ExecStart=/bin/sh -c 'exec $(antrean-setup run screens --show) --backend=headless-backend.so'
"""
CONNECTED = f"""\
mount -t tmpfs none /sys/class && mkdir -p /sys/class/drm/card0-{OUTPUT}
echo connected >/sys/class/drm/card0-{OUTPUT}/status
antrean-setup display --output {OUTPUT} --answers /root/screen.answers
umount /sys/class
"""
"""The kernel's word of a screen, which a container does not have."""
ANSWERS = """\
slip = "/root/slips/tv-hall.antrean"
zone = "-"
rotation = 0
"""
HUBS_OWN, OWN = "/var/lib/antrean", ("/var/lib/antrean-kiosk", "/var/lib/antrean-display")
LOST = "/root/lost"


class Screens:
    """What a station stands on."""

    def __init__(self, seen: Watcher) -> None:
        self._seen = seen
        self._machine = seen.machine

    def play(self) -> None:
        """Tell it all; raises BuildFailed where it went otherwise."""
        self._an_output_of_several()
        self._read_only()

    def _an_output_of_several(self) -> None:
        """Bring a display up as one of several: the compositor's unit, and one for its output."""
        self._machine.run("systemctl", "disable", "--now", "antrean-display.service")
        drop_in = "/etc/systemd/system/antrean-screens.service.d/headless.conf"
        self._machine.write(drop_in, NO_CONSOLE)
        self._machine.write("/root/screen.answers", ANSWERS)
        self._machine.run("systemctl", "daemon-reload")
        self._machine.run("sh", "-ec", CONNECTED)
        for unit in ("screens", f"display@{OUTPUT}"):
            self._seen.active(unit)
        self._machine.run("systemctl", "kill", "-s", "STOP", f"antrean-display@{OUTPUT}.service")
        self._seen.restarted(f"display@{OUTPUT}")
        self._seen.active(f"display@{OUTPUT}")
        self._seen.say("a display on one of several outputs; it hung, and its watchdog saw it")
        self._machine.run("systemctl", "disable", "--now", f"antrean-display@{OUTPUT}.service")
        self._machine.run("systemctl", "disable", "--now", "antrean-screens.service")
        self._machine.run("sh", "-c", f"rm /etc/antrean/display@{OUTPUT}*")
        self._machine.run("systemctl", "enable", "--now", "antrean-display.service")

    def _read_only(self) -> None:
        """Read the root only, with what must last on its own partition, and without."""
        self._machine.cut()
        self._machine.boot(HUBS_OWN)
        told = self._machine.tells("antrean-setup", "doctor", "kiosk")
        if f"{OWN[0]} hilang saat listrik padam" not in told:
            raise BuildFailed(f"the doctor does not see what is lost: {told}")
        self._machine.cut()
        self._machine.boot(HUBS_OWN, *OWN)
        for part in ("hub", "kiosk", "display"):
            self._seen.active(part)
        self._machine.run("touch", LOST)
        self._machine.run("antrean-setup", "backup", "--label", "read-only")
        self._machine.run("antrean-setup", "doctor", "kiosk")
        before = self._seen.tickets()
        self._machine.cut()
        self._machine.boot()
        kept = self._machine.run("antrean-setup", "copies")
        if (self._machine.disk / LOST.lstrip("/")).exists() or "read-only" not in kept:
            raise BuildFailed("a read-only root kept what it should not, or lost what it should")
        for part in ("hub", "kiosk", "display"):
            self._seen.active(part)
        if self._seen.tickets() != before:
            raise BuildFailed("a read-only root lost tickets")
        self._seen.say(
            "a root that is only read: what lies on its own partition outlasts the power"
        )
