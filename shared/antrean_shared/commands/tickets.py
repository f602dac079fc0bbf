"""One visitor's ticket: taken, printed, set aside, sent elsewhere, given up."""

from msgspec import Struct

from antrean_shared.commands.base import ALL_HANDS, DESK, Command, Words
from antrean_shared.wire import Ticket
from antrean_shared.words import CounterId, Priority, ServiceId, StationId, TicketId


class TakeTicket(Command, frozen=True, kw_only=True):
    """Reserve a number; the ticket prints next."""

    method = "ticket.take"
    roles = ALL_HANDS
    result = Ticket

    service: ServiceId
    priority: Priority | None = None
    language: str = "id"
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""


class ConfirmPrinted(Command, frozen=True, kw_only=True):
    """The paper is out: the ticket joins the line."""

    method = "ticket.printed"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId


class ReportUnprinted(Command, frozen=True, kw_only=True):
    """No paper came: the ticket never lived."""

    method = "ticket.unprinted"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId
    fault: Words


class ReprintTicket(Command, frozen=True, kw_only=True):
    """Ask for the same number on paper again."""

    method = "ticket.reprint"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""


class Target(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a transferred ticket goes: exactly one of the two."""

    service: ServiceId | None = None
    counter: CounterId | None = None

    def __post_init__(self) -> None:
        if (self.service is None) == (self.counter is None):
            raise ValueError('"to" names either a service or a counter')


class MissTicket(Command, frozen=True, kw_only=True):
    """The called visitor did not come."""

    method = "ticket.missed"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class ParkTicket(Command, frozen=True, kw_only=True):
    """The visitor left papers and comes back later."""

    method = "ticket.park"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class RestoreTicket(Command, frozen=True, kw_only=True):
    """A missed, parked or cancelled visitor is back in line."""

    method = "ticket.restore"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class CancelTicket(Command, frozen=True, kw_only=True):
    """The visitor gives up, or the ticket was a mistake."""

    method = "ticket.cancel"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class TransferTicket(Command, frozen=True, kw_only=True):
    """Send the visitor to another service or counter with the same number and arrival."""

    method = "ticket.transfer"
    roles = DESK
    result = Ticket

    ticket: TicketId
    to: Target
    reason: Words = ""
    front: bool = False


class PrioritiseTicket(Command, frozen=True, kw_only=True):
    """Give or take the right to go first."""

    method = "ticket.prioritise"
    roles = DESK
    result = Ticket

    ticket: TicketId
    priority: Priority | None
    reason: Words = ""
