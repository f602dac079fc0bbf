"""``python -m antrean_shared.listening SECONDS [INTERFACE…]``: says each hub that announces itself.

One line of JSON for each (``finding.Found``), as soon as it is heard. A process of its own, because
it is wanted for seconds and would cost every station megabytes for as long as it runs.
"""

import sys
import time
from collections.abc import Sequence

import msgspec
from zeroconf import ServiceBrowser, ServiceListener, Zeroconf

from antrean_shared.finding import FINGERPRINT, KIND, Found

ANSWER_MS = 500
"""For one that is asked after: others wait behind it, and who has gone never answers."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Listen for so long; return the exit code, 1 where there is no multicast."""
    patience, *interfaces = sys.argv[1:] if arguments is None else arguments
    try:
        ears = Zeroconf(interfaces=interfaces) if interfaces else Zeroconf()
    except OSError as error:
        sys.stderr.write(f"No multicast here: {error}\n")
        return 1
    try:
        ServiceBrowser(ears, KIND, _Listener())
        time.sleep(float(patience))
    finally:
        ears.close()
    return 0


class _Listener(ServiceListener):
    """Asks after whatever is announced, and says it."""

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Note a hub."""
        info = zc.get_service_info(type_, name, timeout=ANSWER_MS)
        if info is None or info.port is None:
            return
        mark = (info.properties.get(FINGERPRINT) or b"").decode("ascii", "replace")
        for address in info.parsed_addresses():
            host = f"[{address}]" if ":" in address else address
            _say(Found(f"wss://{host}:{info.port}/", mark))

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Note a hub's new address."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Let it be: whoever is not there does not answer."""


def _say(found: Found) -> None:
    sys.stdout.write(f"{msgspec.json.encode(found).decode()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
