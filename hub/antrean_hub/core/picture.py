"""What each role sees of the hall: whole views, and what one fact changed in them."""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from antrean_hub.core import announcing, speaking
from antrean_hub.core import facts as f
from antrean_hub.core.estimate import queue
from antrean_hub.core.faces import (
    WITH_UNDO,
    counter,
    outages,
    paper,
    papers,
    queues,
    ticket,
    told_offer,
)
from antrean_hub.core.hall import Hall, Ticket
from antrean_hub.core.sight import Audience, Record, narrow, narrow_view, sees_person
from antrean_shared import wire
from antrean_shared.replica import SHOWN, keeps
from antrean_shared.words import (
    CounterId,
    Role,
    ServiceId,
    StationId,
)

STAFF = frozenset({Role.COUNTER, Role.SUPERVISOR, Role.FRONT_DESK, Role.TECHNICIAN})
VISITORS = frozenset({Role.KIOSK, Role.DISPLAY})
"""Stations that visitors look at."""


BOOKING_FACTS = (f.BookingAdded, f.BookingCancelled, f.BookingsExpired)


def view(hall: Hall, audience: Audience, now: datetime) -> wire.View:
    """Return the whole picture at ``now``."""
    return narrow_view(_view(hall, audience, now), hall, audience)


def tell(record: Record, audience: Audience) -> wire.EventData | None:
    """Return what ``record`` changed for ``audience``, or None when it may not see it."""
    if isinstance(record.fact, f.DayOpened | f.HallConfigured | f.ServicesCounted):
        return wire.EventData(view=view(record.after, audience, record.at))
    if isinstance(record.fact, announcing.FACTS):
        return announcing.tell(record.before, record.after, audience.zone)
    told = narrow(_tell(record, audience), record, audience)
    voices = speaking.moved(record.before, record.after, audience.role, audience.zone)
    return replace(told or wire.EventData(), voices=voices) if voices else told


def _view(hall: Hall, audience: Audience, now: datetime) -> wire.View:
    display = audience.role is Role.DISPLAY
    services = hall.index.services
    tickets = (
        ticket(hall, each, audience.role)
        for each in hall.tickets.values()
        if _in_zone(hall, each, audience)
    )
    return wire.View(
        role=audience.role,
        zone=audience.zone,
        hall=_hall(hall, audience),
        agencies=hall.config.agencies,
        services=_used_services(hall),
        counters=tuple(counter(hall, each, audience.role) for each in _counters(hall, audience)),
        offers=() if display else tuple(told_offer(hall, each, now) for each in services),
        queues=() if display else tuple(queue(hall, each) for each in hall.index.stage_counters),
        tickets=tuple(each for each in tickets if keeps(audience.role, each)),
        calls=hall.calls.get(audience.zone, ()) if display else (),
        faults=_faults(hall) if audience.role in STAFF else (),
        papers=() if display else papers(hall),
        printers=() if audience.role in VISITORS else _printers(hall),
        people=tuple(
            wire.Present(station, each.officer)
            for station, each in hall.people.items()
            if sees_person(audience, each.role, each.agency)
        ),
        announcements=announcing.seen(hall, audience.zone),
        hush=hall.hush,
        voices=speaking.voices(hall, audience.role, audience.zone),
        outages=outages(hall),
    )


def _used_services(hall: Hall) -> tuple[wire.Service, ...]:
    """Return the services with how much they are used, where the hall's history says it."""
    services = hall.config.services
    if not hall.usage:
        return services
    return tuple(replace(each, used=hall.usage.get(each.id, 0)) for each in services)


