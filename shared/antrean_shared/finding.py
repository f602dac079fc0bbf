"""Finds the hall's hub on the network by mDNS; what is found is believed by its certificate alone.

An announcement is a hint from anybody: it names an address and a fingerprint. Whoever connects
there still trusts one authority only, so a false announcement costs a try and nothing else. Where
the network lets no multicast through, an address is typed instead.
"""

import logging
import time
from collections.abc import Callable, Sequence

from msgspec import Struct
from zeroconf import ServiceBrowser, ServiceListener, Zeroconf

KIND = "_antrean._tcp.local."
FINGERPRINT = b"fp"
PATIENCE_S = 2.0
RECENTLY_S = 10.0
"""After so long without a question, the address that worked last is tried first again."""

log = logging.getLogger(__name__)


class Found(Struct, frozen=True, order=True):
    """A hub that says it is there."""

    url: str
    fingerprint: str


def look(
    patience_s: float = PATIENCE_S,
    interfaces: Sequence[str] | None = None,
    enough: Callable[[Found], bool] = lambda _: False,
) -> list[Found]:
    """Return the hubs that announce themselves, after ``patience_s`` or when one is ``enough``.

    Empty also where there is no multicast.
    """
    try:
        ears = Zeroconf(interfaces=list(interfaces)) if interfaces else Zeroconf()
    except OSError as error:
        log.info("No multicast here: %s", error)
        return []
    listener = _Listener()
    try:
        ServiceBrowser(ears, KIND, listener)
        until = time.monotonic() + patience_s
        while time.monotonic() < until and not any(map(enough, listener.found)):
            time.sleep(0.05)
    finally:
        ears.close()
    return sorted(set(listener.found))


class Seeker:
    """Says where the hub is: where it was, or else where one of that fingerprint announces itself.

    Without a fingerprint the first hub that is found is taken: people compare its fingerprint then.
    """

    def __init__(
        self, known: str | None, fingerprint: str | None, interfaces: Sequence[str] | None = None
    ) -> None:
        self._known = known
        self._fingerprint = fingerprint
        self._interfaces = interfaces
        self._asked = float("-inf")
        self._look = False

    def where(self) -> str | None:
        """Return the address to try next, or None; takes two seconds where it has to look."""
        recent = time.monotonic() - self._asked < RECENTLY_S
        self._look = (recent and not self._look) or self._known is None
        if self._look:
            self._known = self._found() or self._known
        self._asked = time.monotonic()
        return self._known

    def _found(self) -> str | None:
        for each in look(interfaces=self._interfaces, enough=self._is_it):
            if self._is_it(each):
                return each.url
        return None

    def _is_it(self, found: Found) -> bool:
        return self._fingerprint in (None, found.fingerprint)


class _Listener(ServiceListener):
    """Asks after whatever is announced."""

    def __init__(self) -> None:
        self.found: list[Found] = []

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Note a hub."""
        info = zc.get_service_info(type_, name, timeout=int(PATIENCE_S * 1000))
        if info is None or info.port is None:
            return
        mark = (info.properties.get(FINGERPRINT) or b"").decode("ascii", "replace")
        for address in info.parsed_addresses():
            host = f"[{address}]" if ":" in address else address
            self.found.append(Found(f"wss://{host}:{info.port}/", mark))

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Note a hub's new address."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Let it be: whoever is not there does not answer."""
