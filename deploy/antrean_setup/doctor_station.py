"""What may be wrong with a station."""

from collections.abc import Iterator

from antrean_setup.calling import call
from antrean_setup.errors import SetupFailed, Wrong
from antrean_setup.finding import Finding, fault, good, note
from antrean_setup.places import SCREEN_USER, Part, Places
from antrean_setup.programs import as_user, probe, run
from antrean_setup.settings import Slip, StationSettings, load
from antrean_setup.texts import Say
from antrean_shared import __version__, badge


class StationDoctor:
    """Looks at settings, the hub, the printer and the screen's helpers."""

    def __init__(self, places: Places, part: Part, say: Say, output: str = "") -> None:
        """``output`` is one of several screens."""
        self._places = places
        self._part = part
        self._output = output
        self._say = say

    def examine(self) -> Iterator[Finding]:
        """Yield what is found; raises SetupFailed where nothing was set up."""
        settings = load(self._places.settings(self._part, self._output), StationSettings)
        slip = self._slip(settings) if settings.station else self._slip_of_badge(settings)
        if slip is None:
            yield note(self._say("by_code"), self._say("remedy_by_code"))
        else:
            yield from self._hub(slip)
        if self._part == "kiosk":
            yield from self._printer(settings)
        if self._places.live and self._part != "counter":
            yield from self._seat()

    def _slip(self, settings: StationSettings) -> Slip:
        """Put the slip together again from what the set-up kept, with the token it has by now."""
        try:
            token = self._places.token(self._part, self._output).read_text("utf-8").strip()
            authority = self._places.authority(self._part, self._output).read_text("utf-8")
        except OSError as error:
            raise SetupFailed(f"{error.filename}: {error.strerror}") from error
        given = badge.kept(self._places.badge(self._part, self._output))
        who, opens = (given.station, given.token) if given else (settings.station, token)
        return Slip(hub=settings.hub, role=self._part, station=who, token=opens, ca=authority)

    def _slip_of_badge(self, settings: StationSettings) -> Slip | None:
        given = badge.kept(self._places.badge(self._part, self._output))
        if given is None:
            return None
        hub = settings.hub or given.hub
        return Slip(hub=hub, role=self._part, station=given.station, token=given.token, ca=given.ca)

    def _hub(self, slip: Slip) -> Iterator[Finding]:
        try:
            found = call(slip, self._say)
        except Wrong as error:
            yield fault(str(error), self._say("remedy_hub"))
            return
        told = {"hall": found.hall, "version": found.version, "time": f"{found.now:%H.%M}"}
        yield good(self._say("hub_found", **told))
        if found.version != __version__:
            what = self._say("versions_differ", hub=found.version, ours=__version__)
            yield note(what, self._say("remedy_versions"))

    def _printer(self, settings: StationSettings) -> Iterator[Finding]:
        program = self._places.program("kiosk", "antrean-printer")
        user = as_user(self._places, SCREEN_USER)
        done = run(*user, program, "status", settings.printer)
        if done.ok:
            yield good(f"{settings.printer}  {done.words}")
        else:
            yield fault(f"{settings.printer}  {done.words}", self._say("remedy_printer"))

    def _seat(self) -> Iterator[Finding]:
        if not probe("systemctl", "is-active", "seatd.service").ok:
            yield fault(self._say("no_seat"), self._say("remedy_seat"))
