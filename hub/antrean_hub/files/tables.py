"""The office's four CSV files, read into the hall's agencies, services, counters and arrivals."""

import re
from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.config import Arrival, CounterConfig, Crowd
from antrean_hub.files import letters
from antrean_hub.files.problems import Problems
from antrean_hub.files.sheet import Columns, Row, no_doubles
from antrean_hub.files.wrong import Wrong
from antrean_shared.wire import Agency, Service, Step
from antrean_shared.words import AgencyId, CounterId, ServiceId, StageId

AGENCIES = "instansi.csv"
SERVICES = "layanan.csv"
COUNTERS = "loket.csv"
ARRIVALS = "profil_kedatangan.csv"

AGENCY_COLUMNS = Columns(
    ("huruf", "kode", "nama", "jenis", "zona"), ("nama_pendek", "ikon", "nama_en")
)
SERVICE_COLUMNS = Columns(
    (
        "kode",
        "nama",
        "huruf_instansi",
        "prefix_antrean",
        "alur_tahap_menit",
        "menit_total",
        "datang_per_hari",
        "kuota_per_hari",
        "persen_daring",
        "persen_prioritas",
        "persen_tidak_hadir",
    ),
    (
        "nama_en",
        "aktif",
        "syarat",
        "syarat_en",
        "janji_menit",
        "tarif",
        "tarif_en",
        "kata_kunci",
        "daring_sampai",
    ),
)
COUNTER_COLUMNS = Columns(
    ("no", "huruf_instansi", "nama", "tahap_dilayani"), ("aktif", "porsi", "bantu")
)
ARRIVAL_COLUMNS = Columns(("slot_mulai", "persen_senin_kamis", "persen_jumat"))

PRIORITY_FIRST = "PRIO"
SHARE = re.compile(r"[1-9]\d?")
STEP_ARROW = ">"
STEP = re.compile(r"(\w+):(\d{1,3})")
MOST_MINUTES = 240
MOST_A_DAY = 9999
CLOCK = re.compile(r"([01]\d|2[0-3])[.:]([0-5]\d)")
QUARTER = re.compile(r"([01]\d|2[0-3]):(00|15|30|45)")
WHOLE, ROUNDING = 100.0, 1.0


class Tables(Struct, frozen=True):
    """What the CSV files say."""

    agencies: tuple[Agency, ...]
    services: tuple[Service, ...]
    counters: tuple[CounterConfig, ...]
    crowd: dict[ServiceId, Crowd]
    arrivals: tuple[Arrival, ...]
    online_until: dict[ServiceId, int]

    def stages(self) -> set[StageId]:
        """Return every queue that some service uses."""
        return {step.stage for service in self.services for step in service.steps}


Take: TypeAlias = Callable[[str, Columns], list[Row]]
"""Gives a file's rows, wherever they lie; none of a file that may be left out and is."""


def read_tables(take: Take, problems: Problems) -> Tables:
    """Read the office's tables, noting every problem in them and between them."""
    agency_rows = take(AGENCIES, AGENCY_COLUMNS)
    service_rows = take(SERVICES, SERVICE_COLUMNS)
    counter_rows = take(COUNTERS, COUNTER_COLUMNS)
    agencies = tuple(_agency(row) for row in agency_rows)
    by_letter = {agency.letter: agency.id for agency in agencies}
    services = tuple(_service(row, by_letter) for row in service_rows)
    counters = tuple(_counter(row, by_letter) for row in counter_rows)
    no_doubles(agency_rows, "huruf", "kode")
    no_doubles(service_rows, "kode")
    no_doubles(counter_rows, "no")
    _stages_meet(service_rows, services, counter_rows, counters)
    crowd = {service.id: _crowd(row) for service, row in zip(services, service_rows, strict=True)}
    until = {
        service.id: minute
        for service, row in zip(services, service_rows, strict=True)
        if (minute := _online_until(row))
    }
    arrivals = _arrivals(take(ARRIVALS, ARRIVAL_COLUMNS), problems)
    return Tables(agencies, services, counters, crowd, arrivals, until)


