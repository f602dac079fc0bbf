"""One step of the hall: a command, the clock or the office moves it, and facts tell how."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from antrean_hub.core import announcing, counters, elsewhere, picture, speaking
from antrean_hub.core import facts as f
from antrean_hub.core.answer import Granted, answer
from antrean_hub.core.asking import Asker
from antrean_hub.core.availability import chance, shut
from antrean_hub.core.bookings import from_today, late
from antrean_hub.core.decide import decide
from antrean_hub.core.evolve import evolve
from antrean_hub.core.hall import Hall
from antrean_hub.core.refusals import Refused
from antrean_hub.core.sight import Record
from antrean_shared import commands as c
from antrean_shared.words import ENDED, ServiceId

SERVICE_FACTS = (f.ServiceSuspended, f.ServiceResumed, f.ServiceQuotaChanged, f.ServiceForced)


class Step(Struct, frozen=True):
    """The hall after a step, how it came there, and what the asker is told."""

    hall: Hall
    records: tuple[Record, ...] = ()
    answer: Struct | None = None


def advance(hall: Hall, command: c.Command, asker: Asker, now: datetime) -> Step | Refused:
    """Do what ``command`` asks, or return why not; the first command of a day opens the day."""
    now = _forward(hall, now)
    walk = _Walk(hall, now)
    walk.go(_new_day(hall, now))
    decision = decide(walk.hall, command, asker, now)
    if isinstance(decision, Refused):
        return decision
    walk.go(decision)
    walk.go(tuple(counters.left(walk.records)))
    walk.go(speaking.elect(walk.hall))
    walk.go(_offers(walk.hall, dict.fromkeys(_touched(walk.records)), now))
    granted = Granted(walk.hall, command, tuple(decision), tuple(walk.records), asker, now)
    return walk.step(answer(granted))


def tick(hall: Hall, now: datetime) -> Step:
    """Let time pass: a new day, papers that nobody confirmed, services that open and close."""
    now = _forward(hall, now)
    walk = _Walk(hall, now)
    if hall.day is not None and now.date() < hall.day:
        return walk.step(None)
    walk.go(_new_day(hall, now))
    walk.go(elsewhere.late(walk.hall, now))
    walk.go(speaking.elect(walk.hall))
    walk.go(_unsure(walk.hall, now))
    walk.go(late(walk.hall, now))
    walk.go(_offers(walk.hall, walk.hall.index.services, now))
    walk.go(_forecast(walk.hall, now))
    walk.go(announcing.due(walk.hall, now))
    return walk.step(None)


def note(hall: Hall, fact: f.Fact, now: datetime) -> Step:
    """Write down a fact that needs no decision: a station's coming, the office's new hall."""
    walk = _Walk(hall, _forward(hall, now))
    walk.go((fact,))
    walk.go(speaking.elect(walk.hall))
    return walk.step(None)


class _Walk:
    """Facts being applied one after the other."""

    def __init__(self, hall: Hall, now: datetime) -> None:
        self.hall = hall
        self._now = now
        self.records: list[Record] = []

    def go(self, facts: Iterable[f.Fact]) -> None:
        """Apply ``facts`` to the hall."""
        for fact in facts:
            after = evolve(self.hall, fact, self._now)
            self.records.append(Record(after.seq, self._now, fact, self.hall, after))
            self.hall = after

    def step(self, answer: Struct | None) -> Step:
        """Return the walk as one value."""
        return Step(self.hall, tuple(self.records), answer)


def _forward(hall: Hall, now: datetime) -> datetime:
    """Let time stand still, within a day, until a clock that jumped back has caught up."""
    last = hall.last_at
    if last is not None and now < last and now.date() == last.date():
        return last
    return now


def _new_day(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    today = now.date()
    if hall.day is not None and today <= hall.day:
        return
    if hall.day is not None:
        for ticket in hall.tickets.values():
            if ticket.state not in ENDED:
                yield f.TicketExpired(ticket=ticket.id)
        yield f.DayClosed(day=hall.day)
    yield f.DayOpened(
        day=today,
        bookings=from_today(hall, now),
        faults=dict(hall.faults),
        printers=dict(hall.printers),
        displays=dict(hall.displays),
    )
    yield from announcing.overnight(hall, now)
    yield from speaking.overnight(hall)


def _unsure(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    patience = timedelta(seconds=hall.policy.unsure_after_s)
    printing = (each for each in hall.printing if not elsewhere.untouched(hall, each))
    for ticket in printing:
        if now - hall.tickets[ticket].taken_at >= patience:
            yield f.TicketPrinted(ticket=ticket, unsure=True)


def _offers(hall: Hall, services: Iterable[ServiceId], now: datetime) -> Iterator[f.Fact]:
    """Tell of services that give tickets otherwise than stations were told."""
    opened: list[ServiceId] = []
    closed: dict[ServiceId, f.Shut] = {}
    for service in services:
        why = shut(hall, service, now)
        if service in hall.told and hall.told[service] == why:
            continue
        if why is None:
            opened.append(service)
        else:
            closed[service] = why
    if opened:
        yield f.ServicesOpened(services=tuple(opened))
    if closed:
        yield f.ServicesClosed(services=closed)


def _forecast(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    """Tell of services that can promise otherwise than stations were told."""
    news = {}
    for service in hall.index.services:
        hope = chance(hall, service, now) if hall.told.get(service) is None else None
        if hall.chances.get(service) is not hope:
            news[service] = hope
    if news:
        yield f.ServicesForecast(services=news)


def _touched(records: Iterable[Record]) -> Iterator[ServiceId]:
    """Yield the services whose offer these records may have changed."""
    for record in records:
        fact = record.fact
        if isinstance(fact, SERVICE_FACTS):
            yield fact.service
        elif isinstance(fact, f.AgencySuspended | f.AgencyResumed):
            yield from record.after.index.agency_services[fact.agency]
        elif isinstance(fact, picture.BOOKING_FACTS):
            yield from picture.booked_services(record)
        elif isinstance(fact, f.TicketFact) and record.before.taken is not record.after.taken:
            yield from picture.services_of(record, fact)
