"""Asks the hub of this machine whether it is at work: an update is one when its hub answers."""

import ssl
import time
import urllib.request

import msgspec
from msgspec import Struct

from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from antrean_setup.settings import HubSettings, load
from antrean_setup.texts import Say
from antrean_shared.trust import trusting

PATIENCE_S = 90.0
"""A file of years may have to be copied and changed first."""
STEADY_S = 3
"""So long one process has been at work: a hub that ends and is started again never is."""
POLL_S, CALL_S = 0.5, 3.0


class Status(Struct, frozen=True):
    """What the hub says of itself, as far as it matters here."""

    uptime_s: int
    stations: int


def at_work(places: Places, say: Say, patience_s: float = PATIENCE_S) -> Status:
    """Wait until the hub has been at work for a while; raises SetupFailed."""
    port = load(places.settings("hub"), HubSettings).port
    url, tls = f"https://127.0.0.1:{port}/health", trusting(_authority(places))
    until = time.monotonic() + patience_s
    while (status := _status(url, tls)) is None or status.uptime_s < STEADY_S:
        if time.monotonic() > until:
            raise SetupFailed(say("hub_silent", seconds=round(patience_s)))
        time.sleep(POLL_S)
    return status


def _authority(places: Places) -> str:
    file = places.tls / "ca.pem"
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise SetupFailed(f"{file}: {error.strerror}") from error


def _status(url: str, tls: ssl.SSLContext) -> Status | None:
    try:
        with urllib.request.urlopen(url, timeout=CALL_S, context=tls) as answer:
            return msgspec.json.decode(answer.read(), type=Status)
    except (OSError, msgspec.MsgspecError):
        return None
