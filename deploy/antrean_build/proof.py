"""``deploy/proof``: a technician's day on a bare Debian 12 without internet, told line by line.

A real system boots (systemd in a container of its own, no network but its own loop), is set up from
the stick, lets a kiosk in by its code, gives a visitor a ticket by touch, hangs and recovers, is
upgraded and rolled back, loses its power and its disk, and comes back.
"""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from filecmp import cmp as same
from pathlib import Path

from antrean_build.errors import BuildFailed
from antrean_build.machine import Machine, debootstrap
from antrean_build.touch import Touch
from antrean_build.wheels import run

PROJECT = Path(__file__).resolve().parents[2]
STICK, NEWER, OLDER, BROKEN = "/media/stick", "/media/newer", "/media/older", "/media/broken"
NEW, OLD, BAD = "9.9.9", "0.0.9", "9.9.10"
"""The versions on the other sticks: the same code, one of an older schema, one that never answers."""
OLD_SCHEMA = "0004"

KIOSK_HOME = "/var/lib/antrean-kiosk"
HALL = ("--db", "/var/lib/antrean/hall.db")
SCREEN = ("setpriv", "--reuid=antrean-screen", "--regid=antrean-screen", "--init-groups")
SECURITY = {"hub": 15, "kiosk": 25, "display": 25}
"""The worst exposure (times ten) that systemd-analyze may find."""

HEADLESS = """\
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
"""
"""The one thing that a container lacks: a screen, and the console it would stand on."""

HUB = """\
hall = "/root/hall"
name = "Mal Pelayanan Publik, Kabupaten Tirta Kencana"
time_zone = "WIB"
address = "127.0.0.1"
officer = "Sari 2468"
"""
KIOSK = f"""\
slip = "wss://127.0.0.1:7600/"
printer = "png:{KIOSK_HOME}/paper"
rotation = 90
"""
DISPLAY = """\
slip = "/root/slips/tv-zone-1.antrean"
zone = "1"
rotation = 180
"""
"""Both turned: a headless compositor hands an unturned full-screen window through, and a picture of
its own output shows nothing of it."""


REHEARSED = "/etc/systemd/system/antrean-rehearsal.service.d/yesterday.conf"
YESTERDAY = """\
[Service]
ExecStart=
ExecStart=/opt/antrean/hub/bin/antrean-setup run rehearsal --at {at}
"""
DAY_TO_HALL = """\
cd /var/lib/antrean && rm -f hall.db-wal hall.db-shm && mv rehearsal/hall.db hall.db
for part in wal shm; do [ ! -f rehearsal/hall.db-$part ] || mv rehearsal/hall.db-$part hall.db-$part; done
"""
SCHEMA = """\
from sqlite3 import connect
file = connect("file:/var/lib/antrean/hall.db?mode=ro", uri=True)
print(file.execute("SELECT version_num FROM alembic_version").fetchone()[0])
"""
DAY = 400
"""Tickets that a day has at least."""


