"""What can be done to a visitor's number."""

from collections.abc import Iterator

from antrean_counter.reading import service_name
from antrean_counter.supervisor.deeds.fields import PRIORITY, print_at, printer, priority, reason
from antrean_counter.supervisor.desk import UNSENT, Deed, Desk, Field, Kind, Option
from antrean_shared import commands as c
from antrean_shared.wire import Ticket, View
from antrean_shared.words import CounterId, CounterState, ServiceId, TicketState

HELD = frozenset({TicketState.CALLED, TicketState.SERVING})
ASIDE = frozenset({TicketState.MISSED, TicketState.PARKED})
LIVING = HELD | ASIDE | {TicketState.WAITING}
PLACE = Field(
    "place", Kind.PICK, (Option("arrival", "Menurut waktu datang"), Option("front", "Paling depan"))
)


def for_ticket(desk: Desk, view: View, ticket: Ticket) -> Iterator[Deed]:
    """Yield what can be done to ``ticket`` as it stands."""
    if ticket.state in LIVING - HELD:
        yield _call(view, ticket)
    if ticket.state in ASIDE:
        yield _restore(ticket)
    if ticket.state in LIVING:
        yield _prioritise(ticket)
        yield _transfer(desk, view, ticket)
        yield from _reprint(desk, ticket)
        yield _cancel(ticket)


def _call(view: View, ticket: Ticket) -> Deed:
    return Deed(
        "call",
        "megaphone",
        c.CallNumber,
        lambda told: c.CallNumber(
            key=UNSENT,
            counter=CounterId(told["counter"]),
            number=ticket.number,
            reason=told["reason"],
        ),
        (_free_counters(view, ticket), reason("Sudah ada janji", "Arahan penyelia")),
    )


def _restore(ticket: Ticket) -> Deed:
    return Deed(
        "restore",
        "rotate-ccw",
        c.RestoreTicket,
        lambda told: c.RestoreTicket(key=UNSENT, ticket=ticket.id, reason=told["reason"]),
        (reason("Pengunjung datang kembali"),),
    )


def _prioritise(ticket: Ticket) -> Deed:
    return Deed(
        "prioritise",
        "star",
        c.PrioritiseTicket,
        lambda told: c.PrioritiseTicket(
            key=UNSENT, ticket=ticket.id, priority=priority(told), reason=told["reason"]
        ),
        (PRIORITY, reason("Terlihat di tempat", "Salah memilih di kios")),
    )


def _transfer(desk: Desk, view: View, ticket: Ticket) -> Deed:
    return Deed(
        "transfer",
        "arrow-left-right",
        c.TransferTicket,
        lambda told: c.TransferTicket(
            key=UNSENT,
            ticket=ticket.id,
            to=c.Target(service=ServiceId(told["service"])),
            front=told["place"] == "front",
            reason=told["reason"],
        ),
        (_services(desk, view), PLACE, reason("Salah mengambil nomor", "Loket lain lebih sepi")),
    )


def _reprint(desk: Desk, ticket: Ticket) -> Iterator[Deed]:
    """Offer the paper again while there is a kiosk to print it."""
    kiosks = printer(desk, by_hand=False)
    if kiosks:
        yield Deed(
            "reprint",
            "printer",
            c.ReprintTicket,
            lambda told: c.ReprintTicket(key=UNSENT, ticket=ticket.id, print_at=print_at(told)),
            kiosks,
        )


def _cancel(ticket: Ticket) -> Deed:
    return Deed(
        "cancel",
        "x",
        c.CancelTicket,
        lambda told: c.CancelTicket(key=UNSENT, ticket=ticket.id, reason=told["reason"]),
        (reason("Pengunjung tidak jadi", "Salah mengambil nomor"),),
        grave=True,
    )


def _free_counters(view: View, ticket: Ticket) -> Field:
    """Offer the counters that could call this visitor now: open, of its agency, with nobody."""
    free = (
        each
        for each in view.counters
        if each.agency == ticket.agency and each.state is CounterState.OPEN and each.ticket is None
    )
    return Field("counter", Kind.PICK, tuple(Option(each.id, each.id, each.name) for each in free))


def _services(desk: Desk, view: View) -> Field:
    agencies = {each.id: each.short or each.name for each in view.agencies}
    return Field(
        "service",
        Kind.PICK,
        tuple(
            Option(each.id, service_name(view, each.id, desk.language), agencies[each.agency])
            for each in view.services
            if each.active and view.agency in (None, each.agency)
        ),
    )
