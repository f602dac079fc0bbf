"""The hub as its stations' conversations see it: whom to ask, and what to tell a newcomer."""

import time
from collections.abc import Callable
from datetime import datetime

from msgspec import Raw, Struct, field
from msgspec.structs import replace

from antrean_hub.auth import PinCheck
from antrean_hub.core.hall import Hall
from antrean_hub.core.picture import view
from antrean_hub.core.sight import Audience
from antrean_hub.editor import Editor
from antrean_hub.engine import Engine
from antrean_hub.line.crier import Crier
from antrean_hub.line.door import Door
from antrean_hub.line.limits import TokenBucket
from antrean_hub.line.lobby import Lobby
from antrean_hub.line.window import Window
from antrean_hub.reporter import Reporter
from antrean_hub.store.store import Store
from antrean_shared.messages import PROTOCOL, encode
from antrean_shared.wire import HubFacts, HubStatus
from antrean_shared.words import StationId


def never() -> datetime | None:
    """Return that no copy was made."""
    return None


class House(Struct, kw_only=True):
    """One hub at work."""

    engine: Engine
    crier: Crier
    window: Window
    pins: PinCheck
    store: Store
    lobby: Lobby
    editor: Editor
    reporter: Reporter
    fingerprint: str | None = None
    """By which machines know this hub; None where it serves its own machine only."""
    now: Callable[[], datetime]
    facts: HubFacts
    rehearsal: bool
    restored: bool
    """The file came back from a copy: events of the same numbers may have been told before."""
    started: float
    """When it began, on the monotonic clock."""
    last_backup_at: Callable[[], datetime | None] = never
    seen: set[StationId] = set()
    """The stations that joined since this hub began."""
    buckets: dict[StationId, TokenBucket] = {}
    door: Door = field(default_factory=Door)
    drawn: dict[Audience, tuple[int, Raw]] = {}
    """The latest view of each audience, for all who come at the same moment."""

    def throttle(self, station: StationId) -> int:
        """Return the seconds a station that floods has to wait; 0 lets this message through."""
        if self.rehearsal:
            return 0
        now = time.monotonic()
        return self.buckets.setdefault(station, TokenBucket(now)).take(now)

    def resumes(self, station: StationId, since: int | None) -> int | None:
        """Return from where a station may go on, or None if it must see the whole hall anew.

        What a station was told before the file came back from a copy is not what the file says now,
        and its numbers look the same.
        """
        new = station not in self.seen
        self.seen.add(station)
        return None if self.restored and new else since

    def knows_zone(self, zone: str | None) -> bool:
        """Tell whether the hall has this zone; none is the whole hall."""
        return zone is None or any(each.zone == zone for each in self.engine.hall.config.agencies)

    def opened(self, audience: Audience, since: int | None) -> bytes:
        """Return the answer to ``session.open``: the events missed, or else the whole view."""
        hall = self.engine.hall
        answer: dict[str, object] = {
            "protocol": PROTOCOL,
            "hub": replace(self.facts, hall=f"{hall.config.name} {hall.config.region}".strip()),
            "now": self.now(),
            "seq": hall.seq,
        }
        missed = None if since is None else self.window.since(audience, since, hall.seq)
        if missed is None:
            answer["view"] = self._view(hall, audience)
        else:
            answer["events"] = [Raw(event) for event in missed]
        return encode(answer)

    def status(self) -> HubStatus:
        """Return how the hub is."""
        hall = self.engine.hall
        return HubStatus(
            uptime_s=int(time.monotonic() - self.started),
            seq=hall.seq,
            stations=len(self.crier),
            waiting=sum(len(line) for line in hall.lines.values()),
            commit_ms=self.engine.commit_times(),
            disk_free=self.store.disk_free(),
            last_backup_at=self.last_backup_at(),
        )

    def _view(self, hall: Hall, audience: Audience) -> Raw:
        seq, drawn = self.drawn.get(audience, (-1, Raw()))
        if seq != hall.seq:
            drawn = Raw(encode(view(hall, audience, self.now())))
            self.drawn[audience] = (hall.seq, drawn)
        return drawn
