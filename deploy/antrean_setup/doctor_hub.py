"""What may be wrong with a hub."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from antrean_setup import backup, network
from antrean_setup.finding import Finding, fault, good, note
from antrean_setup.places import Places
from antrean_setup.programs import hub_command, probe
from antrean_setup.settings import HubSettings, load
from antrean_setup.texts import Say

OLD_COPY = timedelta(hours=2)
SEASON = timedelta(days=90)
UNTIL = re.compile(r"until (\d{4}-\d\d-\d\d)")


class HubDoctor:
    """Looks at settings, network, certificate, file, copies, clock and power."""

    def __init__(self, places: Places, say: Say, now: datetime) -> None:
        self._places = places
        self._say = say
        self._now = now

    def examine(self) -> Iterator[Finding]:
        """Yield what is found; raises SetupFailed where nothing was set up."""
        settings = load(self._places.settings("hub"), HubSettings)
        yield from self._address(settings)
        yield from self._certificate()
        yield from self._file()
        yield from self._copies()
        if self._places.live:
            yield from self._helpers()

    def _address(self, settings: HubSettings) -> Iterator[Finding]:
        ours = network.addresses()
        if network.resolves_to(settings.address) & {*ours, "127.0.0.1"}:
            yield good(self._say("address_ours", address=settings.address))
        else:
            what = self._say("address_lost", address=settings.address, ours=", ".join(ours))
            yield fault(what, self._say("remedy_address", address=settings.address))

    def _certificate(self) -> Iterator[Finding]:
        done = hub_command(self._places, "ca", self._places.tls)
        told = UNTIL.search(done.out)
        if not done.ok or told is None:
            yield fault(done.words, self._say("remedy_setup"))
            return
        ends = datetime.fromisoformat(told[1]).astimezone()
        if ends - self._now > SEASON:
            yield good(self._say("certificate_good", day=f"{ends:%Y-%m-%d}"))
        else:
            yield fault(
                self._say("certificate_ends", day=f"{ends:%Y-%m-%d}"), self._say("remedy_setup")
            )

    def _file(self) -> Iterator[Finding]:
        done = hub_command(self._places, "check", "--db", self._places.state / "hall.db")
        if done.ok:
            yield good(self._say("file_good", what=done.words.removeprefix("ok: ")))
        else:
            yield fault(done.words, self._say("remedy_restore"))

    def _copies(self) -> Iterator[Finding]:
        here = backup.newest(backup.home(self._places))
        if here is None or self._now - here > OLD_COPY:
            when = f"{here:%Y-%m-%d %H.%M}" if here else "-"
            yield fault(self._say("copy_old", when=when), self._say("remedy_copy"))
        else:
            yield good(self._say("copy_good", when=f"{here:%H.%M}"))
        if not backup.second_disk_is_there(self._places):
            yield note(self._say("copy_one_disk"), self._say("remedy_second_disk"))

    def _helpers(self) -> Iterator[Finding]:
        if not probe("systemctl", "is-active", "chrony.service").ok:
            yield note(self._say("no_chrony"), self._say("remedy_no_chrony"))
        if not probe("upsc", "antrean").ok:
            yield note(self._say("no_ups"), self._say("remedy_ups"))
