"""What the hub must yet hear of each number in the book, under keys that repeat themselves."""

from datetime import date
from uuid import UUID, uuid5

from antrean_kiosk.flow.effects import ENDS, Paper
from antrean_kiosk.paper.paperwork import POWER_CUT, Asked, Lent, Number, Stage
from antrean_shared.commands import (
    BeginPaper,
    CheckIn,
    Command,
    ConfirmPrinted,
    EndPaper,
    MergeTicket,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.words import TicketId


def owed(number: Number, today: date) -> Command | None:
    """Return what the hub must be told of ``number``; None when that is nothing.

    A doubt about the hub's own number is told by saying nothing: it calls that number anyway.
    """
    if number.wish.at.date() != today:
        return None
    if number.errand is not None:
        return _errand(number, number.errand)
    return _merge(number, number.lent) if number.lent is not None else _own(number)


def _own(number: Number) -> Command | None:
    match number.stage:
        case Stage.ASKED:
            return _asked_again(number.wish)
        case Stage.OUT if number.ticket:
            return ConfirmPrinted(key=_derived(number, "printed"), ticket=number.ticket)
        case Stage.NONE if number.ticket:
            fault = number.fault or POWER_CUT
            key = _derived(number, "unprinted")
            return ReportUnprinted(key=key, ticket=number.ticket, fault=fault)
        case _:
            return None


def _errand(number: Number, ticket: TicketId) -> Command | None:
    """An errand is told of in any case: the desk that asked is waiting."""
    if number.stage is Stage.ASKED:
        return BeginPaper(key=number.key, ticket=ticket)
    if not number.ended:
        return None
    paper = Paper(number.stage.value)
    return EndPaper(
        key=_derived(number, f"ended {paper}"),
        ticket=ticket,
        state=ENDS[paper],
        fault=number.fault or None,
    )


def _merge(number: Number, lent: Lent) -> Command | None:
    if number.stage not in (Stage.OUT, Stage.DOUBT):
        return None
    return MergeTicket(
        key=_derived(number, f"merge {number.stage}"),
        lease=lent.lease,
        number=lent.number,
        service=lent.service,
        priority=lent.priority,
        language=lent.language,
        token=lent.token,
        taken_at=lent.at,
        unsure=number.stage is Stage.DOUBT,
    )


def _asked_again(wish: Asked | Lent) -> Command | None:
    if isinstance(wish, Asked) and wish.code is not None:
        return CheckIn(key=wish.key, code=wish.code, priority=wish.priority, language=wish.language)
    if wish.service is None:
        return None
    return TakeTicket(
        key=wish.key, service=wish.service, priority=wish.priority, language=wish.language
    )


def _derived(number: Number, purpose: str) -> str:
    return str(uuid5(UUID(number.key), purpose))
