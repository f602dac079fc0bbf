"""What an agency head may touch: nothing that belongs to another agency.

The check reads a command's fields by name, so that a new command is held to it without a line here.
"""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from antrean_hub.core.asking import Asker
from antrean_hub.core.hall import Hall
from antrean_hub.core.refusals import Refused
from antrean_shared.commands import Command
from antrean_shared.words import AgencyId, CounterId, Reason, ServiceId, TicketId


def outside(hall: Hall, command: Command, asker: Asker) -> Refused | None:
    """Tell why the asker may not send ``command``: it is about another agency.

    What nobody knows is nobody's: the decision that follows says so.
    """
    if asker.agency is None:
        return None
    for named, agency in _owners(hall, command):
        if agency not in (None, asker.agency):
            return Refused(Reason.NOT_YOUR_AGENCY, {"what": named})
    return None


def _owners(hall: Hall, wish: Struct) -> Iterator[tuple[str, AgencyId | None]]:
    """Yield everything that ``wish`` names, with the agency that it belongs to."""
    for field in wish.__struct_fields__:
        named = getattr(wish, field)
        if isinstance(named, Struct):
            yield from _owners(hall, named)
        elif named is not None and field in OWNERS:
            yield str(named), OWNERS[field](hall, named)


def _of_service(hall: Hall, service: ServiceId) -> AgencyId | None:
    found = hall.index.services.get(service)
    return found.agency if found else None


def _of_counter(hall: Hall, counter: CounterId) -> AgencyId | None:
    found = hall.index.counters.get(counter)
    return found.agency if found else None


def _of_ticket(hall: Hall, ticket: TicketId) -> AgencyId | None:
    found = hall.tickets.get(ticket)
    return found.agency if found else None


def _of_number(hall: Hall, number: str) -> AgencyId | None:
    ticket = hall.numbers.get(number.strip().upper())
    return hall.tickets[ticket].agency if ticket else None


def _of_code(hall: Hall, code: str) -> AgencyId | None:
    booking = hall.bookings.get(code.strip().upper())
    return _of_service(hall, booking.service) if booking else None


def _itself(_hall: Hall, agency: AgencyId) -> AgencyId:
    return agency


OWNERS: dict[str, Callable[[Hall, Any], AgencyId | None]] = {
    "agency": _itself,
    "service": _of_service,
    "counter": _of_counter,
    "ticket": _of_ticket,
    "number": _of_number,
    "code": _of_code,
}
"""The fields of commands that name something of one agency."""
