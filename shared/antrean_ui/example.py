"""A hall on an ordinary morning, for photographs and tests: real names, invented lines.

Read from the files of a hall (``deploy/sample-hall``); the numbers of people are made up, the same
every time.
"""

import csv
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from antrean_shared.wire import (
    Agency,
    Counter,
    Hall,
    Offer,
    Policy,
    Queue,
    Service,
    Step,
    Ticket,
    View,
    Wait,
)
from antrean_shared.words import (
    AgencyId,
    Chance,
    CounterId,
    CounterState,
    Priority,
    Reason,
    Role,
    ServiceId,
    StageId,
    TicketId,
    TicketState,
)

NOW = datetime(2026, 11, 25, 8, 12, 31, tzinfo=timezone(timedelta(hours=7)))
"""A Wednesday, soon after the doors opened."""
CLOSED = {
    ServiceId("G-01"): (Reason.QUOTA_FULL, NOW + timedelta(hours=23, minutes=18)),
    ServiceId("M-02"): (Reason.NOT_OPEN_YET, NOW.replace(hour=9, minute=0)),
}
LONGEST_LINE = 19

Row = dict[str, str]


def view(folder: Path, role: Role, *, rehearsal: bool = False, zone: str | None = None) -> View:
    """Return the picture that a station of ``role`` would be given at ``NOW``."""
    agencies = tuple(_agencies(folder))
    services = tuple(_services(folder, {agency.letter: agency.id for agency in agencies}))
    counters = tuple(_counters(folder, {agency.letter: agency for agency in agencies}))
    return View(
        role=role,
        zone=zone,
        hall=hall(rehearsal=rehearsal),
        agencies=agencies,
        services=services,
        counters=counters,
        offers=tuple(_offer(service) for service in services),
        queues=tuple(_queues(services)),
        tickets=(),
        calls=(),
    )


def hall(*, rehearsal: bool = False) -> Hall:
    """Return the hall's own facts."""
    return Hall(
        name="Mal Pelayanan Publik",
        region="Kabupaten Tirta Kencana",
        time_zone="Asia/Jakarta",
        zone_label="WIB",
        languages=("id", "en"),
        ticket_url="https://antrean.tirtakencana.example/t/",
        rehearsal=rehearsal,
        running_text=("Siapkan KTP dan berkas asli.",),
        stage_names={"AR": "Perekaman", "CB": "Biometrik", "FC": "Sidik jari", "GF": "Foto SIM"},
        policy=Policy(),
    )


def ticket(
    shown: View,
    service: str,
    number: str,
    *,
    priority: Priority | None = None,
    language: str = "id",
) -> Ticket:
    """Return a ticket that was just taken for ``service``."""
    found = next(each for each in shown.services if each.id == service)
    stage = found.steps[0].stage
    line = next(queue for queue in shown.queues if queue.stage == stage)
    return Ticket(
        id=TicketId(f"20261125-{number}"),
        number=number,
        service=found.id,
        agency=found.agency,
        priority=priority,
        language=language,
        state=TicketState.PRINTING,
        step=1,
        steps=len(found.steps),
        stage=stage,
        taken_at=NOW,
        called_at=None,
        started_at=None,
        counter=None,
        calls=0,
        rank=int(NOW.timestamp() * 1_000_000),
        ahead=line.waiting,
        wait=line.wait,
        token="q7Hk2mXw9TzLb4Rd",
    )


def _rows(folder: Path, name: str) -> Iterable[Row]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _agencies(folder: Path) -> Iterable[Agency]:
    for row in _rows(folder, "instansi"):
        yield Agency(
            id=AgencyId(row["kode"]),
            letter=row["huruf"],
            name=row["nama"],
            name_en=row["nama_en"],
            short=row["nama_pendek"],
            kind=row["jenis"],
            icon=row["ikon"],
            zone=row["zona"],
        )


def _services(folder: Path, agencies: dict[str, AgencyId]) -> Iterable[Service]:
    for row in _rows(folder, "layanan"):
        steps = (part.split(":") for part in row["alur_tahap_menit"].split(" > "))
        yield Service(
            id=ServiceId(row["kode"]),
            name=row["nama"],
            name_en=row["nama_en"],
            agency=agencies[row["huruf_instansi"]],
            prefix=row["prefix_antrean"],
            steps=tuple(Step(StageId(stage), int(minutes)) for stage, minutes in steps),
            quota=int(row["kuota_per_hari"]) or None,
            daily=int(row["datang_per_hari"]),
            requirements=tuple(row["syarat"].split(";")),
            requirements_en=tuple(row["syarat_en"].split(";")),
            promise_min=int(row["janji_menit"]),
            fee=row["tarif"],
            fee_en=row["tarif_en"],
            keywords=tuple(row["kata_kunci"].split(";")),
        )


def _counters(folder: Path, agencies: dict[str, Agency]) -> Iterable[Counter]:
    for row in _rows(folder, "loket"):
        agency = agencies[row["huruf_instansi"]]
        yield Counter(
            id=CounterId(row["no"]),
            name=row["nama"],
            agency=agency.id,
            zone=agency.zone,
            stages=tuple(StageId(stage) for stage in row["tahap_dilayani"].split()),
            state=CounterState.OPEN,
            officer=None,
            station=None,
            ticket=None,
            reason=None,
            since=NOW,
            served=0,
        )


def _offer(service: Service) -> Offer:
    reason, until = CLOSED.get(service.id, (None, None))
    left = service.quota and (0 if reason is Reason.QUOTA_FULL else service.quota)
    return Offer(service.id, reason is None, reason, until, None, left, Chance.LIKELY)


def _queues(services: tuple[Service, ...]) -> Iterable[Queue]:
    stages = {step.stage: step.minutes for service in services for step in service.steps}
    for index, (stage, minutes) in enumerate(stages.items()):
        waiting = (index * 7 + 5) % LONGEST_LINE
        expected = waiting * minutes * 15
        yield Queue(
            stage,
            waiting,
            min(waiting, index % 3),
            Wait(low_s=round(expected * 0.7), high_s=round(expected * 1.4) + minutes * 60),
        )
