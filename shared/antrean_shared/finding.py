"""Finds the hall's hub on the network by mDNS; what is found is believed by its certificate alone.

An announcement is a hint from anybody: it names an address and a fingerprint. Whoever connects
there still trusts one authority only, so a false announcement costs a try and nothing else. Where
the network lets no multicast through, an address is typed instead.

A station looks once in its life, or when its hub has moved, so the ears are a process of their own
(``listening``) that lives as long as one look: nobody carries them about all day.
"""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from antrean_shared import machine
from antrean_shared.trust import in_the_open

KIND = "_antrean._tcp.local."
FINGERPRINT = b"fp"
PORT = 7600
HOST = re.compile(r"[A-Za-z0-9.:-]+")
PATIENCE_S = 2.0
RECENTLY_S = 10.0
"""After so long without a question, the address that worked last is tried first again."""
LISTENING = "antrean_shared.listening"


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
    command = [*_program(), str(patience_s), *(interfaces or ())]
    found: set[Found] = set()
    with subprocess.Popen(command, stdout=subprocess.PIPE, creationflags=machine.CHILD) as ears:
        for each in _heard(ears):
            found.add(each)
            if enough(each):
                ears.kill()
    return sorted(found)


def address(typed: str) -> str | None:
    """Return the hub's address as a person types it, a host alone or a whole one; None for none."""
    text = typed.strip()
    try:
        at = urlsplit(text if "://" in text else f"wss://{text}")
        host, port = at.hostname or "", at.port or PORT
    except ValueError:
        return None
    if at.scheme not in ("ws", "wss") or not HOST.fullmatch(host):
        return None
    url = f"{at.scheme}://{f'[{host}]' if ':' in host else host}:{port}/"
    return None if in_the_open(url) else url


def _heard(ears: subprocess.Popen[bytes]) -> Iterator[Found]:
    for line in ears.stdout or ():
        yield msgspec.json.decode(line, type=Found)


def _program() -> list[str]:
    """Return how the ears are started; a frozen program has them beside it."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"antrean-listening{program.suffix}"))]
    return [sys.executable, "-m", LISTENING]


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
