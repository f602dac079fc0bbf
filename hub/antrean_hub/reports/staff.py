"""Where and by whom visitors were served, and who they were: counters, officers, ways, groups."""

from collections.abc import Callable, Iterable
from datetime import datetime
from statistics import fmean

from antrean_hub.reports.cells import (
    HEADINGS,
    Cell,
    Facts,
    Row,
    Table,
    grouped,
    minutes,
    row_of,
    share,
)
from antrean_hub.reports.opening import Place, open_s
from antrean_hub.reports.words import CHANNELS, DESK, ONLINE, PRIORITIES, REASONS
from antrean_hub.store.history import Past, Stay

FEW = 5
"""Of a vulnerable group: fewer might name a person."""
FEWER = f"< {FEW}"
SERVED = ("Dipanggil", "Dilayani", "Waktu layanan rata-rata (menit)")


def counters(facts: Facts) -> Table:
    """Tell how each counter was used."""
    names = {str(each.id): each.name for each in facts.config.counters}
    stays = _by(facts.tickets, lambda stay: stay.counter)
    opened = open_s(facts.turns, _last_seen(facts.tickets))
    rows = tuple(
        (counter, names.get(counter, ""), *_served(stays.get(counter, [])),
         *_use(stays.get(counter, []), opened.get(counter, 0.0) / 3600))
        for counter in sorted({*stays, *opened}, key=lambda each: (len(each), each))
    )  # fmt: skip
    headings = ("Loket", "Nama", *SERVED, "Jam buka", "Utilisasi (%)", "Laju per jam")
    return Table("Loket", headings, rows)


def officers(facts: Facts) -> Table:
    """Tell whom each officer served."""
    stays = _by(facts.tickets, lambda stay: stay.officer)
    rows = tuple((officer, *_served(stays[officer])) for officer in sorted(stays))
    return Table("Petugas", ("Petugas", *SERVED), rows)


def channels(facts: Facts) -> Table:
    """Tell by which way visitors came to their numbers."""

    def way(ticket: Past) -> str:
        role = facts.roles.get(ticket.station, "")
        return ONLINE if ticket.booked else CHANNELS.get(role, DESK)

    rows = tuple(
        (name, *row_of(facts.figures(tickets))) for name, tickets in grouped(facts.tickets, way)
    )
    return Table("Kanal", ("Kanal", *HEADINGS), rows)


def priorities(facts: Facts) -> Table:
    """Tell how vulnerable groups fared; of few people only that they were few."""
    rows = []
    for priority, name in PRIORITIES.items():
        tickets = [each for each in facts.tickets if each.priority == priority]
        cells: Row = row_of(facts.figures(tickets))
        if priority is not None and 0 < len(tickets) < FEW:
            cells = (FEWER, *(None for _ in cells[1:]))
        rows.append((name, *cells))
    return Table("Prioritas", ("Kelompok", *HEADINGS), tuple(rows))


def refusals(facts: Facts) -> Table:
    """Tell what visitors asked for in vain, and why they could not have it."""
    names = {str(each.id): each.name for each in facts.config.services}
    rows = tuple(
        (each.day.isoformat(), each.service, names.get(each.service, ""),
         REASONS[each.reason], each.times)
        for each in facts.refusals
        if each.reason in REASONS
    )  # fmt: skip
    return Table("Ditolak", ("Tanggal", "Kode", "Layanan", "Alasan", "Kali"), rows)


def _by(tickets: Iterable[Past], key: Callable[[Stay], str]) -> dict[str, list[Stay]]:
    found: dict[str, list[Stay]] = {}
    for ticket in tickets:
        for stay in ticket.stays:
            found.setdefault(key(stay), []).append(stay)
    return found


def _last_seen(tickets: Iterable[Past]) -> dict[Place, datetime]:
    found: dict[Place, datetime] = {}
    for ticket in tickets:
        for stay in ticket.stays:
            place, until = (ticket.day, stay.counter), stay.ended_at or stay.called_at
            found[place] = max(found.get(place, until), until)
    return found


def _seconds(stays: Iterable[Stay]) -> list[float]:
    return [
        (stay.ended_at - stay.started_at).total_seconds()
        for stay in stays
        if stay.started_at is not None and stay.ended_at is not None
    ]


def _served(stays: list[Stay]) -> tuple[Cell, ...]:
    seconds = _seconds(stays)
    return len(stays), len(seconds), minutes(fmean(seconds)) if seconds else None


def _use(stays: list[Stay], hours: float) -> tuple[Cell, ...]:
    seconds = _seconds(stays)
    rate = round(len(seconds) / hours, 1) if hours else None
    return round(hours, 1), share(sum(seconds) / 3600, hours), rate
