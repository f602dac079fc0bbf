"""``antrean-hub serve``: puts the parts together, runs them, and ends after the last commit."""

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from msgspec import Struct

from antrean_hub.auth import PinCheck
from antrean_hub.authority import Authority, tls
from antrean_hub.beacon import Beacon, keep_lit
from antrean_hub.clock import HallClock, rehearsal_clock
from antrean_hub.core.facts import StationLeft
from antrean_hub.editor import Editor
from antrean_hub.engine import Engine
from antrean_hub.keeping.backups import Backups, Plan
from antrean_hub.keeping.forgetting import keep_forgetting, warn_of_lost_keys
from antrean_hub.keeping.memory import be_frugal, spare_the_hall
from antrean_hub.keeping.steady import SteadyClock, believe, elapsed, watch
from antrean_hub.keeping.usage import keep_counted
from antrean_hub.keeping.watchdog import stay_watched
from antrean_hub.line import door
from antrean_hub.line.crier import Crier
from antrean_hub.line.house import House
from antrean_hub.line.lobby import EXPIRES_S, Lobby
from antrean_hub.line.server import Address, listening
from antrean_hub.line.window import Window
from antrean_hub.reporter import Reporter
from antrean_hub.store import chores, pairings
from antrean_hub.store.answers import Loaded
from antrean_hub.store.database import must_exist
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Store
from antrean_hub.terminal import carry_out
from antrean_shared import __version__
from antrean_shared.service import READY, STOPPING, notify
from antrean_shared.wire import HubFacts

PROGRAM = "antrean-hub"
SWITCH_S = 0.0005


class Serving(Struct, frozen=True, kw_only=True):
    """What ``serve`` was told on its command line."""

    database: Path
    address: Address
    rehearse: datetime | None = None
    """The hall's clock starts at this local time; None for the real time."""
    tls: Path | None = None
    """The folder of certificates; None serves in the open, to this machine."""
    code_expires_s: float = EXPIRES_S
    """How long a new machine's code is worth something."""
    clock_is_right: bool = False
    """Whoever starts it has looked at the date."""
    backup: Plan | None = None


def run(serving: Serving) -> None:
    """Serve until told to stop; raises StoreError with a sentence for a technician."""
    must_exist(serving.database)
    door.room_for_everyone()
    be_frugal()
    # The writer's thread gives the interpreter up at every row; at the usual 5 ms it waits long for
    # its turn, and everyone's reply with it (measured: a quarter more commands, half the delay).
    sys.setswitchinterval(SWITCH_S)
    with sole_user(serving.database), Store(serving.database) as store:
        asyncio.run(_until_signalled(store, serving))


async def serve(
    store: Store,
    serving: Serving,
    stop: asyncio.Event,
    ready: Callable[[str], None],
) -> None:
    """Serve until ``stop`` is set; ``ready`` is told the URL. Raises Diverged, NoCertificate."""
    loaded = store.load()
    backups = Backups(serving.database, serving.backup)
    clock = _clock(loaded, serving)
    fingerprint = Authority(serving.tls).fingerprint if serving.tls else None
    house = _house(store, loaded, clock, serving)
    house.last_backup_at, house.fingerprint = backups.last_at, fingerprint
    _nobody_is_here_yet(house.engine)
    pairings.drop_waiting(store)
    chores.withdraw(store)
    warn_of_lost_keys(loaded.hall)
    engine = asyncio.create_task(house.engine.run())
    caring = [
        asyncio.create_task(spare_the_hall(lambda: house.engine.hall.day)),
        asyncio.create_task(watch(clock, lambda fact: house.engine.remark(fact, _nothing))),
        asyncio.create_task(door.watch(house.door, store.pairings)),
        asyncio.create_task(carry_out(house)),
        asyncio.create_task(_forgetting(store, house)),
        asyncio.create_task(_counting(store, house)),
        asyncio.create_task(backups.keep_up(lambda: house.engine.hall.day)),
    ]
    with closing(house.pins):
        async with tls(serving.tls) as keys, listening(house, serving.address, keys) as url:
            ready(url)
            if fingerprint is not None and not serving.address.loopback:
                beacon = Beacon(urlsplit(url).port or 0, fingerprint)
                caring.append(asyncio.create_task(keep_lit(beacon)))
            stopped = asyncio.create_task(stop.wait())
            await asyncio.wait({engine, stopped}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            house.engine.stop()
            await engine
    for each in caring:
        each.cancel()
    await asyncio.gather(*caring, return_exceptions=True)


def _forgetting(store: Store, house: House) -> Coroutine[None, None, None]:
    return keep_forgetting(
        store.vault,
        lambda: house.engine.hall,
        lambda fact: house.engine.remark(fact, _nothing),
    )


def _counting(store: Store, house: House) -> Coroutine[None, None, None]:
    return keep_counted(
        store, lambda: house.engine.hall, lambda fact: house.engine.remark(fact, _nothing)
    )


async def _until_signalled(store: Store, serving: Serving) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    watched = asyncio.create_task(stay_watched(store.ping))
    try:
        await serve(store, serving, stop, _ready)
    finally:
        notify(STOPPING)
        watched.cancel()


def _nobody_is_here_yet(engine: Engine) -> None:
    """Forget the lines that a hub had which could not see them end: its power was cut."""
    for station, lines in (*engine.hall.printers.items(), *engine.hall.displays.items()):
        for _ in range(lines):
            engine.remark(StationLeft(station=station), _nothing)


def _nothing() -> None:
    """Nobody waits for this."""


def _ready(url: str) -> None:
    sys.stdout.write(f"listening on {url}\n")
    sys.stdout.flush()
    notify(READY)


def _house(store: Store, loaded: Loaded, clock: SteadyClock, serving: Serving) -> House:
    window = Window()
    crier = Crier(window)
    config = loaded.hall.config
    return House(
        engine=Engine(store, loaded, clock.now, crier),
        crier=crier,
        window=window,
        pins=PinCheck(store.officer, time.monotonic),
        store=store,
        editor=Editor(store),
        reporter=Reporter(serving.database),
        lobby=Lobby(time.monotonic, serving.code_expires_s),
        now=clock.now,
        facts=HubFacts(PROGRAM, __version__, f"{config.name} {config.region}".strip()),
        restored=store.was_restored(),
        rehearsal=serving.rehearse is not None,
        started=time.monotonic(),
    )


def _clock(loaded: Loaded, serving: Serving) -> SteadyClock:
    zone, last = ZoneInfo(loaded.hall.config.time_zone), loaded.hall.last_at
    if serving.rehearse is not None:
        return SteadyClock(rehearsal_clock(zone, serving.rehearse, last).now, time.monotonic, None)
    clock = HallClock(zone)
    if not serving.clock_is_right:
        believe(clock.now(), last)
    return SteadyClock(clock.now, elapsed, last)
