"""A small hall with the longest names of a real one, for pictures of the screen and its tests."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from antrean_shared.wire import Agency, Counter, Hall, Policy, Service, Step, Ticket, View
from antrean_shared.words import (
    AgencyId,
    CounterId,
    CounterState,
    Priority,
    Role,
    ServiceId,
    StageId,
    StationId,
    TicketId,
    TicketState,
)

ZONE = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 25, 10, 42, 20, tzinfo=ZONE)
STATION = StationId("counter-3")

_AGENCIES = {
    "DUKCAPIL": (
        "A",
        "Dinas Kependudukan dan Pencatatan Sipil",
        "Population and Civil Registry",
        "Dukcapil",
    ),
    "DPMPTSP": (
        "B",
        "Dinas Penanaman Modal dan PTSP",
        "Investment and One-Stop Services",
        "DPMPTSP",
    ),
    "IMIGRASI": ("C", "Kantor Imigrasi (ULP di MPP)", "Immigration Office", "Imigrasi"),
    "SAMSAT": (
        "H",
        "Samsat (Bapenda Provinsi, Polri, Jasa Raharja)",
        "Vehicle Registration (Samsat)",
        "Samsat",
    ),
}
_SERVICES = {
    "A-01": ("Perekaman KTP-el pemula", "First e-ID enrolment", "DUKCAPIL", "A1:5 AR:8"),
    "A-02": (
        "Cetak ulang KTP-el (rusak/hilang/ubah data)",
        "e-ID reprint (damaged, lost or changed data)",
        "DUKCAPIL",
        "A1:7",
    ),
    "A-04": (
        "Kartu Keluarga baru/perubahan",
        "Family card, new or changed",
        "DUKCAPIL",
        "A2:12",
    ),
    "A-05": ("Pindah/datang (SKPWNI)", "Moving in or out (SKPWNI)", "DUKCAPIL", "A2:12"),
    "A-08": ("Akta perkawinan/perceraian", "Marriage or divorce record", "DUKCAPIL", "A3:20"),
    "B-02": (
        "Konsultasi KKPR dan persetujuan lingkungan",
        "Land-use and environmental approval advice",
        "DPMPTSP",
        "B1:20",
    ),
    "C-01": (
        "Paspor baru (sudah daftar M-Paspor)",
        "New passport (registered in M-Paspor)",
        "IMIGRASI",
        "C1:10 CB:7",
    ),
    "C-02": (
        "Penggantian paspor (sudah daftar M-Paspor)",
        "Passport replacement (registered in M-Paspor)",
        "IMIGRASI",
        "C1:8 CB:7",
    ),
    "H-01": ("Pengesahan STNK tahunan", "Yearly vehicle endorsement", "SAMSAT", "HP:4 HB:4"),
}
_COUNTERS = {
    "1": ("DUKCAPIL", "KTP-el 1", "A1"),
    "2": ("DUKCAPIL", "KTP-el 2", "A1"),
    "3": ("DUKCAPIL", "KK dan Pindah 1", "A2"),
    "4": ("DUKCAPIL", "KK dan Pindah 2", "A2"),
    "5": ("DUKCAPIL", "Akta", "A3"),
    "7": ("DUKCAPIL", "Perekaman biometrik", "AR"),
    "8": ("DUKCAPIL", "Prioritas (semua layanan Dukcapil)", "A2 A1 A3"),
    "12": ("DPMPTSP", "Klinik investasi/pengaduan", "B1"),
    "13": ("IMIGRASI", "Wawancara 1", "C1"),
    "15": ("IMIGRASI", "Biometrik dan pengambilan", "CB"),
    "24": ("SAMSAT", "Bayar dan serah", "HB"),
}
_MORE_COUNTERS = 45
"""The hall's other counters are there to fill the log-in page."""


def view(*tickets: Ticket, counters: tuple[Counter, ...] = ()) -> View:
    """Return the picture a counter gets; ``counters`` replace those of the same number."""
    changed = {counter.id: counter for counter in counters}
    return View(
        role=Role.COUNTER,
        zone=None,
        hall=hall(),
        agencies=tuple(_agency(code) for code in _AGENCIES),
        services=tuple(_service(code) for code in _SERVICES),
        counters=tuple(changed.get(each.id, each) for each in _all_counters()),
        offers=(),
        queues=(),
        tickets=tickets,
        calls=(),
    )


def hall(*, rehearsal: bool = False) -> Hall:
    """Return the hall itself."""
    return Hall(
        name="MPP Kabupaten Tirta Kencana",
        region="Kabupaten Tirta Kencana",
        time_zone="Asia/Jakarta",
        zone_label="WIB",
        languages=("id", "en"),
        ticket_url="https://antrean.example/t/",
        rehearsal=rehearsal,
        running_text=(),
        stage_names={"AR": "Perekaman", "CB": "Biometrik dan pengambilan", "HB": "Bayar dan serah"},
        policy=Policy(),
    )


