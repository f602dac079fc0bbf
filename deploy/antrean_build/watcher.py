"""What the proof can see of its machine: tickets, units, screens."""

import shutil
import sys
import time
from filecmp import cmp as same
from pathlib import Path

from antrean_build.machine import Machine

HALL = ("--db", "/var/lib/antrean/hall.db")
SCREEN = ("setpriv", "--reuid=antrean-screen", "--regid=antrean-screen", "--init-groups")
SCHEMA = """\
from sqlite3 import connect
file = connect("file:/var/lib/antrean/hall.db?mode=ro", uri=True)
print(file.execute("SELECT version_num FROM alembic_version").fetchone()[0])
"""
FLAT_PNG = 20_000
"""Bytes; a page is more, an empty screen less."""


class Watcher:
    """Looks at the machine, and tells what was seen."""

    def __init__(self, machine: Machine, out: Path) -> None:
        self.machine = machine
        self.out = out
        self._began = time.monotonic()

    def furnish(self) -> None:
        """Have in ``/root/hall`` the template hall of the hub that is installed."""
        self.machine.run("rm", "-rf", "/root/hall")
        self.machine.run("cp", "-r", "/usr/share/antrean/template-hall", "/root/hall")
        self._open_all_day("/root/hall/hall.toml")

    def _open_all_day(self, file: str) -> None:
        """Let the proof work at any hour: this hall never closes."""
        settings = self.machine.disk / file.lstrip("/")
        text = settings.read_text(encoding="utf-8").replace("[]", '["00.00-24.00"]')
        for hours in ('["08.00-15.00"]', '["08.00-11.30", "13.00-15.00"]'):
            text = text.replace(hours, '["00.00-24.00"]')
        text = text.partition("[[days]]")[0].replace(
            "cutoff_before_min = 30", "cutoff_before_min = 0"
        )
        settings.write_text(text, encoding="utf-8")

    def schema(self) -> str:
        """Return the revision of the hall's file; the hub must be at work."""
        return self.machine.run("python3", "-c", SCHEMA).strip()

    def a_station_is_back(self) -> bool:
        """Tell whether the hub is at work and a station is connected."""
        told = self.machine.tells("antrean-setup", "--language", "en", "answers")
        return bool(told) and "; 0 stations" not in told

    def tickets(self) -> list[str]:
        """Return the number of every ticket in the hall's file."""
        rows = self.machine.run("antrean-hub", "export", *HALL, "--tickets", "-")
        return [row.split(",")[1] for row in rows.splitlines()[1:]]

    def has_copy(self) -> bool:
        """Tell whether the hub has made a copy."""
        return bool(self.machine.tells("antrean-setup", "copies"))

    def active(self, part: str) -> None:
        """Wait until a unit is active; raises BuildFailed."""
        unit = f"antrean-{part}.service"
        self.machine.until(
            lambda: self.machine.tells("systemctl", "is-active", unit) == "active",
            f"the {part}",
            60,
        )

    def restarted(self, part: str) -> None:
        """Wait until a unit's watchdog has started it again; raises BuildFailed."""
        asked = ("systemctl", "show", "-p", "NRestarts", "--value", f"antrean-{part}.service")
        self.machine.until(lambda: self.machine.tells(*asked) > "0", f"{part}'s watchdog", 60)

    def version(self, package: str) -> str:
        """Return which version of a package is installed."""
        return self.machine.run("dpkg-query", "-W", "-f", "${Package} ${Version}", package)

    def picture(self, part: str, name: str = "", runtime: str = "", unlike: str = "") -> None:
        """Take a picture of a unit's screen, as its own user, once it has drawn itself anew."""
        place = runtime or f"/run/antrean-{part}"
        file = f"/var/lib/antrean-{part}/screen.png"
        self.active(part) if not runtime else None
        drawn, before = self.machine.disk / file.lstrip("/"), self.out / f"{unlike}.png"
        self.machine.until(
            lambda: self._grab(place, file) and not (unlike and same(drawn, before, False)),
            f"a picture of the {part}",
        )
        shutil.copy2(drawn, self.out / f"{name or part}.png")

    def _grab(self, place: str, file: str) -> bool:
        """Take a picture; True when two in a row are equal and not one flat colour."""
        where = (f"XDG_RUNTIME_DIR={place}", "WAYLAND_DISPLAY=wayland-0")
        before = self.machine.tells("sh", "-c", f"sha256sum < {file}")
        self.machine.tells("env", *where, *SCREEN, "grim", file)
        drawn = self.machine.disk / file.lstrip("/")
        return (
            drawn.exists()
            and drawn.stat().st_size > FLAT_PNG
            and self.machine.tells("sh", "-c", f"sha256sum < {file}") == before
        )

    def say(self, line: str) -> None:
        """Tell that a step is done."""
        sys.stdout.write(f"{time.monotonic() - self._began:6.1f} s  ✓ {line}\n")
        sys.stdout.flush()
