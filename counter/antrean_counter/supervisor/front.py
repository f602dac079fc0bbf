"""The front desk: the number in hand, and the paper it is written on."""

from antrean_counter.supervisor.deeds import take
from antrean_counter.supervisor.desk import UNSENT, Deed, Desk, Field, Kind
from antrean_counter.supervisor.subjects import Subject
from antrean_shared import commands as c
from antrean_shared.wire import Service, Ticket


def deeds(desk: Desk, subject: Subject | None) -> tuple[Deed, ...]:
    """Return what can be done for the visitor at the desk.

    While a number is in hand its paper comes first: no second number is taken over it.
    """
    given = desk.given
    if given is not None:
        return _paper(given)
    offered = (take(subject),) if isinstance(subject, Service) else ()
    return tuple(each for each in (*offered, CHECK_IN) if desk.role in each.command.roles)


CHECK_IN = Deed(
    "check_in",
    "qr-code",
    c.CheckIn,
    lambda told: c.CheckIn(key=UNSENT, code=told["code"].upper()),
    (Field("code", Kind.LINE),),
)


def _paper(ticket: Ticket) -> tuple[Deed, ...]:
    return (
        Deed(
            "handed",
            "check",
            c.ConfirmPrinted,
            lambda _: c.ConfirmPrinted(key=UNSENT, ticket=ticket.id),
        ),
        Deed(
            "not_handed",
            "x",
            c.ReportUnprinted,
            lambda _: c.ReportUnprinted(key=UNSENT, ticket=ticket.id, fault="not handed over"),
            grave=True,
        ),
    )
