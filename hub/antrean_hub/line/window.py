"""The latest events as JSON, for every audience: encoded once, however many stations read them."""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import Struct

from antrean_hub.core.picture import tell
from antrean_hub.core.sight import Audience, Record
from antrean_hub.store.rows import name_of
from antrean_shared.messages import encode
from antrean_shared.wire import Event, EventData

EVENTS_KEPT = 10_000
BYTES_KEPT = 1024 * 1024
"""Eight minutes of a full hall, many times its whole view; who was away for longer gets that."""


class Bulletin(Struct, frozen=True):
    """One event as each audience reads it; equal ones share their bytes."""

    seq: int
    frames: dict[Audience, bytes]
    size: int


class Window:
    """Keeps what a station that was away for a while may have missed."""

    def __init__(self, events: int = EVENTS_KEPT, size: int = BYTES_KEPT) -> None:
        self._kept: deque[Bulletin] = deque()
        self._size = 0
        self._most = events
        self._most_bytes = size
        self._audiences: list[Audience] = []

    def watch(self, audience: Audience) -> None:
        """Begin to keep events for ``audience``."""
        if audience not in self._audiences:
            self._audiences.append(audience)

    def read_out(self, records: Iterable[Record]) -> list[Bulletin]:
        """Encode what ``records`` tell, without keeping it yet."""
        return [_told(record, self._audiences) for record in records]

    def keep(self, told: Sequence[Bulletin]) -> None:
        """Keep events that are durable now; forget the oldest."""
        self._kept.extend(told)
        self._size += sum(each.size for each in told)
        while len(self._kept) > self._most or self._size > self._most_bytes:
            self._size -= self._kept.popleft().size

    def since(self, audience: Audience, seq: int, now: int) -> list[bytes] | None:
        """Return the events after ``seq`` up to ``now``, or None when they are not all kept."""
        missed = now - seq
        if missed == 0:
            return []
        if not 0 < missed <= len(self._kept):
            return None
        frames = [
            told.frames.get(audience) for told in islice(self._kept, len(self._kept) - missed, None)
        ]
        found = [frame for frame in frames if frame is not None]
        return found if len(found) == missed else None


def _told(record: Record, audiences: Iterable[Audience]) -> Bulletin:
    name = name_of(record.fact)
    encoded: list[tuple[EventData | None, bytes]] = []
    frames: dict[Audience, bytes] = {}
    for audience in audiences:
        data = tell(record, audience)
        frame = next((frame for known, frame in encoded if known == data), None)
        if frame is None:
            frame = encode(Event(record.seq, record.at, name, data))
            encoded.append((data, frame))
        frames[audience] = frame
    return Bulletin(record.seq, frames, sum(len(frame) for _, frame in encoded))