def _agency(row: Row) -> Agency:
    name = row.text("nama")
    return Agency(
        id=AgencyId(row.code("kode", letters.CODE, Wrong.NOT_CODE)),
        letter=row.code("huruf", letters.LETTER, Wrong.NOT_LETTER),
        name=name,
        name_en=row.text("nama_en", otherwise=name),
        short=row.text("nama_pendek", otherwise=name),
        icon=row.text("ikon", otherwise=""),
        kind=row.text("jenis"),
        zone=row.text("zona"),
    )


def _service(row: Row, agencies: dict[str, AgencyId]) -> Service:
    name = row.text("nama")
    steps = _steps(row)
    quota = row.number_in("kuota_per_hari", 0, MOST_A_DAY)
    return Service(
        id=ServiceId(row.code("kode", letters.CODE, Wrong.NOT_CODE)),
        name=name,
        name_en=row.text("nama_en", otherwise=name),
        agency=_agency_of(row, agencies),
        prefix=_prefix(row),
        steps=steps,
        quota=quota or None,
        daily=row.number_in("datang_per_hari", 0, MOST_A_DAY),
        active=row.flag("aktif"),
        requirements=row.texts("syarat"),
        requirements_en=row.texts("syarat_en"),
        promise_min=row.number_in("janji_menit", 1, MOST_MINUTES * 10, otherwise="0") or None,
        fee=row.text("tarif", otherwise=""),
        fee_en=row.text("tarif_en", otherwise=""),
        keywords=row.texts("kata_kunci"),
    )


def _online_until(row: Row) -> int:
    """Return the minute of the day until which only booked visitors get a ticket; 0 for never."""
    text = row.text("daring_sampai", otherwise="")
    match = CLOCK.fullmatch(text)
    if text and match is None:
        row.problem("daring_sampai", Wrong.NOT_CLOCK, found=text)
    return int(match.group(1)) * 60 + int(match.group(2)) if match else 0


def _agency_of(row: Row, agencies: dict[str, AgencyId]) -> AgencyId:
    letter = row.text("huruf_instansi")
    if letter and letter not in agencies:
        row.problem("huruf_instansi", Wrong.NO_AGENCY_LETTER, file=AGENCIES, found=letter)
    return agencies.get(letter, AgencyId(""))


def _prefix(row: Row) -> str:
    prefix = row.code("prefix_antrean", letters.QUEUE, Wrong.NOT_QUEUE)
    letter = row.text("huruf_instansi", otherwise="")
    if prefix and letter and not prefix.startswith(letter):
        row.problem("prefix_antrean", Wrong.PREFIX_LETTER, found=prefix)
    return prefix


def _steps(row: Row) -> tuple[Step, ...]:
    column = "alur_tahap_menit"
    text = row.text(column)
    steps = tuple(_step(row, column, part.strip()) for part in text.split(STEP_ARROW) if text)
    total = row.number_in("menit_total", 1, MOST_MINUTES * 10)
    minutes = sum(step.minutes for step in steps)
    if steps and total > 0 and total != minutes:
        row.problem("menit_total", Wrong.WRONG_TOTAL, total=total, minutes=minutes)
    return steps


def _step(row: Row, column: str, part: str) -> Step:
    match = STEP.fullmatch(part)
    if match is None:
        row.problem(column, Wrong.NOT_STEP, found=part)
        return Step(StageId(""), 1)
    stage, minutes = match.group(1), int(match.group(2))
    if not letters.QUEUE.fullmatch(stage):
        row.problem(column, Wrong.NOT_QUEUE, found=stage)
    if not 1 <= minutes <= MOST_MINUTES:
        row.problem(column, Wrong.WRONG_MINUTES, minutes=minutes, most=MOST_MINUTES)
    return Step(StageId(stage), minutes)


