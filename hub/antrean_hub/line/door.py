"""The hub's door: how many may stand in it, and who must leave because their pairing has ended."""

import asyncio
import logging
import resource
from collections import Counter
from collections.abc import Callable, Collection, Mapping

from msgspec import Struct

from antrean_hub.line.crier import Line
from antrean_hub.store.errors import StoreError

MOST = 2048
"""Open connections, with and without a session: a hall of 80 counters and 1,000 displays fits."""
STRANGERS = 600
"""Of these without a session: a whole hall that comes back at once fits."""
OF_ONE_ADDRESS = 550
"""Of these from one address: whoever takes them all leaves room for everybody else."""
FILES = 8192
LOOK_S = 1.0

log = logging.getLogger(__name__)


class Visit(Struct, frozen=True, kw_only=True):
    """A session that a station has open."""

    station: str
    token: bytes
    """The hash of the one it came with."""
    client: str = ""
    zone: str | None = None


class Door:
    """Counts who is here."""

    def __init__(
        self, most: int = MOST, strangers: int = STRANGERS, of_one: int = OF_ONE_ADDRESS
    ) -> None:
        self._most = most
        self._most_strangers = strangers
        self._most_of_one = of_one
        self._outside: dict[Line, str] = {}
        self._inside: dict[Line, Visit] = {}
        self._from: Counter[str] = Counter()

    def full(self, address: str) -> bool:
        """Tell whether nobody else may come, or nobody else from that address."""
        strangers = len(self._outside)
        here = strangers + len(self._inside)
        many = here >= self._most or strangers >= self._most_strangers
        return many or self._from[address] >= self._most_of_one

    def come(self, line: Line, address: str) -> None:
        """Count a connection that has no session yet."""
        self._outside[line] = address
        self._from[address] += 1

    def go(self, line: Line) -> None:
        """Forget a connection, and its session if it had one."""
        self._inside.pop(line, None)
        self._no_stranger(line)

    def enter(self, line: Line, visit: Visit) -> None:
        """Note that a station opened its session."""
        self._inside[line] = visit
        self._no_stranger(line)

    def _no_stranger(self, line: Line) -> None:
        address = self._outside.pop(line, None)
        if address is not None:
            self._from -= Counter([address])

    def visits(self) -> dict[str, Visit]:
        """Return who is inside, by station; of several sessions the latest."""
        return {visit.station: visit for visit in self._inside.values()}

    def dismiss(self, paired: Mapping[str, Collection[bytes]]) -> None:
        """Close the sessions whose station is not paired with that token any more."""
        for line, visit in tuple(self._inside.items()):
            if visit.token not in paired.get(visit.station, ()):
                log.warning("%s was revoked or paired anew: its session ends", visit.station)
                line.dismiss()


async def watch(door: Door, pairings: Callable[[], Mapping[str, Collection[bytes]]]) -> None:
    """Look once a second whose pairing has ended, until cancelled."""
    while True:
        await asyncio.sleep(LOOK_S)
        try:
            door.dismiss(await asyncio.to_thread(pairings))
        except StoreError as error:
            log.error("%s", error)


def room_for_everyone() -> None:
    """Let this process have as many open files as stations may come."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    soft = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
