"""The front desk: a number for the visitor who stands there, and the paper it comes on."""

from collections.abc import Iterator

from antrean_counter.supervisor.deeds.fields import (
    LANGUAGE,
    PRIORITY_OF_NEW,
    print_at,
    printer,
    priority,
)
from antrean_counter.supervisor.desk import UNSENT, Deed, Desk, Field, Kind
from antrean_counter.supervisor.subjects import Subject
from antrean_shared import commands as c
from antrean_shared.wire import Service, Ticket


def deeds(desk: Desk, subject: Subject | None) -> Iterator[Deed]:
    """Yield what can be done for the visitor at the desk.

    While a number is written by hand its paper comes first: no second one is taken over it.
    """
    if desk.given is not None and not desk.printer:
        yield from _paper(desk.given)
        return
    if isinstance(subject, Service):
        yield _take(desk, subject)
    yield _check_in(desk)


def _take(desk: Desk, service: Service) -> Deed:
    return Deed(
        "take",
        "ticket",
        c.TakeTicket,
        lambda told: c.TakeTicket(
            key=UNSENT,
            service=service.id,
            priority=priority(told),
            language=told["language"],
            print_at=print_at(told),
        ),
        (PRIORITY_OF_NEW, LANGUAGE, *printer(desk, by_hand=True)),
    )


def _check_in(desk: Desk) -> Deed:
    return Deed(
        "check_in",
        "qr-code",
        c.CheckIn,
        lambda told: c.CheckIn(
            key=UNSENT,
            code=told["code"].upper(),
            priority=priority(told),
            print_at=print_at(told),
        ),
        (Field("code", Kind.LINE), PRIORITY_OF_NEW, *printer(desk, by_hand=True)),
    )


def _paper(ticket: Ticket) -> Iterator[Deed]:
    yield Deed(
        "handed",
        "check",
        c.ConfirmPrinted,
        lambda _: c.ConfirmPrinted(key=UNSENT, ticket=ticket.id),
    )
    yield Deed(
        "not_handed",
        "x",
        c.ReportUnprinted,
        lambda _: c.ReportUnprinted(key=UNSENT, ticket=ticket.id, fault="not handed over"),
        grave=True,
    )