def _tell(record: Record, audience: Audience) -> wire.EventData | None:
    fact = record.fact
    if isinstance(fact, f.TicketFact):
        return _tell_ticket(record, fact, audience)
    if isinstance(fact, f.CounterFact):
        return _tell_counter(record, fact, audience)
    services = _services_told(record)
    if services is not None:
        return _tell_offers(record, services, audience)
    if isinstance(fact, f.ServiceSuspended | f.ServiceResumed):
        seen = audience.role is not Role.DISPLAY
        return wire.EventData(service=fact.service, reason=fact.reason) if seen else None
    if isinstance(fact, f.AgencySuspended | f.AgencyResumed):
        return wire.EventData(outages=outages(record.after))
    return _tell_workers(record, audience)


def booked_services(record: Record) -> tuple[ServiceId, ...]:
    """Return the services whose quota a fact about bookings moved."""
    before, after = record.before.booked, record.after.booked
    services = record.after.index.services
    return tuple(each for each in services if before.get(each) != after.get(each))


def _printers(hall: Hall) -> tuple[StationId, ...]:
    return tuple(sorted(hall.printers))


def _faults(hall: Hall) -> tuple[wire.StationReport, ...]:
    return tuple(wire.StationReport(station, fault) for station, fault in hall.faults.items())


def _hall(hall: Hall, audience: Audience) -> wire.Hall:
    config = hall.config
    return wire.Hall(
        name=config.name,
        region=config.region,
        time_zone=config.time_zone,
        zone_label=config.zone_label,
        languages=config.languages,
        ticket_url=config.ticket_url,
        rehearsal=audience.rehearsal,
        running_text=config.running_text,
        stage_names={str(stage): name for stage, name in config.stage_names.items()},
        policy=config.policy,
        stage_names_en={str(stage): name for stage, name in config.stage_names_en.items()},
        voice=config.voice,
        media=tuple(each for each in config.media if _plays(audience, each)),
        version=hall.edition.version,
    )


def _plays(audience: Audience, media: wire.Media) -> bool:
    return audience.zone is None or media.zone in (None, audience.zone)


def _counters(hall: Hall, audience: Audience) -> Iterable[CounterId]:
    zones = {agency.id: agency.zone for agency in hall.config.agencies}
    for config in hall.config.counters:
        if config.active and audience.zone in (None, zones[config.agency]):
            yield config.id


def _in_zone(hall: Hall, held: Ticket, audience: Audience) -> bool:
    if audience.zone is None:
        return True
    agency = hall.index.agencies.get(held.agency)
    return agency is not None and agency.zone == audience.zone


def _tell_ticket(record: Record, fact: f.TicketFact, audience: Audience) -> wire.EventData | None:
    before, after = record.before.tickets.get(fact.ticket), record.after.tickets[fact.ticket]
    if audience.role is Role.DISPLAY:
        return _tell_display(record, before, after, audience)
    kiosk = audience.role is Role.KIOSK
    moved = _moved_counters(record, before, after, audience.role)
    return wire.EventData(
        ticket=None if kiosk else ticket(record.after, after, audience.role),
        counter=moved[0] if moved else None,
        counters=moved[1:],
        queues=_moved_queues(record, before, after),
        offers=_moved_offers(record, before, after),
    )


def _tell_display(
    record: Record, before: Ticket | None, after: Ticket, audience: Audience
) -> wire.EventData | None:
    if after.state not in SHOWN and (before is None or before.state not in SHOWN):
        return None
    if not any(_in_zone(record.after, each, audience) for each in (before, after) if each):
        return None
    moved = _moved_counters(record, before, after, audience.role)
    here = [each for each in moved if audience.zone in (None, each.zone)]
    seen = ticket(record.after, after, audience.role)
    return wire.EventData(ticket=seen, counter=here[0] if here else None)


def _moved_counters(
    record: Record, before: Ticket | None, after: Ticket, role: Role
) -> tuple[wire.Counter, ...]:
    """Return the counter that took the visitor in hand or let go, and whose undo this changed."""
    names = dict.fromkeys((after.counter, before.counter if before else None))
    if role in WITH_UNDO:
        undos = (record.before.undos, record.after.undos)
        names |= dict.fromkeys(each.get(after.id) for each in undos)
    known = record.after.index.counters
    return tuple(
        counter(record.after, name, role)
        for name in names
        if name in known and record.before.desk(name) is not record.after.desk(name)
    )