class Proof:
    """The day."""

    def __init__(self, machine: Machine, out: Path) -> None:
        self._machine = machine
        self._out = out
        self._began = time.monotonic()

    def play(self) -> None:
        """Tell it all; raises BuildFailed where it went otherwise."""
        for step in (
            self._install,
            self._verify,
            self._hub,
            self._stations,
            self._let_in,
            self._hang,
            self._ticket,
            self._rehearse,
            self._doctor,
            self._upgrade,
            self._roll_back,
            self._power_cut,
            self._new_machine,
            self._older_hub,
            self._update,
            self._failed_update,
        ):
            step()

    def _install(self) -> None:
        self._machine.boot()
        links = self._machine.run("ip", "-brief", "address").splitlines()
        if [link.split()[0] for link in links] != ["lo"]:
            raise BuildFailed(f"the machine has a network: {links}")
        self._machine.run(f"{STICK}/install", "hub", "kiosk", "display")
        self._say(f"installed without a network: {self._version('antrean-hub')}")

    def _verify(self) -> None:
        verify = "systemd-analyze verify /usr/lib/systemd/system/antrean-*.service 2>&1"
        told = self._machine.run("sh", "-c", verify)
        if told.strip():
            raise BuildFailed(told)
        for part, worst in SECURITY.items():
            unit = f"antrean-{part}.service"
            self._machine.run("systemd-analyze", "security", f"--threshold={worst}", unit)
        self._say("units verify, and are as closed as promised")

    def _hub(self) -> None:
        self._machine.run("cp", "-r", "/usr/share/antrean/template-hall", "/root/hall")
        self._open_all_day("/root/hall/hall.toml")
        self._machine.write("/root/hub.answers", HUB)
        self._machine.run("antrean-setup", "hub", "--answers", "/root/hub.answers")
        self._machine.run("antrean-setup", "slips", "/root/slips")
        self._say("five answers: the hub runs, its slips are written")

    def _open_all_day(self, file: str) -> None:
        """Let the proof work at any hour: this hall never closes."""
        settings = self._machine.disk / file.lstrip("/")
        text = settings.read_text(encoding="utf-8").replace("[]", '["00.00-24.00"]')
        for hours in ('["08.00-15.00"]', '["08.00-11.30", "13.00-15.00"]'):
            text = text.replace(hours, '["00.00-24.00"]')
        text = text.partition("[[days]]")[0].replace(
            "cutoff_before_min = 30", "cutoff_before_min = 0"
        )
        settings.write_text(text, encoding="utf-8")

    def _stations(self) -> None:
        for part, answers in (("kiosk", KIOSK), ("display", DISPLAY)):
            drop_in = f"/etc/systemd/system/antrean-{part}.service.d/headless.conf"
            self._machine.write(drop_in, HEADLESS)
            self._machine.write(f"/root/{part}.answers", answers)
            self._machine.run("systemctl", "daemon-reload")
            self._machine.run("antrean-setup", part, "--answers", f"/root/{part}.answers")
            self._picture(part, "kiosk-code" if part == "kiosk" else "")
            self._say(f"three answers: the {part} runs as an ordinary user")

    def _let_in(self) -> None:
        """Approve the code on the kiosk's screen, as a technician does at the hub."""
        waiting = self._machine.run("antrean-hub", "pairing", "list", *HALL).splitlines()
        code = waiting[0].partition("  ")[0]
        station = ("--role", "kiosk", "--station", "kiosk-1")
        self._machine.run("antrean-hub", "pairing", "approve", *HALL, code, *station)
        self._picture("kiosk", unlike="kiosk-code")
        self._say(f"the kiosk showed {code}, was approved at the hub, and is kiosk-1")

    def _hang(self) -> None:
        """Stop the programs in their tracks; their watchdogs start them again."""
        for part in ("hub", "kiosk"):
            self._machine.run("pkill", "-STOP", "-f", f"bin/antrean-{part} .*--")
        for part in ("hub", "kiosk"):
            self._restarted(part)
            self._active(part)
        self._say("a hub and a kiosk that hang are started again by their watchdogs")

    def _ticket(self) -> None:
        self._machine.run("systemctl", "stop", "antrean-kiosk.service")
        with Touch(self._machine, self._out / "kiosk.log") as touch:
            touch.wait("agency-DUKCAPIL")
            touch.tap("agency-DUKCAPIL")
            touch.wait("service-A-02")
            touch.tap("service-A-02")
            # Nobody sits at a counter yet: the kiosk says so, and asks first.
            touch.wait("take-number")
            touch.tap("take-number")
            touch.wait("number")
            number = touch.read("number")
            self._picture("kiosk", "kiosk-ticket", KIOSK_HOME)
        paper = sorted((self._machine.disk / f"{KIOSK_HOME}/paper".lstrip("/")).glob("*.png"))[-1]
        shutil.copy2(paper, self._out / f"ticket-{number}.png")
        self._machine.run("systemctl", "start", "antrean-kiosk.service")
        if number not in self._tickets():
            raise BuildFailed(f"{number} was printed, but the hub has {self._tickets()}")
        self._say(f"by touch: ticket {number}, and its paper")

    def _rehearse(self) -> None:
        before = self._tickets()
        told = self._machine.run("antrean-setup", "rehearse", "--rounds", "5", "--pause", "0")
        self._active("hub")
        if "5 tiket" not in told or self._tickets() != before:
            raise BuildFailed(f"the rehearsal was no rehearsal: {told}")
        self._say("rehearsal: five visitors on a copy; the hall's own file never heard of them")

    def _doctor(self) -> None:
        self._machine.until(self._has_copy, "the first copy")
        told = self._machine.run("antrean-hub", "doctor")
        bundle = "/root/bundle.tar.gz"
        self._machine.run("antrean-setup", "doctor", "kiosk", "--bundle", bundle)
        pages = self._machine.run("tar", "-tzf", bundle).split()
        found = told.count("✓")
        self._say(
            f"the doctor finds nothing wrong, {found} things are good; bundle of {len(pages)}"
        )

    def _upgrade(self) -> None:
        before = self._tickets()
        self._machine.run(f"{NEWER}/install", "hub")
        self._active("hub")
        copies = self._machine.run("antrean-setup", "copies")
        if "before-upgrade" not in copies or self._tickets() != before:
            raise BuildFailed(f"the upgrade lost something: {copies} {self._tickets()}")
        told = self._machine.run("antrean-setup", "doctor", "kiosk")
        version = self._version("antrean-hub")
        self._say(f"upgraded to {version}, a copy before; the older kiosk goes on")
        if "→" not in told:
            raise BuildFailed("the doctor does not see that versions differ")

    def _roll_back(self) -> None:
        before = self._tickets()
        self._machine.run(f"{STICK}/install", "hub")
        self._active("hub")
        if self._tickets() != before or NEW in self._version("antrean-hub"):
            raise BuildFailed("the rollback lost tickets, or did not go back")
        self._say(f"rolled back to {self._version('antrean-hub')} with the same tickets")

    def _power_cut(self) -> None:
        before = self._tickets()
        self._machine.cut()
        self._machine.boot()
        for part in ("hub", "kiosk", "display"):
            self._active(part)
        if self._tickets() != before:
            raise BuildFailed("the power cut lost tickets")
        self._say("power cut: all three are back by themselves, with the same tickets")

    def _new_machine(self) -> None:
        """Lose the hub's disk; put the copy of the second disk on a new one."""
        before = self._tickets()
        self._machine.run("antrean-setup", "backup", "--label", "last")
        self._machine.run("sh", "-c", "cp -r /var/lib/antrean/backup/last /root/rescued")
        self._machine.run("systemctl", "disable", "--now", "antrean-hub.service")
        self._machine.run("rm", "-rf", "/var/lib/antrean", "/etc/antrean/hub.toml")
        self._machine.run("antrean-setup", "restore", "/root/rescued")
        self._active("hub")
        if self._tickets() != before:
            raise BuildFailed("the restore lost tickets")
        self._machine.until(self._has_copy, "a copy by the new hub")
        self._machine.run("systemctl", "restart", "antrean-kiosk.service")
        self._machine.run("antrean-setup", "doctor", "kiosk")
        self._say("a new hub from the copy: the same tickets, and its stations know it")

    def _older_hub(self) -> None:
        """Begin anew with a hub of an older schema, and give it a whole day."""
        self._machine.run("systemctl", "disable", "--now", "antrean-hub.service")
        self._machine.run("rm", "-rf", "/var/lib/antrean", "/etc/antrean/hub.toml")
        self._machine.run("sh", "-c", f"{OLDER}/install hub; dpkg-query -W antrean-hub")
        self._machine.run("antrean-setup", "hub", "--answers", "/root/hub.answers")
        self._machine.run("rm", "-rf", "/root/slips")
        self._machine.run("antrean-setup", "slips", "/root/slips")
        self._machine.run("antrean-setup", "display", "--answers", "/root/display.answers")
        yesterday = self._machine.run("date", "-d", "yesterday", "+%Y-%m-%dT08:05").strip()
        self._machine.write(REHEARSED, YESTERDAY.format(at=yesterday))
        self._machine.run("systemctl", "daemon-reload")
        told = self._machine.run("antrean-setup", "rehearse", "--rounds", "600", "--pause", "0")
        self._machine.run("systemctl", "stop", "antrean-hub.service")
        self._machine.run("sh", "-c", DAY_TO_HALL)
        self._machine.run("systemctl", "start", "antrean-hub.service")
        self._active("hub")
        if self._schema() != OLD_SCHEMA or len(self._tickets()) < DAY:
            raise BuildFailed(f"no day of an older hub: {self._schema()} {told[-200:]}")
        self._say(f"a hub of version {OLD} with {len(self._tickets())} tickets of yesterday")

    def _update(self) -> None:
        before = self._tickets()
        self._machine.run(f"{STICK}/install", "hub")
        schema = self._machine.run("sh", "-c", "ls /var/lib/antrean/hall-schema-*.db")
        if self._tickets() != before or OLD_SCHEMA not in schema or self._schema() == OLD_SCHEMA:
            raise BuildFailed(f"the update lost something, or kept no copy: {schema}")
        proved = self._machine.run("antrean-hub", "check", *HALL).strip()
        self._machine.until(self._a_station_is_back, "the display to come back")
        self._say(f"updated to schema {self._schema()}; {proved}; the display is back")

    def _failed_update(self) -> None:
        before, schema = self._tickets(), self._schema()
        told = self._machine.tells("sh", "-c", f"{BROKEN}/install hub 2>&1; echo exit $?")
        if "exit 1" not in told or "bekerja lagi" not in told:
            raise BuildFailed(f"an update that fails was none: {told[-500:]}")
        self._active("hub")
        replaced = self._machine.tells("sh", "-c", "ls /var/lib/antrean/hall-replaced-*.db")
        if self._tickets() != before or self._schema() != schema or not replaced:
            raise BuildFailed(f"the way back lost something: {self._schema()} {replaced}")
        if BAD in self._version("antrean-hub"):
            raise BuildFailed("the version that never answered is still installed")
        self._machine.until(self._a_station_is_back, "the display to come back")
        back = self._version("antrean-hub")
        self._say(f"{BAD} changed the file and never answered: {back} is back with its data")

    # ---- looking ----
    def _schema(self) -> str:
        return self._machine.run("python3", "-c", SCHEMA).strip()

    def _a_station_is_back(self) -> bool:
        told = self._machine.tells("antrean-setup", "--language", "en", "answers")
        return bool(told) and "; 0 stations" not in told

    def _tickets(self) -> list[str]:
        rows = self._machine.run("antrean-hub", "export", *HALL, "--tickets", "-")
        return [row.split(",")[1] for row in rows.splitlines()[1:]]

    def _has_copy(self) -> bool:
        return bool(self._machine.tells("antrean-setup", "copies"))

    def _active(self, part: str) -> None:
        unit = f"antrean-{part}.service"
        self._machine.until(
            lambda: self._machine.tells("systemctl", "is-active", unit) == "active",
            f"the {part}",
            60,
        )

    def _restarted(self, part: str) -> None:
        asked = ("systemctl", "show", "-p", "NRestarts", "--value", f"antrean-{part}.service")
        self._machine.until(lambda: self._machine.tells(*asked) > "0", f"{part}'s watchdog", 60)

    def _version(self, package: str) -> str:
        return self._machine.run("dpkg-query", "-W", "-f", "${Package} ${Version}", package)

    def _picture(self, part: str, name: str = "", runtime: str = "", unlike: str = "") -> None:
        """Take a picture of a unit's screen, as its own user, once it has drawn itself anew."""
        place = runtime or f"/run/antrean-{part}"
        file = f"/var/lib/antrean-{part}/screen.png"
        self._active(part) if not runtime else None
        drawn, before = self._machine.disk / file.lstrip("/"), self._out / f"{unlike}.png"
        self._machine.until(
            lambda: self._grab(place, file) and not (unlike and same(drawn, before, False)),
            f"a picture of the {part}",
        )
        shutil.copy2(drawn, self._out / f"{name or part}.png")

    def _grab(self, place: str, file: str) -> bool:
        """Take a picture; True when two in a row are equal and not one flat colour."""
        where = (f"XDG_RUNTIME_DIR={place}", "WAYLAND_DISPLAY=wayland-0")
        before = self._machine.tells("sh", "-c", f"sha256sum < {file}")
        self._machine.tells("env", *where, *SCREEN, "grim", file)
        drawn = self._machine.disk / file.lstrip("/")
        return (
            drawn.exists()
            and drawn.stat().st_size > FLAT_PNG
            and self._machine.tells("sh", "-c", f"sha256sum < {file}") == before
        )

    def _say(self, line: str) -> None:
        sys.stdout.write(f"{time.monotonic() - self._began:6.1f} s  ✓ {line}\n")
        sys.stdout.flush()


