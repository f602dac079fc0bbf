"""The proof's first day: from the stick to a hall that loses power and disk, and comes back."""

import shutil

from antrean_build.errors import BuildFailed
from antrean_build.sticks import NEW, NEWER, STICK
from antrean_build.touch import Touch
from antrean_build.watcher import HALL, Watcher

KIOSK_HOME = "/var/lib/antrean-kiosk"
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


class FirstDay:
    """A technician sets a hall up, and has a bad day."""

    def __init__(self, seen: Watcher) -> None:
        self._seen = seen
        self._machine = seen.machine

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
        ):
            step()

    def _install(self) -> None:
        self._machine.boot()
        links = self._machine.run("ip", "-brief", "address").splitlines()
        if [link.split()[0] for link in links] != ["lo"]:
            raise BuildFailed(f"the machine has a network: {links}")
        self._machine.run(f"{STICK}/install", "hub", "kiosk", "display")
        self._seen.say(f"installed without a network: {self._seen.version('antrean-hub')}")

    def _verify(self) -> None:
        verify = "systemd-analyze verify /usr/lib/systemd/system/antrean-*.service 2>&1"
        told = self._machine.run("sh", "-c", verify)
        if told.strip():
            raise BuildFailed(told)
        for part, worst in SECURITY.items():
            unit = f"antrean-{part}.service"
            self._machine.run("systemd-analyze", "security", f"--threshold={worst}", unit)
        self._seen.say("units verify, and are as closed as promised")

    def _hub(self) -> None:
        self._seen.furnish()
        self._machine.write("/root/hub.answers", HUB)
        self._machine.run("antrean-setup", "hub", "--answers", "/root/hub.answers")
        self._machine.run("antrean-setup", "slips", "/root/slips")
        self._seen.say("five answers: the hub runs, its slips are written")

    def _stations(self) -> None:
        for part, answers in (("kiosk", KIOSK), ("display", DISPLAY)):
            drop_in = f"/etc/systemd/system/antrean-{part}.service.d/headless.conf"
            self._machine.write(drop_in, HEADLESS)
            self._machine.write(f"/root/{part}.answers", answers)
            self._machine.run("systemctl", "daemon-reload")
            self._machine.run("antrean-setup", part, "--answers", f"/root/{part}.answers")
            self._seen.picture(part, "kiosk-code" if part == "kiosk" else "")
            self._seen.say(f"three answers: the {part} runs as an ordinary user")

    def _let_in(self) -> None:
        """Approve the code on the kiosk's screen, as a technician does at the hub."""
        waiting = self._machine.run("antrean-hub", "pairing", "list", *HALL).splitlines()
        code = waiting[0].partition("  ")[0]
        station = ("--role", "kiosk", "--station", "kiosk-1")
        self._machine.run("antrean-hub", "pairing", "approve", *HALL, code, *station)
        self._seen.picture("kiosk", unlike="kiosk-code")
        self._seen.say(f"the kiosk showed {code}, was approved at the hub, and is kiosk-1")

    def _hang(self) -> None:
        """Stop the programs in their tracks; their watchdogs start them again."""
        for part in ("hub", "kiosk"):
            self._machine.run("pkill", "-STOP", "-f", f"bin/antrean-{part} .*--")
        for part in ("hub", "kiosk"):
            self._seen.restarted(part)
            self._seen.active(part)
        self._seen.say("a hub and a kiosk that hang are started again by their watchdogs")

    def _ticket(self) -> None:
        self._machine.run("systemctl", "stop", "antrean-kiosk.service")
        with Touch(self._machine, self._seen.out / "kiosk.log") as touch:
            touch.wait("agency-DUKCAPIL")
            touch.tap("agency-DUKCAPIL")
            touch.wait("service-A-02")
            touch.tap("service-A-02")
            # Nobody sits at a counter yet: the kiosk says so, and asks first.
            touch.wait("take-number")
            touch.tap("take-number")
            touch.wait("number")
            number = touch.read("number")
            self._seen.picture("kiosk", "kiosk-ticket", KIOSK_HOME)
        paper = sorted((self._machine.disk / f"{KIOSK_HOME}/paper".lstrip("/")).glob("*.png"))[-1]
        shutil.copy2(paper, self._seen.out / f"ticket-{number}.png")
        self._machine.run("systemctl", "start", "antrean-kiosk.service")
        if number not in self._seen.tickets():
            raise BuildFailed(f"{number} was printed, but the hub has {self._seen.tickets()}")
        self._seen.say(f"by touch: ticket {number}, and its paper")

    def _rehearse(self) -> None:
        before = self._seen.tickets()
        told = self._machine.run("antrean-setup", "rehearse", "--rounds", "5", "--pause", "0")
        self._seen.active("hub")
        if "5 tiket" not in told or self._seen.tickets() != before:
            raise BuildFailed(f"the rehearsal was no rehearsal: {told}")
        self._seen.say(
            "rehearsal: five visitors on a copy; the hall's own file never heard of them"
        )

    def _doctor(self) -> None:
        self._machine.until(self._seen.has_copy, "the first copy")
        told = self._machine.run("antrean-hub", "doctor")
        bundle = "/root/bundle.tar.gz"
        self._machine.run("antrean-setup", "doctor", "kiosk", "--bundle", bundle)
        pages = self._machine.run("tar", "-tzf", bundle).split()
        found = told.count("✓")
        self._seen.say(
            f"the doctor finds nothing wrong, {found} things are good; bundle of {len(pages)}"
        )

    def _upgrade(self) -> None:
        before = self._seen.tickets()
        self._machine.run(f"{NEWER}/install", "hub")
        self._seen.active("hub")
        copies = self._machine.run("antrean-setup", "copies")
        if "before-upgrade" not in copies or self._seen.tickets() != before:
            raise BuildFailed(f"the upgrade lost something: {copies} {self._seen.tickets()}")
        told = self._machine.run("antrean-setup", "doctor", "kiosk")
        version = self._seen.version("antrean-hub")
        self._seen.say(f"upgraded to {version}, a copy before; the older kiosk goes on")
        if "→" not in told:
            raise BuildFailed("the doctor does not see that versions differ")

    def _roll_back(self) -> None:
        before = self._seen.tickets()
        self._machine.run(f"{STICK}/install", "hub")
        self._seen.active("hub")
        if self._seen.tickets() != before or NEW in self._seen.version("antrean-hub"):
            raise BuildFailed("the rollback lost tickets, or did not go back")
        self._seen.say(f"rolled back to {self._seen.version('antrean-hub')} with the same tickets")

    def _power_cut(self) -> None:
        before = self._seen.tickets()
        self._machine.cut()
        self._machine.boot()
        for part in ("hub", "kiosk", "display"):
            self._seen.active(part)
        if self._seen.tickets() != before:
            raise BuildFailed("the power cut lost tickets")
        self._seen.say("power cut: all three are back by themselves, with the same tickets")

    def _new_machine(self) -> None:
        """Lose the hub's disk; put the copy of the second disk on a new one."""
        before = self._seen.tickets()
        self._machine.run("antrean-setup", "backup", "--label", "last")
        self._machine.run("sh", "-c", "cp -r /var/lib/antrean/backup/last /root/rescued")
        self._machine.run("systemctl", "disable", "--now", "antrean-hub.service")
        self._machine.run("rm", "-rf", "/var/lib/antrean", "/etc/antrean/hub.toml")
        self._machine.run("antrean-setup", "restore", "/root/rescued")
        self._seen.active("hub")
        if self._seen.tickets() != before:
            raise BuildFailed("the restore lost tickets")
        self._machine.until(self._seen.has_copy, "a copy by the new hub")
        self._machine.run("systemctl", "restart", "antrean-kiosk.service")
        self._machine.run("antrean-setup", "doctor", "kiosk")
        self._seen.say("a new hub from the copy: the same tickets, and its stations know it")
