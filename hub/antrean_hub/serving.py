"""``antrean-hub serve``: puts the parts together, runs them, and ends after the last commit."""

import asyncio
import os
import signal
import socket
import ssl
import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from antrean_hub import __version__
from antrean_hub.auth import PinCheck
from antrean_hub.clock import HallClock, rehearsal_clock
from antrean_hub.crier import Crier
from antrean_hub.engine import Engine
from antrean_hub.house import House
from antrean_hub.server import Address, listening
from antrean_hub.store.batch import Loaded
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Store
from antrean_hub.window import Window
from antrean_shared.wire import HubFacts

PROGRAM = "antrean-hub"


class Serving(Struct, frozen=True, kw_only=True):
    """What ``serve`` was told on its command line."""

    database: Path
    address: Address
    rehearse: datetime | None = None
    """The hall's clock starts at this local time; None for the real time."""
    tls_cert: Path | None = None
    tls_key: Path | None = None


def run(serving: Serving) -> None:
    """Serve until told to stop; raises StoreError with a sentence for a technician."""
    tls = _tls(serving)
    with sole_user(serving.database), Store(serving.database) as store:
        asyncio.run(_serve(store, serving, tls))


async def _serve(store: Store, serving: Serving, tls: ssl.SSLContext | None) -> None:
    loaded = store.load()
    house = _house(store, loaded, serving)
    engine = asyncio.create_task(house.engine.run())
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with listening(house, serving.address, tls) as url:
        _say(f"listening on {url}")
        _notify("READY=1")
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait({engine, stopped}, return_when=asyncio.FIRST_COMPLETED)
        _notify("STOPPING=1")
        house.engine.stop()
        await engine
    house.pins.close()


def _house(store: Store, loaded: Loaded, serving: Serving) -> House:
    clock = _clock(loaded, serving)
    window = Window()
    crier = Crier(window)
    config = loaded.hall.config
    return House(
        engine=Engine(store, loaded, clock.now, crier),
        crier=crier,
        window=window,
        pins=PinCheck(store.officer, time.monotonic),
        find_station=store.station,
        disk_free=store.disk_free,
        now=clock.now,
        facts=HubFacts(PROGRAM, __version__, f"{config.name} {config.region}".strip()),
        rehearsal=serving.rehearse is not None,
        started=time.monotonic(),
    )


def _clock(loaded: Loaded, serving: Serving) -> HallClock:
    zone = ZoneInfo(loaded.hall.config.time_zone)
    if serving.rehearse is None:
        return HallClock(zone)
    return rehearsal_clock(zone, serving.rehearse, loaded.hall.last_at)


def _tls(serving: Serving) -> ssl.SSLContext | None:
    if serving.tls_cert is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(serving.tls_cert, serving.tls_key)
    return context


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _notify(state: str) -> None:
    """Tell systemd, if it started us, how far we are."""
    path = os.environ.get("NOTIFY_SOCKET")
    if not path:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.connect("\0" + path[1:] if path.startswith("@") else path)
        notify.send(state.encode())
