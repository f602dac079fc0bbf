"""A number and its paper: taken, printed, not printed, printed again."""

from datetime import datetime

from antrean_hub.core import bookings, elsewhere
from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, find_ticket, moved, wrong_state
from antrean_hub.core.availability import shut
from antrean_hub.core.hall import Hall
from antrean_hub.core.leases import next_number
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketId


def take(hall: Hall, command: c.TakeTicket, asker: Asker, now: datetime) -> Decision:
    """Give the next number of the service, if it gives any now."""
    service = hall.index.services.get(command.service)
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    languages = hall.config.languages
    if command.language not in languages:
        known = ", ".join(languages)
        return Refused(Reason.UNKNOWN_LANGUAGE, {"language": command.language, "languages": known})
    why = shut(hall, service.id, now)
    if why is not None:
        return bookings.closed(service.id, why)
    number = next_number(hall, service.prefix)
    taken = f.TicketTaken(
        ticket=TicketId(f"{now:%Y%m%d}-{number}"),
        number=number,
        service=service.id,
        priority=command.priority,
        language=command.language,
        token=asker.token,
        station=asker.station,
    )
    return (taken,)


def printed(hall: Hall, command: c.ConfirmPrinted, asker: Asker, now: datetime) -> Decision:
    """Let the ticket join its line: its paper is out."""
    return _about_paper(hall, f.TicketPrinted(ticket=command.ticket), asker)


def unprinted(hall: Hall, command: c.ReportUnprinted, asker: Asker, now: datetime) -> Decision:
    """Forget a ticket whose paper never came."""
    fact = f.TicketUnprinted(ticket=command.ticket, fault=command.fault)
    return _about_paper(hall, fact, asker)


def reprint(hall: Hall, command: c.ReprintTicket, asker: Asker, now: datetime) -> Decision:
    """Let the same number be printed once more: for whoever asks, as at a kiosk."""
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    return moved(ticket, f.TicketReprinted(ticket=command.ticket, station=asker.station))


def _about_paper(hall: Hall, fact: f.TicketPrinted | f.TicketUnprinted, asker: Asker) -> Decision:
    ticket = find_ticket(hall, fact.ticket)
    if isinstance(ticket, Refused):
        return ticket
    if ticket.station != asker.station:
        return Refused(Reason.NOT_YOUR_TICKET, {"number": ticket.number})
    if elsewhere.first_of(hall, ticket.id):  # told by ``paper.end``
        return wrong_state(ticket)
    return moved(ticket, fact)
