"""The proof's updates: over a change of the tables, and one that fails and goes back by itself."""

from antrean_build.errors import BuildFailed
from antrean_build.sticks import BAD, BROKEN, OLD, OLD_SCHEMA, OLDER, STICK
from antrean_build.watcher import HALL, Watcher

REHEARSED = "/etc/systemd/system/antrean-rehearsal.service.d/yesterday.conf"
YESTERDAY = """\
[Service]
ExecStart=
ExecStart=/opt/antrean/hub/bin/antrean-setup run rehearsal --at {at}
"""
DAY_TO_HALL = """\
cd /var/lib/antrean && rm -f hall.db-wal hall.db-shm && mv rehearsal/hall.db hall.db
for part in wal shm; do
    [ ! -f rehearsal/hall.db-$part ] || mv rehearsal/hall.db-$part hall.db-$part
done
"""
DAY = 500
"""Tickets that a day has at least."""


class Updates:
    """A hub of an older version, with a whole day in it."""

    def __init__(self, seen: Watcher) -> None:
        self._seen = seen
        self._machine = seen.machine

    def play(self) -> None:
        """Tell it all; raises BuildFailed where it went otherwise."""
        for step in (
            self._older_hub,
            self._update,
            self._failed_update,
        ):
            step()

    def _older_hub(self) -> None:
        """Begin anew with a hub of an older schema, and give it a whole day."""
        self._machine.run("systemctl", "disable", "--now", "antrean-hub.service")
        self._machine.run("rm", "-rf", "/var/lib/antrean", "/etc/antrean/hub.toml")
        self._machine.run("sh", "-c", f"{OLDER}/install hub; dpkg-query -W antrean-hub")
        self._seen.furnish()
        self._machine.run("antrean-setup", "hub", "--answers", "/root/hub.answers")
        self._machine.run("rm", "-rf", "/root/slips")
        self._machine.run("antrean-setup", "slips", "/root/slips")
        # The display is of the present version, and so is the set-up that knows its settings.
        own = "/opt/antrean/display/bin/antrean-setup"
        self._machine.run(own, "display", "--answers", "/root/display.answers")
        yesterday = self._machine.run("date", "-d", "yesterday", "+%Y-%m-%dT08:05").strip()
        self._machine.write(REHEARSED, YESTERDAY.format(at=yesterday))
        self._machine.run("systemctl", "daemon-reload")
        told = self._machine.run("antrean-setup", "rehearse", "--rounds", "1200", "--pause", "0")
        self._machine.run("systemctl", "stop", "antrean-hub.service")
        self._machine.run("sh", "-c", DAY_TO_HALL)
        self._machine.run("systemctl", "start", "antrean-hub.service")
        self._seen.active("hub")
        if self._seen.schema() != OLD_SCHEMA or len(self._seen.tickets()) < DAY:
            raise BuildFailed(f"no day of an older hub: {self._seen.schema()} {told[-200:]}")
        self._seen.say(
            f"a hub of version {OLD} with {len(self._seen.tickets())} tickets of yesterday"
        )

    def _update(self) -> None:
        before = self._seen.tickets()
        self._machine.run(f"{STICK}/install", "hub")
        schema = self._machine.run("sh", "-c", "ls /var/lib/antrean/hall-schema-*.db")
        if (
            self._seen.tickets() != before
            or OLD_SCHEMA not in schema
            or self._seen.schema() == OLD_SCHEMA
        ):
            raise BuildFailed(f"the update lost something, or kept no copy: {schema}")
        proved = self._machine.run("antrean-hub", "check", *HALL).strip()
        self._machine.until(self._seen.a_station_is_back, "the display to come back")
        self._seen.say(f"updated to schema {self._seen.schema()}; {proved}; the display is back")

    def _failed_update(self) -> None:
        before, schema = self._seen.tickets(), self._seen.schema()
        told = self._machine.tells("sh", "-c", f"{BROKEN}/install hub 2>&1; echo exit $?")
        if "exit 1" not in told or "bekerja lagi" not in told:
            raise BuildFailed(f"an update that fails was none: {told[-500:]}")
        self._seen.active("hub")
        replaced = self._machine.tells("sh", "-c", "ls /var/lib/antrean/hall-replaced-*.db")
        if self._seen.tickets() != before or self._seen.schema() != schema or not replaced:
            raise BuildFailed(f"the way back lost something: {self._seen.schema()} {replaced}")
        if BAD in self._seen.version("antrean-hub"):
            raise BuildFailed("the version that never answered is still installed")
        self._machine.until(self._seen.a_station_is_back, "the display to come back")
        back = self._seen.version("antrean-hub")
        self._seen.say(f"{BAD} changed the file and never answered: {back} is back with its data")
