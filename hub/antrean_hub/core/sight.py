"""Who looks at the hall, and what of its picture a role with a narrow task may see.

What passes is named field by field, so that something new is hidden until it is named here too.
"""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.hall import Hall
from antrean_shared import wire
from antrean_shared.words import AgencyId, Role, ServiceId, StageId, TicketId


class Audience(Struct, frozen=True):
    """Stations that see the same: a role, a display's zone, an agency head's agency."""

    role: Role
    zone: str | None = None
    rehearsal: bool = False
    agency: AgencyId | None = None


class Record(Struct, frozen=True):
    """One numbered fact, with the hall just before and just after it."""

    seq: int
    at: datetime
    fact: f.Fact
    before: Hall
    after: Hall


def sees_person(audience: Audience, role: Role, agency: AgencyId | None) -> bool:
    """Tell whether the audience may know who sits at a station of that role and agency."""
    same = (audience.role, audience.agency) == (role, agency)
    return same or audience.role is Role.SUPERVISOR


def narrow_view(whole: wire.View, hall: Hall, audience: Audience) -> wire.View:
    """Return what of the ``whole`` picture the audience may see."""
    if audience.role is Role.TECHNICIAN:
        counters = tuple(_unattended(each) for each in whole.counters)
        return replace(
            whole, counters=counters, offers=(), queues=(), tickets=(), outages=(), papers=()
        )
    if audience.agency is not None:
        return _agency_view(whole, hall, audience.agency)
    return whole


def narrow(
    told: wire.EventData | None, record: Record, audience: Audience
) -> wire.EventData | None:
    """Return what of a change the audience may see; None where nothing is left."""
    if told is None:
        return None
    if isinstance(record.fact, SIGNED):
        return told
    if audience.role is Role.TECHNICIAN:
        return _of_stations(told, record.fact)
    if audience.agency is not None:
        return _of_agency(told, record, audience.agency)
    return told


def _agency_view(whole: wire.View, hall: Hall, agency: AgencyId) -> wire.View:
    services = tuple(each for each in whole.services if each.agency == agency)
    names = {each.id for each in services}
    stages = {step.stage for each in services for step in each.steps}
    return replace(
        whole,
        agency=agency,
        agencies=tuple(each for each in whole.agencies if each.id == agency),
        services=services,
        counters=tuple(each for each in whole.counters if each.agency == agency),
        offers=tuple(each for each in whole.offers if each.service in names),
        queues=tuple(each for each in whole.queues if each.stage in stages),
        tickets=tuple(each for each in whole.tickets if each.agency == agency),
        papers=tuple(each for each in whole.papers if _held(hall, each.ticket) == agency),
        outages=tuple(each for each in whole.outages if each.agency == agency),
        faults=(),
    )


def _of_stations(told: wire.EventData, fact: f.Fact) -> wire.EventData | None:
    if isinstance(fact, f.CounterFact) and told.counter is not None:
        return wire.EventData(counter=_unattended(told.counter))
    if isinstance(fact, STATION_FACTS):
        return wire.EventData(station=told.station, fault=told.fault, printers=told.printers)
    return None


def _of_agency(told: wire.EventData, record: Record, agency: AgencyId) -> wire.EventData | None:
    ticket, counter, paper = told.ticket, told.counter, told.paper
    seen = wire.EventData(
        ticket=ticket if ticket and _concerned(ticket, record, agency) else None,
        counter=counter if counter and counter.agency == agency else None,
        counters=tuple(each for each in told.counters if each.agency == agency),
        queues=tuple(each for each in told.queues if _uses(record.after, agency, each.stage)),
        offers=tuple(each for each in told.offers if _offers(record.after, agency, each.service)),
        service=told.service and _own(record.after, agency, told.service),
        paper=paper if paper and _held(record.after, paper.ticket) == agency else None,
        printers=told.printers,
        outages=_outages(told, record, agency),
    )
    return None if seen == wire.EventData() else seen


def _outages(
    told: wire.EventData, record: Record, agency: AgencyId
) -> tuple[wire.Outage, ...] | None:
    """Return the agency's own outage, where this changed that."""
    if record.before.outages.get(agency) == record.after.outages.get(agency):
        return None
    return tuple(each for each in told.outages or () if each.agency == agency)


def _concerned(ticket: wire.Ticket, record: Record, agency: AgencyId) -> bool:
    """Tell whether the ticket is, or was until now, the agency's: it sees it leave as well."""
    before = record.before.tickets.get(ticket.id)
    return agency in (ticket.agency, before.agency if before else None)


def _held(hall: Hall, ticket: TicketId) -> AgencyId:
    return hall.tickets[ticket].agency


def _uses(hall: Hall, agency: AgencyId, stage: StageId) -> bool:
    services = hall.config.services
    return any(
        step.stage == stage for each in services if each.agency == agency for step in each.steps
    )


def _offers(hall: Hall, agency: AgencyId, service: ServiceId) -> bool:
    return hall.index.services[service].agency == agency


def _own(hall: Hall, agency: AgencyId, service: ServiceId) -> ServiceId | None:
    return service if _offers(hall, agency, service) else None


def _unattended(counter: wire.Counter) -> wire.Counter:
    """Return the counter without what it tells of its visitors."""
    return replace(counter, ticket=None, served=0, served_s=0, undo=None)


SIGNED = (f.PersonSignedIn, f.PersonSignedOut)
STATION_FACTS = (
    f.StationPaired,
    f.StationRevoked,
    f.StationJoined,
    f.StationLeft,
    f.StationFaulted,
    f.StationRecovered,
)
