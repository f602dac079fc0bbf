"""Makes this machine a station: three answers, each tried at once on hub, paper and sound."""

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace

from antrean_setup import screens
from antrean_setup.asking import Asker, Question
from antrean_setup.calling import Found, call, slip_of
from antrean_setup.errors import SetupFailed, Wrong
from antrean_setup.places import SCREEN_USER, Part, Places, seat
from antrean_setup.programs import as_user, own, run, service
from antrean_setup.settings import Slip, StationSettings, load, save, write
from antrean_setup.slips import SUFFIX
from antrean_setup.texts import LANGUAGES, Say

QUESTIONS = 3
ROTATIONS = ("0", "90", "180", "270")
ALL = "-"
BY_CODE = "-"
"""The answer of who has no slip: the machine shows a code, and finds the hub itself."""
STICKS = ("media/*/*", "media/*", "run/media/*/*", "mnt", "mnt/*")
SOUND_PATIENCE_S = 30.0
CLOCK = """\
# Written by antrean-setup: the hub is the hall's clock.
server {hub} iburst prefer
makestep 1 -1
"""


class StationSetup:
    """One run of the set-up on a kiosk, a display or a counter."""

    def __init__(
        self, part: Part, places: Places, asker: Asker, say: Say, output: str = ""
    ) -> None:
        """``output`` names one of several screens, as the kernel does: ``HDMI-A-2``."""
        self._part = part
        self._output = output
        self._unit = f"antrean-{seat(part, output)}.service"
        self._places = places
        self._asker = asker
        self._say = say
        self._before = _before(places.settings(part, output))
        self._slip: Slip | None = None
        self._found: Found | None = None
        self._voice = False

    def run(self) -> None:
        """Ask, then do; raises SetupFailed. May be run again at any time."""
        self._look()
        if self._part != "counter":
            service(self._places, "stop", f"antrean-{self._part}.service", self._unit)
        settings = self._ask()
        self._keep(settings)
        self._start()

    def _look(self) -> None:
        """See that a screen hangs where the set-up is for; an image has no screens yet."""
        there = screens.connected(self._places)
        if self._output and self._places.live and self._output not in there:
            known = ", ".join(there) or "-"
            raise SetupFailed(self._say("output_unknown", output=self._output, known=known))

    # ---- asking ----
    def _ask(self) -> StationSettings:
        self._asker.ask(
            Question("slip", self._say("ask_slip"), self._likely_slip(), self._check_slip)
        )
        slip, before = self._told(), self._before
        about: dict[str, str] = {}
        if self._part == "kiosk":
            about["printer"] = self._ask_printer(before)
            rotation = self._ask_rotation(before)
        elif self._part == "display":
            zone = self._ask_zone(before, slip)
            about["zone"] = "" if zone == ALL else zone
            rotation = self._ask_rotation(before)
        else:
            about["counter"] = self._ask_counter(slip)
            about["language"] = self._ask_language(before)
            rotation = 0
        # What a technician wrote beside the answers stays.
        return replace(
            before or StationSettings(hub=slip.hub, station=slip.station),
            hub=slip.hub,
            station=slip.station,
            rotation=rotation,
            voice=self._voice,
            **about,
        )

    def _ask_printer(self, before: StationSettings | None) -> str:
        default = before.printer if before else "usb:"
        question = Question("printer", self._say("ask_printer"), default, self._check_printer)
        return self._asker.ask(question)

    def _ask_zone(self, before: StationSettings | None, slip: Slip) -> str:
        default = (before.zone if before else slip.zone) or ALL
        text = self._say("ask_zone_of", known=", ".join(self._zones()))
        return self._asker.ask(Question("zone", text, default, self._check_zone))

    def _ask_counter(self, slip: Slip) -> str:
        text = self._say("ask_counter")
        return self._asker.ask(Question("counter", text, slip.counter, self._check_counter))

    def _ask_rotation(self, before: StationSettings | None) -> int:
        default = str(before.rotation if before else 0)
        text = self._say("ask_rotation")
        return int(self._asker.ask(Question("rotation", text, default, self._check_rotation)))

    def _ask_language(self, before: StationSettings | None) -> str:
        default = before.language if before else LANGUAGES[0]
        text = self._say("ask_language")
        return self._asker.ask(Question("language", text, default, self._check_language))

    # ---- checking ----
    def _check_slip(self, answer: str) -> str:
        if answer == BY_CODE or answer.startswith("wss://"):
            hub = "" if answer == BY_CODE else answer
            self._slip = Slip(hub=hub, role=self._part, station="", token="", ca="")
            return self._say("by_code")
        try:
            slip = slip_of(Path(answer).read_bytes())
        except OSError as error:
            raise Wrong(f"{answer}: {error.strerror}") from error
        if slip.role != self._part:
            raise Wrong(self._say("slip_other", role=slip.role, part=self._part))
        self._found = call(slip, self._say)
        self._slip = slip
        now = f"{self._found.now:%H.%M}"
        hall, version = self._found.hall, self._found.version
        return self._say("hub_found", hall=hall, version=version, time=now)

    def _check_printer(self, answer: str) -> str:
        """Print a page as the kiosk's own user, so that its rights are tried too."""
        program = self._places.program("kiosk", "antrean-printer")
        done = run(*as_user(self._places, SCREEN_USER), program, "test", answer)
        if not done.ok:
            raise Wrong(done.words)
        return done.words

    def _check_counter(self, answer: str) -> str:
        if self._found is None:
            return self._say("unchecked")
        known: dict[str, str] = {each.id: each.name for each in self._found.view.counters}
        if answer not in known:
            told = ", ".join(known)
            raise Wrong(self._say("counter_unknown", counter=answer, known=told))
        return self._say("counter_good", counter=answer, name=known[answer])

    def _check_zone(self, answer: str) -> str:
        known = self._zones()
        if self._found is not None and answer != ALL and answer not in known:
            raise Wrong(self._say("zone_unknown", zone=answer, known=", ".join(known)))
        shown = self._say("everywhere") if answer == ALL else answer
        return f"{self._say('zone_good', zone=shown)}; {self._try_voice()}"

    def _try_voice(self) -> str:
        """Have a call spoken; a display without sound is still a display."""
        program = self._places.program("display", "antrean-voice")
        call_of = ("say", "A1-005", "3")
        done = run(
            *as_user(self._places, SCREEN_USER), program, *call_of, patience_s=SOUND_PATIENCE_S
        )
        self._voice = done.ok
        return self._say("sound_good") if done.ok else self._say("sound_none", why=done.words)

    def _check_rotation(self, answer: str) -> str:
        if answer not in ROTATIONS:
            raise Wrong(self._say("rotation_four"))
        return self._say("rotation_good", degrees=answer)

    def _check_language(self, answer: str) -> str:
        if answer not in LANGUAGES:
            raise Wrong(self._say("language_two"))
        return answer

    # ---- doing ----
    def _keep(self, settings: StationSettings) -> None:
        part, slip = self._part, self._told()
        if slip.token:
            self._keep_slip(slip)
        save(self._places.settings(part, self._output), settings)
        if slip.hub:
            self._follow(urlsplit(slip.hub).hostname or "")

    def _keep_slip(self, slip: Slip) -> None:
        part, token = self._part, self._places.token(self._part, self._output)
        # Officers of a counter's PC log in under their own names; a screen has one user.
        write(token, f"{slip.token}\n", 0o644 if part == "counter" else 0o640)
        if part != "counter":
            own(self._places, token, "root", SCREEN_USER)
        write(self._places.authority(part, self._output), slip.ca, 0o644)
        # What an older slip became is over.
        self._places.badge(part, self._output).unlink(missing_ok=True)

    def _follow(self, hub: str) -> None:
        """Have this machine's clock follow the hub's, where chrony is installed."""
        folder = self._places.root / "etc/chrony/conf.d"
        if folder.is_dir() and not self._places.settings("hub").exists():
            write(folder / "antrean-station.conf", CLOCK.format(hub=hub), 0o644)
            service(self._places, "try-restart", "chrony.service")

    def _start(self) -> None:
        if not self._places.live:
            self._asker.tell(self._say("image_only", root=self._places.root))
        elif self._part == "counter":
            self._asker.tell(self._say("station_desktop"))
        else:
            if self._output:
                service(self._places, "disable", f"antrean-{self._part}.service")
                service(self._places, "try-restart", "antrean-screens.service")
            done = service(self._places, "enable", "--now", self._unit)
            if not done.ok:
                raise SetupFailed(f"{done.words}\njournalctl -u {self._unit}")
            self._asker.tell(self._say("station_started", part=self._part))

    # ---- what is known by now ----
    def _told(self) -> Slip:
        if self._slip is None:
            raise SetupFailed(self._say("missing_answer", key="slip"))
        return self._slip

    def _zones(self) -> tuple[str, ...]:
        agencies = self._found.view.agencies if self._found is not None else ()
        return tuple(sorted({each.zone for each in agencies}))

    def _likely_slip(self) -> str:
        found = (file for file in _slips(self._places) if self._fits(file))
        return str(next(found, BY_CODE))

    def _fits(self, file: Path) -> bool:
        try:
            return slip_of(file.read_bytes()).role == self._part
        except (OSError, Wrong):
            return False


def _slips(places: Places) -> Iterable[Path]:
    """Find slips on whatever stick is plugged in."""
    for place in STICKS:
        yield from sorted(places.root.glob(f"{place}/*{SUFFIX}"))


def _before(file: Path) -> StationSettings | None:
    return load(file, StationSettings) if file.exists() else None