FLAT_PNG = 20_000
"""Bytes; a page is more, an empty screen less."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the proof; return the exit code."""
    told = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        sys.stderr.write("deploy/proof boots a system: run it as root.\n")
        return 2
    told.out.mkdir(parents=True, exist_ok=True)
    told.work.mkdir(parents=True, exist_ok=True)
    disk = told.work / "machine"
    sticks = (
        *((told.stick, STICK), (told.newer, NEWER)),
        *((told.older, OLDER), (told.broken, BROKEN)),
    )
    machine = Machine(disk, f"antrean-proof-{os.getpid()}", sticks)
    try:
        _needed(("debootstrap", "systemd-nspawn", "nsenter"), shutil.which)
        debootstrap(told.work / "base")
        shutil.rmtree(disk, ignore_errors=True)
        run(["cp", "-a", str(told.work / "base"), str(disk)])
        Proof(machine, told.out).play()
    except BuildFailed as error:
        sys.stderr.write(f"✗ {error}\n")
        return 1
    finally:
        machine.cut()
    return 0


def _needed(programs: Sequence[str], find: Callable[[str], str | None]) -> None:
    missing = [program for program in programs if find(program) is None]
    if missing:
        raise BuildFailed(f"apt-get install debootstrap systemd-container ({', '.join(missing)})")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deploy/proof", description=__doc__)
    parser.add_argument("--stick", type=Path, default=PROJECT / "dist", metavar="DIR")
    parser.add_argument("--newer", type=Path, default=PROJECT / "dist-newer", metavar="DIR")
    parser.add_argument("--older", type=Path, default=PROJECT / "dist-older", metavar="DIR")
    parser.add_argument("--broken", type=Path, default=PROJECT / "dist-broken", metavar="DIR")
    parser.add_argument("--out", type=Path, default=PROJECT / "build/proof", metavar="DIR")
    parser.add_argument(
        "--work", type=Path, default=Path("/var/tmp/antrean-proof"), metavar="DIR", help="its disks"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