def _moved_queues(record: Record, before: Ticket | None, after: Ticket) -> tuple[wire.Queue, ...]:
    if record.before.lines is record.after.lines:
        return ()
    stages = {after.stage: None, (before or after).stage: None}
    return tuple(queue(record.after, stage) for stage in stages)


def _moved_offers(record: Record, before: Ticket | None, after: Ticket) -> tuple[wire.Offer, ...]:
    if record.before.taken is record.after.taken:
        return ()
    services = _services(record.after, before, after)
    return tuple(told_offer(record.after, each, record.at) for each in services)


def services_of(record: Record, fact: f.TicketFact) -> tuple[ServiceId, ...]:
    """Return the services with a quota that a ticket belonged to before and after ``record``."""
    before, after = record.before.tickets.get(fact.ticket), record.after.tickets[fact.ticket]
    return _services(record.after, before, after)


def _services(hall: Hall, before: Ticket | None, after: Ticket) -> tuple[ServiceId, ...]:
    services = dict.fromkeys((after.service, (before or after).service))
    known = (hall.index.services.get(each) for each in services)
    return tuple(each.id for each in known if each is not None and each.quota is not None)


def _tell_counter(record: Record, fact: f.CounterFact, audience: Audience) -> wire.EventData | None:
    now = counter(record.after, fact.counter, audience.role)
    if audience.role is Role.DISPLAY:
        return wire.EventData(counter=now) if audience.zone in (None, now.zone) else None
    said = fact.reason if isinstance(fact, f.CounterCloseRefused) else None
    return wire.EventData(counter=now, queues=queues(record.after, now.stages), reason=said)


def _services_told(record: Record) -> Iterable[ServiceId] | None:
    """Return the services that a fact is about, or None when it is about something else."""
    fact = record.fact
    if isinstance(fact, f.ServicesOpened | f.ServicesClosed | f.ServicesForecast):
        return fact.services
    if isinstance(fact, BOOKING_FACTS):
        return booked_services(record)
    return (fact.service,) if isinstance(fact, f.ServiceQuotaChanged | f.ServiceForced) else None


def _tell_offers(
    record: Record, services: Iterable[ServiceId], audience: Audience
) -> wire.EventData | None:
    if audience.role is Role.DISPLAY:
        return None
    return wire.EventData(
        offers=tuple(told_offer(record.after, each, record.at) for each in services)
    )


def _tell_workers(record: Record, audience: Audience) -> wire.EventData | None:
    """Tell of papers, stations and suspensions, which are no business of the waiting room."""
    fact = record.fact
    if isinstance(fact, f.DayClosed):
        return wire.EventData()
    if isinstance(fact, f.PaperFact):
        return None if audience.role is Role.DISPLAY else wire.EventData(paper=paper(record))
    printers = None if audience.role in VISITORS else _moved_printers(record)
    if isinstance(fact, f.PersonSignedIn | f.PersonSignedOut):
        return _tell_person(fact, audience)
    if audience.role not in STAFF:
        return None if printers is None else wire.EventData(printers=printers)
    return wire.EventData(
        station=getattr(fact, "station", None),
        fault=getattr(fact, "fault", None),
        reason=getattr(fact, "reason", None),
        printers=printers,
    )


def _moved_printers(record: Record) -> tuple[StationId, ...] | None:
    before, after = (_printers(each) for each in (record.before, record.after))
    return None if before == after else after


def _tell_person(
    fact: f.PersonSignedIn | f.PersonSignedOut, audience: Audience
) -> wire.EventData | None:
    if not sees_person(audience, fact.role, fact.agency):
        return None
    return wire.EventData(station=fact.station, officer=getattr(fact, "officer", None))