def counter(  # noqa: PLR0913 - as a ticket's
    number: str = "3",
    state: CounterState = CounterState.OPEN,
    station: StationId | None = STATION,
    *,
    officer: str | None = "Sari Wulandari",
    reason: str | None = None,
    served: int = 14,
    mean_min: float = 10.5,
) -> Counter:
    """Return a counter, by default ours with its officer at work."""
    agency, name, stages = _COUNTERS.get(number, ("SAMSAT", f"Loket cadangan {number}", "HP"))
    return Counter(
        id=CounterId(number),
        name=name,
        agency=AgencyId(agency),
        zone="1",
        stages=tuple(StageId(stage) for stage in stages.split()),
        state=state,
        officer=officer,
        station=station,
        ticket=None,
        reason=reason,
        since=NOW - timedelta(minutes=7),
        served=served,
        served_s=round(served * mean_min * 60),
    )


def closed(number: str) -> Counter:
    """Return a counter where nobody sits."""
    return counter(number, CounterState.CLOSED, None, officer=None, served=0)


def ticket(  # noqa: PLR0913 - a ticket has many sides, and each example shows one
    number: str,
    service: str = "A-04",
    state: TicketState = TicketState.WAITING,
    *,
    waited: int = 20,
    priority: Priority | None = None,
    step: int = 1,
    counter: str | None = None,
    calls: int = 0,
    since_s: int = 0,
    reason: str | None = None,
    language: str = "id",
) -> Ticket:
    """Return a ticket taken ``waited`` minutes ago, called or served since ``since_s`` seconds."""
    known = _service(service)
    taken = NOW - timedelta(minutes=waited)
    aside = state not in {TicketState.WAITING, TicketState.PRINTING}
    since = NOW - timedelta(seconds=since_s)
    return Ticket(
        id=TicketId(f"20261125-{number}"),
        number=number,
        service=known.id,
        agency=known.agency,
        priority=priority,
        language=language,
        state=state,
        step=step,
        steps=len(known.steps),
        stage=known.steps[step - 1].stage,
        taken_at=taken,
        called_at=since - timedelta(seconds=20) if aside else None,
        started_at=since if state is TicketState.SERVING else None,
        counter=CounterId(counter) if counter else None,
        calls=calls,
        rank=round(taken.timestamp() * 1_000_000),
        reason=reason,
    )


def called(number: str = "A2-017", *, calls: int = 1, since_s: int = 0) -> Ticket:
    """Return the visitor whom counter 3 is calling."""
    return ticket(
        number,
        state=TicketState.CALLED,
        waited=32,
        counter="3",
        calls=calls,
        since_s=since_s,
        priority=Priority.ELDERLY,
    )


def serving(number: str = "A2-017", *, since_s: int = 362) -> Ticket:
    """Return the visitor whom counter 3 is serving."""
    return ticket(
        number,
        state=TicketState.SERVING,
        waited=38,
        counter="3",
        calls=1,
        since_s=since_s,
        priority=Priority.ELDERLY,
    )


def morning() -> tuple[Ticket, ...]:
    """Return a long line at counter 3, and those set aside."""
    line = (
        ticket("A2-018", "A-04", waited=31),
        ticket("A2-019", "A-05", waited=29, priority=Priority.DISABILITY),
        ticket("A2-020", "A-04", waited=24),
        ticket("A2-021", "A-04", waited=22, language="en"),
        ticket("A2-022", "A-05", waited=15),
        *(ticket(f"A2-{23 + n:03}", "A-04", waited=12 - n) for n in range(7)),
    )
    set_aside = (
        ticket("A2-009", state=TicketState.MISSED, waited=70, counter="3", since_s=1880),
        ticket(
            "A2-004",
            "A-05",
            TicketState.PARKED,
            waited=110,
            counter="3",
            since_s=3000,
            reason="Menunggu berkas",
        ),
    )
    return (*line, *set_aside)


def _agency(code: str) -> Agency:
    letter, name, name_en, short = _AGENCIES[code]
    return Agency(
        id=AgencyId(code),
        letter=letter,
        name=name,
        name_en=name_en,
        short=short,
        icon="",
        kind="",
        zone="1",
    )


def _service(code: str) -> Service:
    name, name_en, agency, steps = _SERVICES[code]
    pairs = (step.split(":") for step in steps.split())
    return Service(
        id=ServiceId(code),
        name=name,
        name_en=name_en,
        agency=AgencyId(agency),
        prefix=steps.partition(":")[0],
        steps=tuple(Step(StageId(stage), int(minutes)) for stage, minutes in pairs),
        quota=None,
        daily=20,
    )


def _all_counters() -> tuple[Counter, ...]:
    taken = {"1", "4", "8", "13"}
    return tuple(
        counter(str(n), station=StationId(f"counter-{n}"), officer="Budi Santoso")
        if str(n) in taken
        else closed(str(n))
        for n in range(1, _MORE_COUNTERS + 1)
    )
