"""A hall in the middle of a busy morning, for pictures of the supervisor's desk and its tests.

The agencies, services and counters are those of a hall's files; its people are made up, the same
every time.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from antrean_shared.managing import (
    PairedStation,
    Stations,
)
from antrean_shared.pairing import Pairings, Waiting
from antrean_shared.wire import (
    Announcement,
    Counter,
    Hush,
    Outage,
    Present,
    StationReport,
    Ticket,
    View,
    Voice,
)
from antrean_shared.words import (
    AgencyId,
    AnnouncementId,
    Chance,
    CounterId,
    CounterState,
    Priority,
    Reason,
    Role,
    ServiceId,
    StationId,
    TicketId,
    TicketState,
)
from antrean_ui import example

STATION = StationId("desk-1")
NOW = example.NOW.replace(hour=10, minute=42)
LONGEST_MIN = {"H-01": 74, "A-02": 47}
"""Where people have waited for longer than the hall wants, in minutes."""
USUAL_MIN = 26
PAUSED = {"2": ("Salat", 12), "11": ("Rapat singkat", 34)}
CLOSED = {"6", "22", "30", "41"}
OFFICERS = (
    *("Sari Wulandari", "Budi Santoso", "I Gede Putra", "Maria Goreti", "Ahmad Fauzi"),
    *("R. Ngt. Sri Wahyuningsih Kusumaningrum", "Yosef Rumbiak", "Siti Aminah"),
)
FAULTS = (
    StationReport(StationId("kiosk-2"), "paper_out"),
    StationReport(StationId("kiosk-1"), "near_end 13.20"),
)


def _machine(  # noqa: PLR0913 - a machine has many sides, and each example shows one
    name: str,
    role: Role,
    *,
    here: bool = True,
    fault: str | None = None,
    zone: str | None = None,
    counters: tuple[str, ...] = (),
    officer: str | None = None,
) -> PairedStation:
    return PairedStation(
        station=StationId(name),
        role=role,
        agency=None,
        paired_at=NOW - timedelta(days=40),
        connected=here,
        client="antrean/0.1.0" if here else None,
        zone=zone,
        counters=counters,
        officer=officer,
        fault=fault,
    )


SILENT_ZONE = 4
VOICES = tuple(
    Voice(
        zone=str(n),
        speaker=StationId(f"tv-zone-{n}") if n != SILENT_ZONE else None,
        full=41 + n,
        short=7,
        dropped=n % 2,
        lag_p50_ms=900 + 70 * n,
        lag_p95_ms=4200,
        lag_max_ms=6100 + 400 * n,
    )
    for n in range(1, 6)
)


STATIONS = Stations(
    (
        _machine("kiosk-1", Role.KIOSK, fault="near_end 13.20"),
        _machine("kiosk-2", Role.KIOSK, fault="paper_out"),
        _machine("counter-3", Role.COUNTER, counters=("3",), officer="Maria Goreti"),
        _machine("counter-6", Role.COUNTER, here=False),
        _machine("tv-zone-1", Role.DISPLAY, zone="1"),
        _machine("tv-zone-4", Role.DISPLAY, here=False),
        _machine(STATION, Role.SUPERVISOR, officer="Ratna Dewi Lestari"),
        _machine("info-1", Role.FRONT_DESK, officer="Siti Aminah"),
    )
)
PAIRINGS = Pairings(
    "K7M4P-X9R2W-QH3TZ-5VBND",
    (
        Waiting(
            code="K7M4PX",
            asked_at=NOW,
            expires_at=NOW + timedelta(minutes=10),
            address="192.168.10.41",
            client="antrean-display/0.1.0",
            role=Role.DISPLAY,
            station=None,
            zone=None,
            counter=None,
        ),
    ),
)


def troubled(folder: Path) -> View:
    """Return the hall while much is announced and an agency's own system is down."""
    now = NOW - timedelta(minutes=4)
    return replace(
        view(folder),
        outages=(Outage(AgencyId("IMIGRASI"), "Sistem pusat terganggu", now),),
        announcements=(
            Announcement(
                id=AnnouncementId("20261125-30"),
                text="Mobil dengan nomor polisi BA 1234 XY harap dipindahkan.",
                text_en="",
                zones=("1",),
                urgent=False,
                at=now,
                until=NOW + timedelta(minutes=6),
                spoken=("1",),
            ),
            Announcement(
                id=AnnouncementId("20261125-31"),
                text="Harap tenang. Tinggalkan gedung melalui pintu terdekat.",
                text_en="Please stay calm. Leave the building by the nearest door.",
                zones=None,
                urgent=True,
                at=now,
                until=None,
            ),
        ),
        hush=Hush(now, NOW + timedelta(minutes=6), "Azan"),
    )