def _crowd(row: Row) -> Crowd:
    return Crowd(
        online=row.number_in("persen_daring", 0, 100),
        priority=row.number_in("persen_prioritas", 0, 100),
        no_show=row.number_in("persen_tidak_hadir", 0, 100),
    )


def _counter(row: Row, agencies: dict[str, AgencyId]) -> CounterConfig:
    words = row.text("tahap_dilayani").split()
    stages = [word for word in words if word != PRIORITY_FIRST]
    if words and not stages:
        row.problem("tahap_dilayani", Wrong.NO_QUEUE)
    for stage in sorted({stage for stage in stages if stages.count(stage) > 1}):
        row.problem("tahap_dilayani", Wrong.NAMED_TWICE, found=stage)
    return CounterConfig(
        id=CounterId(row.code("no", letters.COUNTER, Wrong.NOT_COUNTER)),
        name=row.text("nama"),
        agency=_agency_of(row, agencies),
        stages=tuple(StageId(stage) for stage in stages),
        shares=_shares(row, len(stages)),
        helps=_helps(row, stages),
        priority_first=PRIORITY_FIRST in words,
        active=row.flag("aktif"),
    )


def _shares(row: Row, stages: int) -> tuple[int, ...]:
    """Return how many of each stage the counter takes in turn."""
    words = row.text("porsi", otherwise="").split()
    if not words:
        return ()
    shares = [int(word) if SHARE.fullmatch(word) else 0 for word in words]
    if len(shares) != stages or 0 in shares:
        row.problem("porsi", Wrong.NOT_SHARES, found=" ".join(words), count=stages)
        return ()
    return tuple(shares)


def _helps(row: Row, stages: list[str]) -> tuple[StageId, ...]:
    words = row.text("bantu", otherwise="").split()
    for stage in sorted(set(words) & set(stages)):
        row.problem("bantu", Wrong.NAMED_TWICE, found=stage)
    for stage in sorted({word for word in words if words.count(word) > 1}):
        row.problem("bantu", Wrong.NAMED_TWICE, found=stage)
    return tuple(StageId(word) for word in words)


def _stages_meet(
    service_rows: list[Row],
    services: tuple[Service, ...],
    counter_rows: list[Row],
    counters: tuple[CounterConfig, ...],
) -> None:
    """Every step needs a counter, and every counter's queue some service that uses it."""
    served = {stage for counter in counters if counter.active for stage in counter.stages}
    used = {step.stage for service in services for step in service.steps}
    for row, service in zip(service_rows, services, strict=True):
        for stage in sorted({step.stage for step in service.steps} - served - {""}):
            row.problem("alur_tahap_menit", Wrong.NO_COUNTER_SERVES, file=COUNTERS, found=stage)
    for row, counter in zip(counter_rows, counters, strict=True):
        for stage in sorted(set(counter.stages) - used):
            row.problem("tahap_dilayani", Wrong.NO_SERVICE_HAS, file=SERVICES, found=stage)
        for stage in sorted(set(counter.helps) - used):
            row.problem("bantu", Wrong.NO_SERVICE_HAS, file=SERVICES, found=stage)


def _arrivals(rows: list[Row], problems: Problems) -> tuple[Arrival, ...]:
    arrivals = tuple(_arrival(row) for row in rows)
    no_doubles(rows, "slot_mulai")
    for column, total in (
        ("persen_senin_kamis", sum(each.weekday for each in arrivals)),
        ("persen_jumat", sum(each.friday for each in arrivals)),
    ):
        if arrivals and abs(total - WHOLE) > ROUNDING:
            problems.add(ARRIVALS, None, column, Wrong.NOT_HUNDRED, total=total)
    return arrivals


def _arrival(row: Row) -> Arrival:
    start = row.code("slot_mulai", QUARTER, Wrong.NOT_QUARTER)
    return Arrival(start, row.share("persen_senin_kamis"), row.share("persen_jumat"))
