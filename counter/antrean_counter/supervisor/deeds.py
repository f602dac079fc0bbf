"""What can be done to whatever is chosen, as it stands now: a list of deeds for each subject."""

from collections.abc import Iterator
from dataclasses import replace

from antrean_counter.reading import service_name
from antrean_counter.supervisor.desk import UNSENT, Answers, Deed, Desk, Field, Kind, Option
from antrean_counter.supervisor.subjects import Subject
from antrean_shared import commands as c
from antrean_shared.wire import Agency, Counter, Service, Ticket, View
from antrean_shared.words import (
    CounterId,
    CounterState,
    Priority,
    Reason,
    ServiceId,
    TicketState,
)

HELD = frozenset({TicketState.CALLED, TicketState.SERVING})
ASIDE = frozenset({TicketState.MISSED, TicketState.PARKED})
LIVING = HELD | ASIDE | {TicketState.WAITING}
NO_PRIORITY = ""
LANGUAGE = Field(
    "language", Kind.PICK, (Option("id", "Bahasa Indonesia"), Option("en", "Bahasa Inggris"))
)
HAND_LAST = 999


def deeds(desk: Desk, subject: Subject | None) -> tuple[Deed, ...]:
    """Return what this desk's role may do to ``subject`` now."""
    view = desk.view
    if view is None or subject is None:
        return ()
    return tuple(each for each in _deeds(desk, view, subject) if desk.role in each.command.roles)


def reason(*suggested: str, needed: bool = True) -> Field:
    """Return the question for a reason."""
    return Field("reason", Kind.WORDS, tuple(Option(each, each) for each in suggested), needed)


def _deeds(desk: Desk, view: View, subject: Subject) -> Iterator[Deed]:
    match subject:
        case Counter():
            return _for_counter(subject)
        case Service():
            return _for_service(view, subject)
        case Ticket():
            return _for_ticket(desk, view, subject)
        case Agency():
            return _for_agency(view, subject)


def _for_counter(counter: Counter) -> Iterator[Deed]:
    if counter.state is CounterState.OPEN:
        yield Deed(
            "pause",
            "pause",
            c.PauseCounter,
            lambda told: c.PauseCounter(key=UNSENT, counter=counter.id, reason=told["reason"]),
            (reason("Istirahat", "Rapat singkat", "Sistem pusat terganggu"),),
        )
    if counter.state is CounterState.PAUSED:
        yield Deed(
            "resume",
            "play",
            c.ResumeCounter,
            lambda _: c.ResumeCounter(key=UNSENT, counter=counter.id),
        )
    if counter.state is not CounterState.CLOSED:
        yield Deed(
            "close",
            "lock",
            c.CloseCounter,
            lambda told: c.CloseCounter(key=UNSENT, counter=counter.id, reason=told["reason"]),
            (reason("Petugas pulang", "Petugas sakit", "Loket dialihkan"),),
            grave=True,
        )


def _for_service(view: View, service: Service) -> Iterator[Deed]:
    if _is_suspended(view, service):
        yield Deed(
            "resume_service",
            "play",
            c.ResumeService,
            lambda _: c.ResumeService(key=UNSENT, service=service.id),
        )
    else:
        yield Deed(
            "suspend",
            "pause",
            c.SuspendService,
            lambda told: c.SuspendService(key=UNSENT, service=service.id, reason=told["reason"]),
            (reason("Sistem pusat terganggu", "Petugas tidak ada", "Listrik padam"),),
            grave=True,
        )
    yield Deed("hand", "list", c.EnterHandGiven, lambda told: _hand(service, told), HAND)


HAND = (
    Field("prefix", Kind.LINE, value="M"),
    Field("first", Kind.NUMBER, value="1", low=1, high=HAND_LAST),
    Field("last", Kind.NUMBER, low=1, high=HAND_LAST),
)
"""Prepared papers that were given by hand."""


def _hand(service: Service, told: Answers) -> c.Command:
    return c.EnterHandGiven(
        key=UNSENT,
        service=service.id,
        prefix=told["prefix"].upper(),
        first=int(told["first"]),
        last=int(told["last"]),
    )


def _for_ticket(desk: Desk, view: View, ticket: Ticket) -> Iterator[Deed]:
    if ticket.state in LIVING - HELD:
        yield Deed(
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
    if ticket.state in ASIDE:
        yield Deed(
            "restore",
            "rotate-ccw",
            c.RestoreTicket,
            lambda told: c.RestoreTicket(key=UNSENT, ticket=ticket.id, reason=told["reason"]),
            (reason("Pengunjung datang kembali"),),
        )
    if ticket.state in LIVING:
        yield from _for_any_ticket(desk, view, ticket)


def _for_any_ticket(desk: Desk, view: View, ticket: Ticket) -> Iterator[Deed]:
    yield Deed(
        "prioritise",
        "star",
        c.PrioritiseTicket,
        lambda told: c.PrioritiseTicket(
            key=UNSENT,
            ticket=ticket.id,
            priority=Priority(told["priority"]) if told["priority"] else None,
            reason=told["reason"],
        ),
        (PRIORITY, reason("Terlihat di tempat", "Salah memilih di kios")),
    )
    yield Deed(
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
    yield Deed(
        "cancel",
        "x",
        c.CancelTicket,
        lambda told: c.CancelTicket(key=UNSENT, ticket=ticket.id, reason=told["reason"]),
        (reason("Pengunjung tidak jadi", "Salah mengambil nomor"),),
        grave=True,
    )


PRIORITY = Field(
    "priority",
    Kind.PICK,
    (*(Option(each, each) for each in Priority), Option(NO_PRIORITY, "Tanpa prioritas")),
)
PLACE = Field(
    "place", Kind.PICK, (Option("arrival", "Menurut waktu datang"), Option("front", "Paling depan"))
)


def _for_agency(view: View, agency: Agency) -> Iterator[Deed]:
    yield from ()


def take(service: Service) -> Deed:
    """Return the deed that takes a number for the visitor at the front desk."""
    return Deed(
        "take",
        "ticket",
        c.TakeTicket,
        lambda told: c.TakeTicket(
            key=UNSENT,
            service=service.id,
            priority=Priority(told["priority"]) if told["priority"] else None,
            language=told["language"],
        ),
        (replace(PRIORITY, options=PRIORITY.options[-1:] + PRIORITY.options[:-1]), LANGUAGE),
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
            if each.active
        ),
    )


def _is_suspended(view: View, service: Service) -> bool:
    return any(
        each.service == service.id and each.reason is Reason.SUSPENDED for each in view.offers
    )