def view(folder: Path, role: Role = Role.SUPERVISOR) -> View:
    """Return the picture of the hall in ``folder`` at ``NOW``."""
    calm = example.view(folder, role)
    counters = tuple(_counter(each) for each in calm.counters)
    waiting = tuple(_waiting(calm))
    busy = replace(
        calm,
        counters=counters,
        tickets=waiting,
        faults=FAULTS,
        people=(Present(STATION, "Ratna Dewi Lestari"),),
        printers=(StationId("kiosk-1"), StationId("kiosk-2")),
        voices=VOICES,
    )
    served = tuple(_served(busy))
    held = {each.counter: each.id for each in served}
    return replace(
        busy,
        tickets=(*waiting, *served),
        counters=tuple(replace(each, ticket=held.get(each.id)) for each in counters),
        offers=tuple(
            replace(each, available=False, reason=Reason.SUSPENDED, detail="Sistem pusat terganggu")
            if each.service == "K-01"
            else replace(each, chance=Chance.ABSENT)
            if each.service.startswith("N-")
            else each
            for each in calm.offers
        ),
    )


def quiet(folder: Path) -> View:
    """Return the same hall at an hour when nothing wants a hand."""
    calm = view(folder)
    return replace(
        calm,
        tickets=(),
        faults=(),
        offers=example.view(folder, Role.SUPERVISOR).offers,
        counters=tuple(replace(each, ticket=None, asks=None) for each in calm.counters),
    )


def _counter(counter: Counter) -> Counter:
    number = int(counter.id)
    paused = PAUSED.get(counter.id)
    if counter.id in CLOSED:
        return replace(counter, state=CounterState.CLOSED, since=None)
    since = NOW - timedelta(minutes=paused[1] if paused else number % 7 + 1)
    return replace(
        counter,
        state=CounterState.PAUSED if paused else CounterState.OPEN,
        reason=paused[0] if paused else None,
        officer=OFFICERS[number % len(OFFICERS)],
        station=StationId(f"counter-{counter.id}"),
        since=since,
        served=number * 7 % 23,
        asks="Sakit" if counter.id == "18" else None,
    )


def _waiting(view: View) -> Iterator[Ticket]:
    for index, service in enumerate(view.services):
        longest = LONGEST_MIN.get(service.id, USUAL_MIN - index % 5)
        count = (index * 5 + 3) % 9 if service.id not in LONGEST_MIN else 12
        for n in range(count):
            waited = timedelta(minutes=longest * (count - n) / count)
            yield _ticket(view, service.id, 40 + n, waited)


def _ticket(view: View, service: ServiceId, number: int, waited: timedelta) -> Ticket:
    known = next(each for each in view.services if each.id == service)
    name, taken = f"{known.prefix}-{number:03}", NOW - waited
    return Ticket(
        id=TicketId(f"20261125-{service}-{name}"),
        number=name,
        service=service,
        agency=known.agency,
        priority=Priority.ELDERLY if number % 11 == 0 else None,
        language="id",
        state=TicketState.WAITING,
        step=1,
        steps=len(known.steps),
        stage=known.steps[0].stage,
        taken_at=taken,
        called_at=None,
        started_at=None,
        counter=None,
        calls=0,
        rank=round(taken.timestamp() * 1_000_000),
    )


def _served(view: View) -> Iterator[Ticket]:
    """Give every third counter nobody, every fifth one a call, and the others a visitor."""
    for counter in view.counters:
        number = int(counter.id)
        if counter.state is not CounterState.OPEN or number % 3 == 0:
            continue
        service = next(
            each for each in view.services if any(s.stage in counter.stages for s in each.steps)
        )
        spent = timedelta(minutes=58 if counter.id == "13" else number % 6)
        calling = number % 5 == 0
        yield replace(
            _ticket(view, service.id, 10 + number, timedelta(minutes=30) + spent),
            state=TicketState.CALLED if calling else TicketState.SERVING,
            counter=CounterId(counter.id),
            called_at=NOW - spent - timedelta(seconds=40),
            started_at=None if calling else NOW - spent,
            calls=1,
        )


def just_taken(ticket: Ticket) -> Ticket:
    """Return ``ticket`` as it was when its paper had not come yet."""
    return replace(ticket, state=TicketState.PRINTING)
