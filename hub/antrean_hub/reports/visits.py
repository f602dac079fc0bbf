"""Who came, for what, when, and how long it took: the tables by agency, service, day and hour."""

from collections import Counter

from antrean_hub.reports.cells import HEADINGS, Facts, Row, Table, grouped, row_of
from antrean_hub.reports.words import REASONS, WEEKDAYS
from antrean_hub.store.history import Past


def summary(facts: Facts) -> Table:
    """Tell the whole on one page: what is handed on every week."""
    told, config, period = facts.figures(facts.tickets), facts.config, facts.period
    rows: tuple[Row, ...] = (
        ("Aula", f"{config.name} {config.region}"),
        ("Kode wilayah", config.region_code),
        ("Dari", period.first.isoformat()),
        ("Sampai", period.last.isoformat()),
        ("Zona waktu", config.zone_label),
        ("Hari pelayanan", len({each.day for each in facts.tickets})),
        *zip(HEADINGS, row_of(told), strict=True),
        ("Prioritas", told.priority),
        ("Mendaftar daring", told.booked),
        ("Dipanggil di luar urutan", told.out_of_order),
        ("Ditolak", sum(refused(facts).values())),
    )
    return Table("Ringkasan", ("Keterangan", "Nilai"), rows)


def agencies(facts: Facts) -> Table:
    """Tell of each agency with a ticket."""
    names = {str(each.id): each.name for each in facts.config.agencies}
    rows = tuple(
        (code, names.get(code, code), *row_of(facts.figures(tickets)))
        for code, tickets in grouped(facts.tickets, lambda each: each.agency)
    )
    return Table("Instansi", ("Kode", "Instansi", *HEADINGS), rows)


def services(facts: Facts) -> Table:
    """Tell of each service with a ticket or a refusal: what nobody got was wanted too."""
    tickets = dict(grouped(facts.tickets, lambda each: each.service))
    wanted = refused(facts)
    rows = tuple(
        _service(facts, code, tickets.get(code, []), wanted[code])
        for code in sorted({*tickets, *wanted})
    )
    headings = ("Instansi", "Kode", "Layanan", *HEADINGS, "Janji layanan (menit)", "Ditolak")
    return Table("Layanan", headings, rows)


def days(facts: Facts) -> Table:
    """Tell of each day on which numbers were given."""
    rows: tuple[Row, ...] = tuple(
        (day, WEEKDAYS[tickets[0].day.weekday()], *row_of(facts.figures(tickets)), _peak(tickets))
        for day, tickets in grouped(facts.tickets, lambda each: each.day.isoformat())
    )
    return Table("Harian", ("Tanggal", "Hari", *HEADINGS, "Jam tersibuk"), rows)


def hours(facts: Facts) -> Table:
    """Tell when people come: the tickets of each hour on each day of the week."""
    came = Counter((each.taken_at.hour, each.day.weekday()) for each in facts.tickets)
    rows: tuple[Row, ...] = tuple(
        (_hour(hour), *(came[hour, day] for day in range(len(WEEKDAYS))))
        for hour in sorted({hour for hour, _ in came})
    )
    return Table("Jam", ("Jam", *WEEKDAYS), rows)


def refused(facts: Facts) -> Counter[str]:
    """Return how often each service's number was asked for in vain."""
    found: Counter[str] = Counter()
    for each in facts.refusals:
        if each.reason in REASONS:
            found[each.service] += each.times
    return found


def _service(facts: Facts, code: str, tickets: list[Past], wanted: int) -> Row:
    known = next((each for each in facts.config.services if each.id == code), None)
    who = (known.agency, code, known.name) if known else (None, code, code)
    promise = known.promise_min if known else None
    return (*who, *row_of(facts.figures(tickets)), promise, wanted)


def _peak(tickets: list[Past]) -> str:
    [(hour, _)] = Counter(each.taken_at.hour for each in tickets).most_common(1)
    return _hour(hour)


def _hour(hour: int) -> str:
    return f"{hour:02}.00-{hour:02}.59"
